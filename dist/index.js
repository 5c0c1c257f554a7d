import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),49140:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants")}),76982:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),72250:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns")}),24434:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("f\
s")}),91943:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),85675:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("https")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),16698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_\
process")}),37540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),77598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:crypto")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),40610:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),
98995:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module")}),77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),1708:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:query\
string")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),38321:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:stream/consumers")}),46466:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")}),37830:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web")}),46193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:string_decoder")}),58500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),41692:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:u\
rl")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),78877:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")}),75919:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),83480:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("querystring")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),53557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),16460:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),
52018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),87016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("url")}),39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),69154:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("vm")}),28167:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads")}),43106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("zlib")})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(
module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.loaded=!0,module.exports}
__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(
import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol==
"function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{
queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){
if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(
queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.a=
(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.exports,currentDeps,outerResolve,reject,promise=new Promise(
(resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(
x=>{})),module.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]}),
promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.
map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue))),
queue&&queue.d<0&&(queue.d=0)}})(),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.
t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))
return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(
key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)
__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.
f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),
[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.
r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",
{value:!0})},__nccwpck_require__.nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={8792:0},installChunk=data=>{
var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);
for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),
installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,
e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=
[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{Cs:()=>runAction,ak:()=>runCli,
cS:()=>runRoot});async function runRoot(){await(await Promise.all([__nccwpck_require__.e(6752),__nccwpck_require__.e(1955),__nccwpck_require__.e(3838),__nccwpck_require__.
e(9290),__nccwpck_require__.e(3472),__nccwpck_require__.e(1116),__nccwpck_require__.e(4506)]).then(__nccwpck_require__.bind(__nccwpck_require__,34506))).runRoot()}
async function runAction(...given){await(await Promise.all([__nccwpck_require__.e(6752),__nccwpck_require__.e(1955),__nccwpck_require__.e(3838),__nccwpck_require__.
e(9290),__nccwpck_require__.e(1116),__nccwpck_require__.e(1898)]).then(__nccwpck_require__.bind(__nccwpck_require__,1898))).runAction(...given)}async function runCli(){
await(await Promise.all([__nccwpck_require__.e(9290),__nccwpck_require__.e(1116),__nccwpck_require__.e(7074)]).then(__nccwpck_require__.bind(__nccwpck_require__,
97074))).runCli()}var __webpack_exports__runAction=__webpack_exports__.Cs,__webpack_exports__runCli=__webpack_exports__.ak,__webpack_exports__runRoot=__webpack_exports__.
cS;export{__webpack_exports__runAction as runAction,__webpack_exports__runCli as runCli,__webpack_exports__runRoot as runRoot};
