import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_exports__={};const external_node_child_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:child_process"),external_node_fs_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs"),external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path");function identityOf(pid){const start=process.platform==="linux"?startOnLinux(pid):startByPs(pid);return start===null?null:{pid,start}}
function isAlive({pid,start}){return identityOf(pid)?.start===start}function startOnLinux(pid){try{const stat=(0,external_node_fs_namespaceObject.readFileSync)(
`/proc/${pid}/stat`,"latin1"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]==="X"||fields[19]===void 0?null:`${(0,external_node_fs_namespaceObject.
readFileSync)("/proc/sys/kernel/random/boot_id","latin1").slice(0,8)}-${fields[19]}`}catch{return null}}function startByPs(pid){const{status,stdout}=(0,external_node_child_process_namespaceObject.
spawnSync)("ps",["-o","stat=,lstart=","-p",String(pid)],{encoding:"utf8"}),[state,...start]=(stdout??"").trim().split(/\s+/);return status!==0||start.length===0||
state?.startsWith("Z")===!0?null:start.join("-").replaceAll(/[^A-Za-z0-9-]/g,"-")}const recordNames={about:"about.json",keeper:"keeper.json",child:"child.json",
stop:"stop.json",exit:"exit.json",log:"log.txt"};function writeRecord(folder2,name,value){const temporary=(0,external_node_path_namespaceObject.join)(folder2,`.${name}\
.${process.pid}`);(0,external_node_fs_namespaceObject.writeFileSync)(temporary,`${JSON.stringify(value)}
`,{mode:384}),(0,external_node_fs_namespaceObject.renameSync)(temporary,(0,external_node_path_namespaceObject.join)(folder2,name))}function claimRecord(folder2,name,value){
const temporary=(0,external_node_path_namespaceObject.join)(folder2,`.${name}.${process.pid}`);(0,external_node_fs_namespaceObject.writeFileSync)(temporary,`${JSON.
stringify(value)}
`,{mode:384});try{return(0,external_node_fs_namespaceObject.linkSync)(temporary,(0,external_node_path_namespaceObject.join)(folder2,name)),!0}catch(error){if(error.
code==="EEXIST")return!1;throw error}finally{(0,external_node_fs_namespaceObject.rmSync)(temporary,{force:!0})}}function readRecord(folder2,name,read){try{return read(
JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(folder2,name),"utf8")))}catch{return null}}const arrivingMs=1e3,
largestLog=32*1024*1024,[folder="",program="",...args]=process.argv.slice(2);claimRecord(folder,recordNames.keeper,identityOf(process.pid))||process.exit(0);const child=(0,external_node_child_process_namespaceObject.
spawn)(program,args,{stdio:["ignore","inherit","inherit"]});child.pid!==void 0&&writeRecord(folder,recordNames.child,identityOf(child.pid));function ended(exit){
writeRecord(folder,recordNames.exit,exit),process.kill(-process.pid,"SIGKILL")}child.once("error",error=>{child.pid===void 0&&ended({code:null,signal:null,error:error.
message})}),child.once("exit",(code,signal)=>ended({code,signal,error:null}));const drainOf=stop=>{const seconds=Number(stop?.drainSeconds);return Number.isFinite(
seconds)?seconds:null};let stopping=!1;process.on("SIGTERM",()=>{if(stopping)return;stopping=!0;const drainSeconds=readRecord(folder,recordNames.stop,drainOf)??
10,send=signal=>process.kill(-process.pid,signal),pause=drainSeconds===0?0:arrivingMs;setTimeout(send,pause,"SIGTERM"),setTimeout(send,pause+drainSeconds*1e3,"S\
IGKILL")});for(const name of["SIGINT","SIGHUP"])process.on(name,()=>{});setInterval(()=>{const log=(0,external_node_path_namespaceObject.join)(folder,recordNames.
log);try{if((0,external_node_fs_namespaceObject.statSync)(log).size<largestLog)return;(0,external_node_fs_namespaceObject.copyFileSync)(log,`${log}.1`),(0,external_node_fs_namespaceObject.
truncateSync)(log)}catch{}},6e4);
