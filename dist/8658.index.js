const id=8658,ids=[8658],modules={22193:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let hashContent=function(parts){return(0,hasha__WEBPACK_IMPORTED_MODULE_2__.Y8)([...parts],{algorithm:"sha256"})};__webpack_require__.d(__webpack_exports__,
{DC:()=>hashFile,sW:()=>hashContent,vz:()=>hashTree});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),hasha__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7690),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_2__]);
hasha__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const workerBytes=4*
1024*1024;async function hashFile(path){const bytes=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size,options={algorithm:"sha256"},sha256=bytes<
workerBytes?(0,hasha__WEBPACK_IMPORTED_MODULE_2__.iu)(path,options):await(0,hasha__WEBPACK_IMPORTED_MODULE_2__.DC)(path,options);return{path,sha256,bytes}}async function hashTree(paths,options){
const lines=[];for(const path of[...new Set(paths)].sort())await visit(options.root,path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),options.ignored??
(()=>!1),lines);return hashContent([lines.join("")])}async function visit(root,path,ignored,lines){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
root,path),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full).catch(()=>null),name=JSON.stringify(path);if(found===null)lines.push(`absent\
 ${name}
`);else if(found.isSymbolicLink())lines.push(`link ${name} ${JSON.stringify(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(full))}
`);else if(found.isFile())lines.push(`file ${name} ${(await hashFile(full)).sha256}
`);else if(found.isDirectory())for(const entry of(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(full)).sort()){const inner=node_path__WEBPACK_IMPORTED_MODULE_1__.
posix.normalize((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path,entry).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));entry!==".git"&&!ignored(
inner)&&await visit(root,inner,ignored,lines)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),72854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>addTargets});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_folder_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52818),_git_facts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4200),_safe_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(22365),_text_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77885);async function addTargets(data,outputs,paths){
const problems=[],folders=new _safe_path_js__WEBPACK_IMPORTED_MODULE_5__.OT(data.root),targets=[];paths.length===0&&problems.push({message:"no path is given",remedy:"\
Name the files or folders to add"});const seen=new Set;for(const given of paths){const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given)?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(data.root,given):given,path=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")).
replace(/\/$/,"");if(seen.has(path))continue;seen.add(path);const target=targetOf(data,outputs,folders,path);"message"in target?problems.push({value:given,...target}):
targets.push(target)}const fresh=targets.filter(({known})=>known===null).map(({path})=>path),inHistory=problems.length===0&&data.inGit?await(0,_git_facts_js__WEBPACK_IMPORTED_MODULE_4__.
mq)(data.services,fresh):[];for(const path of inHistory){const message="is tracked by git, so it cannot also be tracked by pointer",remedy=`Run \`git rm -r --cac\
hed -- ${path}\` and commit that first`;problems.push({value:path,message,remedy})}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1(problems);return targets}function targetOf(data,outputs,folders,path){const wrong=(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__.z9)(path);if(wrong!==null)return{
message:wrong,remedy:"Only data inside the workspace can be added"};const link=folders.linkOnTheWay(path),kind=targetKind(data,path),remedy="Name the real path";
if(link!==null)return{message:`lies behind the link ${link}`,remedy};if(kind==="link")return{message:"is a link to a folder or to nothing",remedy};if(kind==="ot\
her")return{message:"is neither a file nor a folder",remedy};if(path.endsWith(".dvc")||["dvc.yaml","dvc.lock",".gitignore",".dvcignore"].includes(node_path__WEBPACK_IMPORTED_MODULE_1__.
posix.basename(path)))return{message:"is a file that describes data, not data",remedy:"Name the data itself"};if(data.rules.ignoresAny(path,kind==="folder"))return{
message:"is left out by .dvcignore",remedy:"Remove the pattern from .dvcignore or name other data"};const placed=outputs.filter(output=>output.placed),known=placed.
find(output=>path===output.path||path.startsWith(`${output.path}/`));if(known!==void 0)return knownTarget(path,kind,known);if(kind==="absent")return{message:"do\
es not exist",remedy:`Paths start at ${data.root}`};const within=placed.find(output=>output.path.startsWith(`${path}/`));if(within!==void 0){const words=`Remove\
 ${within.pointer} to track all of ${path}, or add its other parts one by one`;return{message:`holds ${within.path}, which ${within.pointer} tracks on its own`,
remedy:words}}return(0,_text_files_js__WEBPACK_IMPORTED_MODULE_6__.q)(data.root,`${path}.dvc`)!==null?{message:`${path}.dvc exists and tracks something else`,remedy:"\
Move or remove that file"}:{path,kind,known:null,inside:null}}function knownTarget(path,kind,known){return known.pointer.endsWith(".dvc")?path===known.path?kind===
"absent"?{message:"does not exist",remedy:`Restore it, or remove ${known.pointer}`}:{path,kind,known,inside:null}:known.oid?.endsWith(".dir")!==!0?{message:`lie\
s inside ${known.path}, which is tracked as a file`,remedy:`Add ${known.path} itself`}:{path,kind,known,inside:path.slice(known.path.length+1)}:{message:`is mad\
e by the pipeline of ${known.pointer}`,remedy:"Run the pipeline with `dvc repro`, or track another path"}}function targetKind(data,path){const kind=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
I)(data.root,path);return kind!=="link"?kind:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,path),{
throwIfNoEntry:!1})?.isFile()===!0?"file":"link"}}),56841:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let upToDate=function(data,target){if(target.known===null)return target;const{pointer,
path}=target.known,read=(0,_pointer_js__WEBPACK_IMPORTED_MODULE_9__.qT)((0,_text_files_js__WEBPACK_IMPORTED_MODULE_11__.q)(data.root,pointer)??"",pointer),known="\
outputs"in read?read.outputs.find(output=>output.path===path):void 0;return{...target,known:known??target.known}},filesOf=function(data,target,hash){const whole=target.
inside!==null&&hash!==target.known?.hash,path=whole?target.known?.path??target.path:target.path;if(whole||target.kind==="folder")return[...(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
nG)(data.root,path,data.rules)];if(target.kind==="absent")return[];const file=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.Wd)(data.root,path,(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
I)(data.root,path)==="link");return file===null?[]:[file]},withPart=function(data,{known,path},inside,part,bytes){const before=known===null?[]:(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_12__.
eq)(data.cache,known);if(before===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({value:path,message:`the list of the files in ${known?.path}\
 is not in the cache, so a part of it cannot be added`,remedy:`Run \`mlops data pull ${known?.path}\` first, or add all of ${known?.path}`});const replaced=new Set(
(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_12__.hh)(before,inside).map(({relpath})=>relpath));if(replaced.size===0&&part.length===0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1({value:path,message:"does not exist",remedy:`Paths start at ${data.root}`});const kept=before.filter(({relpath})=>!replaced.has(relpath)),size=replaced.size===
0&&known?.size!=null?known.size+bytes:null;return{all:[...kept,...part],size}},pointerText=function(data,target,file,version){const text=target.known===null?null:
(0,_text_files_js__WEBPACK_IMPORTED_MODULE_11__.q)(data.root,file);if(text===null)return(0,_pointer_text_js__WEBPACK_IMPORTED_MODULE_10__.t)(version,node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.basename(target.path),file);const pointer=(0,_pointer_js__WEBPACK_IMPORTED_MODULE_9__.qT)(text,file);if(!("outputs"in pointer))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1(pointer);const index=pointer.outputs.findIndex(({path})=>path===target.known?.path);return(0,_pointer_text_js__WEBPACK_IMPORTED_MODULE_10__.y)(pointer,index,
version)},relink=function(data,files,hashes,{hash,executable}){let mode;const changed=[];for(const[index,file]of files.entries()){const oid=hashes[index],places=()=>({
path:`${data.root}/${file.path}`,object:data.cache.path({hash,oid})});if((0,_links_js__WEBPACK_IMPORTED_MODULE_6__.M3)(data.linkTypes,file,places))continue;const now=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
Wd)(data.root,file.path,file.link);if(now?.modified!==file.modified||now.size!==file.size)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${file.
path} was changed while it was being added`,{remedy:"Add it again when nothing writes to it."});mode??=(0,_links_js__WEBPACK_IMPORTED_MODULE_6__.A1)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname)(data.cache.temporary()));const{path,object}=places();(0,_links_js__WEBPACK_IMPORTED_MODULE_6__.SX)(object,path,{types:data.linkTypes,mode,executable}),
changed.push([file,oid])}for(const[file,oid]of changed){const now=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.Wd)(data.root,file.path,(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
I)(data.root,file.path)==="link");now!==null&&data.hashes.set(file.path,hash,now,oid,Date.now())}};__webpack_require__.d(__webpack_exports__,{y:()=>addData});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_add_targets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72854),_folder_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52818),_git_ignore_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(20873),_initialise_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13699),_links_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
89595),_manifest_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(89305),_outputs_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(59993),_pointer_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
49087),_pointer_text_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(48103),_text_files_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(77885),_used_objects_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
92800),_workspace_data_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(68692),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_manifest_js__WEBPACK_IMPORTED_MODULE_7__,
_used_objects_js__WEBPACK_IMPORTED_MODULE_12__,_workspace_data_js__WEBPACK_IMPORTED_MODULE_13__]);[_manifest_js__WEBPACK_IMPORTED_MODULE_7__,_used_objects_js__WEBPACK_IMPORTED_MODULE_12__,
_workspace_data_js__WEBPACK_IMPORTED_MODULE_13__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function addData(data,paths){
const targets=await(0,_add_targets_js__WEBPACK_IMPORTED_MODULE_2__.q)(data,await(0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__.zT)(data),paths),written=new Set((0,_initialise_js__WEBPACK_IMPORTED_MODULE_5__.
Y)(data)),added=[];try{for(const named of targets){const target=upToDate(data,named),{version,files,hashes}=await versionOf(data,target);relink(data,files,hashes,
version);const path=target.known?.path??target.path,pointer=target.known?.pointer??`${path}.dvc`;(0,_text_files_js__WEBPACK_IMPORTED_MODULE_11__.f)(data.root,pointer,
pointerText(data,target,pointer,version)),written.add(pointer),added.push({...version,path,pointer,changed:version.oid!==target.known?.oid})}}finally{const paths2=added.
map(({path})=>path);for(const file of await(0,_git_ignore_js__WEBPACK_IMPORTED_MODULE_4__.e)(data,[...new Set(paths2)]))written.add(file)}return data.hashes.save(),
{added,written:[...written]}}async function versionOf(data,target){return target.known?.hash==="md5-dos2unix"&&target.known.oid!==null&&(await versionWith(data,
target,"md5-dos2unix",!1)).version.oid===target.known.oid?versionWith(data,target,"md5-dos2unix",!0):versionWith(data,target,"md5",!0)}async function versionWith(data,target,hash,keep){
const{files,hashes}=await(0,_workspace_data_js__WEBPACK_IMPORTED_MODULE_13__.m)(data,filesOf(data,target,hash),hash,keep),sum=files.reduce((bytes2,{size:size2})=>bytes2+
size2,0),[first]=files;if(target.kind==="file"&&(target.inside===null||hash!==target.known?.hash)&&target.inside===null&&first!==void 0){const oid2=hashes[0];return{
version:{hash,oid:oid2,size:first.size,files:null,executable:first.executable},files,hashes}}const folder=target.known?.path??target.path,entries=files.map(({path},index)=>({
relpath:path.slice(folder.length+1),oid:hashes[index]})),{all,size}=target.inside===null||hash!==target.known?.hash?{all:entries,size:sum}:withPart(data,target,
target.inside,entries,sum),{bytes,oid}=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__.$)(all);keep&&data.cache.store({hash,oid},bytes);const known=size===null&&oid===
target.known?.oid?target.known.size:size;return{version:{hash,oid,size:known,files:all.length,executable:!1},files,hashes}}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),2772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>objectPath});function objectPath({
hash,oid}){const path=`${oid.slice(0,2)}/${oid.slice(2)}`;return hash==="md5"?`files/md5/${path}`:path}}),40947:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>changesBetween});function changesBetween(before,after){const changes=[],came=[];for(const[path,oid]of after){const old=before.
get(path);old===void 0?came.push([path,oid]):old!==oid&&changes.push({kind:"modified",path,from:null,before:old,after:oid})}const gone=new Map;for(const[path,oid]of[
...before].sort(byPath)){if(after.has(path))continue;const paths=gone.get(oid);paths===void 0?gone.set(oid,[path]):paths.push(path)}for(const[path,oid]of came.sort(
byPath)){const from=gone.get(oid)?.shift()??null;from===null?changes.push({kind:"added",path,from,before:null,after:oid}):changes.push({kind:"renamed",path,from,
before:oid,after:oid})}for(const[oid,paths]of gone)for(const path of paths)changes.push({kind:"deleted",path,from:null,before:oid,after:null});return changes.sort(
(a,b)=>byPath([a.path,""],[b.path,""]))}function byPath([a],[b]){return a<b?-1:a>b?1:0}}),20108:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let lossOf=function(path){return{value:path,
message:"was changed here and no version holds it, so it would be lost",remedy:"Add it with `mlops data add`, move it away, or use --force"}},wantedEntries=function(data,{
output,inside}){const{oid}=output;if(oid?.endsWith(".dir")!==!0)return[{relpath:"",oid}];const entries=(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_9__.eq)(data.
cache,output);return entries===null?null:(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_9__.hh)(entries,inside)},carryOut=function(data,{target,write,remove}){const{
output}=target;for(const path of remove)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,path),{force:!0});
output.oid?.endsWith(".dir")===!0&&(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(data.root,output.path)!=="folder"&&((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,output.path),{force:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,output.path),{recursive:!0}));const folders=new _safe_path_js__WEBPACK_IMPORTED_MODULE_7__.OT(data.root);let mode;for(const{path,oid}of write){const link=folders.
linkOnTheWay(path);if(link!==null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({value:path,message:`lies behind the link ${link}`,remedy:"Repl\
ace the link by a folder"});const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,path);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(full),{recursive:!0}),(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(data.root,path)==="folder"&&removeEmptyFolders(full)}catch(error){throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.
C)(error,path)}mode??=(0,_links_js__WEBPACK_IMPORTED_MODULE_5__.A1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(data.cache.temporary()));const executable=output.
executable&&output.path===path;(0,_links_js__WEBPACK_IMPORTED_MODULE_5__.SX)(data.cache.path({hash:output.hash,oid}),full,{types:data.linkTypes,mode,executable})}
for(const{path,oid}of write){const file=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(data.root,path,(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(
data.root,path)==="link");file!==null&&data.hashes.set(path,output.hash,file,oid,Date.now())}},removeEmptyFolders=function(folder){for(const entry of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readdirSync)(folder,{withFileTypes:!0}))entry.isDirectory()&&removeEmptyFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,entry.name));(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
rmdirSync)(folder)};__webpack_require__.d(__webpack_exports__,{v:()=>checkoutData});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63151),_folder_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
52818),_links_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(89595),_outputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(59993),_safe_path_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
22365),_status_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(93806),_used_objects_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(92800),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_status_js__WEBPACK_IMPORTED_MODULE_8__,_used_objects_js__WEBPACK_IMPORTED_MODULE_9__]);[_status_js__WEBPACK_IMPORTED_MODULE_8__,_used_objects_js__WEBPACK_IMPORTED_MODULE_9__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function checkoutData(data,options={}){const chosen=(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__.
Sw)(await(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__.zT)(data),options.targets??[]),plans=[],missing=[];for(const target of chosen){if((0,_status_js__WEBPACK_IMPORTED_MODULE_8__.
UA)(new _safe_path_js__WEBPACK_IMPORTED_MODULE_7__.OT(data.root),target.output),!target.output.cached||target.output.oid===null)continue;const wanted=wantedEntries(
data,target);wanted===null?missing.push(target.output.path):plans.push(await planOf(data,target,wanted,missing))}if(missing.length>0){const some=missing.slice(0,
5).join(", ");throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`${missing.length} files are not in the cache, such as ${some}`,{remedy:"Run `mlops\
 data pull` to fetch them."})}const lost=plans.flatMap(plan=>plan.lost);if(lost.length>0&&options.force!==!0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1(lost.slice(0,20).map(lossOf));for(const plan of plans)carryOut(data,plan);return data.hashes.save(),{written:plans.flatMap(({write})=>write.map(({path})=>path)),
removed:plans.flatMap(({remove})=>remove)}}async function planOf(data,target,wanted,missing){const{output,inside}=target,place=relpath=>relpath===""?output.path:
`${output.path}/${relpath}`,current=(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_9__.hh)(await(0,_status_js__WEBPACK_IMPORTED_MODULE_8__.ud)(data,output)??[],inside),
have=new Map(current.map(({relpath,oid})=>[relpath,oid])),write=wanted.filter(({relpath,oid})=>have.get(relpath)!==oid),keep=new Set(wanted.map(({relpath})=>relpath)),
remove=current.filter(({relpath})=>!keep.has(relpath)),known=oid=>data.cache.has({hash:output.hash,oid});for(const{relpath,oid}of write)known(oid)||missing.push(
place(relpath));const replaced=write.flatMap(({relpath})=>{const oid=have.get(relpath);return oid===void 0?[]:[{relpath,oid}]});return{target,write:write.map(({
relpath,oid})=>({path:place(relpath),oid})),remove:remove.map(({relpath})=>place(relpath)),lost:[...replaced,...remove].filter(({oid})=>!known(oid)).map(({relpath})=>place(
relpath))}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),61064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{If:()=>trackedOutputsAt,g3:()=>commitsOf,pe:()=>everyPointer,vj:()=>commitNamed});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_git_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4200),_outputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59993);async function commitNamed(services,revision){
const args=["rev-parse","--verify","--quiet","--end-of-options",`${revision}^{commit}`],result=await services.process.run("git",args,{cwd:services.workspace});if(result.
exitCode===0)return result.stdout.trim();throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({value:revision,message:"is not a commit, branch or tag \
of this repository",remedy:"Check the name; in a shallow clone, fetch it first"})}async function trackedOutputsAt(services,revision){const commit=await commitNamed(
services,revision),pointers=(await git(services,["ls-tree","-r","-z","--end-of-options",commit])).split("\0").flatMap(line=>{const[,blob,file]=/^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.
exec(line)??[];return blob!==void 0&&file!==void 0&&isPointer(file)?[{file,blob}]:[]}),texts=await contents(services,pointers.map(({blob})=>blob)),byFile=new Map(
pointers.map(({file,blob})=>[file,texts.get(blob)??null])),files=[...byFile.keys()].filter(file=>!file.endsWith("dvc.yaml")).sort();try{return(0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__.
Yz)(files,file=>byFile.get(file)??null)}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1))throw error;const at=` at ${commit.
slice(0,10)}`;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(error.problems.map(one=>({...one,file:`${one.file??""}${at}`})))}}async function commitsOf(services,args){
return(await git(services,["rev-list",...args])).split(`
`).filter(line=>line!=="")}async function everyPointer(services){const pointers=(await git(services,["rev-list","--all","--reflog","--objects","--",...[":(glob)\
**/*.dvc",":(glob)**/dvc.lock"]])).split(`
`).flatMap(line=>{const[,blob,file]=/^([0-9a-f]+) (.+)$/.exec(line)??[];return blob!==void 0&&file!==void 0&&isPointer(file)?[{file,blob}]:[]}),texts=await contents(
services,pointers.map(({blob})=>blob));return pointers.map(({file,blob})=>({file,text:texts.get(blob)??""}))}function isPointer(file){return/[^/]\.dvc$|(^|\/)dvc\.(lock|yaml)$/.
test(file)}async function contents(services,blobs){const texts=new Map,wanted=[...new Set(blobs)];if(wanted.length===0)return texts;const output=Buffer.from(await git(
services,["cat-file","--batch"],wanted.join(`
`)));let at=0;for(const blob of wanted){const end=output.indexOf(`
`,at),[,name,type,size]=/^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString("latin1",at,end))??[];if(name!==blob||type!=="blob")throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1({value:blob,message:"a pointer in the history is not a text in UTF-8"});texts.set(blob,output.toString("utf8",end+1,end+1+Number(size))),at=end+1+Number(size)+
1}return texts}async function git(services,args,input){const result=await services.process.run("git",args,{cwd:services.workspace,keepOutput:_git_facts_js__WEBPACK_IMPORTED_MODULE_1__.
aS,...input===void 0?{}:{input}});if(result.exitCode!==0)throw(0,_git_facts_js__WEBPACK_IMPORTED_MODULE_1__.tv)(args[0]??"",result.stderr);return result.stdout}}),
9223:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let byPlace=function(outputs){return new Map(outputs.filter(({placed})=>placed).map(output=>[output.path,output]))};__webpack_require__.d(__webpack_exports__,
{S:()=>dataDiff});var _changes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40947),_commits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61064),_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
59993),_used_objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92800),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_used_objects_js__WEBPACK_IMPORTED_MODULE_2__]);
_used_objects_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function dataDiff(data,from,to=null){
const side=async revision=>({commit:revision===null?null:await(0,_commits_js__WEBPACK_IMPORTED_MODULE_0__.vj)(data.services,revision),outputs:revision===null?await(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.
zT)(data):await(0,_commits_js__WEBPACK_IMPORTED_MODULE_0__.If)(data.services,revision)}),[old,now]=[await side(from),await side(to)],before=byPlace(old.outputs),
after=byPlace(now.outputs),unknown=new Set,missing=new Map,files=(one,other)=>{if(one.oid===null||one.oid===other?.oid&&one.hash===other.hash)return[];if(!one.oid.
endsWith(".dir"))return[[one.path,one.oid]];const entries=(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_2__.eq)(data.cache,one);return entries===null&&(unknown.add(
one.path),missing.set(one.oid,{...one,oid:one.oid,size:null})),(entries??[]).map(({relpath,oid})=>[`${one.path}/${relpath}`,oid])},gone=[...before.values()].flatMap(
one=>files(one,after.get(one.path))),came=[...after.values()].flatMap(one=>files(one,before.get(one.path))),told=([path])=>![...unknown].some(folder=>path.startsWith(
`${folder}/`));return{from:old.commit,to:now.commit,changes:(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__.i)(new Map(gone.filter(told)),new Map(came.filter(told))),
unknown:[...unknown],missingManifests:[...missing.values()].map(({hash,oid,size,path,remote,push})=>({hash,oid,size,path,remote,push}))}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),63151:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>diskFailure});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);const remedies={ENOSPC:"The disk is full: free space, or s\
et `cache.dir` in .dvc/config.local to a folder on another disk.",EDQUOT:"The quota of the disk is used up: free space, or set `cache.dir` in .dvc/config.local \
to another disk.",EROFS:"The disk is read-only: set `cache.dir` in .dvc/config.local to a folder that can be written.",EACCES:"Give this user the right to read \
and write there.",EPERM:"Give this user the right to read and write there.",ENOENT:"It went away while it was read: run again when nothing else changes the data\
.",EMFILE:"Too many files are open: raise the limit with `ulimit -n`."};function diskFailure(failure,path){const remedy=remedies[failure.code??""],message=failure.
message.includes(path)?failure.message:`${path}: ${failure.message}`;return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(message,{cause:failure,...remedy===
void 0?{}:{remedy}})}}),52818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>kindOf,
Wd:()=>fileAt,nG:()=>filesIn});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),
_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63151),_ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59576);function*filesIn(workspace,folder,rules){const pending=[folder];for(let inner=pending.pop();inner!==void 0;inner=pending.pop()){const silent=rules.silentIn(
inner);for(const entry of listed(workspace,inner)){const path=`${inner}/${entry.name}`,isFolder=entry.isDirectory();if(!((!silent||entry.name[0]===".")&&rules.ignores(
path,isFolder)))if(isFolder)isRepository(workspace,path)||pending.push(path);else if(entry.name===_ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__.P){const message="\
a .dvcignore inside tracked data would change what the data is";throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({file:path,message,remedy:"Move i\
ts lines to a .dvcignore above the data"})}else if(entry.isFile()||entry.isSymbolicLink()){const file=fileAt(workspace,path,entry.isSymbolicLink());file!==null&&
(yield file)}else throw unusable(path,"is neither a file nor a folder")}}}function fileAt(workspace,path,link){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(`${workspace}/${path}`,{bigint:!0,throwIfNoEntry:!1});if(found===void 0)throw unusable(path,link?"is a link to nothing":"cannot be found under its own\
 name, which is not UTF-8");const mode=Number(found.mode),kind=mode&node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT;if(kind===node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.S_IFDIR)return null;if(kind!==node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFREG)throw unusable(path,"is neither a file nor a folder");return{path,
link,size:Number(found.size),modified:found.mtimeNs,executable:(mode&64)!==0,names:Number(found.nlink)}}function kindOf(workspace,path){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,path),{throwIfNoEntry:!1});return found===void 0?"absent":found.isSymbolicLink()?"link":found.
isFile()?"file":found.isDirectory()?"folder":"other"}function listed(workspace,folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(workspace,folder),{withFileTypes:!0})}catch(error){throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error,folder)}}function isRepository(workspace,folder){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,folder,".dvc"),{throwIfNoEntry:!1})?.isDirectory()===
!0}function unusable(path,message){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({file:path,message:`${message}, so it cannot be tracked`,remedy:"\
Remove it, or name it in .dvcignore"})}}),91190:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let objectsIn=function(cache){const inLayout=(hash,folder)=>(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__.w)(folder).filter(name=>/^[0-9a-f]{2}$/.test(name)).
flatMap(start=>(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,start)).map(rest=>({hash,oid:start+rest}))).
filter(({oid})=>/^[0-9a-f]{32}(\.dir)?$/.test(oid));return[...inLayout("md5",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache,"files","md5")),...inLayout("\
md5-dos2unix",cache)]},removeStaleTemporaries=function(cache){const objects=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache,"files","md5"),unfinished=(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__.
w)(objects).flatMap(start=>(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects,start)).filter(name=>name.
startsWith(".")&&name.endsWith(_ingest_js__WEBPACK_IMPORTED_MODULE_4__.BB)).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects,start,name))),partial=(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__.
w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache,_ingest_js__WEBPACK_IMPORTED_MODULE_4__.yy)).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
cache,_ingest_js__WEBPACK_IMPORTED_MODULE_4__.yy,name));for(const path of[...unfinished,...partial]){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(
path,{throwIfNoEntry:!1});found?.isFile()===!0&&Date.now()-found.mtimeMs>staleMilliseconds&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path,{force:!0})}};__webpack_require__.
d(__webpack_exports__,{gc:()=>gc,y:()=>collectUsed});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_cache_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2772),_commits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61064),_ingest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63300),_local_cache_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85086),_outputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
59993),_used_objects_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(92800),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_ingest_js__WEBPACK_IMPORTED_MODULE_4__,
_local_cache_js__WEBPACK_IMPORTED_MODULE_5__,_used_objects_js__WEBPACK_IMPORTED_MODULE_7__]);[_ingest_js__WEBPACK_IMPORTED_MODULE_4__,_local_cache_js__WEBPACK_IMPORTED_MODULE_5__,
_used_objects_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function collectUsed(data,scope){
const outputs=[...await(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__.zT)(data)],refs=[...scope.allBranches?["--branches","--remotes"]:[],...scope.allTags?["--tags"]:
[]],tips=refs.length===0?[]:await(0,_commits_js__WEBPACK_IMPORTED_MODULE_3__.g3)(data.services,["--no-walk=unsorted",...refs]);for(const commit of tips)outputs.
push(...await(0,_commits_js__WEBPACK_IMPORTED_MODULE_3__.If)(data.services,commit));if(scope.allCommits)for(const{file,text}of await(0,_commits_js__WEBPACK_IMPORTED_MODULE_3__.
pe)(data.services))file.endsWith("dvc.yaml")||outputs.push(...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__.Yz)([file],one=>one===file?text:null));return(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_7__.
aM)(data.cache,outputs.map(output=>({output:{...output,cached:!0},inside:null})))}async function gc(data,options){const named=options.workspace||options.allBranches||
options.allTags||options.allCommits,problems=[];if(named!==!0&&problems.push({message:"nothing says which versions to keep",remedy:"Use --workspace, --all-branc\
hes, --all-tags or --all-commits"}),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(data.root,data.cache.folder).startsWith("..")&&options.force!==!0&&problems.
push({value:data.cache.folder,message:"the cache lies outside the workspace, so others may use it",remedy:"Use --force if only this workspace does"}),problems.length>
0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problems);const{objects,missingManifests}=await collectUsed(data,options);if(missingManifests.length>
0&&options.force!==!0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(missingManifests.map(({path,oid})=>({value:path,message:`the list of its fi\
les (${oid}) is not in the cache, so they would count as unused`,remedy:"Run `mlops data pull` first, or use --force to lose them"})));const used=new Set(objects.
map(_cache_js__WEBPACK_IMPORTED_MODULE_8__.d)),present=objectsIn(data.cache.folder),unused=present.filter(object=>!used.has((0,_cache_js__WEBPACK_IMPORTED_MODULE_8__.
d)(object)));let removedBytes=0;for(const object of unused.sort((a,b)=>b.oid.length-a.oid.length)){const path=data.cache.path(object);removedBytes+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path).size,options.dryRun!==!0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path,{force:!0})}options.dryRun!==!0&&removeStaleTemporaries(data.cache.
folder);const dryRun=options.dryRun??!1;return{removed:unused,removedBytes,kept:present.length-unused.length,dryRun}}const staleMilliseconds=10080*60*1e3;__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),4200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{UK:()=>filesKnownToGit,aR:()=>isInGit,aS:()=>maximumOutput,kh:()=>ignoredByGit,mq:()=>trackedByGit,tv:()=>gitFailure});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560);function isInGit(workspace){
for(let folder=workspace;;folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,".git")))return!0;if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)===folder)return!1}}async function ignoredByGit(services,paths){if(paths.
length===0)return new Set;const result=await services.process.run("git",["check-ignore","--no-index","-z","--stdin"],{cwd:services.workspace,input:paths.join("\0"),
keepOutput:maximumOutput});if(result.exitCode!==0&&result.exitCode!==1)throw gitFailure("check-ignore",result.stderr);return new Set(result.stdout.split("\0").filter(
path=>path!==""))}async function trackedByGit(services,paths){return paths.length===0?[]:list(services,["--literal-pathspecs","ls-files","-z","--",...paths])}async function filesKnownToGit(services,patterns){
const found=await list(services,["ls-files","-z","--cached","--others","--exclude-standard","--",...patterns]);return[...new Set(found)]}async function list(services,args){
const result=await services.process.run("git",args,{cwd:services.workspace,keepOutput:maximumOutput});if(result.exitCode!==0)throw gitFailure(args.join(" "),result.
stderr);return result.stdout.split("\0").filter(path=>path!=="")}const maximumOutput=512*1024*1024;function gitFailure(command,words){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
eG(`git ${command}: ${words.trim()}`)}}),20873:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e:()=>ignoreInGit});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_git_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4200),
_text_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77885);async function ignoreInGit(data,paths){if(!data.inGit)return[];const unnamed=paths.filter(
path=>!lines(textOf(data,path)).includes(entryOf(path))),ignored=await(0,_git_facts_js__WEBPACK_IMPORTED_MODULE_1__.kh)(data.services,unnamed),written=new Set;for(const path of unnamed.
filter(one=>!ignored.has(one))){const text=textOf(data,path);if(lines(text).includes(entryOf(path)))continue;const start=text===""||text.endsWith(`
`)?"":`
`;(0,_text_files_js__WEBPACK_IMPORTED_MODULE_2__.f)(data.root,fileOf(path),text+start+entryOf(path)),written.add(fileOf(path))}return[...written]}function fileOf(path){
return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path),".gitignore")}function textOf(data,path){return(0,_text_files_js__WEBPACK_IMPORTED_MODULE_2__.
q)(data.root,fileOf(path))??""}function lines(text){return text.split(/(?<=\n)/)}function entryOf(path){return`/${escaped(node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.basename(path))}
`}function escaped(name){return name.replace(/[\\[\]!*#?]/g,"\\$&")}}),39322:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let hashBuffer=function(){return Buffer.allocUnsafeSlow(smallBytes+
1)},hashFileNow=function(path,hash,buffer,size=-1){if(hash==="md5-dos2unix")return hashAsText(path);const bytes=size>smallBytes?null:readSmall(path,buffer,size);
return bytes===null?(0,hasha__WEBPACK_IMPORTED_MODULE_2__.iu)(path,{algorithm:"md5"}):md5(bytes)},md5=function(bytes){return node_crypto__WEBPACK_IMPORTED_MODULE_0__.
hash?.("md5",bytes,"hex")??(0,hasha__WEBPACK_IMPORTED_MODULE_2__.Y8)(bytes,{algorithm:"md5"})},readSmall=function(path,buffer,size){const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);try{const length=readFully(file,buffer,size);return length>smallBytes?null:buffer.subarray(
0,length)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}},hashAsText=function(path){const hasher=(0,hasha__WEBPACK_IMPORTED_MODULE_2__.Pg)({algorithm:"\
md5",encoding:"hex"}),file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,"r");try{const block=Buffer.allocUnsafe(Math.max(1,Math.min(legacyBlockBytes,(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
fstatSync)(file).size)));for(;;){const length=readFully(file,block),bytes=block.subarray(0,length);if(hasher.update(looksLikeText(bytes.subarray(0,textSampleBytes))?
withUnixLines(bytes):bytes),length<legacyBlockBytes)return hasher.digest("hex")}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}},looksLikeText=function(sample){
let other=0;for(const byte of sample){if(byte===0)return!1;byte>=32&&byte<127||byte>=8&&byte<=10||byte===12||byte===13||other++}return sample.length===0||other/
sample.length<=.3},withUnixLines=function(bytes){return Buffer.from(bytes.toString("latin1").replaceAll(`\r
`,`
`),"latin1")},readFully=function(file,buffer,size=-1){let filled=0;for(;filled<buffer.length&&filled!==size;){const read=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(file,buffer,filled,buffer.length-filled,null);if(read===0)break;filled+=read}return filled};__webpack_require__.d(__webpack_exports__,{Fx:()=>md5,jY:()=>hashBuffer,
o5:()=>readSmall,rd:()=>hashFileNow,zo:()=>smallBytes});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),hasha__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7690),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_2__]);
hasha__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const smallBytes=256*
1024,legacyBlockBytes=1024*1024,textSampleBytes=512;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),85151:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let openCrew=function(threads,signal,take){
const file=workerFile(),waiting=[],held=new Map;let failed,changed=()=>{};const stop=reason=>{failed??={reason},changed()},onAbort=()=>stop(signal.reason);signal.
addEventListener("abort",onAbort,{once:!0});const startWorker=name=>{const worker=new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(name),own=[];return held.
set(worker,own),worker.on("message",answer=>{const batch=own.shift();batch!==void 0&&take(batch.start,answer),share(),changed()}),worker.on("error",stop),worker.
on("exit",()=>stop(new Error("a hashing thread ended early"))),worker},takerOf=batch=>{const[least]=[...held].sort(([,a],[,b])=>a.length-b.length);if(least?.[1].
length===0)return least[0];const limit=isLarge(batch)?threads:Math.max(1,threads-1);return held.size<limit&&file!==null?startWorker(file):!isLarge(batch)&&least?.[1].
every(one=>!isLarge(one))===!0&&least[1].length<ahead?least[0]:void 0},share=()=>{for(let next=waiting[0];next!==void 0;next=waiting[0]){const worker=takerOf(next);
if(worker===void 0)return;waiting.shift(),held.get(worker)?.push(next),worker.postMessage(next.work)}};return{get working(){return held.size>0},give(batch,start){
isLarge(batch)?waiting.unshift(batch):waiting.push(batch),start&&file!==null&&share()},async finish(){const buffer=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_5__.
jY)(),mine=batch=>held.size===0||threads>1&&!isLarge(batch);for(let last=waiting.at(-1);last!==void 0&&mine(last);last=waiting.at(-1))waiting.pop(),take(last.start,
(0,_hash_work_js__WEBPACK_IMPORTED_MODULE_6__.V)(last.work,buffer)),waiting.length>0&&await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)(),
signal.throwIfAborted();await new Promise((resolve,reject)=>{changed=()=>{failed!==void 0?reject(failed.reason):waiting.length===0&&[...held.values()].every(({length})=>length===
0)&&resolve()},changed()})},async dismiss(){signal.removeEventListener("abort",onAbort),await Promise.all([...held.keys()].map(worker=>worker.terminate()))}}},isLarge=function({
bytes}){return bytes>batchBytes},workerFile=function(){const ending=import.meta.url.endsWith(".ts")?"ts":"js",file=(0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(
new URL(`./hash-worker.${ending}`,import.meta.url));return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)?file:null};__webpack_require__.d(__webpack_exports__,
{y:()=>hashFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58500),node_url__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73136),node_worker_threads__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(75919),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
39322),_hash_work_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13324),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_5__,
_hash_work_js__WEBPACK_IMPORTED_MODULE_6__]);[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_5__,_hash_work_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const aloneBytes=8*1024*1024,aloneFiles=400,batchBytes=4*1024*1024,batchFiles=256,ahead=2;
async function hashFiles(tasks,options){const hashes=[],failures=[];let done=0;const take=(start,answer)=>{for(const[index,hash]of answer.hashes.entries())hashes[start+
index]=hash;for(const failure of answer.failures)failures.push({...failure,index:start+failure.index});done+=answer.hashes.length,options.onProgress?.(done)},threads=options.
threads??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),crew=openCrew(threads,options.signal,take);try{let[files,bytes]=[0,0];for(const batch of inBatches(
tasks,options))options.signal.throwIfAborted(),files+=batch.work.paths.length,bytes+=batch.bytes,crew.give(batch,files>=aloneFiles||bytes>=aloneBytes),crew.working&&
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();await crew.finish()}finally{await crew.dismiss()}return{hashes,failures}}function*inBatches(tasks,{
hash,into}){let batch;const full=size=>batch!==void 0&&(batch.bytes+size>batchBytes||batch.paths.length===batchFiles),finished=({start:start2,bytes,paths,sizes})=>({
start:start2,bytes,work:{paths,sizes,hash,into}});let start=0;for(const{path,size}of tasks)batch!==void 0&&full(size)&&(yield finished(batch),batch=void 0),batch??=
{start,bytes:0,paths:[],sizes:[]},batch.paths.push(path),batch.sizes.push(size),batch.bytes+=size,start++;batch!==void 0&&(yield finished(batch))}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),13324:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let doHashWork=function({paths,sizes,hash,into},buffer=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__.jY)()){const failures=[];return{hashes:paths.map((path,index)=>{
try{return into===null?(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__.rd)(path,hash,buffer,sizes[index]):(0,_ingest_js__WEBPACK_IMPORTED_MODULE_1__.nW)(path,hash,
into,buffer,sizes[index])}catch(error){const{code="",message}=error;return failures.push({index,code,message}),""}}),failures}};__webpack_require__.d(__webpack_exports__,
{V:()=>doHashWork});var _hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39322),_ingest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63300),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__,_ingest_js__WEBPACK_IMPORTED_MODULE_1__]);[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_0__,
_ingest_js__WEBPACK_IMPORTED_MODULE_1__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),59576:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>ignoreFile,U:()=>openIgnoreRules});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),ignore__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70298);const always=[".hg/",".git/",".git",".dvc/"],ignoreFile=".dvcignore";function openIgnoreRules(workspace){
const usual=matcher(always),files=new Map,rulesIn=folder=>{let rules=files.get(folder);if(rules===void 0){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
workspace,folder,ignoreFile),lines=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)?linesOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,
"utf8")):[];rules=lines.length>0?matcher(lines):null,files.set(folder,rules)}return rules},ignores=(path,folder)=>{for(let above=node_path__WEBPACK_IMPORTED_MODULE_1__.
posix.dirname(path);;above=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(above)){const rules=rulesIn(above),inside=above==="."?path:path.slice(above.length+
1),found=rules?.test(folder?`${inside}/`:inside);if(found?.ignored===!0)return!0;if(found?.unignored===!0)return!1;if(above===".")return path[path.lastIndexOf("\
/")+1]==="."&&usual.ignores(folder?`${path}/`:path)}};return{ignores,silentIn(folder){for(let above=folder;;above=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(
above)){if(rulesIn(above)!==null)return!1;if(above===".")return!0}},ignoresAny(path,folder){const parts=path.split("/");return parts.some((_part,index)=>ignores(
parts.slice(0,index+1).join("/"),folder||index<parts.length-1))}}}function matcher(patterns){return ignore__WEBPACK_IMPORTED_MODULE_2__({ignorecase:!1,allowRelativePaths:!1}).
add(patterns)}function linesOf(text){return text.split(/\r\n|\n|\r/).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}}),88658:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{addData:()=>_add_js__WEBPACK_IMPORTED_MODULE_1__.y,changesBetween:()=>_changes_js__WEBPACK_IMPORTED_MODULE_3__.i,checkoutData:()=>_checkout_js__WEBPACK_IMPORTED_MODULE_4__.
v,choose:()=>_outputs_js__WEBPACK_IMPORTED_MODULE_11__.Sw,collectUsed:()=>_gc_js__WEBPACK_IMPORTED_MODULE_7__.y,commitNamed:()=>_commits_js__WEBPACK_IMPORTED_MODULE_5__.
vj,dataDiff:()=>_diff_js__WEBPACK_IMPORTED_MODULE_6__.S,dataStatus:()=>_status_js__WEBPACK_IMPORTED_MODULE_13__.TW,entriesInside:()=>_used_objects_js__WEBPACK_IMPORTED_MODULE_15__.
hh,fetchBucketFiles:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.GI,folderNeeds:()=>_stored_folders_js__WEBPACK_IMPORTED_MODULE_14__.G,gc:()=>_gc_js__WEBPACK_IMPORTED_MODULE_7__.
gc,hashFile:()=>_hashing_js__WEBPACK_IMPORTED_MODULE_0__.DC,hashTree:()=>_hashing_js__WEBPACK_IMPORTED_MODULE_0__.vz,isBucketAddress:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.
PX,manifestEntries:()=>_used_objects_js__WEBPACK_IMPORTED_MODULE_15__.eq,manifestOf:()=>_manifest_js__WEBPACK_IMPORTED_MODULE_10__.$,nearPlace:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.
wU,objectPath:()=>_cache_js__WEBPACK_IMPORTED_MODULE_2__.d,openDataWorkspace:()=>_workspace_data_js__WEBPACK_IMPORTED_MODULE_16__.k,openLocalCache:()=>_local_cache_js__WEBPACK_IMPORTED_MODULE_9__.
Q,openRemotes:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.E9,pull:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.a$,push:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.
VC,readDvcConfig:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.oK,readManifest:()=>_manifest_js__WEBPACK_IMPORTED_MODULE_10__.W,readRecord:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.
aE,storeFolder:()=>_stored_folders_js__WEBPACK_IMPORTED_MODULE_14__.I,trackedOutputs:()=>_outputs_js__WEBPACK_IMPORTED_MODULE_11__.zT,trackedOutputsAt:()=>_commits_js__WEBPACK_IMPORTED_MODULE_5__.
If,usedObjects:()=>_used_objects_js__WEBPACK_IMPORTED_MODULE_15__.aM,usualLinkTypes:()=>_links_js__WEBPACK_IMPORTED_MODULE_8__.k6,writeRecord:()=>_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__.
rh});var _hashing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22193),_add_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56841),_cache_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2772),_changes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40947),_checkout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(20108),_commits_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
61064),_diff_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9223),_gc_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(91190),_links_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
89595),_local_cache_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(85086),_manifest_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(89305),_outputs_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
59993),_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(36674),_status_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(93806),_stored_folders_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
73271),_used_objects_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(92800),_workspace_data_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(68692),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_hashing_js__WEBPACK_IMPORTED_MODULE_0__,_add_js__WEBPACK_IMPORTED_MODULE_1__,_checkout_js__WEBPACK_IMPORTED_MODULE_4__,_diff_js__WEBPACK_IMPORTED_MODULE_6__,_gc_js__WEBPACK_IMPORTED_MODULE_7__,
_local_cache_js__WEBPACK_IMPORTED_MODULE_9__,_manifest_js__WEBPACK_IMPORTED_MODULE_10__,_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__,_status_js__WEBPACK_IMPORTED_MODULE_13__,
_stored_folders_js__WEBPACK_IMPORTED_MODULE_14__,_used_objects_js__WEBPACK_IMPORTED_MODULE_15__,_workspace_data_js__WEBPACK_IMPORTED_MODULE_16__]);[_hashing_js__WEBPACK_IMPORTED_MODULE_0__,
_add_js__WEBPACK_IMPORTED_MODULE_1__,_checkout_js__WEBPACK_IMPORTED_MODULE_4__,_diff_js__WEBPACK_IMPORTED_MODULE_6__,_gc_js__WEBPACK_IMPORTED_MODULE_7__,_local_cache_js__WEBPACK_IMPORTED_MODULE_9__,
_manifest_js__WEBPACK_IMPORTED_MODULE_10__,_remotes_index_js__WEBPACK_IMPORTED_MODULE_12__,_status_js__WEBPACK_IMPORTED_MODULE_13__,_stored_folders_js__WEBPACK_IMPORTED_MODULE_14__,
_used_objects_js__WEBPACK_IMPORTED_MODULE_15__,_workspace_data_js__WEBPACK_IMPORTED_MODULE_16__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),63300:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let ingestNow=function(source,hash,cache,buffer,size=-1){
const small=hash==="md5"&&size<=_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.zo?(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.o5)(source,buffer,size):null;if(small!==
null){const oid=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.Fx)(small),target=`${cache}/${(0,_cache_js__WEBPACK_IMPORTED_MODULE_4__.d)({hash,oid})}`;return isProtected(
target)||storeBytes(target,small),oid}const temporary=temporaryPath(cache);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(source,temporary,node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.COPYFILE_EXCL|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);const oid=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.rd)(temporary,
hash,buffer);return moveIn(temporary,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache,(0,_cache_js__WEBPACK_IMPORTED_MODULE_4__.d)({hash,oid}))),oid}catch(error){
throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0}),error}},storeBytes=function(target,bytes){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(target),temporary=`${folder}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(9).toString("hex")}${temporaryEnding}`;try{try{writeNew(temporary,
bytes)}catch(error){if(error.code!=="ENOENT")throw error;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder,{recursive:!0}),writeNew(temporary,bytes)}(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
renameSync)(temporary,target)}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0}),error}},moveIn=function(temporary,target){
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary,objectMode),rename(temporary,target)},isProtected=function(target){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
lstatSync)(target,{throwIfNoEntry:!1});return found?.isFile()===!0&&(found.mode&511)===objectMode},temporaryPath=function(cache){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(cache,temporaryFolder,(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex"))},rename=function(temporary,target){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
renameSync)(temporary,target)}catch(error){if(error.code!=="ENOENT")throw error;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(target),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,target)}},writeNew=function(path,bytes){const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(path,"wx",objectMode);try{for(let at=0;at<bytes.length;)at+=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file,bytes,at);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
fchmodSync)(file,objectMode)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}};__webpack_require__.d(__webpack_exports__,{BB:()=>temporaryEnding,
bz:()=>isProtected,jb:()=>storeBytes,l5:()=>temporaryPath,lu:()=>objectMode,nW:()=>ingestNow,xV:()=>moveIn,yy:()=>temporaryFolder});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2772),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39322),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__]);
_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const objectMode=292,
temporaryFolder="tmp",temporaryEnding=".tmp";__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),13699:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>initialise});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_text_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77885);const files={".dvc/config":"",".dvc/.gitignore":`/config.local
/tmp
/cache
`,".dvcignore":`# Add patterns of files dvc should ignore, which could improve
# the performance. Learn more at
# https://dvc.org/doc/user-guide/dvcignore
`};function initialise(data){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,".dvc")))return[];
const missing=Object.entries(files).filter(([file])=>!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,
file)));for(const[file,text]of missing)(0,_text_files_js__WEBPACK_IMPORTED_MODULE_2__.f)(data.root,file,text);return missing.map(([file])=>file)}}),98264:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let knownObjects=function(cache,hashes){const listed=cache.
listed(),unchanged=new Map,changed=new Map,isUnchanged=folder=>{const state=stateOf(folder);if(state===null)return!1;const same=hashes.folderState(folder)===state;
return same||changed.set(folder,state),same};return{has(object){if(object.hash==="md5"){const start=object.oid.slice(0,2);let same=unchanged.get(start);if(same===
void 0&&(same=isUnchanged((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cache.path(object))),unchanged.set(start,same)),same)return!0}return listed(object)},
remember(){changed.size>0&&hashes.setFolderStates(changed,oid=>listed({hash:"md5",oid}))}}},stateOf=function(folder){const now=Date.now(),found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(folder,{bigint:!0,throwIfNoEntry:!1});return found===void 0||!(0,_stat_cache_js__WEBPACK_IMPORTED_MODULE_2__.I)(found.ctimeNs,now)?null:`${found.dev} ${found.
ino} ${found.ctimeNs}`};__webpack_require__.d(__webpack_exports__,{w:()=>knownObjects});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_stat_cache_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6513),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_stat_cache_js__WEBPACK_IMPORTED_MODULE_2__]);
_stat_cache_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),89595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A1:()=>usualFileMode,M3:()=>isLinkedAs,SX:()=>linkObject,k6:()=>usualLinkTypes});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560);const usualLinkTypes=[
"reflink","copy"];function linkObject(object,target,options){const executable=options.executable??!1,temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(target),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`),reasons=[];for(const type of withoutVainTries(executable?
copies(options.types):options.types))try{makeLink(type,object,temporary),(type==="reflink"||type==="copy")&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary,
options.mode|(executable?64:0)),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,target),type==="hardlink"&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(temporary,{force:!0});return}catch(error){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0}),reasons.push(`${type}: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error)}`)}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`cannot write ${target}: ${reasons.join("; ")}`,{remedy:"Free space on the disk, or\
 name another `cache.type` in .dvc/config."})}function usualFileMode(folder){const probe=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(8).toString("hex")}.tmp`);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(probe,"",{flag:"wx"});try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
statSync)(probe).mode&511}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(probe,{force:!0})}}function isLinkedAs(types,found,places){for(const type of types){
if(type==="symlink"&&found.link){const{path,object}=places();return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(path),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path))===object}if(type==="hardlink"&&!found.link&&found.names>1){const{path,object}=places(),
[here,cached]=[(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(object)];return cached.ino===here.ino&&
cached.dev===here.dev}if((type==="reflink"||type==="copy")&&!found.link&&found.names===1)return!0}return!1}function makeLink(type,object,target){if(type==="hard\
link")(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(object,target);else if(type==="symlink")(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(object,target);else{
const mode=type==="reflink"?node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE_FORCE:node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE;
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(object,target,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL|mode)}}function withoutVainTries(types){
return types.filter((type,index)=>type!=="reflink"||types[index+1]!=="copy")}function copies(types){const own=types.filter(type=>type==="reflink"||type==="copy");
return own.length>0?own:["copy"]}}),85086:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let openLocalCache=function({folder,signal,threads}){const path=object=>`${folder}/${(0,_cache_js__WEBPACK_IMPORTED_MODULE_7__.d)(object)}`,prepared=()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.yy),{recursive:!0}),addMany=async objects=>{const tasks=objects.
map(({temporaryFile})=>({path:temporaryFile,size:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(temporaryFile).size})),wrong=[];for(const hash of["md5","md5-\
dos2unix"]){const indices=[...objects.keys()].filter(index=>hashOfFile(objects[index]?.object)===hash),chosen=indices.map(index=>tasks[index]),{hashes,failures}=await(0,_hash_pool_js__WEBPACK_IMPORTED_MODULE_5__.
y)(chosen,{hash,into:null,signal,threads});if(failures[0]!==void 0)throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(failures[0],chosen[failures[0].index]?.path??
folder);for(const[at,index]of indices.entries()){const{object,temporaryFile}=objects[index];`${hashes[at]}${object.oid.slice(32)}`===object.oid?place(temporaryFile,
path(object)):((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporaryFile,{force:!0}),wrong.push(`${object.oid} (the bytes are of ${hashes[at]})`))}}if(wrong.
length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`other bytes came than were asked for: ${wrong.slice(0,5).join(", ")}`,{remedy:"The remo\
te or the way to it is damaged: nothing of it was kept. Push the data again from a good copy."})};return{folder,path,has:object=>verified(path(object),object),listed(){
const folders={md5:new Map,"md5-dos2unix":new Map};return object=>{const start=object.oid.slice(0,2);let names=folders[object.hash].get(start);return names===void 0&&
(names=new Set(namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path(object)))),folders[object.hash].set(start,names)),names.has(object.oid.slice(2))}},
temporary(){return prepared(),(0,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.l5)(folder)},add:(object,temporaryFile)=>addMany([{object,temporaryFile}]),addMany,manifest(object){
if(!verified(path(object),object))return null;const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path(object));return`${(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__.
Fx)(bytes)}.dir`===object.oid?bytes:((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path(object),{force:!0}),null)},store(object,bytes){try{verified(path(object),
object)||(0,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.jb)(path(object),bytes)}catch(error){throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error,path(object))}}}},
namesIn=function(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)}catch{return[]}},hashOfFile=function(object){return object?.oid.
endsWith(".dir")===!0?"md5":object?.hash??"md5"},verified=function(path,object){if((0,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.bz)(path))return!0;if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path,{throwIfNoEntry:!1})?.isFile()!==!0)return!1;const right=(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__.rd)(path,hashOfFile(object),(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__.
jY)())===object.oid.slice(0,32);return right?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.lu):(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
rmSync)(path,{force:!0}),right},place=function(temporary,target){try{(0,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.xV)(temporary,target)}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
rmSync)(temporary,{force:!0}),(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error,target)}};__webpack_require__.d(__webpack_exports__,{Q:()=>openLocalCache,w:()=>namesIn});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_cache_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2772),_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63151),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
39322),_hash_pool_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85151),_ingest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(63300),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__,_hash_pool_js__WEBPACK_IMPORTED_MODULE_5__,_ingest_js__WEBPACK_IMPORTED_MODULE_6__]);[_hash_bytes_js__WEBPACK_IMPORTED_MODULE_4__,
_hash_pool_js__WEBPACK_IMPORTED_MODULE_5__,_ingest_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),89305:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let manifestOf=function(entries){const items=inCodePointOrder(
entries).map(({oid,relpath})=>`{"md5": "${oid}", "relpath": ${asciiJson(relpath)}}`),bytes=Buffer.from(`[${items.join(", ")}]`,"latin1");return{bytes,oid:`${(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
Fx)(bytes)}.dir`}},readManifest=function(bytes,where){const refuse=problems2=>new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems2.slice(0,shownProblems)),
remedy="Remove it from the cache and pull again; if it comes back, whoever wrote it must add the data again";let parsed;try{if(bytes.length>maximumBytes)throw new Error(
"it is larger than 1 GiB");parsed=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(bytes))}catch(error){const message=`is not a manifest of a folder: ${error.
message}`;throw refuse([{file:where,message,remedy}])}if(!Array.isArray(parsed))throw refuse([{file:where,message:"a manifest must be a list",remedy}]);const problems=[],
entries=[],files=new Set;for(const[index,item]of parsed.entries()){const{md5:oid,relpath}=typeof item=="object"&&item!==null?item:{},path=`[${index}]`;if(typeof relpath!=
"string")problems.push({file:where,path,message:"an entry needs a relpath, as text",remedy});else if(typeof oid!="string"||!/^[0-9a-f]{32}$/.test(oid))problems.
push({file:where,path,value:String(oid),message:"md5 must be 32 hex digits",remedy});else{const wrong=(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__.qH)(relpath)??
(files.has(relpath)?"is listed twice":null);wrong!==null&&problems.push({file:where,path:`${path}.relpath`,value:relpath,message:wrong,remedy}),files.add(relpath),
entries.push({relpath,oid})}}for(const{relpath}of entries){const above=parents(relpath).find(folder=>files.has(folder));above!==void 0&&problems.push({file:where,
value:relpath,message:`is inside ${above}, which is a file`,remedy})}if(problems.length>0)throw refuse(problems);return entries},parents=function(relpath){const found=[];
for(let at=relpath.indexOf("/");at>=0;at=relpath.indexOf("/",at+1))found.push(relpath.slice(0,at));return found},inCodePointOrder=function(entries){return entries.
every(({relpath})=>!/[\ud800-\uffff]/.test(relpath))?[...entries].sort((a,b)=>a.relpath<b.relpath?-1:a.relpath>b.relpath?1:0):entries.map(entry=>({entry,key:Buffer.
from(entry.relpath)})).sort((a,b)=>Buffer.compare(a.key,b.key)).map(({entry})=>entry)},asciiJson=function(text){return/^[ !#-[\]-~]*$/.test(text)?`"${text}"`:JSON.
stringify(text).replace(/[\x7f-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)};__webpack_require__.d(__webpack_exports__,{$:()=>manifestOf,
W:()=>readManifest});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39322),_safe_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(22365),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__]);
_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const maximumBytes=1024*
1024*1024,shownProblems=10;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),59993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sw:()=>choose,Yz:()=>outputsOf,zT:()=>trackedOutputs});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760),foundation=__webpack_require__(33560),git_facts=__webpack_require__(4200),schemas=__webpack_require__(27597),pointer=__webpack_require__(49087);const lockSchema=schemas.
_H3({schema:schemas.L5J().optional(),stages:schemas.g1P(schemas.YjP(),schemas._H3({outs:schemas.YOg(pointer.fe).nullish()})).nullish()}),flags=schemas._H3({cache:schemas.
zMY().optional(),remote:schemas.YjP().nullish(),push:schemas.zMY().optional()}),outList=schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.
KCZ([flags,schemas.YOg(schemas.L5J())]))])).nullish(),stage=schemas._H3({wdir:schemas.YjP().nullish(),outs:outList,metrics:outList,plots:outList}),pipelineSchema=schemas.
_H3({stages:schemas.g1P(schemas.YjP(),schemas.KCZ([schemas._H3({do:stage}),stage])).nullish()});function readLock(text,file,pipeline){if(text.trim()==="")return[];
const source=(0,foundation.o$)(text,file);if(!("data"in source))return source;const modern=typeof source.data=="object"&&source.data!==null&&"schema"in source.data,
checked=(0,foundation.z6)(modern?lockSchema:lockSchema.shape.stages,source,file);if("problems"in checked)return checked.problems;const stages=(modern?checked.value.
stages:checked.value)??{},words=stageWords(pipeline,external_node_path_.posix.join(external_node_path_.posix.dirname(file),"dvc.yaml"));if(!(words instanceof Map))
return words;const problems=[],outputs=[];for(const[name,{outs}]of Object.entries(stages)){const said=words.get(name)??words.get(name.split("@")[0]);for(const[index,
out]of(outs??[]).entries()){const place=(0,pointer.hb)(file,said?.folder.includes("${")===!1?said.folder:".",out.path),wrong=typeof place=="string"?(0,pointer.kX)(
out.hash):place;if(wrong!==null&&problems.push(problemAt(source,file,modern,name,index,wrong)),typeof place!="string")continue;const flag=said?.flags.get(out.path),
full={...out,cache:flag?.cache,remote:flag?.remote,push:flag?.push},placed=said!==void 0&&!said.folder.includes("${");outputs.push({...(0,pointer.jH)(withoutAbsent(
full),place,file),placed})}}return problems.length>0?problems:outputs}function withoutAbsent(out){return Object.fromEntries(Object.entries(out).filter(([,value])=>value!==
void 0))}function problemAt(source,file,modern,stageName,index,problem){const path=[...modern?["stages"]:[],stageName,"outs",index];return{file,...source.positionOf(
path),path:(0,foundation.LF)(path),...problem}}function stageWords(text,file){const words=new Map;if(text===null||text.trim()==="")return words;const source=(0,foundation.
o$)(text,file);if(!("data"in source))return source;const checked=(0,foundation.z6)(pipelineSchema,source,file);if("problems"in checked)return checked.problems;for(const[
name,written]of Object.entries(checked.value.stages??{})){const definition="do"in written?written.do:written,found=new Map;for(const item of[definition.outs,definition.
metrics,definition.plots].flatMap(list=>list??[]))if(typeof item!="string")for(const[path,value]of Object.entries(item))Array.isArray(value)||found.set(path,value);
words.set(name,{folder:definition.wdir??".",flags:found})}return words}var safe_path=__webpack_require__(22365);async function trackedOutputs(data){const files=await pointerFiles(
data);return outputsOf(files,file=>readText(data.root,file))}function outputsOf(files,read){const problems=[],outputs=[];for(const file of files){const text=read(
file);if(text===null)continue;const found=file.endsWith(".dvc")?(0,pointer.qT)(text,file):readLock(text,file,read(external_node_path_.posix.join(external_node_path_.
posix.dirname(file),"dvc.yaml")));if("outputs"in found)outputs.push(...found.outputs);else for(const one of found)(isOutput(one)?outputs:problems).push(one)}if(problems.
push(...overlaps(outputs.filter(({placed})=>placed))),problems.length>0)throw new foundation.j1(problems);return outputs.sort((a,b)=>a.path<b.path?-1:a.path>b.path?
1:0)}function choose(outputs,targets){const placed=outputs.filter(output=>output.placed);if(targets.length===0)return placed.map(output=>({output,inside:null}));
const problems=[],chosen=[];for(const target of targets){const path=external_node_path_.posix.normalize(target).replace(/\/$/,""),exact=placed.filter(output=>[output.
path,output.pointer].includes(path)||output.path.startsWith(`${path}/`)),above=placed.find(output=>path.startsWith(`${output.path}/`));if(exact.length>0)chosen.
push(...exact.map(output=>({output,inside:null})));else if(above!==void 0)chosen.push({output:above,inside:path.slice(above.path.length+1)});else{const message=(0,safe_path.
z9)(target)??"is not tracked";problems.push({value:target,message,remedy:"Name a tracked path or its .dvc file"})}}if(problems.length>0)throw new foundation.j1(
problems);return chosen}async function pointerFiles(data){const patterns=[":(glob)**/*.dvc",":(glob)**/dvc.lock"];return(data.inGit?await(0,git_facts.UK)(data.services,
patterns):walked(data,".")).filter(file=>external_node_path_.posix.basename(file)!==".dvc"&&!data.rules.ignoresAny(file,!1)).filter(file=>(0,external_node_fs_.lstatSync)(
(0,external_node_path_.join)(data.root,file),{throwIfNoEntry:!1})?.isFile()===!0).sort()}function walked(data,folder){return(0,external_node_fs_.readdirSync)((0,external_node_path_.
join)(data.root,folder),{withFileTypes:!0}).flatMap(entry=>{const path=external_node_path_.posix.join(folder,entry.name);return data.rules.ignores(path,entry.isDirectory())?
[]:entry.isDirectory()?walked(data,path):entry.isFile()&&(entry.name.endsWith(".dvc")||entry.name==="dvc.lock")?[path]:[]})}function readText(root,file){const path=(0,external_node_path_.
join)(root,file);return(0,external_node_fs_.existsSync)(path)?(0,external_node_fs_.readFileSync)(path,"utf8"):null}function isOutput(one){return"pointer"in one}
function overlaps(outputs){const byPath=new Map,problems=[],remedy="Remove one of the two";for(const output of outputs){const other=byPath.get(output.path);other!==
void 0&&problems.push({file:output.pointer,value:output.path,message:`is also tracked by ${other.pointer}`,remedy}),byPath.set(output.path,output)}for(const output of byPath.
values())for(let above=external_node_path_.posix.dirname(output.path);above!==".";above=external_node_path_.posix.dirname(above)){const other=byPath.get(above);
other!==void 0&&problems.push({file:output.pointer,value:output.path,message:`lies inside ${above}, which ${other.pointer} tracks`,remedy})}return problems}}),48103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>newPointerText,y:()=>updatedPointerText});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_pointer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
49087),_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31516);function newPointerText(version,path,file){const keys=entriesOf(version).filter(([
key])=>key!=="hash"),hash=version.hash==="md5"?[["hash","md5"]]:[],lines=[...keys.map(([key,value])=>`${key}: ${value}`),...hash.map(([key,value])=>`${key}: ${value}`)],
text=value=>`outs:
- ${lines.join(`
  `)}
  path:${value}
