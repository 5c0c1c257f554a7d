import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:crypto")}),24:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),772:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{d:()=>objectPath});function objectPath({hash,oid}){const path=`${oid.slice(0,2)}/${oid.slice(2)}`;return hash==="md\
5"?`files/md5/${path}`:path}}),322:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let hashBuffer=function(){return Buffer.allocUnsafeSlow(smallBytes+1)},hashFileNow=function(path,hash,buffer,size=-1){if(hash==="md5-dos2unix")return hashAsText(
path);const bytes=size>smallBytes?null:readSmall(path,buffer,size);return bytes===null?(0,hasha__WEBPACK_IMPORTED_MODULE_2__.iu)(path,{algorithm:"md5"}):md5(bytes)},
md5=function(bytes){return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash?.("md5",bytes,"hex")??(0,hasha__WEBPACK_IMPORTED_MODULE_2__.Y8)(bytes,{algorithm:"md5"})},
readSmall=function(path,buffer,size){const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
try{const length=readFully(file,buffer,size);return length>smallBytes?null:buffer.subarray(0,length)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(
file)}},hashAsText=function(path){const hasher=(0,hasha__WEBPACK_IMPORTED_MODULE_2__.Pg)({algorithm:"md5",encoding:"hex"}),file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(path,"r");try{const block=Buffer.allocUnsafe(Math.max(1,Math.min(legacyBlockBytes,(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size)));for(;;){
const length=readFully(file,block),bytes=block.subarray(0,length);if(hasher.update(looksLikeText(bytes.subarray(0,textSampleBytes))?withUnixLines(bytes):bytes),
length<legacyBlockBytes)return hasher.digest("hex")}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}},looksLikeText=function(sample){let other=0;
for(const byte of sample){if(byte===0)return!1;byte>=32&&byte<127||byte>=8&&byte<=10||byte===12||byte===13||other++}return sample.length===0||other/sample.length<=
.3},withUnixLines=function(bytes){return Buffer.from(bytes.toString("latin1").replaceAll(`\r
`,`
`),"latin1")},readFully=function(file,buffer,size=-1){let filled=0;for(;filled<buffer.length&&filled!==size;){const read=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(file,buffer,filled,buffer.length-filled,null);if(read===0)break;filled+=read}return filled};__nccwpck_require__2.d(__webpack_exports__2,{Fx:()=>md5,jY:()=>hashBuffer,
o5:()=>readSmall,rd:()=>hashFileNow,zo:()=>smallBytes});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
24),hasha__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(690),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_2__]);
hasha__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const smallBytes=256*
1024,legacyBlockBytes=1024*1024,textSampleBytes=512;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),324:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let doHashWork=function({paths,sizes,hash,
into},buffer=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jY)()){const failures=[];return{hashes:paths.map((path,index)=>{try{return into===null?(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__.
rd)(path,hash,buffer,sizes[index]):(0,_ingest_js__WEBPACK_IMPORTED_MODULE_1__.nW)(path,hash,into,buffer,sizes[index])}catch(error){const{code="",message}=error;
return failures.push({index,code,message}),""}}),failures}};__nccwpck_require__2.d(__webpack_exports__2,{V:()=>doHashWork});var _hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
322),_ingest_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(300),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__,
_ingest_js__WEBPACK_IMPORTED_MODULE_1__]);[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__,_ingest_js__WEBPACK_IMPORTED_MODULE_1__]=__webpack_async_dependencies__.then?
(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),331:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
919),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(322),_hash_work_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(324),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__,_hash_work_js__WEBPACK_IMPORTED_MODULE_2__]);[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__,_hash_work_js__WEBPACK_IMPORTED_MODULE_2__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const buffer=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
jY)();node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message",work=>node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0,_hash_work_js__WEBPACK_IMPORTED_MODULE_2__.
V)(work,buffer))),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),300:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let ingestNow=function(source,hash,cache,buffer,size=-1){const small=hash===
"md5"&&size<=_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.zo?(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.o5)(source,buffer,size):null;if(small!==null){const oid=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.
Fx)(small),target=`${cache}/${(0,_cache_js__WEBPACK_IMPORTED_MODULE_4__.d)({hash,oid})}`;return isProtected(target)||storeBytes(target,small),oid}const temporary=temporaryPath(
cache);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(source,temporary,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL|node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.COPYFILE_FICLONE);const oid=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.rd)(temporary,hash,buffer);return moveIn(temporary,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(cache,(0,_cache_js__WEBPACK_IMPORTED_MODULE_4__.d)({hash,oid}))),oid}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0}),
error}},storeBytes=function(target,bytes){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target),temporary=`${folder}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(9).toString("hex")}${temporaryEnding}`;try{try{writeNew(temporary,bytes)}catch(error){if(error.code!=="ENOENT")throw error;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
mkdirSync)(folder,{recursive:!0}),writeNew(temporary,bytes)}(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,target)}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(temporary,{force:!0}),error}},moveIn=function(temporary,target){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary,objectMode),rename(temporary,
target)},isProtected=function(target){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target,{throwIfNoEntry:!1});return found?.isFile()===!0&&(found.
mode&511)===objectMode},temporaryPath=function(cache){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache,temporaryFolder,(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(12).toString("hex"))},rename=function(temporary,target){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,target)}catch(error){if(error.
code!=="ENOENT")throw error;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
renameSync)(temporary,target)}},writeNew=function(path,bytes){const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,"wx",objectMode);try{for(let at=0;at<
bytes.length;)at+=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file,bytes,at);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file,objectMode)}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}};__nccwpck_require__2.d(__webpack_exports__2,{nW:()=>ingestNow});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(24),node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(760),_cache_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
772),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(322),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__]);
_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const objectMode=292,
temporaryFolder="tmp",temporaryEnding=".tmp";__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),690:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let hashSync=function(input,{encoding="hex",
algorithm="sha512"}={}){if((0,is_stream__WEBPACK_IMPORTED_MODULE_2__.rL)(input))throw new TypeError("hashSync does not accept streams");const hash2=node_crypto__WEBPACK_IMPORTED_MODULE_1__.
createHash(algorithm);for(const element of[input].flat())typeof element=="string"?hash2.update(element,"utf8"):hash2.update(element);return formatOutput(hash2.digest(),
encoding)},hashFileSync=function(filePath,{encoding="hex",algorithm="sha512"}={}){const hasher=node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash(algorithm),chunkSize=64*
1024,buffer=Buffer.alloc(chunkSize),fd=node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(filePath,"r");try{let bytesRead,position=0;do bytesRead=node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync(fd,buffer,0,chunkSize,position),bytesRead>0&&(hasher.update(buffer.subarray(0,bytesRead)),position+=bytesRead);while(bytesRead>0)}finally{node_fs__WEBPACK_IMPORTED_MODULE_0__.
closeSync(fd)}return formatOutput(hasher.digest(),encoding)},hashingStream=function({encoding="hex",algorithm="sha512"}={}){if(encoding!=="buffer"&&!["hex","bas\
e64","latin1"].includes(encoding))throw new TypeError(`Invalid encoding: ${encoding}`);const stream=node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash(algorithm);
return encoding!=="buffer"&&stream.setEncoding(encoding),stream};__nccwpck_require__2.d(__webpack_exports__2,{Pg:()=>hashingStream,Y8:()=>hashSync,iu:()=>hashFileSync});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(24),node_crypto__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(598),is_stream__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
21);const{Worker}=await(async()=>{try{return await Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,919,19))}catch{return{}}})();let worker,
taskIdCounter=0;const tasks=new Map,formatOutput=(buffer,encoding)=>{if(encoding==="buffer"||encoding===void 0)return Buffer.from(buffer);if(!["hex","base64","l\
atin1"].includes(encoding))throw new TypeError(`Invalid encoding: ${encoding}`);return Buffer.from(buffer).toString(encoding)},recreateWorkerError=sourceError=>{
const error=new Error(sourceError.message);sourceError.name&&(error.name=sourceError.name),sourceError.stack&&(error.stack=sourceError.stack);for(const[key,value]of Object.
entries(sourceError))!(key in error)&&key!=="message"&&(error[key]=value);return error},createWorker=()=>{worker=new Worker(__nccwpck_require__2.ab+"thread.js"),
worker.on("message",message=>{const task=tasks.get(message.id);task&&(tasks.delete(message.id),tasks.size===0&&worker.unref(),message.error===void 0?task.resolve(
message.value):task.reject(recreateWorkerError(message.error)))});const handleWorkerError=error=>{for(const task of tasks.values())task.reject(error);tasks.clear(),
worker=void 0};worker.on("error",handleWorkerError),worker.on("exit",code=>{code!==0&&handleWorkerError(new Error(`Worker thread exited with code ${code}`))})},
taskWorker=(method,arguments_,signal)=>new Promise((resolve,reject)=>{const id=taskIdCounter++,cleanup=()=>{tasks.delete(id),tasks.size===0&&worker?.unref()};let abortCleanup;
const handleTaskEnd=(fn,value)=>{cleanup(),abortCleanup?.(),fn(value)},task={resolve:value=>handleTaskEnd(resolve,value),reject:error=>handleTaskEnd(reject,error)};
if(tasks.set(id,task),signal){const onAbort=()=>{worker?.postMessage({id,abort:!0}),task.reject(signal.reason)};if(signal.aborted){onAbort();return}signal.addEventListener(
"abort",onAbort,{once:!0}),abortCleanup=()=>signal.removeEventListener("abort",onAbort)}worker===void 0&&createWorker(),worker.ref();let transferList;if(method===
"hash"&&arguments_[1]){const parts=[arguments_[1]].flat();transferList=[],arguments_[1]=parts.map(part=>{if(part instanceof Uint8Array){const ab=part.buffer.slice(
part.byteOffset,part.byteOffset+part.byteLength);return transferList.push(ab),ab}return part}),arguments_[1].length===1&&(arguments_[1]=arguments_[1][0])}worker.
postMessage({id,method,arguments_},transferList)});async function hash(input,options={}){const{signal}=options;if(signal?.throwIfAborted(),isStream(input))return new Promise(
(resolve,reject)=>{const hashStream=hashingStream(options);signal?.addEventListener("abort",()=>{input.destroy(),hashStream.destroy(),reject(signal.reason)},{once:!0}),
input.on("error",reject).pipe(hashStream).on("error",reject).on("finish",function(){resolve(this.read())})});if(Worker===void 0)return hashSync(input,options);const{
encoding="hex",algorithm="sha512"}=options,hash2=await taskWorker("hash",[algorithm,input],signal);return formatOutput(hash2,encoding)}async function hashFile(filePath,options={}){
const{signal}=options;if(signal?.throwIfAborted(),Worker===void 0)return hash2(fs.createReadStream(filePath),options);const{encoding="hex",algorithm="sha512"}=options,
hash2=await taskWorker("hashFile",[algorithm,filePath],signal);return formatOutput(hash2,encoding)}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}},1)}),21:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{rL:()=>isStream2});
function isStream2(stream,{checkOpen=!0}={}){return stream!==null&&typeof stream=="object"&&(stream.writable||stream.readable||!checkOpen||stream.writable===void 0&&
stream.readable===void 0)&&typeof stream.pipe=="function"}function isWritableStream(stream,{checkOpen=!0}={}){return isStream2(stream,{checkOpen})&&(stream.writable||
!checkOpen)&&typeof stream.write=="function"&&typeof stream.end=="function"&&typeof stream.writable=="boolean"&&typeof stream.writableObjectMode=="boolean"&&typeof stream.
destroy=="function"&&typeof stream.destroyed=="boolean"}function isReadableStream(stream,{checkOpen=!0}={}){return isStream2(stream,{checkOpen})&&(stream.readable||
!checkOpen)&&typeof stream.read=="function"&&typeof stream.readable=="boolean"&&typeof stream.readableObjectMode=="boolean"&&typeof stream.destroy=="function"&&
typeof stream.destroyed=="boolean"}function isDuplexStream(stream,options){return isWritableStream(stream,options)&&isReadableStream(stream,options)}function isTransformStream(stream,options){
return isDuplexStream(stream,options)&&typeof stream._transform=="function"}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId](module,
module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.exports}typeof __nccwpck_require__<"u"&&(__nccwpck_require__.
ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var webpackQueues=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol==
"function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:
fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=
r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=
x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.exports,
currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&
fn(queue),depQueues.forEach(fn),promise.catch(x=>{})),module.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])
throw d[webpackError];return d[webpackExports]}),promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.
add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=
err):outerResolve(exports),resolveQueue(queue))),queue&&queue.d<0&&(queue.d=0)}})(),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.
__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||
mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto(
{}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.
getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{
for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},
__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})};var __webpack_exports__=__nccwpck_require__(331);__webpack_exports__=
await __webpack_exports__;
