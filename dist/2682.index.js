const id=2682,ids=[2682],modules={95879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{qs:()=>annotatedModel,ge:()=>artifactPlace,ti:()=>readAnnotations,T9:()=>writeAnnotation});var external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(
33560),dist=__webpack_require__(38815),schemas=__webpack_require__(27597),gto_tags=__webpack_require__(10658);const artifactSchema=schemas.rej({path:schemas.YjP().
refine(isInside,"must be a path inside the repository: relative, and not leading out of its folder"),type:schemas.YjP().optional(),desc:schemas.YjP().optional(),
labels:schemas.YOg(schemas.YjP()).optional(),meta:schemas.L5J().optional()}),fileSchema=schemas._H3({artifacts:schemas.g1P(schemas.YjP(),artifactSchema).nullish()});
function isInside(path){if(path.trim()===""||path.includes("\0")||/^([/\\]|[A-Za-z]:)/.test(path))return!1;const normal=external_node_path_.posix.normalize(path);
return normal!=="."&&normal!==".."&&!normal.startsWith("../")}function readAnnotations(content,file){if(content.trim()==="")return new Map;const source=(0,foundation.
o$)(content,file,"Start with `artifacts:`");if(!("data"in source))throw new foundation.j1(source);if(source.data===null)return new Map;const checked=(0,foundation.
z6)(fileSchema,source,file),names=Object.keys(source.data.artifacts??{}).filter(name=>!(0,gto_tags._H)(name)).map(name=>{const{line,column}=source.positionOf(["\
artifacts",name]);return{file,line,column,path:`artifacts.${name}`,message:"is not a name that GTO takes",remedy:"Letters, digits, `-`, `_` and `/`, a letter or\
 digit at both ends"}}),problems=[..."problems"in checked?checked.problems:[],...names];if(!("value"in checked)||problems.length>0)throw new foundation.j1(problems);
return new Map(Object.entries(checked.value.artifacts??{}))}function writeAnnotation(content,file,name,artifact){readAnnotations(content,file);const problems=[];
if((!(0,gto_tags.jp)(name)||name.includes(":"))&&problems.push({file,path:`artifacts.${name}`,message:"is not a name that GTO takes"}),isInside(artifact.path)||
problems.push({file,path:`artifacts.${name}.path`,value:artifact.path,message:"must be a path inside the repository"}),problems.length>0)throw new foundation.j1(
problems);const document=(0,dist.Tp)(content);(0,dist.jh)(document.contents)||(document.contents=document.createNode({}));const section=document.get("artifacts",
!0);(0,dist.jh)(section)||document.set("artifacts",document.createNode({}));const before=content===""?void 0:document.getIn(["artifacts",name]);(0,dist.jh)(before)||
document.setIn(["artifacts",name],document.createNode({}));let changed=!(0,dist.jh)(before);for(const key of["path","type","desc","labels","meta"]){const value=artifact[key];
value===void 0||same(document,["artifacts",name,key],value)||(document.setIn(["artifacts",name,key],document.createNode(value)),changed=!0)}return changed?document.
toString({lineWidth:0,indentSeq:indentsLists(content)}):content}function same(document,path,value){const node=document.getIn(path,!0);if(node===void 0)return!1;
const there=(0,dist.jn)(node)?node.value:node.toJS(document);return JSON.stringify(there)===JSON.stringify(value)}function indentsLists(content){const[,key,dash]=/^( *)[^\s#-][^\n]*:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.
exec(content)??[];return key===void 0||dash===void 0||dash.length>key.length}function artifactPlace(model){if(!(0,gto_tags.jp)(model))return null;const[first="",
second]=model.split(":");if(second===void 0)return{file:"dvc.yaml",name:first};const parts=first.split("/").filter(part=>part!==""&&part!==".");return parts.includes(
"..")||first.startsWith("/")?null:{file:[...parts,"dvc.yaml"].join("/"),name:second}}async function annotatedModel(repository,commit,model){const place=artifactPlace(
model);if(place===null)throw new foundation.j1({path:"model",value:model,message:"is not a name that GTO takes"});const content=await repository.read(commit,place.
file),annotation=content===null?void 0:readAnnotations(content,place.file).get(place.name);return annotation===void 0?null:{path:external_node_path_.posix.join(
external_node_path_.posix.dirname(place.file),annotation.path),annotation,file:place.file}}}),85290:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
C:()=>collectFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),
hasha__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7690),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[hasha__WEBPACK_IMPORTED_MODULE_3__]);hasha__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function collectFiles(parts){const files=[],problems=[];for(const part of parts){const root=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(
part.file).catch(()=>null);if(root===null){problems.push({path:part.path,message:"is not there",remedy:"Train first, or correct its path"});continue}for(const inner of await filesBelow(
root)){const file=inner===""?root:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,inner),path=inner===""?part.path:`${part.path}/${inner}`,target=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
realpath)(file).catch(()=>null),found=target===null?null:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target),inside=target!==null&&(target===root||
target.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));if(!inside||found?.isFile()!==!0){const message=target===null?"is a link to nothing":
inside?"is no file":`is a link out of ${part.path}`;problems.push({path,message,remedy:"Let training write the file itself"});continue}const sha256=await(0,hasha__WEBPACK_IMPORTED_MODULE_3__.
DC)(target,{algorithm:"sha256"});files.push({name:part.name,kind:part.kind,path,file:target,sha256,bytes:found.size})}}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1(problems);return files}async function filesBelow(root){if(!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).isDirectory())return[""];const found=[],
visit=async folder=>{const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder),{
withFileTypes:!0});for(const entry of entries.sort((a,b)=>a.name<b.name?-1:1)){const path=folder===""?entry.name:`${folder}/${entry.name}`;entry.isDirectory()?await visit(
path):found.push(path)}};return await visit(""),found}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),9672:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EN:()=>bodyOf,IO:()=>fileSource,Pq:()=>memorySource});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);
const pieceBytes=1024*1024;function fileSource(file,bytes){return{bytes,seekable:!0,open:(start,end)=>end<=start?none():(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
createReadStream)(file,{start,end:end-1,highWaterMark:pieceBytes})}}function memorySource(content){return{bytes:content.length,seekable:!0,async*open(start,end){
end>start&&(yield content.subarray(start,end))}}}async function*none(){}function bodyOf(source,start,end,moved){const pieces=source.open(start,end)[Symbol.asyncIterator]();
return new ReadableStream({async pull(controller){const{done,value}=await pieces.next();if(done===!0)return controller.close();moved(value.length),controller.enqueue(
value)},async cancel(){await pieces.return?.()}},{highWaterMark:0})}}),25131:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let folderStore=function(folder,{signal}){const name="folder",read=async location=>{
const{index}=(0,_location_js__WEBPACK_IMPORTED_MODULE_6__.mb)(location,"folder",1),place=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,index),bytes=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place,_version_index_js__WEBPACK_IMPORTED_MODULE_9__.mo)).catch(()=>null);if(bytes===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.
eG(`There is no version's list of files in ${place}.`,{remedy:"Check that the folder is the one that the version was put into"});return{place,index:(0,_version_index_js__WEBPACK_IMPORTED_MODULE_9__.
vY)(bytes,index,place)}};return{name,async put(version){const{bytes,sha256}=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_9__._M)(version),place=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(folder,sha256);if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(()=>null)===null){const draft=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(folder,`.${sha256}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);try{for(const file of version.files){signal.throwIfAborted();const target=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(draft,...file.path.split("/"));if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target),
{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file.file,target,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL|node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.COPYFILE_FICLONE),await(0,hasha__WEBPACK_IMPORTED_MODULE_10__.DC)(target,{algorithm:"sha256"})!==file.sha256)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.
eG(`${file.path} changed while it was copied.`,{remedy:"Register when nothing writes to the model any more"})}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft,_version_index_js__WEBPACK_IMPORTED_MODULE_9__.mo),bytes),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(draft,place).catch(async error=>{if(error.code!=="ENOTEMPTY"&&error.code!=="EEXIST")throw error})}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rm)(draft,{recursive:!0,force:!0})}}return(0,_location_js__WEBPACK_IMPORTED_MODULE_6__.rW)("folder",[version.version],sha256)},async publish(location){await read(
location)},async discard(){},async get(location,into){const{place,index}=await read(location);return(0,_landing_js__WEBPACK_IMPORTED_MODULE_5__.o)(into,index,async(file,target)=>{
const from=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place,...file.path.split("/"));await(0,_receive_js__WEBPACK_IMPORTED_MODULE_7__.A)(file,{target,where:place,
open:async offset=>{if((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(from).catch(()=>null))?.isFile()!==!0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_9__.
J5)(place,`${JSON.stringify(file.path)} is missing`);const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from,node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW??0));return{start:offset,bytes:handle.createReadStream({start:offset,highWaterMark:1024*
1024})}},patience:_retrying_js__WEBPACK_IMPORTED_MODULE_8__.UG,signal,moved:()=>{}})})},async has(location){const found=await read(location).catch(error=>{if(error instanceof
_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.eG)return null;throw error});if(found===null)return!1;for(const{path,bytes}of found.index.files){const seen=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(found.place,...path.split("/"))).catch(()=>null);if(seen?.isFile()!==!0||seen.size!==bytes)return!1}return!0}}};
__webpack_require__.d(__webpack_exports__,{s:()=>folderStore});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),hasha__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
7690),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33560),_landing_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47357),_location_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
21579),_receive_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(64015),_retrying_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(13974),_version_index_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
59546),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_5__,hasha__WEBPACK_IMPORTED_MODULE_10__]);[_landing_js__WEBPACK_IMPORTED_MODULE_5__,
hasha__WEBPACK_IMPORTED_MODULE_10__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),15514:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{C0:()=>_collect_files_js__WEBPACK_IMPORTED_MODULE_0__.C,NP:()=>_release_release_store_js__WEBPACK_IMPORTED_MODULE_4__.
N,YZ:()=>_remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__.Y,fk:()=>_oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__.f,s4:()=>_folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__.
s,yE:()=>_location_js__WEBPACK_IMPORTED_MODULE_2__.yE});var _collect_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85290),_folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
25131),_location_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21579),_oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86165),_release_release_store_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
45573),_remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(57519),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_collect_files_js__WEBPACK_IMPORTED_MODULE_0__,
_folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__,_oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__,_release_release_store_js__WEBPACK_IMPORTED_MODULE_4__,_remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__]);
[_collect_files_js__WEBPACK_IMPORTED_MODULE_0__,_folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__,_oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__,_release_release_store_js__WEBPACK_IMPORTED_MODULE_4__,
_remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),47357:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{o:()=>land});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),hasha__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7690),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59546),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_4__]);
hasha__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function land(into,{
model,version,files,facts},fetch2){const placed=folder=>({model,version,...facts===void 0?{}:{facts},files:files.map(file=>({...file,file:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,...file.path.split("/"))}))}),there=await contents(into);if(there!==null&&there.length>0){if(await holdsExactly(into,there,files))return placed(into);
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({path:into,message:"is not empty, so no model is put there",remedy:"Name a folder that is empty o\
r does not exist"})}const names=files.map(({path,sha256})=>`${sha256} ${path}
`).join(""),draft=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(into),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(into)}.${(0,_version_index_js__WEBPACK_IMPORTED_MODULE_3__.Bj)(Buffer.from(names)).slice(0,16)}.partial`);await cleanse(draft,files),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(draft,{recursive:!0});for(const file of files)await fetch2(file,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft,...file.path.split("/")));return there!==
null&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(into),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft,into),placed(into)}
async function cleanse(draft,files){const wanted=new Set(files.map(({path})=>path)),left=await contents(draft);(left===null||left.some(path=>!wanted.has(path)))&&
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft,{recursive:!0,force:!0})}async function contents(folder){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
lstat)(folder).catch(()=>null);if(found===null)return null;if(!found.isDirectory())return["/"];const paths=[],visit=async inner=>{for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inner),{withFileTypes:!0})){const path=inner===""?entry.name:`${inner}/${entry.name}`;entry.isDirectory()?
await visit(path):paths.push(entry.isFile()?path:`${path}/`)}};return await visit(""),paths}async function holdsExactly(folder,there,files){if(there.length!==files.
length)return!1;for(const{path,sha256,bytes}of files){if(!there.includes(path))return!1;const file=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,...path.
split("/"));if((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).size!==bytes||await(0,hasha__WEBPACK_IMPORTED_MODULE_4__.DC)(file,{algorithm:"\
sha256"})!==sha256)return!1}return!0}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),21579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{gC:()=>notALocation,mb:()=>readLocation,rW:()=>writeLocation,yE:()=>schemeOfLocation});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const locationSchemes=["github-release","oci","dvc","folder"];function schemeOfLocation(location){const scheme=/^([a-z-]+):\/\//.exec(location)?.[1];return locationSchemes.
find(one=>one===scheme)??null}function writeLocation(scheme,parts,index){return`${scheme}://${parts.map(encodeURIComponent).join("/")}?index=sha256:${index}`}function readLocation(location,scheme,count){
const[,path="",index]=/^[a-z-]+:\/\/([^?#\s]+)\?index=sha256:([0-9a-f]{64})$/.exec(location)??[],parts=path.split("/").map(decoded);if(schemeOfLocation(location)===
scheme&&index!==void 0&&parts.length===count&&!parts.includes(""))return{parts,index};throw notALocation(location,`${scheme}://`)}function notALocation(location,start){
return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"Model-Location",value:location,message:`is not a location that starts with ${start} and h\
as the form that register-model writes`,remedy:"Take it from the tag of the version, unchanged"})}function decoded(part){try{return decodeURIComponent(part)}catch{
return""}}}),59628:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H2:()=>checkDigest,
HT:()=>putBlob,Ym:()=>openBlob,is:()=>hasBlob});var _file_bytes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9672),_retrying_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
13974),_version_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59546),_registry_client_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38074);const wholeBytes=64*
1024*1024,octets={"content-type":"application/octet-stream"};async function hasBlob(client,{digest,size}){return client.patiently("ask for a blob of",async()=>{
const answer=await client.send({method:"HEAD",path:`blobs/${digest}`});if(answer.status===404)return!1;if(!answer.ok)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.
n)(answer,"HEAD");checkDigest(answer,digest,`${client.host}/${client.name}`);const length=answer.headers.get("content-length");if(length!==null&&Number(length)!==
size)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_2__.J5)(`${client.host}/${client.name}`,`${digest.slice(0,19)} has ${length} bytes there, not ${size}`);
return!0})}async function putBlob(client,blob,source,moved,pieceBytes=wholeBytes){return await hasBlob(client,blob)?"present":(source.seekable&&blob.size>pieceBytes&&
await inPieces(client,blob,source,moved,pieceBytes)||await client.patiently(`send ${blob.digest.slice(0,19)} to`,async()=>{const{url}=await startUpload(client),
body=()=>(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__.EN)(source,0,blob.size,moved),answer=await client.send({method:"PUT",path:withDigest(url,blob.digest),headers:octets,
body:blob.size===0?()=>new Uint8Array:body,bytes:blob.size});if(answer.status!==201)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer,"th\
e upload");await answer.body?.cancel(),checkDigest(answer,blob.digest,`${client.host}/${client.name}`)}),"sent")}async function inPieces(client,blob,source,moved,pieceBytes){
let upload=null,sent=0;return client.patiently(`send ${blob.digest.slice(0,19)} to`,async progressed=>{if(upload===null)upload=await startUpload(client),sent=0;else{
const at=await reached(client,upload.url);at===null?(upload=await startUpload(client),sent=0):(upload={...upload,url:at.url},sent=at.bytes)}const length=Math.max(
pieceBytes,upload.least);for(;sent<blob.size;){const start=sent,end=Math.min(start+length,blob.size),answer2=await client.send({method:"PATCH",path:upload.url,headers:{
...octets,"content-range":`${start}-${end-1}`},body:()=>(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_0__.EN)(source,start,end,moved),bytes:end-start});if(answer2.
status!==202){const problem=await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer2,"a piece of the upload");if(start===0&&!(0,_retrying_js__WEBPACK_IMPORTED_MODULE_1__.
WG)(problem)&&![401,403,507].includes(answer2.status))return!1;throw problem}if(await answer2.body?.cancel(),upload={...upload,url:locationOf(answer2,upload.url)},
sent=endOf(answer2)??end,sent!==end)throw new _retrying_js__WEBPACK_IMPORTED_MODULE_1__.dV(0,`the registry says that it has ${sent} bytes after ${end} were sent`);
progressed()}const answer=await client.send({method:"PUT",path:withDigest(upload.url,blob.digest),bytes:0});if(answer.status!==201)throw upload=null,await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.
n)(answer,"the end of the upload");return await answer.body?.cancel(),checkDigest(answer,blob.digest,`${client.host}/${client.name}`),!0})}async function startUpload(client){
const answer=await client.send({method:"POST",path:"blobs/uploads/",bytes:0});if(answer.status!==202)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.
n)(answer,"the start of the upload");await answer.body?.cancel();const least=Number(answer.headers.get("oci-chunk-min-length")??0);return{url:locationOf(answer,
new URL(client.origin)),least:Number.isSafeInteger(least)?least:0}}async function reached(client,url){const answer=await client.send({method:"GET",path:url});await answer.
body?.cancel();const bytes=endOf(answer);return answer.status!==204||bytes===null?null:{url:locationOf(answer,url),bytes}}function endOf(answer){const end=/^(?:bytes=)?0-(\d+)$/.
exec(answer.headers.get("range")??"")?.[1];return end===void 0||end==="0"?null:Number(end)+1}function locationOf(answer,from){const location=answer.headers.get(
"location");return location===null?from:(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.Md)(location,from)}function withDigest(url,digest){return new URL(`${url.
href}${url.search===""?"?":"&"}digest=${encodeURIComponent(digest)}`)}async function openBlob(client,{digest},offset){const answer=await client.send({method:"GE\
T",path:`blobs/${digest}`,headers:{"accept-encoding":"identity",...offset===0?{}:{range:`bytes=${offset}-`}}});if(answer.status===404)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_2__.
J5)(`${client.host}/${client.name}`,`${digest.slice(0,19)} is missing there`);if(answer.status===416&&offset>0)return await answer.body?.cancel(),openBlob(client,
{digest,size:0},0);if(answer.status!==200&&answer.status!==206)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer,"GET");answer.status===200&&
checkDigest(answer,digest,`${client.host}/${client.name}`);const start=/^bytes (\d+)-/.exec(answer.headers.get("content-range")??"")?.[1];return{start:answer.status===
206&&start!==void 0?Number(start):0,bytes:answer.body??[]}}function checkDigest(answer,digest,where){const said=answer.headers.get("docker-content-digest");if(said?.
startsWith("sha256:")&&said!==digest)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_2__.J5)(where,`it answers with ${said.slice(0,19)} where ${digest.slice(
0,19)} was asked for`)}}),89394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RV:()=>putManifest,
c2:()=>getManifest,hd:()=>checkTagFree,oU:()=>largestManifest,vs:()=>noManifest});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),
_version_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59546),_blobs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59628),_model_pack_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78747),_registry_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38074);const largestManifest=4*1024*1024;async function putManifest(client,bytes,{digest,
mediaType},name=digest){return client.patiently("put a manifest into",async()=>{const answer=await client.send({method:"PUT",path:`manifests/${name}`,headers:{"\
content-type":mediaType},body:()=>bytes,bytes:bytes.length});if(answer.status!==201)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer,"th\
e manifest");return await answer.body?.cancel(),(0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__.H2)(answer,digest,`${client.host}/${client.name}`),answer})}async function getManifest(client,name,accept=_model_pack_js__WEBPACK_IMPORTED_MODULE_3__.
Yt){const where=`${client.host}/${client.name}`;return client.patiently("read a manifest of",async()=>{const answer=await client.send({method:"GET",path:`manife\
sts/${name}`,headers:{accept}});if(answer.status===404)return await answer.body?.cancel(),null;if(answer.status!==200)throw await(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_4__.
n)(answer,"the manifest");const pieces=[];let size=0;for await(const piece of answer.body??[]){if(size+=piece.length,size>largestManifest)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.
J5)(where,"its manifest is larger than 4 MiB");pieces.push(piece)}const bytes=Buffer.concat(pieces),digest=`sha256:${(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.
Bj)(bytes)}`;if((0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__.H2)(answer,digest,where),name.startsWith("sha256:")&&name!==digest)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.
J5)(where,`its manifest is ${digest.slice(0,19)} where ${name.slice(0,19)} was asked for`);return bytes})}async function digestOfTag(client,tag){const bytes=await getManifest(
client,tag,`${_model_pack_js__WEBPACK_IMPORTED_MODULE_3__.Yt}, application/vnd.oci.image.index.v1+json, */*`);return bytes===null?null:`sha256:${(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.
Bj)(bytes)}`}async function checkTagFree(client,tag,digest){const there=await digestOfTag(client,tag);if(there===null)return"free";if(there===digest)return"ours";
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:`${client.host}/${client.name}:${tag}`,value:digest.slice(0,19),message:`is taken by other \
bytes (${there.slice(0,19)})`,remedy:"A version never changes: register the model as the next one, or remove the tag from the registry"})}function noManifest(client,digest){
return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`${client.host}/${client.name} has no manifest ${digest.slice(0,19)}.`,{remedy:"It may have been\
 removed, or the credentials may not see it"})}}),78747:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ru:()=>filepathAnnotation,WI:()=>readManifest,Yt:()=>manifestType,ZZ:()=>layerOf,u1:()=>buildManifest});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27597),_version_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59546);const manifestType="application/vnd.oci.image.manifest.v1+json",modelArtifactType="\
application/vnd.cncf.model.manifest.v1+json",modelConfigType="application/vnd.cncf.model.config.v1+json",filepathAnnotation="org.cncf.model.filepath",metadataAnnotation="\
org.cncf.model.file.metadata+json",titleAnnotation="org.opencontainers.image.title";function layerOf({path,kind},{sha256,bytes},form){const use=form==="tar"?"we\
ight":useOf(path,kind),metadata={name:path.split("/").at(-1),mode:420,uid:0,gid:0,size:bytes,mtime:epoch,typeflag:48};return{mediaType:`application/vnd.cncf.mod\
el.${use}.v1.${form}`,digest:`sha256:${sha256}`,size:bytes,annotations:{[filepathAnnotation]:path,...form==="tar"?{}:{[metadataAnnotation]:JSON.stringify(metadata),
[titleAnnotation]:path}}}}const epoch="1970-01-01T00:00:00Z";function useOf(path,kind){const name=path.split("/").at(-1)?.toLowerCase()??"";return kind==="paper"||
/\.(md|rst|html|pdf)$/.test(name)||/^(readme|licen[cs]e|notice)(\.[a-z]+)?$/.test(name)?"doc":/\.(py|r|jl|sh|ipynb|js|ts|java|scala|sql)$/.test(name)?"code":/\.(json|ya?ml|toml|ini|cfg|conf|txt|vocab|tiktoken|jinja2?)$/.
test(name)?"weight.config":"weight"}function buildManifest({model,version,facts={}},layers){const{title,description,revision,sourceUrl,createdAt,authors,licenses,
format,architecture}=facts,config=encode({descriptor:defined({createdAt,authors,name:model,version,title,description,sourceURL:sourceUrl,revision,licenses}),config:defined(
{architecture,format}),modelfs:{type:"layers",diffIds:layers.map(({digest:digest2})=>digest2)}}),configDescriptor=descriptorOf(config,modelConfigType),bytes=encode(
{schemaVersion:2,mediaType:manifestType,artifactType:modelArtifactType,config:configDescriptor,layers,annotations:defined({"org.opencontainers.image.title":title??
model,"org.opencontainers.image.version":version,"org.opencontainers.image.revision":revision,"org.opencontainers.image.source":sourceUrl,"org.opencontainers.im\
age.created":createdAt,"org.opencontainers.image.licenses":licenses?.join(" AND ")})});return{config:{bytes:config,descriptor:configDescriptor},bytes,descriptor:descriptorOf(
bytes,manifestType)}}function descriptorOf(bytes,mediaType){return{mediaType,digest:`sha256:${(0,_version_index_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(bytes)}`,size:bytes.
length}}const digest=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/),descriptorSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({mediaType:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),digest,size:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),annotations:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.
YjP()).optional()}),manifestSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_1__.euz(2),mediaType:zod__WEBPACK_IMPORTED_MODULE_1__.
euz(manifestType),artifactType:zod__WEBPACK_IMPORTED_MODULE_1__.euz(modelArtifactType),config:descriptorSchema.extend({mediaType:zod__WEBPACK_IMPORTED_MODULE_1__.
euz(modelConfigType)}),layers:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(descriptorSchema).min(1)});function readManifest(bytes,where){try{return manifestSchema.parse(
JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(bytes)))}catch(error){throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_0__.J5)(where,"its manifest is no\
t that of a model in the ModelPack format",error)}}function encode(value){return Buffer.from(JSON.stringify(value))}function defined(record){return Object.fromEntries(
Object.entries(record).filter(([,value])=>value!==void 0))}}),86165:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let ociStore=function(settings,services){const open=(reference,actions)=>(0,_registry_client_js__WEBPACK_IMPORTED_MODULE_10__.
Me)(reference,actions,services,settings);async function manifestOf(client,{digest}){const bytes=await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client,digest);
if(bytes===null)throw(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.vs)(client,digest);return(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.WI)(bytes,`${client.host}\
/${client.name}`)}return{name:"OCI registry",async put(version){const repository=(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.Nu)(settings.repository??""),tag=(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.
cO)(version.version),index=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__._M)(version),client=await open(repository,"pull,push"),blobs=await layersOf(version.
files,index.bytes,index.sha256),{bytes,descriptor,config}=(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.u1)(version,blobs.map(({layer})=>layer));if(bytes.length>
_manifests_js__WEBPACK_IMPORTED_MODULE_6__.oU)throw tooManyFiles(version.files.length);await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.hd)(client,tag,descriptor.
digest);const total=blobs.reduce((sum,{layer})=>sum+layer.size,0),progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_12__.o)("Sent",total,`${client.host}/${client.
name}`,services);for(const{layer,source}of[...blobs,{layer:config.descriptor,source:(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.Pq)(config.bytes)}])await(0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__.
HT)(client,layer,source,progress.moved,settings.pieceBytes);return progress.finish(),await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.RV)(client,Buffer.from(bytes),
descriptor),(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.Xd)({...repository,tag,digest:descriptor.digest})},async publish(location){const reference=(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.
Wf)(location),client=await open(reference,"pull,push");if(await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.hd)(client,reference.tag,reference.digest)==="ours")
return;const bytes=await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client,reference.digest);if(bytes===null)throw(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.
vs)(client,reference.digest);await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.RV)(client,bytes,{digest:reference.digest,mediaType:_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.
Yt},reference.tag)},async discard(){},async get(location,into){const reference=(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.Wf)(location),client=await open(reference,
"pull"),manifest=await manifestOf(client,reference),where=`${client.host}/${client.name}`,index=await indexOf(client,manifest),{raw,packed}=placesOf(manifest,index,
where),total=index.files.reduce((sum,{bytes})=>sum+bytes,0),progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_12__.o)("Fetched",total,where,services),receive=async(file,target)=>{
const layer=raw.get(file.path);await(0,_receive_js__WEBPACK_IMPORTED_MODULE_3__.A)(file,{target,where,patience:client.patience,signal:client.signal,moved:progress.
moved,open:offset=>(0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__.Ym)(client,layer,offset)})},placed=await(0,_landing_js__WEBPACK_IMPORTED_MODULE_2__.o)(into,index,(0,_packed_files_js__WEBPACK_IMPORTED_MODULE_8__.
k)(client,packed,receive,progress.moved));return progress.finish(),placed},async has(location){const reference=(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.Wf)(
location),client=await open(reference,"pull"),bytes=await(0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client,reference.digest);if(bytes===null)return!1;const{
config,layers}=(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.WI)(bytes,`${client.host}/${client.name}`);for(const blob of[config,...layers])if(!await(0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__.
is)(client,blob))return!1;return!0}}},placesOf=function(manifest,{files},where){const raw=new Map,archives=[];for(const layer of manifest.layers)layer.mediaType.
endsWith(".tar")?archives.push(layer):layer.annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru]!==void 0&&raw.set(layer.annotations[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.
Ru],layer);const packed=new Map;for(const file of files){const own=raw.get(file.path);if(own!==void 0){if(own.digest===`sha256:${file.sha256}`&&own.size===file.
bytes)continue;throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where,`its layer for ${JSON.stringify(file.path)} is not the listed file`)}const layer=archives.
find(({annotations})=>annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru]===`${file.name}.tar`);if(layer===void 0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
J5)(where,`it has no layer for ${JSON.stringify(file.path)}`);const entry=packed.get(layer.digest)??{layer,files:[]};entry.files.push(file),packed.set(layer.digest,
entry)}return{raw,packed:[...packed.values()]}},tooManyFiles=function(count){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"register.byt\
es",value:`${count} files`,message:"are more than an OCI manifest can list",remedy:"Let training write an archive, or keep the version in the data remote"})};__webpack_require__.
d(__webpack_exports__,{f:()=>ociStore});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9672),_landing_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47357),_progress_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(65203),_receive_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64015),_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59546),_blobs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59628),_manifests_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
89394),_model_pack_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(78747),_packed_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(164),_reference_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
1849),_registry_client_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(38074),_tar_layer_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(50287),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_landing_js__WEBPACK_IMPORTED_MODULE_2__]);_landing_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const mostLayersOfPart=64;async function layersOf(files,index,sha256){const list={name:"files",kind:"paper",path:_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
mo},layers=[{layer:(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)(list,{sha256,bytes:index.length},"raw"),source:(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
Pq)(index)}],parts=new Map;for(const file of files){const key=`${file.kind} ${file.name}`;parts.set(key,[...parts.get(key)??[],file])}for(const part of[...parts.
values()].sort((a,b)=>+(a[0]?.kind==="model")-+(b[0]?.kind==="model"))){const[first]=part;if(first!==void 0)if(part.length>mostLayersOfPart){const archive=await(0,_tar_layer_js__WEBPACK_IMPORTED_MODULE_11__.
z)(part);layers.push({layer:(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)({...first,path:`${first.name}.tar`},archive,"tar"),source:archive})}else for(const file of part)
layers.push({layer:(0,_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)(file,file,"raw"),source:(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.IO)(file.file,file.
bytes)})}return layers}async function indexOf(client,{layers}){const where=`${client.host}/${client.name}`,layer=layers.find(({annotations})=>annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.
Ru]===_version_index_js__WEBPACK_IMPORTED_MODULE_4__.mo);if(layer===void 0||layer.size>_version_index_js__WEBPACK_IMPORTED_MODULE_4__.lW)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
J5)(where,`its manifest does not name ${_version_index_js__WEBPACK_IMPORTED_MODULE_4__.mo}, so it was not put there by register-model`);const bytes=await client.
patiently("read the list of files of",async()=>{const pieces=[];let size=0;for await(const piece of(await(0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__.Ym)(client,layer,
0)).bytes){if(size+=piece.length,size>layer.size)break;pieces.push(piece)}return Buffer.concat(pieces)});return(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
vY)(bytes,layer.digest.slice(7),where)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>untarTo});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_blobs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
59628),_tar_layer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50287);function untarTo(client,packed,receive,moved){const archiveOf=new Map(packed.flatMap(
archive=>archive.files.map(({path})=>[path,archive]))),done=new Set;return async(file,target)=>{const archive=archiveOf.get(file.path);if(archive===void 0)return receive(
file,target);if(done.has(archive))return;const root=target.slice(0,target.length-file.path.length);await client.patiently("fetch an archive of",async()=>{for(const{
path}of archive.files)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${root}${path}`,{force:!0});const{bytes}=await(0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__.
Ym)(client,archive.layer,0),wanted=new Map(archive.files.map(one=>[one.path,one])),where=`${client.host}/${client.name}`;await(0,_tar_layer_js__WEBPACK_IMPORTED_MODULE_2__.
P)(bytes,archive.layer.digest.slice(7),wanted,root,where,moved)}),done.add(archive)}}}),1849:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Nu:()=>readRepository,Wf:()=>readReference,Xd:()=>writeReference,cO:()=>tagOf,yv:()=>originOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_location_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21579);const hostText=String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`,
nameText=String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*`,tagText="[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}";function readRepository(text){
const[,host,name]=new RegExp(`^(?:oci://)?(${hostText})/(${nameText})$`).exec(text)??[];if(host!==void 0&&name!==void 0&&(/[.:]/.test(host)||host==="localhost"))
return{host,name};throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"register.bytes.repository",value:text,message:"is not a repository of an\
 OCI registry",remedy:"Write the host and a name in lower case, without a tag: ghcr.io/acme/flights/flight-delay"})}function tagOf(version){if(new RegExp(`^${tagText}\
$`).test(version))return version;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"version",value:version,message:"cannot be a tag of an OCI\
 registry",remedy:"Leave out what semantic versions have after a plus sign"})}function writeReference({host,name,tag,digest}){return`oci://${host}/${name}:${tag}\
@${digest}`}function readReference(location){const form=new RegExp(`^oci://(${hostText})/(${nameText}):(${tagText})@(sha256:[0-9a-f]{64})$`),[,host,name,tag,digest]=form.
exec(location)??[];if(host===void 0||name===void 0||tag===void 0||digest===void 0)throw(0,_location_js__WEBPACK_IMPORTED_MODULE_1__.gC)(location,"oci://");return{
host,name,tag,digest}}function originOf(host,plainHttp){const loopback=/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);return`${plainHttp||loopback?"htt\
p":"https"}://${host==="docker.io"?"registry-1.docker.io":host}`}}),38074:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{n:()=>answerError,Me:()=>openRegistry,Md:()=>safeAddress});var foundation=__webpack_require__(33560),retrying=__webpack_require__(13974),
schemas=__webpack_require__(27597);function readChallenges(header){const found=[],token=String.raw`[!#$%&'*+.^_\`|~0-9A-Za-z-]+`,part=new RegExp(String.raw`\s*,?\s*(?:(${token})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(${token}))|(${token})(?=\s|,|$))`,
"gy");for(let match=part.exec(header);match!==null;match=part.exec(header)){const[,key,quoted,plain,scheme]=match;if(scheme!==void 0)found.push({scheme:scheme.toLowerCase(),
parameters:{}});else if(key!==void 0){const last=found.at(-1);last!==void 0&&(last.parameters[key.toLowerCase()]=quoted?.replace(/\\(.)/g,"$1")??plain??"")}}return found}
const tokenSchema=schemas.Ikc({token:schemas.YjP().optional(),access_token:schemas.YjP().optional()}).transform(({token,access_token:access})=>token??access),tokenSeconds=30;
function openAuthentication(origin,scope,{credentials,hint},signal){let header=null;const basic=()=>credentials===null?null:`Basic ${Buffer.from(`${credentials.
user}:${credentials.secret}`).toString("base64")}`;async function bearer({realm,service}){const url=URL.parse(realm??"");if(url===null||url.protocol!=="https:"&&
!(url.protocol==="http:"&&origin.startsWith("http:")))throw refusal(`it wants a token from ${JSON.stringify(realm??"")}, where none is asked for`);const time=AbortSignal.
any([signal,AbortSignal.timeout(tokenSeconds*1e3)]);let answer;if(credentials?.identityToken!==void 0){const form={grant_type:"refresh_token",refresh_token:credentials.
identityToken,client_id:"mlops-actions"},body=new URLSearchParams({...form,scope,...service===void 0?{}:{service}});answer=await fetch(url,{method:"POST",body,signal:time,
redirect:"error"})}else{url.searchParams.set("scope",scope),service!==void 0&&url.searchParams.set("service",service);const proof=basic();answer=await fetch(url,
{headers:proof===null?{}:{authorization:proof},signal:time,redirect:"error"})}if(answer.status>=500||answer.status===429)throw new retrying.dV(answer.status,`${url.
host} answered ${answer.status}`);if(!answer.ok)throw refusal(`${url.host} gives no token for it (${answer.status})`);const token=tokenSchema.safeParse(await answer.
json().catch(()=>null)).data;if(token===void 0||!/^[\x21-\x7e]+$/.test(token))throw refusal(`${url.host} answered with something else than a token`);return`Bear\
er ${token}`}function refusal(why){return new foundation.eG(`The registry ${origin} refuses \`${scope}\`: ${why}; used: ${hint}.`,{remedy:"Give `user` and `toke\
n` of somebody who may, or log in with docker/login-action. For ghcr.io: GITHUB_TOKEN with `packages: write`, and the package linked to this repository"})}return{
header:()=>header,async answer(text){const challenges=readChallenges(text??""),token=challenges.find(({scheme})=>scheme==="bearer"),before=header;if(token!==void 0?
header=await bearer(token.parameters):challenges.some(({scheme})=>scheme==="basic")&&(header=basic()),header===null||header===before)throw refusal("it wants to \
know who asks");return!0}}}var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760);const configSchema=schemas.Ikc({auths:schemas.
g1P(schemas.YjP(),schemas.Ikc({auth:schemas.YjP().optional(),username:schemas.YjP().optional(),password:schemas.YjP().optional(),identitytoken:schemas.YjP().optional()})).
optional(),credsStore:schemas.YjP().optional(),credHelpers:schemas.g1P(schemas.YjP(),schemas.YjP()).optional()});async function findCredentials(host,given,env){
if(given!==null)return{credentials:given,hint:`the user \`${given.user}\` and the token that were given`};const home=env.HOME??env.USERPROFILE,folder=env.DOCKER_CONFIG||
(home===void 0?void 0:(0,external_node_path_.join)(home,".docker"));if(folder===void 0)return{credentials:null,hint:"no credentials were given"};const file=(0,external_node_path_.
join)(folder,"config.json"),text=await(0,promises_.readFile)(file,"utf8").catch(error=>{if(error.code==="ENOENT"||error.code==="ENOTDIR")return null;throw unreadable(
file,error)});if(text===null)return{credentials:null,hint:`no credentials were given, and ${file} does not exist`};let config;try{config=configSchema.parse(JSON.
parse(text))}catch(error){throw unreadable(file,error instanceof SyntaxError?new Error("it is not JSON"):new Error("it has another form"))}for(const[key,entry]of Object.
entries(config.auths??{})){if(hostOf(key)!==aliasOf(host))continue;const decoded=Buffer.from(entry.auth??"","base64").toString(),colon=decoded.indexOf(":"),user=entry.
username??(colon>0?decoded.slice(0,colon):""),secret=entry.password??(colon>0?decoded.slice(colon+1).replace(/\0+$/,""):"");if(entry.identitytoken!==void 0&&entry.
identitytoken!=="")return{credentials:{user,secret,identityToken:entry.identitytoken},hint:`the login in ${file}`};if(user!==""&&secret!=="")return{credentials:{
user,secret},hint:`the login in ${file}`}}const helper=config.credHelpers?.[host]??config.credsStore;return{credentials:null,hint:helper===void 0?`${file} has n\
o login for ${host}`:`${file} leaves ${host} to the credential helper \`${helper}\`, and helpers are not run: give user and token`}}function hostOf(key){return aliasOf(
key.replace(/^https?:\/\//,"").replace(/\/.*$/,""))}function aliasOf(host){return["docker.io","index.docker.io","registry-1.docker.io"].includes(host)?"docker.i\
o":host}function unreadable(file,error){return new foundation.j1({file,message:`Docker's configuration cannot be read: ${(0,foundation.bD)(error)}`,remedy:"Corr\
ect it, or run `docker login` again"})}var reference=__webpack_require__(1849);const answerSeconds=60,secondsForMebibyte=8,mostRedirections=5;async function openRegistry(repository,actions,{
env,signal},{credentials=null,plainHttp=!1,patience=retrying.UG}={}){const origin=(0,reference.yv)(repository.host,plainHttp),found=await findCredentials(repository.
host,credentials,env),authentication=openAuthentication(origin,`repository:${repository.name}:${actions}`,found,signal),root=new URL(`/v2/${repository.name}/`,origin);
return{...repository,origin,patience,signal,async send(request){const first=await once(root,request,authentication,signal);if(first.status!==401)return first;await first.
body?.cancel(),await authentication.answer(first.headers.get("www-authenticate"));const second=await once(root,request,authentication,signal);return second.status===
401&&await authentication.answer(null),second},async patiently(what,work){try{return await(0,retrying.R$)(work,patience,signal)}catch(error){throw signal.aborted||
!(error instanceof retrying.dV||(0,retrying.WG)(error)||isNetwork(error))?error:inWords(what,repository,error)}}}}async function once(root,request,authentication,signal){
let url=new URL(request.path,root);for(let count=0;;count++){const proof=url.origin===root.origin?authentication.header():null,seconds=answerSeconds+(request.bytes??
0)/2**20*secondsForMebibyte,reading=request.method==="GET"||request.method==="HEAD",limit=new AbortController,timer=setTimeout(()=>limit.abort(new DOMException(
`no answer from ${url.host}`,"TimeoutError")),seconds*1e3),answer=await fetch(url,{method:request.method,headers:{"user-agent":"mlops-actions",...request.headers,
...proof===null?{}:{authorization:proof},...request.bytes===void 0?{}:{"content-length":String(request.bytes)}},...request.body===void 0?{}:{body:request.body(),
duplex:"half"},redirect:request.body===void 0?"manual":"error",signal:AbortSignal.any([signal,limit.signal])}).finally(()=>clearTimeout(timer)),location=answer.
headers.get("location");if(!([301,302,303,307,308].includes(answer.status)&&location!==null))return answer;if(await answer.body?.cancel(),count===mostRedirections||
!reading&&answer.status<307)throw new retrying.dV(answer.status,`${url.host} leads elsewhere, which is not followed`);url=safeAddress(location,url)}}function safeAddress(location,from){
const base=new URL(from),url=new URL(location,base);if(url.protocol==="https:"||url.protocol==="http:"&&base.protocol==="http:")return url;throw new retrying.dV(
0,`${base.host} leads to ${url.protocol}//${url.host}, which is not followed`)}async function answerError(answer,what){const text=await answer.text().catch(()=>""),
retryAfter=Number(answer.headers.get("retry-after")??Number.NaN);return new retrying.dV(answer.status,`${what} was answered with ${answer.status}${saidIn(text)}`,
Number.isFinite(retryAfter)?retryAfter:null)}function saidIn(text){try{const{errors}=JSON.parse(text),[first]=errors;return` ${[first?.code,first?.message].filter(
one=>typeof one=="string"&&one!=="").join(": ")}`.slice(0,300)}catch{return""}}function isNetwork(error){return error instanceof TypeError&&/fetch failed/.test(
error.message)}function inWords(what,{host,name},error){const status=error instanceof retrying.dV?error.status:null,cause=error.cause,said=isNetwork(error)&&cause!==
void 0?(0,foundation.bD)(cause):(0,foundation.bD)(error),remedy=status===403||status===401?"Give credentials that may do this; for ghcr.io GITHUB_TOKEN needs `p\
ackages: write`":status===404?"Check the name of the repository; some registries want it to be made first":status===413?"The registry, or a proxy before it, tak\
es no blobs of this size":status===507||/no space|quota/i.test(said)?"Free space on the registry":"Run it again: what is there is not sent again";return new foundation.
eG(`Cannot ${what} ${host}/${name}: ${said}`,{cause:error,remedy})}}),50287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>untar,z:()=>tarSource});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_stream__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
57075),_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59546);async function tarSource(files){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");let bytes=0;for await(const piece of tarOf(files))hash.update(piece),bytes+=piece.length;return{bytes,sha256:hash.digest("hex"),seekable:!1,
open:()=>tarOf(files)}}async function*tarOf(files){const{pack}=await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__,56118,19)),
archive=pack(),filling=fill(archive,files);filling.catch(error=>archive.destroy(error)),yield*archive,await filling}async function fill(archive,files){for(const{
path,file,bytes}of[...files].sort((a,b)=>a.path<b.path?-1:1)){const header={name:path,size:bytes,mode:420,mtime:new Date(0),uid:0,gid:0,type:"file"},entry=archive.
entry(header);for await(const piece of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file,{highWaterMark:1024*1024}))entry.write(piece)||await new Promise(
resolve=>entry.once("drain",()=>resolve()));entry.end(void 0),await new Promise((resolve,reject)=>entry.once("close",()=>resolve()).once("error",reject))}archive.
finalize()}async function untar(bytes,sha256,wanted,folder,where,moved){const{extract}=await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__,
56118,19)),archive=extract(),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");async function*counted(){for await(const piece of bytes)hash.
update(piece),moved(piece.length),yield piece}const feed=node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(counted());feed.on("error",error=>archive.destroy(
error)),archive.on("close",()=>feed.destroy()),feed.pipe(archive);const seen=new Set;for await(const entry of archive){const{name,type,size=0}=entry.header,file=wanted.
get(name);if(type!=="file"||file===void 0||seen.has(name)||size!==file.bytes)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where,`an archive there \
holds ${JSON.stringify(name.slice(0,200))}, which the version does not list so`);seen.add(name);const target=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,
...file.path.split("/"));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target),{recursive:!0});
const own=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target,"wx",420);
try{for await(const piece of entry)own.update(piece),await handle.writeFile(piece)}finally{await handle.close()}if(own.digest("hex")!==file.sha256)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
J5)(where,`${JSON.stringify(name)} in an archive there has other bytes`)}if(hash.digest("hex")!==sha256)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(
where,"an archive there has other bytes than its digest says");const missing=[...wanted.keys()].find(path=>!seen.has(path));if(missing!==void 0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
J5)(where,`${JSON.stringify(missing)} is not in its archive`)}}),65203:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>startProgress});const secondsBetween=5;function startProgress(verb,bytes,where,{logger,clock}){const started=clock.now().getTime();
let said=started,done=0;const rate=now=>{const seconds=(now-started)/1e3;return seconds<.05?"":`, ${bytesText(done/seconds)}/s`};return{moved(more){done+=more;const now=clock.
now().getTime();now-said<secondsBetween*1e3||(said=now,logger.info(`${verb} ${bytesText(done)} of ${bytesText(bytes)}${rate(now)}`))},finish(){done>0&&logger.info(
`${verb} ${bytesText(done)}${rate(clock.now().getTime())}: ${where}`)}}}function bytesText(bytes){const units=["bytes","KiB","MiB","GiB","TiB"],power=bytes<1024?
0:Math.min(4,Math.floor(Math.log2(bytes)/10));return`${power===0?Math.round(bytes):(bytes/1024**power).toFixed(1)} ${units[power]}`}}),64015:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>receiveFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_retrying_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
13974),_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59546);async function receiveFile({path,sha256,bytes},{target,where,open:openAt,patience,
signal,moved}){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target),{recursive:!0});let left=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
lstat)(target).catch(()=>null))?.size??0;for(;;){const draft=await Draft.open(target,left<=bytes?left:0);try{(draft.bytes<bytes||bytes===0)&&await(0,_retrying_js__WEBPACK_IMPORTED_MODULE_4__.
R$)(progressed=>fill(draft,bytes,openAt,signal,moved,progressed),patience,signal)}finally{await draft.close()}const got=draft.digest();if(got===sha256&&draft.bytes===
bytes)return;if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target,{force:!0}),left===0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(
where,`${JSON.stringify(path)} has sha256 ${got.slice(0,12)}, not ${sha256.slice(0,12)}`);left=0}}async function fill(draft,bytes,openAt,signal,moved,progressed){
const arriving=await openAt(draft.bytes,signal);arriving.start!==draft.bytes&&await draft.restart();for await(const piece of arriving.bytes)if(signal.throwIfAborted(),
await draft.add(piece),moved(piece.length),piece.length>0&&progressed(),draft.bytes>bytes)return;if(draft.bytes<bytes)throw new _retrying_js__WEBPACK_IMPORTED_MODULE_4__.
ZH(`the connection ended after ${draft.bytes} of ${bytes} bytes`)}class Draft{bytes=0;#file;#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha25\
6");constructor(file){this.#file=file}static async open(path,keep){const{O_WRONLY,O_CREAT,O_NOFOLLOW}=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants,hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");if(keep>0)for await(const piece of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path,{end:keep-1}))hash.update(piece);const draft=new Draft(
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path,O_WRONLY|O_CREAT|(O_NOFOLLOW??0),420));return await draft.#file.truncate(keep),draft.#hash=hash,
draft.bytes=keep,draft}async add(piece){this.#hash.update(piece);for(let at=0;at<piece.length;){const{bytesWritten}=await this.#file.write(piece,at,piece.length-
at,this.bytes+at);at+=bytesWritten}this.bytes+=piece.length}async restart(){await this.#file.truncate(0),this.#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256"),this.bytes=0}digest(){return this.#hash.digest("hex")}close(){return this.#file.close()}}}),91977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PB:()=>assetNames,_A:()=>usualPart,mr:()=>partsName,pn:()=>partName,xS:()=>largestAsset});var _version_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
59546);const largestAsset=2**31-1,usualPart=2**30;function assetNames(paths){return new Map(paths.map(path=>[path,path===_version_index_js__WEBPACK_IMPORTED_MODULE_0__.
mo?path:nameOf(path)]))}function nameOf(path){const plain=path.replaceAll("/",".").replace(/[^A-Za-z0-9._-]+/g,"-").replace(/\.{2,}/g,".").replace(/^[.-]+|\.+$/g,
""),taken=plain.toLowerCase()===_version_index_js__WEBPACK_IMPORTED_MODULE_0__.mo||/\.(part-\d+|parts\.json)$/i.test(plain);if(plain===path&&path.length<=150&&!taken)
return path;const[,stem="",ending=""]=/^(.*?)((?:\.[A-Za-z0-9]{1,12})?)$/.exec(plain)??[];return`${stem.slice(0,120)||"file"}-${(0,_version_index_js__WEBPACK_IMPORTED_MODULE_0__.
Bj)(Buffer.from(path)).slice(0,8)}${ending}`}function partName(name,number){return`${name}.part-${String(number).padStart(3,"0")}`}function partsName(name){return`${name}\
.parts.json`}}),26131:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>openParts});
var _version_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59546);function openParts({parts},assets,host,signal,where){const missing=parts.find(({name,
bytes})=>assets.get(name)?.bytes!==bytes);if(missing!==void 0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_0__.J5)(where,`${missing.name} is missing there\
, or has another size`);return async offset=>{async function*bytes(){let start=0;for(const part of parts){const end=start+part.bytes;if(offset<end){const from=Math.
max(0,offset-start),{id:id2}=assets.get(part.name),arriving=await host.download(id2,from,signal);yield*after(arriving.bytes,from-arriving.start)}start=end}}return{
start:offset,bytes:bytes()}}}async function*after(pieces,skipped){let left=skipped;for await(const piece of pieces)left<piece.length&&(yield piece.subarray(left)),
left=Math.max(0,left-piece.length)}}),62286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J:()=>cut,f:()=>readParts});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597),
_version_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59546),_asset_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(91977);const partsSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),bytes:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().nonnegative(),
sha256:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/),parts:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),bytes:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive(),sha256:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/)})).min(1).max(1e3)});async function cut(name,{
bytes,sha256},source,partBytes){const parts=[];for(let start=0;start<bytes;start+=partBytes){const end=Math.min(start+partBytes,bytes),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");for await(const piece of source.open(start,end))hash.update(piece);parts.push({name:(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_2__.pn)(name,
parts.length+1),bytes:end-start,sha256:hash.digest("hex")})}return{schemaVersion:1,name,bytes,sha256,parts}}function readParts(text,{bytes,sha256,path},where){let parts;
try{parts=partsSchema.parse(JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(text)))}catch(error){throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(
where,`the list of the parts of ${JSON.stringify(path)} is none`,error)}const sum=parts.parts.reduce((total,part)=>total+part.bytes,0);if(parts.sha256!==sha256||
parts.bytes!==bytes||sum!==bytes)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(where,`the list of the parts of ${JSON.stringify(path)} is that of a\
nother file`);return parts}}),45573:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let releaseStore=function(host,settings,services){const patience=settings.patience??_retrying_js__WEBPACK_IMPORTED_MODULE_4__.UG,{signal}=services,own=new Set;
async function find(tag,index){const releases=await host.withTag(tag);return releases.find(({draft})=>!draft)??releases.find(({body})=>body.includes(mark(index)))??
null}async function opened(location){const{parts,index}=(0,_location_js__WEBPACK_IMPORTED_MODULE_2__.mb)(location,"github-release",3),[owner="",repository="",tag=""]=parts;
if(`${owner}/${repository}`.toLowerCase()!==host.repository.toLowerCase())throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`The version is kept in\
 releases of ${owner}/${repository}, not of ${host.repository}.`,{remedy:`Run it in ${owner}/${repository}, or with a token for it and GITHUB_REPOSITORY set so`});
return{tag,index,release:await find(tag,index),where:`${host.repository}, release ${tag}`}}async function read(assets,name,where){const asset=assets.get(name);if(asset===
void 0||asset.bytes>_version_index_js__WEBPACK_IMPORTED_MODULE_5__.lW)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where,`${name} is missing there`);
return(0,_retrying_js__WEBPACK_IMPORTED_MODULE_4__.R$)(async()=>{const pieces=[];let bytes=0;for await(const piece of(await host.download(asset.id,0,signal)).bytes){
if(bytes+=piece.length,bytes>_version_index_js__WEBPACK_IMPORTED_MODULE_5__.lW)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where,`${name} is too \
large`);pieces.push(piece)}return Buffer.concat(pieces)},patience,signal)}return{name:"GitHub Release",async put(version){const index=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
_M)(version),tag=settings.tagOf(version.model,version.version),sizes={...settings.largestAsset===void 0?{}:{largest:settings.largestAsset},...settings.partBytes===
void 0?{}:{part:settings.partBytes}},uploads=[...await(0,_uploads_js__WEBPACK_IMPORTED_MODULE_9__.y8)(version.files,sizes),(0,_uploads_js__WEBPACK_IMPORTED_MODULE_9__.
ZK)(_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo,index.bytes)];let release=await find(tag,index.sha256);const wanted=[];for(const upload of uploads){if(release===
null){wanted.push(upload);continue}const{state,asset}=await(0,_uploads_js__WEBPACK_IMPORTED_MODULE_9__.JA)(upload,release,host,signal);if(state==="differs")throw taken(
tag,upload.name,host);state==="broken"&&asset!==null&&await host.removeAsset(asset.id),state!=="same"&&wanted.push(upload)}if(release===null){const title=`${version.
model} ${version.version}`;release=await host.createDraft({tag,title,body:bodyText(version.facts?.description,index.sha256)}),own.add(release.id)}const total=wanted.
reduce((sum,{bytes})=>sum+bytes,0),progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_10__.o)("Sent",total,`${host.repository}, release ${tag}`,services);for(const upload of wanted)
await(0,_uploads_js__WEBPACK_IMPORTED_MODULE_9__.tN)(upload,release,host,tag,patience,services,progress.moved);progress.finish();const[owner="",name=""]=host.repository.
split("/");return(0,_location_js__WEBPACK_IMPORTED_MODULE_2__.rW)("github-release",[owner,name,tag],index.sha256)},async publish(location){const{tag,index,release,
where}=await opened(location);if(release===null)throw gone(where);const list=release.assets.find(({name})=>name===_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
mo);if(list?.sha256!==index&&list?.sha256!==null)throw taken(tag,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo,host);if(release.draft){if(!await host.tagExists(
tag))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`The release ${tag} stays a draft: the tag ${tag} is not in ${host.repository} yet.`,{remedy:"\
Push the tag first; GitHub would make one of its own that registers nothing"});await host.publish(release.id)}},async discard(location){const{tag,index}=await opened(
location);for(const{id:id2,draft,body}of await host.withTag(tag))draft&&own.has(id2)&&body.includes(mark(index))&&await host.remove(id2)},async get(location,into){
const{index,release,where}=await opened(location);if(release===null)throw gone(where);const assets=wholeAssets(release),version=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
vY)(await read(assets,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo,where),index,where),names=(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_6__.PB)(version.files.
map(({path})=>path)),total=version.files.reduce((sum,{bytes})=>sum+bytes,0),progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_10__.o)("Fetched",total,where,services),
placed=await(0,_landing_js__WEBPACK_IMPORTED_MODULE_1__.o)(into,version,async(file,target)=>{const name=names.get(file.path),whole=assets.get(name),open=whole!==
void 0?offset=>host.download(whole.id,offset,signal):(0,_part_reader_js__WEBPACK_IMPORTED_MODULE_7__.t)((0,_parts_js__WEBPACK_IMPORTED_MODULE_8__.f)(await read(
assets,(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name),where),file,where),assets,host,signal,where);await(0,_receive_js__WEBPACK_IMPORTED_MODULE_3__.A)(
file,{target,where,open,patience,signal,moved:progress.moved})});return progress.finish(),placed},async has(location){const{index,release,where}=await opened(location);
if(release===null)return!1;const assets=wholeAssets(release);if(!assets.has(_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo))return!1;const version=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.
vY)(await read(assets,_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo,where),index,where),names=(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_6__.PB)(version.files.
map(({path})=>path));for(const file of version.files){const name=names.get(file.path),whole=assets.get(name);if(whole!==void 0){if(whole.bytes!==file.bytes||(whole.
sha256??file.sha256)!==file.sha256)return!1;continue}if(!assets.has((0,_asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name)))return!1;const{parts}=(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__.
f)(await read(assets,(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name),where),file,where),there=part=>assets.get(part.name);if(parts.some(part=>there(part)?.
bytes!==part.bytes||(there(part)?.sha256??part.sha256)!==part.sha256))return!1}return!0}}},wholeAssets=function({assets}){return new Map(assets.filter(({whole})=>whole).
map(asset=>[asset.name,asset]))},mark=function(index){return`<!-- mlops-actions ${index} -->`},bodyText=function(description,index){const said=(description??"").
replaceAll("<!--","").replaceAll("-->","");return`${said}${said===""?"":`

`}${mark(index)}
`},taken=function(tag,name,{repository}){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:`${repository}, release ${tag}`,value:name,message:"\
is there with other bytes",remedy:"A version never changes: register the model as the next one, or remove the release"})},gone=function(where){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
eG(`There is no such release: ${where}.`,{remedy:"A draft is seen with `contents: write` alone; if it was removed, register the version anew"})};__webpack_require__.
d(__webpack_exports__,{N:()=>releaseStore});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_landing_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47357),_location_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21579),_progress_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(65203),_receive_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64015),_retrying_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13974),_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59546),_asset_names_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
91977),_part_reader_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(26131),_parts_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(62286),_uploads_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
70750),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_1__]);_landing_js__WEBPACK_IMPORTED_MODULE_1__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),70750:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JA:()=>standing,ZK:()=>inMemory,
tN:()=>send,y8:()=>uploadsOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9672),_retrying_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13974),_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59546),_asset_names_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(91977),_parts_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(62286);const mostAssets=1e3;
async function uploadsOf(files,{largest=_asset_names_js__WEBPACK_IMPORTED_MODULE_5__.xS,part=_asset_names_js__WEBPACK_IMPORTED_MODULE_5__._A}={}){const names=(0,_asset_names_js__WEBPACK_IMPORTED_MODULE_5__.
PB)(files.map(({path})=>path)),uploads=[];for(const file of files){const name=names.get(file.path),source=(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.IO)(file.
file,file.bytes);if(file.bytes<=largest){uploads.push({name,sha256:file.sha256,bytes:file.bytes,source});continue}const parts=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_6__.
J)(name,file,source,part);let start=0;for(const{name:partName,bytes,sha256}of parts.parts){const offset=start,open=(from,to)=>source.open(offset+from,offset+to);
uploads.push({name:partName,sha256,bytes,source:{bytes,seekable:!0,open}}),start+=bytes}uploads.push(inMemory((0,_asset_names_js__WEBPACK_IMPORTED_MODULE_5__.mr)(
name),Buffer.from(`${JSON.stringify(parts,null,1)}
`)))}if(uploads.length<mostAssets)return uploads;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({path:"register.bytes",value:`${uploads.length} \
files`,message:`are more than the ${mostAssets} that a release takes`,remedy:"Let training write an archive, or keep the version in the data remote or an OCI re\
gistry"})}function inMemory(name,bytes){return{name,sha256:(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes),bytes:bytes.length,source:(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.
Pq)(bytes)}}async function standing(upload,release,host,signal){const asset=release.assets.find(({name})=>name===upload.name)??null;return asset===null?{state:"\
absent",asset}:asset.whole?asset.bytes!==upload.bytes?{state:"differs",asset}:{state:(asset.sha256??await downloadedHash(asset,host,signal))===upload.sha256?"sa\
me":"differs",asset}:{state:"broken",asset}}async function downloadedHash(asset,host,signal){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256");for await(const piece of(await host.download(asset.id,0,signal)).bytes)hash.update(piece);return hash.digest("hex")}async function send(upload,release,host,tag,patience,{
signal},moved){const{name,bytes,source}=upload;await(0,_retrying_js__WEBPACK_IMPORTED_MODULE_3__.R$)(async()=>{try{const contentType=name.endsWith(".json")?"app\
lication/json":"application/octet-stream",body=(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.EN)(source,0,bytes,moved),asset=await host.upload(release.id,{name,
contentType,bytes,body},signal);check(upload,asset,host,tag)}catch(error){const now=(await host.withTag(tag)).find(({id:id2})=>id2===release.id),stands=now===void 0?
null:await standing(upload,now,host,signal);if(stands?.state==="same")return;throw stands?.state==="broken"&&stands.asset!==null&&await host.removeAsset(stands.
asset.id),error}},patience,signal)}function check({name,sha256,bytes},asset,host,tag){const where=`${host.repository}, release ${tag}`;if(asset.name!==name)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
J5)(where,`${name} was named ${asset.name} there`);if(asset.bytes!==bytes||asset.sha256!==null&&asset.sha256!==sha256)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
J5)(where,`${name} arrived changed`)}}),57519:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let remoteStore=function(remote,open,{signal}){const read=async location=>{const{parts,index}=(0,_location_js__WEBPACK_IMPORTED_MODULE_5__.mb)(location,"dvc",
2),[name="",folder=""]=parts;return{name,folder,index,objects:await open(name)}};return{name:"data remote",async put(version){const{bytes,sha256}=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
_M)(version),objects=await open(remote),scratch=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.
tmpdir)(),"mlops-version-"));try{const list=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch,_version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
writeFile)(list,bytes);const folder=await objects.put([...version.files.map(({path,file})=>({path,file})),{path:_version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo,
file:list}]);return(0,_location_js__WEBPACK_IMPORTED_MODULE_5__.rW)("dvc",[objects.name,folder],sha256)}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(scratch,{recursive:!0,force:!0})}},async publish(location){(0,_location_js__WEBPACK_IMPORTED_MODULE_5__.mb)(location,"dvc",2)},async discard(){},async get(location,into){
const{name,folder,index,objects}=await read(location),where=`${name}/${folder}`,[list]=await objects.get(folder,path=>path===_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
mo);if(list===void 0||(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(list.file)).size>_version_index_js__WEBPACK_IMPORTED_MODULE_8__.lW)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
J5)(where,`it has no ${_version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo}, so it was not put there by register-model`);const version=(0,_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
vY)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(list.file),index,where),paths=new Set(version.files.map(({path})=>path)),files=new Map((await objects.
get(folder,path=>paths.has(path))).map(one=>[one.path,one.file]));return(0,_landing_js__WEBPACK_IMPORTED_MODULE_4__.o)(into,version,async(file,target)=>{const from=files.
get(file.path);if(from===void 0)throw(0,_version_index_js__WEBPACK_IMPORTED_MODULE_8__.J5)(where,`${JSON.stringify(file.path)} is missing`);await(0,_receive_js__WEBPACK_IMPORTED_MODULE_6__.
A)(file,{target,where,patience:_retrying_js__WEBPACK_IMPORTED_MODULE_7__.UG,signal,moved:()=>{},open:async offset=>({start:offset,bytes:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
createReadStream)(from,{start:offset})})})})},async has(location){const{folder,objects}=await read(location);return objects.has(folder)}}};__webpack_require__.d(
__webpack_exports__,{Y:()=>remoteStore});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_landing_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
47357),_location_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(21579),_receive_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(64015),_retrying_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
13974),_version_index_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(59546),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_4__]);
_landing_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),13974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R$:()=>retrying,UG:()=>usualPatience,WG:()=>isPassing,ZH:()=>BrokenTransfer,dV:()=>AnswerError});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const usualPatience={attempts:5,firstDelay:500},longestDelay=16e3;class AnswerError extends Error{status;retryAfter;constructor(status,message,retryAfter=null){
super(message),this.name="AnswerError",this.status=status,this.retryAfter=retryAfter}}class BrokenTransfer extends Error{constructor(message){super(message),this.
name="BrokenTransfer"}}const passingCodes=["ECONNRESET","ECONNREFUSED","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","ENETUNREACH","EHOSTUNREACH","UND_ERR_SOCK\
ET","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT"];function isPassing(error){for(let one=error,depth=0;typeof one=="object"&&one!==
null&&depth<5;depth++){const{status,code,name,cause}=one;if(typeof status=="number"&&[408,425,429,500,502,503,504].includes(status)||typeof code=="string"&&passingCodes.
includes(code)||name==="TimeoutError"||name==="BrokenTransfer"||/terminated|socket hang up|other side closed/i.test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(one)))return!0;one=cause}return!1}function retrying(work,patience,signal){const asked=error=>error instanceof AnswerError&&error.retryAfter!==null?Math.min(
error.retryAfter*1e3,longestDelay):null;return(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.R$)(work,{...patience,longestDelay},{isPassing,asked},signal)}}),
59546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mo:()=>indexName,lW:()=>largestIndex,
vY:()=>readIndex,J5:()=>refused,Bj:()=>sha256Of,_M:()=>writeIndex});var external_node_crypto_=__webpack_require__(77598),schemas=__webpack_require__(27597),foundation=__webpack_require__(
33560);const longest=1024;function storedPathProblem(path){if(path==="")return"is empty";if(path.length>longest)return`is longer than ${longest} characters`;if(/[\u0000-\u001f\u007f\\]/.
test(path))return"has a backslash or a control character";if(path.startsWith("/")||/^[A-Za-z]:/.test(path))return"is not relative";for(const part of path.split(
"/")){if(part===""||part==="."||part==="..")return"leads out of the version, or is not in its plain form";if([".git",".dvc",".hg"].includes(part.toLowerCase().replace(
/[. ]+$/,"")))return`leads into ${part}`}return null}function storedPathsProblem(paths){const seen=new Map;for(const path of paths){const wrong=storedPathProblem(
path);if(wrong!==null)return`${JSON.stringify(path)} ${wrong}`;const key=path.normalize("NFC").toLowerCase(),same=seen.get(key);if(same!==void 0)return same===path?
`${JSON.stringify(path)} is listed twice`:`${JSON.stringify(path)} and ${JSON.stringify(same)} are one file where case does not count`;seen.set(key,path)}for(const[
key,path]of seen)for(let at=key.indexOf("/");at>=0;at=key.indexOf("/",at+1)){const above=seen.get(key.slice(0,at));if(above!==void 0)return`${JSON.stringify(path)}\
 is inside ${JSON.stringify(above)}, which is a file`}return null}const versionFactsSchema=schemas.rej({title:schemas.YjP().max(500).optional(),description:schemas.
YjP().max(1e4).optional(),revision:schemas.YjP().max(100).optional(),sourceUrl:schemas.YjP().max(2e3).optional(),createdAt:schemas.YjP().max(40).optional(),authors:schemas.
YOg(schemas.YjP().max(500)).max(100).optional(),licenses:schemas.YOg(schemas.YjP().max(100)).max(20).optional(),format:schemas.YjP().max(100).optional(),architecture:schemas.
YjP().max(100).optional()}),indexName="mlops-version.json",largestIndex=16*1024*1024,mostFiles=1e5,fileSchema=schemas.rej({name:schemas.YjP().min(1).max(200),kind:schemas.
k5n(["model","paper"]),path:schemas.YjP(),sha256:schemas.YjP().regex(/^[0-9a-f]{64}$/),bytes:schemas.Whr().nonnegative()}),indexSchema=schemas.rej({schemaVersion:schemas.
euz(1),model:schemas.YjP().min(1).max(500),version:schemas.YjP().min(1).max(200),facts:versionFactsSchema.optional(),files:schemas.YOg(fileSchema).min(1).max(mostFiles)});
function writeIndex({model,version,files,facts}){const paths=files.map(({path})=>path),reserved=paths.find(path=>path.toLowerCase()===indexName),wrong=files.length===
0?"there is no file":files.length>mostFiles?`there are more than ${mostFiles} files`:reserved!==void 0?`${JSON.stringify(reserved)} is the name of the list of f\
iles`:storedPathsProblem(paths);if(wrong!==null)throw new foundation.j1({path:`${model}@${version}`,message:`its files cannot be kept: ${wrong}`,remedy:"Change \
`train.outputs`, or the names of the files that training writes"});const index={schemaVersion:1,model,version,...facts===void 0?{}:{facts:versionFactsSchema.parse(
facts)},files:[...files].sort((a,b)=>a.path<b.path?-1:1).map(({name,kind,path,sha256,bytes:bytes2})=>({name,kind,path,sha256,bytes:bytes2}))},bytes=Buffer.from(
`${JSON.stringify(index,null,1)}
`);return{bytes,sha256:sha256Of(bytes)}}function readIndex(bytes,expected,where){const got=sha256Of(bytes);if(got!==expected)throw refused(where,`its list of fi\
les has sha256 ${got.slice(0,12)}, not ${expected.slice(0,12)} as the tag says`);let parsed;try{parsed=indexSchema.parse(JSON.parse(new TextDecoder("utf-8",{fatal:!0}).
decode(bytes)))}catch(error){throw refused(where,"its list of files is not one that this suite writes",error)}const wrong=storedPathsProblem(parsed.files.map(({
path})=>path));if(wrong!==null)throw refused(where,`its list of files is not to be trusted: ${wrong}`);return parsed}function refused(where,why,cause){return new foundation.
eG(`What is kept at ${where} is refused: ${why}.`,{...cause===void 0?{}:{cause},remedy:"Somebody or something has changed it. Find out who may write there, and \
restore it or register anew"})}function sha256Of(bytes){return(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}}),8711:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Xg:()=>commitBefore,_:()=>baseBranches,fh:()=>findChampion});var _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10658);async function findChampion(repository,query){const production=(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.aY)(await repository.tags(),query.model,query.
stage);if(production!==null)return{source:"tag",commit:production.commit,name:production.version??production.commit.slice(0,7),tag:production.tag};const before=await commitBefore(
repository,query.head,query.bases);return before===null?null:{source:"merge-base",commit:before,name:before.slice(0,7),tag:null}}async function commitBefore(repository,head,bases){
for(const base of bases){const commit=await repository.commitOf(base);if(commit===null)continue;const common=await repository.mergeBase(head,commit);if(common!==
null)return common===head?repository.commitOf(`${head}^1`):common}return null}function baseBranches(named){return[...named===void 0||named===""?[]:[`origin/${named}`,
named],"origin/HEAD","origin/main","main","origin/master","master"]}}),58247:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d5:()=>mlflowRegistry,e_:()=>sageMakerRegistry});var clients_mlflow=__webpack_require__(42314),foundation=__webpack_require__(33560);function gitFacts(version){
return{"mlops.version":version.version,"mlops.git_tag":version.tag,"mlops.commit":version.commit,"mlops.sha256":version.sha256,"mlops.verdict":version.verdict,"\
mlops.evaluation":version.evaluationUrl,"mlops.workflow_run":version.workflowRunUrl}}var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760);async function sourceOf(version,experiment,mlflow){const logged=version.trackedModel===null?null:await(0,clients_mlflow.Vg)(mlflow,version.trackedModel);
if(logged?.ready===!0&&(logged.tags["mlops.sha256"]??version.sha256)===version.sha256)return{uri:`models:/${logged.id}`,runId:logged.runId,modelId:logged.id};const tracked=await trackedModelOf(
version,experiment,mlflow);if(tracked!==null)return{uri:`models:/${tracked.id}`,runId:tracked.runId,modelId:tracked.id};const run=await runFor(version,experiment,
mlflow);try{return await asLoggedModel(version,run,mlflow)}catch(error){if(!(0,clients_mlflow.bh)(error))throw error;return await uploadModel(version,run.artifactUri,
"model",mlflow),{uri:`runs:/${run.id}/model`,runId:run.id,modelId:null}}}async function trackedModelOf(version,experiment,mlflow){const experimentId=await(0,clients_mlflow.
$G)(mlflow,experiment);try{const found=await(0,clients_mlflow.Y7)(mlflow,experimentId,"mlops.sha256",version.sha256);return found?.ready===!0&&found.runId!==""?
found:null}catch(error){if((0,clients_mlflow.bh)(error))return null;throw error}}async function runFor(version,experiment,mlflow){const known=version.trackerRun===
null?null:await(0,clients_mlflow.ng)(mlflow,version.trackerRun);if(known!==null&&!known.deleted)return known;const experimentId=await(0,clients_mlflow.$G)(mlflow,
experiment),tags={"mlops.registered":version.tag,"mlflow.source.git.commit":version.commit,"mlops.sha256":version.sha256,...version.workflowRunUrl===null?{}:{"m\
lops.workflow_run":version.workflowRunUrl}},find=()=>(0,clients_mlflow.OR)(mlflow,[experimentId],"mlops.registered",version.tag),now=Date.now(),run=await(0,clients_mlflow.
fC)(find,()=>(0,clients_mlflow.ut)(mlflow,{experimentId,name:version.tag,startedAt:now,tags}),mlflow);return await(0,clients_mlflow.PF)(mlflow,run.id,"FINISHED",
now),run}async function asLoggedModel(version,run,mlflow){const about={experimentId:run.experimentId,name:(0,clients_mlflow.w2)(version.model),runId:run.id,params:{},
tags:{"mlops.sha256":version.sha256,"mlops.version":version.version}},model=await(0,clients_mlflow.fC)(()=>(0,clients_mlflow.Y7)(mlflow,run.experimentId,"mlops.\
sha256",version.sha256),()=>(0,clients_mlflow.aC)(mlflow,about),mlflow);model.ready||(await uploadModel(version,model.artifactUri,"",mlflow),await(0,clients_mlflow.
sm)(mlflow,model.id));const from=model.runId===""?run.id:model.runId;return from===run.id&&!run.models.includes(model.id)&&await(0,clients_mlflow._Q)(mlflow,run.
id,model.id),{uri:`models:/${model.id}`,runId:from,modelId:model.id}}async function uploadModel({path},uri,folder,mlflow){const found=await(0,promises_.stat)(path).
catch(()=>null);if(found===null)throw new foundation.eG(`The model is not there: ${path}`,{remedy:"Get it from the data remote first, or train it again"});const as=found.
isDirectory()?folder:(0,external_node_path_.join)(folder,(0,external_node_path_.basename)(path)),{refused}=await(0,clients_mlflow.QW)(mlflow,uri,path,as.replaceAll(
"\\","/")),[first]=refused;if(first!==void 0)throw new foundation.eG(`MLflow does not take ${first.path}, a file of the model: its name ${first.why}`,{remedy:"R\
ename the file"})}function mlflowRegistry(settings,services){const path="register.mlflow",problems=[],nameProblem=(0,clients_mlflow.W)(settings.name);nameProblem!==
null&&problems.push({path:`${path}.name`,value:settings.name,message:`the name ${nameProblem}`,remedy:"Choose another"});for(const[stage,alias]of Object.entries(
settings.aliases)){const problem=(0,clients_mlflow.C1)(alias);problem!==null&&problems.push({path:`${path}.aliases.${stage}`,value:alias,message:`the alias ${problem}`,
remedy:"Choose another, such as `champion`"})}if(problems.length>0)throw new foundation.j1(problems);const connection=(0,clients_mlflow.MX)(settings.trackingUri,
services.env,{path:`${path}.tracking-uri`});return new MlflowRegistry(settings,(0,clients_mlflow.gZ)(connection,services.signal))}class MlflowRegistry{name="MLf\
low";#settings;#mlflow;constructor(settings,mlflow){this.#settings=settings,this.#mlflow=mlflow}async find(version){const aliases=await(0,clients_mlflow.i$)(this.#mlflow,
this.#settings.name);if(aliases===null)return null;const found=await this.#versionOf(version);return found===null?null:this.#told(found,aliases)}async register(version){
const{name,experiment}=this.#settings;await(0,clients_mlflow.ew)(this.#mlflow,name,{"mlops.model":version.model});const there=await this.#versionOf(version.version);
if(there!==null)return this.#again(there,version);const source=await sourceOf(version,experiment,this.#mlflow),tags=tagsOf(version),description=version.description??
"",created=await(0,clients_mlflow.fC)(()=>this.#versionOf(version.version),()=>(0,clients_mlflow.CL)(this.#mlflow,{name,source:source.uri,runId:source.runId===""?
null:source.runId,modelId:source.modelId,description:(0,clients_mlflow.vI)(description,5e3),tags}),this.#mlflow);return refuseOtherBytes(created,version,name),this.#changed(
"made",created)}async setStage(stage,version){const found=await this.#existing(version),alias=Object.hasOwn(this.#settings.aliases,stage)?this.#settings.aliases[stage]:
void 0;return alias===void 0?this.#changed("unmapped",found):(await(0,clients_mlflow.i$)(this.#mlflow,this.#settings.name))?.get(alias)===found.version?this.#changed(
"unchanged",found):(await(0,clients_mlflow.Tp)(this.#mlflow,this.#settings.name,alias,found.version),this.#changed("made",found))}async deprecate(version,reason){
const{name}=this.#settings,found=await this.#existing(version),held=[...await(0,clients_mlflow.i$)(this.#mlflow,name)??new Map].filter(([,holder])=>holder===found.
version).map(([alias])=>alias);for(const alias of held)await(0,clients_mlflow.d3)(this.#mlflow,name,alias);const text=(0,clients_mlflow.vI)(reason,clients_mlflow.
Fy.registryTag)||"deprecated",known=found.tags[deprecatedTag]===text;known||await(0,clients_mlflow.RQ)(this.#mlflow,name,found.version,{[deprecatedTag]:text});const now={
...found,tags:{...found.tags,[deprecatedTag]:text}};return this.#changed(known&&held.length===0?"unchanged":"made",now)}async#again(there,version){refuseOtherBytes(
there,version,this.#settings.name);const missing=Object.entries(tagsOf(version)).filter(([key,value])=>there.tags[key]!==value);await(0,clients_mlflow.RQ)(this.#mlflow,
this.#settings.name,there.version,Object.fromEntries(missing));const now={...there,tags:{...there.tags,...Object.fromEntries(missing)}};return this.#changed(missing.
length===0?"unchanged":"made",now)}async#versionOf(version){return(await(0,clients_mlflow.gx)(this.#mlflow,this.#settings.name,"mlops.version",version))[0]??null}async#existing(version){
const found=await this.#versionOf(version);if(found!==null)return found;throw new foundation.j1({path:"version",value:version,message:`MLflow's registered model\
 \`${this.#settings.name}\` has no version ${version}`,remedy:"Register it there first"})}async#changed(change,version){const aliases=await(0,clients_mlflow.i$)(
