const id=5741,ids=[5741],modules={95741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{localMetricsTargets:()=>metrics_targets.h,openLocal:()=>openLocal});var metrics_targets=__webpack_require__(59658),external_node_path_=__webpack_require__(
76760),foundation=__webpack_require__(33560);const timeoutMs=2e3,largestAnswer=64*1024;async function askHealth(port,path,signal){try{const answer=await fetch(`\
http://127.0.0.1:${port}${path}`,{redirect:"manual",signal:AbortSignal.any([signal,AbortSignal.timeout(timeoutMs)])}),text=await textOf(answer);return{healthy:answer.
ok,version:answer.headers.get("x-model-version")??versionIn(text),reason:answer.ok?null:`${path} answers with ${answer.status}`}}catch(error){signal.throwIfAborted();
const{name,cause}=error,code=cause?.code;return{healthy:!1,version:null,reason:name==="TimeoutError"?`${path} does not answer within ${timeoutMs/1e3} s`:`${path}\
 does not answer${code===void 0?"":` (${code})`}`}}}function sameVersion(one,other){const bare=version=>version.trim().replace(/^v/,"");return bare(one)===bare(
other)}async function textOf(answer){let text="";const decoder=new TextDecoder;for await(const chunk of answer.body??[])if(text+=decoder.decode(chunk,{stream:!0}),
text.length>largestAnswer)break;return text}function versionIn(text){try{const{version,model_version:modelVersion}=JSON.parse(text),told2=version??modelVersion;
return typeof told2=="string"&&told2.trim()!==""?told2:null}catch{return null}}var kept_process=__webpack_require__(87268),external_node_crypto_=__webpack_require__(
77598),promises_=__webpack_require__(51455),external_node_timers_promises_=__webpack_require__(58500),identity=__webpack_require__(15870);async function withLock(folder,seconds,signal,work){
const own=await enter(folder,seconds,signal);try{return await work()}finally{await(0,promises_.rm)(own,{force:!0})}}async function isLocked(folder){return(await others(
folder,null)).length>0}async function enter(folder,seconds,signal){const me=(0,identity.c)(process.pid);if(me===null)throw new foundation.eG("the start of this \
process cannot be read",{remedy:"Mount /proc, or install ps"});const name=`${me.pid}_${me.start}_${(0,external_node_crypto_.randomUUID)().slice(0,8)}`;await(0,promises_.
mkdir)(folder,{recursive:!0,mode:448});const until2=performance.now()+seconds*1e3;for(;;){if(signal.throwIfAborted(),(await others(folder,name)).length===0){if(await(0,promises_.
writeFile)((0,external_node_path_.join)(folder,name),"",{flag:"wx"}),(await others(folder,name)).length===0)return(0,external_node_path_.join)(folder,name);await(0,promises_.
rm)((0,external_node_path_.join)(folder,name),{force:!0})}if(performance.now()>until2)throw new foundation.eG(`another call has been at work on ${folder} for ${seconds}\
 s`,{remedy:"Run this again when it has ended"});await(0,external_node_timers_promises_.setTimeout)(20+Math.random()*60)}}async function others(folder,own){const names2=await(0,promises_.
readdir)(folder).catch(()=>[]),alive2=[];for(const name of names2.filter(one=>one!==own)){const[pid,start]=name.split("_");pid!==void 0&&start!==void 0&&(0,identity.
_)({pid:Number(pid),start})?alive2.push(name):await(0,promises_.rm)((0,external_node_path_.join)(folder,name),{force:!0})}return alive2}var left_behind=__webpack_require__(
42930),external_node_fs_=__webpack_require__(73024);const routerNames=["envoy","haproxy","nginx","node"];var schemas=__webpack_require__(27597),external_node_http_=__webpack_require__(
37067),external_node_net_=__webpack_require__(77030);const idleSeconds=300,keptSeconds=3,controlSocket="control.sock";function sameRouting(one,other){const told2=routing=>withoutIdle(
routing).map(({port,percent,mirrored})=>`${port} ${percent.toFixed(1)} ${Math.round(mirrored)}`).sort().join();return told2(one)===told2(other)}function withoutIdle(routing){
return routing.filter(({percent,mirrored})=>percent>0||mirrored>0)}function placed(routing,ports){const free=routing.filter(({port})=>!ports.includes(port)),keeper=port=>routing.
find(backend=>backend.port===port),first2=keeper(ports[0])??null,second2=keeper(ports[1])??null;return[first2??free.shift()??null,second2??free.shift()??null]}var external_node_os_=__webpack_require__(
48161);const longest=100;async function withShortPath(file,use){if(Buffer.byteLength(file)<=longest)return use(file);const folder=await(0,promises_.mkdtemp)((0,external_node_path_.
join)((0,external_node_os_.tmpdir)(),"mlops-"));try{return await(0,promises_.symlink)((0,external_node_path_.dirname)(file),(0,external_node_path_.join)(folder,
"d")),await use((0,external_node_path_.join)(folder,"d",(0,external_node_path_.basename)(file)))}finally{await(0,promises_.rm)(folder,{recursive:!0,force:!0})}}
const control_timeoutMs=3e3,control_largestAnswer=8*1024*1024;function controlByHttp(place,method,path,body){return overSocket(place,socketPath=>new Promise((resolve,reject)=>{
const signal=AbortSignal.any([place.signal,AbortSignal.timeout(control_timeoutMs)]),headers=body===void 0?{"content-length":0}:{"content-type":"application/json"},
asked=(0,external_node_http_.request)({socketPath,method,path,signal,headers,agent:!1},answer=>{let text="";answer.setEncoding("utf8"),answer.on("data",chunk=>{
text+=chunk,text.length>control_largestAnswer&&asked.destroy(new Error("the answer is too long"))}),answer.on("end",()=>{answer.statusCode===200?resolve(text):reject(
new Error(`${method} ${path}: ${answer.statusCode} ${text.trim()}`))}),answer.on("error",reject)});asked.on("error",reject),asked.end(body===void 0?void 0:JSON.
stringify(body))}))}function controlByLines(place,commands){return overSocket(place,socketPath=>new Promise((resolve,reject)=>{const socket=(0,external_node_net_.
connect)(socketPath);let text="";const timer=setTimeout(()=>socket.destroy(new Error("it does not answer")),control_timeoutMs);socket.setEncoding("utf8"),socket.
on("data",chunk=>{text+=chunk}),socket.on("error",reject),socket.on("close",()=>{clearTimeout(timer),resolve(text)}),socket.end(`${commands.join(";")}
`)}))}async function overSocket(place,use){try{return await withShortPath((0,external_node_path_.join)(place.folder,controlSocket),use)}catch(error){throw place.
signal.throwIfAborted(),new foundation.eG(`the router does not answer: ${error.message}`,{cause:error,remedy:"Run this again: a router that has ended is started\
 anew"})}}const slotNames=["a","b"],mirrorCluster=name=>`mirror-${name}`,endpointsFile=name=>`endpoints-${name}.json`,weightKey=name=>`mlops.weight.${name}`,mirrorKey=name=>`\
mlops.mirror.${name}`,fullWeight=1e4,type=name=>`type.googleapis.com/${name}`,unlimited=1e6;function envoyBootstrap({host,port},backends){const percents=Object.
fromEntries(slotNames.flatMap((name,index)=>[[weightKey(name),Math.round((backends[index]?.percent??0)*(fullWeight/100))],[mirrorKey(name),Math.round(backends[index]?.
mirrored??0)]]));return{node:{id:"model",cluster:"model"},admin:{address:{pipe:{path:controlSocket,mode:384}}},layered_runtime:{layers:[{name:"start",static_layer:percents},
{name:"admin",admin_layer:{}}]},static_resources:{listeners:[{name:"users",address:{socket_address:{address:host,port_value:port}},filter_chains:[{filters:[{name:"\
http",typed_config:connectionManager()}]}]}],clusters:slotNames.flatMap(name=>[cluster(name,unlimited),cluster(mirrorCluster(name),256)])}}}function connectionManager(){
return{"@type":type("envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"),stat_prefix:"users",use_remote_address:!0,server_header_transformation:"\
PASS_THROUGH",stream_idle_timeout:`${idleSeconds}s`,http_protocol_options:{accept_http_10:!0},upgrade_configs:[{upgrade_type:"websocket"}],http_filters:[{name:"\
router",typed_config:{"@type":type("envoy.extensions.filters.http.router.v3.Router")}}],route_config:{name:"model",virtual_hosts:[{name:"model",domains:["*"],routes:[
{match:{prefix:"/"},route:route()}]}]}}}function route(){return{weighted_clusters:{runtime_key_prefix:"mlops.weight",clusters:slotNames.map((name,index)=>({name,
weight:index===0?fullWeight:0}))},timeout:"0s",retry_policy:{retry_on:"connect-failure,reset-before-request",num_retries:2,retry_priority:{name:"envoy.retry_pri\
orities.previous_priorities",typed_config:{"@type":type("envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig"),update_frequency:1}}},
request_mirror_policies:slotNames.map(name=>({cluster:mirrorCluster(name),disable_shadow_host_suffix_append:!0,runtime_fraction:{default_value:{numerator:0,denominator:"\
HUNDRED"},runtime_key:mirrorKey(name)}}))}}function cluster(name,most){return{name,type:"EDS",connect_timeout:"5s",eds_cluster_config:{eds_config:{path_config_source:{
path:`./${endpointsFile(name)}`},resource_api_version:"V3"}},circuit_breakers:{thresholds:[{max_connections:most,max_pending_requests:most,max_requests:most,max_retries:most}]},
typed_extension_protocol_options:{"envoy.extensions.upstreams.http.v3.HttpProtocolOptions":{"@type":type("envoy.extensions.upstreams.http.v3.HttpProtocolOptions"),
common_http_protocol_options:{idle_timeout:`${keptSeconds}s`},explicit_http_config:{http_protocol_options:{}}}}}}function envoyEndpoints(name,ports){return{version_info:ports.
join(),resources:[{"@type":type("envoy.config.endpoint.v3.ClusterLoadAssignment"),cluster_name:name,endpoints:ports.map((port,priority)=>({priority,lb_endpoints:[
{endpoint:{address:{socket_address:{address:"127.0.0.1",port_value:port}}}}]}))}]}}const clustersSchema=schemas.Ikc({cluster_statuses:schemas.YOg(schemas.Ikc({name:schemas.
YjP(),host_statuses:schemas.YOg(schemas.Ikc({address:schemas.Ikc({socket_address:schemas.Ikc({port_value:schemas.Whr()})}),priority:schemas.Whr().default(0)})).
default([])}))}),runtimeSchema=schemas.Ikc({entries:schemas.g1P(schemas.YjP(),schemas.Ikc({final_value:schemas.YjP()}))}),readWithinMs=5e3,envoyRouter=path=>({name:"\
envoy",mirrors:!0,async prepare(place,routing){const backends=placed(routing,[0,0]),addresses=addressesOf(backends);for(const name of[...slotNames,...slotNames.
map(mirrorCluster)])await writeEndpoints(place,name,addresses.get(name)??[]);return await(0,promises_.writeFile)((0,external_node_path_.join)(place.folder,"envo\
y.json"),JSON.stringify(envoyBootstrap(place,backends))),[path,"-c","envoy.json","--concurrency","2",...["--disable-hot-restart","--log-level","warning"]]},async read(place){
const ports=portsIn(await readAddresses(place)),runtime=runtimeSchema.parse(JSON.parse(await controlByHttp(place,"GET","/runtime?format=json"))),value=key=>Number(
runtime.entries[key]?.final_value??0),total=slotNames.reduce((sum,name)=>sum+value(weightKey(name)),0);return withoutIdle(slotNames.map((name,index)=>({port:ports[index]??
0,percent:total===0?0:100*value(weightKey(name))/total,mirrored:value(mirrorKey(name))})))},async apply(place,routing){const now=await readAddresses(place),ports=portsIn(
now),wanted=placed(routing,ports),moving=slotNames.filter((_,index)=>wanted[index]!=null&&wanted[index].port!==ports[index]);moving.length===1&&routing.length>1&&
await modify(place,name=>({weight:moving.includes(name)?0:100,mirrored:0})),moving.length>0&&await writeAddresses(place,now,addressesOf(wanted)),await modify(place,
(_,index)=>({weight:wanted[index]?.percent??0,mirrored:wanted[index]?.mirrored??0})),await writeAddresses(place,await readAddresses(place),addressesOf(wanted))}});
function addressesOf(backends){const addresses=new Map;for(const[index,name]of slotNames.entries()){const[own,other]=[backends[index],backends[1-index]];if(own==
null)continue;const both=own.percent>0&&other!=null&&other.percent>0;addresses.set(name,both?[own.port,other.port]:[own.port]),addresses.set(mirrorCluster(name),
[own.port])}return addresses}function portsIn(addresses){const port=name=>addresses.get(name)?.[0]??0;return[port(slotNames[0]),port(slotNames[1])]}function modify(place,values){
const query=new URLSearchParams;for(const[index,name]of slotNames.entries()){const{weight,mirrored}=values(name,index);query.set(weightKey(name),String(Math.round(
weight*(fullWeight/100)))),query.set(mirrorKey(name),String(Math.round(mirrored)))}return controlByHttp(place,"POST",`/runtime_modify?${query}`)}async function writeEndpoints({
folder},name,ports){const file=(0,external_node_path_.join)(folder,endpointsFile(name));await(0,promises_.writeFile)(`${file}.new`,JSON.stringify(envoyEndpoints(
name,ports))),await(0,promises_.rename)(`${file}.new`,file)}async function readAddresses(place){const{cluster_statuses:clusters}=clustersSchema.parse(JSON.parse(
await controlByHttp(place,"GET","/clusters?format=json")));return new Map(clusters.map(({name,host_statuses:hosts})=>[name,[...hosts].sort((one,other)=>one.priority-
other.priority).map(({address})=>address.socket_address.port_value)]))}async function writeAddresses(place,now,wanted){const differing=seen=>[...wanted].filter(
([name,ports])=>seen.get(name)?.join()!==ports.join());for(const[name,ports]of differing(now))await writeEndpoints(place,name,ports);const until2=performance.now()+
readWithinMs;for(;differing(await readAddresses(place)).length>0;){if(performance.now()>until2)throw new foundation.eG("Envoy does not read its files of address\
es anew",{remedy:"Put the folder on a disk of this machine, or choose another `router`"});await(0,external_node_timers_promises_.setTimeout)(20)}}const[first,second]=[
"a","b"],names=[first,second],draws=1e6,nobody=1,haproxyRouter=path=>({name:"haproxy",mirrors:!1,async prepare(place,routing){return await(0,promises_.writeFile)(
(0,external_node_path_.join)(place.folder,"haproxy.cfg"),haproxyConfig(place,routing)),[path,"-db","-f","haproxy.cfg"]},async read(place){const slots=await readSlots(
place),total=slots.reduce((sum,{weight})=>sum+weight,0);return withoutIdle(slots.map(({port,weight})=>({port,percent:total===0?0:100*weight/total,mirrored:0})))},
async apply(place,routing){const complaint=(await controlByLines(place,haproxyCommands(await readSlots(place),routing))).split(`
`).find(line=>/no such|unknown|invalid|require|fail|can't/i.test(line));if(complaint!==void 0)throw new foundation.eG(`HAProxy refuses: ${complaint}`)}});function haproxyCommands(now,routing){
const wanted=placed(routing,[now[0].port,now[1].port]),weights=weightsOf(wanted),server=index=>`model/${names[index]}`,weight=index=>`set weight ${server(index)}\
 ${weights[index]}`,commands=[],changed=[0,1].filter(index=>wanted[index]!=null&&wanted[index].port!==now[index]?.port),kept=[0,1].filter(index=>!changed.includes(
index));for(const index of kept)weights[index]!==0&&commands.push(weight(index));for(const index of changed)commands.push(...weights.some((one,other)=>other!==index&&
one>0)?[`set weight ${server(index)} 0`]:[],`set server ${server(index)} addr 127.0.0.1 port ${wanted[index]?.port}`);for(const index of[0,1])weights[index]!==0&&
commands.push(`set server ${server(index)} health up`,weight(index));for(const index of[0,1])weights[index]===0&&commands.push(weight(index));return commands}function weightsOf(backends){
const shares=backends.map(backend=>(backend?.percent??0)/100),error=scale2=>shares.reduce((sum,share)=>sum+Math.abs(Math.round(share*scale2)/scale2-share),0),scale=[
100,200,250,256].reduce((best,one)=>error(one)<error(best)-1e-9?one:best);return shares.map(share=>share===0?0:Math.max(1,Math.round(share*scale)))}function haproxyConfig({
host,port},routing){const backends=placed(routing,[0,0]),weights=weightsOf(backends),servers=names.map((name,index)=>`  server ${name} 127.0.0.1:${backends[index]?.
port??nobody} weight ${weights[index]}`);return`global
  stats socket unix@${controlSocket} mode 600 level admin
  stats timeout 10s
defaults
  mode http
  option http-keep-alive
  option forwardfor
  timeout connect 5s
  timeout client ${idleSeconds}s
  timeout server ${idleSeconds}s
  timeout tunnel 1h
  retries 3
  option redispatch 1
  retry-on conn-failure
frontend users
  bind ${host.includes(":")?`[${host}]`:host}:${port}
  default_backend model
backend model
  balance roundrobin
  http-request set-var(txn.second) srv_uweight(model/${second})
  http-request set-var(txn.both) srv_uweight(model/${first}),add(txn.second)
  use-server ${second} if { rand(${draws}),mod(txn.both),sub(txn.second) lt 0 }
  use-server ${first} if { srv_uweight(model/${first}) gt 0 }
  http-reuse safe
  default-server check inter 1s fall 1 rise 1 pool-purge-delay 3s
${servers.join(`
`)}
`}async function readSlots(place){const slots=parseServersState(await controlByLines(place,["show servers state model"])),[one,other]=names.map(name=>slots.get(
name));if(one===void 0||other===void 0)throw new foundation.eG("HAProxy does not list the servers it was started with");return[one,other]}function parseServersState(text){
const lines=text.split(`
`).map(line=>line.trim()),columns=lines.find(line=>line.startsWith("#"))?.slice(1).trim().split(/\s+/)??[],rows=lines.filter(line=>line!==""&&!line.startsWith("\
#")&&line.includes(" "));return new Map(rows.map(row=>{const cells=row.split(/\s+/),cell=name=>cells[columns.indexOf(name)]??"";return[cell("srv_name"),{port:Number(
cell("srv_port")),weight:Number(cell("srv_uweight"))}]}))}function nginxConfig({host,port,routing,user,version}){const serving=routing.filter(({percent})=>percent>
0),copied=routing.find(({mirrored})=>mirrored>0),upstreams=serving.map(({port:own})=>{const others2=serving.filter(other=>other.port!==own);return`  upstream to\
_${own} {
    server 127.0.0.1:${own} max_fails=0;
${others2.map(other=>`    server 127.0.0.1:${other.port} max_fails=0 backup;
`).join("")}    keepalive 64;
    keepalive_timeout ${keptSeconds}s;
  }`});return`${user.uid===0?`user ${user.username};
`:""}daemon off;
worker_processes 2;
pid nginx.pid;
error_log stderr warn;
worker_shutdown_timeout ${idleSeconds}s;
events {
  worker_connections 4096;
}
http {
  access_log off;
  client_body_temp_path tmp/body;
  proxy_temp_path tmp/proxy;
  fastcgi_temp_path tmp/fastcgi;
  uwsgi_temp_path tmp/uwsgi;
  scgi_temp_path tmp/scgi;
  client_max_body_size 0;
  keepalive_requests 100000;
${keepAlive(copied!==void 0,version)}
  map $http_upgrade $connection_header {
    default upgrade;
    '' '';
  }
${drawn("model",serving.map(({port:own,percent})=>({value:`to_${own}`,percent})))}
${upstreams.join(`
`)}
${copied===void 0?"":drawn("copied",[{value:"yes",percent:copied.mirrored},{value:"no",percent:100-copied.mirrored}])}
  server {
    listen ${host.includes(":")?`[${host}]`:host}:${port} deferred;
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_header;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout 5s;
    proxy_read_timeout ${idleSeconds}s;
    proxy_send_timeout ${idleSeconds}s;
    location / {
      ${copied===void 0?"proxy_request_buffering off;":"mirror /.mirror;"}
      proxy_buffering off;
      proxy_pass http://$model;
    }
${copied===void 0?"":mirrorLocation(copied.port)}  }
  server {
    listen unix:${controlSocket};
    location = /routing {
      default_type application/json;
      return 200 '${JSON.stringify(withoutIdle(routing))}';
    }
  }
}
`}function drawn(name,parts){const some=parts.filter(({percent})=>percent>0),last=some.at(-1),lines=some.slice(0,-1).map(({value,percent})=>`    ${percent.toFixed(
2)}% ${value};
`);return`  split_clients "\${request_id}${name}" $${name} {
${lines.join("")}    * ${last?.value??"''"};
  }`}function keepAlive(copying,[major=0,minor=0,patch=0]){const gentle=major>1||minor>27||minor===27&&patch>=4;return copying||!gentle?"  keepalive_timeout 0;":
`  keepalive_timeout 75s;
  keepalive_min_timeout 10s;`}function mirrorLocation(port){return`    location = /.mirror {
      internal;
      if ($copied = no) {
        return 204;
      }
      proxy_pass http://127.0.0.1:${port}$request_uri;
      proxy_connect_timeout 1s;
      proxy_read_timeout 30s;
    }
`}var entry_files=__webpack_require__(61762);const routingSchema=schemas.YOg(schemas.Ikc({port:schemas.Whr(),percent:schemas.aig(),mirrored:schemas.aig()})),nodeRouter={
name:"node",mirrors:!0,async prepare({folder,host,port},routing){return await(0,promises_.writeFile)((0,external_node_path_.join)(folder,"router.json"),JSON.stringify(
{host,port,routing})),[process.execPath,(0,entry_files.$)("model-router")]},async read(place){return withoutIdle(routingSchema.parse(JSON.parse(await controlByHttp(
place,"GET","/routing"))))},async apply(place,routing){await controlByHttp(place,"PUT","/routing",routing)}};function nginxRouter(path,process2){const config="n\
ginx.conf";async function write2(place,routing){const text=nginxConfig({host:place.host,port:place.port,routing,user:(0,external_node_os_.userInfo)(),version:await versionOf(
path,process2)});await(0,promises_.writeFile)((0,external_node_path_.join)(place.folder,`${config}.new`),text);const options={cwd:place.folder},tested=await process2.
run(path,[...words(place),"-t","-q","-c",`${config}.new`],options);if(tested.exitCode!==0)throw new foundation.eG(`nginx refuses its configuration: ${tested.stderr.
trim().slice(0,2e3)}`,{remedy:"Choose another `router`"});await(0,promises_.rename)((0,external_node_path_.join)(place.folder,`${config}.new`),(0,external_node_path_.
join)(place.folder,config))}const words=({folder})=>["-p",`${folder}/`,"-e","stderr"];return{name:"nginx",mirrors:!0,async prepare(place,routing){return await(0,promises_.
mkdir)((0,external_node_path_.join)(place.folder,"tmp"),{recursive:!0,mode:448}),await write2(place,routing),[path,...words(place),"-c",config]},async read(place){
return withoutIdle(routingSchema.parse(JSON.parse(await controlByHttp(place,"GET","/routing"))))},async apply(place,routing,pid){await write2(place,routing);const before=await workersOf(
pid);globalThis.process.kill(pid,"SIGHUP"),await until(async()=>(await Promise.all(before.map(accepts))).every(one=>!one))}}}const takenOverMs=5e3;async function until(holds){
const end=performance.now()+takenOverMs;for(;!await holds()&&performance.now()<end;)await(0,external_node_timers_promises_.setTimeout)(10)}async function workersOf(pid){
return(await(0,promises_.readFile)(`/proc/${pid}/task/${pid}/children`,"latin1").catch(()=>"")).split(" ").filter(Boolean).map(Number)}async function accepts(pid){
const title=await(0,promises_.readFile)(`/proc/${pid}/cmdline`,"latin1").catch(()=>"");return title.includes("worker process")&&!title.includes("shutting down")}
async function versionOf(path,process2){const{stderr}=await process2.run(path,["-v"]);return(/nginx\/([\d.]+)/.exec(stderr)?.[1]??"0").split(".").map(Number)}const alsoLookedInto=[
"/usr/sbin","/usr/local/sbin","/sbin"];async function chooseRouter(wanted,running,services){if(wanted!=="auto"){const program=await choose_open(wanted,services);
if(program!==null)return program;throw new foundation.eG(`the router ${wanted} is not installed on this machine`,{remedy:`Install ${wanted}, or write \`router: a\
uto\`, which takes what is there`})}const names2=running===null?routerNames:[running,...routerNames];for(const name of names2){const program=await choose_open(name,
services);if(program!==null)return program}return nodeRouter}async function choose_open(name,services){if(name==="node")return nodeRouter;const path=await programPath(
name,services.env.PATH);return path===null?null:name==="envoy"?envoyRouter(path):name==="haproxy"?haproxyRouter(path):nginxRouter(path,services.process)}async function programPath(name,path){
const folders=[...(path??"").split(external_node_path_.delimiter),...alsoLookedInto].filter(one=>one.startsWith("/"));for(const folder of folders){const file=(0,external_node_path_.
join)(folder,name);if(await(0,promises_.access)(file,external_node_fs_.constants.X_OK).then(()=>!0,()=>!1))return file}return null}var local_site=__webpack_require__(
92365);const serverHost="127.0.0.1",passedOn=/^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|PYTHONPATH|PYTHONHOME|VIRTUAL_ENV|CUDA_VISIBLE_DEVICES|NVIDIA_VISIBLE_DEVICES|SSL_CERT_FILE|SSL_CERT_DIR)$/,
placeholders=/\{(model|port|version|host)\}/g;function serveWords(template,about){const values={model:about.files,port:String(about.port),version:about.version,
host:serverHost};return template.map(word=>word.replace(placeholders,(_,name)=>values[name]??""))}function basicEnvironment(env,workspace){const kept=Object.entries(
env).filter(entry=>entry[1]!==void 0&&passedOn.test(entry[0])),base=Object.fromEntries(kept),venv=(0,external_node_path_.join)(workspace,".venv");return(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(venv,"bin"))?{...base,VIRTUAL_ENV:venv,PATH:`${(0,external_node_path_.join)(venv,"bin")}${external_node_path_.delimiter}${base.
PATH??""}`}:base}async function startServer(site,id2,about){const{settings,services}=site;if(!(0,external_node_fs_.existsSync)(about.files))throw new foundation.
eG(`the files of ${about.version} are no longer at ${about.files}`,{remedy:`Deploy ${about.version} again, which brings them`});services.logger.debug(`local: st\
arts ${id2} on port ${about.port}`),await(0,kept_process.BJ)((0,local_site.yS)(site,id2),{words:serveWords(settings.serve,about),cwd:services.workspace,env:{...basicEnvironment(
services.env,services.workspace),...settings.env}}),services.logger.debug(`local: started ${id2}`)}async function waitUntilHealthy(site,member,seconds){const{about,
folder}=member,until2=performance.now()+seconds*1e3;for(;;){const{healthy,version,reason}=await askHealth(about.port,site.settings.health,site.services.signal);
if(healthy&&(version===null||sameVersion(version,about.version)))return;if(performance.now()>until2||!(0,local_site.Np)(await(0,kept_process.L4)(folder)))throw new foundation.
eG(`${about.version} cannot answer: ${reason??`it says that it is ${version}`}. ${(await(0,kept_process.w$)(folder,5)).join(" | ")}`.trim(),{remedy:"Look into i\
ts log; run this again when it is ready"});await(0,external_node_timers_promises_.setTimeout)(100,void 0,{signal:site.services.signal})}}async function freePort(host,wished=0){
const listen=port=>new Promise((resolve,reject)=>{const server=(0,external_node_net_.createServer)();server.once("error",reject),server.listen({host,port,exclusive:!0},
()=>{const address=server.address();server.close(()=>resolve(typeof address=="object"?address?.port??0:0))})});return wished===0?listen(0):listen(wished).catch(
()=>listen(0))}var local_state=__webpack_require__(54581);const startSeconds=10,applySeconds=5;function placeOf(site,id2,{host,port}){return{folder:(0,local_site.
yS)(site,id2),host,port,signal:site.services.signal}}function routingOf(stable,candidate,{weight,mirrored}){return stable===null?[]:candidate===null?[{port:stable.
about.port,percent:100,mirrored:0}]:[{port:stable.about.port,percent:100-weight,mirrored:0},{port:candidate.about.port,percent:weight,mirrored}]}async function programOf(site,running){
return chooseRouter(site.settings.router,running?.about.name??null,site.services)}async function applyRouting(site,state,routing){const{logger,signal}=site.services,
router=await(0,local_site.V4)(site,state.router),program=await programOf(site,router);if(router===null||!(0,local_site.Np)(router.process)||!fits(site,router.about,
program))return startRouter(site,state,program,router,routing);const place=placeOf(site,router.id,router.about);let now;try{now=await program.read(place)}catch(error){
return signal.throwIfAborted(),logger.warning(`${(0,foundation.bD)(error)}; it is started anew`),startRouter(site,state,program,router,routing)}if(sameRouting(now,
routing))return state;const kept=await(0,kept_process.L4)(router.folder);return kept.kind!=="running"?startRouter(site,state,program,router,routing):(logger.debug(
`local: asks ${program.name} for ${told(routing)}`),await program.apply(place,routing,kept.pid),await readBack(program,place,routing),logger.debug(`local: ${program.
name} applies it`),state)}function fits({settings},about,program){return about.name===program.name&&about.host===settings.host&&about.port===settings.port}async function startRouter(site,before,program,old,routing){
const{settings,services}=site;old!==null&&(old.process.kind==="running"||old.process.kind==="starting")&&(services.logger.debug(`local: ends the router ${old.id}`),
await(0,kept_process.nn)(old.folder,0),await(0,kept_process.kh)(old.folder,startSeconds)),old!==null&&await(0,left_behind.V)(old.folder);const{host,port}=settings;
if(!await isFree(host,port))throw new foundation.eG(`${host}:${port} cannot be listened on: another program does, or it is not ours`,{remedy:"End that program, \
or choose another `port`"});const id2=(0,local_site.hj)(site,{kind:"router",name:program.name,host,port}),state={...before,router:id2};(0,local_state.Jq)(site.folder,
state),services.logger.debug(`local: the router is to be ${id2}`);const place=placeOf(site,id2,settings),words=await program.prepare(place,routing);services.logger.
debug(`local: starts the router ${id2} with ${told(routing)}`),await(0,kept_process.BJ)(place.folder,{words,cwd:place.folder,env:basicEnvironment(services.env,place.
folder)}),services.logger.debug(`local: started the router ${id2}`);const until2=performance.now()+startSeconds*1e3;for(;;)try{return await readBack(program,place,
routing),services.logger.debug(`local: the router ${id2} answers`),state}catch(error){if(services.signal.throwIfAborted(),performance.now()>until2||!(0,local_site.
Np)(await(0,kept_process.L4)(place.folder)))throw new foundation.eG(`the router ${program.name} does not start: ${(0,foundation.bD)(error)} ${(await(0,kept_process.
w$)(place.folder,5)).join(" | ")}`.trim(),{cause:error,remedy:"Choose another `router`, such as `node`"});await(0,external_node_timers_promises_.setTimeout)(25)}}
async function isFree(host,port){for(let attempt=0;attempt<10;attempt++){if(await freePort(host,port).catch(()=>0)===port)return!0;await(0,external_node_timers_promises_.
setTimeout)(50)}return!1}async function readBack(program,place,routing){const until2=performance.now()+applySeconds*1e3;for(;;){const now=await program.read(place);
if(sameRouting(now,routing))return;if(performance.now()>until2)throw new foundation.eG(`${program.name} applies ${told(now)}, where ${told(routing)} was asked f\
or`,{remedy:"Run this again; look into the log of the router"});await(0,external_node_timers_promises_.setTimeout)(20)}}function told(routing){return routing.map(
({port,percent,mirrored})=>`${percent} % to port ${port}${mirrored>0?` and copies of ${mirrored} %`:""}`).join(", ")}const mostLines=5;async function observe(site){
const state=await(0,local_state.un)(site.folder),[stable,candidate,router,busy,...previous]=await Promise.all([seeServer(site,state.stable),seeServer(site,state.
candidate),seeRouter(site,state),isLocked((0,local_site.MS)(site.folder)),...state.previous.map(id2=>seeServer(site,id2))]);return{stable,candidate,router,busy,
previous:previous.filter(one=>one!==null),now:site.services.clock.now(),startTimeout:site.settings.startTimeout}}async function seeServer(site,id2){const member=await(0,local_site.
FN)(site,id2);if(member===null)return null;const{about,process:process2,folder}=member,health=await askHealth(about.port,site.settings.health,site.services.signal),
lines=health.healthy&&process2.kind==="running"?[]:await(0,kept_process.w$)(folder,mostLines);return{id:member.id,about,process:process2,health,lines}}async function seeRouter(site,state){
const router=await(0,local_site.V4)(site,state.router);if(router===null)return null;const{id:id2,about,process:process2,folder}=router,program=await programOf({
...site,settings:{...site.settings,router:about.name}},router),read=()=>program.read(placeOf(site,id2,about)),routing=process2.kind==="running"?await read().catch(
()=>read().catch(()=>null)):null;return site.services.signal.throwIfAborted(),{name:about.name,address:`${about.host}:${about.port}`,process:process2,routing,lines:routing===
null?await(0,kept_process.w$)(folder,mostLines):[]}}const healthySeconds=10;async function deploy(site,version,files){let state=await(0,local_state.un)(site.folder);
const stable=await(0,local_site.FN)(site,state.stable);if(stable===null||stable.about.version===version.version)state=await take(site,state,"stable",version,files);else{
state=await revive(site,state,"stable");const candidate=await(0,local_site.FN)(site,state.candidate);candidate!==null&&candidate.about.version!==version.version&&
(state=await applyRouting(site,state,routingOf(await(0,local_site.FN)(site,state.stable),null,state)),state=write(site,{...state,candidate:null,weight:0,mirrored:0})),
state=await take(site,state,"candidate",version,files)}await settle(site,state)}async function setWeight(site,percent){const state=await withCandidate(site,percent,
percent===0);state!==null&&await settle(site,write(site,{...state,weight:percent}))}async function shadow(site,percent){const program=await programOf(site,await(0,local_site.
V4)(site,(await(0,local_state.un)(site.folder)).router));if(percent>0&&!program.mirrors)throw new foundation.j1({path:"target.router",value:program.name,message:"\
cannot copy requests",remedy:"Write `router: envoy`, `router: nginx` or `router: node`"});const state=await withCandidate(site,percent,percent===0);state!==null&&
await settle(site,write(site,{...state,mirrored:percent}))}async function promote(site){let state=await(0,local_state.un)(site.folder);if(state.candidate===null&&
state.stable!==null)return settle(site,await revive(site,state,"stable"));const next=await withCandidate(site,100,!1);if(next===null)return;state=await applyRouting(
site,next,routingOf(await(0,local_site.FN)(site,next.stable),await(0,local_site.FN)(site,next.candidate),{weight:100,mirrored:0}));const before=site.settings.keepPrevious&&
state.stable!==null?[state.stable]:[],after={stable:state.candidate,candidate:null,previous:before,weight:0,mirrored:0};await settle(site,write(site,{...state,...after}))}
async function abort(site){let state=await(0,local_state.un)(site.folder);if(state.stable===null)return;const ran=(0,local_site.Np)((await(0,local_site.FN)(site,
state.stable))?.process);state=await revive(site,state,"stable");const stable=await(0,local_site.FN)(site,state.stable);!ran&&stable!==null&&await waitUntilHealthy(
site,stable,healthySeconds).catch(()=>{}),state=await applyRouting(site,state,routingOf(stable,null,state)),await settle(site,write(site,{...state,candidate:null,
weight:0,mirrored:0}))}async function withCandidate(site,percent,optional){let state=await revive(site,await(0,local_state.un)(site.folder),"stable");if(state.candidate===
null){if(!optional)throw new foundation.eG("there is no candidate that could get requests",{remedy:"Deploy a version first"});return state.stable!==null&&await settle(
site,state),null}if(percent===0)return state;state=await revive(site,state,"candidate");const candidate=await(0,local_site.FN)(site,state.candidate);return candidate!==
null&&await waitUntilHealthy(site,candidate,healthySeconds),state}async function take(site,state,role,{version,commit},files){const known=[state[role],...state.
previous];for(const id2 of known){const member=await(0,local_site.FN)(site,id2),same=member?.about.version===version&&(member.about.commit===commit||role==="sta\
ble");if(member===null||!same||!(0,local_site.Np)(member.process))continue;if(id2===state[role])return state;const previous=state.previous.filter(one=>one!==id2);
return write(site,{...state,[role]:id2,previous})}const old=await(0,local_site.FN)(site,state[role]);return begin(site,{...state,...role==="candidate"?{weight:0,
mirrored:0}:{}},role,{version,commit,files},old)}async function revive(site,state,role){const member=await(0,local_site.FN)(site,state[role]);return member===null||
(0,local_site.Np)(member.process)?state:begin(site,state,role,member.about,member)}async function begin(site,state,role,{version,commit,files},old){old!==null&&
!(0,local_site.Np)(old.process)&&await(0,left_behind.V)(old.folder);const about={kind:"server",version,commit,files,port:await freePort(serverHost,old!==null&&!(0,local_site.
Np)(old.process)?old.about.port:0),startedAt:site.services.clock.now().toISOString()},id2=(0,local_site.hj)(site,about),next=write(site,{...state,[role]:id2});return await startServer(
site,id2,about),next}async function settle(site,state){const candidate=await(0,local_site.FN)(site,state.candidate),reachable=(0,local_site.Np)(candidate?.process)?
candidate:null,routing=routingOf(await(0,local_site.FN)(site,state.stable),reachable,state);await(0,local_site.X0)(site,await applyRouting(site,state,routing))}
function write(site,state){return(0,local_state.Jq)(site.folder,state),site.services.logger.debug(`local: stable ${state.stable}, candidate ${state.candidate} w\
ith ${state.weight} %`),state}function statusOf(seen){const{stable,candidate,router,busy}=seen,routing=router!==null&&alive(router.process)?router.routing:null,
of=server=>routing?.find(({port})=>port===server?.about.port),subject=candidate??stable,nothing=stable!==null&&!alive(stable.process)&&!alive(router?.process),problems=[
stable,candidate].filter(one=>one!==null).map(one=>problemOf(one,seen)).concat(routerProblem(seen)).filter(one=>one!==null),starting=[stable,candidate].some(one=>one!==
null&&!answers(one)&&problemOf(one,seen)===null);return{stable:stable===null||nothing?null:stable.about.version,candidate:candidate?.about.version??null,weight:candidate===
null?0:of(candidate)?.percent??0,mirrored:of(candidate)?.mirrored??0,ready:subject!==null&&answers(subject)&&(candidate!==null||routing!==null),settled:!busy&&!starting,
problem:busy||problems.length===0?null:problems.join(" "),details:detailsOf(seen,routing)}}function answers({process:process2,health,about}){return alive(process2)&&
health.healthy&&(health.version===null||sameVersion(health.version,about.version))}function alive(process2){return process2?.kind==="running"&&!process2.stopping}
function problemOf(server,{now,startTimeout}){const{about,process:process2,health,lines}=server,said=lines.length===0?"":` Its last lines: ${lines.join(" | ")}`,
{version}=about;if(process2.kind==="ended"){const{code,signal,error}=process2.exit,how=error??(signal===null?`with exit code ${code}`:`by ${signal}`);return`${version}\
 ${error===null?"ended":"could not be started:"} ${how}.${said}`}if(process2.kind==="gone")return`${version} does not run; nobody saw it end.${said}`;if(process2.
kind==="unstarted")return`${version} was not started: the call that wanted to was cut off.`;if(process2.kind==="running"&&process2.stopping)return`${version} is\
 being ended.`;if(health.healthy&&!answers(server)&&alive(process2))return`What answers on the port of ${version} says that it is ${health.version}.`;const seconds=(now.
getTime()-new Date(about.startedAt).getTime())/1e3;return!answers(server)&&seconds>startTimeout?`${version} was started ${Math.round(seconds)} s ago, and ${health.
reason}.${said}`:null}function routerProblem({stable,candidate,router}){if(stable===null)return null;if(router===null)return"No router was started.";const said=router.
lines.length===0?"":` Its last lines: ${router.lines.join(" | ")}`;if(!alive(router.process))return`The router ${router.name} does not run.${said}`;if(router.routing===
null)return`The router ${router.name} does not answer.${said}`;const known=[stable,candidate].map(one=>one?.about.port),lost=router.routing.filter(({port})=>!known.
includes(port)).reduce((sum,{percent})=>sum+percent,0);return lost>0?`${lost} % of the requests go to a server that has no part any more.`:null}function detailsOf({
stable,candidate,previous,router},routing){const line=(role,server)=>{const share=routing?.find(({port})=>port===server.about.port)?.percent??0,pid=server.process.
kind==="running"?`process ${server.process.pid}`:"no process";return`${role} ${server.about.version}: ${pid}, port ${server.about.port}, ${Math.round(share*100)/
100} % of the requests, log in processes/${server.id}`};return[...router===null?[]:[`router ${router.name} on ${router.address}`],...stable===null?[]:[line("sta\
ble",stable)],...candidate===null?[]:[line("candidate",candidate)],...previous.map(one=>line("kept",one))]}const waitSeconds=15,openLocal=async(settings,services)=>{
if(refuseWrong(settings),process.platform==="win32")throw new foundation.eG("models are served on this machine on Linux and macOS only",{remedy:"Deploy to anoth\
er `target`, or from a runner with Linux"});if(!(0,external_node_path_.isAbsolute)(services.folder))throw new Error(`${services.folder} is not absolute`);const site={
settings,services,folder:services.folder},program=await programOf(site,await(0,local_site.V4)(site,(await(0,local_state.un)(site.folder)).router)),alone=work=>withLock(
(0,local_site.MS)(site.folder),waitSeconds,services.signal,work);return{kind:"local",can:{weights:"any",shadow:program.mirrors,unit:"requests"},status:async()=>statusOf(
await observe(site)),async deploy(version){const files=await version.files();await alone(()=>deploy(site,version,files))},async setWeight(percent){refuseShare(percent),
await alone(()=>setWeight(site,percent))},async shadow(percent){refuseShare(percent),await alone(()=>shadow(site,percent))},promote:()=>alone(()=>promote(site)),
abort:()=>alone(()=>abort(site))}};function refuseShare(percent){if(!(percent>=0&&percent<=100))throw new foundation.j1({value:String(percent),message:"is not a\
 share from 0 to 100 percent"})}function refuseWrong({serve,env,health,port}){const problems=[];serve.some(word=>word.includes("{port}"))||problems.push({path:"\
target.serve",value:serve.join(" "),message:"does not say where to listen",remedy:"Write `{port}` where the command takes its port: each version gets one of its\
 own"}),/^\/[\x21-\x7e]*$/.test(health)||problems.push({path:"target.health",value:health,message:"is no path",remedy:"Write a path such as `/health`"}),Number.
isInteger(port)&&port>=1&&port<=65535||problems.push({path:"target.port",value:String(port),message:"is no port",remedy:"Write one from 1 to 65535"});for(const name of Object.
keys(env))/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)||problems.push({path:"target.env",value:name,message:"is no name of a variable",remedy:"Rename it"});if(problems.
length>0)throw new foundation.j1(problems)}})};export{id,ids,modules};