`,written=text((0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__.w)(path,"  path:",4));return readsBack(written,file,path)?written:text((0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__.
i)(path))}function updatedPointerText(pointer,index,version){const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(pointer.text,{keepSourceTokens:!0}),outs=document.
get("outs"),out=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(outs)?outs.items[index]:void 0;if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(document.contents)||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(out))throw new Error(`${pointer.file} has no output ${index}`);const wanted=new Map(entriesOf(version)),edits=[];for(const key of["md5","size","nfiles","ise\
xec","hash"]){const value=wanted.get(key),pair=pairOf(out,key);if(value===void 0&&pair!==void 0)edits.push(removal(pointer.text,pair));else if(value!==void 0&&pair!==
void 0){const range=pair.value?.range;range==null?edits.push(removal(pointer.text,pair)):(wanted.delete(key),pointer.text.slice(range[0],range[1])!==value&&edits.
push({start:range[0],end:range[1],text:value}))}value===void 0&&wanted.delete(key)}for(const pair of document.contents.items){const value=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(pair.value)?pair.value.value:void 0,usual=pair.key.value==="wdir"?value===".":value===!1;["wdir","frozen","locked","always_changed"].includes(String(pair.key.
value))&&usual&&edits.push(removal(pointer.text,pair))}if(wanted.size>0&&edits.push(addition(pointer.text,out,[...wanted])),out.flow===!0||outs===null){for(const[
key,value]of entriesOf(version))out.set(key,(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(value).toJS());return String(document)}return apply(pointer.text,edits)}function entriesOf(version){
return[["md5",(0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__.w)(version.oid,"- md5:",4).trimStart()],...version.size===null?[]:[["size",String(version.size)]],
...version.files===null?[]:[["nfiles",String(version.files)]],...version.executable?[["isexec","true"]]:[],...version.hash==="md5"?[["hash","md5"]]:[]]}function pairOf(map,key){
return map.items.find(pair=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key)&&pair.key.value===key)}function removal(text,pair){const key=pair.key.range?.[0]??
0,lineStart=text.lastIndexOf(`
`,key-1)+1,lineEnd=text.indexOf(`
`,pair.value?.range?.[1]??key),end=lineEnd<0?text.length:lineEnd+1;return text.slice(lineStart,key).trim()!==""?{start:key,end:end+(/^ */.exec(text.slice(end))?.[0].
length??0),text:""}:{start:lineStart,end,text:""}}function addition(text,map,entries){const last=map.items.at(-1),column=key=>key-(text.lastIndexOf(`
`,key-1)+1),indent=" ".repeat(column(map.items[0].key.range?.[0]??0)),valueEnd=last.value?.range?.[1]??last.key.range?.[1]??text.length,inLine=text[valueEnd-1]===
`
`?valueEnd-1:valueEnd,lineEnd=text.indexOf(`
`,inLine),at=lineEnd<0?text.length:lineEnd+1,lines=entries.map(([key,value])=>`${indent}${key}: ${value}
`).join("");return{start:at,end:at,text:lineEnd<0?`
${lines}`:lines}}function apply(text,edits){let result=text;for(const{start,end,text:part}of[...edits].sort((a,b)=>b.start-a.start||b.end-a.end))result=result.slice(
0,start)+part+result.slice(end);return result}function readsBack(text,file,path){const read=(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__.qT)(text,file),folder=file.
includes("/")?file.slice(0,file.lastIndexOf("/")+1):"";return"outputs"in read&&read.outputs[0]?.path===folder+path}}),49087:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fe:()=>outputSchema,hb:()=>outputPlace,jH:()=>outputOf,kX:()=>hashProblem,qT:()=>readPointer});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_safe_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
22365);const oid=zod__WEBPACK_IMPORTED_MODULE_3__.YjP().toLowerCase().regex(/^([0-9a-f]{32}(\.dir)?)?$/,"must be 32 hex digits, with .dir after them for a folde\
r"),outputSchema=zod__WEBPACK_IMPORTED_MODULE_3__._H3({path:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),md5:oid.nullish(),hash:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().
optional(),size:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0).nullish(),nfiles:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0).nullish(),isexec:zod__WEBPACK_IMPORTED_MODULE_3__.
zMY().optional(),cache:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().optional(),remote:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),push:zod__WEBPACK_IMPORTED_MODULE_3__.
zMY().optional()}),pointerSchema=zod__WEBPACK_IMPORTED_MODULE_3__._H3({outs:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(outputSchema).nullish(),wdir:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish()});function readPointer(text,file){if(text.trim()==="")return{file,text,outputs:[]};const source=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
o$)(text,file);if(!("data"in source))return source;const checked=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.z6)(pointerSchema,source,file);if("problem\
s"in checked)return checked.problems;const{outs,wdir}=checked.value,problems=[],outputs=(outs??[]).map((out,index)=>{const place=outputPlace(file,wdir??".",breaksMended(
out.path,text));if(typeof place!="string"){const path=["outs",index,"path"];problems.push({file,...source.valuePositionOf(path),path:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
LF)(path),...place});return}const wrong=hashProblem(out.hash);if(wrong!==null){const path=["outs",index,"hash"];problems.push({file,...source.valuePositionOf(path),
path:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path),...wrong})}return outputOf(out,place,file)});return problems.length>0?problems:{file,text,outputs:outputs.
filter(out=>out!==void 0)}}function outputPlace(file,folder,path){const absolute=[folder,path].map(_safe_path_js__WEBPACK_IMPORTED_MODULE_2__.z9).find(one=>one?.
startsWith("must")===!0),joined=node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file),folder,path),message=absolute??
(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__.z9)(joined);return message==null?node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(joined).replace(/\/$/,""):
{value:path,message,remedy:"Only data inside the workspace can be tracked; correct the path or remove the entry"}}function hashProblem(hash){return hash===void 0||
hash==="md5"||hash==="md5-dos2unix"?null:{value:hash,message:"is not a hash that is supported",remedy:"Use md5, which DVC writes"}}function outputOf(out,path,pointer){
const hash=out.hash==="md5"?"md5":"md5-dos2unix";return{path,pointer,hash,oid:out.md5==null||out.md5===""?null:out.md5,size:out.size??null,files:out.nfiles??null,
executable:out.isexec??!1,cached:out.cache??!0,remote:out.remote??null,push:out.push??!0,placed:!0}}function breaksMended(path,text){return/[\u2028\u2029]/.test(
text)?path.replace(/([\u2028\u2029]+) +/g,"$1"):path}}),94712:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>fetchBucketFiles,P:()=>isBucketAddress});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(16543),_open_remotes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
33278),_parallel_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(88963),_retry_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(21368);const address=/^(s3|gs|az|azure):\/\/([^/]+)(?:\/(.*))?$/is,
table=/\.(parquet|pq|(csv|tsv|jsonl|ndjson|json)(\.gz|\.zst)?)$/i,mostFiles=1e5;function isBucketAddress(path){return/^(s3|gs|az|azure):\/\//i.test(path)}async function fetchBucketFiles(patterns,config,services,{
folder,mostBytes,retry=_retry_js__WEBPACK_IMPORTED_MODULE_5__.V}){const places=new Map(patterns.map(pattern=>[pattern,placeOf(pattern)])),remotes=(0,_open_remotes_js__WEBPACK_IMPORTED_MODULE_4__.
E)(withBuckets(config,[...places.values()]),services),local=new Map,addresses=new Map,budget={left:mostBytes,all:mostBytes};try{const found=new Map;await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_6__.
G)(places,8,services.signal,async([pattern,place],signal)=>{const remote=await remotes.open(nameOf(place)),named=await speaking(remote,()=>(0,_retry_js__WEBPACK_IMPORTED_MODULE_5__.
R)(()=>keysOf(remote,place,signal),retry,signal));for(const key of named){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,place.kind,place.bucket,
...segmentsOf(key,place));found.set(path,{remote,key,path}),addresses.set(path,`${nameOf(place)}/${key}`)}if(found.size>mostFiles)throw tooMuch(`more than ${mostFiles.
toLocaleString("en-US")} files`);named.length>0&&local.set(pattern,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,place.kind,place.bucket,place.key))}),
await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_6__.G)(found.values(),8,services.signal,({remote,key,path},signal)=>speaking(remote,()=>receiveFile(remote,key,path,
budget,retry,signal)))}finally{await remotes.close()}return{local,addresses,bytes:budget.all-budget.left}}function placeOf(pattern){const[,scheme="",bucket="",key=""]=address.
exec(pattern)??[];if(bucket===""||bucket.includes("*"))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({value:pattern,message:"names no bucket",remedy:"\
Write s3://bucket/folder/*.parquet, gs://bucket/… or azure://container/…"});const kind=scheme.toLowerCase();return{kind:kind==="s3"||kind==="gs"?kind:"azure",
bucket,key:key.replace(/\/+$/,"")}}function nameOf({kind,bucket}){return`${kind}://${bucket}`}function withBuckets(config,places){const remotes=new Map(config.remotes);
for(const place of places){const url=nameOf(place),lies=({kind,url:other})=>kind===place.kind&&(other===url||other.startsWith(`${url}/`)),standard=config.defaultRemote===
null?void 0:config.remotes.get(config.defaultRemote),like=[...config.remotes.values()].find(lies)??(standard?.kind===place.kind?standard:void 0),options=like!==
void 0&&"options"in like?like.options:{},{version_aware:_,worktree:__,...own}=options;remotes.set(url.toLowerCase(),{name:url,kind:place.kind,url,options:own,place:like?.
place??{file:".dvc/config",line:1}})}return{...config,remotes}}async function keysOf(remote,{key},signal){const special=key.search(/[*?[]/),matcher=special<0?null:
matcherOf(key),inFolder=name=>name.startsWith(key===""?"":`${key}/`)&&table.test(name)&&!/(^|\/)[._]/.test(name.slice(key.length)),keys=[];for await(const page of remote.
list(special<0?key:key.slice(0,special),signal))for(const name of page)if(!name.endsWith("/")&&((name===key||(matcher===null?inFolder(name):matcher.test(name)))&&
keys.push(name),keys.length>mostFiles))return keys;return keys.sort()}function matcherOf(pattern){const written=(pattern.match(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|[^*?[]+|\[/g)??
[]).map(part=>{if(part==="**/")return"(?:.*/)?";if(part==="**")return".*";if(part==="*")return"[^/]*";if(part==="?")return"[^/]";const inner=/^\[(!?)([^\]]+)\]$/.
exec(part);return inner!==null?`[${inner[1]==="!"?"^":""}${inner[2].replace(/[\\^]/g,"\\$&")}]`:part.replace(/[.+^${}()|[\]\\?*]/g,"\\$&")});return new RegExp(`\
^${written.join("")}$`,"s")}function segmentsOf(key,place){const segments=key.split("/");if(segments.every(part=>part!==""&&part!=="."&&part!==".."&&!/[\0\\]/.test(
part)))return segments;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({value:`${nameOf(place)}/${key}`,message:"has a name that cannot be the pa\
th of a file",remedy:"Rename it, or narrow the pattern"})}async function receiveFile(remote,key,path,budget,retry,signal){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0});const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path,"w");
let received=0;try{await(0,_retry_js__WEBPACK_IMPORTED_MODULE_5__.R)(async progressed=>{const download=await remote.read({record:key},received,signal);if(download===
null)throw new Error(`${key} was there and is gone`);download.start!==received&&(budget.left+=received-download.start,received=download.start,await file.truncate(
received));const{size}=download;for await(const piece of download.bytes){if(signal.throwIfAborted(),(size===null?piece.length:size-received)>budget.left)throw tooLarge(
budget.all);budget.left-=piece.length,await file.write(piece,0,piece.length,received),received+=piece.length,progressed()}if(size!==null&&received<size)throw new _failures_js__WEBPACK_IMPORTED_MODULE_3__.
dO(received,size)},retry,signal)}finally{await file.close()}}function tooLarge(mostBytes){return tooMuch(`more than ${(mostBytes/2**30).toFixed(1)} GiB, which i\
s what may be used here`)}function tooMuch(what){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`The files in the bucket are ${what}.`,{remedy:"\
Narrow the pattern or the window, or use a runner with a larger disk"})}async function speaking(remote,work){try{return await work()}catch(error){throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.
vU)(error,remote)}}}),69496:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let expectedDigest=function({oid}){return oid.slice(0,32)},hasTextRule=function({hash,oid}){return hash==="md5-dos2unix"&&!oid.endsWith(".dir")},textDigestOfFile=function(path){
return(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_2__.rd)(path,"md5-dos2unix",(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_2__.jY)())};__webpack_require__.d(__webpack_exports__,
{Qb:()=>md5OfFile,_$:()=>hasTextRule,j$:()=>expectedDigest,zx:()=>textDigestOfFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(39322),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_2__]);
_hash_bytes_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const pieceBytes=1024*
1024;async function md5OfFile(path){const md5=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");for await(const piece of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
createReadStream)(path,{highWaterMark:pieceBytes}))md5.update(piece);return md5.digest("hex")}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
97878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>readDvcConfig});var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(73136),schemas=__webpack_require__(27597),foundation=__webpack_require__(
33560),external_node_os_=__webpack_require__(48161);function configLevels(root,env,platform=process.platform){return[{level:"system",file:(0,external_node_path_.
join)(nonEmpty(env.DVC_SYSTEM_CONFIG_DIR)??systemFolder(env,platform),"config")},{level:"global",file:(0,external_node_path_.join)(nonEmpty(env.DVC_GLOBAL_CONFIG_DIR)??
userFolder(env,platform),"config")},{level:"repo",file:(0,external_node_path_.join)(root,".dvc","config")},{level:"local",file:(0,external_node_path_.join)(root,
".dvc","config.local")}]}function expandHome(path,env){return path==="~"||path.startsWith("~/")?(0,external_node_path_.join)(home(env),path.slice(1)):path}function systemFolder(env,platform){
return platform==="darwin"?"/Library/Application Support/dvc":platform==="win32"?(0,external_node_path_.join)(nonEmpty(env.PROGRAMDATA)??"C:\\ProgramData","iter\
ative","dvc"):(0,external_node_path_.join)(nonEmpty(env.XDG_CONFIG_DIRS)?.split(":")[0]??"/etc/xdg","dvc")}function userFolder(env,platform){return platform==="\
darwin"?(0,external_node_path_.join)(home(env),"Library","Application Support","dvc"):platform==="win32"?(0,external_node_path_.join)(nonEmpty(env.LOCALAPPDATA)??
(0,external_node_path_.join)(home(env),"AppData","Local"),"iterative","dvc"):(0,external_node_path_.join)(nonEmpty(env.XDG_CONFIG_HOME)??(0,external_node_path_.
join)(home(env),".config"),"dvc")}function home(env){return nonEmpty(env.HOME)??nonEmpty(env.USERPROFILE)??(0,external_node_os_.homedir)()}function nonEmpty(text){
return text===void 0||text.trim()===""?void 0:text}const named=/^(remote|machine|db)\s*"(.*)"$/;function readSections(sections){const data=new Map,lines=new Map,
urls=[],remoteLines=new Map;for(const[title,section]of sections){const[,kind,name]=named.exec(title)??[],path=kind===void 0?[title]:[kind,name],values=Object.fromEntries(
[...section.entries].map(([key,{value}])=>[key,value]));kind===void 0?data.set(title,values):data.set(kind,{...data.get(kind),[name]:values}),lines.set(keyOf(path),
section.line);for(const[key,{line}]of section.entries)lines.set(keyOf([...path,key]),line);if(kind!=="remote")continue;remoteLines.set(name,section.line);const url=section.
entries.get("url");typeof url?.value=="string"&&urls.push([name,url.value,url.line])}return{data:Object.fromEntries(data),lines,urls,remoteLines}}function configSource({
data,lines}){const at=path=>{for(let length=path.length;length>0;length--){const line=lines.get(keyOf(path.slice(0,length)));if(line!==void 0)return{line,column:1}}
return{line:1,column:1}};return{data,positionOf:at,valuePositionOf:at}}function keyOf(path){return path.join("\0")}const maximumLine=2048,maximumBytes=128*1024,
sectionLine=/^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/,keyLine=/^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/,single=/^("[^"]*"|'[^']*'|[^'",#\s][^,#]*?|)\s*(?:#.*)?$/,
item=/^("[^"]*"|'[^']*'|[^'",#\s][^,#]*?)\s*(,\s*|(?=#)|$)/;function parseConfigText(content,file){const sections=new Map,problems=[];if(Buffer.byteLength(content)>
maximumBytes)return{sections,problems:[{file,message:"is larger than 128 KiB, which is no configuration"}]};let current=null;for(const[index,text]of content.replace(
/^\uFEFF/,"").split(/\r?\n/).entries()){const line=index+1,wrong=(message,remedy)=>{problems.push({file,line,message,remedy})},start=text.trimStart();if(start===
""||start.startsWith("#"))continue;if(text.length>maximumLine){wrong("the line is too long to be read",`Keep lines below ${maximumLine} characters`);continue}const opening=sectionLine.
exec(text);if(opening!==null){const[,open="",quoted="",close=""]=opening,name=unquote(quoted).trim().toLowerCase();current=new Map,open.includes("[",1)||close.trim().
length>1?wrong("sections in sections are not used by DVC",`Write \`[${quoted}]\``):sections.has(name)?wrong(`the section \`${name}\` stands twice`,"Write its ke\
ys under the first one"):sections.set(name,{line,entries:current});continue}const pair=keyLine.exec(text);if(pair===null){wrong("is neither a section nor `key =\
 value`","Write sections as `[core]` or `['remote \"name\"']`");continue}const key=unquote(pair[1]).toLowerCase(),value=readValue(pair[2].trimEnd());current===null?
wrong(`\`${key}\` stands outside of any section`,"Write `[core]` above it"):current.has(key)?wrong(`\`${key}\` stands twice in its section`,"Keep one of the two"):
value===null?wrong(`the value of \`${key}\` cannot be read`,"Close its quotes, on one line"):[value].flat().some(part=>/%\([^)]*\)s/.test(part))?wrong(`the valu\
e of \`${key}\` refers to another by \`%(…)s\``,"Write the value out"):current.set(key,{line,value})}return{sections,problems}}function readValue(text){if(text.
startsWith('"""')||text.startsWith("'''"))return/^("""|''')(.*?)\1\s*(?:#.*)?$/.exec(text)?.[2]??null;const alone=single.exec(text);if(alone!==null)return unquote(
alone[1]);const list=[];let rest=text.replace(/^,\s*(?=#|$)/,"");for(;rest!==""&&!rest.startsWith("#");){const match=item.exec(rest);if(match===null||match[0]===
"")return null;list.push(unquote(match[1])),rest=rest.slice(match[0].length)}return list}function unquote(text){const quote=text[0];return text.length>=2&&(quote===
'"'||quote==="'")&&text.endsWith(quote)?text.slice(1,-1):text}var remote_options=__webpack_require__(95461);async function readDvcConfig(root,env,workspace=root){
const problems=[],files=[];for(const{file}of configLevels(root,env)){const content=await contentOf(file);if(content===null)continue;const inside=(0,external_node_path_.
relative)(workspace,file),shown=inside.startsWith("..")||(0,external_node_path_.isAbsolute)(inside)?file:inside,parsed=parseConfigText(content,shown);problems.push(
...parsed.problems),files.push({raw:readSections(parsed.sections),shown,folder:(0,external_node_path_.dirname)(file)})}const urls=addresses(files,env),kinds=new Map;
for(const name of urls.keys()){const url=finalUrl(name,urls,problems);kinds.set(name,url===null?null:(0,remote_options.I)(url))}const schema=schemaFor(kinds,files),
merged={core:{},cache:{}},options=new Map;for(const{raw,shown,folder}of files){const checked=(0,foundation.z6)(schema,configSource(raw),shown);if("problems"in checked){
problems.push(...checked.problems.map(withoutSecret));continue}const{core,cache,remote}=checked.value;Object.assign(merged.core,core),Object.assign(merged.cache,
cache),cache?.dir!==void 0&&(merged.cache.dir=fromFolder(folder,cache.dir,env));for(const[name,own]of Object.entries(remote??{}))options.set(name,{...options.get(
name),...withPaths(own??{},folder,env)})}for(const{raw,shown}of files)for(const[name,line]of raw.remoteLines)urls.has(name)||problems.push({file:shown,line,path:`\
remote.${name}`,message:"has no `url`",remedy:"Write where it is, such as `url = s3://bucket/folder`"});if(problems.length>0)throw new foundation.j1(problems);const remotes=new Map;
for(const[name,{place}]of urls){const kind=kinds.get(name)??null,url=finalUrl(name,urls,[]),inherited=inheritedOptions(name,urls,options);remotes.set(name,kind===
null?{name,kind:"unspoken",url,place}:{name,kind,url:kind==="folder"&&(0,remote_options.dz)(url)==="file"?(0,external_node_url_.fileURLToPath)(url):url,options:inherited,
place})}return{defaultRemote:merged.core.remote??null,cache:{folder:merged.cache.dir??null,links:merged.cache.type??null,shared:merged.cache.shared==="group"},remotes}}
function addresses(files,env){const urls=new Map;for(const{raw,shown,folder}of files)for(const[name,url,line]of raw.urls)urls.set(name,{url:fromFolder(folder,url,
env),place:{file:shown,line}});return urls}function finalUrl(name,urls,problems,seen=[]){const{url,place}=urls.get(name);if((0,remote_options.dz)(url)!=="remote")
return url;const[,base="",path=""]=/^remote:\/\/([^/]*)\/*(.*)$/i.exec(url)??[],other=base.toLowerCase(),wrong=(message,remedy)=>(problems.push({...place,path:`\
remote.${name}.url`,value:url,message,remedy}),null);if([...seen,name].includes(other))return wrong("refers to itself","Let one of them name its place with s3:/\
/ or another scheme");if(!urls.has(other))return wrong(`there is no remote \`${base}\``,`Known: ${[...urls.keys()].join(", ")}`);const above=finalUrl(other,urls,
problems,[...seen,name]);return above===null||path===""?above:`${above.replace(/\/+$/,"")}/${path}`}function inheritedOptions(name,urls,options){const base=/^remote:\/\/([^/]*)/i.
exec(urls.get(name)?.url??"")?.[1]?.toLowerCase(),own=options.get(name)??{};return base===void 0?own:{...inheritedOptions(base,urls,options),...own}}function schemaFor(kinds,files){
const names=new Set(files.flatMap(({raw})=>[...raw.remoteLines.keys()])),anything=schemas.g1P(schemas.YjP(),schemas.L5J()),byName=[...names].map(name=>{const kind=kinds.
get(name)??null;return[name,(kind===null?anything:remote_options.JB[kind]).optional()]});return schemas.rej({core:remote_options.Az.optional(),cache:remote_options.
rT.optional(),remote:schemas.rej(Object.fromEntries(byName)).optional(),...Object.fromEntries(remote_options.jf.map(section=>[section,schemas.L5J().optional()]))})}
function withPaths(own,folder,env){const paths=["credentialpath","configpath"].flatMap(key=>{const value=own[key];return typeof value=="string"?[[key,fromFolder(
folder,value,env)]]:[]});return{...own,...Object.fromEntries(paths)}}function fromFolder(folder,path,env){if((0,remote_options.dz)(path)!==""||(0,external_node_path_.
isAbsolute)(path))return path;const expanded=expandHome(path,env);return(0,external_node_path_.isAbsolute)(expanded)?expanded:(0,external_node_path_.resolve)(folder,
expanded)}function withoutSecret(problem){const key=problem.path?.split(".").at(-1)??"";if(!remote_options.pc.has(key))return problem;const{value:_,...rest}=problem;
return rest}async function contentOf(file){try{return await(0,promises_.readFile)(file,"utf8")}catch(error){const{code}=error;if(code==="ENOENT"||code==="ENOTDI\
R")return null;throw new foundation.eG(`${file} cannot be read: ${(0,foundation.bD)(error)}`,{cause:error})}}}),94233:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>existing});var _cache_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2772),_parallel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
88963),_retry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21368);const fewObjects=32,largeRemote=5e5;async function existing(remote,objects,jobs,retry,signal){
const found=new Set;for(const hash of["md5","md5-dos2unix"]){const wanted=objects.filter(object=>object.hash===hash);if(wanted.length===0)continue;const prefixes=await listedPrefixes(
remote,hash,wanted,jobs,retry,signal);if(prefixes===null){await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_1__.G)(wanted,jobs,signal,async(object,stop)=>{await(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__.
R)(()=>remote.has(object,stop),retry,stop)&&found.add((0,_cache_js__WEBPACK_IMPORTED_MODULE_2__.d)(object))});continue}const names=new Set(wanted.map(_cache_js__WEBPACK_IMPORTED_MODULE_2__.
d));await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_1__.G)(prefixes,jobs,signal,async(prefix,stop)=>{const here=await(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__.R)(
()=>listed(remote,prefix,stop),retry,stop);for(const path of here)names.has(path)&&found.add(path)})}return found}async function listedPrefixes(remote,hash,wanted,jobs,retry,signal){
const{pageSize}=remote;if(pageSize===null||wanted.length<=fewObjects)return null;const sample=await(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__.R)(()=>listed(remote,
`${rootOf(hash)}00/`,signal,wanted.length),retry,signal),size=256*Math.max(1,sample.length),pages=size/pageSize;return wanted.length<(size>largeRemote?pages*5:pages)?
null:hash==="md5"&&pages<256/jobs?[rootOf(hash)]:[...new Set(wanted.map(({oid})=>`${rootOf(hash)}${oid.slice(0,2)}/`))]}async function listed(remote,prefix,signal,enough=Number.
POSITIVE_INFINITY){const paths=[];for await(const page of remote.list(prefix,signal)){for(const path of page)paths.push(path);if(paths.length>enough)break}return paths}
function rootOf(hash){return hash==="md5"?"files/md5/":""}}),16543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F9:()=>HttpStatusError,WG:()=>isPassing,c2:()=>statusOf,dO:()=>PartialTransfer,vU:()=>remoteFailure});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const passingCodes=new Set(["ECONNRESET","ECONNREFUSED","ECONNABORTED","EPIPE","ETIMEDOUT","EAI_AGAIN","ENETUNREACH","EHOSTUNREACH","ERR_STREAM_PREMATURE\
_CLOSE","HPE_INVALID_CONSTANT","REQUEST_SEND_ERROR"]),passingNames=new Set(["TimeoutError","RequestTimeout","RequestTimeoutException","RequestTimeTooSkewed","Sl\
owDown","Throttling","ThrottlingException","TooManyRequestsException","InternalError","PartialTransfer"]),passingStatuses=new Set([408,425,429,500,502,503,504,509]),
localRemedies={ENOSPC:"Free space on the disk",EDQUOT:"Free space within the quota",EROFS:"Mount it so that it can be written",EACCES:"Give the user that runs t\
his the right to read and write there",EPERM:"Give the user that runs this the right to read and write there",EMFILE:"Allow more open files, or transfer fewer a\
t once"},saysFull=/storage ?full|insufficient ?storage|quota|no space left/i;class PartialTransfer extends Error{constructor(received,expected){super(`the conne\
ction ended after ${received} of ${expected} bytes`),this.name="PartialTransfer"}}class HttpStatusError extends Error{status;constructor(method,status,reason){super(
`${method} was answered with ${status}${reason===""?"":` ${reason}`}`),this.name="HttpStatusError",this.status=status}}function statusOf(error){if(typeof error!=
"object"||error===null)return null;const{$metadata,statusCode,status,code}=error,found=$metadata?.httpStatusCode??statusCode??status??(typeof code=="number"?code:
null);return typeof found=="number"?found:null}function isPassing(error){for(let one=error,depth=0;typeof one=="object"&&one!==null&&depth<5;depth++){const{name,
code,cause}=one;if(passingStatuses.has(statusOf(one)??0)||passingNames.has(name??"")||typeof code=="string"&&(passingCodes.has(code)||passingNames.has(code))||/aborted|socket hang up|network timeout|received less data/i.
test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(one)))return!0;one=cause}return!1}function remoteFailure(error,remote){if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
eG||error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1)return error;const status=statusOf(error),local=localRemedies[String(error?.code)],remedy=local!==
void 0&&error.syscall!==void 0?local:status===507||saysFull.test(`${error?.name} ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`)?"Free spac\
e on the remote, or raise its quota, and run it again: what is there is not sent again":status===401||status===403||/credential/i.test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error))?"Give it credentials that may list, read and write there: in the environment, or in .dvc/config.local":error?.code==="ENOTFOUND"||status===404?"Chec\
k the address in .dvc/config":"Run it again: what is done is not done twice, and what was interrupted continues",name=error?.name,said=withoutSecrets((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error).split(`
`)[0]??""),title=name===void 0||name==="Error"||said.includes(name)?said:`${name}: ${said}`,named=status===null||title.includes(String(status))?title:`${title} \
(status ${status})`;return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`Remote \`${remote.name}\` (${remote.address}) failed: ${named}`,{cause:new Error(
named),remedy})}function withoutSecrets(text){return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi,"$1…@").replace(/((?:sig|signature|x-amz-[a-z-]+|x-goog-[a-z-]+|token|se|sp|sv)=)[^&\s"']+/gi,
"$1…").replace(/((?:AccountKey|SharedAccessSignature|password)=)[^;\s"']+/gi,"$1…")}}),36674:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
E9:()=>_open_remotes_js__WEBPACK_IMPORTED_MODULE_4__.E,GI:()=>_bucket_files_js__WEBPACK_IMPORTED_MODULE_0__.G,PX:()=>_bucket_files_js__WEBPACK_IMPORTED_MODULE_0__.
P,VC:()=>_push_js__WEBPACK_IMPORTED_MODULE_6__.V,a$:()=>_pull_js__WEBPACK_IMPORTED_MODULE_5__.a,aE:()=>_named_records_js__WEBPACK_IMPORTED_MODULE_2__.aE,oK:()=>_dvc_config_js__WEBPACK_IMPORTED_MODULE_1__.
o,rh:()=>_named_records_js__WEBPACK_IMPORTED_MODULE_2__.rh,wU:()=>_near_cache_js__WEBPACK_IMPORTED_MODULE_3__.w});var _bucket_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
94712),_dvc_config_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97878),_named_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63064),_near_cache_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
22597),_open_remotes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33278),_pull_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69083),_push_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
53100),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_near_cache_js__WEBPACK_IMPORTED_MODULE_3__,_pull_js__WEBPACK_IMPORTED_MODULE_5__,_push_js__WEBPACK_IMPORTED_MODULE_6__]);
[_near_cache_js__WEBPACK_IMPORTED_MODULE_3__,_pull_js__WEBPACK_IMPORTED_MODULE_5__,_push_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),63064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{aE:()=>readRecord,rh:()=>writeRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_failures_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16543),_retry_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21368);const mostRecordBytes=8*
1024*1024;async function readRecord(remote,record,signal,retry=_retry_js__WEBPACK_IMPORTED_MODULE_3__.V){return checkName(record),attempt(remote,signal,()=>(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.
R)(async()=>{const download=await remote.read({record},0,signal);if(download===null)return null;const pieces=[];let bytes=0;for await(const piece of download.bytes){
if(bytes+=piece.length,bytes>mostRecordBytes)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${record} on the remote \`${remote.name}\` is too la\
rge for a record`);pieces.push(piece)}return Buffer.concat(pieces)},retry,signal))}async function writeRecord(remote,record,content,signal,retry=_retry_js__WEBPACK_IMPORTED_MODULE_3__.
V){if(checkName(record),content.length>mostRecordBytes)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${record} would be too large for a record`);
const md5=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(content).digest("hex"),source={path:record,bytes:content.length,md5,content};await attempt(
remote,signal,()=>(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__.R)(()=>remote.upload({record},source,signal),retry,signal))}async function attempt(remote,signal,work){
try{return await work()}catch(error){throw signal.aborted?error:(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__.vU)(error,remote)}}function checkName(record){if(!/^mlops(\/[A-Za-z0-9_][A-Za-z0-9._=-]{0,199}){1,3}$/.
test(record))throw new Error(`not a name of a record: ${record}`)}}),22597:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let nearPlace=function(workspace,cache,objects){const names=objects.
map(_cache_js__WEBPACK_IMPORTED_MODULE_4__.d).sort().join(`
`);return{path:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace,cache.folder).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"),key:`${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(names).digest("hex")}`}};__webpack_require__.d(__webpack_exports__,{X:()=>restoreNear,w:()=>nearPlace});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2772),_digest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69496),_parallel_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(88963),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_digest_js__WEBPACK_IMPORTED_MODULE_3__]);_digest_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const prefix="dvc-cache-";async function restoreNear(near,{path,key},cache,needed,signal){const absent=needed.filter(object=>!cache.
has(object));await near.restore(path,key,prefix);let arrived=0;return await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_5__.G)(absent,4,signal,async object=>{const file=cache.
path(object);if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file,{throwIfNoEntry:!1})?.isFile()!==!0)return;((0,_digest_js__WEBPACK_IMPORTED_MODULE_3__._$)(
object)?(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.zx)(file):await(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.Qb)(file))===(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.
j$)(object)?arrived+=1:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file,{force:!0})}),arrived}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
33278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>openRemotes});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_cache_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2772),_remote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96874),_remote_options_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
95461);const spoken="a folder, s3://, http(s)://, gs:// or azure://";function openRemotes(config,services,options={}){const opened=new Map,fallback=(options.remote??
config.defaultRemote)?.toLowerCase();return{byRemote(objects){const groups=new Map;for(const object of objects){if(!/^[0-9a-f]{32}(\.dir)?$/.test(object.oid))throw notAnObject(
object);const name=object.remote?.toLowerCase()??fallback??noDefault(config),group=groups.get(name),key=(0,_cache_js__WEBPACK_IMPORTED_MODULE_3__.d)(object);group===
void 0?groups.set(name,new Map([[key,object]])):group.has(key)||group.set(key,object)}for(const name of groups.keys())settingsOf(config,name);return new Map([...groups].
map(([name,group])=>[name,[...group.values()]]))},async open(name){const key=name.toLowerCase(),known=opened.get(key)??openRemote(settingsOf(config,key),services,
options.jobs);return opened.set(key,known),known},async close(){for(const remote of opened.values())await(await remote.catch(()=>null))?.close();opened.clear()}}}
async function openRemote(settings,services,jobs){const refuse=(key,message,remedy)=>{throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({...settings.
place,path:`remote.${settings.name}.${key}`,message,remedy})};if(settings.kind==="unspoken"){const scheme=(0,_remote_options_js__WEBPACK_IMPORTED_MODULE_2__.dz)(
settings.url);return refuse("url",`${scheme}:// is not supported: ${(0,_remote_js__WEBPACK_IMPORTED_MODULE_1__.Wq)(settings.url)}`,`Use ${spoken}`)}if(settings.
options.version_aware===!0||settings.options.worktree===!0)return refuse(settings.options.worktree===!0?"worktree":"version_aware","remotes that keep files unde\
r their own names and versions are not supported","Take the option out, and push the objects under their hashes");switch(settings.kind){case"folder":return(await __webpack_require__.
e(2307).then(__webpack_require__.bind(__webpack_require__,92307))).openFolderRemote(settings);case"s3":return(await __webpack_require__.e(4683).then(__webpack_require__.
bind(__webpack_require__,24683))).openS3Remote(settings,services,jobs);case"http":return(await __webpack_require__.e(6135).then(__webpack_require__.bind(__webpack_require__,
86135))).openHttpRemote(settings,services,jobs);case"gs":return(await __webpack_require__.e(1696).then(__webpack_require__.bind(__webpack_require__,41696))).openGcsRemote(
settings,services,jobs);case"azure":return(await __webpack_require__.e(9408).then(__webpack_require__.bind(__webpack_require__,29408))).openAzureRemote(settings,
services,jobs)}}function settingsOf(config,name){const settings=config.remotes.get(name);if(settings!==void 0)return settings;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1({file:".dvc/config",message:`there is no remote \`${name}\``,remedy:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.zA)(name,[...config.remotes.keys()])})}
function notAnObject({path,oid}){return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({file:path,value:oid,message:"is not the hash of an object",remedy:"\
Add the file again"})}function noDefault(config){const names=[...config.remotes.keys()];throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({file:".d\
vc/config",path:"core.remote",message:"no remote is the default one",remedy:names.length===0?"Add a section such as `['remote \"storage\"']` with `url = s3://buck\
et/folder`, and `remote = storage` under `[core]`":`Write \`remote = ${names[0]}\` under \`[core]\`, or name one of: ${names.join(", ")}`})}}),63458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cz:()=>throwShortfall,Yh:()=>isManifest,rb:()=>noShortfall});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_progress_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3403);const told=20;function noShortfall(){return{missing:[],wrong:[]}}function throwShortfall({
missing,wrong},remedyForMissing){if(missing.length+wrong.length===0)return;const lines=[];wrong.length>0&&(lines.push(`${objects(wrong.length)} refused, because\
 the bytes are not those that the name stands for:`),lines.push(...firstOf(wrong,({object,got,where})=>`${named(object)}: expected ${object.oid}, got ${got} ${where}`))),
missing.length>0&&(lines.push(`${objects(missing.length)} neither in the cache nor on the remote:`),lines.push(...firstOf(missing,({object,remote})=>`${named(object)}\
: ${object.oid} (remote \`${remote}\`)`)));const remedy=wrong.length>0?"Remove the damaged objects, and push them again from where they are whole":remedyForMissing;
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(lines.join(`
`),{remedy})}function firstOf(all,line){const lines=all.slice(0,told).map(one=>`  ${line(one)}`);return all.length<=told?lines:[...lines,`  and ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__.
lT)(all.length-told)} more`]}function objects(count){return count===1?"1 object is":`${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__.lT)(count)} objects are`}function named({
path,oid}){return isManifest({oid})?`${JSON.stringify(path)} (the list of its files)`:JSON.stringify(path)}function isManifest({oid}){return oid.endsWith(".dir")}}),
88963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>eachAtOnce});async function eachAtOnce(items,jobs,signal,work){
const failed=new AbortController,either=AbortSignal.any([signal,failed.signal]),next=items[Symbol.iterator]();let failure=null;const worker=async()=>{for(;failure===
null&&!signal.aborted;){const{done,value}=next.next();if(done===!0)return;try{await work(value,either)}catch(error){failure??={error},failed.abort(error);return}}};
await Promise.all(Array.from({length:Math.max(1,jobs)},worker));const first=failure;if(signal.throwIfAborted(),first!==null)throw first.error}}),47585:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let openPartialFiles=function(cache,now){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(cache.folder,_ingest_js__WEBPACK_IMPORTED_MODULE_4__.yy);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder,{recursive:!0});const machine=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest("hex").slice(0,8),names=new Map;for(const name of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readdirSync)(folder)){const[oid,owner]=/^(\d?[a-z0-9-]+_[0-9a-f]{32}(?:\.dir)?)\.([^.]+)\.partial$/.exec(name)?.slice(1)??[];if(oid===void 0||owner===void 0)continue;
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,name);now-((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path,{throwIfNoEntry:!1})?.mtimeMs??
now)>keptMilliseconds?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path,{force:!0}):isFree(owner,machine)&&names.set(oid,path)}const title=({hash,oid})=>`${hash}\
_${oid}`;return{claim(object){const own=`${machine}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`,mine=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(folder,`${title(object)}.${own}${suffix}`),left=names.get(title(object));if(left===void 0)return{path:mine,bytes:0};names.delete(title(object));try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
renameSync)(left,mine),{path:mine,bytes:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(mine).size}}catch(error){if(error.code!=="ENOENT")throw error;return{path:mine,
bytes:0}}},release(object,file){const free=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,`${title(object)}.free${suffix}`);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
renameSync)(file,free),names.set(title(object),free)}catch(error){if(error.code!=="ENOENT")throw error}}}},isFree=function(owner,machine){if(owner==="free")return!0;
const[host,pid]=owner.split("-");if(host!==machine||Number(pid)===process.pid)return!1;try{return process.kill(Number(pid),0),!1}catch(error){return error.code===
"ESRCH"}};__webpack_require__.d(__webpack_exports__,{x:()=>openPartialFiles});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_ingest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
63300),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_ingest_js__WEBPACK_IMPORTED_MODULE_4__]);_ingest_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const suffix=".partial",keptMilliseconds=168*3600*1e3;__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),3403:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lT:()=>countText,ot:()=>startProgress});const secondsBetween=5;function startProgress(verb,objects,bytes,address,{logger,clock}){const started=clock.now().getTime();
let said=started,count=0,moved=0;const rate=now=>{const seconds=(now-started)/1e3;return seconds<.05?"":`, ${bytesText(moved/seconds)}/s`};return{done(more){count+=
1,moved+=more;const now=clock.now().getTime();if(now-said<secondsBetween*1e3)return;said=now;const all=bytes===null?bytesText(moved):`${bytesText(moved)} of ${bytesText(
bytes)}`;logger.info(`${verb} ${countText(count)} of ${countText(objects)} objects (${all}${rate(now)})`)},finish(){if(count===0)return;const now=clock.now().getTime(),
what=count===1?"object":"objects";logger.info(`${verb} ${countText(count)} ${what} (${bytesText(moved)}${rate(now)}): ${address}`)}}}function countText(count){return count.
toLocaleString("en-US")}function bytesText(bytes){const units=["B","KiB","MiB","GiB","TiB"];let value=bytes,unit=0;for(;value>=1024&&unit<units.length-1;)value/=
1024,unit+=1;return`${unit===0?Math.round(value):value.toFixed(1)} ${units[unit]}`}}),69083:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let isComplete=function(used,cache){return used.missingManifests.
length===0&&used.objects.every(object=>cache.has(object))};__webpack_require__.d(__webpack_exports__,{a:()=>pull});var _cache_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
2772),_failures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16543),_near_cache_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22597),_outcome_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63458),_parallel_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(88963),_partial_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47585),_progress_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
3403),_receive_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12887),_retry_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(21368),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_near_cache_js__WEBPACK_IMPORTED_MODULE_1__,_partial_files_js__WEBPACK_IMPORTED_MODULE_3__,_receive_js__WEBPACK_IMPORTED_MODULE_4__]);[_near_cache_js__WEBPACK_IMPORTED_MODULE_1__,
_partial_files_js__WEBPACK_IMPORTED_MODULE_3__,_receive_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function pull(needed,cache,remotes,services,options={}){const total={fetched:0,bytes:0,restored:0},shortfall=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__.
rb)(),partials=(0,_partial_files_js__WEBPACK_IMPORTED_MODULE_3__.x)(cache,services.clock.now().getTime()),fetch=objects=>fetchAll(objects,cache,remotes,partials,
shortfall,services,options,total);let used=await needed();const{near}=options;if(near!==void 0&&!isComplete(used,cache)){const wanted=[...used.missingManifests,
...used.objects];total.restored=await(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_1__.X)(near,(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_1__.w)(services.workspace,
cache,wanted),cache,wanted,services.signal),used=await needed()}const asked=new Set;for(;;){const manifests=used.missingManifests.filter(object=>!asked.has((0,_cache_js__WEBPACK_IMPORTED_MODULE_6__.
d)(object)));if(manifests.length===0)break;for(const object of manifests)asked.add((0,_cache_js__WEBPACK_IMPORTED_MODULE_6__.d)(object));await fetch(manifests),
used=await needed()}const absent=used.objects.filter(object=>!cache.has(object)&&!asked.has((0,_cache_js__WEBPACK_IMPORTED_MODULE_6__.d)(object)));if(await fetch(
absent),(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(shortfall,"Run `mlops data push`, or `dvc push`, where the data was added"),near!==void 0&&total.fetched>
0){const{path,key}=(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_1__.w)(services.workspace,cache,used.objects);await near.save(path,key)}return{...total,present:used.
objects.length-total.fetched-total.restored}}async function fetchAll(objects,cache,remotes,partials,shortfall,services,options,total){for(const[name,group]of remotes.
byRemote(objects)){const remote=await remotes.open(name);try{await fetchFrom(remote,group,cache,partials,shortfall,services,options,total)}catch(error){throw services.
signal.aborted?error:(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__.vU)(error,remote)}}}async function fetchFrom(remote,objects,cache,partials,shortfall,services,options,total){
const retry=options.retry??_retry_js__WEBPACK_IMPORTED_MODULE_5__.V,sizes=objects.map(({size})=>size),bytes=objects.every(object=>!(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__.
Yh)(object)&&object.size!==null)?sizes.reduce((sum,size)=>sum+(size??0),0):null,progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_7__.ot)("Pulled",objects.length,
bytes,remote.address,services);await(0,_parallel_js__WEBPACK_IMPORTED_MODULE_8__.G)(objects,options.jobs??remote.jobs,services.signal,async(object,signal)=>{const arrival=await(0,_receive_js__WEBPACK_IMPORTED_MODULE_4__.
u)(object,remote,cache,partials,retry,signal);if(arrival.outcome==="missing")shortfall.missing.push({object,remote:remote.name});else if(arrival.outcome==="othe\
r-bytes"){const where=`in ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_7__.lT)(arrival.bytes)} bytes from ${remote.address}`;shortfall.wrong.push({object,got:arrival.
got,where})}else total.fetched+=1,total.bytes+=arrival.bytes,progress.done(arrival.bytes)}),progress.finish()}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),53100:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let lanes=function(jobs){return[{upTo:1024*1024,atOnce:jobs},{upTo:_remote_js__WEBPACK_IMPORTED_MODULE_8__.H0,atOnce:Math.ceil(jobs/4)},{upTo:Number.POSITIVE_INFINITY,
atOnce:Math.min(2,jobs)}]},done=function(bytes,total,progress){total.uploaded+=1,total.bytes+=bytes,progress.done(bytes)},listsAny=function(manifest,cache,held){
return(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(cache.path(manifest)),manifest.path).some(({oid})=>held.
has((0,_cache_js__WEBPACK_IMPORTED_MODULE_10__.d)({hash:manifest.hash,oid})))};__webpack_require__.d(__webpack_exports__,{V:()=>push});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),_cache_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
2772),_manifest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89305),_digest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69496),_existing_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
94233),_failures_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16543),_outcome_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(63458),_parallel_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
88963),_progress_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(3403),_remote_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(96874),_retry_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
21368),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_manifest_js__WEBPACK_IMPORTED_MODULE_3__,_digest_js__WEBPACK_IMPORTED_MODULE_4__]);
[_manifest_js__WEBPACK_IMPORTED_MODULE_3__,_digest_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function push(used,cache,remotes,services,options={}){const total={uploaded:0,bytes:0,present:0},shortfall=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__.
rb)(),wanted=[...used.objects,...used.missingManifests].filter(object=>object.push);for(const[name,objects]of remotes.byRemote(wanted)){const remote=await remotes.
open(name);try{await pushTo(remote,objects,cache,shortfall,services,options,total)}catch(error){throw services.signal.aborted?error:(0,_failures_js__WEBPACK_IMPORTED_MODULE_6__.
vU)(error,remote)}}return(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__.Cz)(shortfall,"Run `mlops data pull`, or add the files again"),total}async function pushTo(remote,objects,cache,shortfall,services,options,total){
const jobs=options.jobs??remote.jobs,retry=options.retry??_retry_js__WEBPACK_IMPORTED_MODULE_9__.V,there=await(0,_existing_js__WEBPACK_IMPORTED_MODULE_5__.g)(remote,
objects,jobs,retry,services.signal),lacking=objects.filter(object=>!there.has((0,_cache_js__WEBPACK_IMPORTED_MODULE_10__.d)(object)));total.present+=objects.length-
lacking.length;const held=new Set,sendable=[];for(const object of lacking){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cache.path(object),{throwIfNoEntry:!1});
found?.isFile()===!0?sendable.push({...object,bytes:found.size}):(shortfall.missing.push({object,remote:remote.name}),held.add((0,_cache_js__WEBPACK_IMPORTED_MODULE_10__.
d)(object)))}const bytes=sendable.reduce((sum,object)=>sum+object.bytes,0),progress=(0,_progress_js__WEBPACK_IMPORTED_MODULE_11__.ot)("Pushed",sendable.length,bytes,
remote.address,services),send=(some,atOnce)=>(0,_parallel_js__WEBPACK_IMPORTED_MODULE_12__.G)(some,atOnce,services.signal,async(object,signal)=>{const source=await verified(
object,cache);if("got"in source){shortfall.wrong.push({object,got:source.got,where:"in the cache"}),held.add((0,_cache_js__WEBPACK_IMPORTED_MODULE_10__.d)(object));
return}await(0,_retry_js__WEBPACK_IMPORTED_MODULE_9__.R)(()=>remote.upload(object,source,signal),retry,signal),done(source.bytes,total,progress)}),files=sendable.
filter(object=>!(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__.Yh)(object));let above=-1;for(const{upTo,atOnce}of lanes(jobs))await send(files.filter(file=>file.bytes>
above&&file.bytes<=upTo),atOnce),above=upTo;const manifests=sendable.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_7__.Yh);await send(held.size===0?manifests:manifests.
filter(one=>!listsAny(one,cache,held)),jobs),progress.finish()}async function verified(object,cache){const path=cache.path(object),content=(object.bytes??0)<=_remote_js__WEBPACK_IMPORTED_MODULE_8__.
H0?(object.bytes??0)<=65536?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path):null,
md5=content===null?await(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.Qb)(path):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(content).digest(
"hex"),own=(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__._$)(object)?(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.zx)(path):md5;return own!==(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__.
j$)(object)?{got:own}:{path,bytes:content?.length??object.bytes??0,md5,content}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),12887:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
u:()=>receive});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),_ingest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63300),_digest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69496),_failures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16543),_retry_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
21368),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_ingest_js__WEBPACK_IMPORTED_MODULE_2__,_digest_js__WEBPACK_IMPORTED_MODULE_3__]);[
_ingest_js__WEBPACK_IMPORTED_MODULE_2__,_digest_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;
const heldBytes=1024*1024;async function receive(object,remote,cache,partials,retry,signal){const draft=await Draft.open(partials.claim(object));let keep=!0,gone=!1;
try{for(let last=draft.bytes===0;;last=!0){const found=await(0,_retry_js__WEBPACK_IMPORTED_MODULE_5__.R)(progressed=>fill(draft,object,remote,signal,progressed),
retry,signal);if(keep=!1,!found)return{outcome:"missing"};const got=draft.digest(object);if(got===(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.j$)(object))return draft.
enter(object,cache),gone=!0,{outcome:"arrived",bytes:draft.bytes};if(last)return{outcome:"other-bytes",got,bytes:draft.bytes};draft.restart(),keep=!0}}finally{draft.
close(),draft.onDisk&&keep?partials.release(object,draft.path):draft.onDisk&&!gone&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft.path,{force:!0})}}async function fill(draft,object,remote,signal,progressed){
const download=await remote.read(object,draft.bytes,signal);if(download===null)return!1;download.start!==draft.bytes&&draft.restart();for await(const piece of download.
bytes)signal.throwIfAborted(),draft.add(piece),piece.length>0&&progressed();if(download.size!==null&&draft.bytes<download.size)throw new _failures_js__WEBPACK_IMPORTED_MODULE_4__.
dO(draft.bytes,download.size);return!0}class Draft{path;bytes=0;onDisk=!1;#md5=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");#held=[];#file=null;constructor(path){
this.path=path}static async open({path,bytes}){const draft=new Draft(path);if(bytes===0)return draft;for await(const piece of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
createReadStream)(path,{highWaterMark:heldBytes}))draft.#md5.update(piece);return draft.bytes=bytes,draft.onDisk=!0,draft}add(piece){if(this.#md5.update(piece),
this.bytes+=piece.length,!this.onDisk){this.#held.push(piece),this.bytes>heldBytes&&this.#write();return}this.#append(piece)}restart(){this.#md5=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("md5"),this.#held=[],this.bytes=0,this.close(),this.onDisk&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.path,{force:!0}),this.onDisk=!1}digest(object){
return(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__._$)(object)?(this.#write(),this.close(),(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.zx)(this.path)):this.#md5.digest(
"hex")}enter(object,cache){const target=cache.path(object);if(!this.onDisk){(0,_ingest_js__WEBPACK_IMPORTED_MODULE_2__.jb)(target,Buffer.concat(this.#held,this.
bytes));return}this.close(),(0,_ingest_js__WEBPACK_IMPORTED_MODULE_2__.xV)(this.path,target)}close(){this.#file!==null&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
closeSync)(this.#file),this.#file=null}#write(){this.onDisk||(this.#file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.path,"wx")),this.onDisk=!0;for(const piece of this.#held)
this.#append(piece);this.#held=[]}#append(piece){this.#file??=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.path,"a");for(let at=0;at<piece.length;)at+=
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#file,piece,at)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),95461:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Az:()=>coreOptions,I:()=>kindOf,JB:()=>remoteOptions,dz:()=>schemeOf,jf:()=>otherSections,pc:()=>secretOptions,rT:()=>cacheOptions});
var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const text=zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),flag=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().toLowerCase().
pipe(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["true","false"])).transform(value=>value==="true"),whole=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\s*[1-9]\d*\s*$/,
"must be a whole number above 0").transform(Number),seconds=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\s*\d+(\.\d+)?\s*$/,"must be a number of seconds").transform(
Number),trust=zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform(value=>/^(true|false)$/i.test(value)?value.toLowerCase()==="true":value),linkType=zod__WEBPACK_IMPORTED_MODULE_0__.
k5n(["reflink","hardlink","symlink","copy"]),links=zod__WEBPACK_IMPORTED_MODULE_0__.vkY(value=>typeof value=="string"?value.split(",").map(part=>part.trim()):value,
zod__WEBPACK_IMPORTED_MODULE_0__.YOg(linkType)),common={url:text.optional(),jobs:whole.optional(),checksum_jobs:whole.optional(),worktree:flag.optional(),version_aware:flag.
optional(),no_traverse:flag.optional(),verify:flag.optional()},linking={type:links.optional(),shared:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().toLowerCase().pipe(zod__WEBPACK_IMPORTED_MODULE_0__.
euz("group")).optional(),protected:flag.optional(),slow_link_warning:flag.optional()},folder=zod__WEBPACK_IMPORTED_MODULE_0__.rej({...common,...linking}),s3=zod__WEBPACK_IMPORTED_MODULE_0__.
rej({...common,region:text.optional(),profile:text.optional(),credentialpath:text.optional(),configpath:text.optional(),endpointurl:text.optional(),access_key_id:text.
optional(),secret_access_key:text.optional(),session_token:text.optional(),allow_anonymous_login:flag.optional(),use_ssl:flag.optional(),ssl_verify:trust.optional(),
listobjects:flag.optional(),sse:text.optional(),sse_kms_key_id:text.optional(),sse_customer_algorithm:text.optional(),sse_customer_key:text.optional(),acl:text.
optional(),grant_read:text.optional(),grant_read_acp:text.optional(),grant_write_acp:text.optional(),grant_full_control:text.optional(),cache_regions:flag.optional(),
read_timeout:seconds.optional(),connect_timeout:seconds.optional()}),gs=zod__WEBPACK_IMPORTED_MODULE_0__.rej({...common,projectname:text.optional(),credentialpath:text.
optional(),endpointurl:text.optional(),allow_anonymous_login:flag.optional()}),azure=zod__WEBPACK_IMPORTED_MODULE_0__.rej({...common,connection_string:text.optional(),
sas_token:text.optional(),account_name:text.optional(),account_key:text.optional(),tenant_id:text.optional(),client_id:text.optional(),client_secret:text.optional(),
allow_anonymous_login:flag.optional(),exclude_environment_credential:flag.optional(),exclude_visual_studio_code_credential:flag.optional(),exclude_shared_token_cache_credential:flag.
optional(),exclude_managed_identity_credential:flag.optional(),timeout:seconds.optional(),read_timeout:seconds.optional(),connection_timeout:seconds.optional()}),
http=zod__WEBPACK_IMPORTED_MODULE_0__.rej({...common,auth:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().toLowerCase().pipe(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["basic",
"digest","custom"])).optional(),custom_auth_header:text.optional(),user:text.optional(),password:text.optional(),ask_password:flag.optional(),ssl_verify:trust.optional(),
method:text.optional(),connect_timeout:seconds.optional(),read_timeout:seconds.optional()}),remoteOptions={folder,s3,gs,azure,http},coreOptions=zod__WEBPACK_IMPORTED_MODULE_0__.
_H3({remote:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().toLowerCase().optional(),autostage:flag.optional(),no_scm:flag.optional()}),cacheOptions=zod__WEBPACK_IMPORTED_MODULE_0__.
_H3({dir:text.optional(),...linking}),otherSections=["state","index","machine","feature","plots","exp","parsing","hydra","studio","db"],secretOptions=new Set(["\
access_key_id","secret_access_key","session_token","sse_customer_key","connection_string","sas_token","account_key","client_secret","password","custom_auth_head\
er","user","url"]),schemes={file:"folder",s3:"s3",gs:"gs",azure:"azure",http:"http",https:"http"};function schemeOf(url){return/^([a-z][a-z0-9+.-]+):\/\//i.exec(
url)?.[1]?.toLowerCase()??""}function kindOf(url){const scheme=schemeOf(url);return scheme===""?"folder":schemes[scheme]??null}}),96874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H0:()=>largestInMemory,MO:()=>keptPath,PB:()=>usualJobs,Wq:()=>publicAddress});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),_cache_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2772);function keptPath(kept){return"record"in kept?kept.record:(0,_cache_js__WEBPACK_IMPORTED_MODULE_1__.
d)(kept)}const largestInMemory=8*1024*1024;function publicAddress(url){return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i,"$1").replace(/[?#].*$/s,"")}function usualJobs(){
return Math.min(32,Math.max(12,4*(0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()))}}),21368:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>retrying,V:()=>usualRetries});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),
_failures_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16543);const usualRetries={attempts:6,firstDelay:250,longestDelay:16e3};function retrying(work,policy,signal,onRetry=()=>{}){
return(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.R$)(work,policy,{isPassing:_failures_js__WEBPACK_IMPORTED_MODULE_1__.WG,onRetry},signal)}}),22365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OT:()=>RealFolders,qH:()=>entryProblem,z9:()=>pathProblem});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);const reserved=new Set([".git",".dvc",".hg"]);function pathProblem(path){if(path==="")return"\
must not be empty";if(path.includes("\0"))return"must not hold a NUL character";if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)||/^([A-Za-z]:[\\/]|\\\\|[a-z][a-z0-9+.-]+:\/\/)/.
test(path))return"must be a path inside the workspace";const normal=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);if(normal===".."||normal.startsWith(
"../"))return"leads outside the workspace";if(normal==="."||normal==="./")return"is the workspace itself";const into=normal.split("/").find(part=>reserved.has(part.
toLowerCase()));return into===void 0?null:`leads into ${into}`}function entryProblem(relpath){return relpath.split("/").some(part=>part===""||part==="."||part===
"..")?"must be a plain path inside its folder":pathProblem(relpath)}class RealFolders{#root;#real=new Set(["."]);constructor(root){this.#root=root}linkOnTheWay(path){
const folder=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);if(this.#real.has(folder))return null;const above=this.linkOnTheWay(folder);if(above!==null)
return above;const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root,folder),{throwIfNoEntry:!1});
return found?.isSymbolicLink()===!0?folder:(found!==void 0&&this.#real.add(folder),null)}forget(){this.#real.clear(),this.#real.add(".")}}}),87420:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let noMemory=function(){return{md5:new Map,
"md5-dos2unix":new Map,folders:new Map}},readMemory=function(file){const version=versionOf(file),text=version===""?"":bodyOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readFileSync)(file));let memory;const all=()=>(memory??=parsed(text,sections).memory,memory),{memory:first,end}=parsed(text,sections.slice(0,-1));let next=text.
indexOf("\0",end)+1;return{version,folders:first.folders,all,find(path,rest){const entry=next+path.length+1;if(!text.startsWith(path,next)||text.charCodeAt(entry-
1)!==0){const found=all().md5.get(path);return found?.endsWith(rest)===!0?found.slice(0,digits):void 0}return next=text.indexOf("\0",entry)+1,entry+digits+rest.
length+1===next&&text.startsWith(rest,entry+digits)?text.slice(entry,entry+digits):void 0}}},bodyOf=function(bytes){const end=bytes.indexOf("\0"),body=bytes.subarray(
end+1);return end>=0&&bytes.toString("latin1",0,end)===`${header} ${(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.Fx)(body)}`?body.toString("utf8"):""},parsed=function(text,names){
const memory=noMemory();let end=0;const field=()=>{const start=end;return end=text.indexOf("\0",start)+1,text.slice(start,end-1)};if(text==="")return{memory,end};
for(const name of names)for(let left=Number(field());left>0;left--){const path=field();memory[name].set(path,field())}return{memory,end}},writeMemory=function(file,memory){
const fields=[];for(const section of sections){fields.push(memory[section].size);for(const[path,entry]of memory[section])fields.push(path,entry)}const body=`${fields.
join("\0")}\0`,temporary=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary,`${header} ${(0,_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__.
Fx)(body)}\0${body}`),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,file)}catch{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0})}},
versionOf=function(file){const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file,{bigint:!0,throwIfNoEntry:!1});return found===void 0?"":`${found.ino}\
 ${found.size} ${found.mtimeNs}`};__webpack_require__.d(__webpack_exports__,{Dl:()=>noMemory,E4:()=>versionOf,Jf:()=>hashNames,S1:()=>readMemory,xP:()=>writeMemory});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39322),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__]);
_hash_bytes_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const header="\
mlops hashes 3",digits=32,hashNames=["md5","md5-dos2unix"],sections=["folders","md5-dos2unix","md5"];__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),6513:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let openStatCache=function(workspace){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace,".dvc","tmp","mlops-hashes");let loaded;const added=(0,_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.
Dl)(),written=()=>(loaded??=(0,_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.S1)(file),loaded),isEmpty=()=>added.folders.size===0&&_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.
Jf.every(hash=>added[hash].size===0);return{get(path,hash,stat){const rest=` ${describe(stat)}`,entry=added[hash].size>0?added[hash].get(path):void 0;if(entry===
void 0&&hash==="md5")return written().find(path,rest);const known=entry??written().all()[hash].get(path);return known?.endsWith(rest)===!0?known.slice(0,32):void 0},
set(path,hash,stat,oid,hashedAt){isSettled(stat.modified,hashedAt)&&added[hash].set(path,`${oid} ${describe(stat)}`)},folderState(folder){return added.md5.size>
0?void 0:written().folders.get(folder)},setFolderStates(states,has){const complete=new Map([...states].map(([folder,state])=>[folder.slice(-2),{folder,state}]));
for(const entry of written().all().md5.values())complete.has(entry.slice(0,2))&&!has(entry.slice(0,32))&&complete.delete(entry.slice(0,2));for(const{folder,state}of complete.
values())added.folders.set(folder,state)},save(){if(isEmpty())return;const current=loaded?.version===(0,_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.E4)(file),
known=loaded!==void 0&&current?loaded.all():(0,_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.S1)(file).all();if(current)for(const[folder,state]of added.folders)
known.folders.set(folder,state);added.folders.clear(),forgetFolders(known.folders,added.md5.values());for(const hash of _stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.
Jf){for(const[path,entry]of added[hash])known[hash].set(path,entry);added[hash].clear()}(0,_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__.xP)(file,known),loaded=
void 0}}},isSettled=function(changed,lookedAt){const tick=changed%1000000000n===0n?2e3:20;return Number(changed/1000000n)<=lookedAt-tick},forgetFolders=function(folders,entries){
const starts=new Set;for(const entry of entries)starts.add(entry.slice(0,2));for(const folder of folders.keys())starts.has(folder.slice(-2))&&folders.delete(folder)},
describe=function({size,modified}){return`${size} ${modified}`};__webpack_require__.d(__webpack_exports__,{I:()=>isSettled,r:()=>openStatCache});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87420),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__]);
_stat_cache_file_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),93806:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let refuseLinks=function(folders,{path,pointer}){const link=folders.
linkOnTheWay(path);if(link!==null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({file:pointer,value:path,message:`lies behind the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(link)}`,remedy:"Only real folders of the workspace are read and written: replace the link by a folder"})};__webpack_require__.d(__webpack_exports__,{TW:()=>dataStatus,
UA:()=>refuseLinks,ud:()=>currentEntries});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_changes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(40947),_folder_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52818),_manifest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
89305),_outputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59993),_safe_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(22365),_used_objects_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
92800),_workspace_data_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(68692),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_manifest_js__WEBPACK_IMPORTED_MODULE_3__,
_used_objects_js__WEBPACK_IMPORTED_MODULE_6__,_workspace_data_js__WEBPACK_IMPORTED_MODULE_7__]);[_manifest_js__WEBPACK_IMPORTED_MODULE_3__,_used_objects_js__WEBPACK_IMPORTED_MODULE_6__,
_workspace_data_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function dataStatus(data,targets=[]){
const chosen=(0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(await(0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.zT)(data),targets),folders=new _safe_path_js__WEBPACK_IMPORTED_MODULE_5__.
OT(data.root),found=[];for(const{output,inside}of chosen){refuseLinks(folders,output);const{path,pointer}=output,state=await stateOf(data,output,inside);found.push(
{path:inside===null?path:`${path}/${inside}`,pointer,...state})}return found}async function stateOf(data,output,inside){const current=await currentEntries(data,
output),{oid,hash}=output;if(oid===null)return{state:current===null?"deleted":"new",cached:!0,changes:[]};if(!oid.endsWith(".dir")){const cached2=!output.cached||
data.cache.has({hash,oid}),same=current?.[0]?.relpath===""&&current[0].oid===oid;return{state:current===null?"deleted":same?"unchanged":"modified",cached:cached2,
changes:[]}}const wanted=output.cached?(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_6__.eq)(data.cache,output):null,listed=wanted===null?[]:(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_6__.
hh)(wanted,inside),cached=!output.cached||wanted!==null&&listed.every(one=>data.cache.has({hash,oid:one.oid}));if(current===null)return{state:"deleted",cached,changes:[]};
if(wanted===null)return{state:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__.$)(current).oid===oid?"unchanged":"modified",cached,changes:[]};const place=({relpath,
oid:one})=>[relpath===""?output.path:`${output.path}/${relpath}`,one],changes=(0,_changes_js__WEBPACK_IMPORTED_MODULE_8__.i)(new Map(listed.map(place)),new Map(
(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_6__.hh)(current,inside).map(place)));return{state:inside!==null&&(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.I)(
data.root,`${output.path}/${inside}`)==="absent"?"deleted":changes.length>0?"modified":"unchanged",cached,changes}}async function currentEntries(data,output){const kind=(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.
I)(data.root,output.path);if(kind==="absent")return null;const file=kind==="folder"?null:(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.Wd)(data.root,output.path,
kind==="link");if(file===null&&kind==="link")return[];const found=file===null?(0,_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.nG)(data.root,output.path,data.rules):
[file],{files,hashes}=await(0,_workspace_data_js__WEBPACK_IMPORTED_MODULE_7__.m)(data,found,output.hash,!1);return files.map(({path},index)=>({relpath:path===output.
path?"":path.slice(output.path.length+1),oid:hashes[index]}))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),73271:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let folderNeeds=function({cache},oid,remote,wanted=()=>!0){
const common={hash:"md5",remote,push:!0,size:null},list={...common,oid,path:oid},entries=(0,_used_objects_js__WEBPACK_IMPORTED_MODULE_8__.eq)(cache,list);if(entries===
null)return{objects:[list],missingManifests:[list]};const files=entries.filter(({relpath})=>wanted(relpath)).map(({relpath,oid:own})=>({...common,oid:own,path:relpath}));
return{objects:[list,...files],missingManifests:[]}};__webpack_require__.d(__webpack_exports__,{G:()=>folderNeeds,I:()=>storeFolder});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
63151),_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85151),_ingest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(63300),_manifest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
89305),_safe_path_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(22365),_used_objects_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(92800),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__,_ingest_js__WEBPACK_IMPORTED_MODULE_5__,_manifest_js__WEBPACK_IMPORTED_MODULE_6__,_used_objects_js__WEBPACK_IMPORTED_MODULE_8__]);
[_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__,_ingest_js__WEBPACK_IMPORTED_MODULE_5__,_manifest_js__WEBPACK_IMPORTED_MODULE_6__,_used_objects_js__WEBPACK_IMPORTED_MODULE_8__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function storeFolder(data,files,remote){for(const{
path}of files){const wrong=(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__.qH)(path);if(wrong!==null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(
{file:path,message:wrong})}const{folder}=data.cache;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,_ingest_js__WEBPACK_IMPORTED_MODULE_5__.
yy),{recursive:!0});const tasks=files.map(({file})=>({path:file,size:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size})),{hashes,failures}=await(0,_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__.
y)(tasks,{hash:"md5",into:folder,signal:data.services.signal,threads:data.settings.threads}),[failure]=failures;if(failure!==void 0)throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__.
C)(failure,files[failure.index]?.path??folder);const entries=files.map(({path},index)=>({relpath:path,oid:hashes[index]})),manifest=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__.
$)(entries),common={hash:"md5",remote,push:!0},list={...common,oid:manifest.oid,size:null,path:manifest.oid};return data.cache.store(list,manifest.bytes),[list,
...entries.map(({relpath,oid},index)=>({...common,oid,size:tasks[index].size,path:relpath}))]}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
77885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>writeWhole,q:()=>readIfThere});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_failures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63151);function readIfThere(root,file){
const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,file),{throwIfNoEntry:!1});if(found===void 0)
return null;if(!found.isFile())throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({file,message:"is not a regular file, so it is neither read nor wr\
itten",remedy:"Replace it by a file"});return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,file),"u\
tf8")}function writeWhole(root,file,text){if(readIfThere(root,file)===text)return;const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,file),temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary,text,{flag:"\
wx"}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,path)}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0}),
(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__.C)(error,file)}}}),92800:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let usedObjects=function(cache,targets){const objects=new Map,manifests=new Map,missing=new Map,
keep=(into,object)=>{const key=`${object.hash} ${object.oid} ${object.remote??""} ${object.push}`;into.has(key)||into.set(key,object)};for(const{output,inside}of targets){
const{hash,oid,path,remote,push}=output;if(oid===null||!output.cached)continue;const own={hash,oid,path,remote,push};if(!oid.endsWith(".dir")){keep(objects,{...own,
size:output.size});continue}const manifest={...own,size:null};keep(manifests,manifest);const entries=manifestEntries(cache,output);entries===null&&keep(missing,
manifest);for(const entry of entriesInside(entries??[],inside))keep(objects,{...own,oid:entry.oid,path:`${path}/${entry.relpath}`,size:null})}return{objects:[...manifests.
values(),...objects.values()],missingManifests:[...missing.values()]}},manifestEntries=function(cache,{hash,oid}){if(oid===null)return null;const object={hash,oid},
bytes=cache.manifest(object);return bytes===null?null:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.W)(bytes,cache.path(object))},entriesInside=function(entries,inside){
return inside===null?entries:entries.filter(({relpath})=>relpath===inside||relpath.startsWith(`${inside}/`))};__webpack_require__.d(__webpack_exports__,{aM:()=>usedObjects,
eq:()=>manifestEntries,hh:()=>entriesInside});var _manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89305),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_manifest_js__WEBPACK_IMPORTED_MODULE_0__]);_manifest_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),68692:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let openDataWorkspace=function(services,settings={}){
const root=services.workspace,folder=settings.cacheFolder??(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,".dvc","cache");return{services,root,cache:(0,_local_cache_js__WEBPACK_IMPORTED_MODULE_9__.
Q)({folder,signal:services.signal,threads:settings.threads}),linkTypes:settings.linkTypes??_links_js__WEBPACK_IMPORTED_MODULE_8__.k6,inGit:(0,_git_facts_js__WEBPACK_IMPORTED_MODULE_3__.
aR)(root),rules:(0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_5__.U)(root),hashes:(0,_stat_cache_js__WEBPACK_IMPORTED_MODULE_10__.r)(root),settings}};__webpack_require__.
d(__webpack_exports__,{k:()=>openDataWorkspace,m:()=>hashesOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_failures_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63151),_git_facts_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4200),_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
85151),_ignore_rules_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59576),_ingest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(63300),_known_objects_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
98264),_links_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(89595),_local_cache_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(85086),_stat_cache_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
6513),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__,_ingest_js__WEBPACK_IMPORTED_MODULE_6__,_known_objects_js__WEBPACK_IMPORTED_MODULE_7__,
_local_cache_js__WEBPACK_IMPORTED_MODULE_9__,_stat_cache_js__WEBPACK_IMPORTED_MODULE_10__]);[_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__,_ingest_js__WEBPACK_IMPORTED_MODULE_6__,
_known_objects_js__WEBPACK_IMPORTED_MODULE_7__,_local_cache_js__WEBPACK_IMPORTED_MODULE_9__,_stat_cache_js__WEBPACK_IMPORTED_MODULE_10__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function hashesOf(data,found,hash,keep){const files=[],hashes=[],missing=[],{
folder}=data.cache,known=(0,_known_objects_js__WEBPACK_IMPORTED_MODULE_7__.w)(data.cache,data.hashes);keep&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,_ingest_js__WEBPACK_IMPORTED_MODULE_6__.yy),{recursive:!0});function*unknown(){for(const file of found){const oid=data.hashes.get(file.path,hash,file)??
"",index=files.push(file)-1;hashes.push(oid),!(oid!==""&&(!keep||known.has({hash,oid})))&&(missing.push(index),yield{path:`${data.root}/${file.path}`,size:file.
size})}}const{onProgress,threads}=data.settings,hashedAt=Date.now(),answer=await(0,_hash_pool_js__WEBPACK_IMPORTED_MODULE_4__.y)(unknown(),{hash,into:keep?folder:
null,signal:data.services.signal,threads,onProgress:onProgress===void 0?void 0:done=>onProgress(files.length-missing.length+done,files.length)}),failure=answer.
failures[0];if(failure!==void 0)throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__.C)(failure,files[missing[failure.index]]?.path??data.root);for(const[at,index]of missing.
entries()){const file=files[index],oid=answer.hashes[at];hashes[index]=oid,data.hashes.set(file.path,hash,file,oid,hashedAt)}return known.remember(),data.hashes.
save(),{files,hashes}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),31516:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>singleLineText,w:()=>scalarText});const width=80,breaks=`
\u2028\u2029`,blank=`\0 	\r${breaks}`;function scalarText(value,key,indent){const characters=[...value],style=styleOf(value,characters);if(style==="plain")return plain(
characters,key.length,indent);const column=key.length+2;return style==="single"?single(characters,column,indent):double(characters,column,indent)}function singleLineText(value){
return double([...value],0,0,Number.POSITIVE_INFINITY)}function styleOf(value,characters){if(value==="")return"single";const special=characters.some(c=>c!==`
`&&!(c>=" "&&c<="~")&&!printable(c)),breaking=characters.some(c=>breaks.includes(c)),edge=c=>c!==void 0&&(c===" "||breaks.includes(c)),besideBreak=/[\n\x85\u2028\u2029] | [\n\x85\u2028\u2029]/.
test(value);return!special&&!breaking&&!edge(characters[0])&&!edge(characters.at(-1))&&!hasIndicator(value)&&!looksLikeOtherType(value)?"plain":value.includes("\
'")||value.includes(`
`)||special||besideBreak||value.includes("")?"double":"single"}function printable(character){const code=character.codePointAt(0);return code===133||code>=160&&
code<=55295||code>=57344&&code<=65533&&code!==65279||code>=65536}function hasIndicator(value){if(/^(---|\.\.\.)/.test(value)||"#,[]{}&*!|>'\"%@`".includes(value[0]))
return!0;const endsOrBlank=at=>at>=value.length||blank.includes(value[at]);if("?:-".includes(value[0])&&endsOrBlank(1))return!0;for(let at=1;at<value.length;at++)
if(value[at]===":"&&endsOrBlank(at+1)||value[at]==="#"&&blank.includes(value[at-1]))return!0;return!1}const otherTypes=[/^(?:true|True|TRUE|false|False|FALSE)$/,
/^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/,/^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/,/^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,/^[-+]?\.(?:inf|Inf|INF)$/,/^\.(?:nan|NaN|NAN)$/,
/^[-+]?0b[01_]+$/,/^[-+]?0o?[0-7_]+$/,/^[-+]?[0-9_]+$/,/^[-+]?0x[0-9a-fA-F_]+$/,/^(?:<<|=|~|null|Null|NULL)$/,/^\d{4}-\d\d-\d\d$/,/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/];
function looksLikeOtherType(value){return value[0]!=="_"&&otherTypes.some(pattern=>pattern.test(value))}function plain(characters,start,indent){const pad=`
${" ".repeat(indent)}`;let text=" ",column=start+1;for(const part of runs(characters))part.space?part.text===" "&&column>=width?(text+=pad,column=indent):(text+=
part.text,column+=part.length):(part.length+column>width&&column>indent&&(text+=pad,column=indent),text+=part.text,column+=part.length);return text}function single(characters,start,indent){
const pad=`
${" ".repeat(indent)}`;let text=" '",column=start;const parts=runs(characters);for(const[index,part]of parts.entries()){const inside=index>0&&index<parts.length-
1;part.space&&part.text===" "&&column>width&&inside?(text+=pad,column=indent):breaks.includes(part.text[0])?(text+=part.text+" ".repeat(indent),column=indent):(text+=
part.text,column+=part.length)}return`${text}'`}function runs(characters){const found=[];for(const character of characters){const kind=character===" "?"space":breaks.
includes(character)?"break":"word",last=found.at(-1);last?.kind===kind?(last.text+=character,last.length++):found.push({text:character,length:1,space:kind==="sp\
ace",kind})}return found}const escapes={"\0":"0","\x07":"a","\b":"b","	":"t","\n":"n","\v":"v","\f":"f","\r":"r","\x1B":"e",'"':'"',"\\":"\\","":"N"," ":"_",
"\u2028":"L","\u2029":"P"};function escaped(character){const short=escapes[character];if(short!==void 0)return`\\${short}`;const code=character.codePointAt(0),hex=digits=>code.
toString(16).toUpperCase().padStart(digits,"0");return code<=255?`\\x${hex(2)}`:code<=65535?`\\u${hex(4)}`:`\\U${hex(8)}`}function double(text,start,indent,columns=width){
const pad=" ".repeat(indent);let out=' "',column=start,from=0;const literal=c=>'"\\\u2028\u2029\uFEFF'.includes(c)?!1:c>=" "&&c<="~"||printable(c),put=(part,length)=>{
out+=part,column+=length};for(let at=0;at<=text.length;at++){const character=text[at];if((character===void 0||!literal(character))&&(from<at&&put(text.slice(from,
at).join(""),at-from),from=at,character!==void 0)){const replaced=escaped(character);put(replaced,replaced.length),from=at+1}const full=column+(at-from)>columns;
if(at>0&&at<text.length-1&&(character===" "||from>=at)&&full){const backslash=needsBackslash(text,from,at);out+=text.slice(from,at).join("")+(backslash?"\\":""),
from<at&&(from=at),out+=`
${pad}`,column=indent,text[from]===" "&&(backslash||from++,put(backslash?"\\":"",backslash?1:0))}}return`${out}"`}function needsBackslash(text,from,at){const space=text.
indexOf(" ",at);if(space<0)return!0;const line=text.indexOf(`
`,at),stop=line>=0&&line<space?line:space,next=text[stop+1];if(text[stop]===`
`&&next!==" "&&next!==void 0)return!0;const between=text.slice(at,stop);return between.includes('"')||between.includes("'")||next===void 0?!0:` 
`.includes(next)||text[at-1]===" "&&text[at]===" "||from===at}})};export{id,ids,modules};