this.#mlflow,this.#settings.name)??new Map;return{change,registered:this.#told(version,aliases)}}#told({version:id2,tags},aliases){return{version:tags["mlops.ve\
rsion"]??"",id:id2,sha256:tags["mlops.sha256"]??null,stages:[...aliases].filter(([,holder])=>holder===id2).map(([alias])=>alias).sort(),deprecated:tags[deprecatedTag]!==
void 0,url:(0,clients_mlflow.ob)(this.#mlflow,this.#settings.name,id2)}}}const deprecatedTag="mlops.deprecated";function tagsOf(version){const tags={...gitFacts(
version),...Object.fromEntries(Object.entries(version.metrics).map(([name,value])=>[(0,clients_mlflow.vI)(`mlops.metric.${name}`,clients_mlflow.Fy.key),String((0,clients_mlflow.
mH)(value))]))},given=Object.entries(tags).filter(entry=>entry[1]!==null);return Object.fromEntries(given)}function refuseOtherBytes(there,version,name){const known=there.
tags["mlops.sha256"];if(known!==version.sha256)throw new foundation.j1({path:"version",value:version.version,message:`MLflow's \`${name}\` has ${version.version}\
 already, as its version ${there.version}, with other bytes (SHA-256 ${(known??"not recorded").slice(0,12)}, not ${version.sha256.slice(0,12)})`,remedy:"Registe\
r what you have as a new version; a version never changes"})}var external_node_crypto_=__webpack_require__(77598),sagemaker=__webpack_require__(99689);function metadataOf(version){
const facts={...gitFacts(version),"mlops.tracker_run":version.trackerRun},told2=Object.entries(facts).flatMap(([key,value])=>value===null||value===""?[]:[[key,(0,sagemaker.
vn)(value)]]),room=sagemaker.Fy.metadataEntries-told2.length-1,metrics=Object.entries(version.metrics).slice(0,room).map(([name,value])=>[(0,sagemaker.vn)(`mlop\
s.metric.${name}`,sagemaker.Fy.metadataKey),String(value)]);return Object.fromEntries([...told2,...metrics])}function missingIn(there,wanted){return Object.fromEntries(
Object.entries(wanted).filter(([key,value])=>there[key]!==value))}var external_node_os_=__webpack_require__(48161);async function putModel({sha256,path},bucket){
const key=`models/${sha256}/model.tar.gz`;if(await bucket.size(key)!==null)return bucket.uri(key);if(await(0,promises_.stat)(path).catch(()=>null)===null)throw new foundation.
eG(`The model is not there: ${path}`,{remedy:"Get it from the data remote first, or train it again"});const folder=await(0,promises_.mkdtemp)((0,external_node_path_.
join)((0,external_node_os_.tmpdir)(),"mlops-model-"));try{const archive=(0,external_node_path_.join)(folder,"model.tar.gz");await(0,sagemaker._d)(await(0,sagemaker.
R8)(path),archive),await bucket.putFile(key,archive)}finally{await(0,promises_.rm)(folder,{recursive:!0,force:!0})}return bucket.uri(key)}async function putMetrics({
metrics,sha256},bucket){const entries=Object.entries(metrics).sort(([one],[other])=>one<other?-1:1);if(entries.length===0)return null;const document={metrics:Object.
fromEntries(entries.map(([name,value])=>[name,{value:jsonOf(value)}]))},text=`${JSON.stringify(document,null,2)}
`,key=`models/${sha256}/metrics-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0,16)}.json`;return await bucket.size(key)===null&&
await bucket.putText(key,text,"application/json"),bucket.uri(key)}function jsonOf(value){return Number.isFinite(value)?value:String(value)}var external_node_timers_promises_=__webpack_require__(
58500);function packagesOf(group,aws){const{sdk,client}=aws.sagemaker,options={abortSignal:aws.signal},ModelPackageGroupName=group,exists=async()=>{const to=`lo\
ok for the model package group \`${group}\``,command=new sdk.DescribeModelPackageGroupCommand({ModelPackageGroupName});return await(0,sagemaker.iN)(aws.asked(to,
()=>client.send(command,options)))!==null};async function summaries(only){const found=[];for(let NextToken;;){const command=new sdk.ListModelPackagesCommand({...only,
ModelPackageGroupName,ModelPackageType:"Versioned",SortBy:"CreationTime",SortOrder:"Ascending",MaxResults:100,...NextToken===void 0?{}:{NextToken}}),page=await(0,sagemaker.
iN)(aws.asked(`list the packages of \`${group}\``,()=>client.send(command,options)));if(found.push(...page?.ModelPackageSummaryList??[]),NextToken=page?.NextToken,
NextToken===void 0||NextToken==="")break}return found.filter(({ModelPackageStatus:status})=>status!=="Failed"&&status!=="Deleting").sort((one,other)=>(one.ModelPackageVersion??
0)-(other.ModelPackageVersion??0))}const describe=arn=>aws.asked(`read the model package ${arn}`,()=>client.send(new sdk.DescribeModelPackageCommand({ModelPackageName:arn}),
options));async function read(listed,matches){const packages=[];for(const{ModelPackageArn:arn}of listed)arn!==void 0&&packages.push(told(await describe(arn)));return packages.
filter(matches)}async function settled(arn){for(let tries=1;;tries++){const found=await describe(arn),status=found.ModelPackageStatus;if(status==="Failed")throw failed(
found);if(status!=="Pending"&&status!=="InProgress"||tries===60)return told(found);await(0,external_node_timers_promises_.setTimeout)(2e3,void 0,{signal:aws.signal})}}
return{exists,ensureGroup:async ModelPackageGroupDescription=>{if(await exists())return;const command=new sdk.CreateModelPackageGroupCommand({ModelPackageGroupName,
ModelPackageGroupDescription});try{await aws.asked(`create the model package group \`${group}\``,()=>client.send(command,options))}catch(error){if(!(0,sagemaker.
Ck)(error))throw error}},find:async(start,matches)=>{const listed=await summaries({});return read(listed.filter(({ModelPackageDescription:text=""})=>text.startsWith(
start)),matches)},approved:async matches=>read(await summaries({ModelApprovalStatus:"Approved"}),matches),create:async request=>{const command=new sdk.CreateModelPackageCommand(
{...request,ModelPackageGroupName}),to=`create a model package in \`${group}\``,{ModelPackageArn=""}=await aws.asked(to,()=>client.send(command,options));return settled(
ModelPackageArn)},update:async(one,{approval=one.approval,why,metadata=one.metadata})=>{const request={ModelPackageArn:one.arn,ModelApprovalStatus:approval,...why===
void 0?{}:{ApprovalDescription:why},...Object.keys(metadata).length===0?{}:{CustomerMetadataProperties:metadata}},to=`update the model package ${one.arn}`;return await aws.
asked(to,()=>client.send(new sdk.UpdateModelPackageCommand(request),options)),{...one,approval,metadata}}}}function told(found){return{arn:found.ModelPackageArn??
"",number:found.ModelPackageVersion??0,approval:found.ModelApprovalStatus??"PendingManualApproval",metadata:found.CustomerMetadataProperties??{}}}function failed(found){
const reasons=[...found.ModelPackageStatusDetails?.ValidationStatuses??[],...found.ModelPackageStatusDetails?.ImageScanStatuses??[]].flatMap(({FailureReason:reason})=>reason===
void 0?[]:[reason]);return new foundation.eG(`SageMaker could not make the model package ${found.ModelPackageArn}: ${reasons.join("; ")||"it gives no reason"}`,
{remedy:"Check the image and the model that `register.sagemaker` names, and register again"})}const section="register.sagemaker";async function sageMakerRegistry(settings,services){
const group=settings.group??(0,sagemaker.p3)(settings.model),problem=(0,sagemaker.rH)(group);if(problem!==null)throw new foundation.j1({path:`${section}.group`,
value:group,message:`the name of a model package group ${problem}`,remedy:"Choose another"});const aws=await(0,sagemaker.eF)(settings,services,`${section}.regio\
n`);return(0,sagemaker.xB)(settings.bucket,aws,`${section}.bucket`),new SageMakerRegistry(settings,group,aws)}class SageMakerRegistry{name="SageMaker";#settings;#group;#aws;#packages;constructor(settings,group,aws){
this.#settings=settings,this.#group=group,this.#aws=aws,this.#packages=packagesOf(group,aws)}async find(version){const found=await this.#packageOf(version);return found===
null?null:this.#told(found)}async register(version){const there=await this.#packageOf(version.version);if(there!==null)return this.#again(there,version);await this.#packages.
ensureGroup((0,sagemaker.C7)(`Versions of ${version.model}, registered from git.`));const bucket=(0,sagemaker.xB)(this.#settings.bucket,this.#aws,`${section}.bu\
cket`),model=await putModel(version,bucket),metrics=await putMetrics(version,bucket),request={ModelPackageDescription:(0,sagemaker.C7)(`${version.tag} ${version.
description??""}`),InferenceSpecification:{Containers:[{Image:this.#settings.image,ModelDataUrl:model}]},ModelApprovalStatus:"PendingManualApproval",MetadataProperties:{
CommitId:version.commit,...version.workflowRunUrl===null?{}:{GeneratedBy:version.workflowRunUrl.slice(0,1024)}},CustomerMetadataProperties:metadataOf(version),...metrics===
null?{}:{ModelMetrics:{ModelQuality:{Statistics:{ContentType:"application/json",S3Uri:metrics}}}},ClientToken:(0,external_node_crypto_.createHash)("sha256").update(
`${version.tag} ${version.sha256}`).digest("hex").slice(0,36)};try{await this.#packages.create(request)}catch(error){if(!(0,sagemaker.Ck)(error)||await this.#packageOf(
version.version)===null)throw error}const first=await this.#existing(version.version);return sagemaker_registry_refuseOtherBytes(first,version,this.#group),{change:"\
made",registered:this.#told(first)}}async setStage(stage,version){const found=await this.#existing(version);if(stage!==this.#settings.approveAt)return{change:"u\
nmapped",registered:this.#told(found)};const others=await this.#packages.approved(({arn,metadata})=>arn!==found.arn&&isOurs(metadata)),why=(0,sagemaker.C7)(`${version}\
 has the stage ${stage} in git.`),now=found.approval==="Approved"?found:await this.#packages.update(found,{approval:"Approved",why});for(const other of others)await this.#packages.
update(other,{approval:"Rejected",why});return{change:now===found&&others.length===0?"unchanged":"made",registered:this.#told(now)}}async deprecate(version,reason){
const found=await this.#existing(version),text=(0,sagemaker.vn)(reason.trim())||"deprecated";if(found.approval==="Rejected"&&found.metadata[deprecatedKey]===text)
return{change:"unchanged",registered:this.#told(found)};const now=await this.#packages.update(found,{approval:"Rejected",why:(0,sagemaker.C7)(`Deprecated: ${reason}`),
metadata:{...found.metadata,[deprecatedKey]:text}});return{change:"made",registered:this.#told(now)}}async#again(there,version){sagemaker_registry_refuseOtherBytes(
there,version,this.#group);const missing=missingIn(there.metadata,metadataOf(version));if(Object.keys(missing).length===0)return{change:"unchanged",registered:this.#told(
there)};const now=await this.#packages.update(there,{metadata:{...there.metadata,...missing}});return{change:"made",registered:this.#told(now)}}async#packageOf(version){
if(!await this.#packages.exists())return null;const start=`${this.#settings.model}@${version}`;return(await this.#packages.find(start,({metadata})=>metadata["ml\
ops.version"]===version))[0]??null}async#existing(version){const found=await this.#packageOf(version);if(found!==null)return found;throw new foundation.j1({path:"\
version",value:version,message:`SageMaker's model package group \`${this.#group}\` has no version ${version}`,remedy:"Register it there first"})}#told({arn,approval,
metadata}){return{version:metadata["mlops.version"]??"",id:arn,sha256:metadata["mlops.sha256"]??null,stages:approval==="Approved"?[this.#settings.approveAt]:[],
deprecated:metadata[deprecatedKey]!==void 0,url:null}}}const deprecatedKey="mlops.deprecated";function isOurs(metadata){return metadata["mlops.version"]!==void 0&&
metadata["mlops.sha256"]!==void 0}function sagemaker_registry_refuseOtherBytes(there,version,group){const known=there.metadata["mlops.sha256"];if(known!==version.
sha256)throw new foundation.j1({path:"version",value:version.version,message:`SageMaker's \`${group}\` has ${version.version} already, as its version ${there.number}\
, with other bytes (SHA-256 ${(known??"not recorded").slice(0,12)}, not ${version.sha256.slice(0,12)})`,remedy:"Register what you have as a new version; a versi\
on never changes"})}}),10658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cq:()=>isVersionName,
ED:()=>parseTag,LE:()=>modelInTag,XL:()=>byTime,_H:()=>isStageName,aY:()=>currentStage,jp:()=>isModelName,m$:()=>versionAt});const name=String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`,
folder=String.raw`[a-zA-Z0-9\-_./]+`,number=String.raw`(?:0|[1-9]\d*)`,identifier=String.raw`(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)`,semver=String.raw`${number}\.${number}\.${number}(?:-${identifier}(?:\.${identifier})*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`,
model=`(?<model>(?:${folder}=)?${name})`,versionTag=new RegExp(String.raw`^${model}@(?<version>v${semver})(?<removed>!?)(?:#\d+)?$`),stageTag=new RegExp(String.
raw`^${model}#(?<stage>${name})(?<removed>!?)(?:#(?<counter>\d+))?$`),deprecatedTag=new RegExp(String.raw`^${model}@deprecated(?:#\d+)?$`),modelName=new RegExp(
`^(?:${folder}:)?${name}$`),stageName=new RegExp(`^${name}$`),versionName=new RegExp(`^v${semver}$`);function isModelName(text){return modelName.test(text)}function isStageName(text){
return stageName.test(text)}function isVersionName(text){return versionName.test(text)}function parseTag(name2){const version=versionTag.exec(name2)?.groups;if(version)
return{kind:"version",model:fromTag(version.model),version:version.version,removed:version.removed==="!"};const stage=stageTag.exec(name2)?.groups;if(stage)return{
kind:"stage",model:fromTag(stage.model),stage:stage.stage,removed:stage.removed==="!",counter:stage.counter===void 0?null:Number(stage.counter)};const deprecated=deprecatedTag.
exec(name2)?.groups;return deprecated?{kind:"deprecated",model:fromTag(deprecated.model)}:null}function modelInTag(model2){return model2.replace(":","=")}function fromTag(model2){
return model2.replace("=",":")}function byTime(a,b){const counter=({parsed})=>parsed.kind==="stage"?parsed.counter??0:0,removed=({parsed})=>parsed.kind!=="depre\
cated"&&parsed.removed?1:0;return a.tag.taggedAt-b.tag.taggedAt||counter(a)-counter(b)||removed(a)-removed(b)}function currentStage(tags,model2,stage){const standing=new Map;
for(const{tag,parsed}of eventsOf(tags,model2))parsed.kind!=="stage"||parsed.stage!==stage||(standing.delete(tag.commit),parsed.removed||standing.set(tag.commit,
tag));const versions=versionsByCommit(tags,model2),last=[...standing.values()].findLast(({commit})=>versions.get(commit)!=="removed");if(last===void 0)return null;
const version=versions.get(last.commit);return{model:model2,stage,commit:last.commit,version:version??null,tag:last.name}}function versionAt(tags,model2,commit){
const version=versionsByCommit(tags,model2).get(commit);return version===void 0||version==="removed"?null:version}function versionsByCommit(tags,model2){const standing=new Map;
for(const{tag,parsed}of eventsOf(tags,model2)){if(parsed.kind!=="version")continue;const there=standing.get(tag.commit)??new Set;there.delete(parsed.version),parsed.
removed||there.add(parsed.version),standing.set(tag.commit,there)}return new Map([...standing].map(([commit,versions])=>[commit,[...versions].at(-1)??"removed"]))}
function eventsOf(tags,model2){return tags.filter(({annotated})=>annotated).flatMap(tag=>{const parsed=parseTag(tag.name);return parsed?.model===model2?[{tag,parsed}]:
[]}).sort(byTime)}}),42682:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{annotatedModel:()=>_annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.qs,
artifactPlace:()=>_annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.ge,assignStage:()=>_stages_index_js__WEBPACK_IMPORTED_MODULE_8__.e,attestOnGitHub:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
OL,attestationNameOf:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.nY,baseBranches:()=>_champion_js__WEBPACK_IMPORTED_MODULE_2__._,browserAddress:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
H5,byTime:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.XL,canIdentify:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.B6,collectFiles:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.
C0,commitBefore:()=>_champion_js__WEBPACK_IMPORTED_MODULE_2__.Xg,conventionalChange:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.pt,currentStage:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.
aY,deprecateModel:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.Tl,deregisterVersion:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.z5,findChampion:()=>_champion_js__WEBPACK_IMPORTED_MODULE_2__.
fh,firstVersion:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.XO,folderStore:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.s4,indexName:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
mo,intendedVersions:()=>_listing_index_js__WEBPACK_IMPORTED_MODULE_5__.bs,isModelName:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.jp,isStageName:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.
_H,isVersionName:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.Cq,keylessSigner:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.ln,listModels:()=>_listing_index_js__WEBPACK_IMPORTED_MODULE_5__.
D,listingText:()=>_listing_index_js__WEBPACK_IMPORTED_MODULE_5__.KM,locationIn:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.zZ,makePapers:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
kT,mlflowRegistry:()=>_elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__.d5,modelInTag:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.LE,modelSignatureName:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
fE,modelStates:()=>_tags_index_js__WEBPACK_IMPORTED_MODULE_9__.Cy,nextVersion:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.yU,ociStore:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.
fk,openRegistry:()=>_tags_index_js__WEBPACK_IMPORTED_MODULE_9__.Me,openRepository:()=>_repository_js__WEBPACK_IMPORTED_MODULE_7__.h,originOf:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
yv,parseTag:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.ED,planVersion:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.Uk,readAnnotations:()=>_annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.
ti,readIndex:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.vY,readModel:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.ko,readPapers:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
wE,readPublicKey:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.RR,readRegistryTags:()=>_tags_index_js__WEBPACK_IMPORTED_MODULE_9__.vq,readSigningKey:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
jy,readTagMessage:()=>_tags_index_js__WEBPACK_IMPORTED_MODULE_9__.k_,readTrustedRoots:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Pn,readVersionRequest:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.
MJ,readVersionTag:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.tM,registerVersion:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.KO,registeredVersions:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.
__,registrable:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.ZV,releaseStore:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.NP,remoteStore:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.
YZ,sageMakerRegistry:()=>_elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__.e_,schemeOfLocation:()=>_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.yE,signPapers:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.
L8,signatureNameOf:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Z3,signingFacts:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Tk,unassignStage:()=>_stages_index_js__WEBPACK_IMPORTED_MODULE_8__.
v,verificationText:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.nF,verifyVersion:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.iy,versionAt:()=>_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.
m$,versionIn:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.It,versionNamed:()=>_versions_index_js__WEBPACK_IMPORTED_MODULE_10__.yC,withWorktree:()=>_worktree_js__WEBPACK_IMPORTED_MODULE_11__.
_,workflowIdentity:()=>_papers_index_js__WEBPACK_IMPORTED_MODULE_6__.cI,writeAnnotation:()=>_annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.T9,writeTagMessage:()=>_tags_index_js__WEBPACK_IMPORTED_MODULE_9__.
tz});var _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95879),_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(15514),_champion_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8711),_elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58247),_gto_tags_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10658),_listing_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
87197),_papers_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(43203),_repository_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2604),_stages_index_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
2193),_tags_index_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(17221),_versions_index_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(9317),_worktree_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
26565),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__]);_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),87197:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{bs:()=>intendedVersions,
D:()=>listModels,KM:()=>listingText});var schemas=__webpack_require__(27597),foundation=__webpack_require__(33560),gto_tags=__webpack_require__(10658);const version=schemas.
YjP().refine(gto_tags.Cq),entry=schemas.KCZ([version.transform(name=>name),schemas._H3({version}).transform(one=>one.version)]),model=schemas.YjP().refine(gto_tags.
jp),schema=schemas.KCZ([schemas._H3({models:schemas.g1P(schemas.YjP(),entry)}).transform(({models})=>Object.entries(models)),schemas._H3({model,version}).transform(
one=>[[one.model,one.version]])]);async function intendedVersions(repository,commit){const files=(await repository.run(["ls-tree","-z","--name-only",commit,"env\
ironments/"])).stdout.split("\0").filter(path=>/^environments\/[^/]+\.ya?ml$/.test(path)),intended=[],notes=[];for(const file of files){const source=(0,foundation.
o$)(await repository.read(commit,file)??"",file),checked="data"in source?(0,foundation.z6)(schema,source,file):null;if(checked===null||!("value"in checked)){notes.
push(`${file} does not say which version of which model runs there.`);continue}const environment=file.replace(/^environments\/(.+)\.ya?ml$/,"$1");for(const[model2,
version2]of checked.value)intended.push({environment,model:model2,version:version2,file})}return{intended,notes}}var model_state=__webpack_require__(72503),read_tags=__webpack_require__(
76964);async function listModels(repository,{model:model2,all}){const[tags,environments]=await Promise.all([(0,read_tags.v)(repository,model2),intendedVersions(
repository,"HEAD")]),states=(0,model_state.C)(tags);if(model2!==void 0&&!states.has(model2))throw await unknownModel(repository,model2);const models=[...states.
values()].filter(state=>all||model2!==void 0||!state.deprecated).map(state=>listed(state,environments.intended,all,model2!==void 0)),missing=tags.length===0&&await repository.
isShallow()?["This clone may lack the tags: git fetch --tags"]:[];return{schemaVersion:1,models,notes:[...environments.notes,...missing]}}function listed(state,intended,all,history){
const standing=state.versions.filter(({registered})=>registered),environments=environmentsOf(state,intended),stagesAt=new Map;for(const{stage,commit}of state.stages)
stagesAt.set(commit,[...stagesAt.get(commit)??[],stage]);const runningAt=new Map;for(const{environment,version:version2}of environments)version2!==null&&runningAt.
set(version2,[...runningAt.get(version2)??[],environment]);return{model:state.model,deprecated:state.deprecated,latest:standing[0]?.version??null,stages:state.stages.
map(({stage,version:version2,commit,tag,at,tagger,entries})=>{const by=entries?.by??tagger.name;return{stage,version:version2,commit,tag,since:at,by,reason:entries?.
reason??null}}),environments,versions:(all?state.versions:standing).map(one=>({version:one.version,commit:one.commit,tag:one.tag,status:one.registered?"register\
ed":"removed",registeredAt:one.at,by:one.entries?.by??one.tagger.name,stages:one.registered?stagesAt.get(one.commit)??[]:[],environments:[...new Set(runningAt.get(
one.version))],metrics:one.entries?.metrics??[],recorded:one.entries})),...history?{history:[...state.events].reverse().map(eventOf)}:{}}}function environmentsOf(state,intended){
const recorded=state.stages.flatMap(({version:version2,tag,entries})=>(entries?.environments??[]).map(environment=>({environment,version:version2,source:"stage",
from:tag}))),wanted=intended.filter(({model:model2})=>model2===state.model).map(({environment,version:version2,file})=>({environment,version:version2,source:"fi\
le",from:file}));return[...recorded,...wanted]}function eventOf({event,version:version2,stage,commit,tag,at,tagger,entries,subject}){const own=/^(Registering|Deregistering|Assigning|Unassigning|Deprecating) /.
test(subject),reason=entries?.forced??entries?.reason??(entries===null&&!own&&subject!==""?subject:null);return{event,version:version2,stage,commit,tag,at,by:entries?.
by??tagger.name,reason}}async function unknownModel(repository,model2){const known=[...(0,model_state.C)(await(0,read_tags.v)(repository)).keys()];return new foundation.
j1({path:"mlops models",value:model2,message:"has no versions and no stages in this clone",remedy:known.length===0?"Fetch the tags: git fetch --tags":(0,foundation.
zA)(model2,known)})}var string_width=__webpack_require__(94668);function listingText(listing,{one}){const notes=listing.notes.map(note=>`note: ${plain(note)}`),
[model2]=listing.models;return model2===void 0?["No model is registered in this clone.",...notes].join(`
`):[one?modelText(model2):table(overviewHead,listing.models.map(overviewRow)),...notes.length>0?["",...notes]:[]].join(`
`)}const overviewHead=["MODEL","LATEST","STAGES","RUNS IN","VERSIONS","METRICS OF THE LATEST"];function overviewRow(model2){const latest=model2.versions.find(({
status})=>status==="registered");return[model2.deprecated?`${model2.model} (deprecated)`:model2.model,model2.latest??"",model2.stages.map(({stage,version:version2,
commit})=>`${stage} ${version2??commit.slice(0,7)}`).join(", "),[...new Set(model2.environments.map(({environment,version:version2})=>`${environment} ${version2??
""}`.trim()))].join(", "),String(model2.versions.length),metricsText(latest?.metrics??[])]}function modelText(model2){const{versions,environments,history=[]}=model2,
rows=versions.map(({version:version2,status,stages,environments:environments2,metrics,registeredAt,commit,by})=>[status==="removed"?`${version2} (removed)`:version2,
stages.join(", "),environments2.join(", "),metricsText(metrics),dateText(registeredAt),commit.slice(0,7),by]),head=["VERSION","STAGES","RUNS IN","METRICS","REGI\
STERED","COMMIT","BY"],parts=[model2.deprecated?`${plain(model2.model)} is deprecated`:plain(model2.model),rows.length===0?"no versions":table(head,rows)];environments.
length>0&&parts.push(table(["ENVIRONMENT","VERSION","SAID BY"],environments.map(({environment,version:version2,from})=>[environment,version2??"",from])));const moves=history.
filter(({event})=>event!=="registered");return moves.length>0&&parts.push(table(["WHEN","WHAT","BY","WHY"],moves.map(event=>historyRow(event)))),parts.join(`

`)}function historyRow({event,version:version2,stage,commit,at,by,reason}){const what=version2??commit.slice(0,7),text={registered:`${what} registered`,removed:`${what}\
 taken back`,assigned:`${what} → ${stage}`,unassigned:`${what} out of ${stage}`,deprecated:"deprecated"}[event];return[dateText(at),text,by,reason??""]}function metricsText(metrics){
const shown=metrics.slice(0,3).map(({metric,estimate,low,high})=>{const width=low===null||high===null?0:Math.abs(high-low),digits=width>0?Math.min(Math.max(1-Math.
floor(Math.log10(width)),0),12):null;return`${metric} ${digits===null?Number(estimate.toPrecision(4)):estimate.toFixed(digits)}`});return metrics.length>3?`${shown.
join(", ")}, …`:shown.join(", ")}function dateText(iso){return iso.slice(0,16).replace("T"," ")}function table(head,rows){const kept=head.map((_,column)=>column).
filter(column=>rows.some(row=>row[column]!=="")),lines=[head,...rows].map(row=>kept.map(column=>plain(row[column]??""))),widths=kept.map((_,column)=>Math.max(...lines.
map(line=>(0,string_width.A)(line[column]??""))));return lines.map(line=>line.map((cell,column)=>cell+" ".repeat(widths[column]-(0,string_width.A)(cell))).join(
"  ").trimEnd()).join(`
`)}function plain(text){return text.replaceAll(/\s+/g," ").replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,"�")}}),43203:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OL:()=>attestOnGitHub,nY:()=>attestationNameOf,H5:()=>browserAddress,B6:()=>canIdentify,mo:()=>indexName,ln:()=>keylessSigner,
zZ:()=>locationIn,kT:()=>makePapers,fE:()=>modelSignatureName,yv:()=>originOf,vY:()=>readIndex,ko:()=>readModel,wE:()=>readPapers,RR:()=>readPublicKey,jy:()=>readSigningKey,
Pn:()=>readTrustedRoots,tM:()=>readVersionTag,L8:()=>signPapers,Z3:()=>signatureNameOf,Tk:()=>signingFacts,nF:()=>verificationText,iy:()=>verifyVersion,It:()=>versionIn,
cI:()=>workflowIdentity});var schemas=__webpack_require__(27597),tags_message=__webpack_require__(3685),external_node_crypto_=__webpack_require__(77598);function sha256Of(bytes){
return(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}function textPaper(name,mediaType,text){const bytes=new TextEncoder().encode(text);
return{name,mediaType,bytes,sha256:sha256Of(bytes)}}function jsonPaper(name,mediaType,value){return textPaper(name,mediaType,`${JSON.stringify(value,null,2)}
`)}const indexName="papers.json",modelSignatureName="model.sig",signatureNameOf=paper=>`${paper}.sigstore.json`,attestationNameOf=paper=>`${paper}.github.sigsto\
re.json`,sha256=schemas.YjP().regex(/^[0-9a-f]{64}$/),plainName=schemas.YjP().regex(/^[^/\\\0]{1,255}$/).refine(name=>name!=="."&&name!==".."),papersIndexSchema=schemas.
Ikc({schemaVersion:schemas.euz(1),model:schemas.YjP(),version:schemas.YjP(),tag:schemas.YjP(),commit:schemas.YjP(),repository:schemas.YjP().nullable(),at:schemas.
YjP(),bytes:schemas.Ikc({name:plainName,folder:schemas.zMY(),sha256,files:schemas.YOg(schemas.Ikc({path:schemas.YjP(),sha256,bytes:schemas.aig()}))}),papers:schemas.
YOg(schemas.Ikc({name:plainName,mediaType:schemas.YjP(),sha256})),signing:schemas.gMt("by",[schemas.Ikc({by:schemas.euz("key"),fingerprint:sha256}),schemas.Ikc(
{by:schemas.euz("keyless")})]).nullable(),recorded:schemas.g1P(schemas.YjP(),schemas.L5J())});function indexPaper(input,papers){const{name,folder,sha256:sha2562,
files}=input.bytes,index={schemaVersion:1,model:input.model,version:input.version,tag:input.tag,commit:input.commit,repository:input.repository,at:input.at,bytes:{
name,folder,sha256:sha2562,files:files.map(({path,sha256:sha2563,bytes})=>({path,sha256:sha2563,bytes}))},papers:papers.map(({name:name2,mediaType,sha256:sha2563})=>({
name:name2,mediaType,sha256:sha2563})),signing:input.signing,recorded:recordedIn(input.entries)};return jsonPaper(indexName,"application/json",index)}function readIndex(bytes){
try{return papersIndexSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))}catch{return null}}function recordedIn(entries){const{papers:_papers,change:_change,
bytes,...rest}=entries,known=bytes===void 0?rest:{...rest,bytes:{...bytes,location:null}},read=(0,tags_message.k)((0,tags_message.t)("",known)).entries??{};return Object.
fromEntries(Object.entries(read).sort(([a],[b])=>a<b?-1:1))}const guide="https://github.com/acme/mlops-actions/blob/v1/docs/guides/papers.md",addresses={trainingBuild:`${guide}\
#training-v1`,localBuilder:`${guide}#local-builder`,evaluation:`${guide}#evaluation-v1`,provenance:"https://slsa.dev/provenance/v1",testResult:"https://in-toto.\
io/attestation/test-result/v0.1",release:"https://in-toto.io/attestation/release/v0.1",bom:"https://cyclonedx.org/bom",modelSignature:"https://model_signing/sig\
nature/v1.0"};var foundation=__webpack_require__(33560);const property=(name,value)=>({name:`mlops:${name}`,value});function packageComponent({name,version,source}){
const purl=source==="local"?void 0:packageUrl(name,version,source);return{type:"library","bom-ref":`package:${name}@${version}`,name,version,...purl===void 0?{}:
{purl},...source===void 0?{}:{properties:[property("source",source)]}}}function packageUrl(name,version,source){const plain=`pkg:pypi/${encodeURIComponent(name.
toLowerCase().replaceAll("_","-"))}@${encodeURIComponent(version)}`;if(source===void 0)return plain;const key=source.startsWith("git+")?"vcs_url":"download_url";
return`${plain}?${key}=${encodeURIComponent(source).replaceAll("%3A",":").replaceAll("%2F","/")}`}function dataComponent(data,use){const hashes=data.hashes.flatMap(
hash=>bomHash(hash)??[]),others=data.hashes.filter(hash=>bomHash(hash)===null),properties=[property("path",data.path),property("use",use),...others.map(({algorithm,
value})=>property(`hash:${algorithm}`,value)),...data.bytes===void 0?[]:[property("bytes",String(data.bytes))]];return{type:"data","bom-ref":dataRef(data),name:data.
name,...hashes.length===0?{}:{hashes},data:[{type:"dataset",name:data.name}],properties}}function dataRef({name,path,hashes}){return`data:${name}:${path}:${hashes[0]?.
value??""}`}function bomHash({algorithm,value}){return algorithm==="sha256"?{alg:"SHA-256",content:value}:algorithm==="md5"&&/^[0-9a-f]{32}$/.test(value)?{alg:"\
MD5",content:value}:null}function formulation({manifest,sha256:sha2562}){const steps2=manifest.pipeline.length>0?manifest.pipeline.map(({name,command})=>({name,
commands:[{executed:command}]})):[{name:"train",commands:[{executed:manifest.command.join(" ")}]}],inputs=distinct(manifest.data.map(one=>dataRef(one))).map(ref=>({
resource:{ref}}));return[{"bom-ref":"formula",workflows:[{"bom-ref":"training",uid:manifest.key,name:"training",taskTypes:["build"],steps:steps2,...inputs.length===
0?{}:{inputs},outputs:[{type:"artifact",resource:{ref:"model"}}],timeStart:manifest.start,...manifest.end===null?{}:{timeEnd:manifest.end},properties:[property(
"manifest:sha256",sha2562),property("code:tree",manifest.code.tree),...manifest.run===null?[]:[property("run",manifest.run.url)]]}]}]}function distinct(values){
return[...new Set(values)]}const unseen=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;function visibleText(text,limit=300){return(text.
length<=limit?text:`${text.slice(0,limit-1)}…`).replace(unseen,one=>`\\u{${one.codePointAt(0).toString(16)}}`)}function sliceText({column,value}){return visibleText(
`${column} = ${value}`,Number.POSITIVE_INFINITY)}function hashTexts(hashes){return hashes.map(({algorithm,value})=>`${algorithm}:${value}`)}function intervalText({
estimate,low,high}){if(low===null||high===null)return numberText(estimate,null);const half=(high-low)/2;return`${numberText(estimate,half)} [${numberText(low,half)}\
, ${numberText(high,half)}]`}function numberText(value,half){if(!Number.isFinite(value))return String(value);const digits=half!==null&&half>0?1-Math.floor(Math.
log10(half)):value===0?0:3-Math.floor(Math.log10(Math.abs(value)));return digits>12||Math.abs(value)>=1e15?value.toPrecision(4).replace("-","−"):value.toFixed(
Math.min(12,Math.max(0,digits))).replace(/^-/,"−")}function confidenceText(confidence){return`${Number((confidence*100).toFixed(2))} %`}function modelComponent(input,data,licenses){
const{model,version,bytes,evaluation,training,annotation,repository,commit}=input,performanceMetrics=evaluation===null?[]:metricsOf(evaluation),[file]=bytes.files,
manifest=training?.manifest,parameters=(manifest?.parameters??[]).flatMap(({file:file2,values})=>Object.entries(values).map(([key,value])=>property(`parameter:${file2}\
:${key}`,String(value)))),seeds=(manifest?.seeds??[]).map(({name,where,value})=>property(`seed:${where}:${name}`,String(value)));return{type:"machine-learning-m\
odel","bom-ref":"model",name:model,version,...annotation?.description?{description:annotation.description}:{},...bytes.folder?{}:{hashes:[{alg:"SHA-256",content:file.
sha256}]},...licenses.length===0?{}:{licenses:licenses.map(name=>({license:{name}}))},...repository===null?{}:{externalReferences:[{type:"vcs",url:repository,comment:`\
commit ${commit}`}]},components:bytes.files.map(({path,sha256:sha2562,bytes:bytes2})=>({type:"file","bom-ref":`file:${path}`,name:path,hashes:[{alg:"SHA-256",content:sha2562}],
properties:[property("bytes",String(bytes2))]})),modelCard:{"bom-ref":"model-card",modelParameters:{...evaluation===null?{}:{approach:{type:"supervised"},task:evaluation.
report.task},datasets:data.map(one=>({ref:dataRef(one)}))},...performanceMetrics.length===0?{}:{quantitativeAnalysis:{performanceMetrics}},properties:[property(
"commit",commit),property("tag",input.tag),...evaluation===null?[]:[property("verdict",evaluation.report.verdict),property("confidence",String(evaluation.report.
confidence)),property("report:sha256",evaluation.sha256)],...parameters,...seeds]}}}function metricsOf({report}){return report.metrics.flatMap(({metric,slice:slice2,
candidate})=>{if(candidate===null)return[];const{estimate,low,high}=candidate;return[{type:metric,value:String(estimate),...slice2===null?{}:{slice:sliceText(slice2)},
...low===null||high===null?{}:{confidenceInterval:{lowerBound:String(low),upperBound:String(high)}}}]})}const namespace="5c2f4a0e-6d0b-5a8e-9f43-0e6f1b7a2c11";function uuidOf(name){
const hash=(0,external_node_crypto_.createHash)("sha1").update(Buffer.from(namespace.replaceAll("-",""),"hex")).update(name).digest().subarray(0,16);hash[6]=hash[6]&
15|80,hash[8]=hash[8]&63|128;const hex=hash.toString("hex");return[hex.slice(0,8),hex.slice(8,12),hex.slice(12,16),hex.slice(16,20),hex.slice(20)].join("-")}function billOfMaterials(input,licenses){
const{training,evaluation,at}=input,packages=distinctBy(training?.manifest.environment.packages??[],({name,version})=>`${name}@${version}`),judged=evaluation?.holdout??
null,trainedOn=training?.manifest.data??[],data=distinctBy([...trainedOn,...judged===null?[]:[judged]],dataRef),isJudged=one=>judged!==null&&dataRef(one)===dataRef(
judged),isTrainedOn=one=>trainedOn.some(other=>dataRef(other)===dataRef(one)),use=one=>[isTrainedOn(one)?"training":[],isJudged(one)?"evaluation":[]].flat().join(
", "),components=[...data.map(one=>dataComponent(one,use(one))),...packages.map(one=>packageComponent(one))],content={bomFormat:"CycloneDX",specVersion:"1.6",version:1,
metadata:{timestamp:at,lifecycles:[{phase:"build"}],tools:{components:[{type:"application",name:"mlops-actions",version:foundation.rE}]},component:modelComponent(
input,data,licenses)},components,dependencies:[{ref:"model",dependsOn:distinct(components.map(one=>one["bom-ref"]))},...components.map(one=>({ref:one["bom-ref"]}))],
...training===null?{}:{formulation:formulation(training)}};return{$schema:"http://cyclonedx.org/schema/bom-1.6.schema.json",serialNumber:`urn:uuid:${uuidOf(sha256Of(
JSON.stringify(content)))}`,...content}}function distinctBy(values,key){return[...new Map(values.map(value=>[key(value),value])).values()]}var dist=__webpack_require__(
38815);const block=/^(\s*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/,options={version:"1.1",prettyErrors:!0,customTags:tags=>[pythonFloat,
...tags]},pythonFloat={identify:value=>typeof value=="number"&&/e/.test(String(value)),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i,
resolve:text=>Number(text),stringify:({value})=>String(value).replace(/^(-?\d+)e/,"$1.0e")};function readCard(text,file){const plain=text.replace(/^\ufeff/,""),
found=block.exec(plain);if(found===null)return{metadata:new dist.yo({},options),body:plain,bodyLine:1};const[whole,opening2="",yaml=""]=found,before=opening2.split(
/\r\n|\r|\n/).length-1,metadata=yaml.trim()===""?new dist.yo({},options):(0,dist.Tp)(yaml,options),problems=metadata.errors.map(error=>({file,line:before+(error.
linePos?.[0].line??1),message:`the metadata of the model card is no YAML: ${error.message.split(`
`,1)[0]?.replace(/ at line \d.*$/,"")}`,remedy:"Mend the block between the two lines of `---`"}));if(problems.length>0)throw new foundation.j1(problems);const value=plainValue(
metadata);if(typeof value!="object"||value===null||Array.isArray(value))throw new foundation.j1({file,line:before+1,message:"the metadata of the model card must\
 be a mapping",remedy:"Write `license: apache-2.0` and the like between the two lines of `---`"});const bodyLine=whole.split(/\r\n|\r|\n/).length;return{metadata,
body:plain.slice(whole.length),bodyLine}}function plainValue(metadata){try{return metadata.toJS({maxAliasCount:50})}catch{return null}}function writeCard(metadata,body){
return`---
${metadata.toString({lineWidth:0,defaultStringType:"PLAIN",flowCollectionPadding:!0}).trimEnd()}
---
${body.replaceAll(`\r
`,`
`)}`}const byEnding=[[/\.skops$/,"sklearn"],[/\.keras$/,"keras"],[/\.onnx$/,"onnx"],[/\.gguf$/,"gguf"]],byPackage=[["transformers","transformers"],["fastai","fa\
stai"],["scikit-learn","sklearn"]];function libraryOf({bytes,training}){for(const[ending,library]of byEnding)if(bytes.files.some(({path})=>ending.test(path)))return library;
const packages=new Set(training?.manifest.environment.packages.map(({name})=>name)),found=byPackage.filter(([name])=>packages.has(name));return bytes.files.some(
({path})=>/\.(joblib|pkl|pickle)$/.test(path))&&packages.has("scikit-learn")?"sklearn":found.length===1&&found[0][1]!=="sklearn"?found[0][1]:null}const opening="\
<!-- mlops:measured -->",closing="<!-- /mlops:measured -->";function withMarkedPart(text,part,file,firstLine){const marked=`${opening}

${part.trim()}

${closing}`,starts=placesOf(text,opening),ends=placesOf(text,closing);if(starts.length===0&&ends.length===0){const kept=text.trimEnd();return`${kept===""?"":`${kept}\


`}${marked}
`}const[start]=starts,[end]=ends;if(starts.length!==1||ends.length!==1||start>end)throw new foundation.j1({file,line:firstLine+text.slice(0,start??end).split(`
`).length-1,message:"the part that is filled in must be marked once, with a beginning and an end",remedy:`Keep one \`${opening}\` and, below it, one \`${closing}\
\``});return text.slice(0,start)+marked+text.slice(end+closing.length)}function placesOf(text,mark){const found=[];for(let at=text.indexOf(mark);at>=0;at=text.indexOf(
mark,at+mark.length))found.push(at);return found}var lib=__webpack_require__(35618),mdast_util_to_markdown_lib=__webpack_require__(59059);const mostRows=200;function measuredPart(input){
const{evaluation,training}=input,children=[heading(2,`Measured: ${input.tag}`),...evaluation===null?[paragraph([measured_text("No evaluation came with this vers\
ion.")])]:[...evaluationBlocks(evaluation,input)],...training===null?[]:trainingBlocks(training),heading(3,"Bytes"),table(["File","sha256","Bytes"],input.bytes.
files.map(({path,sha256:sha2562,bytes})=>[code(path),code(sha2562),measured_text(String(bytes))]))];return(0,mdast_util_to_markdown_lib.l)({type:"root",children},
{extensions:[(0,lib.H)()],bullet:"-"})}function evaluationBlocks({report,holdout,waiver,sha256:sha2562},input){const overall=report.metrics.filter(({slice:slice2})=>slice2===
null),slices=report.metrics.filter(({slice:slice2})=>slice2!==null),against=report.champion===null?"":` against ${report.champion.name}`,forced=input.entries.forced,
champion=overall.some(({champion:champion2})=>champion2!==null);return[paragraph([strong(`Verdict: ${report.verdict}`),measured_text(`${against}, on ${report.rows}\
 ${report.rowName}; intervals at ${confidenceText(report.confidence)} confidence. Report `),code(`sha256:${sha2562}`),measured_text(".")]),...waiver===null?[]:[
paragraph([strong("Waived"),measured_text(` by ${waiver.by}: ${waiver.reason}`)])],...forced===void 0?[]:[paragraph([strong("Forced"),measured_text(`: ${forced}`)])],
table(["Metric","Better","This version",...champion?["Before","Verdict"]:[]],overall.map(metric=>[measured_text(metric.title),measured_text(metric.direction),measured_text(
valueText(metric,metric.candidate)),...champion?[measured_text(metric.champion===null?"–":valueText(metric,metric.champion)),measured_text(metric.verdict)]:[]])),
...report.gates.length===0?[]:[heading(3,"Gates"),table(["Gate","Status","Why"],report.gates.map(({gate,status,reason})=>[measured_text(gate),measured_text(status),
measured_text(reason)]))],...slices.length===0?[]:[heading(3,"Slices"),table(["Slice","Rows","Metric","This version"],slices.map(metric=>[measured_text(sliceText(
metric.slice)),measured_text(String(metric.rows)),measured_text(metric.title),measured_text(valueText(metric,metric.candidate))]))],...holdout===null?[]:dataBlocks(
"Judged by",[holdout])]}function valueText({unit},value){return value===null?"not computable":`${intervalText(value)}${unit===null?"":` ${unit}`}`}function trainingBlocks({
manifest,sha256:sha2562}){const{commit,dirty,environment,seeds,restoredFrom}=manifest,{lock,python,packages}=environment,facts=[["Commit",[code(commit??"unknown"),
measured_text(dirty===null?"":", with changes that are in no commit")]],["Command",manifest.command.length>0?[code(manifest.command.join(" "))]:commands(manifest.
pipeline)],["Trained",[measured_text(`${manifest.start} to ${manifest.end??"unknown"}`)]],["Machine",[measured_text([manifest.os.name,manifest.cpu.model,...manifest.
gpu.map(({name})=>name)].join("; "))]],["Python",[measured_text(python===null?"none":`${python.implementation} ${python.version}, ${packages.length} packages`)]],
["Lock file",lock===null?[measured_text("none")]:[code(lock.path),measured_text(lock.verified?", and what was installed is what it says":", and not all that was\
 installed is as it says")]],["Seeds",[measured_text(seeds.length===0?"none found":seeds.map(({name,value})=>`${name} = ${value}`).join(", "))]],["Run",[measured_text(
manifest.run?.url??"not in a workflow")]],["Manifest",[code(`sha256:${sha2562}`)]],...restoredFrom===null?[]:[["Restored from",[measured_text(restoredFrom.url??
`the run with key ${restoredFrom.key}`)]]]];return[...dataBlocks("Trained on",manifest.data),heading(3,"Training"),table(["",""],facts.map(([name,value])=>[measured_text(
name),value]))]}function commands(pipeline){return[measured_text(`${pipeline.length} stages: ${pipeline.map(({name})=>name).join(", ")}`)]}function dataBlocks(title,data){
return data.length===0?[]:[heading(3,title),table(["Data","Path","Hash","Bytes"],data.map(({name,path,hashes,bytes})=>[measured_text(name),code(path),code(hashTexts(
hashes)[0]??"unknown"),measured_text(bytes===void 0?"":String(bytes))]))]}const harmless=value=>visibleText(value,2e3).replaceAll("<!--","<! --"),measured_text=value=>({
type:"text",value:harmless(value)}),code=value=>({type:"inlineCode",value:harmless(value)}),strong=value=>({type:"strong",children:[measured_text(value)]}),paragraph=children=>({
type:"paragraph",children}),heading=(depth,value)=>({type:"heading",depth,children:[measured_text(value)]});function table(head,rows){const row=cells=>({type:"t\
ableRow",children:cells.map(cell=>({type:"tableCell",children:[cell].flat()}))}),more=rows.length-mostRows,shown=rows.slice(0,mostRows).map(row);return more>0&&
shown.push(row([measured_text(`… ${more} more`),...head.slice(1).map(()=>measured_text(""))])),{type:"table",children:[row(head.map(measured_text)),...shown]}}
function hubTask(task){return task.endsWith("regression")?"tabular-regression":"tabular-classification"}function modelIndex(model,evaluation,pipelineTag){const{
report,holdout}=evaluation,byslice=new Map;for(const metric of report.metrics){if(metric.candidate===null)continue;const key=JSON.stringify(metric.slice===null?
null:[metric.slice.column,metric.slice.value]),group=byslice.get(key)??{slice:metric.slice,metrics:[]};group.metrics.push(metric),byslice.set(key,group)}const name=visibleText(
holdout?.name??report.rowName),revision=holdout===null?void 0:hashTexts(holdout.hashes)[0],url=report.provenance.runUrl,results=[...byslice.values()].map(({slice:slice2,
metrics})=>({task:{type:pipelineTag,name:report.task},dataset:{type:name,name,...slice2===null?{}:{config:sliceText(slice2)},split:name,...revision===void 0?{}:
{revision},...slice2===null?{}:{args:{column:visibleText(slice2.column),value:visibleText(slice2.value)}}},metrics:metrics.map(metric=>indexMetric(metric,report.
confidence)),...url===null?{}:{source:{name:"Evaluation",url}}}));return results.length===0?[]:[{name:model,results}]}function indexMetric({metric,title,candidate,
method,rows},confidence){const{estimate,low,high}=candidate,bounds=low===null||high===null?{}:{low,high};return{type:visibleText(metric),name:visibleText(title),
value:estimate,args:{confidence,...bounds,method,rows}}}function modelCard(input){const file=input.card?.path??"model card",{metadata,body,bodyLine}=readCard(input.
card?.text??"",file),{evaluation,annotation}=input,given=plainValue(metadata),setUnlessGiven=(key,value)=>{value!=null&&(given[key]===void 0||given[key]===null)&&
set(metadata,key,value)},labels=(annotation?.labels??[]).map(label=>visibleText(label)),tags=[...new Set([...listOf(given.tags),...labels])];if(tags.length>0&&set(
metadata,"tags",tags),setUnlessGiven("library_name",libraryOf(input)),metadata.delete("model-index"),evaluation!==null){const ours=hubTask(evaluation.report.task);
setUnlessGiven("pipeline_tag",ours);const task=typeof given.pipeline_tag=="string"?given.pipeline_tag:ours,measured=evaluation.report.metrics.filter(({candidate})=>candidate!==
null);set(metadata,"metrics",[...new Set([...listOf(given.metrics),...measured.map(({metric})=>metric)])]);const index=modelIndex(input.model,evaluation,task);index.
length>0&&set(metadata,"model-index",index)}const own=body.trim()===""?ownBody(input):body;return writeCard(metadata,withMarkedPart(own,measuredPart(input),file,
bodyLine))}function ownBody({model,annotation}){const description=annotation?.description??null;return`
${[`# ${escaped(model)}`,...description===null?[]:[escaped(description)]].join(`

`)}
`}function escaped(text){return visibleText(text,2e3).replaceAll(/[\\`*_{}[\]<>#&|~]/g,"\\$&")}function set(metadata,key,value){metadata.set(key,metadata.createNode(
value,{aliasDuplicateObjects:!1}))}function listOf(value){return(Array.isArray(value)?value:[value]).filter(one=>typeof one=="string")}const mostSubjects=1024;function modelSubjects(model){
return model.files.length>mostSubjects?[rootSubject(model)]:model.files.map(({path,sha256:sha2562})=>({name:model.folder?`${model.name}/${path}`:path,digest:{sha256:sha2562}}))}
function rootSubject(model){return{name:model.name,digest:{sha256:rootDigest(signedFiles(model))}}}function signedFiles(model){return model.folder?[...model.files].
sort((a,b)=>byParts(a.path,b.path)):model.files.map(file=>({...file,path:"."}))}function rootDigest(files){const hash=(0,external_node_crypto_.createHash)("sha2\
56");for(const{sha256:sha2562}of files)hash.update(sha2562,"hex");return hash.digest("hex")}function byParts(a,b){const[one,other]=[a.split("/"),b.split("/")];for(let i=0;i<
Math.min(one.length,other.length);i++){const order=Buffer.compare(Buffer.from(one[i]),Buffer.from(other[i]));if(order!==0)return order}return one.length-other.length}
const statementMediaType="application/vnd.in-toto+json";function statement(subject,predicateType,predicate){return{_type:"https://in-toto.io/Statement/v1",subject,
predicateType,predicate}}function provenanceStatement(input,training){const{manifest,builder,sha256:sha2562}=training,repository=input.repository??manifest.repository,
invocation=manifest.run?.url,predicate={buildDefinition:{buildType:addresses.trainingBuild,externalParameters:{model:input.model,...repository===null?{}:{repository},
...manifest.pipeline.length>0?{pipeline:manifest.pipeline}:{command:manifest.command},parameters:manifest.parameters},internalParameters:{runKey:manifest.key,codeTree:manifest.
code.tree,uncommittedChanges:manifest.dirty,seeds:manifest.seeds,variables:manifest.environment.variables.map(({name,value})=>({name,value})),python:manifest.environment.
python,os:manifest.os,cpu:manifest.cpu,gpu:manifest.gpu,container:manifest.container,runner:manifest.runner,restoredFrom:manifest.restoredFrom},resolvedDependencies:[
...commitResource(repository,manifest.commit),...manifest.data.map(dataResource),...lockResource(manifest),...containerResource(manifest)]},runDetails:{builder:{
id:builder??addresses.localBuilder},metadata:{...invocation===void 0?{}:{invocationId:invocation},startedOn:manifest.start,...manifest.end===null?{}:{finishedOn:manifest.
end}},byproducts:[{name:"run-manifest.json",digest:{sha256:sha2562}}]}};return statement(modelSubjects(input.bytes),addresses.provenance,predicate)}function commitResource(repository,commit){
return commit===null?[]:[{...repository===null?{name:"repository"}:{uri:`git+${repository}@${commit}`},digest:{gitCommit:commit}}]}function digestName({algorithm,
value}){return algorithm==="sha256"?"sha256":algorithm==="md5"&&/^[0-9a-f]{32}$/.test(value)?"md5":null}function dataResource({name,path,hashes}){const known=hashes.
flatMap(hash=>{const algorithm=digestName(hash);return algorithm===null?[]:[[algorithm,hash.value]]}),others=hashes.filter(hash=>digestName(hash)===null).map(({
algorithm,value})=>[algorithm,value]);return{name,...known.length===0?{}:{digest:Object.fromEntries(known)},annotations:{path,...others.length===0?{}:{hashes:Object.
fromEntries(others)}}}}function lockResource({environment}){const{lock}=environment;if(lock===null)return[];const annotations={tool:lock.tool,verified:lock.verified};
return[{name:lock.path,digest:{sha256:lock.sha256},annotations}]}function containerResource({container}){const digest=container?.digest?.replace(/^.*sha256:/,"");
return digest===void 0||!/^[0-9a-f]{64}$/.test(digest)?[]:[{name:container?.image??"container",digest:{sha256:digest}}]}function evaluationStatement(input,evaluation){
const{report,sha256:sha2562,holdout,waiver}=evaluation,{admission,forced}=input.entries,predicate={model:input.model,version:input.version,tag:input.tag,commit:input.
commit,...input.repository===null?{}:{repository:input.repository},verdict:report.verdict,admission:{ground:admission??null,waiver,forced:forced??null},evaluatedAt:report.
startedAt,evaluator:report.provenance.suite,report:{name:"evaluate-and-compare.json",digest:{sha256:sha2562}},...report.provenance.runUrl===null?{}:{run:report.
provenance.runUrl},task:report.task,confidence:report.confidence,rows:report.rows,rowName:report.rowName,champion:report.champion,...holdout===null?{}:{data:dataResource(
holdout)},metrics:report.metrics.map(({metric,title,unit,direction,slice:slice2,rows,method,verdict,candidate,champion,difference})=>({metric,title,unit,direction,
slice:slice2,rows,method,verdict,value:interval(candidate),champion:interval(champion),difference:difference===null?null:{...interval(difference),pValue:difference.
pValue}})),gates:report.gates.map(({gate,metric,slice:slice2,status,reason})=>({gate,metric,slice:slice2,status,reason}))};return statement(modelSubjects(input.
bytes),addresses.evaluation,predicate)}function interval(value){return value===null?null:{estimate:value.estimate,low:value.low,high:value.high}}function testResultStatement(input,{
report,sha256:sha2562}){const named=status=>report.gates.filter(gate=>gate.status===status).map(({gate,reason})=>`${gate}: ${reason}`),[failed,warned]=[named("f\
ail"),named("warn")],predicate={result:failed.length>0?"FAILED":warned.length>0?"WARNED":"PASSED",configuration:[{name:"evaluate-and-compare.json",digest:{sha256:sha2562}},
...report.provenance.inputs.map(({path,sha256:sha2563})=>({name:path,digest:{sha256:sha2563}}))],...report.provenance.runUrl===null?{}:{url:report.provenance.runUrl},
passedTests:named("pass"),warnedTests:warned,failedTests:failed};return statement(modelSubjects(input.bytes),addresses.testResult,predicate)}const cardName="mod\
el-card.md",bomName="bom.cdx.json",provenanceName="provenance.intoto.json",evaluationName="evaluation.intoto.json",testResultName="test-result.intoto.json";function makePapers(input){
const{training,evaluation}=input,card=modelCard(input),statements=[...training===null?[]:[{paper:provenanceName,statement:provenanceStatement(input,training)}],
...evaluation===null?[]:[{paper:evaluationName,statement:evaluationStatement(input,evaluation)},{paper:testResultName,statement:testResultStatement(input,evaluation)}]],
bom=billOfMaterials(input,licensesOf(card)),papers=[textPaper(cardName,"text/markdown",card),jsonPaper(bomName,"application/vnd.cyclonedx+json",bom),...statements.
map(({paper,statement:statement2})=>jsonPaper(paper,statementMediaType,statement2))],index=indexPaper(input,papers);return{files:[...papers,index],index,statements:[
...statements,{paper:bomName,statement:statement(modelSubjects(input.bytes),addresses.bom,bom)}],release:releaseStatement(input,[...papers,index]),input}}function releaseStatement(input,papers){
const subjects=[...papers.map(({name,sha256:sha2562})=>({name,digest:{sha256:sha2562}})),...modelSubjects(input.bytes)];return statement(subjects,addresses.release,
{purl:releaseUrl(input)})}function releaseUrl({repository,tag}){const github=/^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(repository??""),[,owner,
name]=github??[],encoded=encodeURIComponent(tag);if(owner!==void 0&&name!==void 0)return`pkg:github/${encodeURIComponent(owner.toLowerCase())}/${encodeURIComponent(
name.toLowerCase())}@${encoded}`;const at=tag.lastIndexOf("@");return`pkg:generic/${encodeURIComponent(tag.slice(0,at))}@${encodeURIComponent(tag.slice(at+1))}`}
function licensesOf(card){const metadata=plainValue(readCard(card,cardName).metadata),{license,license_name:name}=metadata;return[license==="other"&&name!==void 0?
name:license].flat().filter(text=>typeof text=="string"&&text!=="")}var external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760);async function readModel(path,hash){const name=(0,external_node_path_.basename)((0,external_node_path_.resolve)(path)),found=await(0,promises_.lstat)(path).
catch(()=>null);if(found===null)throw new foundation.j1({file:name,message:"there is no such model",remedy:"Train it first, or name the file or folder that hold\
s it"});if(!found.isDirectory()){if(!found.isFile())throw notPlain(name);const sha2562=await hashFile(path),files2=[{path:name,sha256:sha2562,bytes:found.size}];
return{name,folder:!1,sha256:sha2562,files:files2}}const files=[],visit=async(folder,prefix)=>{for(const entry of await(0,promises_.readdir)(folder,{withFileTypes:!0})){
const[full,inner]=[(0,external_node_path_.join)(folder,entry.name),`${prefix}${entry.name}`];if(entry.isDirectory())await visit(full,`${inner}/`);else if(entry.
isFile())files.push({path:inner,sha256:await hashFile(full),bytes:(await(0,promises_.lstat)(full)).size});else throw notPlain(`${name}/${inner}`)}};if(await visit(
path,""),files.length===0)throw new foundation.j1({file:name,message:"the model is an empty folder",remedy:"Train it first"});return files.sort((a,b)=>Buffer.compare(
Buffer.from(a.path),Buffer.from(b.path))),{name,folder:!0,sha256:(await hash(path)).sha256,files}}function notPlain(file){return new foundation.j1({file,message:"\
is neither a file nor a folder, and what it leads to would not be part of the model",remedy:"Put the file itself there instead of a link"})}async function hashFile(path){
const hash=(0,external_node_crypto_.createHash)("sha256");for await(const part of(0,external_node_fs_.createReadStream)(path,{highWaterMark:1024*1024}))hash.update(
part);return hash.digest("hex")}const envelopeSchema=schemas.Ikc({payload:schemas.K39(),payloadType:schemas.YjP().min(1),signatures:schemas.YOg(schemas.Ikc({sig:schemas.
K39(),keyid:schemas.YjP().optional()})).min(1)});function preAuthEncoding(payloadType,payload){const head=`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType}\
 ${payload.length} `;return Buffer.concat([Buffer.from(head),payload])}function payloadOf({payload}){return Buffer.from(payload,"base64")}const bundleMediaType="\
application/vnd.dev.sigstore.bundle.v0.3+json",bundleSchema=schemas._H3({mediaType:schemas.YjP().startsWith("application/vnd.dev.sigstore.bundle"),verificationMaterial:schemas.
_H3({publicKey:schemas._H3({hint:schemas.YjP().optional()}).optional()}),dsseEnvelope:envelopeSchema});function readBundle(value){const read=bundleSchema.safeParse(
value);return read.success?read.data:null}function signStatement(statement2,signer){const payload=statement2 instanceof Uint8Array?statement2:Buffer.from(JSON.stringify(
statement2)),signature=signer.sign(preAuthEncoding(statementMediaType,payload)),dsseEnvelope={payload:Buffer.from(payload).toString("base64"),payloadType:statementMediaType,
signatures:[{sig:signature.toString("base64"),keyid:""}]};return{mediaType:bundleMediaType,verificationMaterial:{publicKey:{hint:signer.fingerprint},tlogEntries:[]},
dsseEnvelope}}function signedBy({verificationMaterial}){const{publicKey}=verificationMaterial;return publicKey===void 0?"certificate":{key:publicKey.hint??null}}
function keyProblem(bundle,key){const by=signedBy(bundle);if(by==="certificate")return"it was signed with a certificate and not with a key";if(by.key!==null&&by.
key!==key.fingerprint)return`it was signed with another key, whose sha256 is ${by.key.slice(0,64)}`;const{dsseEnvelope:envelope}=bundle,data=preAuthEncoding(envelope.
payloadType,payloadOf(envelope)),signature=Buffer.from(envelope.signatures[0].sig,"base64");return key.verify(data,signature)?null:"the signature does not fit w\
hat was signed"}function statementIn({dsseEnvelope}){return dsseEnvelope.payloadType!==statementMediaType?null:readStatement(payloadOf(dsseEnvelope))}const statementSchema=schemas.
_H3({_type:schemas.euz("https://in-toto.io/Statement/v1"),subject:schemas.YOg(schemas._H3({name:schemas.YjP().default(""),digest:schemas.g1P(schemas.YjP(),schemas.
YjP())})).min(1),predicateType:schemas.YjP().min(1),predicate:schemas.g1P(schemas.YjP(),schemas.L5J())});function readStatement(bytes){try{const read=statementSchema.
safeParse(JSON.parse(new TextDecoder().decode(bytes)));return read.success?read.data:null}catch{return null}}function canIdentify(env){return!!env.ACTIONS_ID_TOKEN_REQUEST_URL&&
!!env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}function workflowIdentity(env,signal,audience="sigstore"){const remedy="Give the job the permission `id-token: write`";return{
async getToken(){const{ACTIONS_ID_TOKEN_REQUEST_URL:address,ACTIONS_ID_TOKEN_REQUEST_TOKEN:token}=env;if(!address||!token)throw new foundation.eG("This job has \
no identity to sign with",{remedy});const url=new URL(address);url.searchParams.set("audience",audience);const answer=await fetch(url,{headers:{authorization:`B\
earer ${token}`,accept:"application/json"},signal:AbortSignal.any([signal,AbortSignal.timeout(2e4)])}).catch(cause=>{throw signal.throwIfAborted(),new foundation.
eG("GitHub's identity service cannot be reached",{cause})}),body=await answer.json().catch(()=>null);if(!answer.ok||typeof body?.value!="string")throw new foundation.
eG(`GitHub gave this job no identity (HTTP ${answer.status})`,{remedy});return body.value}}}async function attestOnGitHub(services,options2){const{env,logger}=services;
if(env.GITHUB_ACTIONS!=="true"){if(options2.required)throw new foundation.eG("GitHub attests what its own workflows made, and this is none");return{attestations:[],
warning:null}}const missing=whatIsMissing(env,options2.token),give=(reason,remedy)=>{if(options2.required)throw new foundation.eG(reason,{remedy});const warning=`${reason}\
, so the papers are not attested on GitHub. ${remedy}.`;return logger.warning(warning),{attestations:[],warning}};if(missing!==null)return give(missing.reason,missing.
remedy);const attest=options2.attest??(await Promise.all([__webpack_require__.e(6752),__webpack_require__.e(3878),__webpack_require__.e(1955),__webpack_require__.
e(3838),__webpack_require__.e(9654),__webpack_require__.e(8439),__webpack_require__.e(3251),__webpack_require__.e(1363),__webpack_require__.e(3917),__webpack_require__.
e(2032),__webpack_require__.e(5179),__webpack_require__.e(4476)]).then(__webpack_require__.bind(__webpack_require__,4476))).attest,attestations=[];for(const{paper,
statement:statement2}of options2.statements){services.signal.throwIfAborted();try{const subjects=statement2.subject.map(({name,digest})=>({name,digest:{...digest}})),
{predicateType,predicate}=statement2,made=await attest({subjects,predicateType,predicate,token:options2.token}),file=jsonPaper(`${paper}.github.sigstore.json`,bundleMediaType,
made.bundle);attestations.push({paper,file,url:pageOf(env,made.attestationID)})}catch(error){const{reason,remedy}=refusal(error);return{...give(reason,remedy),attestations}}}
return{attestations,warning:null}}function whatIsMissing(env,token){return canIdentify(env)?token===null||token===""?{reason:"No token was given",remedy:"Pass `\
token: ${{ github.token }}`"}:null:{reason:"This job has no identity (a pull request from a fork never has one)",remedy:"Give the job the permissions `id-token:\
 write` and `attestations: write`"}}function refusal(error){const said=(0,foundation.bD)(error);if(/not accessible by integration|403|permission/i.test(said))return{
reason:"The token may not write attestations",remedy:"Give the job the permission `attestations: write`"};if(/feature not available|not enabled|Not Found/i.test(
said))return{reason:"GitHub keeps no attestations for this repository",remedy:"A private repository needs a plan that has them; or set `register.attest: false`"};
const status=/\b[1-5]\d\d\b/.exec(said)?.[0];return{reason:`GitHub or Sigstore did not attest${status===void 0?"":` (HTTP ${status})`}`,remedy:"Run the job agai\
n later"}}function pageOf(env,id2){return id2===void 0?null:`${(env.GITHUB_SERVER_URL??"https://github.com").replace(/\/+$/,"")}/${env.GITHUB_REPOSITORY}/attest\
ations/${encodeURIComponent(id2)}`}function keylessSigner(identity,services={}){const options2={timeout:2e4,retry:3};return{by:"keyless",async sign(statement2){
const{DSSEBundleBuilder,FulcioSigner,RekorWitness}=await Promise.all([__webpack_require__.e(3878),__webpack_require__.e(9654),__webpack_require__.e(1363),__webpack_require__.
e(3917),__webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__,15179,19)),{bundleToJSON}=await Promise.all([__webpack_require__.e(9654),
__webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__,61040,19)),fulcioBaseURL=services.fulcio??"https://fulcio.sigstore.dev",rekorBaseURL=services.
rekor??"https://rekor.sigstore.dev",builder=new DSSEBundleBuilder({signer:new FulcioSigner({fulcioBaseURL,identityProvider:identity,...options2}),witnesses:[new RekorWitness(
{rekorBaseURL,fetchOnConflict:!0,...options2})]}),data=statement2 instanceof Uint8Array?statement2:Buffer.from(JSON.stringify(statement2)),made=await builder.create(
{data:Buffer.from(data),type:statementMediaType}).catch(cause=>{throw keyless_refusal(cause)}),bundle=readBundle(bundleToJSON(made));if(bundle===null)throw new foundation.
eG("Sigstore answered with something that is no bundle");return bundle}}}function keyless_refusal(error){const{code:code2,cause}=error;if(cause instanceof foundation.
eG)return cause;if(error instanceof foundation.eG)return error;const remedy="Run the job again later, or sign with a key: register.sign.key";switch(code2){case"\
IDENTITY_TOKEN_READ_ERROR":return new foundation.eG("The identity of the workflow could not be had",{remedy});case"IDENTITY_TOKEN_PARSE_ERROR":return new foundation.
eG("The identity of the workflow is no token that Sigstore can read",{remedy});case"CA_CREATE_SIGNING_CERTIFICATE_ERROR":return new foundation.eG(`Sigstore's Fu\
lcio gave no certificate: ${(0,foundation.bD)(cause)}`,{remedy});case"TLOG_CREATE_ENTRY_ERROR":case"TLOG_FETCH_ENTRY_ERROR":return new foundation.eG(`Sigstore's\
 Rekor did not record the signature: ${(0,foundation.bD)(cause)}`,{remedy});default:return new foundation.eG(`Sigstore did not sign: ${code2??"unknown reason"}`,
{remedy})}}const curves={prime256v1:"sha256",secp384r1:"sha384",secp521r1:"sha512"},accepted="Use a key of EC P-256, P-384 or P-521, Ed25519, or RSA of 2048 bit\
s and more";function readSigningKey(pem,from,passphrase){const key=parsed(from,"private",()=>(0,external_node_crypto_.createPrivateKey)({key:unescaped(pem),format:"\
pem",...passphrase===void 0?{}:{passphrase}})),algorithm=algorithmOf(key,from),publicKey=(0,external_node_crypto_.createPublicKey)(key);return{by:"key",fingerprint:fingerprintOf(
publicKey),kind:kindOf(key),publicKey:pemOf(publicKey),sign:data=>(0,external_node_crypto_.sign)(algorithm,data,key)}}function readPublicKey(pem,from){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.
test(pem))throw new foundation.j1({path:from,message:"is a private key, and only its public half is needed to verify",remedy:"Give the public key: openssl pkey \
-in KEY -pubout"});const key=parsed(from,"public",()=>(0,external_node_crypto_.createPublicKey)({key:unescaped(pem),format:"pem"})),algorithm=algorithmOf(key,from);
return{fingerprint:fingerprintOf(key),kind:kindOf(key),verify:(data,signature)=>(0,external_node_crypto_.verify)(algorithm,data,key,signature)}}function parsed(from,kind,parse){
try{return parse()}catch(error){const locked=/passphrase|bad decrypt|interrupted or cancelled/i.test(String(error));throw new foundation.j1({path:from,message:locked?
"is locked, and the passphrase does not open it":`is no ${kind} key in PEM`,remedy:locked?"Give a key without a passphrase, or the right one":accepted})}}function algorithmOf(key,from){
const{asymmetricKeyType:type,asymmetricKeyDetails:details}=key;if(type==="ed25519")return null;if(type==="ec"){const hash=curves[details?.namedCurve??""];if(hash!==
void 0)return hash}if(type==="rsa"&&(details?.modulusLength??0)>=2048)return"sha256";throw new foundation.j1({path:from,value:kindOf(key),message:"is a key of a\
 kind that does not sign here",remedy:accepted})}function kindOf({asymmetricKeyType:type,asymmetricKeyDetails:details}){return type==="ec"?`EC ${details?.namedCurve??
""}`:type==="rsa"?`RSA ${details?.modulusLength??""}`:type==="ed25519"?"Ed25519":String(type)}function pemOf(key){return key.export({type:"spki",format:"pem"})}
function fingerprintOf(key){return sha256Of(pemOf(key))}function unescaped(pem){return`${(pem.includes(`
`)?pem:pem.replaceAll("\\n",`
`)).trim()}
`}const neverSigned=[".git",".gitattributes",".github",".gitignore"],isSigned=path=>!neverSigned.includes(path.split("/",1)[0]);function modelSignatureStatement(model){
const files=signedFiles(model).filter(({path})=>isSigned(path)),left=model.folder&&files.length<model.files.length,subject={name:model.name,digest:{sha256:rootDigest(
files)}};return statement([subject],addresses.modelSignature,{serialization:{method:"files",hash_type:"sha256",allow_symlinks:!1,...left?{ignore_paths:neverSigned}:
{}},resources:files.map(({path,sha256:sha2562})=>({name:path,algorithm:"sha256",digest:sha2562}))})}const predicateSchema=schemas._H3({serialization:schemas._H3(
{method:schemas.euz("files"),hash_type:schemas.euz("sha256"),ignore_paths:schemas.YOg(schemas.YjP()).default([])}),resources:schemas.YOg(schemas.Ikc({name:schemas.
YjP(),algorithm:schemas.euz("sha256"),digest:schemas.YjP().regex(/^[0-9a-f]{64}$/)}))});function modelDifferences(signed,model){if(signed.predicateType!==addresses.
modelSignature)return[`it signs ${signed.predicateType} and no model in OpenSSF's format`];const predicate=predicateSchema.safeParse(signed.predicate);if(!predicate.
success)return["it does not list files by sha256 as the format asks"];const{resources}=predicate.data,root=rootDigest(resources.map(({name,digest})=>({path:name,
sha256:digest,bytes:0}))),found=[];(signed.subject.length!==1||signed.subject[0].digest.sha256!==root)&&found.push("its own list of files does not add up to the\
 digest that it signs");const files=new Map(signedFiles(model).filter(({path})=>isSigned(path)).map(({path,sha256:sha2562})=>[path,sha2562]));for(const{name,digest}of resources){
const there=files.get(name);there===void 0?found.push(`${name} was signed and is not there`):there!==digest&&found.push(`${name} has other bytes`),files.delete(
name)}for(const path of files.keys())found.push(`${path} is there and was not signed`);return found}const sourceRepository="1.3.6.1.4.1.57264.1.12";function sourceRepositoryIn(certificate){
try{const value=extension(certificate,sourceRepository);if(value===null)return null;const[text]=items(value);return text?.tag===12?new TextDecoder("utf-8",{fatal:!0}).
decode(text.content):null}catch{return null}}function extension(certificate,identifier){const[whole]=items(certificate),[signed]=items(whole.content),list=items(
signed.content).find(({tag})=>tag===163);if(list===void 0)return null;const[extensions]=items(list.content);for(const{content}of items(extensions.content)){const parts=items(
content),value=parts.at(-1);if(parts[0].tag===6&&identifierOf(parts[0].content)===identifier&&value.tag===4)return value.content}return null}function items(bytes){
const found=[];let at=0;const next=()=>{const byte=bytes[at++];if(byte===void 0)throw new RangeError("the certificate ends too early");return byte};for(;at<bytes.
length;){const tag=next();let length=next();if(length>=128){const count=length&127;if(count===0||count>4)throw new RangeError("a length that DER does not have");
length=0;for(let i=0;i<count;i++)length=length*256+next()}if(at+length>bytes.length)throw new RangeError("the certificate ends too early");found.push({tag,content:bytes.
subarray(at,at+length)}),at+=length}return found}function identifierOf(bytes){const numbers=[];let value=0;for(const byte of bytes)value=value*128+(byte&127),byte<
128&&(numbers.push(value),value=0);const[first=0,...rest]=numbers,head=Math.min(2,Math.floor(first/40));return[head,first-40*head,...rest].join(".")}const steps={
CERTIFICATE_ERROR:1,TLOG_BODY_ERROR:2,SIGNATURE_ERROR:3};function refusalOf({code:code2,message,cause}){return{reason:reasonOf(code2,message,(0,foundation.bD)(cause)),
step:steps[code2]??0}}const unreadable={reason:"its certificate, its time stamp or its entry in a log cannot be read, or the root cannot",step:0};function reasonOf(code2,message,cause){
switch(code2){case"TIMESTAMP_ERROR":return/\btsa\b/.test(message)?"it has no time stamp, which a root without logs asks for":/\btlog\b/.test(message)?"it has no\
 entry in a transparency log, which a root with logs asks for":message.includes("duplicate")?"it has the same time stamp twice":"its time stamp is none that an \
authority of this root gave for its signature";case"CERTIFICATE_ERROR":return message.includes("SCT")?"its certificate is in no log of certificates that this ro\
ot knows":cause.includes("expired")?"its certificate was not valid at the time when it signed":"its certificate is none that an authority of this root gave for \
that time";case"TLOG_INCLUSION_PROOF_ERROR":case"TLOG_INCLUSION_PROMISE_ERROR":case"TLOG_MISSING_INCLUSION_ERROR":return"its entry is in no transparency log tha\
t this root knows";case"TLOG_BODY_ERROR":return"its entry in the transparency log is one of another signature";case"SIGNATURE_ERROR":return"the signature does n\
ot fit what was signed";default:return message}}function tellingReasons(refusals){const furthest=Math.max(...refusals.map(({step})=>step)),telling=refusals.filter(
({step})=>step===furthest).map(({reason})=>reason);return[...new Set(telling)].join("; ")}async function readTrustedRoots(text,from){const{TrustedRoot:Root}=await __webpack_require__.
e(9654).then(__webpack_require__.t.bind(__webpack_require__,19654,19)),documents=readDocuments(text),wrong=message=>new foundation.j1({path:from,message,remedy:"\
Save what `gh attestation trusted-root` prints, on a machine that is online"});if(documents===null)throw wrong("is no JSON of trusted roots");const roots=documents.
map(document=>{try{const root=Root.fromJSON(document);if(root.certificateAuthorities.length>0)return root}catch{}throw wrong("is no trusted root of Sigstore")});
return{async verify(bundle){const{toSignedEntity,toTrustMaterial,VerificationError,Verifier}=await Promise.all([__webpack_require__.e(9654),__webpack_require__.
e(3917),__webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__,54187,19)),{bundleFromJSON}=await Promise.all([__webpack_require__.e(9654),
__webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__,61040,19)),refusals=[];for(const root of roots){const logs=root.tlogs.length>0,
stamps=!logs&&root.timestampAuthorities.length>0;if(!logs&&!stamps){refusals.push({reason:"a root without logs and without time stamps vouches for no certificat\
e",step:0});continue}try{const verifier=new Verifier(toTrustMaterial(root),{tlogThreshold:logs?1:0,tsaThreshold:stamps?1:0,ctlogThreshold:root.ctlogs.length>0?1:
0}),read=bundleFromJSON(bundle),{identity}=verifier.verify(toSignedEntity(read)),{content}=read.verificationMaterial,certificate=content.$case==="certificate"?content.
certificate.rawBytes:content.$case==="x509CertificateChain"?content.x509CertificateChain.certificates[0]?.rawBytes:void 0;return{repository:certificate===void 0?
null:sourceRepositoryIn(certificate),subject:identity?.subjectAlternativeName??null,issuer:identity?.extensions?.issuer??null}}catch(error){refusals.push(error instanceof
VerificationError?refusalOf(error):unreadable)}}throw new Error(tellingReasons(refusals))}}}function readDocuments(text){const read=part=>JSON.parse(part);try{return[
read(text)]}catch{try{const lines=text.split(`
`).filter(line=>line.trim()!=="");return lines.length===0?null:lines.map(read)}catch{return null}}}const githubIssuer="https://token.actions.githubusercontent.c\
om";function identityProblem(signer,repository){const{subject,issuer}=signer,base=plainAddress(repository),ours=signer.repository===null?subject?.toLowerCase().
startsWith(`${base}/`)===!0:plainAddress(signer.repository)===base,of=signer.repository===null?"":` for ${signer.repository}`;if(!ours)return`it was signed by ${subject??
"nobody that it names"}${of}, not by a workflow of ${repository}`;const{hostname}=new URL(base),expected=hostname==="github.com"?[githubIssuer]:[`https://token.\
actions.${hostname}`,`https://${hostname}/_services/token`];return expected.some(one=>issuer===one||issuer?.startsWith(`${one}/`))?null:`its identity was issued\
 by ${issuer??"nobody that it names"}, not by ${expected[0]}`}const plainAddress=address=>address.toLowerCase().replace(/(\.git)?\/*$/,"");function signingFacts(signer){
return signer===null?null:signer.by==="key"?{by:"key",fingerprint:signer.fingerprint}:{by:"keyless"}}async function signPapers(papers,signer){const sign=what=>signer.
by==="key"?Promise.resolve(signStatement(what,signer)):signer.sign(what),signed=[],add=async(name,what)=>{signed.push(jsonPaper(name,bundleMediaType,await sign(
what)))};for(const{name,mediaType,bytes}of papers.files)mediaType==="application/vnd.in-toto+json"&&await add(signatureNameOf(name),bytes);return await add(signatureNameOf(
indexName),papers.release),await add(modelSignatureName,modelSignatureStatement(papers.input.bytes)),signed}function locationIn({message}){return(0,tags_message.
k)(message).entries?.bytes?.location??null}async function versionIn(folder,shown){const remedy="Name the folder that holds the model and its papers side by side";
for(const[papers,beside]of[[".","."],["papers","model"]]){const file=(0,external_node_path_.join)(papers,indexName),bytes=await(0,promises_.readFile)((0,external_node_path_.
join)(folder,file)).catch(()=>null);if(bytes===null)continue;const index=readIndex(bytes);if(index===null)throw new foundation.j1({file:(0,external_node_path_.join)(
shown,file),message:"is no index of papers",remedy});const model=(0,external_node_path_.join)(beside,index.bytes.name);if(await(0,promises_.lstat)((0,external_node_path_.
join)(folder,model)).catch(()=>null)===null)throw new foundation.j1({file:(0,external_node_path_.join)(shown,model),message:"the model is not there",remedy});return{
model:(0,external_node_path_.join)(folder,model),papers:(0,external_node_path_.join)(folder,papers)}}throw new foundation.j1({file:shown,message:`has no ${indexName}`,
remedy})}const mostBytes=64*1024*1024;async function readPapers(folder){const papers=new Map;for(const entry of await(0,promises_.readdir)(folder,{withFileTypes:!0})){
if(!entry.isFile()||!/(\.json|\.md|^model\.sig)$/.test(entry.name))continue;const path=(0,external_node_path_.join)(folder,entry.name),{size}=await(0,promises_.
lstat)(path);if(size>mostBytes)throw new foundation.j1({file:entry.name,message:`is ${size} bytes large, which no paper is`,remedy:"Fetch the papers again, into\
 a folder of their own"});papers.set(entry.name,await(0,promises_.readFile)(path))}return papers}async function originOf(repository){const{exitCode,stdout}=await repository.
run(["remote","get-url","origin"]);return exitCode===0?browserAddress(stdout.trim()):null}function browserAddress(remote){const short=/^(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]{2,}):(?!\/\/)(.+)$/.
exec(remote),address=short===null?remote:`https://${short[1]}/${short[2]}`;if(!URL.canParse(address))return null;const{protocol,hostname,port,pathname}=new URL(
address);if(!["https:","http:","ssh:","git:"].includes(protocol)||hostname==="")return null;const place=protocol.startsWith("http")&&port!==""?`${hostname}:${port}`:
hostname;return`${protocol==="http:"?"http":"https"}://${place}${pathname.replace(/(\.git)?\/*$/,"")}`}var gto_tags=__webpack_require__(10658),read_tags=__webpack_require__(
76964);async function readVersionTag(repository,words){const at=words.lastIndexOf("@"),[model,version]=[words.slice(0,at),words.slice(at+1)];if(at<=0||version===
""||!(0,gto_tags.jp)(model))throw new foundation.j1({path:"mlops verify",value:words,message:"must name a version",remedy:"Write `mlops verify MODEL@VERSION`, s\
uch as `flight-delay@v1.2.0`"});const name=`${(0,gto_tags.LE)(model)}@${version}`,tags=await(0,read_tags.v)(repository,model),found=tags.find(({tag:tag2})=>tag2.
name===name);if(found===void 0){const there=tags.flatMap(({parsed:parsed2})=>"version"in parsed2&&parsed2.kind==="version"?[parsed2.version]:[]);throw new foundation.
j1({path:"mlops verify",value:words,message:there.length===0?`this clone has no version of ${model}`:`this clone has no such version; it has ${there.slice(-5).join(
", ")}`,remedy:"Fetch the tags: git fetch --tags"})}const{tag,message}=found;return{name,model,version,commit:tag.commit,annotated:tag.annotated,message,signature:await signatureOf(
repository,name,message)}}async function signatureOf(repository,tag,message){const kind=/^-----BEGIN (PGP|SSH|SIGNED) /m.exec(message)?.[1];if(kind===void 0)return null;
const{exitCode,stderr}=await repository.run(["verify-tag","--raw","--",tag]),said=stderr.trim().split(`
`),telling=said.find(line=>/GOODSIG|Good "git" signature|BADSIG|ERRSIG|error/i.test(line))??said[0]??"";return{good:exitCode===0,by:`${kind}: ${telling.replace(
"[GNUPG:] ","")||"git does not know who signed"}`}}const signs={true:"✓",false:"✗",null:"–"};function verificationText({tag,verdict,checks}){const width=Math.
max(...checks.map(({what})=>visibleText(what,60).length)),lines=checks.flatMap(({what,ok,seen,expected,remedy})=>{const first=`${signs[`${ok}`]} ${visibleText(what,
60).padEnd(width)}  ${visibleText(seen,400)}`,indent=" ".repeat(width+4);if(ok===!0)return[first];const wanted=`${indent}expected ${visibleText(expected,400)}`;
return[first,wanted,...remedy===null?[]:[`${indent}${remedy}.`]]}),failed=checks.filter(({ok})=>ok===!1).length;return`${{verified:`${tag} is what was registere\
d, and whoever signed it vouches for it.`,unsigned:`${tag} is what its tag says; no signature that could be checked vouches for the tag itself.`,failed:`${tag} \
is not to be trusted: ${failed} of ${checks.length} checks fail.`}[verdict]}

${lines.join(`
`)}
`}const holds=(what,seen)=>({what,ok:!0,seen,expected:seen,remedy:null}),fails=(what,seen,expected,remedy)=>({what,ok:!1,seen,expected,remedy}),notLookedAt=(what,seen,expected,remedy)=>({
what,ok:null,seen,expected,remedy}),check_short=hash=>hash===void 0?"none":`sha256 ${hash.slice(0,12)}`,tampered="Do not use this version: fetch it again, and i\
f it stays so, find out who changed it; then register a new one";function modelCheck(bytes,entries){const recorded=entries.bytes?.sha256;return recorded===void 0?
fails("model",check_short(bytes.sha256),"a sha256 in the tag","Register the model again: this tag names no bytes"):recorded===bytes.sha256?holds("model",`${bytes.
name}, ${check_short(bytes.sha256)}`):fails("model",`${bytes.name}, ${check_short(bytes.sha256)}`,`${check_short(recorded)}, as the tag has it`,tampered)}function fileChecks(bytes,index){
const there=new Map(bytes.files.map(file=>[file.path,file])),wrong=[],single=!bytes.folder&&!index.bytes.folder&&bytes.files.length===1&&index.bytes.files.length===
1;for(const{path,sha256:sha2562}of index.bytes.files){const at=single?bytes.files[0].path:path,file=there.get(at);there.delete(at),file===void 0?wrong.push(fails(
`model file ${path}`,"nothing",check_short(sha2562),tampered)):file.sha256!==sha2562&&wrong.push(fails(`model file ${path}`,check_short(file.sha256),check_short(
sha2562),tampered))}for(const{path,sha256:sha2562}of there.values())wrong.push(fails(`model file ${path}`,check_short(sha2562),"no such file",`Remove it, unless\
 you know it. ${tampered}`));return wrong.length>0?wrong:[holds("model files",`${index.bytes.files.length} as in the index`)]}function indexCheck(papers,entries){
const recorded=entries.papers?.find(({name})=>name===indexName)?.sha256,bytes=papers.get(indexName),seen=bytes===void 0?"nothing":check_short(sha256Of(bytes));return recorded===
void 0?fails(indexName,seen,"its sha256 in the tag","Register a version with papers: this tag names none"):bytes!==void 0&&sha256Of(bytes)===recorded?holds(indexName,
seen):fails(indexName,seen,`${check_short(recorded)}, as the tag has it`,bytes===void 0?"Fetch the papers beside the model":tampered)}function paperChecks(papers,index){
return index.papers.map(({name,sha256:sha2562})=>{const bytes=papers.get(name);if(bytes===void 0)return fails(name,"nothing",check_short(sha2562),"Fetch all pap\
ers of the version");const seen=sha256Of(bytes);return seen===sha2562?holds(name,check_short(seen)):fails(name,check_short(seen),`${check_short(sha2562)}, as th\
e index has it`,tampered)})}function metricChecks(papers,evaluation,entries){const stated=evaluation===null?new Map:valuesOf(evaluation),overall=new Map(entries.
metrics?.map(one=>[keyOf(one.metric,void 0),texts(one.estimate,one.low,one.high)])),checks=[compared("metrics in the tag",overall,new Map([...stated].filter(([key])=>overall.
has(key))))],card=papers.get(cardName);card!==void 0&&checks.push(compared("metrics in the model card",cardValues(card),stated));const bom=papers.get(bomName);return bom!==
void 0&&checks.push(compared("metrics in the bill of materials",bomValues(bom),stated)),checks}function compared(what,seen,stated){if(seen===null)return fails(what,
"nothing that can be read",`${stated.size} values`,tampered);const differing=[...new Set([...seen.keys(),...stated.keys()])].filter(key=>seen.get(key)!==stated.
get(key));if(differing.length===0)return holds(what,`${stated.size} as stated`);const told=values=>differing.slice(0,3).map(key=>`${key} = ${values.get(key)??"n\
one"}`),more=differing.length>3?[`${differing.length-3} more`]:[];return fails(what,[...told(seen),...more].join("; "),told(stated).join("; "),tampered)}function valuesOf({
metrics}){return new Map(metrics.flatMap(({metric,slice:slice2,value})=>value===null?[]:[[keyOf(metric,slice2===null?void 0:sliceText(slice2)),texts(value.estimate,
value.low,value.high)]]))}const cardSchema=schemas.Ikc({"model-index":schemas.YOg(schemas.Ikc({results:schemas.YOg(schemas.Ikc({dataset:schemas.Ikc({config:schemas.
YjP().optional()}),metrics:schemas.YOg(schemas.Ikc({type:schemas.YjP(),value:schemas.aig(),args:schemas.Ikc({low:schemas.aig().optional(),high:schemas.aig().optional()})}))}))})).
default([])});function cardValues(bytes){try{const{metadata}=readCard(new TextDecoder().decode(bytes),cardName),{"model-index":index}=cardSchema.parse(plainValue(
metadata));return new Map(index.flatMap(({results})=>results.flatMap(({dataset,metrics})=>metrics.map(({type,value,args})=>[keyOf(type,dataset.config),texts(value,
args.low,args.high)]))))}catch{return null}}const bomSchema=schemas._H3({metadata:schemas._H3({component:schemas._H3({modelCard:schemas._H3({quantitativeAnalysis:schemas.
_H3({performanceMetrics:schemas.YOg(schemas._H3({type:schemas.YjP(),value:schemas.YjP(),slice:schemas.YjP().optional(),confidenceInterval:schemas._H3({lowerBound:schemas.
YjP(),upperBound:schemas.YjP()}).optional()}))}).optional()})})})});function bomValues(bytes){try{const{component}=bomSchema.parse(JSON.parse(new TextDecoder().
decode(bytes))).metadata,metrics=component.modelCard.quantitativeAnalysis?.performanceMetrics??[];return new Map(metrics.map(({type,value,slice:slice2,confidenceInterval:interval2})=>[
keyOf(type,slice2),texts(value,interval2?.lowerBound,interval2?.upperBound)]))}catch{return null}}function keyOf(metric,slice2){const name=visibleText(metric,Number.
POSITIVE_INFINITY);return slice2===void 0?name:`${name} on ${slice2}`}function texts(estimate,low,high){return low==null||high===null||high===void 0?String(Number(
estimate)):`${Number(estimate)} (${Number(low)} to ${Number(high)})`}const statement_checks_interval=schemas.Ikc({estimate:schemas.aig(),low:schemas.aig().nullable(),
high:schemas.aig().nullable()}).nullable(),slice=schemas.Ikc({column:schemas.YjP(),value:schemas.YjP()}).nullable(),evaluationPredicateSchema=schemas._H3({model:schemas.
YjP(),version:schemas.YjP(),commit:schemas.YjP(),verdict:schemas.YjP(),admission:schemas._H3({ground:schemas.YjP().nullable(),waiver:schemas._H3({by:schemas.YjP(),
reason:schemas.YjP()}).nullable(),forced:schemas.YjP().nullable()}),report:schemas._H3({digest:schemas._H3({sha256:schemas.YjP()})}),metrics:schemas.YOg(schemas.
_H3({metric:schemas.YjP(),slice,value:statement_checks_interval})),gates:schemas.YOg(schemas._H3({gate:schemas.YjP(),status:schemas.k5n(["pass","warn","fail","s\
kipped"])}))}),expectedTypes={[provenanceName]:addresses.provenance,[evaluationName]:addresses.evaluation,[testResultName]:addresses.testResult};function subjectChecks(papers,index,bytes){
return index.papers.flatMap(({name})=>{const type=expectedTypes[name],paper=papers.get(name);if(type===void 0||paper===void 0)return[];const found=readStatement(
paper),what=`subject of ${name}`;return found===null||found.predicateType!==type?[fails(what,found?.predicateType??"no in-toto statement",type,tampered)]:[subjectCheck(
what,found,bytes)]})}function subjectCheck(what,{subject},bytes){const digests=subjects=>subjects.map(({digest})=>digest.sha256??"").sort(),[seen,expected]=[digests(
subject),digests(modelSubjects(bytes))];if(seen.join()===expected.join())return holds(what,`${seen.length===1?check_short(seen[0]):`${seen.length} files of the \
model`}`);const strange=seen.filter(digest=>!expected.includes(digest));return fails(what,strange.length===0?`${seen.length} files`:strange.slice(0,3).map(check_short).
join(", "),expected.length<=3?expected.map(check_short).join(", "):`the ${expected.length} files of the model`,`It speaks of another model. ${tampered}`)}function evaluationIn(papers){
const bytes=papers.get(evaluationName),found=bytes===void 0?null:readStatement(bytes),read=evaluationPredicateSchema.safeParse(found?.predicate);return read.success?
read.data:null}function trainingCommitCheck(papers,commit){const bytes=papers.get(provenanceName);if(bytes===void 0)return[];const read=schemas._H3({buildDefinition:schemas.
_H3({resolvedDependencies:schemas.YOg(schemas._H3({digest:schemas.g1P(schemas.YjP(),schemas.YjP()).optional()})),internalParameters:schemas._H3({uncommittedChanges:schemas.
L5J()})})}).safeParse(readStatement(bytes)?.predicate),what="trained commit";if(!read.success)return[fails(what,"no SLSA provenance","the commit that was traine\
d",tampered)];const{resolvedDependencies,internalParameters}=read.data.buildDefinition,trained=resolvedDependencies.flatMap(({digest})=>digest?.gitCommit??[])[0],
dirty=internalParameters.uncommittedChanges!==null?", with changes that are in no commit":"";return trained===void 0?[holds(what,"outside of a repository")]:[holds(
what,`${trained}${dirty}${trained===commit?"":", whose files the registered commit has or whose model it took"}`)]}function admissionChecks(evaluation,entries,index){
const what="evaluation";if(evaluation===null)return entries.admission==="forced"?[holds(what,`none; forced: ${entries.forced??"no reason"}`)]:[fails(what,"no st\
atement of an evaluation","one that passed, was waived or was forced","Evaluate the model and register it again")];const{verdict,admission,gates,report,commit,version,
model}=evaluation,failing=gates.filter(({status})=>status==="fail").map(({gate})=>gate),passes=failing.length===0&&!(gates.length===0&&verdict==="regressed"),ground=admission.
ground??"nothing",allowed=ground==="passed"&&passes||ground==="waived"&&admission.waiver!==null||ground==="forced"&&admission.forced!==null,seen=`${verdict}, ${ground}${failing.
length===0?"":`; failed: ${failing.join(", ")}`}${admission.waiver===null?"":`; waived by ${admission.waiver.by}: ${admission.waiver.reason}`}${admission.forced===
null?"":`; forced: ${admission.forced}`}`,same=verdict===entries.verdict&&admission.ground===(entries.admission??null)&&report.digest.sha256===entries.report,here=commit===
index.commit&&version===index.version&&model===index.model;return[allowed?holds(what,seen):fails(what,seen,"no gate that fails, a waiver, or a reason to force i\
t","Do not use this version: its evaluation did not let it in"),same&&here?holds("evaluation in the tag",`${entries.verdict}, ${entries.admission}`):fails("eval\
uation in the tag",`${entries.verdict??"none"}, ${entries.admission??"none"}, report ${check_short(entries.report)}`,`${verdict}, ${ground}, report ${check_short(
report.digest.sha256)}${here?"":`, of ${model}@${version} at ${commit.slice(0,7)}`}`,tampered)]}async function signatureChecks(version,index){const{papers}=version,
signed=index.papers.filter(({mediaType})=>mediaType===statementMediaType).map(({name})=>name),checks=[];for(const name of[...signed,indexName]){const content=bundle=>name===
indexName?releaseProblem(bundle,version,index):paperProblem(bundle,papers.get(name));checks.push(...await bundleChecks(signatureNameOf(name),content,version,index.
signing!==null))}const model=bundle=>{const found=statementIn(bundle);if(found===null)return"it signs no in-toto statement";const differences=modelDifferences(found,
version.bytes);return differences.length===0?null:differences.slice(0,5).join("; ")};checks.push(...await bundleChecks(modelSignatureName,model,version,index.signing!==
null));for(const name of[...signed,bomName]){const content=bundle=>attestedProblem(bundle,name,version);checks.push(...await bundleChecks(attestationNameOf(name),
content,version,!1))}const{signing}=index,{publicKey}=version;return publicKey!==null&&(signing?.by!=="key"||signing.fingerprint!==publicKey.fingerprint)&&checks.
push(fails("signer",signing?.by==="key"?`the key with ${check_short(signing.fingerprint)}`:signing?.by??"nobody",`your key, with ${check_short(publicKey.fingerprint)}`,
"Use the public key of whoever registered this version, or do not trust it")),checks}async function bundleChecks(what,problemOf,version,promised){const bytes=version.
papers.get(what);if(bytes===void 0)return promised?[fails(what,"nothing","a signature, as the index says","Fetch all papers; a signature was taken away")]:[];const bundle=bundleIn(
bytes);if(bundle===null)return[fails(what,"no Sigstore bundle with an envelope","a signature",tampered)];const problem=problemOf(bundle);return problem!==null?[
fails(what,problem,"a signature of what lies here",tampered)]:[await signerCheck(what,bundle,version)]}async function signerCheck(what,bundle,version){const{publicKey,
trustedRoot,repository}=version,by=signedBy(bundle);if(by!=="certificate"){if(publicKey===null)return notLookedAt(what,`signed with the key ${by.key?.slice(0,12)??
"that it does not name"}`,"the public key","Give it: --public-key FILE");const problem=keyProblem(bundle,publicKey);return problem===null?holds(what,`signed wit\
h ${publicKey.kind}, ${check_short(publicKey.fingerprint)}`):fails(what,problem,`a signature of the key with ${check_short(publicKey.fingerprint)}`,tampered)}if(trustedRoot===
null)return notLookedAt(what,"signed with an identity","a trusted root","Give one: `gh attestation trusted-root > FILE`, then --trusted-root FILE");try{const signer=await trustedRoot.
verify(bundle);if(repository===null)return notLookedAt(what,`signed by ${signer.subject}`,"whose workflows may sign","Say it: --repository https://github.com/OW\
NER/NAME");const problem=identityProblem(signer,repository);return problem===null?holds(what,`signed by ${signer.subject}`):fails(what,problem,repository,tampered)}catch(error){
return fails(what,(0,foundation.bD)(error),"a certificate and a time that the trusted root vouches for",`If the root is old, fetch it anew. ${tampered}`)}}function paperProblem(bundle,paper){
return bundle.dsseEnvelope.payloadType!==statementMediaType?"it signs no in-toto statement":paper===void 0?"what it signs is not here":payloadOf(bundle.dsseEnvelope).
equals(paper)?null:"it signs another statement than the one beside it"}function releaseProblem(bundle,{papers,tag},index){const found=statementIn(bundle);if(found===
null||found.predicateType!==addresses.release)return"it signs no release";const expected=releaseUrl({repository:index.repository,tag:tag.name});if(found.predicate.
purl!==expected)return`it signs ${String(found.predicate.purl)} and not ${expected}`;const digest=found.subject.find(({name})=>name===indexName)?.digest.sha256,
bytes=papers.get(indexName);return bytes!==void 0&&digest===sha256Of(bytes)?null:`it signs another index, with ${check_short(digest)}`}function attestedProblem(bundle,name,{
papers,bytes}){const attested=statementIn(bundle);if(attested===null)return"it attests no in-toto statement";const paper=papers.get(name);if(paper===void 0)return"\
what it attests is not here";const check=subjectCheck(name,attested,bytes);if(check.ok!==!0)return`it attests another model, ${check.seen}`;const predicate=name===
bomName?signature_checks_parsed(paper):readStatement(paper)?.predicate??null;return JSON.stringify(attested.predicate)===JSON.stringify(predicate)?null:"it atte\
sts other facts than the paper beside it"}function bundleIn(bytes){return readBundle(signature_checks_parsed(bytes))}function signature_checks_parsed(bytes){try{
return JSON.parse(new TextDecoder().decode(bytes))}catch{return null}}const trailers={verdict:"Evaluation",admission:"Admission",evidence:"Evidence",report:"Rep\
ort-SHA256",manifest:"Manifest-SHA256",bytes:"Model-SHA256, Model-Size or Model-Location",metrics:"Metric",environments:"Environment",by:"Requested-By",reason:"\
Reason",forced:"Forced",pullRequest:"Pull-Request",run:"Run"};function tagChecks(tag,entries,index){const remedy=`${tampered}. In git, \`git fetch --force origin\
 refs/tags/${tag.name}:refs/tags/${tag.name}\` restores it`;return[index.tag===tag.name&&index.version===tag.version&&index.model===tag.model?holds("tag name",tag.
name):fails("tag name",tag.name,`${index.tag}, whose papers these are`,"Fetch the papers of this version"),index.commit===tag.commit?holds("tagged commit",tag.commit):
fails("tagged commit",tag.commit,`${index.commit}, which was registered`,`The tag was moved. ${remedy}`),messageCheck(entries,index,remedy),...signatureCheck(tag)]}
function messageCheck(entries,index,remedy){const there=recordedIn(entries),keys=[...new Set([...Object.keys(there),...Object.keys(index.recorded)])].sort(),differing=keys.
filter(key=>canonical(there[key])!==canonical(index.recorded[key]));if(differing.length===0)return holds("tag message",`${keys.length} entries as recorded`);const told=values=>differing.
map(key=>`${trailers[key]??key}: ${canonical(values[key])??"none"}`).join("; ");return fails("tag message",told(there),told(index.recorded),`The message was edi\
ted. ${remedy}`)}function canonical(value){return JSON.stringify(value,(_,inner)=>typeof inner=="object"&&inner!==null&&!Array.isArray(inner)?Object.fromEntries(
Object.entries(inner).sort(([a],[b])=>a<b?-1:1)):inner)}function signatureCheck({signature}){return signature===null?[]:signature.good?[holds("signature of the \
tag",signature.by)]:[fails("signature of the tag",signature.by,"a signature that git holds to be good",`Import the signer's key into git's keyring or allowed si\
gners; if it is there: ${tampered}`)]}async function verifyVersion(version){const{tag,bytes,papers}=version,{entries}=(0,tags_message.k)(tag.message),{model,version:number,
commit,name}=tag,done=(checks2,vouchedFor=!1)=>({model,version:number,tag:name,commit,checks:checks2,verdict:checks2.some(({ok})=>ok===!1)?"failed":vouchedFor?"\
verified":"unsigned"});if(!tag.annotated||entries===null)return done([fails("tag",tag.annotated?"a message that is not ours":"a lightweight tag","an annotated t\
ag of register-model",`Fetch it whole: git fetch --force origin refs/tags/${name}:refs/tags/${name}`)]);const checks=[holds("tag",`${name} at ${commit}`),modelCheck(
bytes,entries),indexCheck(papers,entries)],file=papers.get(indexName),index=file===void 0?null:readIndex(file);if(index===null)return file!==void 0&&checks.push(
fails(indexName,"no index of papers","an index",tampered)),done(checks);const evaluation=evaluationIn(papers),signatures=await signatureChecks(version,index);checks.
push(...tagChecks(tag,entries,index),...fileChecks(bytes,index),...paperChecks(papers,index),...subjectChecks(papers,index,bytes),...trainingCommitCheck(papers,
commit),...admissionChecks(evaluation,entries,index),...metricChecks(papers,evaluation,entries),...signatures);const vouched=signatures.some(({what,ok})=>ok===!0&&
what.startsWith(`${indexName}.`));return index.signing===null&&signatures.length===0&&checks.push(notLookedAt("signatures","none","a signature","Sign versions: \
`register.sign` in mlops.yaml")),done(checks,vouched)}}),2604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{h:()=>openRepository});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560);async function openRepository(services,folder){
const run=(cwd,args,{env,input}={})=>services.process.run("git",args,{cwd,env:{GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...env},...input===void 0?{}:{input},keepOutput:67108864}),
top=await run(folder,["rev-parse","--show-toplevel"]);if(top.exitCode!==0)return null;const root=top.stdout.trim(),attempt=async args=>{const result=await run(root,
args);return result.exitCode===0?result.stdout:null},git=async(args,options={})=>{const result=await run(root,args,options);if(result.exitCode!==0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
eG(`git ${args[0]} failed: ${result.stderr.trim()||`exit status ${result.exitCode}`}`);return result.stdout};return{root,git,run:(args,options)=>run(root,args,options),
async commitOf(revision){return(await attempt(["rev-parse","--verify","--quiet","--end-of-options",`${revision}^{commit}`]))?.trim()||null},async mergeBase(a,b){
return(await attempt(["merge-base","--end-of-options",a,b]))?.trim()||null},async tags(){return(await git(["for-each-ref","--format=%(refname:strip=2)%00%(objec\
ttype)%00%(objectname)%00%(*objectname)%00%(taggerdate:unix)","refs/tags"])).split(`
`).filter(Boolean).map(line=>{const[name,type,object,target,date]=line.split("\0"),annotated=type==="tag";return{name,commit:annotated?target:object,taggedAt:Number(
date||0),annotated}})},async treeOf(commit){return(await git(["rev-parse","--verify","--end-of-options",`${commit}^{tree}`])).trim()},async workingTree(){const index=await temporaryIndex(
services,root);try{const env={GIT_INDEX_FILE:index.file};return await git(["add","--all","--","."],{env}),(await git(["write-tree"],{env})).trim()}finally{await index.
remove()}},async read(commit,path){return attempt(["show","--end-of-options",`${commit}:${path}`])},async isShallow(){return(await attempt(["rev-parse","--is-sh\
allow-repository"]))?.trim()==="true"}}}async function temporaryIndex(services,root){const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),"mlops-index-")),file=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,"index"),located=await services.process.run("git",["rev-parse","--git-path","index"],{cwd:root});return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root,located.stdout.trim()),file).catch(()=>{}),{file,remove:()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(folder,{recursive:!0,force:!0})}}}),2193:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e:()=>assignStage,v:()=>unassignStage});var foundation=__webpack_require__(33560),gto_tags=__webpack_require__(10658),check_names=__webpack_require__(69943),publish=__webpack_require__(
77933),retire=__webpack_require__(28647);async function assignStage(registry,given){const{model,stage,version,tagger,entries}=given;(0,check_names.L)({model,stage,
version});const{value}=await(0,publish.m)(registry,model,tagger,snapshot=>{const{commit}=(0,retire.yC)(snapshot.state,version),holder=holderOf(snapshot,stage),facts={
model,stage,version,before:holder?.version??null};if(holder?.commit===commit)return{done:{...facts,tag:null,moved:!1},stands:holder.tag};const name=`${(0,gto_tags.
LE)(model)}#${stage}#${nextCounter(snapshot)}`,subject=`Assigning stage ${stage} to artifact ${model} version ${version}`;return{done:{...facts,tag:name,moved:!0},
make:{name,commit,subject,entries:{...entries,version}}}});return value}async function unassignStage(registry,given){const{model,stage,version,tagger,entries}=given;
(0,check_names.L)({model,stage,version});const{value}=await(0,publish.m)(registry,model,tagger,snapshot=>{const holder=holderOf(snapshot,stage),commit=version===
void 0?holder?.commit:(0,retire.yC)(snapshot.state,version).commit,history=standing(snapshot,stage);if(history.known.size===0)throw unknownStage(snapshot,stage);
const before=holder?.version??null;if(commit===void 0||!history.held.includes(commit))return{done:{model,stage,version:before,before,tag:null,moved:!1},stands:null};
const left=history.held.filter(one=>one!==commit).at(-1),name=`${(0,gto_tags.LE)(model)}#${stage}!#${nextCounter(snapshot)}`,taken=versionAtCommit(snapshot,commit)??
commit,subject=`Unassigning stage '${stage}' to artifact '${model}' version '${taken}'`,now=left===void 0?null:versionAtCommit(snapshot,left);return{done:{model,
stage,version:now,before,tag:name,moved:!0},make:{name,commit,subject,entries:{...entries,version:taken}}}});return value}function holderOf({state},stage){return state.
stages.find(one=>one.stage===stage)}function nextCounter({tags}){return tags.map(({parsed})=>parsed.kind==="stage"?parsed.counter??0:0).reduce((most,one)=>Math.
max(most,one),0)+1}function standing({state},stage){const known=new Set,held=[];for(const event of state.events){if(event.stage!==stage)continue;known.add(event.
commit);const at=held.indexOf(event.commit);at>=0&&held.splice(at,1),event.event==="assigned"&&held.push(event.commit)}const removed=commit=>state.versions.some(
one=>one.commit===commit)&&versionAtCommit({state},commit)===null;return{known,held:held.filter(commit=>!removed(commit))}}function versionAtCommit({state},commit){
return state.versions.find(one=>one.commit===commit&&one.registered)?.version??null}function unknownStage({state},stage){const known=[...new Set(state.events.flatMap(
event=>event.stage??[]))];return new foundation.j1({path:"stage",value:stage,message:`is not a stage that ${state.model} was ever in`,remedy:known.length===0?"I\
t was in none":(0,foundation.zA)(stage,known)})}}),69943:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{L:()=>checkNames});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10658);const rules={model:{fits:_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.jp,message:"is not a name that GTO takes",remedy:"Letters, digits, `-`, `_` and `/`, a\
 letter or digit at both ends; `folder:name` in a monorepo"},stage:{fits:_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__._H,message:"is not a stage that GTO takes",remedy:"\
Letters, digits, `-`, `_` and `/`, a letter or digit at both ends, such as `production`"},version:{fits:_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.Cq,message:"is\
 not a version",remedy:"Write `v` and a semantic version, such as v1.2.0"}};function checkNames(given){const problems=Object.keys(rules).flatMap(path=>{const value=given[path];
return value===void 0||rules[path].fits(value)?[]:[{path,value,message:rules[path].message,remedy:rules[path].remedy}]});if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(problems)}}),17221:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cy:()=>model_state.
C,Me:()=>openRegistry,vq:()=>read_tags.v,k_:()=>message.k,tz:()=>message.t});var message=__webpack_require__(3685),model_state=__webpack_require__(72503),foundation=__webpack_require__(
33560);async function openRegistry(services,repository,remote){if(remote===null)return{services,repository,remote:null};const remotes=(await repository.git(["re\
mote"])).split(`
`).filter(Boolean);if(remote!==void 0&&!remotes.includes(remote))throw new foundation.j1({path:"remote",value:remote,message:"is not a remote of this repository",
remedy:remotes.length===0?"The repository has none":`It has ${remotes.join(", ")}`});const chosen=remote??(remotes.includes("origin")?"origin":null);return chosen===
null&&services.logger.info("The repository has no remote `origin`: tags stay in this clone."),{services,repository,remote:chosen}}var read_tags=__webpack_require__(
76964)}),3685:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>readTagMessage,t:()=>writeTagMessage});
const mark="Registry-Format",format="mlops/1",texts=[["verdict","Evaluation"],["admission","Admission"],["evidence","Evidence"],["report","Report-SHA256"],["man\
ifest","Manifest-SHA256"],["version","Version"],["by","Requested-By"],["reason","Reason"],["forced","Forced"],["change","Change"],["pullRequest","Pull-Request"],
["run","Run"]];function writeTagMessage(subject,entries){const lines=[[mark,format]];for(const[key,trailer]of texts){const value=entries[key];value!==void 0&&value!==
""&&lines.push([trailer,value])}const{bytes,metrics=[],papers=[],environments=[]}=entries;bytes!==void 0&&(lines.push(["Model-SHA256",bytes.sha256]),bytes.size!==
null&&lines.push(["Model-Size",String(bytes.size)]),bytes.location!==null&&lines.push(["Model-Location",bytes.location]));for(const{metric,estimate,low,high}of metrics)
lines.push(["Metric",`${metric} = ${estimate}${low===null||high===null?"":` (${low} to ${high})`}`]);for(const{name,sha256}of papers)lines.push(["Paper",`${sha256}\
 ${name}`]);for(const environment of environments)lines.push(["Environment",environment]);return`${escaped(subject)}

${lines.map(([key,value])=>`${key}: ${escaped(value)}
`).join("")}`}const isSha256=text=>typeof text=="string"&&/^[0-9a-f]{64}$/.test(text),amount=String.raw`(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`,metricText=new RegExp(String.
raw`^(.+) = ${amount}(?: \(${amount} to ${amount}\))?$`,"s");function readTagMessage(message){const text=withoutSignature(message),subject=text.split(`
`,1)[0]??"",lines=(text.trimEnd().split(`

`).at(-1)??"").split(`
`).flatMap(line=>{const at=line.indexOf(": ");return at<=0?[]:[[line.slice(0,at),plain(line.slice(at+2))]]}),[first]=lines;if(first?.[0]!==mark||first[1]!==format)
return{subject:plain(subject),entries:null};const byKey=new Map;for(const[key,value]of lines)byKey.set(key,[...byKey.get(key)??[],value]);const all=key=>byKey.get(
key)??[],entries={};for(const[key,trailer]of texts){const[value]=all(trailer);value!==void 0&&(entries[key]=value)}["passed","waived","forced"].includes(String(
entries.admission))||delete entries.admission;for(const key of["report","manifest"])isSha256(entries[key])||delete entries[key];const[hash]=all("Model-SHA256");
if(isSha256(hash)){const size=Number(all("Model-Size")[0]);entries.bytes={location:all("Model-Location")[0]??null,sha256:hash,size:Number.isSafeInteger(size)?size:
null}}const metrics=all("Metric").flatMap(line=>{const[,metric,estimate,low,high]=metricText.exec(line)??[];if(metric===void 0)return[];const bound=value=>value===
void 0?null:Number(value);return[{metric,estimate:Number(estimate),low:bound(low),high:bound(high)}]}),papers=all("Paper").flatMap(line=>{const[,hash2,name]=/^([0-9a-f]{64}) (.+)$/s.
exec(line)??[];return hash2===void 0||name===void 0?[]:[{name,sha256:hash2}]});return metrics.length>0&&(entries.metrics=metrics),papers.length>0&&(entries.papers=
papers),all("Environment").length>0&&(entries.environments=all("Environment")),{subject:plain(subject),entries}}function withoutSignature(message){const at=/^-----BEGIN (PGP|SSH|SIGNED) /m.
exec(message)?.index;return at===void 0?message:message.slice(0,at)}function escaped(text){return JSON.stringify(text).slice(1,-1).replaceAll('\\"','"').replaceAll(
/[\u007f-\u009f\u2028\u2029]|\s$/g,one=>`\\u${one.charCodeAt(0).toString(16).padStart(4,"0")}`)}function plain(text){if(!text.includes("\\"))return text;try{return JSON.
parse(`"${text.replaceAll('"','\\"')}"`)}catch{return text}}}),72503:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>modelStates});var semver__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62088),_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10658),_message_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3685);function modelStates(tags){const byModel=new Map;for(const one of tags){if(!one.tag.annotated)
continue;const of=byModel.get(one.parsed.model);of===void 0?byModel.set(one.parsed.model,[one]):of.push(one)}const names=[...byModel.keys()].sort();return new Map(
names.map(model=>{const inOrder=byModel.get(model).sort(_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.XL);return[model,stateOf(model,inOrder.map(one=>({parsed:one.parsed,
said:factsOf(one)})))]}))}function stateOf(model,facts){const versions=new Map;for(const{parsed,said}of facts){if(parsed.kind!=="version")continue;const{version,
removed}=parsed,key=`${version} ${said.commit}`,known=versions.get(key);removed?known!==void 0&&versions.set(key,{...known,registered:!1}):versions.set(key,{version,
registered:!0,...withoutSubject(said)})}const atCommit=new Map;for(const version of versions.values())(version.registered||!atCommit.has(version.commit))&&atCommit.
set(version.commit,version);const events=facts.map(one=>eventOf(one,atCommit.get(one.said.commit)?.version??null));return{model,deprecated:events.at(-1)?.event===
"deprecated",versions:[...versions.values()].map(one=>({one,version:new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(one.version)})).sort((a,b)=>b.version.compare(
a.version)||(a.one.at<b.one.at?1:-1)).map(({one})=>one),stages:stagesOf(facts,atCommit),events}}function stagesOf(facts,atCommit){const standing=new Map;for(const{
parsed,said}of facts){if(parsed.kind!=="stage")continue;const there=standing.get(parsed.stage)??new Map;there.delete(said.commit),parsed.removed||there.set(said.
commit,said),standing.set(parsed.stage,there)}return[...standing.keys()].sort().flatMap(stage=>{const last=[...standing.get(stage).values()].findLast(({commit})=>atCommit.
get(commit)?.registered!==!1);return last===void 0?[]:[{stage,version:atCommit.get(last.commit)?.version??null,...withoutSubject(last)}]})}function eventOf({parsed,
said},versionAtCommit){switch(parsed.kind){case"version":return{event:parsed.removed?"removed":"registered",version:parsed.version,stage:null,...said};case"stag\
e":return{event:parsed.removed?"unassigned":"assigned",version:versionAtCommit,stage:parsed.stage,...said};case"deprecated":return{event:"deprecated",version:null,
stage:null,...said}}}function factsOf({tag,tagger,message}){const{subject,entries}=(0,_message_js__WEBPACK_IMPORTED_MODULE_2__.k)(message),at=new Date(tag.taggedAt*
1e3).toISOString();return{commit:tag.commit,tag:tag.name,at,tagger,subject,entries}}function withoutSubject({subject:_,...rest}){return rest}}),77933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>changeTags});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_message_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3685),_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92733),_synchronise_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
69169);const attempts=12;async function changeTags(registry,model,tagger,decide){const{services}=registry;for(let attempt=1;attempt<=attempts;attempt++){services.
signal.throwIfAborted();const snapshot=await(0,_synchronise_js__WEBPACK_IMPORTED_MODULE_4__.W)(registry,model),decision=await decide(snapshot),made="make"in decision?
decision.make:null,unpublished="stands"in decision?localOnly(registry,snapshot,decision.stands):null;if(made===null&&unpublished===null)return{value:decision.done,
tag:null};const name=made?.name??unpublished.tag.name,object=made===null?unpublished.object:await writeObject(registry,made,tagger,snapshot),guard={ref:(0,_synchronise_js__WEBPACK_IMPORTED_MODULE_4__.
H)(model),from:snapshot.guard};if(await publish(registry,name,object,guard))return{value:decision.done,tag:made};services.logger.debug(`${name}: somebody else w\
as faster; looking again (${attempt})`),await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random()*100*attempt,void 0,{signal:services.
signal})}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${model}: others changed its tags ${attempts} times while this run tried to`,{remedy:"R\
un it again, and let one workflow at a time register: `concurrency: register`"})}function localOnly({remote},{tags,published},name){return remote===null||name===
null||published.has(name)?null:tags.find(({tag})=>tag.name===name)??null}async function writeObject({repository,services},{name,commit,subject,entries},tagger,{
tags}){const latest=[...tags.map(({tag})=>tag.taggedAt),...await commitDates(repository,tags,commit)].reduce((a,b)=>Math.max(a,b),0),date=Math.max(Math.floor(services.
clock.now().getTime()/1e3),latest+1),who=`${identity(tagger.name)} <${identity(tagger.email)}>`,head=`object ${commit}
type commit
tag ${name}
tagger ${who} ${date} +0000
`;return(await repository.git(["mktag"],{input:`${head}
${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__.t)(subject,entries)}`})).trim()}async function commitDates(repository,tags,commit){const commits=new Set([commit,...tags.
map(({tag})=>tag.commit)]);return(await repository.git(["log","--no-walk=unsorted","--format=%ct","--stdin"],{input:`${[...commits].join(`
`)}
`})).split(`
`).map(line=>Number(line)||0)}function identity(text){return text.replaceAll(/[<>\p{Cc}]/gu,"").trim()||"unknown"}async function publish({repository,remote},name,object,guard){
const ref=`refs/tags/${name}`;if(remote===null){const moved=guard.from===null?`create ${guard.ref} ${object}`:`update ${guard.ref} ${object} ${guard.from}`,result2=await repository.
run(["update-ref","--stdin"],{input:`create ${ref} ${object}
${moved}
`});if(result2.exitCode!==0&&!(0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.K)(result2.stderr))throw(0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)(`The \
tag ${name} could not be made`,result2.stderr);return result2.exitCode===0}const tag={ref,from:null},guarded=await push(repository,remote,object,[tag,guard],!0);
if(flagOf(guarded.stdout,ref)==="=")return!1;const result=flagOf(guarded.stdout,ref)!=="*"&&guardIsUnwelcome(guarded,guard.ref)?await push(repository,remote,object,
[tag],!1):guarded;if(result.exitCode!==0&&flagOf(result.stdout,ref)!=="*"){const said=`${rejections(result.stdout)}
${result.stderr}`;if((0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.K)(said))return!1;throw(0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)(`The tag ${name}\
 was not accepted by ${remote}`,said)}return await repository.git(["update-ref",ref,object]),!0}async function push(repository,remote,object,refs,atomic){const exactly=[
"--no-follow-tags","--recurse-submodules=no",...atomic?["--atomic"]:[]],leases=refs.map(({ref,from})=>`--force-with-lease=${ref}:${from??""}`),specs=refs.map(({
ref})=>`${object}:${ref}`);return repository.run(["push","--porcelain",...exactly,...leases,"--",remote,...specs])}function guardIsUnwelcome({exitCode,stdout,stderr},guard){
return exitCode===0?!1:/does not support --atomic/i.test(stderr)?!0:/hidden ref|not allowed|prohibited|funny refname|hook declined|deny/i.test(lineOf(stdout,guard))}
function flagOf(stdout,ref){return lineOf(stdout,ref).slice(0,1)}function lineOf(stdout,ref){return stdout.split(`
`).find(line=>line.includes(`:${ref}	`))??""}function rejections(stdout){return stdout.split(`
`).filter(line=>line.startsWith("!")).map(line=>line.split("	").at(-1)).join(`
`)}}),92733:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>isRace,t:()=>gitFailure});
var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);const unreachable={said:/Could not resolve host|unable to access|Connection (refused|reset|timed out)|early EOF|RPC failed|hung up|timed? ?out|Could not read from remote/i,
means:"it cannot be reached",remedy:"Run it again when the network is back; nothing was changed"},refusals=[{said:/GH013|Repository rule violations|GH006|Cannot (create|update) (this )?protected tag|protected tag|(tag|it) (is|as it is) protected|protected by|tag protection/i,
means:"a rule of the repository protects tags of this name",remedy:"Let the identity that registers bypass the rule: Settings, Rules, Rulesets, the one for tags\
, Bypass list. GITHUB_TOKEN is usually not offered there; the token of an app is"},{said:/refusing to allow .*(workflow|workflows)/i,means:"the commit changes w\
orkflows and is not on the remote yet",remedy:"Push the commit first, with an identity that may change workflows, then register it"},{said:/error: 403|Permission to .+ denied|Write access to repository not granted|not allowed to (push|upload)|insufficient permission|permission denied|access denied/i,
means:"it does not let this identity write",remedy:"Give the job `permissions: contents: write`; a token of your own needs the same"},{said:/could not read (Username|Password)|Authentication failed|error: 401|terminal prompts disabled|Invalid username or password|Host key verification failed/i,
means:"it does not know who asks",remedy:"Keep the credentials of actions/checkout (`persist-credentials: true`), or log in to the remote first"},{said:/hook declined|pre-receive|GL-HOOK-ERR/i,
means:"a hook of the server declines the tag",remedy:"Ask whoever runs the server what the hook wants; its words are above"},unreachable],races=/stale info|already exists|fetch first|cannot lock ref|failed to (update|lock) ref|reference already exists|incorrect old value|but expected|atomic (push|transaction) failed/i;
function isRace(said){const refusal=refusalOf(said);return races.test(said)&&(refusal===void 0||refusal===unreachable)}function gitFailure(sentence,said){const words=said.
split(`
`).map(line=>line.replace(/^(remote|error|fatal|hint): ?/,"").trim()).filter(line=>line!=="").slice(0,12).join(" / ").replaceAll(/(\w+:\/\/)[^/@\s]+@/g,"$1***@"),
refusal=refusalOf(said);return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(refusal===void 0?`${sentence}: ${words}`:`${sentence}: ${refusal.means} \
(${words})`,refusal===void 0?{}:{remedy:refusal.remedy})}function refusalOf(said){return refusals.find(refusal=>refusal.said.test(said))}}),76964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>refPatterns,v:()=>readRegistryTags});var _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10658);const fields=[
"refname:strip=2","objecttype","objectname","*objecttype","*objectname","taggername","taggeremail:trim","taggerdate:unix","contents"],format=fields.map(field=>`\
%(${field})%00`).join("");async function readRegistryTags(repository,model){const patterns=model===void 0?["refs/tags"]:refPatterns(model),parts=(await repository.
git(["for-each-ref",`--format=${format}`,...patterns])).split("\0"),found=[];for(let at=0;at+fields.length<parts.length+1&&parts[at+1]!==void 0;at+=fields.length){
const[name,type,object,targetType,target,taggerName,email,date,message]=parts.slice(at,at+fields.length),cleanName=name.replace(/^\n/,""),parsed=(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.
ED)(cleanName);if(parsed===null||model!==void 0&&parsed.model!==model)continue;const annotated=type==="tag";(annotated?targetType:type)==="commit"&&found.push({
tag:{name:cleanName,commit:annotated?target:object,taggedAt:secondsOf(date),annotated},parsed,object,tagger:{name:taggerName,email},message:annotated?message:""})}
return found}function refPatterns(model){const name=(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.LE)(model);return[`refs/tags/${name}@*`,`refs/tags/${name}#*`]}
function secondsOf(date){return Math.min(Math.max(Number(date)||0,0),253402300799)}}),69169:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>guardOf,W:()=>takeSnapshot});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10658),_model_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72503),_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92733),_read_tags_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
76964);function guardOf(model){return`refs/mlops/registry/${(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.LE)(model)}@last`}async function takeSnapshot({repository,
remote},model){const guard=guardOf(model);if(remote===null){const tags2=await(0,_read_tags_js__WEBPACK_IMPORTED_MODULE_4__.v)(repository,model),at=(await repository.
run(["rev-parse","--verify","--quiet",guard])).stdout.trim();return snapshotOf(model,tags2,new Set(tags2.map(({tag})=>tag.name)),at||null)}const there=await listRemote(
repository,remote,model),here=await(0,_read_tags_js__WEBPACK_IMPORTED_MODULE_4__.v)(repository,model);await fetchMissing(repository,remote,there.tags,here);const tags=await(0,_read_tags_js__WEBPACK_IMPORTED_MODULE_4__.
v)(repository,model);return snapshotOf(model,tags,new Set(there.tags.keys()),there.guard)}function snapshotOf(model,tags,published,guard){const empty={model,deprecated:!1,
versions:[],stages:[],events:[]};return{tags,published,guard,state:(0,_model_state_js__WEBPACK_IMPORTED_MODULE_2__.C)(tags).get(model)??empty}}async function listRemote(repository,remote,model){
const guard=guardOf(model),args=["ls-remote","--quiet","--",remote,...(0,_read_tags_js__WEBPACK_IMPORTED_MODULE_4__.n)(model),guard],result=await repository.run(
args);if(result.exitCode!==0)throw(0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)("The tags of the remote could not be read",result.stderr);const tags=new Map;
let guardAt=null;for(const line of result.stdout.split(`
`)){const[hash="",ref=""]=line.split("	");ref===guard&&(guardAt=hash);const[,name,peeled]=/^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref)??[];name===void 0||(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.
ED)(name)?.model!==model||tags.set(name,peeled===void 0?{object:hash,target:null}:{object:tags.get(name)?.object??hash,target:hash})}return{tags,guard:guardAt}}
async function fetchMissing(repository,remote,there,here){const local=new Map(here.map(one=>[one.tag.name,one])),missing=[...there].filter(([name,{object}])=>local.
get(name)?.object!==object),differing=missing.filter(([name,{target,object}])=>{const one=local.get(name);return one!==void 0&&(one.tag.annotated||one.object!==
(target??object))});if(differing.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(differing.map(([name])=>({path:name,message:`is another\
 tag here than on ${remote}`,remedy:`Take over the remote's: git fetch --force ${remote} 'refs/tags/${name}:refs/tags/${name}'`})));const known=await commitsHere(
repository,missing.map(([,{target,object}])=>target??object)),within=missing.filter(([,{target,object}])=>known.has(target??object)),beyond=missing.filter(([,{target,
object}])=>!known.has(target??object));await fetchTags(repository,remote,within.map(([name])=>name),[]);const depth=beyond.length>0&&await repository.isShallow()?
["--depth=1"]:[];await fetchTags(repository,remote,beyond.map(([name])=>name),depth)}async function fetchTags(repository,remote,names,options){if(names.length===
0)return;const quiet=["--quiet","--no-tags","--no-prune","--no-write-fetch-head","--no-recurse-submodules"],result=await repository.run(["fetch",...quiet,"--no-\
auto-maintenance",...options,"--stdin","--",remote],{input:names.map(name=>`+refs/tags/${name}:refs/tags/${name}
`).join("")});if(result.exitCode!==0)throw(0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)("The tags could not be fetched",result.stderr)}async function commitsHere(repository,commits){
if(commits.length===0)return new Set;const said=await repository.git(["cat-file","--batch-check=%(objectname)"],{input:`${commits.join(`
`)}
`});return new Set(said.split(`
`).filter(line=>line!==""&&!line.endsWith(" missing")))}}),9317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{pt:()=>conventionalChange,Tl:()=>retire.Tl,z5:()=>retire.z5,XO:()=>firstVersion,yU:()=>nextVersion,Uk:()=>planVersion,MJ:()=>readVersionRequest,
KO:()=>registerVersion,__:()=>registeredVersions,ZV:()=>registrable,yC:()=>retire.yC});var dist=__webpack_require__(34674);const parser=new dist.Jf({headerPattern:/^(\w*)(?:\(([^()]*)\))?(!)?: (.*)$/,
headerCorrespondence:["type","scope","breaking","subject"],issuePrefixes:void 0,referenceActions:void 0}),sizes={feat:"minor",fix:"patch",perf:"patch"},order=["\
patch","minor","major"],longestMessage=1e4,longestLine=300;function conventionalChange({title,commits},{initial,strict}){const fromTitle=title===null?null:sizeOf(
title);if(strict&&title!==null&&fromTitle===null)return null;const read=[...title===null?[]:[title],...commits].flatMap(text=>{const size=sizeOf(text);return size===
null?[]:[{size,because:firstLine(text)}]}),[first]=read;if(first===void 0)return strict?null:{size:"patch",because:title===null?"no title":firstLine(title),note:"\
Neither title nor commits are conventional; taken for a patch."};const largest=read.reduce((a,b)=>order.indexOf(b.size)>order.indexOf(a.size)?b:a,first),note=title!==
null&&fromTitle===null?"The title is not conventional; the commits decided.":null;return{...largest,size:initial&&largest.size==="major"?"minor":largest.size,note}}
function sizeOf(text){if(text.trim()==="")return null;const lines=text.slice(0,longestMessage).replaceAll(/\n{3,}/g,`

`).split(`
`),commit=parser.parse(lines.map(line=>line.slice(0,longestLine)).join(`
`));return commit.type?commit.breaking==="!"||commit.notes.length>0?"major":sizes[commit.type.toLowerCase()]??"patch":null}function firstLine(text){return(text.
trim().split(/\r?\n/,1)[0]??"").slice(0,200)}var semver=__webpack_require__(62088);const firstVersion="v0.1.0";function nextVersion(existing,size){const greatest=[
...existing].sort(semver.compare),base=greatest.findLast(version=>(0,semver.prerelease)(version)===null)??greatest.at(-1);return base===void 0?size==="major"?"v\
1.0.0":firstVersion:`v${(0,semver.inc)(base,size)}`}function isInitialDevelopment(existing){return existing.every(version=>version.startsWith("v0.")||(0,semver.
prerelease)(version)!==null)}var foundation=__webpack_require__(33560),gto_tags=__webpack_require__(10658),check_names=__webpack_require__(69943),publish=__webpack_require__(
77933),synchronise=__webpack_require__(69169);function readVersionRequest(text,title,path="version"){if(text==="major"||text==="minor"||text==="patch")return{by:"\
size",size:text};if(text==="conventional")return{by:"title",...title};if((0,gto_tags.Cq)(text))return{by:"name",version:text};throw new foundation.j1({path,value:text,
message:"is not a version",remedy:(0,gto_tags.Cq)(`v${text}`)?`Write v${text}`:"Write major, minor, patch, conventional, or a version such as v1.2.0"})}async function chooseVersion({
repository},{tags,state},request,commit){if(request.by==="name")return{version:request.version,because:"asked for by name",note:null};const existing=tags.flatMap(
({tag})=>{const parsed=(0,gto_tags.ED)(tag.name);return parsed?.kind==="version"?[parsed.version]:[]});if(request.by==="size")return{version:nextVersion(existing,
request.size),because:`${request.size}, asked for`,note:null};const since=state.versions.find(({registered})=>registered)?.commit??null,texts={title:request.title,
commits:await messagesSince(repository,since,commit)},initial=isInitialDevelopment(existing),change=conventionalChange(texts,{initial,strict:request.strict});if(change===
null)throw new foundation.j1({path:"title",...request.title===null?{}:{value:request.title},message:"does not say how large the change is",remedy:"Name the pull\
 request as Conventional Commits do: `feat: …`, `fix: …`, `feat!: …`; or ask for `major`, `minor` or `patch`"});return{version:nextVersion(existing,change.
size),because:`${change.size}: ${change.because}`,note:change.note}}const mostCommits=500;async function messagesSince(repository,since,commit){const range=since!==
null&&(await repository.run(["merge-base","--is-ancestor",since,commit])).exitCode===0?[`--max-count=${mostCommits}`,`${since}..${commit}`]:["--max-count=1",commit];
return(await repository.git(["log","--no-merges","--format=%B%x00",...range,"--"])).split("\0").map(message=>message.trim()).filter(message=>message!=="")}async function registerVersion(registry,registration){
const{model,tagger}=registration;(0,check_names.L)({model,...registration.request.by==="name"?{version:registration.request.version}:{}});const commit=await commitNamed(
registry,registration.commit),{value}=await(0,publish.m)(registry,model,tagger,async snapshot=>decide(registry,snapshot,registration,commit));return value}async function planVersion(registry,registration){
const{model,request}=registration;(0,check_names.L)({model,...request.by==="name"?{version:request.version}:{}});const commit=await commitNamed(registry,registration.
commit),snapshot=await(0,synchronise.W)(registry,model);return(await decide(registry,snapshot,{...registration,entries:()=>({})},commit)).done}async function decide(registry,snapshot,{
model,request,sha256,entries},commit){const existing=versionOfCommit(snapshot,model,commit);if(existing!==null)return checkSame(existing,request,sha256),{done:{
model,commit,version:existing.version,tag:existing.tag,created:!1,remote:registry.remote,because:"this commit has it already",notes:[],entries:existing.entries},
stands:existing.tag};const{version,because,note}=await chooseVersion(registry,snapshot,request,commit),name=`${(0,gto_tags.LE)(model)}@${version}`;checkFree(snapshot,
name,version,sha256);const recorded={...await entries(version),change:because},make={name,commit,subject:`Registering artifact ${model} version ${version}`,entries:recorded},
notes=[...note===null?[]:[note],...snapshot.state.deprecated?[`${model} was deprecated; this version brings it back.`]:[]];return{done:{model,commit,version,tag:name,
created:!0,remote:registry.remote,because,notes,entries:recorded},make}}function versionOfCommit({state},model,commit){const there=state.versions.filter(version=>version.
commit===commit),standing=there.find(({registered})=>registered);if(standing!==void 0)return standing;const[removed]=there;if(removed===void 0)return null;throw new foundation.
j1({path:model,value:commit.slice(0,7),message:`was ${removed.version} and was taken back, and GTO gives a commit one version`,remedy:"Register a new commit; an\
 empty one will do: git commit --allow-empty"})}function checkSame(existing,request,sha256){const recorded=existing.entries?.bytes?.sha256??null;if(sha256!==null&&
recorded!==null&&recorded!==sha256)throw new foundation.j1({path:existing.tag,value:sha256.slice(0,12),message:`has other bytes: it was registered with sha256 ${recorded.
slice(0,12)}`,remedy:"A version never changes. Restore the registered model, or commit what makes this one different and register that"});if(request.by==="name"&&
request.version!==existing.version)throw new foundation.j1({path:existing.tag,value:request.version,message:"is this commit's version already, and GTO gives a c\
ommit one version",remedy:`Use ${existing.version}, or register another commit`})}function checkFree(snapshot,name,version,sha256){const taken=snapshot.tags.find(
({tag,parsed})=>tag.name===name||"version"in parsed&&parsed.version===version);if(taken===void 0)return;const at=taken.tag.commit.slice(0,7),recorded=snapshot.state.
versions.find(one=>one.version===version)?.entries?.bytes?.sha256,bytes=recorded===void 0||sha256===null?"":recorded===sha256?", with the same bytes":", with ot\
her bytes";throw new foundation.j1({path:name,message:taken.tag.annotated?`exists already, at commit ${at}${bytes}`:`exists already as a lightweight tag at comm\
it ${at}, which registers nothing`,remedy:taken.tag.annotated?"Ask for a higher version":"Delete that tag where it came from, or ask for another version"})}async function commitNamed({
repository},revision){const commit=await repository.commitOf(revision);if(commit!==null)return commit;throw new foundation.eG(`The commit ${revision} is not in \
this clone`,{remedy:"Check out with full history: `fetch-depth: 0` in actions/checkout"})}async function registeredVersions(registry,model){const{state}=await(0,synchronise.
W)(registry,model);return state.versions.filter(({registered})=>registered).toReversed()}var schemas=__webpack_require__(27597);const reportSchema=schemas.Ikc({
schemaVersion:schemas.euz(1),action:schemas.euz("evaluate-and-compare"),verdict:schemas.k5n(["improved","non-inferior","regressed","inconclusive","no-baseline"]),
startedAt:schemas.YjP(),model:schemas.YjP(),gates:schemas.YOg(schemas.Ikc({gate:schemas.YjP(),status:schemas.k5n(["pass","warn","fail","skipped"]),reason:schemas.
YjP()}))});function registrable(candidate,evidence,{force=null}={}){const matches=evidence.flatMap(one=>matchOf(candidate,one)??[]).sort((a,b)=>a.report.startedAt<
b.report.startedAt?1:-1),[match]=matches,judged=match===void 0?nothing(candidate,evidence):judge(match);if(judged.allowed||force===null||force.trim()==="")return judged;
const{verdict,evidence:by,report}=judged.entries,known={...verdict?{verdict}:{},...by?{evidence:by}:{},...report?{report}:{}};return{allowed:!0,ground:"forced",
why:`Forced: ${force.trim()}. ${judged.why}`,entries:{...known,admission:"forced",forced:force.trim()}}}function matchOf(candidate,evidence){const{success,data:report}=reportSchema.
safeParse(evidence.report);return!success||report.model!==candidate.model?null:candidate.modelSha256!==null&&evidence.modelSha256!==null?candidate.modelSha256===
evidence.modelSha256?{evidence,report,by:`model ${evidence.modelSha256}`}:null:evidence.commit===candidate.commit&&(evidence.tree===null||evidence.tree===candidate.
tree)?{evidence,report,by:`commit ${candidate.commit}`}:evidence.tree===candidate.tree?{evidence,report,by:`tree ${candidate.tree}`}:null}function judge({evidence,
report,by}){const known={verdict:report.verdict,evidence:by,report:evidence.sha256},failing=report.gates.length===0&&report.verdict==="regressed"?[{gate:"no gat\
e",reason:"It regressed, and no gate was declared."}]:report.gates.filter(({status})=>status==="fail");if(failing.length===0)return{allowed:!0,ground:"passed",why:`\
Its evaluation passed (${report.verdict}), known by its ${shortened(by)}.`,entries:{...known,admission:"passed"}};const names=failing.map(({gate})=>gate).join("\
, ");if(evidence.waiver!==null){const{by:who,reason}=evidence.waiver;return{allowed:!0,ground:"waived",why:`${names} failed and was waived by ${who}: ${reason}`,
entries:{...known,admission:"waived",reason:`waived by ${who}: ${reason}`}}}return{allowed:!1,ground:"refused",why:`Its evaluation failed: ${failing.map(({reason})=>reason).
join(" ")}`,entries:known}}function nothing({model,commit,tree,modelSha256},evidence){const of=evidence.filter(({report})=>report?.model===model),wanted=`commit\
 ${commit.slice(0,7)}, tree ${tree.slice(0,7)}${modelSha256===null?"":`, model ${modelSha256.slice(0,12)}`}`,there=of.slice(0,3).map(({commit:commit2,tree:tree2,
modelSha256:modelSha2562})=>{const known=[commit2===null?[]:[`commit ${commit2.slice(0,7)}`],tree2===null?[]:[`tree ${tree2.slice(0,7)}`],modelSha2562===null?[]:
[`model ${modelSha2562.slice(0,12)}`]].flat();return known.length===0?"one of something unknown":known.join(", ")}).join("; ");return{allowed:!1,ground:"refused",
why:`${of.length===0?`No evaluation of ${model} was found`:`Only other evaluations were found (${there})`}; looked for ${wanted}.`,entries:{}}}function shortened(by){
const[what="",hash=""]=by.split(" ");return`${what} ${hash.slice(0,12)}`}var retire=__webpack_require__(28647)}),28647:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tl:()=>deprecateModel,yC:()=>versionNamed,z5:()=>deregisterVersion});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10658),_tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69943),_tags_publish_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
77933);async function deregisterVersion(registry,given){const{model,version,tagger,entries}=given;(0,_tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__.L)({model,
version});const{value}=await(0,_tags_publish_js__WEBPACK_IMPORTED_MODULE_3__.m)(registry,model,tagger,({state})=>{const found=versionNamed(state,version,{removed:!0}),
name=`${(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.LE)(model)}@${version}!`;if(!found.registered)return{done:{tag:null,changed:!1},stands:name};const subject=`\
Deregistering artifact ${model} version ${version}`;return{done:{tag:name,changed:!0},make:{name,commit:found.commit,subject,entries}}});return value}async function deprecateModel(registry,given){
const{model,tagger,entries}=given;(0,_tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__.L)({model});const{value}=await(0,_tags_publish_js__WEBPACK_IMPORTED_MODULE_3__.
m)(registry,model,tagger,({state,tags})=>{const last=state.events.at(-1);if(last===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"\
model",value:model,message:"has no versions and no stages"});if(state.deprecated)return{done:{tag:null,changed:!1},stands:last.tag};const simple=`${(0,_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.
LE)(model)}@deprecated`,earlier=tags.filter(({tag})=>tag.name===simple||tag.name.startsWith(`${simple}#`)).length,name=earlier===0?simple:`${simple}#${earlier+1}`,
subject=`Deprecating artifact '${model}'`;return{done:{tag:name,changed:!0},make:{name,commit:last.commit,subject,entries}}});return value}function versionNamed(state,version,{
removed=!1}={}){const found=state.versions.find(one=>one.version===version&&(removed||one.registered));if(found!==void 0)return found;const gone=state.versions.
some(one=>one.version===version),known=state.versions.filter(({registered})=>registered).map(one=>one.version);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1({path:"version",value:version,message:gone?`of ${state.model} was taken back`:`is not a version of ${state.model}`,remedy:known.length===0?"It has none yet":
(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.zA)(version,known.slice(0,10))})}}),26565:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>withWorktree});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);async function withWorktree(repository,commit,folder,work){await discard(repository,folder);try{await repository.git(["worktree","add","--detach","--forc\
e",folder,commit])}catch(error){throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`The champion's commit ${commit.slice(0,7)} could not be checked \
out beside yours.`,{cause:error,remedy:"Check out with full history: `fetch-depth: 0` in actions/checkout"})}try{return await work(folder)}finally{await discard(
repository,folder)}}async function discard(repository,folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder,{recursive:!0,force:!0}),await repository.
git(["worktree","prune"])}})};export{id,ids,modules};
