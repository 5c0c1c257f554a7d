const id=4923,ids=[4923],modules={84923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openFeatureFlag:()=>openFeatureFlag});var foundation=__webpack_require__(33560),schemas=__webpack_require__(27597);const variable=schemas.
rej({var:schemas.YjP()}),part=schemas.PVZ([schemas.YjP(),schemas.Whr().min(0)]),ruleSchema=schemas.rej({if:schemas.PVZ([variable,schemas.rej({fractional:schemas.
PVZ([schemas.rej({cat:schemas.PVZ([schemas.rej({var:schemas.euz("$flagd.flagKey")}),schemas.YjP(),variable])}),part,part])}),schemas.YjP()])});function targetingOf({
candidate,stable,percent},targetingKey){const scale=[1,10,100,1e3].find(by=>Number.isInteger(round(percent*by)))??1e3,share=Math.round(percent*scale),user={var:targetingKey};
return{if:[user,{fractional:[{cat:[{var:"$flagd.flagKey"},candidate,user]},[candidate,share],[stable,100*scale-share]]},stable]}}function ruleOf(targeting){if(targeting==
null||typeof targeting=="object"&&Object.keys(targeting).length===0)return null;const read=ruleSchema.safeParse(targeting);if(!read.success)return"foreign";const[
,{fractional},otherwise]=read.data.if,[{cat},[candidate,share],[stable,rest]]=fractional;return cat[1]!==candidate||otherwise!==stable||share+rest===0?"foreign":
{candidate,stable,percent:round(100*share/(share+rest))}}function round(percent){return Math.round(percent*1e6)/1e6}const nothing={stable:null,candidate:null,percent:0};
function isVersion(variant){return/^v\d+\.\d+\.\d+/.test(variant)}function rolesOf(flag,name,file){if(flag===null)return nothing;const rule=ruleOf(flag.targeting),
problem=(path,message,remedy)=>({file,path:`flags.${name}.${path}`,message,remedy}),problems=[...rule==="foreign"?[problem("targeting","has a rule that is none \
of a rollout","Remove it, or give the rollout a flag of its own with `flag`")]:[],...Object.values(flag.variants).some(value=>typeof value!="string")?[problem("\
variants","are no texts, and versions are","Give the rollout a flag of its own with `flag`")]:[]];if(problems.length>0||rule==="foreign")throw new foundation.j1(
problems);return{stable:flag.defaultVariant??null,candidate:rule?.candidate??null,percent:rule?.percent??0}}function deployed(flag,roles,version){const{stable,candidate}=roles;
if(stable===version||candidate===version)return null;if(flag===null)return{state:"ENABLED",variants:{[version]:version},defaultVariant:version};const variants2={
...without(flag.variants,candidate),[version]:version};return stable===null?{variants:variants2,defaultVariant:version,targeting:{}}:{variants:variants2,targeting:{
candidate:version,stable,percent:0}}}function weighted({stable,candidate,percent},wanted){if(candidate===null||stable===null){if(wanted===0)return null;throw new foundation.
eG("there is no candidate that users could get",{remedy:"Deploy a version first"})}return percent===wanted?null:{targeting:{candidate,stable,percent:wanted}}}function promoted(flag,{
stable,candidate}){if(candidate===null)return null;const kept=Object.entries(flag?.variants??{}).filter(([name])=>!isVersion(name)||name===candidate||name===stable);
return{variants:Object.fromEntries(kept),defaultVariant:candidate,targeting:{}}}function aborted(flag,{candidate,stable}){if(candidate===null)return null;const gone=candidate===
stable?null:candidate;return{variants:without(flag?.variants??{},gone),targeting:{}}}function writtenChange(change,targetingKey){return Object.entries(change).map(
([member,value])=>[member,member==="targeting"&&"candidate"in value?targetingOf(value,targetingKey):value])}function without(variants2,name){return Object.fromEntries(
Object.entries(variants2).filter(([one])=>one!==name))}const variants=schemas.KCZ([schemas.g1P(schemas.YjP().min(1),schemas.YjP()),schemas.g1P(schemas.YjP().min(
1),schemas.zMY()),schemas.g1P(schemas.YjP().min(1),schemas.aig()),schemas.g1P(schemas.YjP().min(1),schemas.g1P(schemas.YjP(),schemas.L5J()))]).refine(all=>Object.
keys(all).length>0,"must have one variant at least"),flagSchema=schemas._H3({state:schemas.k5n(["ENABLED","DISABLED"]),variants,defaultVariant:schemas.YjP().nullish(),
targeting:schemas.g1P(schemas.YjP(),schemas.L5J()).optional()}),definitionSchema=schemas._H3({flags:schemas.g1P(schemas.YjP().min(1),flagSchema)}),emptyDefinition=`\
{
  "$schema": "https://flagd.dev/schema/v0/flags.json",
  "flags": {}
}
`;function flagOf(text,file,flag){const read=definitionSchema.safeParse(jsonOf(text,file));if(!read.success)throw new foundation.j1(read.error.issues.map(({path,
message})=>({file,path:path.join("."),message:`is no definition that flagd reads: ${message}`,remedy:"Correct it by the schema https://flagd.dev/schema/v0/flags\
.json"})));return Object.hasOwn(read.data.flags,flag)?read.data.flags[flag]??null:null}function jsonOf(text,file){try{return JSON.parse(text)}catch(error){throw new foundation.
j1({file,message:`is no JSON: ${(0,foundation.bD)(error)}`,remedy:"Correct it; definitions in YAML are not supported"})}}function withValue(text,path,value){let start=afterSpace(
text,0);for(const[index,name]of path.entries()){const all=members(text,start),member=all.findLast(({key})=>key===name),last=index===path.length-1;if(member===void 0||
!last&&text[member.start]!=="{"){const nested=path.slice(index+1).reduceRight((inner,key)=>({[key]:inner}),value);return member===void 0?added(text,start,all,name,
nested):replaced(text,member,nested)}if(last)return replaced(text,member,value);start=member.start}return text}function replaced(text,{keyStart,start,end},value){
return text.slice(0,start)+written(text,value,indentAt(text,keyStart))+text.slice(end)}function added(text,start,all,name,value){const key=JSON.stringify(name),
last=all.at(-1);if(!/[\r\n]/.test(text)){const at=last?.end??start+1;return`${text.slice(0,at)}${last===void 0?"":","}${key}:${JSON.stringify(value)}${text.slice(
at)}`}const outer=indentAt(text,start);if(last!==void 0&&!/[\r\n]/.test(text.slice(start,last.keyStart)))return`${text.slice(0,last.end)}, ${key}: ${written(text,
value,outer)}${text.slice(last.end)}`;const inner=last===void 0?outer+unitOf(text):indentAt(text,last.keyStart),member=`${newlineOf(text)}${inner}${key}: ${written(
text,value,inner)}`;if(last!==void 0)return`${text.slice(0,last.end)},${member}${text.slice(last.end)}`;const end=afterSpace(text,start+1);return`${text.slice(0,
start+1)}${member}${newlineOf(text)}${outer}${text.slice(end)}`}function written(text,value,indent){if(!/[\r\n]/.test(text))return JSON.stringify(value);const line=inOneLine(
value);if(!isHolder(value)||line.length<=60&&depth(value)<=2)return line;const inner=indent+unitOf(text),newline=newlineOf(text),items=Array.isArray(value)?value.
map(item=>written(text,item,inner)):Object.entries(value).map(([key,item])=>`${JSON.stringify(key)}: ${written(text,item,inner)}`),[open,close]=Array.isArray(value)?
["[","]"]:["{","}"];return`${open}${newline}${inner}${items.join(`,${newline}${inner}`)}${newline}${indent}${close}`}function inOneLine(value){if(Array.isArray(
value))return`[${value.map(inOneLine).join(", ")}]`;if(!isHolder(value))return JSON.stringify(value);const entries=Object.entries(value).map(([key,item])=>`${JSON.
stringify(key)}: ${inOneLine(item)}`);return entries.length===0?"{}":`{ ${entries.join(", ")} }`}function isHolder(value){return typeof value=="object"&&value!==
null}function depth(value){return isHolder(value)?1+Math.max(0,...Object.values(value).map(depth)):0}function members(text,start){const found=[];let at=afterSpace(
text,start+1);for(;text[at]!=="}";){const keyStart=at,keyEnd=endOf(text,keyStart),valueStart=afterSpace(text,afterSpace(text,keyEnd)+1),end=endOf(text,valueStart);
found.push({key:JSON.parse(text.slice(keyStart,keyEnd)),keyStart,start:valueStart,end}),at=afterSpace(text,end),text[at]===","&&(at=afterSpace(text,at+1))}return found}
function endOf(text,start){const first=text[start];if(first==='"'){let at=start+1;for(;text[at]!=='"';)at+=text[at]==="\\"?2:1;return at+1}if(first!=="{"&&first!==
"["){let at=start;for(;at<text.length&&!/[\s,\]}]/.test(text[at]??"");)at+=1;return at}let open=0;for(let at=start;;){const one=text[at];if(one==='"'){at=endOf(
text,at);continue}if((one==="{"||one==="[")&&(open+=1),(one==="}"||one==="]")&&(open-=1),at+=1,open===0)return at}}function afterSpace(text,start){let at=start;
for(;at<text.length&&/[ \t\r\n]/.test(text[at]??"");)at+=1;return at}function indentAt(text,place){const line=text.slice(text.lastIndexOf(`
`,place-1)+1,place);return/^[ \t]*/.exec(line)?.[0]??""}function unitOf(text){return/[\r\n]([ \t]+)\S/.exec(text)?.[1]??"  "}function newlineOf(text){return text.
includes(`\r
`)?`\r
`:`
`}function statusOf(flag,{name,place}){const found=flag===null?null:ruleOf(flag.targeting),rule=found==="foreign"?null:found,stable=flag?.defaultVariant??null,on=flag?.
state==="ENABLED";return{stable:stable===null?null:isVersion(stable)?stable:"unknown",candidate:rule?.candidate??null,weight:on?rule?.percent??0:0,mirrored:0,ready:on&&
stable!==null,settled:!0,problem:flag===null?null:problemOf(flag,name,found),details:[flag===null?`no flag ${name} in ${place}`:`flag ${name} in ${place}`,...stable===
null?[]:[`default variant ${stable}`],...rule===null?[]:[`${rule.percent} % of the users get ${rule.candidate}`],...flag===null?[]:["flagd reads the file by its\
elf, some time after the commit"]]}}function problemOf(flag,name,rule){const{state,variants:variants2,defaultVariant}=flag;if(state==="DISABLED")return`The flag\
 ${name} is disabled: users get the application’s own default.`;if(rule==="foreign")return`The flag ${name} has a rule that is none of a rollout.`;const absent=[
defaultVariant,rule?.candidate,rule?.stable].filter(one=>typeof one=="string").find(one=>!Object.hasOwn(variants2,one));return absent!==void 0?`The flag ${name}\
 names the variant ${absent}, which it does not have.`:rule!==null&&rule.stable!==defaultVariant?`The flag ${name} gives ${rule.stable} to the users without the\
 candidate, and ${defaultVariant??"nothing"} by default.`:null}const attempts=10,openFeatureFlag=async(settings,services)=>(checkFile(settings.file),new FlagTarget(
settings,services,await services.branch(settings.branch??null)));function checkFile(file){const outside=/^([/\\]|[A-Za-z]:)/.test(file)||file.split(/[/\\]/).includes(
"..");if(!(!outside&&file.endsWith(".json")))throw new foundation.j1({path:"target.file",value:file,message:outside?"is no path inside the repository":"is no JS\
ON file, and others are not written",remedy:"Name a definition file of flagd in JSON, such as `flags/models.flagd.json`"})}class FlagTarget{kind="feature-flag";can={
weights:"any",shadow:!1,unit:"users"};#settings;#services;#branch;#flag;constructor(settings,services,branch){this.#settings=settings,this.#services=services,this.#branch=
branch,this.#flag=settings.flag??services.model}async status(){const{snapshot,flag}=await this.#read(),place=`${this.#settings.file} on ${this.#branch.branch} a\
t ${snapshot.commit?.slice(0,12)??"no commit"}`;return statusOf(flag,{name:this.#flag,place})}async deploy({version}){await this.#change(`make ${version} known`,
(flag,roles)=>deployed(flag,roles,version))}async setWeight(percent){await this.#change(`candidate for ${percent} % of the users`,(_,roles)=>weighted(roles,percent))}async shadow(percent){
if(percent!==0)throw new foundation.j1({path:"target.kind",value:"feature-flag",message:"cannot copy requests: a flag gives each user one version",remedy:"Take \
another strategy than `shadow`, or another target"})}async promote(){await this.#change("candidate for all users",promoted)}async abort(){await this.#change("st\
able version for all users",aborted)}async#read(){const snapshot=await this.#branch.read(),text=await snapshot.file(this.#settings.file),flag=text===null?null:flagOf(
text,this.#settings.file,this.#flag);return{snapshot,text,flag}}async#change(what,changed){const{file,targetingKey}=this.#settings,{model,environment,logger}=this.#services;
for(let attempt=0;attempt<attempts;attempt++){const{snapshot,text,flag}=await this.#read(),change=changed(flag,rolesOf(flag,this.#flag,file));if(change===null)return;
const members2=writtenChange(change,targetingKey),place=["flags",this.#flag],before=text??emptyDefinition,next=flag===null?withValue(before,place,Object.fromEntries(
members2)):members2.reduce((now,[member,value])=>withValue(now,[...place,member],value),before),result=await this.#branch.commit(snapshot,{[file]:next},`${environment}\
: ${model}: ${what}
`);if(result!=="moved"){logger.debug(`feature-flag: ${what}, in ${result.commit}`);return}}throw new foundation.eG(`The branch ${this.#branch.branch} changed ${attempts}\
 times while ${file} was written`,{remedy:"Run the step again; if that lasts, look for a workflow that writes to the branch in a loop"})}}})};export{id,ids,modules};
