import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_exports__={};const external_node_fs_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs"),external_node_http_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http"),external_node_stream_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:stream"),external_node_https_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https"),external_node_http2_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:http2"),external_node_events_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events"),external_node_net_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:net"),upgradeHeader=/(^|,)\s*upgrade\s*($|,)/i,transferEncodingConnectionToken=/(^|,)\s*transfer-encoding\s*($|,)/i,defaultAgents={http:new external_node_http_namespaceObject.
Agent({keepAlive:!0,maxSockets:256,maxFreeSockets:64}),https:new external_node_https_namespaceObject.Agent({keepAlive:!0,maxSockets:256,maxFreeSockets:64})},isSSL=/^https|wss/;
function forceConnectionCloseForTransferEncoding(headers){let carriesTransferEncoding=!1;for(const key in headers)if(headers[key]!==void 0&&key.toLowerCase()===
"transfer-encoding"){carriesTransferEncoding=!0;break}const connection=headers.connection,connectionMarksTransferEncoding=typeof connection=="string"&&transferEncodingConnectionToken.
test(connection);(carriesTransferEncoding||connectionMarksTransferEncoding)&&(headers.connection="close")}function drainAfterEarlyResponse(proxyReq,proxyRes,source){
if(proxyReq.writableFinished)return;let drained=!1;const drain=()=>{drained||(drained=!0,source instanceof external_node_stream_namespaceObject.Readable&&(source.
unpipe(proxyReq),source.resume()))};proxyRes.once("end",()=>{proxyReq.writableFinished||drain()}),proxyRes.once("close",()=>{proxyReq.writableFinished||(drain(),
proxyReq.destroy())})}const HTTP2_HEADER_BLACKLIST=[":method",":path",":scheme",":authority"];function setupOutgoing(outgoing,options2,req,forward){outgoing.port=
options2[forward||"target"].port||(isSSL.test(options2[forward||"target"].protocol??"http")?443:80);for(const e of["host","hostname","socketPath","pfx","key","p\
assphrase","cert","ca","ciphers","secureProtocol"]){const value=options2[forward||"target"][e];value!==void 0&&(outgoing[e]=value)}if(outgoing.host===void 0&&typeof outgoing.
hostname=="string"){const bracketedHost=outgoing.hostname.includes(":")&&!outgoing.hostname.startsWith("[")?`[${outgoing.hostname}]`:outgoing.hostname;outgoing.
host=outgoing.port?`${bracketedHost}:${outgoing.port}`:bracketedHost}if(outgoing.method=options2.method||req.method,outgoing.headers={...req.headers},req.headers?.["\
:authority"]&&(outgoing.headers.host=req.headers[":authority"]),options2.headers)for(const key of Object.keys(options2.headers))outgoing.headers[key]=options2.headers[key];
if(req.httpVersionMajor>1)for(const header of HTTP2_HEADER_BLACKLIST)delete outgoing.headers[header];if(options2.auth&&(outgoing.auth=options2.auth),options2.ca&&
(outgoing.ca=options2.ca),isSSL.test(options2[forward||"target"].protocol??"http")&&(outgoing.rejectUnauthorized=options2.secure===void 0?!0:options2.secure),options2.
agent!==void 0)outgoing.agent=options2.agent||!1;else if(req.httpVersionMajor>1||upgradeHeader.test(req.headers.connection||""))outgoing.agent=!1;else{const targetProto=options2[forward||
"target"].protocol??"http";outgoing.agent=isSSL.test(targetProto)?defaultAgents.https:defaultAgents.http}outgoing.localAddress=options2.localAddress,outgoing.agent||
(outgoing.headers=outgoing.headers||{},(typeof outgoing.headers.connection!="string"||!upgradeHeader.test(outgoing.headers.connection))&&(outgoing.headers.connection=
"close")),outgoing.headers=outgoing.headers||{},forceConnectionCloseForTransferEncoding(outgoing.headers);const target=options2[forward||"target"],targetPath=target&&
options2.prependPath!==!1&&target.pathname||"",targetSearch=target instanceof URL&&options2.prependPath!==!1&&target.search||"",reqUrl=req.url||"",qIdx=reqUrl.indexOf(
"?"),reqPath=qIdx===-1?reqUrl:reqUrl.slice(0,qIdx),reqSearch=qIdx===-1?"":reqUrl.slice(qIdx),normalizedPath=reqPath?reqPath[0]==="/"?reqPath:"/"+reqPath:"/";let outgoingPath=options2.
toProxy?"/"+reqUrl:normalizedPath+reqSearch;outgoingPath=options2.ignorePath?"":outgoingPath;let fullPath=joinURL(targetPath,outgoingPath);return targetSearch&&
(fullPath=fullPath.includes("?")?fullPath.replace("?",targetSearch+"&"):fullPath+targetSearch),outgoing.path=fullPath,options2.changeOrigin&&(outgoing.headers.host=
requiresPort(outgoing.port,options2[forward||"target"].protocol)&&!hasPort(outgoing.host)?outgoing.host+":"+outgoing.port:outgoing.host??void 0),outgoing}function joinURL(base,path){
if(!base||base==="/")return path||"/";if(!path||path==="/")return base||"/";const baseHasTrailing=base[base.length-1]==="/",pathHasLeading=path[0]==="/";return baseHasTrailing&&
pathHasLeading?base+path.slice(1):!baseHasTrailing&&!pathHasLeading?base+"/"+path:base+path}function setupSocket(socket){return socket.setTimeout(0),socket.setNoDelay(
!0),socket.setKeepAlive(!0,0),socket}function createHttpHeader(line,headers){let head=line;for(const[key,value]of Object.entries(headers))if(value!==void 0)for(const entry of Array.
isArray(value)?value:[value])head+=`\r
${key}: ${entry}`;return`${head}\r
\r
`}function getPort(req){const hostHeader=req.headers[":authority"]||req.headers.host,res=hostHeader?hostHeader.match(/:(\d+)/):"";return res?res[1]:hasEncryptedConnection(
req)?"443":"80"}function hasEncryptedConnection(req){const socket=req.socket;return!!socket&&"encrypted"in socket&&socket.encrypted}function rewriteCookieProperty(header,config,property){
return Array.isArray(header)?header.map(function(headerElement){return rewriteCookieProperty(headerElement,config,property)}):header.replace(new RegExp(String.raw`(;\s*`+
property+"=)([^;]+)","i"),function(match,prefix,previousValue){let newValue;if(previousValue in config)newValue=config[previousValue];else if("*"in config)newValue=
config["*"];else return match;return newValue?prefix+newValue:""})}function parseAddr(addr){if(typeof addr=="string"){if(addr.startsWith("unix:"))return{socketPath:addr.
slice(5)};const url=new URL(addr);return{host:url.hostname,port:Number(url.port)||(isSSL.test(url.protocol)?443:80)}}if(!addr.socketPath&&!addr.port)throw new Error(
"ProxyAddr must have either `port` or `socketPath`");return addr}function hasPort(host2){return host2?!!~host2.indexOf(":"):!1}function requiresPort(_port,_protocol){
const protocol=_protocol?.split(":")[0],port2=+_port;if(!port2)return!1;switch(protocol){case"http":case"ws":return port2!==80;case"https":case"wss":return port2!==
443;case"ftp":return port2!==21;case"gopher":return port2!==70;case"file":return!1}return port2!==0}function defineProxyMiddleware(m){return m}function defineProxyOutgoingMiddleware(m){
return m}const redirectRegex=/^201|30([12378])$/,webOutgoingMiddleware=[(req,res,proxyRes)=>{(req.httpVersion==="1.0"||req.httpVersionMajor>=2||proxyRes.statusCode===
204||proxyRes.statusCode===304)&&delete proxyRes.headers["transfer-encoding"]},(req,res,proxyRes)=>{req.httpVersion==="1.0"?proxyRes.headers.connection=req.headers.
connection||"close":req.httpVersionMajor<2&&!proxyRes.headers.connection?proxyRes.headers.connection=req.headers.connection||"keep-alive":req.httpVersionMajor>=
2&&delete proxyRes.headers.connection},(req,res,proxyRes,options2)=>{if((options2.hostRewrite||options2.autoRewrite||options2.protocolRewrite)&&proxyRes.headers.
location&&redirectRegex.test(String(proxyRes.statusCode))){const target=_toURL(options2.target),keepProtocolRelative=proxyRes.headers.location.startsWith("//")&&
!options2.protocolRewrite,u=new URL(proxyRes.headers.location,target);if(target.host!==u.host)return;options2.hostRewrite?u.host=options2.hostRewrite:options2.autoRewrite&&
(req.headers[":authority"]?u.host=req.headers[":authority"]:req.headers.host&&(u.host=req.headers.host)),options2.protocolRewrite&&(u.protocol=options2.protocolRewrite),
proxyRes.headers.location=keepProtocolRelative?u.href.slice(u.protocol.length):u.href}},(req,res,proxyRes,options2)=>{const rewriteCookieDomainConfig=typeof options2.
cookieDomainRewrite=="string"?{"*":options2.cookieDomainRewrite}:options2.cookieDomainRewrite,rewriteCookiePathConfig=typeof options2.cookiePathRewrite=="string"?
{"*":options2.cookiePathRewrite}:options2.cookiePathRewrite,preserveHeaderKeyCase=options2.preserveHeaderKeyCase;let rawHeaderKeyMap;const setHeader=function(key,header){
if(!(header===void 0||!String(key).trim())){rewriteCookieDomainConfig&&key.toLowerCase()==="set-cookie"&&(header=rewriteCookieProperty(header,rewriteCookieDomainConfig,
"domain")),rewriteCookiePathConfig&&key.toLowerCase()==="set-cookie"&&(header=rewriteCookieProperty(header,rewriteCookiePathConfig,"path"));try{res.setHeader(String(
key).trim(),header)}catch{}}};if(preserveHeaderKeyCase&&proxyRes.rawHeaders!==void 0){rawHeaderKeyMap={};for(let i=0;i<proxyRes.rawHeaders.length;i+=2){const key=proxyRes.
rawHeaders[i];rawHeaderKeyMap[key.toLowerCase()]=key}}for(let key of Object.keys(proxyRes.headers)){const header=proxyRes.headers[key];preserveHeaderKeyCase&&rawHeaderKeyMap&&
(key=rawHeaderKeyMap[key]||key),setHeader(key,header)}},(req,res,proxyRes)=>{res.statusCode=proxyRes.statusCode,proxyRes.statusMessage&&req.httpVersionMajor<2&&
(res.statusMessage=proxyRes.statusMessage)}];function _toURL(target){if(target instanceof URL)return target;if(typeof target=="string")return new URL(target);const protocol=target.
protocol||"http:",host2=target.host||target.hostname||"localhost",port2=target.port;return new URL(`${protocol}//${host2}${port2?":"+port2:""}`)}const nativeAgents={
http:external_node_http_namespaceObject,https:external_node_https_namespaceObject},redirectStatuses=new Set([301,302,303,307,308]),webIncomingMiddleware=[req=>{
(req.method==="DELETE"||req.method==="OPTIONS")&&!req.headers["content-length"]&&!req.headers["transfer-encoding"]&&(req.headers["content-length"]="0")},(req,res,options2)=>{
options2.timeout&&req.socket.setTimeout(options2.timeout,()=>{req.socket.destroy()})},(req,res,options2)=>{if(!options2.xfwd)return;const encrypted=req.isSpdy||
hasEncryptedConnection(req),values={for:req.connection.remoteAddress||req.socket.remoteAddress,port:getPort(req),proto:encrypted?"https":"http"};for(const header of[
"for","port","proto"]){const key="x-forwarded-"+header;!req.headers[key]&&values[header]!==void 0&&(req.headers[key]=values[header])}req.headers["x-forwarded-ho\
st"]=req.headers["x-forwarded-host"]||req.headers[":authority"]||req.headers.host||""},(req,res,options2,server,head,callback)=>{server.emit("start",req,res,options2.
target||options2.forward);const http=nativeAgents.http,https=nativeAgents.https,maxRedirects=typeof options2.followRedirects=="number"?options2.followRedirects:
options2.followRedirects?5:0;if(options2.forward){const forwardReq=(isSSL.test(options2.forward.protocol||"http")?https:http).request(setupOutgoing(options2.ssl||
{},options2,req,"forward")),forwardError=createErrorHandler(forwardReq,options2.forward);if(req.on("error",forwardError),forwardReq.on("error",forwardError),(options2.
buffer||req).pipe(forwardReq),!options2.target){res.end();return}}const proxyReq=(isSSL.test(options2.target.protocol||"http")?https:http).request(setupOutgoing(
options2.ssl||{},options2,req));proxyReq.on("socket",_socket=>{server&&!proxyReq.getHeader("expect")&&server.emit("proxyReq",proxyReq,req,res,options2)}),options2.
proxyTimeout&&proxyReq.setTimeout(options2.proxyTimeout,function(){proxyReq.destroy()}),res.on("close",function(){res.writableFinished||proxyReq.destroy()});const proxyError=createErrorHandler(
proxyReq,options2.target);req.on("error",proxyError),proxyReq.on("error",proxyError);function createErrorHandler(proxyReq2,url){return function(err){if(!req.socket?.
writable&&err.code==="ECONNRESET")return server.emit("econnreset",err,req,res,url),proxyReq2.destroy();callback?callback(err,req,res,url):server.emit("error",err,
req,res,url)}}let bodyBuffer;proxyReq.once("socket",()=>{const source=options2.buffer||req;if(maxRedirects>0){const chunks=[];source.on("data",chunk=>{chunks.push(
typeof chunk=="string"?Buffer.from(chunk):chunk),proxyReq.write(chunk)}),source.on("end",()=>{bodyBuffer=Buffer.concat(chunks),proxyReq.end()}),source.on("error",
err=>{proxyReq.destroy(err)})}else source.pipe(proxyReq)});function handleResponse(proxyRes,redirectCount,currentUrl){const statusCode=proxyRes.statusCode;if(maxRedirects>
0&&redirectStatuses.has(statusCode)&&redirectCount<maxRedirects&&proxyRes.headers.location){proxyRes.resume();const location=new URL(proxyRes.headers.location,currentUrl),
preserveMethod=statusCode===307||statusCode===308,redirectMethod=preserveMethod&&req.method||"GET",isHTTPS=isSSL.test(location.protocol),agent=isHTTPS?https:http,
redirectHeaders={...req.headers};options2.headers&&Object.assign(redirectHeaders,options2.headers),redirectHeaders.host=location.host,location.host!==currentUrl.
host&&(delete redirectHeaders.authorization,delete redirectHeaders.cookie),preserveMethod||(delete redirectHeaders["content-length"],delete redirectHeaders["con\
tent-type"],delete redirectHeaders["transfer-encoding"]),forceConnectionCloseForTransferEncoding(redirectHeaders);const redirectOpts={hostname:location.hostname,
port:location.port||(isHTTPS?443:80),path:location.pathname+location.search,method:redirectMethod,headers:redirectHeaders,agent:options2.agent||!1};isHTTPS&&(redirectOpts.
rejectUnauthorized=options2.secure===void 0?!0:options2.secure);const redirectReq=agent.request(redirectOpts);server&&!redirectReq.getHeader("expect")&&server.emit(
"proxyReq",redirectReq,req,res,options2),options2.proxyTimeout&&redirectReq.setTimeout(options2.proxyTimeout,()=>{redirectReq.destroy()});const redirectError=createErrorHandler(
redirectReq,location);redirectReq.on("error",redirectError),redirectReq.on("response",nextRes=>{handleResponse(nextRes,redirectCount+1,location)}),preserveMethod&&
bodyBuffer&&bodyBuffer.length>0?redirectReq.end(bodyBuffer):redirectReq.end();return}if(server&&server.emit("proxyRes",proxyRes,req,res),!res.headersSent&&!options2.
selfHandleResponse){for(const pass of webOutgoingMiddleware)if(pass(req,res,proxyRes,options2))break}res.finished?server&&server.emit("end",req,res,proxyRes):(res.
on("close",function(){proxyRes.destroy()}),proxyRes.on("close",function(){!proxyRes.complete&&!res.destroyed&&res.destroy()}),proxyRes.on("error",function(err){
res.destroyed||res.destroy(err),server.listenerCount("error")>0&&server.emit("error",err,req,res,currentUrl)}),proxyRes.on("end",function(){server&&server.emit(
"end",req,res,proxyRes)}),options2.selfHandleResponse||proxyRes.pipe(res))}proxyReq.on("response",function(proxyRes){maxRedirects===0&&drainAfterEarlyResponse(proxyReq,
proxyRes,options2.buffer||req),handleResponse(proxyRes,0,options2.target)})}];function setUpgradeTimeout(proxyReq,socket,timeout,onError){if(!timeout||timeout<=
0||!Number.isFinite(timeout))return;const timer=setTimeout(()=>{fail2(Object.assign(new Error("Upstream WebSocket upgrade timed out"),{code:"ERR_UPSTREAM_UPGRAD\
E_TIMEOUT",statusCode:504}))},Math.min(timeout,2147483647));timer.unref(),proxyReq.once("response",clear),proxyReq.once("upgrade",clear),proxyReq.once("error",clear),
proxyReq.once("close",clear),socket.prependOnceListener("error",fail2),socket.prependOnceListener("close",onSocketClose),socket.destroyed&&onSocketClose();function clear(){
clearTimeout(timer),proxyReq.removeListener("response",clear),proxyReq.removeListener("upgrade",clear),proxyReq.removeListener("error",clear),proxyReq.removeListener(
"close",clear),socket.removeListener("error",fail2),socket.removeListener("close",onSocketClose)}function onSocketClose(){fail2(socket.errored||Object.assign(new Error(
"socket hang up"),{code:"ECONNRESET"}))}function fail2(error){clear();try{onError(error)}finally{proxyReq.destroy(error),socket.destroy()}}}const hopByHopHeaders=[
"connection","proxy-connection","keep-alive","te","trailer","upgrade","proxy-authenticate","proxy-authorization","transfer-encoding"];function pipeNonUpgradeResponse(response,socket,onError){
const headers={...response.headers},hopHeaders=new Set(hopByHopHeaders);for(const name of["connection","proxy-connection"])for(const token of String(headers[name]||
"").split(","))hopHeaders.add(token.trim().toLowerCase());for(const name of hopHeaders)delete headers[name];headers.connection="close";const status=response.statusCode||
502,bodyless=status===204||status===205||status===304,transferEncoding=response.headers["transfer-encoding"];status===205?headers["content-length"]="0":status===
204?delete headers["content-length"]:transferEncoding&&!bodyless?(headers["transfer-encoding"]=transferEncoding,delete headers["content-length"]):response.headers["\
content-length"]!==void 0&&(headers["content-length"]=response.headers["content-length"]);const encoder=!bodyless&&/(?:^|,)\s*chunked\s*$/i.test(transferEncoding||
"")?new external_node_stream_namespaceObject.Transform({transform(chunk,_encoding,callback){callback(null,chunk.length===0?void 0:Buffer.concat([Buffer.from(`${chunk.
length.toString(16)}\r
`),chunk,Buffer.from(`\r
`)]))},flush(callback){callback(null,Buffer.from(`0\r
\r
`))}}):void 0;let closed=!1;const onClose=()=>{closed=!0,response.destroy(),encoder?.destroy()},onResponseError=error=>{closed||(onClose(),socket.destroy(),onError(
error))};socket.once("close",onClose),response.once("error",onResponseError),encoder?.once("error",onResponseError),socket.write(createHttpHeader(`HTTP/${response.
httpVersion} ${status} ${response.statusMessage}`,headers),"latin1"),status===205?(onClose(),socket.end()):encoder?response.pipe(encoder).pipe(socket):response.
pipe(socket)}const websocketIncomingMiddleware=[(req,socket)=>{if(req.method!=="GET"||!req.headers.upgrade||req.headers.upgrade.toLowerCase()!=="websocket")return socket.
destroy(),!0},(req,socket,options2)=>{if(!options2.xfwd)return;const values={for:req.connection.remoteAddress||req.socket.remoteAddress,port:getPort(req),proto:hasEncryptedConnection(
req)?"wss":"ws"};for(const header of["for","port","proto"]){const key="x-forwarded-"+header;!req.headers[key]&&values[header]!==void 0&&(req.headers[key]=values[header])}},
(req,socket,options2,server,head,callback)=>{let upgradeFailed=!1;setupSocket(socket),head&&head.length>0&&socket.unshift(head),socket.on("error",onSocketError);
const proxyReq=(isSSL.test(options2.target.protocol||"http")?external_node_https_namespaceObject:external_node_http_namespaceObject).request(setupOutgoing(options2.
ssl||{},options2,req));server&&server.emit("proxyReqWs",proxyReq,req,socket,options2,head),proxyReq.on("error",onOutgoingError),proxyReq.on("response",function(res){
res.upgrade||(!socket.destroyed&&socket.writable?pipeNonUpgradeResponse(res,socket,onOutgoingError):res.resume())}),proxyReq.on("upgrade",function(proxyRes,proxySocket,proxyHead){
proxySocket.on("error",onOutgoingError),proxySocket.on("end",function(){server.emit("close",proxyRes,proxySocket,proxyHead)}),socket.removeListener("error",onSocketError),
socket.on("error",function(){proxySocket.end()}),setupSocket(proxySocket),proxyHead&&proxyHead.length>0&&proxySocket.unshift(proxyHead),socket.write(createHttpHeader(
"HTTP/1.1 101 Switching Protocols",proxyRes.headers)),proxySocket.pipe(socket).pipe(proxySocket),server.emit("open",proxySocket),server.emit("proxySocket",proxySocket)}),
setUpgradeTimeout(proxyReq,socket,options2.upgradeTimeout,error=>{upgradeFailed=!0,reportError(error)}),proxyReq.end();function onSocketError(err){upgradeFailed||
reportError(err),proxyReq.destroy()}function onOutgoingError(err){upgradeFailed||reportError(err),socket.end()}function reportError(err){callback?callback(err,req,
socket):server.emit("error",err,req,socket)}}];var ProxyServer=class extends external_node_events_namespaceObject.EventEmitter{_server;_webPasses=[...webIncomingMiddleware];_wsPasses=[
...websocketIncomingMiddleware];options;web;ws;constructor(options2={}){super(),this.options=options2||{},this.options.prependPath=options2.prependPath!==!1,this.
web=_createProxyFn("web",this),this.ws=_createProxyFn("ws",this)}listen(port2,hostname,listeningListener){const closure=(req,res)=>this.web(req,res);if(this.options.
http2){if(!this.options.ssl)throw new Error("HTTP/2 requires ssl option");this._server=external_node_http2_namespaceObject.createSecureServer({...this.options.ssl,
allowHTTP1:!0},closure)}else this.options.ssl?this._server=external_node_https_namespaceObject.createServer(this.options.ssl,closure):this._server=external_node_http_namespaceObject.
createServer(closure);return this.options.ws&&this._server.on("upgrade",(req,socket,head)=>{this.ws(req,socket,this.options,head).catch(()=>{})}),this._server.listen(
port2,hostname,listeningListener),this}close(callback){this._server&&this._server.close((...args)=>{this._server=void 0,callback&&Reflect.apply(callback,void 0,
args)})}before(type,passName,pass){if(type!=="ws"&&type!=="web")throw new Error("type must be `web` or `ws`");const passes=this._getPasses(type);let i=!1;for(const[
idx,v]of passes.entries())v.name===passName&&(i=idx);if(i===!1)throw new Error("No such pass");passes.splice(i,0,pass)}after(type,passName,pass){if(type!=="ws"&&
type!=="web")throw new Error("type must be `web` or `ws`");const passes=this._getPasses(type);let i=!1;for(const[idx,v]of passes.entries())v.name===passName&&(i=
idx);if(i===!1)throw new Error("No such pass");passes.splice(i++,0,pass)}_getPasses(type){return type==="ws"?this._wsPasses:this._webPasses}};function createProxyServer(options2={}){
return new ProxyServer(options2)}function _createProxyFn(type,server){return function(req,res,opts,head){const requestOptions={...opts,...server.options};for(const key of[
"target","forward"])typeof requestOptions[key]=="string"&&(requestOptions[key]=new URL(requestOptions[key]));if(!requestOptions.target&&!requestOptions.forward)
return this.emit("error",new Error("Must provide a proper URL as target")),Promise.resolve();let _resolve,_reject;const callbackPromise=new Promise((resolve,reject)=>{
_resolve=resolve,_reject=reject});res.on("close",()=>{_resolve()}),res.on("error",error=>{type==="ws"&&server.listenerCount("error")>0||_reject(error)});for(const pass of server.
_getPasses(type)){let stop;try{stop=pass(req,res,requestOptions,server,head,(error,_req,_res,url)=>{server.listenerCount("error")>0?(server.emit("error",error,req,
res,url),_resolve()):_reject(error)})}catch(error){server.listenerCount("error")>0?(server.emit("error",error,req,res,requestOptions.target||requestOptions.forward),
_resolve()):_reject(error);break}if(stop){_resolve();break}}return callbackPromise}}async function proxyFetch(addr,input,inputInit,opts){const resolvedAddr=parseAddr(
addr);let useHTTPS=!1,addrBasePath="";if(typeof addr=="string"&&!addr.startsWith("unix:")){const addrURL=new URL(addr);useHTTPS=isSSL.test(addrURL.protocol),addrURL.
pathname&&addrURL.pathname!=="/"&&(addrBasePath=addrURL.pathname)}let url,init;input instanceof Request?(url=new URL(input.url),init={...toInit(input),...toInit(
inputInit)}):(url=new URL(input),init=toInit(inputInit)),init={redirect:"manual",...init},init.body&&(init.duplex="half");const requestPath=url.pathname+url.search,
path=addrBasePath?joinURL(addrBasePath,requestPath):requestPath,reqHeaders={};if(init.headers)if(!(init.headers instanceof Headers)&&!Array.isArray(init.headers))
Object.assign(reqHeaders,init.headers);else for(const[key,value]of init.headers){const existing=reqHeaders[key];existing===void 0?reqHeaders[key]=value:reqHeaders[key]=
Array.isArray(existing)?[...existing,value]:[existing,value]}if(opts?.xfwd&&(reqHeaders["x-forwarded-for"]||(reqHeaders["x-forwarded-for"]=url.hostname),reqHeaders["\
x-forwarded-port"]||(reqHeaders["x-forwarded-port"]=url.port||(url.protocol==="https:"?"443":"80")),reqHeaders["x-forwarded-proto"]||(reqHeaders["x-forwarded-pr\
oto"]=url.protocol.replace(":","")),reqHeaders["x-forwarded-host"]||(reqHeaders["x-forwarded-host"]=url.host)),opts?.changeOrigin)if(resolvedAddr.socketPath)reqHeaders.
host="localhost";else{const targetHost=resolvedAddr.host||"localhost",targetPort=resolvedAddr.port;reqHeaders.host=targetPort&&targetPort!==(useHTTPS?443:80)?`${targetHost}\
:${targetPort}`:targetHost}const maxRedirects=typeof opts?.followRedirects=="number"?opts.followRedirects:opts?.followRedirects?5:0,body=maxRedirects>0?await _bufferBody(
init.body):_toNodeStream(init.body),agent=opts?.agent!==void 0?opts.agent||!1:useHTTPS?defaultAgents.https:defaultAgents.http,res=await _sendRequest(useHTTPS?request$1:
request,init.method||"GET",path,reqHeaders,resolvedAddr,body,{signal:init.signal||void 0,agent,timeout:opts?.timeout,ssl:opts?.ssl,maxRedirects,redirectCount:0,
originalHeaders:reqHeaders}),resHeaders=[],rawHeaders=res.rawHeaders;for(let i=0;i<rawHeaders.length;i+=2){const key=rawHeaders[i],keyLower=key.toLowerCase();keyLower===
"transfer-encoding"||keyLower==="keep-alive"||keyLower==="connection"||resHeaders.push([key,rawHeaders[i+1]])}const hasBody=res.statusCode!==204&&res.statusCode!==
304,resInit={status:res.statusCode,statusText:res.statusMessage,headers:resHeaders};return opts?.Response?new opts.Response(hasBody?res:null,resInit):new Response(
hasBody?Readable.toWeb(res):null,resInit)}function toInit(init){if(init)return init instanceof Request?{method:init.method,headers:init.headers,body:init.body,duplex:init.
body?"half":void 0}:init}function _toNodeStream(body){if(body)return typeof body=="string"||body instanceof ArrayBuffer||ArrayBuffer.isView(body)?Buffer.from(body):
body instanceof ReadableStream?Readable.fromWeb(body):body instanceof Blob?Readable.fromWeb(body.stream()):Buffer.from(String(body))}async function _bufferBody(body){
if(body){if(typeof body=="string"||body instanceof ArrayBuffer||ArrayBuffer.isView(body))return Buffer.from(body);if(body instanceof ReadableStream){const readable=Readable.
fromWeb(body),chunks=[];for await(const chunk of readable)chunks.push(typeof chunk=="string"?Buffer.from(chunk):chunk);return Buffer.concat(chunks)}return body instanceof
Blob?Buffer.from(await body.arrayBuffer()):Buffer.from(String(body))}}const _redirectStatuses=new Set([301,302,303,307,308]);function _sendRequest(doRequest,method,path,headers,addr,body,opts){
return forceConnectionCloseForTransferEncoding(headers),new Promise((resolve,reject)=>{const reqOpts={method,path,headers,agent:opts.agent};addr.socketPath?reqOpts.
socketPath=addr.socketPath:(reqOpts.hostname=addr.host||"localhost",reqOpts.port=addr.port),opts.signal&&(reqOpts.signal=opts.signal),opts.ssl&&Object.assign(reqOpts,
opts.ssl);const req=doRequest(reqOpts,res=>{const statusCode=res.statusCode;if(drainAfterEarlyResponse(req,res,body instanceof Readable?body:void 0),opts.maxRedirects>
0&&_redirectStatuses.has(statusCode)&&opts.redirectCount<opts.maxRedirects&&res.headers.location){res.resume();const currentURL=new URL(path,`http://${addr.host||
"localhost"}:${addr.port||80}`),location=new URL(res.headers.location,currentURL),redirectHTTPS=isSSL.test(location.protocol),preserveMethod=statusCode===307||statusCode===
308,redirectMethod=preserveMethod?method:"GET",redirectHeaders={...opts.originalHeaders};redirectHeaders.host=location.host,location.host!==currentURL.host&&(delete redirectHeaders.
authorization,delete redirectHeaders.cookie),preserveMethod||(delete redirectHeaders["content-length"],delete redirectHeaders["content-type"],delete redirectHeaders["\
transfer-encoding"]),_sendRequest(redirectHTTPS?request$1:request,redirectMethod,location.pathname+location.search,redirectHeaders,{host:location.hostname,port:Number(
location.port)||(redirectHTTPS?443:80)},preserveMethod?body:void 0,{...opts,redirectCount:opts.redirectCount+1}).then(resolve,reject);return}resolve(res)});req.
on("error",reject),opts.timeout&&req.setTimeout(opts.timeout,()=>{req.destroy(new Error("Proxy request timed out"))}),body instanceof Readable?(body.on("error",
err=>{req.destroy(err),reject(err)}),body.pipe(req)):body?req.end(body):req.end()})}function proxyUpgrade(addr,req,socket,head,opts){const resolvedAddr=parseAddr(
addr);let useSSL=!1;if(typeof addr=="string"&&!addr.startsWith("unix:")&&(useSSL=isSSL.test(new URL(addr).protocol)),req.method!=="GET"||req.headers.upgrade?.toLowerCase()!==
"websocket")return socket.destroy(),Promise.reject(new Error("Not a valid WebSocket upgrade request"));if(opts?.xfwd!==!1){const xfFor=req.headers["x-forwarded-\
for"],xfPort=req.headers["x-forwarded-port"],xfProto=req.headers["x-forwarded-proto"];req.headers["x-forwarded-for"]=`${xfFor?`${xfFor},`:""}${req.socket?.remoteAddress}`,
req.headers["x-forwarded-port"]=`${xfPort?`${xfPort},`:""}${getPort(req)}`,req.headers["x-forwarded-proto"]=`${xfProto?`${xfProto},`:""}${hasEncryptedConnection(
req)?"wss":"ws"}`}const target=_buildTargetURL(resolvedAddr,useSSL),requestOptions={...opts,target,prependPath:opts?.prependPath!==!1},outgoing=setupOutgoing(requestOptions.
ssl||{},requestOptions,req),sock=socket;return new Promise((resolve,reject)=>{let settled=!1;setupSocket(sock),head&&head.length>0&&sock.unshift(head),sock.once(
"error",onSocketError);const proxyReq=(isSSL.test(target.protocol)?request$1:request)(outgoing);proxyReq.once("error",onOutgoingError),proxyReq.once("response",
res=>{res.upgrade||(!sock.destroyed&&sock.writable?pipeNonUpgradeResponse(res,sock,onOutgoingError):res.resume(),settled||(settled=!0,reject(new Error("Upstream\
 server did not upgrade the connection"))))}),proxyReq.once("upgrade",(proxyRes,proxySocket,proxyHead)=>{proxySocket.once("error",onOutgoingError),sock.removeListener(
"error",onSocketError),sock.once("error",()=>{proxySocket.end()}),setupSocket(proxySocket),proxyHead&&proxyHead.length>0&&proxySocket.unshift(proxyHead),sock.write(
createHttpHeader("HTTP/1.1 101 Switching Protocols",proxyRes.headers)),proxySocket.pipe(sock).pipe(proxySocket),settled=!0,resolve(proxySocket)}),setUpgradeTimeout(
proxyReq,sock,opts?.upgradeTimeout,onOutgoingError),proxyReq.end();function onSocketError(err){proxyReq.destroy(),settled||(settled=!0,reject(err))}function onOutgoingError(err){
sock.end(),settled||(settled=!0,reject(err))}})}function _buildTargetURL(addr,useSSL=!1){const protocol=useSSL?"https":"http";if(addr.socketPath){const url=new URL(
`${protocol}://unix`);return url.socketPath=addr.socketPath,url}return new URL(`${protocol}://${addr.host||"localhost"}${addr.port?`:${addr.port}`:""}`)}const idleSeconds=300,
keptSeconds=3,controlSocket="control.sock";function sameRouting(one,other){const told=routing2=>withoutIdle(routing2).map(({port:port2,percent,mirrored})=>`${port2}\
 ${percent.toFixed(1)} ${Math.round(mirrored)}`).sort().join();return told(one)===told(other)}function withoutIdle(routing2){return routing2.filter(({percent,mirrored})=>percent>
0||mirrored>0)}function placed(routing2,ports){const free=routing2.filter(({port:port2})=>!ports.includes(port2)),keeper=port2=>routing2.find(backend=>backend.port===
port2),first=keeper(ports[0])??null,second=keeper(ports[1])??null;return[first??free.shift()??null,second??free.shift()??null]}const mostCopies=256,timeoutMs=3e4,
mostWaitingBytes=32*1024*1024;class CopiedRequests{#agent=new external_node_http_namespaceObject.Agent({keepAlive:!0,maxSockets:mostCopies,timeout:3e3});#underWay=0;send(original,port2,body){
if(this.#underWay>=mostCopies)return null;this.#underWay++;const{connection:_,"keep-alive":__,...headers}=original.headers,copy=(0,external_node_http_namespaceObject.
request)({host:"127.0.0.1",port:port2,method:original.method,path:original.url,headers,agent:this.#agent}),timer=setTimeout(()=>copy.destroy(),timeoutMs);return copy.
on("response",answer=>answer.resume()),copy.on("error",()=>{}),copy.on("close",()=>{clearTimeout(timer),this.#underWay--}),body!==null?(copy.end(body),null):(original.
on("close",()=>{original.complete||copy.destroy()}),new external_node_stream_namespaceObject.Transform({transform(chunk,_encoding,done){copy.destroyed||(copy.write(
chunk),copy.writableLength>mostWaitingBytes&&copy.destroy()),done(null,chunk)},flush(done){copy.end(),done()}}))}}const mostHeldBytes=1024*1024;async function heldBody(request2){
const{"content-length":length,"transfer-encoding":encoding}=request2.headers;if(encoding!==void 0)return null;if(length===void 0||length==="0")return Buffer.alloc(
0);if(!(Number(length)<=mostHeldBytes))return null;const chunks=[];for await(const chunk of request2)chunks.push(chunk);return Buffer.concat(chunks)}function pick(routing2,draw){
const serving=routing2.filter(({percent})=>percent>0),total=serving.reduce((sum,{percent})=>sum+percent,0);let left=draw*total;const chosen=serving.find(({percent})=>(left-=
percent,left<0))??serving.at(-1);return chosen===void 0?[]:[chosen,...serving.filter(backend=>backend!==chosen)]}function pickCopy(routing2,answering,draw){const copied=routing2.
find(({mirrored})=>mirrored>0);return copied===void 0||copied.port===answering.port?null:draw*100<copied.mirrored?copied:null}function readRouting(value){if(!Array.
isArray(value))return null;const numbers=value.map(one=>({port:Number(one?.port),percent:Number(one?.percent),mirrored:Number(one?.mirrored)})),share=percent=>percent>=
0&&percent<=100;return numbers.every(({port:port2,percent,mirrored})=>Number.isInteger(port2)&&port2>0&&port2<65536&&share(percent)&&share(mirrored))?numbers:null}
const repeatable=new Set(["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"]);class ModelProxy{routing;#agent=new external_node_http_namespaceObject.Agent({keepAlive:!0,
maxFreeSockets:256,timeout:keptSeconds*1e3});#proxy=createProxyServer({agent:this.#agent,xfwd:!0,proxyTimeout:idleSeconds*1e3});#copies=new CopiedRequests;#reused=new WeakMap;constructor(routing2){
this.routing=routing2,this.#proxy.on("proxyReq",(sent,request2)=>{this.#reused.set(request2,sent.reusedSocket)})}async answer(request2,response){const order=pick(
this.routing,Math.random()),[first]=order;if(first===void 0)return refuse(response,503,"No model serves here.");const body=await heldBody(request2).catch(()=>{});
if(body===void 0)return void response.destroy();const copied=pickCopy(this.routing,first,Math.random()),through=copied===null?null:this.#copies.send(request2,copied.
port,body);through!==null&&request2.pipe(through);const failure=await this.#forward(request2,response,first,body,through);if(failure===null)return;const second=this.#next(
failure,order,request2,body);if(second===null||response.headersSent||response.destroyed)return giveUp(response);await this.#forward(request2,response,second,body,
null)!==null&&giveUp(response)}upgrade(request2,socket,head){const[first]=pick(this.routing,Math.random());if(first===void 0)return void socket.end(`HTTP/1.1 50\
3 Service Unavailable\r
\r
`);this.#proxy.ws(request2,socket,{target:addressOf(first)},head).catch(()=>socket.destroy())}async#forward(request2,response,backend,body,through){const source=body===
null?through:external_node_stream_namespaceObject.Readable.from(body.length===0?[]:[body]);try{return await this.#proxy.web(request2,response,{target:addressOf(
backend),...source===null?{}:{buffer:source}}),null}catch(error){return error}}#next({code},order,request2,body){return body===null?null:code==="ECONNREFUSED"?order[1]??
null:code==="ECONNRESET"&&this.#reused.get(request2)===!0&&repeatable.has(request2.method??"")?order[0]??null:null}}function addressOf({port:port2}){return`http\
://127.0.0.1:${port2}`}function giveUp(response){response.headersSent?response.destroy():refuse(response,502,"The model server gave no answer.")}function refuse(response,status,text){
response.writeHead(status,{"content-type":"text/plain",connection:"close"}).end(`${text}
`)}const{host,port,routing}=JSON.parse((0,external_node_fs_namespaceObject.readFileSync)("router.json","utf8")),proxy=new ModelProxy(readRouting(routing)??[]),options={
keepAliveTimeout:65e3,requestTimeout:0,shouldUpgradeCallback:({headers})=>headers.upgrade?.toLowerCase()==="websocket"},users=(0,external_node_http_namespaceObject.
createServer)(options,(request2,response)=>{proxy.answer(request2,response).catch(error=>{console.error(error),response.destroy()})});users.on("upgrade",(request2,socket,head)=>proxy.
upgrade(request2,socket,head));const control=(0,external_node_http_namespaceObject.createServer)((request2,response)=>{answerControl(request2,response).catch(error=>{
response.writeHead(400).end(`${error.message}
`)})});async function answerControl(request2,response){if(request2.url!=="/routing")return void response.writeHead(404).end();if(request2.method==="PUT"){let text="";
for await(const chunk of request2.setEncoding("utf8"))text+=chunk;const wanted=readRouting(JSON.parse(text));if(wanted===null)throw new Error("this is no routin\
g");proxy.routing=wanted}response.setHeader("content-type","application/json").end(JSON.stringify(proxy.routing))}function fail(error){console.error(error.message),
process.exit(1)}users.on("error",fail),control.on("error",fail),users.listen(port,host,()=>control.listen(controlSocket)),process.on("SIGTERM",()=>{control.close(),
users.close(()=>process.exit(0)),users.closeIdleConnections()});
