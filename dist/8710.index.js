const id=8710,ids=[8710],modules={88710:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{chartDrawer:()=>chartDrawer});var report_text=__webpack_require__(13920),html_escape=__webpack_require__(98582);const standIns={
"series-1":"#010a01","series-2":"#010a02","series-3":"#010a03","series-4":"#010a04","series-5":"#010a05","series-6":"#010a06",text:"#010a07",muted:"#010a08",line:"\
#010a09",good:"#010a0a",bad:"#010a0b",warn:"#010a0c",neutral:"#010a0d",info:"#010a0e"};function color(name){return standIns[name]}const seriesColors=["series-1",
"series-2","series-3","series-4","series-5","series-6"];function seriesColor(index){return seriesColors[index%seriesColors.length]}function hueOf(group){return group%
seriesColors.length+1}function toneColor(tone){return tone}function withPageColors(svg){return svg.replace(/#010a0[1-9a-e]/gi,found=>{const entry=Object.entries(
standIns).find(([,standIn])=>standIn===found.toLowerCase());return entry===void 0?found:`var(--${entry[0]})`})}function niceScale(values,fixed,count=5){const finite=values.
filter(Number.isFinite),low=fixed.min??Math.min(...finite,fixed.max??Number.POSITIVE_INFINITY),high=fixed.max??Math.max(...finite,fixed.min??Number.NEGATIVE_INFINITY),
from=Number.isFinite(low)?low:0,to2=Number.isFinite(high)&&high>from?high:from+Math.max(1,Math.abs(from)),raw=(to2-from)/count,power=10**Math.floor(Math.log10(raw)),
interval=([1,2,5].find(step=>raw<=step*power*1.0001)??10)*power,tidy2=value=>Number(value.toPrecision(12));return{min:fixed.min??tidy2(Math.floor(from/interval+
1e-9)*interval),max:fixed.max??tidy2(Math.ceil(to2/interval-1e-9)*interval),interval:tidy2(interval)}}function tickLabel(value,interval){if(Math.abs(value)<interval/
1e6)return"0";const digits=Math.max(0,Math.min(8,-Math.floor(Math.log10(interval)+1e-9))),size2=Math.abs(value),text=size2>=1e6||size2<1e-5?size2.toPrecision(3):
size2.toFixed(digits);return`${value<0?"−":""}${text}`}function plotOf({width:width2,height},left){return{left,top:12,width:width2-left-18,height:height-12-50}}
const labels={color:color("muted"),fontSize:12},split={show:!0,lineStyle:{color:color("line"),width:1}};function axisStyle(name,scale,side){return{type:"value",
min:scale.min,max:scale.max,interval:scale.interval,...named(name,side==="x"?30:42),axisLine:{show:!1},axisTick:{show:!1},axisLabel:{...labels,formatter:value=>tickLabel(
value,scale.interval)},splitLine:split}}function categoryStyle(name,categories){return{type:"category",data:categories,...named(name,30),axisLine:{show:!0,lineStyle:{
color:color("line")}},axisTick:{show:!1},axisLabel:{...labels,hideOverlap:!0}}}function named(name,gap){return{name:(0,report_text.vI)((0,report_text.RK)(name),
60),nameLocation:"middle",nameGap:gap,nameTextStyle:{color:color("text"),fontSize:12}}}const size={width:500,height:380};function drawBars(chart){const y=niceScale(
[0,...chart.series.flatMap(({values})=>values)],chart.y),plot2=plotOf(size,58),categories=chart.categories.map(name=>(0,report_text.vI)((0,report_text.RK)(name),
20));return{option:{grid:plot2,xAxis:categoryStyle(chart.x.name,categories),yAxis:axisStyle(chart.y.name,y,"y"),series:chart.series.map(({values},index)=>({type:"\
bar",data:values.map(value=>Number.isFinite(value)?value:null),silent:!0,itemStyle:{color:color(seriesColor(index))}}))},size,legend:chart.series.map(({name},index)=>({
name,color:seriesColor(index),hue:hueOf(index),dashed:!1})),data:{type:"bars",plot:[plot2.left,plot2.top,plot2.width,plot2.height],categories,series:chart.series.
map(({name,values})=>({name,values}))}}}var numbers=__webpack_require__(73533);const rowHeight=24,width=1040;function drawForest(chart){const rows=chart.rows.filter(
({low,estimate,high})=>[low,estimate,high].every(Number.isFinite)),margin=chart.margin===null?null:-chart.better*Math.abs(chart.margin),reach=axisReach(rows),bounds=rows.
flatMap(({low,high})=>[Math.max(low,-reach),Math.min(high,reach)]),x=niceScale([0,...margin===null?[]:[margin],...bounds],{},8),plot2={left:260,top:26,width:width-
290,height:Math.max(1,rows.length)*rowHeight},size2={width,height:plot2.top+plot2.height+54},better=chart.better>0?"better →":"← better",unit=chart.unit===""?
"":`, ${chart.unit}`,vertical=(value,type,stroke)=>({type:"line",silent:!0,symbol:"none",data:[[value,0],[value,Math.max(1,rows.length)]],lineStyle:{color:stroke,
width:type==="solid"?1.2:1.5,type}});return{option:{grid:plot2,xAxis:axisStyle(`Difference${unit} (${better})`,x,"x"),yAxis:{type:"value",min:0,max:Math.max(1,rows.
length),inverse:!0,show:!1},series:[vertical(0,"solid",color("muted")),...margin===null?[]:[vertical(margin,"dashed",color("bad"))],{type:"custom",silent:!0,data:rows.
map(({low,estimate,high},index)=>[index+.5,low,estimate,high]),encode:{x:[1,2,3],y:0},renderItem:(params,api)=>{const row=rows[params.dataIndex],middle=params.dataIndex+
.5,at2=value=>api.coord([Math.min(x.max,Math.max(x.min,value)),middle]),[left=0,y=0]=at2(row.low),[right=0]=at2(row.high),[dot=0]=at2(row.estimate),stroke={stroke:color(
row.tone),lineWidth:2,fill:null},label=(0,report_text.My)((0,report_text.vI)(row.name,40));return{type:"group",children:[{type:"path",shape:{d:whisker(left,right,
y,row.low<x.min,row.high>x.max)},style:stroke},{type:"circle",shape:{cx:dot,cy:y,r:4},style:{fill:stroke.stroke}},{type:"text",x:plot2.left-12,y,style:{text:label,
fill:color("text"),fontSize:12,align:"right",verticalAlign:"middle"}}]}}}]},size:size2,legend:[],data:{type:"forest",plot:[plot2.left,plot2.top,plot2.width,plot2.
height],rows:rows.map(({name,low,estimate,high,note})=>{const written=(0,numbers.au)({unit:chart.unit,halfWidth:(high-low)/2,values:[low,high]});return[(0,report_text.
vI)(name,80),written.changeWithInterval(estimate,low,high),note??""]})}}}function axisReach(rows){const sizes=rows.map(({low,high})=>Math.max(Math.abs(low),Math.
abs(high))).toSorted((a,b)=>a-b),most=sizes.at(-1)??0,usual=sizes[Math.ceil(.75*sizes.length)-1]??most;return Math.min(most,1.5*usual)}function whisker(left,right,y,beyondLeft,beyondRight){
const start=beyondLeft?`M${left+5} ${y-4}L${left} ${y}L${left+5} ${y+4}`:`M${left} ${y-4}v8`,end=beyondRight?`M${right-5} ${y-4}L${right} ${y}L${right-5} ${y+4}`:
`M${right} ${y-4}v8`;return`${start}M${left} ${y}H${right}${end}`}const lines_size={width:500,height:380};function drawLines(chart){const all=chart.series.flatMap(
({points})=>points),x=niceScale(all.map(([value])=>value),chart.x),y=niceScale(all.map(([,value])=>value),chart.y),plot2=plotOf(lines_size,58),from=Math.max(x.min,
y.min),to2=Math.min(x.max,y.max),diagonal=chart.diagonal===!0&&to2>from?[{type:"line",data:[[from,from],[to2,to2]],symbol:"none",silent:!0,lineStyle:{color:color(
"muted"),width:1,type:"dotted"}}]:[];return{option:{grid:plot2,xAxis:axisStyle(chart.x.name,x,"x"),yAxis:axisStyle(chart.y.name,y,"y"),series:[...diagonal,...chart.
series.map(({points,dashed,step},index)=>({type:"line",data:points.filter(point=>point.every(Number.isFinite)),symbol:points.length<=24&&step!==!0?"circle":"non\
e",symbolSize:5,...step===!0?{step:"end"}:{},silent:!0,itemStyle:{color:color(seriesColor(index))},lineStyle:{color:color(seriesColor(index)),width:2,type:dashed===
!0?"dashed":"solid"}}))]},size:lines_size,legend:chart.series.map(({name,dashed,group},index)=>({name,color:seriesColor(index),hue:hueOf(group??index),dashed:dashed===
!0})),data:{type:"lines",plot:[plot2.left,plot2.top,plot2.width,plot2.height],x:[x.min,x.max],y:[y.min,y.max],names:[chart.x.name,chart.y.name],series:chart.series.
map(({name,points,step})=>({name,step:step===!0,points:points.map(([a,b])=>[lines_short(a),lines_short(b)])}))}}}function lines_short(value){return Number(value.
toPrecision(4))}const parallel_width=1040,plot={left:110,top:46,width:parallel_width-190,height:270},parallel_size={width:parallel_width,height:plot.top+plot.height+
24},mostLines=500;function drawParallel(chart){const places=chart.axes.map((axis,at2)=>placesOf(axis,chart.lines.map(({values})=>values[at2]??null))),last=chart.
axes.at(-1),goodness=line=>{const place=places.at(-1)?.at(line.values[chart.axes.length-1]??null)??null;return place===null?-1:last?.scale!=="category"&&last?.better===
"lower"?1-place:place},sorted=chart.lines.map(line=>({line,goodness:goodness(line)})).filter(({line})=>line.values.some(value=>value!==null&&Number.isFinite(value))).
toSorted((a,b)=>b.goodness-a.goodness).slice(0,mostLines),ranked=sorted.map((one,rank)=>({...one,third:Math.floor(rank*3/sorted.length)})),across=at2=>plot.left+
(chart.axes.length===1?.5:at2/(chart.axes.length-1))*plot.width,up2=place=>plot.top+(1-place)*plot.height,axes=chart.axes.flatMap((axis,at2)=>drawAxis(axis,places[at2],
across(at2),up2)),lines=ranked.toReversed().map(({line,third})=>({type:"path",shape:{d:pathOf(line.values,places,across,up2)},style:{stroke:color(seriesColor(third)),
lineWidth:line.marked===!0?3:1.2,opacity:line.marked===!0?1:.7,fill:null}})),option={xAxis:{type:"value",min:0,max:parallel_width,show:!1},yAxis:{type:"value",min:0,
max:parallel_size.height,show:!1},grid:{left:0,top:0,width:parallel_width,height:parallel_size.height},series:[{type:"custom",silent:!0,data:[[0,0]],renderItem:()=>({
type:"group",children:[...lines,...axes]})}]},thirds=sorted.length<3?[]:["Best third","Middle third","Worst third"];return{option,size:parallel_size,legend:thirds.
map((name,index)=>({name,color:seriesColor(index),hue:hueOf([0,1,5][index]),dashed:!1})),data:{type:"parallel",plot:[plot.left,plot.top,plot.width,plot.height],
axes:chart.axes.map(({name})=>(0,report_text.vI)(name,60)),rows:ranked.map(({line})=>({name:(0,report_text.vI)(line.name,80),at:line.values.map((value,axis)=>rounded(
places[axis]?.at(value)??null)),values:line.values.map((value,axis)=>writtenValue(chart.axes[axis],value))}))}}}function placesOf(axis,values){const finite=values.
filter(value=>value!==null&&Number.isFinite(value));if(axis.scale==="category"){const count2=axis.categories.length,at2=value=>value===null||!(value in axis.categories)?
null:(value+.5)/count2;return{at:at2,ticks:axis.categories.map((name,index)=>({place:at2(index),label:(0,report_text.vI)((0,report_text.RK)(name),18)}))}}const log=axis.
scale==="log"&&finite.every(value=>value>0)&&finite.length>0,seen=log?finite.map(Math.log10):finite,scale=niceScale(seen,log?{min:Math.min(...seen),max:Math.max(
...seen)+1e-9}:{}),share2=value=>(value-scale.min)/(scale.max-scale.min),count=Math.round((scale.max-scale.min)/scale.interval);return{at:value=>value===null||!Number.
isFinite(value)?null:Math.min(1,Math.max(0,share2(log?Math.log10(value):value))),ticks:log?powers(scale.min,scale.max).map(value=>({place:share2(Math.log10(value)),
label:powerLabel(value)})):Array.from({length:count+1},(_,index)=>{const value=scale.min+index*scale.interval;return{place:share2(value),label:tickLabel(value,scale.
interval)}})}}function powers(from,to2){const found=[];for(const steps of[[1],[1,2,5]]){found.length=0;for(let power=Math.floor(from);power<=Math.ceil(to2);power++)
for(const step of steps){const value=+`${step}e${power}`;Math.log10(value)>=from-1e-9&&Math.log10(value)<=to2+1e-9&&found.push(value)}if(found.length>=3)break}return found}
function powerLabel(value){return value>=1e-4&&value<1e6?String(Number(value.toPrecision(3))):value.toExponential().replace("e+","e")}function drawAxis(axis,{ticks},x,up2){
const text=(label,y,fill,more={})=>({type:"text",x:x-8,y,style:{text:label,fill:color(fill),fontSize:12,align:"right",verticalAlign:"middle",...more}}),line=d=>({
type:"path",shape:{d},style:{stroke:color("line"),lineWidth:1,fill:null}}),sign=axis.scale!=="category"&&axis.better!==void 0?axis.better==="lower"?" ↓":" ↑":
"";return[line(`M${x} ${up2(0)}V${up2(1)}`),...ticks.map(({place})=>line(`M${x-4} ${up2(place)}h4`)),...ticks.map(({place,label})=>text(label,up2(place),"text")),
{...text(`${(0,report_text.vI)((0,report_text.RK)(axis.name),24)}${sign}`,20,"text",{align:"center"}),x}]}function pathOf(values,places,across,up2){let pen="M",
path="";for(const[at2,one]of places.entries()){const place=one.at(values[at2]??null);place===null?pen="M":(path+=`${pen}${across(at2).toFixed(1)} ${up2(place).toFixed(
1)}`,pen="L")}return path}function writtenValue(axis,value){return axis===void 0||value===null||!Number.isFinite(value)?"–":axis.scale==="category"?(0,report_text.
vI)(axis.categories[value]??"–",60):String(Number(value.toPrecision(4))).replace("-","−")}function rounded(place){return place===null?null:Number(place.toFixed(
4))}const scatter_size={width:500,height:380};function drawScatter(chart){const points=chart.points.filter(({x:x3,y:y3})=>Number.isFinite(x3)&&Number.isFinite(y3)),
front=points.filter(point=>point.front).sort((a,b)=>a.x-b.x||a.y-b.y),x=niceScale(points.map(point=>point.x),chart.x),y=niceScale(points.map(point=>point.y),chart.
y),plot2=plotOf(scatter_size,58),circles=(of2,index,filled)=>({type:"line",data:of2.map(point=>[point.x,point.y]),symbol:"circle",showAllSymbol:!0,symbolSize:filled?
9:6,silent:!0,itemStyle:filled?{color:color(seriesColor(index))}:{color:"transparent",borderColor:color(seriesColor(index)),borderWidth:1.3},lineStyle:{width:0,
opacity:0}}),option={grid:plot2,xAxis:axisStyle(withBetter(chart.x,"←","→"),x,"x"),yAxis:axisStyle(withBetter(chart.y,"↓","↑"),y,"y"),series:[{type:"lin\
e",data:stairs(front,chart.x.better),symbol:"none",silent:!0,lineStyle:{color:color(seriesColor(0)),width:1.3,type:"dashed"}},circles(points.filter(point=>!point.
front),1,!1),circles(front,0,!0)]},names=["On the Pareto front","Outdone by another"];return{option,size:scatter_size,legend:names.map((name,index)=>({name,color:seriesColor(
index),hue:hueOf(index===0?0:5),dashed:index===0})),data:{type:"scatter",plot:[plot2.left,plot2.top,plot2.width,plot2.height],rows:points.toSorted((a,b)=>a.x-b.
x||a.y-b.y).map(point=>({at:[share(point.x,x),1-share(point.y,y)],lines:[(0,report_text.vI)(point.name,80),`${(0,report_text.vI)(chart.x.name,40)} ${scatter_short(
point.x)}, ${(0,report_text.vI)(chart.y.name,40)} ${scatter_short(point.y)}`,[names[point.front?0:1],point.note].filter(one=>one!==void 0).join(". ")]}))}}}function stairs(front,better){
return front.flatMap(({x,y},at2)=>{const next=front[at2+1];return next===void 0?[[x,y]]:[[x,y],better==="lower"?[next.x,y]:[x,next.y]]})}function withBetter({name,
better},lower,higher){return`${(0,report_text.vI)(name,40)} (better ${better==="lower"?lower:higher})`}function share(value,{min,max}){return(value-min)/(max-min)}
function scatter_short(value){return String(Number(value.toPrecision(4))).replace("-","−")}var external_node_module_=__webpack_require__(98995);const echarts_require=(0,external_node_module_.
createRequire)(import.meta.url);var GE=Object.defineProperty,YE=(t,e)=>{for(var r in e)GE(t,r,{get:e[r],enumerable:!0})},vp=function(t,e){return vp=Object.setPrototypeOf||
{__proto__:[]}instanceof Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.hasOwnProperty.call(i,n)&&(r[n]=i[n])},vp(t,e)};function j(t,e){
if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null");vp(t,e);function r(){this.constructor=t}
t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}var Pl=12,hp="sans-serif",Dt=Pl+"px "+hp,WE=20,XE=100,qE="007LLmW'55;N0500LLLLLLLLLL00NNNL\
zWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";function ZE(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var i=String.
fromCharCode(r+32),n=(t.charCodeAt(r)-WE)/XE;e[i]=n}return e}var KE=ZE(qE),pt={createCanvas:function(){return typeof document<"u"&&document.createElement("canva\
s")},measureText:(function(){var t,e;return function(r,i){if(!t){var n=pt.createCanvas();t=n&&n.getContext("2d")}if(t)return e!==i&&(e=t.font=i||Dt),t.measureText(
r);r=r||"",i=i||Dt;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Pl,s=0;if(i.indexOf("mono")>=0)s=o*r.length;else for(var l=0;l<r.length;l++){var u=KE[r[l]];s+=
u==null?o:u*o}return{width:s}}})(),loadImage:function(t,e,r){var i=new Image;return i.onload=e,i.onerror=r,i.src=t,i},getTime:function(){return Date.now?Date.now():
+new Date}},Pg=Ft(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),Lg=Ft(
["Int8","Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Ca=Object.prototype.
toString,Nl=Array.prototype,jE=Nl.forEach,QE=Nl.filter,mp=Nl.slice,$E=Nl.map,Mg=function(){}.constructor,Ll=Mg?Mg.prototype:null,gp="__proto__",dp=2311,JE=Math.
pow(2,53)-1;function Rl(){return dp>=JE&&(dp=0),dp++}function mr(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(
console,t)}function ae(t){if(t==null||typeof t!="object")return t;var e=t,r=Ca.call(t);if(r==="[object Array]"){if(!Yo(t)){e=[];for(var i=0,n=t.length;i<n;i++)e[i]=
ae(t[i])}}else if(Lg[r]){if(!Yo(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var i=0,n=t.length;i<n;i++)e[i]=t[i]}}}else if(!Pg[r]&&
!Yo(t)&&!Wo(t)){e={};for(var o in t)t.hasOwnProperty(o)&&o!==gp&&(e[o]=ae(t[o]))}return e}function xe(t,e,r){if(!G(e)||!G(t))return r?ae(e):t;for(var i in e)if(e.
hasOwnProperty(i)&&i!==gp){var n=t[i],a=e[i];G(a)&&G(n)&&!z(a)&&!z(n)&&!Wo(a)&&!Wo(n)&&!Og(a)&&!Og(n)&&!Yo(a)&&!Yo(n)?xe(n,a,r):(r||!(i in t))&&(t[i]=ae(e[i]))}
return t}function I(t,e){if(Object.assign)Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==gp&&(t[r]=e[r]);return t}function Ng(t,e,r){t=t||{};for(var i=0;i<
r.length;i++){var n=r[i];t[n]=e[n]}return t}function ie(t,e,r){for(var i=$(e),n=0,a=i.length;n<a;n++){var o=i[n];(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}
var Ak=pt.createCanvas;function oe(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,i=t.length;r<i;r++)if(t[r]===e)return r}return-1}function Rg(t,e){var r=t.
prototype;function i(){}i.prototype=e.prototype,t.prototype=new i;for(var n in r)r.hasOwnProperty(n)&&(t.prototype[n]=r[n]);t.prototype.constructor=t,t.superClass=
e}function yt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else ie(t,e,r)}function ze(t){return!t||typeof t=="string"?!1:typeof t.length==
"number"}function T(t,e,r){if(t&&e)if(t.forEach&&t.forEach===jE)t.forEach(e,r);else if(t.length===+t.length)for(var i=0,n=t.length;i<n;i++)e.call(r,t[i],i,t);else
for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}function k(t,e,r){if(!t)return[];if(!e)return kl(t);if(t.map&&t.map===$E)return t.map(e,r);for(var i=[],n=0,
a=t.length;n<a;n++)i.push(e.call(r,t[n],n,t));return i}function Ft(t,e,r,i){if(t&&e){for(var n=0,a=t.length;n<a;n++)r=e.call(i,r,t[n],n,t);return r}}function Le(t,e,r){
if(!t)return[];if(!e)return kl(t);if(t.filter&&t.filter===QE)return t.filter(e,r);for(var i=[],n=0,a=t.length;n<a;n++)e.call(r,t[n],n,t)&&i.push(t[n]);return i}
function Ig(t,e,r){if(t&&e){for(var i=0,n=t.length;i<n;i++)if(e.call(r,t[i],i,t))return t[i]}}function $(t){if(!t)return[];if(Object.keys)return Object.keys(t);
var e=[];for(var r in t)t.hasOwnProperty(r)&&e.push(r);return e}function eA(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];return function(){return t.
apply(e,r.concat(mp.call(arguments)))}}var de=Ll&&Z(Ll.bind)?Ll.call.bind(Ll.bind):eA;function Xe(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];
return function(){return t.apply(this,e.concat(mp.call(arguments)))}}function z(t){return Array.isArray?Array.isArray(t):Ca.call(t)==="[object Array]"}function Z(t){
return typeof t=="function"}function V(t){return typeof t=="string"}function Il(t){return Ca.call(t)==="[object String]"}function fe(t){return typeof t=="number"}
function G(t){var e=typeof t;return e==="function"||!!t&&e==="object"}function Og(t){return!!Pg[Ca.call(t)]}function Ne(t){return!!Lg[Ca.call(t)]}function Wo(t){
return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.ownerDocument=="object"}function wa(t){return t.colorStops!=null}function kg(t){return Ca.call(
t)==="[object RegExp]"}function $t(t){return t!==t}function qr(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,i=t.length;r<i;r++)if(t[r]!=
null)return t[r]}function Y(t,e){return t??e}function vt(t,e,r){return t??e??r}function kl(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return mp.
apply(t,e)}function Ea(t){if(typeof t=="number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function R(t,e){
if(!t)throw new Error(e)}function Mt(t){return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var Bg="__ec_p\
rimitive__";function Aa(t){t[Bg]=!0}function Yo(t){return t[Bg]}var tA=(function(){function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(
e);return r&&delete this.data[e],r},t.prototype.has=function(e){return this.data.hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.
set=function(e,r){return this.data[e]=r,this},t.prototype.keys=function(){return $(this.data)},t.prototype.forEach=function(e){var r=this.data;for(var i in r)r.
hasOwnProperty(i)&&e(r[i],i)},t})(),Ug=typeof Map=="function";function rA(){return Ug?new Map:new tA}var iA=(function(){function t(e){var r=z(e);this.data=rA();
var i=this;e instanceof t?e.each(n):e&&T(e,n);function n(a,o){r?i.set(a,o):i.set(o,a)}}return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.
get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(i,n){
e.call(r,i,n)})},t.prototype.keys=function(){var e=this.data.keys();return Ug?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function X(t){
return new iA(t)}function Fg(t,e){for(var r=new t.constructor(t.length+e.length),i=0;i<t.length;i++)r[i]=t[i];for(var n=t.length,i=0;i<e.length;i++)r[i+n]=e[i];
return r}function wi(t,e){var r;if(Object.create)r=Object.create(t);else{var i=function(){};i.prototype=t,r=new i}return e&&I(r,e),r}function F(t,e){return t.hasOwnProperty(
e)}function Ve(){}var Da=180/Math.PI,Dk=Number.EPSILON||Math.pow(2,-52),nA=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.
weChat=!1}return t})(),aA=(function(){function t(){this.browser=new nA,this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,
this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),
Ei=new aA;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(Ei.wxa=!0,Ei.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?Ei.worker=!0:
!Ei.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent=="string"&&navigator.userAgent.indexOf("Node.js")>-1?(Ei.node=!0,Ei.svgSupported=
!0):oA(navigator.userAgent,Ei);function oA(t,e){var r=e.browser,i=t.match(/Firefox\/([\d.]+)/),n=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),
a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);i&&(r.firefox=!0,r.version=i[1]),n&&(r.ie=!0,r.version=n[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].
split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="on\
pointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";if(s){var l=document.documentElement.style;e.transform3dSupported=
(r.ie&&"transition"in l||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"MozPerspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||
r.ie&&+r.version>=9}}var _e=Ei,sA=".",hn="___EC__COMPONENT__CONTAINER___",zg="___EC__EXTENDED_CLASS___";function Ot(t){var e={main:"",sub:""};if(t){var r=t.split(
sA);e.main=r[0]||"",e.sub=r[1]||""}return e}function lA(t){R(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function Vg(t){return!!(t&&
t[zg])}function Ma(t,e){t.$constructor=t,t.extend=function(r){process.env.NODE_ENV!=="production"&&T(e,function(a){r[a]||console.warn("Method `"+a+"` should be \
implemented"+(r.type?" in "+r.type:"")+".")});var i=this,n;return uA(i)?n=(function(a){j(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=
function(){(r.$constructor||i).apply(this,arguments)},Rg(n,this)),I(n.prototype,r),n[zg]=!0,n.extend=this.extend,n.superCall=cA,n.superApply=pA,n.superClass=i,n}}
function uA(t){return Z(t)&&/^class\s/.test(Function.prototype.toString.call(t))}function Bl(t,e){t.extend=e.extend}var fA=Math.round(Math.random()*10);function Hg(t){
var e=["__\0is_clz",fA++].join("_");t.prototype[e]=!0,process.env.NODE_ENV!=="production"&&R(!t.isInstance,'The method "is" can not be defined.'),t.isInstance=function(r){
return!!(r&&r[e])}}function cA(t,e){for(var r=[],i=2;i<arguments.length;i++)r[i-2]=arguments[i];return this.superClass.prototype[e].apply(t,r)}function pA(t,e,r){
return this.superClass.prototype[e].apply(t,r)}function Ai(t){var e={};t.registerClass=function(i){var n=i.type||i.prototype.type;if(n){lA(n),i.prototype.type=n;
var a=Ot(n);if(!a.sub)process.env.NODE_ENV!=="production"&&e[a.main]&&console.warn(a.main+" exists."),e[a.main]=i;else if(a.sub!==hn){var o=r(a);o[a.sub]=i}}return i},
t.getClass=function(i,n,a){var o=e[i];if(o&&o[hn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type shou\
ld be specified.");return o},t.getClassesByMainType=function(i){var n=Ot(i),a=[],o=e[n.main];return o&&o[hn]?T(o,function(s,l){l!==hn&&a.push(s)}):a.push(o),a},
t.hasClass=function(i){var n=Ot(i);return!!e[n.main]},t.getAllClassMainTypes=function(){var i=[];return T(e,function(n,a){i.push(a)}),i},t.hasSubTypes=function(i){
var n=Ot(i),a=e[n.main];return a&&a[hn]};function r(i){var n=e[i.main];return(!n||!n[hn])&&(n=e[i.main]={},n[hn]=!0),n}}function Or(t,e){for(var r=0;r<t.length;r++)
t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<t.length;s++){var l=t[s][1];if(!(n&&oe(n,l)>=0||a&&oe(a,l)<0)){var u=i.getShallow(l,
e);u!=null&&(o[t[s][0]]=u)}}return o}}var vA=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],hA=Or(vA),Gg=(function(){
function t(){}return t.prototype.getAreaStyle=function(e,r){return hA(this,e,r)},t})(),_p=function(t,e){return _p=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,i){r.__proto__=i}||function(r,i){for(var n in i)Object.prototype.hasOwnProperty.call(i,n)&&(r[n]=i[n])},_p(t,e)};function ne(t,e){if(typeof e!=
"function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null");_p(t,e);function r(){this.constructor=t}t.prototype=e===
null?Object.create(e):(r.prototype=e.prototype,new r)}var Yg=(function(){function t(e){this.value=e}return t})(),dA=(function(){function t(){this._len=0}return t.
prototype.insert=function(e){var r=new Yg(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){this.head?(this.tail.next=e,e.prev=this.tail,e.next=
null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,i=e.next;r?r.next=i:this.head=i,i?i.prev=r:this.tail=r,e.next=e.
prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=this.tail=null,this._len=0},t})(),mA=(function(){function t(e){
this._list=new dA,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var i=this._list,n=this._map,a=null;if(n[e]==null){var o=i.
len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=l}s?s.value=r:s=new Yg(r),s.key=
e,i.insertEntry(s),n[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],i=this._list;if(r!=null)return r!==i.tail&&(i.remove(r),i.insertEntry(r)),r.value},
t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),Pr=mA,xp=new Pr(50);function Xg(t){if(typeof t==
"string"){var e=xp.get(t);return e&&e.image}else return t}function Xo(t,e,r,i,n){if(t)if(typeof t=="string"){if(e&&e.__zrImageSrc===t||!r)return e;var a=xp.get(
t),o={hostEl:r,cb:i,cbPayload:n};return a?(e=a.image,!Oa(e)&&a.pending.push(o)):(e=pt.loadImage(t,Wg,Wg),e.__zrImageSrc=t,xp.put(t,e.__cachedImgObj={image:e,pending:[
o]})),e}else return t;else return e}function Wg(){var t=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=null;for(var e=0;e<t.pending.length;e++){
var r=t.pending[e],i=r.cb;i&&i(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=0}function Oa(t){return t&&t.width&&t.height}function Re(){return[1,0,0,1,0,0]}
function Zr(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function Pa(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4],t[5]=e[5],t}function Kr(t,e,r){
var i=e[0]*r[0]+e[2]*r[1],n=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],l=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=i,
t[1]=n,t[2]=a,t[3]=o,t[4]=s,t[5]=l,t}function qo(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=e[5]+r[1],t}function La(t,e,r,i){i===
void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(r),c=Math.cos(r);return t[0]=n*c+s*f,t[1]=-n*f+s*c,t[2]=a*c+l*f,t[3]=-a*f+c*l,t[4]=c*
(o-i[0])+f*(u-i[1])+i[0],t[5]=c*(u-i[1])-f*(o-i[0])+i[1],t}function qg(t,e,r){var i=r[0],n=r[1];return t[0]=e[0]*i,t[1]=e[1]*n,t[2]=e[2]*i,t[3]=e[3]*n,t[4]=e[4]*
i,t[5]=e[5]*n,t}function gr(t,e){var r=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=r*o-a*i;return l?(l=1/l,t[0]=o*l,t[1]=-a*l,t[2]=-i*l,t[3]=r*l,t[4]=(i*s-o*n)*l,
t[5]=(a*n-r*s)*l,t):null}function Di(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}function Sp(t,e){return t[0]=e[0],t[1]=e[1],t}function Zg(t){return[t[0],t[1]]}
function Ko(t,e,r){return t[0]=e,t[1]=r,t}function bp(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function Kg(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function yA(t){
return Math.sqrt(_A(t))}function _A(t){return t[0]*t[0]+t[1]*t[1]}function Ul(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}function jg(t,e){var r=yA(e);return r===0?
(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function Fl(t,e){return Math.sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}var Qg=Fl;function xA(t,e){return(t[0]-
e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var dn=xA;function qe(t,e,r){var i=e[0],n=e[1];return t[0]=r[0]*i+r[2]*n+r[4],t[1]=r[1]*i+r[3]*n+r[5],t}function jr(t,e,r){
return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],r[1]),t}function Qr(t,e,r){return t[0]=Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}var SA=(function(){function t(e,r){
this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(this.x,this.y)},t.prototype.
set=function(e,r){return this.x=e,this.y=r,this},t.prototype.equal=function(e){return e.x===this.x&&e.y===this.y},t.prototype.add=function(e){return this.x+=e.x,
this.y+=e.y,this},t.prototype.scale=function(e){this.x*=e,this.y*=e},t.prototype.scaleAndAdd=function(e,r){this.x+=e.x*r,this.y+=e.y*r},t.prototype.sub=function(e){
return this.x-=e.x,this.y-=e.y,this},t.prototype.dot=function(e){return this.x*e.x+this.y*e.y},t.prototype.len=function(){return Math.sqrt(this.x*this.x+this.y*
this.y)},t.prototype.lenSquare=function(){return this.x*this.x+this.y*this.y},t.prototype.normalize=function(){var e=this.len();return this.x/=e,this.y/=e,this},
t.prototype.distance=function(e){var r=this.x-e.x,i=this.y-e.y;return Math.sqrt(r*r+i*i)},t.prototype.distanceSquare=function(e){var r=this.x-e.x,i=this.y-e.y;return r*
r+i*i},t.prototype.negate=function(){return this.x=-this.x,this.y=-this.y,this},t.prototype.transform=function(e){if(e){var r=this.x,i=this.y;return this.x=e[0]*
r+e[2]*i+e[4],this.y=e[1]*r+e[3]*i+e[5],this}},t.prototype.toArray=function(e){return e[0]=this.x,e[1]=this.y,e},t.prototype.fromArray=function(e){this.x=e[0],this.
y=e[1]},t.set=function(e,r,i){e.x=r,e.y=i},t.copy=function(e,r){e.x=r.x,e.y=r.y},t.len=function(e){return Math.sqrt(e.x*e.x+e.y*e.y)},t.lenSquare=function(e){return e.
x*e.x+e.y*e.y},t.dot=function(e,r){return e.x*r.x+e.y*r.y},t.add=function(e,r,i){e.x=r.x+i.x,e.y=r.y+i.y},t.sub=function(e,r,i){e.x=r.x-i.x,e.y=r.y-i.y},t.scale=
function(e,r,i){e.x=r.x*i,e.y=r.y*i},t.scaleAndAdd=function(e,r,i,n){e.x=r.x+i.x*n,e.y=r.y+i.y*n},t.lerp=function(e,r,i,n){var a=1-n;e.x=a*r.x+n*i.x,e.y=a*r.y+n*
i.y},t})(),Se=SA,Sn=Math.min,Na=Math.max,wp=Math.abs,$g=["x","y"],bA=["width","height"],gn=new Se,yn=new Se,_n=new Se,xn=new Se,zt=Ap(),jo=zt.minTv,Ep=zt.maxTv,
Qo=[0,0],$r=(function(){function t(e,r,i,n){Tp(this,e,r,i,n)}return t.set=function(e,r,i,n,a){return n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),e.x=r,e.y=i,e.width=n,e.
height=a,e},t.prototype.union=function(e){var r=Sn(e.x,this.x),i=Sn(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=Na(e.x+e.width,this.x+this.width)-
r:this.width=e.width,isFinite(this.y)&&isFinite(this.height)?this.height=Na(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=r,this.y=i},t.prototype.
applyTransform=function(e){t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return ey(Re(),this,e)},t.prototype.intersect=function(e,r,i){
return t.intersect(this,e,r,i)},t.intersect=function(e,r,i,n){i&&Se.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),
!e||!r)return!1;e instanceof t||(e=Tp(TA,e.x,e.y,e.width,e.height)),r instanceof t||(r=Tp(CA,r.x,r.y,r.width,r.height));var s=!!i;zt.reset(n,s);var l=zt.touchThreshold,
u=e.x+l,f=e.x+e.width-l,c=e.y+l,p=e.y+e.height-l,v=r.x+l,h=r.x+r.width-l,m=r.y+l,d=r.y+r.height-l;if(u>f||c>p||v>h||m>d)return!1;var g=!(f<v||h<u||p<m||d<c);return(s||
a)&&(Qo[0]=1/0,Qo[1]=0,Jg(u,f,v,h,0,s,a,o),Jg(c,p,m,d,1,s,a,o),s&&Se.copy(i,g?zt.useDir?zt.dirMinTv:jo:Ep)),g},t.contain=function(e,r,i){return r>=e.x&&r<=e.x+e.
width&&i>=e.y&&i<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,
this.height)},t.prototype.copy=function(e){Ra(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=
function(){return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===
0},t.create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},
t.applyTransform=function(e,r,i){if(!i){e!==r&&Ra(e,r);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=r.x*n+o,e.y=r.
y*a+s,e.width=r.width*n,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}gn.x=_n.x=r.x,gn.y=
xn.y=r.y,yn.x=xn.x=r.x+r.width,yn.y=_n.y=r.y+r.height,gn.transform(i),xn.transform(i),yn.transform(i),_n.transform(i),e.x=Sn(gn.x,yn.x,_n.x,xn.x),e.y=Sn(gn.y,yn.
y,_n.y,xn.y);var l=Na(gn.x,yn.x,_n.x,xn.x),u=Na(gn.y,yn.y,_n.y,xn.y);e.width=l-e.x,e.height=u-e.y},t.calculateTransform=function(e,r,i){var n=i.width/r.width,a=i.
height/r.height;return e=Zr(e||[]),qo(e,e,Ko(Cp,-r.x,-r.y)),qg(e,e,Ko(Cp,n,a)),qo(e,e,Ko(Cp,i.x,i.y)),e},t})(),$o=$r.create,Tp=$r.set,Ra=$r.copy,ey=$r.calculateTransform,
ty=$r.applyTransform,ry=$r.contain,TA=new $r(0,0,0,0),CA=new $r(0,0,0,0),Cp=[];function Jg(t,e,r,i,n,a,o,s){var l=wp(e-r),u=wp(i-t),f=Sn(l,u),c=$g[n],p=$g[1-n],
v=bA[n];e<r||i<t?l<u?(a&&(Ep[c]=-l),s&&(o[c]=e,o[v]=0)):(a&&(Ep[c]=u),s&&(o[c]=t,o[v]=0)):(o&&(o[c]=Na(t,r),o[v]=Sn(e,i)-o[c]),a&&(f<Qo[0]||zt.useDir)&&(Qo[0]=Sn(
f,Qo[0]),(l<u||!zt.bidirectional)&&(jo[c]=l,jo[p]=0,zt.useDir&&zt.calcDirMTV()),(l>=u||!zt.bidirectional)&&(jo[c]=-u,jo[p]=0,zt.useDir&&zt.calcDirMTV())))}function Ap(){
var t=0,e=new Se,r=new Se,i={minTv:new Se,maxTv:new Se,useDir:!1,dirMinTv:new Se,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=
0,a&&a.touchThreshold!=null&&(i.touchThreshold=Na(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&
(i.useDir=!0,i.dirMinTv.copy(i.minTv),r.copy(i.minTv),t=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(t),
Math.sin(t))))},calcDirMTV:function(){var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(t),u=Math.cos(t),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);
return}if(r.x=s*u/f,r.y=s*l/f,n(r.x)&&n(r.y)){o.set(0,0);return}(i.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)}};function n(a){return wp(a)<1e-10}return i}
var se=$r;function _r(t){zl||(zl=new Pr(100)),t=t||Dt;var e=zl.get(t);return e||(e={font:t,strWidthCache:new Pr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:pt.
measureText("国",t).width,asciiCharWidth:pt.measureText("a",t).width},zl.put(t,e)),e}var zl;function wA(t){if(!(Dp>=iy)){t=t||Dt;for(var e=[],r=+new Date,i=0;i<=
127;i++)e[i]=pt.measureText(String.fromCharCode(i),t).width;var n=+new Date-r;return n>16?Dp=iy:n>2&&Dp++,e}}var Dp=0,iy=5;function Mp(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=wA(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function xr(t,e){var r=t.
strWidthCache,i=r.get(e);return i==null&&(i=pt.measureText(e,t.font).width,r.put(e,i)),i}function ny(t,e,r,i){var n=xr(_r(e),t),a=bn(e),o=Mi(0,n,r),s=Jr(0,a,i),
l=new se(o,s,n,a);return l}function Vl(t,e,r,i){var n=((t||"")+"").split(`
`),a=n.length;if(a===1)return ny(n[0],e,r,i);for(var o=new se(0,0,0,0),s=0;s<n.length;s++){var l=ny(n[s],e,r,i);s===0?o.copy(l):o.union(l)}return o}function Mi(t,e,r,i){
return r==="right"?i?t+=e:t-=e:r==="center"&&(i?t+=e/2:t-=e/2),t}function Jr(t,e,r,i){return r==="middle"?i?t+=e/2:t-=e/2:r==="bottom"&&(i?t+=e:t-=e),t}function bn(t){
return _r(t).stWideCharWidth}function yr(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function Tn(t,e,r){var i=e.position||
"inside",n=e.distance!=null?e.distance:5,a=r.height,o=r.width,s=a/2,l=r.x,u=r.y,f="left",c="top";if(i instanceof Array)l+=yr(i[0],r.width),u+=yr(i[1],r.height),
f=null,c=null;else switch(i){case"left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";
break;case"bottom":l+=o/2,u+=a+n,f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRi\
ght":l+=o-n,u+=s,f="right",c="middle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insid\
eTopLeft":l+=n,u+=n;break;case"insideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=
a-n,f="right",c="bottom";break}return t=t||{},t.x=l,t.y=u,t.align=f,t.verticalAlign=c,t}var Op=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function EA(t,e,r,i,n,a){if(!r){t.
text="",t.isTruncated=!1;return}var o=(e+"").split(`
`);a=uy(r,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)fy(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function uy(t,e,r,i){i=i||{};var n=I({},i);r=Y(r,"..."),n.maxIterations=Y(i.maxIterations,2);var a=n.minChar=Y(i.minChar,0),o=n.fontMeasureInfo=
_r(e),s=o.asciiCharWidth;n.placeholder=Y(i.placeholder,"");for(var l=t=Math.max(0,t-1),u=0;u<a&&l>=s;u++)l-=s;var f=xr(o,r);return f>l&&(r="",f=0),l=t-f,n.ellipsis=
r,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=t,n}function fy(t,e,r){var i=r.containerWidth,n=r.contentWidth,a=r.fontMeasureInfo;if(!i){t.textLine="",t.
isTruncated=!1;return}var o=xr(a,e);if(o<=i){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=r.maxIterations){e+=r.ellipsis;break}var l=s===0?
AA(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=xr(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function AA(t,e,r){for(var i=0,n=0,a=t.
length;n<a&&i<e;n++)i+=Mp(r,t.charCodeAt(n));return n}function cy(t,e,r,i){var n=Np(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=bn(u),p=Y(e.lineHeight,c),v=e.lineOverflow==="truncate",h=!1,m=e.width;m==null&&r!=null&&(m=r-s);var d=e.height;d==null&&i!=null&&(d=i-l);var g;m!=null&&
(a==="break"||a==="breakAll")?g=n?vy(n,e.font,m,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(d==null&&(d=y),y>d&&v){var _=Math.floor(d/p);h=h||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&m!=null)for(var x=uy(m,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)fy(S,g[b],x),g[b]=S.textLine,h=h||S.isTruncated;for(var C=d,E=0,D=_r(u),b=0;b<g.length;b++)
E=Math.max(xr(D,g[b]),E);m==null&&(m=E);var w=m;return C+=l,w+=s,{lines:g,height:d,outerWidth:w,outerHeight:C,lineHeight:p,calculatedLineHeight:c,contentWidth:E,
contentHeight:y,width:m,isTruncated:h}}var DA=(function(){function t(){}return t})(),oy=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
MA=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function py(t,e,r,i,n){var a=new MA,o=Np(t);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-l);var c=e.
height;c==null&&i!=null&&(c=i-u);for(var p=e.overflow,v=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,h=Op.lastIndex=
0,m;(m=Op.exec(o))!=null;){var d=m.index;d>h&&Pp(a,o.substring(h,d),e,v),Pp(a,m[2],e,v,m[1]),h=Op.lastIndex}h<o.length&&Pp(a,o.substring(h,o.length),e,v);var g=[],
y=0,_=0,x=p==="truncate",S=e.lineOverflow==="truncate",b={};function C(ge,lt,ct){ge.width=lt,ge.lineHeight=ct,y+=ct,_=Math.max(_,lt)}e:for(var E=0;E<a.lines.length;E++){
for(var D=a.lines[E],w=0,A=0,O=0;O<D.tokens.length;O++){var M=D.tokens[O],N=M.styleName&&e.rich[M.styleName]||{},L=M.textPadding=N.padding,P=L?L[1]+L[3]:0,B=M.font=
N.font||e.font;M.contentHeight=bn(B);var U=Y(N.height,M.contentHeight);if(M.innerHeight=U,L&&(U+=L[0]+L[2]),M.height=U,M.lineHeight=vt(N.lineHeight,e.lineHeight,
U),M.align=N&&N.align||n,M.verticalAlign=N&&N.verticalAlign||"middle",S&&c!=null&&y+M.lineHeight>c){var H=a.lines.length;O>0?(D.tokens=D.tokens.slice(0,O),C(D,A,
w),a.lines=a.lines.slice(0,E+1)):a.lines=a.lines.slice(0,E),a.isTruncated=a.isTruncated||a.lines.length<H;break e}var q=N.width,Q=q==null||q==="auto";if(typeof q==
"string"&&q.charAt(q.length-1)==="%")M.percentWidth=q,g.push(M),M.contentWidth=xr(_r(B),M.text);else{if(Q){var J=N.backgroundColor,ee=J&&J.image;ee&&(ee=Xg(ee),
Oa(ee)&&(M.width=Math.max(M.width,ee.width*U/ee.height)))}var K=x&&f!=null?f-A:null;K!=null&&K<M.width?!Q||K<P?(M.text="",M.width=M.contentWidth=0):(EA(b,M.text,
K-P,B,e.ellipsis,{minChar:e.truncateMinChar}),M.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,M.width=M.contentWidth=xr(_r(B),M.text)):M.contentWidth=xr(
_r(B),M.text)}M.width+=P,A+=M.width,N&&(w=Math.max(w,M.lineHeight))}C(D,A,w)}a.outerWidth=a.width=Y(f,_),a.outerHeight=a.height=Y(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var E=0;E<g.length;E++){var M=g[E],pe=M.percentWidth;M.width=parseInt(pe,10)/100*a.width}return a}function Pp(t,e,r,i,n){
var a=e==="",o=n&&r.rich[n]||{},s=t.lines,l=o.font||r.font,u=!1,f,c;if(i){var p=o.padding,v=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var h=yr(o.width,i.
width)+v;s.length>0&&h+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=h}else{var m=vy(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=m.accumWidth+v,c=m.linesWidths,f=m.lines}}f||(f=e.split(`
`));for(var d=_r(l),g=0;g<f.length;g++){var y=f[g],_=new DA;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
xr(d,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new oy)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new oy([_]))}}function OA(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var PA=Ft(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function LA(t){return OA(t)?!!PA[t]:!0}function vy(t,e,r,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=_r(e),p=0;p<t.length;p++){var v=t.charAt(p);if(v===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var h=Mp(c,v.charCodeAt(0)),m=i?!1:!LA(v);if(a.length?f+h>r:n+f+h>r){f?(s||l)&&(m?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=v,u+=h,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=v,f=h)):m?(a.push(l),o.push(u),l=v,u=h):(a.push(v),o.push(h));continue}
f+=h,m?(l+=v,u+=h):(l&&(s+=l,l="",u=0),s+=v)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function Lp(t,e,r,i,n,a){
if(t.baseX=r,t.baseY=i,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;se.set(sy,Mi(r,o,n),Jr(i,s,a),o,s),se.intersect(e,sy,null,ly);var l=ly.
outIntersectRect;t.outerWidth=l.width,t.outerHeight=l.height,t.baseX=Mi(l.x,l.width,n,!0),t.baseY=Jr(l.y,l.height,a,!0)}}var sy=new se(0,0,0,0),ly={outIntersectRect:{},
clamp:!0};function Np(t){return t!=null?t+="":t=""}function hy(t){var e=Np(t.text),r=t.font,i=xr(_r(r),e),n=bn(r);return Hl(t,i,n,null)}function Hl(t,e,r,i){var n=new se(
Mi(t.x||0,e,t.textAlign),Jr(t.y||0,r,t.textBaseline),e,r),a=i??(Rp(t)?t.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Rp(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var dy=Zr,my=5e-5;function Cn(t){return t>my||t<-my}var wn=[],Ia=[],Ip=Re(),kp=Math.abs,Bp=(function(){function t(){}
return t.prototype.getLocalTransform=function(e){return Up(this,e)},t.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){
this.scaleX=e[0],this.scaleY=e[1]},t.prototype.setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=
e[1]},t.prototype.needLocalTransform=function(){return Cn(this.rotation)||Cn(this.x)||Cn(this.y)||Cn(this.scaleX-1)||Cn(this.scaleY-1)||Cn(this.skewX)||Cn(this.
skewY)},t.prototype.updateTransform=function(){var e=this.parent&&this.parent.transform,r=this.needLocalTransform(),i=this.transform;if(!(r||e)){i&&(dy(i),this.
invTransform=null);return}i=i||Re(),r?this.getLocalTransform(i):dy(i),e&&(r?Kr(i,e,i):Pa(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=
this.invTransform||Re(),gr(this.invTransform,i)},t.prototype._resolveGlobalScaleRatio=function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(
wn);var i=wn[0]<0?-1:1,n=wn[1]<0?-1:1,a=((wn[0]-i)*r+i)/wn[0]||0,o=((wn[1]-n)*r+n)/wn[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){
for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=r.pop();)e.updateTransform();return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*
e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=
0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.scaleX=r,this.scaleY=i,this.originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){
var e=this.parent,r=this.transform;e&&e.transform&&(e.invTransform=e.invTransform||Re(),Kr(Ia,e.invTransform,r),r=Ia);var i=this.originX,n=this.originY;(i||n)&&
(Ip[4]=i,Ip[5]=n,Kr(Ia,r,Ip),Ia[4]-=i,Ia[5]-=n,r=Ia),this.setLocalTransform(r)}},t.prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=
Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*r[2]+r[3]*r[3]),r[0]<0&&(e[0]=-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=
function(e,r){var i=[e,r],n=this.invTransform;return n&&qe(i,i,n),i},t.prototype.transformCoordToGlobal=function(e,r){var i=[e,r],n=this.transform;return n&&qe(
i,i,n),i},t.prototype.getLineScale=function(){var e=this.transform;return e&&kp(e[0]-1)>1e-10&&kp(e[3]-1)>1e-10?Math.sqrt(kp(e[0]*e[3]-e[2]*e[1])):1},t.prototype.
copyTransform=function(e){ei(this,e)},t.getLocalTransform=function(e,r){r=r||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,
u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,v=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var h=i+s,m=n+l;r[4]=-h*a-p*m*o,r[5]=-m*o-v*h*a}else r[4]=
r[5]=0;return r[0]=a,r[3]=o,r[1]=v*a,r[2]=p*o,u&&La(r,r,u),r[4]+=i+f,r[5]+=n+c,r},t.initDefaultProps=(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=
1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.rotation=e.anchorX=e.anchorY=0})(),t})(),Up=Bp.getLocalTransform;function ka(){return new Bp}var Jt=["x","y","or\
iginX","originY","anchorX","anchorY","rotation","scaleX","scaleY","skewX","skewY"];function ei(t,e){return Ng(t,e,Jt)}var Oi=Bp,Gl={linear:function(t){return t},
quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},cubicIn:function(t){
return t*t*t},cubicOut:function(t){return--t*t*t+1},cubicInOut:function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},quarticIn:function(t){return t*t*t*t},quarticOut:function(t){
return 1- --t*t*t*t},quarticInOut:function(t){return(t*=2)<1?.5*t*t*t*t:-.5*((t-=2)*t*t*t-2)},quinticIn:function(t){return t*t*t*t*t},quinticOut:function(t){return--t*
t*t*t*t+1},quinticInOut:function(t){return(t*=2)<1?.5*t*t*t*t*t:.5*((t-=2)*t*t*t*t+2)},sinusoidalIn:function(t){return 1-Math.cos(t*Math.PI/2)},sinusoidalOut:function(t){
return Math.sin(t*Math.PI/2)},sinusoidalInOut:function(t){return .5*(1-Math.cos(Math.PI*t))},exponentialIn:function(t){return t===0?0:Math.pow(1024,t-1)},exponentialOut:function(t){
return t===1?1:1-Math.pow(2,-10*t)},exponentialInOut:function(t){return t===0?0:t===1?1:(t*=2)<1?.5*Math.pow(1024,t-1):.5*(-Math.pow(2,-10*(t-1))+2)},circularIn:function(t){
return 1-Math.sqrt(1-t*t)},circularOut:function(t){return Math.sqrt(1- --t*t)},circularInOut:function(t){return(t*=2)<1?-.5*(Math.sqrt(1-t*t)-1):.5*(Math.sqrt(1-
(t-=2)*t)+1)},elasticIn:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=i/4):e=i*Math.asin(1/r)/(2*Math.PI),-(r*Math.pow(2,10*(t-=1))*Math.sin(
(t-e)*(2*Math.PI)/i)))},elasticOut:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=i/4):e=i*Math.asin(1/r)/(2*Math.PI),r*Math.pow(2,-10*t)*Math.
sin((t-e)*(2*Math.PI)/i)+1)},elasticInOut:function(t){var e,r=.1,i=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=i/4):e=i*Math.asin(1/r)/(2*Math.PI),(t*=2)<1?-.5*(r*
Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/i)):r*Math.pow(2,-10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/i)*.5+1)},backIn:function(t){var e=1.70158;return t*t*((e+
1)*t-e)},backOut:function(t){var e=1.70158;return--t*t*((e+1)*t+e)+1},backInOut:function(t){var e=2.5949095;return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+
1)*t+e)+2)},bounceIn:function(t){return 1-Gl.bounceOut(1-t)},bounceOut:function(t){return t<.36363636363636365?7.5625*t*t:t<.7272727272727273?7.5625*(t-=.5454545454545454)*
t+.75:t<.9090909090909091?7.5625*(t-=.8181818181818182)*t+.9375:7.5625*(t-=.9545454545454546)*t+.984375},bounceInOut:function(t){return t<.5?Gl.bounceIn(t*2)*.5:
Gl.bounceOut(t*2-1)*.5+.5}},Yl=Gl,Wl=Math.pow,Li=Math.sqrt,ql=1e-8,yy=1e-4,gy=Li(3),Xl=1/3,Lr=Di(),er=Di(),Ba=Di();function Pi(t){return t>-ql&&t<ql}function _y(t){
return t>ql||t<-ql}function Ie(t,e,r,i,n){var a=1-n;return a*a*(a*t+3*n*e)+n*n*(n*i+3*a*r)}function Fp(t,e,r,i,n){var a=1-n;return 3*(((e-t)*a+2*(r-e)*n)*a+(i-r)*
n*n)}function En(t,e,r,i,n,a){var o=i+3*(e-r)-t,s=3*(r-e*2+t),l=3*(e-t),u=t-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,v=0;if(Pi(f)&&Pi(c))if(Pi(s))a[0]=0;else{var h=-l/
s;h>=0&&h<=1&&(a[v++]=h)}else{var m=c*c-4*f*p;if(Pi(m)){var d=c/f,h=-s/o+d,g=-d/2;h>=0&&h<=1&&(a[v++]=h),g>=0&&g<=1&&(a[v++]=g)}else if(m>0){var y=Li(m),_=f*s+1.5*
o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-Wl(-_,Xl):_=Wl(_,Xl),x<0?x=-Wl(-x,Xl):x=Wl(x,Xl);var h=(-s-(_+x))/(3*o);h>=0&&h<=1&&(a[v++]=h)}else{var S=(2*f*s-3*o*c)/(2*Li(
f*f*f)),b=Math.acos(S)/3,C=Li(f),E=Math.cos(b),h=(-s-2*C*E)/(3*o),g=(-s+C*(E+gy*Math.sin(b)))/(3*o),D=(-s+C*(E-gy*Math.sin(b)))/(3*o);h>=0&&h<=1&&(a[v++]=h),g>=
0&&g<=1&&(a[v++]=g),D>=0&&D<=1&&(a[v++]=D)}}return v}function Zl(t,e,r,i,n){var a=6*r-12*e+6*t,o=9*e+3*i-3*t-9*r,s=3*e-3*t,l=0;if(Pi(o)){if(_y(a)){var u=-s/a;u>=
0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*s;if(Pi(f))n[0]=-a/(2*o);else if(f>0){var c=Li(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=
p)}}return l}function Ua(t,e,r,i,n,a){var o=(e-t)*n+t,s=(r-e)*n+e,l=(i-r)*n+r,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=t,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=
l,a[7]=i}function xy(t,e,r,i,n,a,o,s,l,u,f){var c,p=.005,v=1/0,h,m,d,g;Lr[0]=l,Lr[1]=u;for(var y=0;y<1;y+=.05)er[0]=Ie(t,r,n,o,y),er[1]=Ie(e,i,a,s,y),d=dn(Lr,er),
d<v&&(c=y,v=d);v=1/0;for(var _=0;_<32&&!(p<yy);_++)h=c-p,m=c+p,er[0]=Ie(t,r,n,o,h),er[1]=Ie(e,i,a,s,h),d=dn(er,Lr),h>=0&&d<v?(c=h,v=d):(Ba[0]=Ie(t,r,n,o,m),Ba[1]=
Ie(e,i,a,s,m),g=dn(Ba,Lr),m<=1&&g<v?(c=m,v=g):p*=.5);return f&&(f[0]=Ie(t,r,n,o,c),f[1]=Ie(e,i,a,s,c)),Li(v)}function Sy(t,e,r,i,n,a,o,s,l){for(var u=t,f=e,c=0,
p=1/l,v=1;v<=l;v++){var h=v*p,m=Ie(t,r,n,o,h),d=Ie(e,i,a,s,h),g=m-u,y=d-f;c+=Math.sqrt(g*g+y*y),u=m,f=d}return c}function et(t,e,r,i){var n=1-i;return n*(n*t+2*
i*e)+i*i*r}function zp(t,e,r,i){return 2*((1-i)*(e-t)+i*(r-e))}function by(t,e,r,i,n){var a=t-2*e+r,o=2*(e-t),s=t-i,l=0;if(Pi(a)){if(_y(o)){var u=-s/o;u>=0&&u<=
1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(Pi(f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=Li(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),
p>=0&&p<=1&&(n[l++]=p)}}return l}function Kl(t,e,r){var i=t+r-2*e;return i===0?.5:(t-e)/i}function Fa(t,e,r,i,n){var a=(e-t)*i+t,o=(r-e)*i+e,s=(o-a)*i+a;n[0]=t,
n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=r}function Ty(t,e,r,i,n,a,o,s,l){var u,f=.005,c=1/0;Lr[0]=o,Lr[1]=s;for(var p=0;p<1;p+=.05){er[0]=et(t,r,n,p),er[1]=et(e,i,a,p);
var v=dn(Lr,er);v<c&&(u=p,c=v)}c=1/0;for(var h=0;h<32&&!(f<yy);h++){var m=u-f,d=u+f;er[0]=et(t,r,n,m),er[1]=et(e,i,a,m);var v=dn(er,Lr);if(m>=0&&v<c)u=m,c=v;else{
Ba[0]=et(t,r,n,d),Ba[1]=et(e,i,a,d);var g=dn(Ba,Lr);d<=1&&g<c?(u=d,c=g):f*=.5}}return l&&(l[0]=et(t,r,n,u),l[1]=et(e,i,a,u)),Li(c)}function Cy(t,e,r,i,n,a,o){for(var s=t,
l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,v=et(t,r,n,p),h=et(e,i,a,p),m=v-s,d=h-l;u+=Math.sqrt(m*m+d*d),s=v,l=h}return u}var NA=/cubic-bezier\(([0-9,\.e ]+)\)/;function za(t){
var e=t&&NA.exec(t);if(e){var r=e[1].split(","),i=+Mt(r[0]),n=+Mt(r[1]),a=+Mt(r[2]),o=+Mt(r[3]);if(isNaN(i+n+a+o))return;var s=[];return function(l){return l<=0?
0:l>=1?1:En(0,i,a,1,l,s)&&Ie(0,n,o,1,s[0])}}}var RA=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.
life||1e3,this._delay=e.delay||0,this.loop=e.loop||!1,this.onframe=e.onframe||Ve,this.ondestroy=e.ondestroy||Ve,this.onrestart=e.onrestart||Ve,e.easing&&this.setEasing(
e.easing)}return t.prototype.step=function(e,r){if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var i=this.
_life,n=e-this._startTime-this._pausedTime,a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this.
_startTime=e-l,this._pausedTime=0,this.onrestart()}else return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=
!1},t.prototype.setEasing=function(e){this.easing=e,this.easingFunc=Z(e)?e:Yl[e]||za(e)},t})(),wy=RA,Ey={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[
250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[245,245,220,1],bisque:[255,228,196,1],black:[0,0,0,1],blanchedalmond:[
255,235,205,1],blue:[0,0,255,1],blueviolet:[138,43,226,1],brown:[165,42,42,1],burlywood:[222,184,135,1],cadetblue:[95,158,160,1],chartreuse:[127,255,0,1],chocolate:[
210,105,30,1],coral:[255,127,80,1],cornflowerblue:[100,149,237,1],cornsilk:[255,248,220,1],crimson:[220,20,60,1],cyan:[0,255,255,1],darkblue:[0,0,139,1],darkcyan:[
0,139,139,1],darkgoldenrod:[184,134,11,1],darkgray:[169,169,169,1],darkgreen:[0,100,0,1],darkgrey:[169,169,169,1],darkkhaki:[189,183,107,1],darkmagenta:[139,0,139,
1],darkolivegreen:[85,107,47,1],darkorange:[255,140,0,1],darkorchid:[153,50,204,1],darkred:[139,0,0,1],darksalmon:[233,150,122,1],darkseagreen:[143,188,143,1],darkslateblue:[
72,61,139,1],darkslategray:[47,79,79,1],darkslategrey:[47,79,79,1],darkturquoise:[0,206,209,1],darkviolet:[148,0,211,1],deeppink:[255,20,147,1],deepskyblue:[0,191,
255,1],dimgray:[105,105,105,1],dimgrey:[105,105,105,1],dodgerblue:[30,144,255,1],firebrick:[178,34,34,1],floralwhite:[255,250,240,1],forestgreen:[34,139,34,1],fuchsia:[
255,0,255,1],gainsboro:[220,220,220,1],ghostwhite:[248,248,255,1],gold:[255,215,0,1],goldenrod:[218,165,32,1],gray:[128,128,128,1],green:[0,128,0,1],greenyellow:[
173,255,47,1],grey:[128,128,128,1],honeydew:[240,255,240,1],hotpink:[255,105,180,1],indianred:[205,92,92,1],indigo:[75,0,130,1],ivory:[255,255,240,1],khaki:[240,
230,140,1],lavender:[230,230,250,1],lavenderblush:[255,240,245,1],lawngreen:[124,252,0,1],lemonchiffon:[255,250,205,1],lightblue:[173,216,230,1],lightcoral:[240,
128,128,1],lightcyan:[224,255,255,1],lightgoldenrodyellow:[250,250,210,1],lightgray:[211,211,211,1],lightgreen:[144,238,144,1],lightgrey:[211,211,211,1],lightpink:[
255,182,193,1],lightsalmon:[255,160,122,1],lightseagreen:[32,178,170,1],lightskyblue:[135,206,250,1],lightslategray:[119,136,153,1],lightslategrey:[119,136,153,
1],lightsteelblue:[176,196,222,1],lightyellow:[255,255,224,1],lime:[0,255,0,1],limegreen:[50,205,50,1],linen:[250,240,230,1],magenta:[255,0,255,1],maroon:[128,0,
0,1],mediumaquamarine:[102,205,170,1],mediumblue:[0,0,205,1],mediumorchid:[186,85,211,1],mediumpurple:[147,112,219,1],mediumseagreen:[60,179,113,1],mediumslateblue:[
123,104,238,1],mediumspringgreen:[0,250,154,1],mediumturquoise:[72,209,204,1],mediumvioletred:[199,21,133,1],midnightblue:[25,25,112,1],mintcream:[245,255,250,1],
mistyrose:[255,228,225,1],moccasin:[255,228,181,1],navajowhite:[255,222,173,1],navy:[0,0,128,1],oldlace:[253,245,230,1],olive:[128,128,0,1],olivedrab:[107,142,35,
1],orange:[255,165,0,1],orangered:[255,69,0,1],orchid:[218,112,214,1],palegoldenrod:[238,232,170,1],palegreen:[152,251,152,1],paleturquoise:[175,238,238,1],palevioletred:[
219,112,147,1],papayawhip:[255,239,213,1],peachpuff:[255,218,185,1],peru:[205,133,63,1],pink:[255,192,203,1],plum:[221,160,221,1],powderblue:[176,224,230,1],purple:[
128,0,128,1],red:[255,0,0,1],rosybrown:[188,143,143,1],royalblue:[65,105,225,1],saddlebrown:[139,69,19,1],salmon:[250,128,114,1],sandybrown:[244,164,96,1],seagreen:[
46,139,87,1],seashell:[255,245,238,1],sienna:[160,82,45,1],silver:[192,192,192,1],skyblue:[135,206,235,1],slateblue:[106,90,205,1],slategray:[112,128,144,1],slategrey:[
112,128,144,1],snow:[255,250,250,1],springgreen:[0,255,127,1],steelblue:[70,130,180,1],tan:[210,180,140,1],teal:[0,128,128,1],thistle:[216,191,216,1],tomato:[255,
99,71,1],turquoise:[64,224,208,1],violet:[238,130,238,1],wheat:[245,222,179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[
154,205,50,1]};function Ni(t){return t=Math.round(t),t<0?0:t>255?255:t}function IA(t){return t=Math.round(t),t<0?0:t>360?360:t}function Yp(t){return t<0?0:t>1?1:
t}function Hp(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?Ni(parseFloat(e)/100*255):Ni(parseInt(e,10))}function An(t){var e=t;return e.length&&e.charAt(
e.length-1)==="%"?Yp(parseFloat(e)/100):Yp(parseFloat(e))}function Gp(t,e,r){return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function jl(t,e,r){
return t+(e-t)*r}function tr(t,e,r,i,n){return t[0]=e,t[1]=r,t[2]=i,t[3]=n,t}function Wp(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var My=new Pr(20),
Ql=null;function Va(t,e){Ql&&Wp(Ql,e),Ql=My.put(t,Ql||e.slice())}function Vt(t,e){if(t){e=e||[];var r=My.get(t);if(r)return Wp(e,r);t=t+"";var i=t.replace(/ /g,
"").toLowerCase();if(i in Ey)return Wp(e,Ey[i]),Va(t,e),e;var n=i.length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){
tr(e,0,0,0,1);return}return tr(e,(a&3840)>>4|(a&3840)>>8,a&240|(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Va(t,e),e}else if(n===7||n===9){var a=parseInt(
i.slice(1,7),16);if(!(a>=0&&a<=16777215)){tr(e,0,0,0,1);return}return tr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Va(t,e),e}return}
var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.
length===3?tr(e,+u[0],+u[1],+u[2],1):tr(e,0,0,0,1);f=An(u.pop());case"rgb":if(u.length>=3)return tr(e,Hp(u[0]),Hp(u[1]),Hp(u[2]),u.length===3?f:An(u[3])),Va(t,e),
e;tr(e,0,0,0,1);return;case"hsla":if(u.length!==4){tr(e,0,0,0,1);return}return u[3]=An(u[3]),Xp(u,e),Va(t,e),e;case"hsl":if(u.length!==3){tr(e,0,0,0,1);return}return Xp(
u,e),Va(t,e),e;default:return}}tr(e,0,0,0,1)}}function Xp(t,e){var r=(parseFloat(t[0])%360+360)%360/360,i=An(t[1]),n=An(t[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=
e||[],tr(e,Ni(Gp(o,a,r+1/3)*255),Ni(Gp(o,a,r)*255),Ni(Gp(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function kA(t){if(t){var e=t[0]/255,r=t[1]/255,i=t[2]/255,
n=Math.min(e,r,i),a=Math.max(e,r,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-r)/6+o/2)/o,p=((a-i)/6+o/2)/
o;e===a?l=p-c:r===a?l=1/3+f-p:i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var v=[l*360,u,s];return t[3]!=null&&v.push(t[3]),v}}function Ay(t,e){var r=Vt(t);if(r){
for(var i=0;i<3;i++)e<0?r[i]=r[i]*(1-e)|0:r[i]=(255-r[i])*e+r[i]|0,r[i]>255?r[i]=255:r[i]<0&&(r[i]=0);return es(r,r.length===4?"rgba":"rgb")}}function Oy(t,e,r){
if(!(!(e&&e.length)||!(t>=0&&t<=1))){var i=t*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=Vt(e[n]),s=Vt(e[a]),l=i-n,u=es([Ni(jl(o[0],s[0],l)),Ni(jl(o[1],s[1],l)),
Ni(jl(o[2],s[2],l)),Yp(jl(o[3],s[3],l))],"rgba");return r?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function Jo(t,e,r,i){var n=Vt(t);if(t)return n=kA(n),e!=
null&&(n[0]=IA(Z(e)?e(n[0]):e)),r!=null&&(n[1]=An(Z(r)?r(n[1]):r)),i!=null&&(n[2]=An(Z(i)?i(n[2]):i)),es(Xp(n),"rgba")}function es(t,e){if(!(!t||!t.length)){var r=t[0]+
","+t[1]+","+t[2];return(e==="rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function Ha(t,e){var r=Vt(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/
255+(1-r[3])*e:0}var Dy=new Pr(100);function ts(t){if(V(t)){var e=Dy.get(t);return e||(e=Ay(t,-.1),Dy.put(t,e)),e}else if(wa(t)){var r=I({},t);return r.colorStops=
k(t.colorStops,function(i){return{offset:i.offset,color:Ay(i.color,-.1)}}),r}return t}var Jl=Math.round;function Ri(t){var e;if(!t||t==="transparent")t="none";else if(typeof t==
"string"&&t.indexOf("rgba")>-1){var r=Vt(t);r&&(t="rgb("+r[0]+","+r[1]+","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var Py=1e-4;function Nr(t){return t<Py&&
t>-Py}function $l(t){return Jl(t*1e3)/1e3}function eu(t){return Jl(t*1e4)/1e4}function Ly(t){return"matrix("+$l(t[0])+","+$l(t[1])+","+$l(t[2])+","+$l(t[3])+","+
eu(t[4])+","+eu(t[5])+")"}var Ny={left:"start",right:"end",center:"middle",middle:"middle"};function Ry(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}
function Iy(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function ky(t){var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||
0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].join(",")}function qp(t){return t&&!!t.image}function UA(t){return t&&!!t.
svgElement}function rs(t){return qp(t)||UA(t)}function tu(t){return t.type==="linear"}function ru(t){return t.type==="radial"}function iu(t){return t&&(t.type===
"linear"||t.type==="radial")}function is(t){return"url(#"+t+")"}function nu(t){var e=t.getGlobalScale(),r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(
r)/Math.log(10)),1)}function au(t){var e=t.x||0,r=t.y||0,i=(t.rotation||0)*Da,n=Y(t.scaleX,1),a=Y(t.scaleY,1),o=t.skewX||0,s=t.skewY||0,l=[];return(e||r)&&l.push(
"translate("+e+"px,"+r+"px)"),i&&l.push("rotate("+i+")"),(n!==1||a!==1)&&l.push("scale("+n+","+a+")"),(o||s)&&l.push("skew("+Jl(o*Da)+"deg, "+Jl(s*Da)+"deg)"),l.
join(" ")}var By=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(t){return Buffer.from(t).toString("base64")}:typeof btoa=="functi\
on"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){return btoa(unescape(encodeURIComponent(t)))}:function(t){return process.env.
NODE_ENV!=="production"&&mr("Base64 isn't natively supported in the current environment."),null}})(),Kp=Array.prototype.slice;function ti(t,e,r){return(e-t)*r+t}
function Zp(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=ti(e[a],r[a],i);return t}function FA(t,e,r,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=
[]);for(var s=0;s<a;s++)t[o][s]=ti(e[o][s],r[o][s],i)}return t}function ou(t,e,r,i){for(var n=e.length,a=0;a<n;a++)t[a]=e[a]+r[a]*i;return t}function Uy(t,e,r,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+r[o][s]*i}return t}function zA(t,e){for(var r=t.length,i=e.
length,n=r>i?e:t,a=Math.min(r,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,i);s++)n.push({offset:o.offset,color:o.color.slice()})}function VA(t,e,r){
var i=t,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else for(var l=a;l<o;l++)i.push(r===1?n[l]:Kp.call(n[l]))}for(var u=i[0]&&
i[0].length,l=0;l<i.length;l++)if(r===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(i[l][f])&&(i[l][f]=n[l][f])}}function Dn(t){if(ze(t)){var e=t.length;
if(ze(t[0])){for(var r=[],i=0;i<e;i++)r.push(Kp.call(t[i]));return r}return Kp.call(t)}return t}function uu(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||
0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+")"}function HA(t){return ze(t&&t[0])?2:1}var su=0,fu=1,Vy=2,as=3,jp=4,Qp=5,Fy=6;function zy(t){
return t===jp||t===Qp}function lu(t){return t===fu||t===Vy}var ns=[0,0,0,0],GA=(function(){function t(e){this.keyframes=[],this.discrete=!1,this._invalid=!1,this.
_needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return t.prototype.isFinished=function(){return this._finished},t.prototype.setFinished=function(){
this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.keyframes.length>=1},t.prototype.getAdditiveTrack=
function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,i){this._needsSort=!0;var n=this.keyframes,a=n.length,o=!1,s=Fy,l=r;if(ze(r)){var u=HA(
r);s=u,(u===1&&!fe(r[0])||u===2&&!fe(r[0][0]))&&(o=!0)}else if(fe(r)&&!$t(r))s=su;else if(V(r))if(!isNaN(+r))s=su;else{var f=Vt(r);f&&(l=f,s=as)}else if(wa(r)){
var c=I({},l);c.colorStops=k(r.colorStops,function(v){return{offset:v.offset,color:Vt(v.color)}}),tu(r)?s=jp:ru(r)&&(s=Qp),l=c}a===0?this.valType=s:(s!==this.valType||
s===Fy)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:r,percent:0};return i&&(p.easing=i,p.easingFunc=Z(i)?i:Yl[i]||za(i)),n.push(p),p},
t.prototype.prepare=function(e,r){var i=this.keyframes;this._needsSort&&i.sort(function(m,d){return m.time-d.time});for(var n=this.valType,a=i.length,o=i[a-1],s=this.
discrete,l=lu(n),u=zy(n),f=0;f<a;f++){var c=i[f],p=c.value,v=o.value;c.percent=c.time/e,s||(l&&f!==a-1?VA(p,v,n):u&&zA(p.colorStops,v.colorStops))}if(!s&&n!==Qp&&
r&&this.needsAnimate()&&r.needsAnimate()&&n===r.valType&&!r._finished){this._additiveTrack=r;for(var h=i[0].value,f=0;f<a;f++)n===su?i[f].additiveValue=i[f].value-
h:n===as?i[f].additiveValue=ou([],i[f].value,h,-1):lu(n)&&(i[f].additiveValue=n===fu?ou([],i[f].value,h,-1):Uy([],i[f].value,h,-1))}},t.prototype.step=function(e,r){
if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this._additiveTrack!=null,n=i?"additiveValue":"value",a=this.
valType,o=this.keyframes,s=o.length,l=this.propName,u=a===as,f,c=this._lastFr,p=Math.min,v,h;if(s===1)v=h=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var m=p(
c+1,s-1);for(f=m;f>=0&&!(o[f].percent<=r);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>r);f++);f=p(f-1,s-2)}h=o[f+1],v=o[f]}if(v&&h){this._lastFr=f,this._lastFrP=
r;var d=h.percent-v.percent,g=d===0?1:p((r-v.percent)/d,1);h.easingFunc&&(g=h.easingFunc(g));var y=i?this._additiveValue:u?ns:e[l];if((lu(a)||u)&&!y&&(y=this._additiveValue=
[]),this.discrete)e[l]=g<1?v.rawValue:h.rawValue;else if(lu(a))a===fu?Zp(y,v[n],h[n],g):FA(y,v[n],h[n],g);else if(zy(a)){var _=v[n],x=h[n],S=a===jp;e[l]={type:S?
"linear":"radial",x:ti(_.x,x.x,g),y:ti(_.y,x.y,g),colorStops:k(_.colorStops,function(C,E){var D=x.colorStops[E];return{offset:ti(C.offset,D.offset,g),color:uu(Zp(
[],C.color,D.color,g))}}),global:x.global},S?(e[l].x2=ti(_.x2,x.x2,g),e[l].y2=ti(_.y2,x.y2,g)):e[l].r=ti(_.r,x.r,g)}else if(u)Zp(y,v[n],h[n],g),i||(e[l]=uu(y));else{
var b=ti(v[n],h[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},t.prototype._addToTarget=function(e){var r=this.valType,i=this.propName,n=this._additiveValue;
r===su?e[i]=e[i]+n:r===as?(Vt(e[i],ns),ou(ns,ns,n,1),e[i]=uu(ns)):r===fu?ou(e[i],e[i],n,1):r===Vy&&Uy(e[i],e[i],n,1)},t})(),YA=(function(){function t(e,r,i,n){if(this.
_tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,this._target=e,this._loop=r,r&&n){mr("Can' use additive animation on looped animat\
ion.");return}this._additiveAnimators=n,this._allowDiscrete=i}return t.prototype.getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this.
_delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=function(){return this._target},t.prototype.changeTarget=function(e){this._target=
e},t.prototype.when=function(e,r,i){return this.whenWithKeys(e,r,$(r),i)},t.prototype.whenWithKeys=function(e,r,i,n){for(var a=this._tracks,o=0;o<i.length;o++){
var s=i[o],l=a[s];if(!l){l=a[s]=new GA(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===as&&u&&(u=uu(
u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,Dn(u),n),this._trackKeys.push(s)}l.addKeyframe(e,Dn(r[s]),n)}return this._maxTime=Math.max(this.
_maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.resume=function(){this._clip.resume(),this._paused=!1},t.prototype.
isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=e,this._force=!0,this},t.prototype._doneCallback=function(){this.
_setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,i=0;i<r;i++)e[i].call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();
var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=null,r)for(var i=0;i<r.length;i++)r[i].call(this)},t.prototype._setTracksFinished=
function(){for(var e=this._tracks,r=this._trackKeys,i=0;i<r.length;i++)e[r[i]].setFinished()},t.prototype._getAdditiveTrack=function(e){var r,i=this._additiveAnimators;
if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(r=a)}return r},t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,i=[],
n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(
n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(r._target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){
var p=new wy({life:n,loop:this._loop,delay:this._delay||0,onframe:function(v){r._started=2;var h=r._additiveAnimators;if(h){for(var m=!1,d=0;d<h.length;d++)if(h[d].
_clip){m=!0;break}m||(r._additiveAnimators=null)}for(var d=0;d<i.length;d++)i[d].step(r._target,v);var g=r._onframeCbs;if(g)for(var d=0;d<g.length;d++)g[d](r._target,
v)},ondestroy:function(){r._doneCallback()}});this._clip=p,this.animation&&this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},t.
prototype.stop=function(e){if(this._clip){var r=this._clip;e&&r.onframe(1),this._abortedCallback()}},t.prototype.delay=function(e){return this._delay=e,this},t.
prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=[]),this._onframeCbs.push(e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||
(this._doneCbs=[]),this._doneCbs.push(e)),this},t.prototype.aborted=function(e){return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},
t.prototype.getClip=function(){return this._clip},t.prototype.getTrack=function(e){return this._tracks[e]},t.prototype.getTracks=function(){var e=this;return k(
this._trackKeys,function(r){return e._tracks[r]})},t.prototype.stopTracks=function(e,r){if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,
a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(r?o.step(this._target,1):this._started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.
length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},t.prototype.saveTo=function(e,r,i){if(e){r=r||this._trackKeys;for(var n=0;n<
r.length;n++){var a=r[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,l=s[i?0:s.length-1];l&&(e[a]=Dn(l.rawValue))}}}},t.prototype.__changeFinalValue=
function(e,r){r=r||$(e);for(var i=0;i<r.length;i++){var n=r[i],a=this._tracks[n];if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),
a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),os=YA,WA=(function(){function t(e){e&&(this._$eventProcessor=e)}return t.prototype.on=function(e,r,i,n){
this._$handlers||(this._$handlers={});var a=this._$handlers;if(typeof r=="function"&&(n=i,i=r,r=null),!i||!e)return this;var o=this._$eventProcessor;r!=null&&o&&
o.normalizeQuery&&(r=o.normalizeQuery(r)),a[e]||(a[e]=[]);for(var s=0;s<a[e].length;s++)if(a[e][s].h===i)return this;var l={h:i,query:r,ctx:n||this,callAtLast:i.
zrEventfulCallAtLast},u=a[e].length-1,f=a[e][u];return f&&f.callAtLast?a[e].splice(u,0,l):a[e].push(l),this},t.prototype.isSilent=function(e){var r=this._$handlers;
return!r||!r[e]||!r[e].length},t.prototype.off=function(e,r){var i=this._$handlers;if(!i)return this;if(!e)return this._$handlers={},this;if(r){if(i[e]){for(var n=[],
a=0,o=i[e].length;a<o;a++)i[e][a].h!==r&&n.push(i[e][a]);i[e]=n}i[e]&&i[e].length===0&&delete i[e]}else delete i[e];return this},t.prototype.trigger=function(e){
for(var r=[],i=1;i<arguments.length;i++)r[i-1]=arguments[i];if(!this._$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=r.length,
s=n.length,l=0;l<s;l++){var u=n[l];if(!(a&&a.filter&&u.query!=null&&!a.filter(e,u.query)))switch(o){case 0:u.h.call(u.ctx);break;case 1:u.h.call(u.ctx,r[0]);break;case 2:
u.h.call(u.ctx,r[0],r[1]);break;default:u.h.apply(u.ctx,r);break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t.prototype.triggerWithContext=function(e){for(var r=[],
i=1;i<arguments.length;i++)r[i-1]=arguments[i];if(!this._$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=r.length,s=r[o-1],
l=n.length,u=0;u<l;u++){var f=n[u];if(!(a&&a.filter&&f.query!=null&&!a.filter(e,f.query)))switch(o){case 0:f.h.call(s);break;case 1:f.h.call(s,r[0]);break;case 2:
f.h.call(s,r[0],r[1]);break;default:f.h.apply(s,r.slice(1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},t})(),_t=WA,Hy=1;_e.hasGlobalWindow&&(Hy=
Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var $p=Hy,ss=.4,ls="#333",us="#ccc",Gy="#eee",ht=1,Mn=2,
Ii=4,Jp="__zr_normal__",ev=Jt.concat(["ignore"]),XA=Ft(Jt,function(t,e){return t[e]=!0,t},{ignore:!1}),Ga={},qA=new se(0,0,0,0),cu=[],pu=0,Ya=1,iv=(function(){function t(e){
this.id=Rl(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,i){
switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=r,this.decomposeTransform(),
this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=r.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(r);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=qA,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Ga,i,p):Tn(Ga,i,p),a.x=Ga.x,a.y=Ga.y,o=Ga.align,s=Ga.verticalAlign;var v=i.origin;if(v&&i.rotation!=null){var h=void 0,m=void 0;v==="center"?(h=p.width*.5,m=p.height*
.5):(h=yr(v[0],p.width),m=yr(v[1],p.height)),u=!0,a.originX=-a.x+h+(n?0:p.x),a.originY=-a.y+m+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var d=i.offset;
d&&(a.x+=d[0],a.y+=d[1],u||(a.originX=-d[0],a.originY=-d[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new se(0,0,0,0);a.getLocalTransform(cu),gr(cu,cu),se.copy(y,p),y.applyTransform(cu)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.
position.indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,r.setDefaultTextStyle(g)),r.__dirty|=ht,l&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.
getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?us:ls},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),i=typeof r=="string"&&Vt(r);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,es(i,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.
attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=
this.extra||{},I(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},
t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(G(e))for(var i=e,n=$(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var r=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==Jp)){var o=n.targetName,s=o?r[o]:r;n.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this.
_normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,ev)},t.prototype._savePrimaryToNormal=
function(e,r,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>
0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=
function(e){this.useState(Jp,!1,e)},t.prototype.useState=function(e,r,i,n){var a=e===Jp,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(oe(s,e)>=0&&(r||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){mr("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=Yy(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
r,Xy(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,r,i,!!c),p&&p.useState(e,r,i,!!c),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=pu,this.__dirty&=~ht),u}}},t.prototype.useStates=
function(e,r,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
v=Yy(this,p,c,i);v&&!this.__inHover&&(this.__inHover=v);var h=this._mergeStates(n),m=this.stateTransition;this.saveCurrentToNormalState(h),this._applyStateObj(e.
join(","),h,this._normalState,!1,Xy(this,r,m),m);var d=this._textGuide;p&&p.useStates(e,r,!!v),d&&d.useStates(e,r,!!v),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!v&&this.__inHover&&(this.__inHover=pu,this.__dirty&=~ht)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.
animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.removeState=function(e){var r=oe(this.currentStates,e);if(r>=0){var i=this.currentStates.
slice();i.splice(r,1),this.useStates(i)}},t.prototype.replaceState=function(e,r,i){var n=this.currentStates.slice(),a=oe(n,e),o=oe(n,r)>=0;a>=0?o?n.splice(a,1):
n[a]=r:i&&!o&&n.push(r),this.useStates(n)},t.prototype.toggleState=function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){
for(var r={},i,n=0;n<e.length;n++){var a=e[n];I(r,a),a.textConfig&&(i=i||{},I(i,a.textConfig))}return i&&(r.textConfig=i),r},t.prototype._applyStateObj=function(e,r,i,n,a,o){
if(this.__inHover!==Ya){var s=!(r&&n);r&&r.textConfig?(this.textConfig=I({},n?this.textConfig:i.textConfig),I(this.textConfig,r.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<ev.length;f++){var c=ev[f],p=a&&XA[c];r&&r[c]!=null?p?(u=!0,l[c]=r[c]):this[c]=r[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var v=this.animators[f],h=v.targetName;v.getLoop()||v.__changeFinalValue(h?(r||i)[h]:r||i)}u&&
this._transitionState(e,l,o)}},t.prototype._attachComponent=function(e){if(e.__zr&&!e.__hostTarget){if(process.env.NODE_ENV!=="production")throw new Error("Text\
 element has been added to zrender.");return}if(e===this){if(process.env.NODE_ENV!=="production")throw new Error("Recursive component attachment.");return}var r=this.
__zr;r&&e.addSelfToZr(r),e.__zr=r,e.__hostTarget=this},t.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},
t.prototype.getClipPath=function(){return this._clipPath},t.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(
e),this._clipPath=e,this.markRedraw()},t.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},
t.prototype.getTextContent=function(){return this._textContent},t.prototype.setTextContent=function(e){var r=this._textContent;if(r!==e){if(r&&r!==e&&this.removeTextContent(),
process.env.NODE_ENV!=="production"&&e.__zr&&!e.__hostTarget)throw new Error("Text element has been added to zrender.");e.innerTransformable=new Oi,this._attachComponent(
e),this._textContent=e,this.markRedraw()}},t.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),I(this.textConfig,e),this.markRedraw()},t.
prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;e&&(e.innerTransformable=
null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=function(){return this._textGuide},
t.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(e),this._textGuide=e,this.markRedraw()},
t.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.markRedraw())},t.prototype.markRedraw=function(){
this.__dirty|=ht;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.markRedraw()},t.prototype.dirty=function(){
this.markRedraw()},t.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.addAnimator(
r[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this._textGuide.addSelfToZr(e)}},t.prototype.
removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var r=this.animators;if(r)for(var i=0;i<r.length;i++)e.animation.removeAnimator(r[i]);this._clipPath&&
this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.removeSelfFromZr(e)}},t.prototype.animate=
function(e,r,i){var n=e?this[e]:this;if(process.env.NODE_ENV!=="production"&&!n){mr('Property "'+e+'" is not existed in element '+this.id);return}var a=new os(n,
r,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},t.prototype.addAnimator=function(e,r){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(
r)}).done(function(){var a=n.animators,o=oe(a,e);o>=0&&a.splice(o,1)}),this.animators.push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},t.prototype.updateDuringAnimation=
function(e){this.markRedraw()},t.prototype.stopAnimation=function(e,r){for(var i=this.animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(r):
a.push(s)}return this.animators=a,this},t.prototype.animateTo=function(e,r,i){tv(this,e,r,i)},t.prototype.animateFrom=function(e,r,i){tv(this,e,r,i,!0)},t.prototype.
_transitionState=function(e,r,i,n){for(var a=tv(this,r,i,n),o=0;o<a.length;o++)a[o].__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},
t.prototype.getPaintRect=function(){return null},t.initDefaultProps=(function(){var e=t.prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=
e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=pu,e.__dirty=ht;var r={};function i(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been de\
precated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(e,a,{get:function(){if(process.env.NODE_ENV!=="production"&&i(a,
s,l),!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){process.env.NODE_ENV!=="production"&&i(a,s,l),this[s]=f[0],this[l]=f[1],this[o]=f,u(this,
f)}});function u(f,c){Object.defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){
f[l]=p}})}}Object.defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),
t})();yt(iv,_t),yt(iv,Oi);function tv(t,e,r,i,n){r=r||{};var a=[];qy(t,"",t,e,r,i,a,n);var o=a.length,s=!1,l=r.done,u=r.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&
l():u&&u())},c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&r.during&&a[0].during(function(h,m){r.during(m)});for(var p=0;p<a.length;p++){var v=a[p];
f&&v.done(f),c&&v.aborted(c),r.force&&v.duration(r.duration),v.start(r.easing)}return a}function rv(t,e,r){for(var i=0;i<r;i++)t[i]=e[i]}function ZA(t){return ze(
t[0])}function KA(t,e,r){if(ze(e[r]))if(ze(t[r])||(t[r]=[]),Ne(e[r])){var i=e[r].length;t[r].length!==i&&(t[r]=new e[r].constructor(i),rv(t[r],e[r],i))}else{var n=e[r],
a=t[r],o=n.length;if(ZA(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?rv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else rv(a,n,o);a.length=n.length}else t[r]=
e[r]}function jA(t,e){return t===e||ze(t)&&ze(e)&&QA(t,e)}function QA(t,e){var r=t.length;if(r!==e.length)return!1;for(var i=0;i<r;i++)if(t[i]!==e[i])return!1;return!0}
function qy(t,e,r,i,n,a,o,s){for(var l=$(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,v=!G(a),h=t.animators,m=[],d=0;d<l.length;d++){var g=l[d],y=i[g];
if(y!=null&&r[g]!=null&&(v||a[g]))if(G(y)&&!ze(y)&&!wa(y)){if(e){s||(r[g]=y,t.updateDuringAnimation(e));continue}qy(t,g,r[g],y,n,a&&a[g],o,s)}else m.push(g);else
s||(r[g]=y,t.updateDuringAnimation(e),m.push(g))}var _=m.length;if(!c&&_)for(var x=0;x<h.length;x++){var S=h[x];if(S.targetName===e){var b=S.stopTracks(m);if(b){
var C=oe(h,S);h.splice(C,1)}}}if(n.force||(m=Le(m,function(A){return!jA(i[A],r[A])}),_=m.length),_>0||n.force&&!o.length){var E=void 0,D=void 0,w=void 0;if(s){D=
{},p&&(E={});for(var x=0;x<_;x++){var g=m[x];D[g]=r[g],p?E[g]=i[g]:r[g]=i[g]}}else if(p){w={};for(var x=0;x<_;x++){var g=m[x];w[g]=Dn(r[g]),KA(r,i,g)}}var S=new os(
r,!1,!1,c?Le(h,function(O){return O.targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&E&&S.whenWithKeys(0,E,m),w&&S.whenWithKeys(0,w,m),S.whenWithKeys(
u??500,s?D:i,m).delay(f||0),t.addAnimator(S,e),o.push(S)}}function Yy(t,e,r,i){return!(r&&r.hoverLayer||i)||Wy(t)||e&&Wy(e)?pu:Ya}function Wy(t){return t.type===
"text"||t.type==="tspan"}function Xy(t,e,r){return!e&&!t.__inHover&&r&&r.duration>0}var vu=iv,ov="__zr_style_"+Math.round(Math.random()*10),Rr={shadowBlur:0,shadowOffsetX:0,
shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},On={style:{shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};Rr[ov]=
!0;var Zy=["z","z2","invisible"],$A=["invisible"],JA=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype._init=function(r){for(var i=$(
r),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},
e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,i,n,a){
var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===0||this.culling&&eD(this,r,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.
length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;
l=l.parent}return!0},e.prototype.contain=function(r,i){return this.rectContain(r,i)},e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.rectContain=
function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect();return a.contain(n[0],n[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;
if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;r=this.
_paintRect||(this._paintRect=new se(0,0,0,0)),i?se.applyTransform(r,n,i):r.copy(n),(o||s||l)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(l),r.x=Math.min(r.
x,r.x+s-o),r.y=Math.min(r.y,r.y+l-o));var u=this.dirtyRectTolerance;r.isZero()||(r.x=Math.floor(r.x-u),r.y=Math.floor(r.y-u),r.width=Math.ceil(r.width+1+u*2),r.
height=Math.ceil(r.height+1+u*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this._prevPaintRect=this._prevPaintRect||new se(0,0,0,0),this._prevPaintRect.
copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},e.prototype.animateStyle=function(r){return this.animate(
"style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},e.prototype.attrKV=function(r,i){r!=="style"?t.prototype.
attrKV.call(this,r,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(r,i){return typeof r=="string"?this.style[r]=i:I(this.style,r),
this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=Mn,this._rect&&(this._rect=null)},e.prototype.dirty=function(){this.
dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&Mn)},e.prototype.styleUpdated=function(){this.__dirty&=~Mn},e.prototype.createStyle=function(r){
return wi(Rr,r)},e.prototype.useStyle=function(r){r[ov]||(r=this.createStyle(r)),this.style=r,this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=
r},e.prototype.isStyleObject=function(r){return r[ov]},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;
r.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this._savePrimaryToNormal(r,i,Zy)},e.prototype._applyStateObj=function(r,i,n,a,o,s){
t.prototype._applyStateObj.call(this,r,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===Ya,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),
this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.
style=this.createStyle(l?{}:c),l)for(var p=$(c),v=0;v<p.length;v++){var h=p[v];h in f&&(f[h]=f[h],this.style[h]=c[h])}for(var m=$(f),v=0;v<m.length;v++){var h=m[v];
this.style[h]=this.style[h]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var d=this.
__inHover?$A:Zy,v=0;v<d.length;v++){var h=d[v];i&&i[h]!=null?this[h]=i[h]:l&&n[h]!=null&&(this[h]=n[h])}},e.prototype._mergeStates=function(r){for(var i=t.prototype.
_mergeStates.call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.style&&(n=n||{},this._mergeStyle(n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(r,i){
return I(r,i),r},e.prototype.getAnimationStyleProps=function(){return On},e.initDefaultProps=(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.
z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=null,r.dirtyRectTolerance=0,r.__dirty=ht|Mn})(),e})(vu),nv=new se(0,
0,0,0),av=new se(0,0,0,0);function eD(t,e,r){return nv.copy(t.getBoundingRect()),t.transform&&nv.applyTransform(t.transform),av.width=e,av.height=r,!nv.intersect(
av)}var Pt=JA,rr=Math.min,ir=Math.max,sv=Math.sin,lv=Math.cos,Pn=Math.PI*2,hu=Di(),du=Di(),mu=Di();function uv(t,e,r,i,n,a){n[0]=rr(t,r),n[1]=rr(e,i),a[0]=ir(t,
r),a[1]=ir(e,i)}var Ky=[],jy=[];function Qy(t,e,r,i,n,a,o,s,l,u){var f=Zl,c=Ie,p=f(t,r,n,o,Ky);l[0]=1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var v=0;v<p;v++){var h=c(
t,r,n,o,Ky[v]);l[0]=rr(h,l[0]),u[0]=ir(h,u[0])}p=f(e,i,a,s,jy);for(var v=0;v<p;v++){var m=c(e,i,a,s,jy[v]);l[1]=rr(m,l[1]),u[1]=ir(m,u[1])}l[0]=rr(t,l[0]),u[0]=
ir(t,u[0]),l[0]=rr(o,l[0]),u[0]=ir(o,u[0]),l[1]=rr(e,l[1]),u[1]=ir(e,u[1]),l[1]=rr(s,l[1]),u[1]=ir(s,u[1])}function $y(t,e,r,i,n,a,o,s){var l=Kl,u=et,f=ir(rr(l(
t,r,n),1),0),c=ir(rr(l(e,i,a),1),0),p=u(t,r,n,f),v=u(e,i,a,c);o[0]=rr(t,n,p),o[1]=rr(e,a,v),s[0]=ir(t,n,p),s[1]=ir(e,a,v)}function Jy(t,e,r,i,n,a,o,s,l){var u=jr,
f=Qr,c=Math.abs(n-a);if(c%Pn<1e-4&&c>1e-4){s[0]=t-r,s[1]=e-i,l[0]=t+r,l[1]=e+i;return}if(hu[0]=lv(n)*r+t,hu[1]=sv(n)*i+e,du[0]=lv(a)*r+t,du[1]=sv(a)*i+e,u(s,hu,
du),f(l,hu,du),n=n%Pn,n<0&&(n=n+Pn),a=a%Pn,a<0&&(a=a+Pn),n>a&&!o?a+=Pn:n<a&&o&&(n+=Pn),o){var p=a;a=n,n=p}for(var v=0;v<a;v+=Math.PI/2)v>n&&(mu[0]=lv(v)*r+t,mu[1]=
sv(v)*i+e,u(s,mu,s),f(l,mu,l))}var Ce={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},Ln=[],Nn=[],Ir=[],ki=[],kr=[],Br=[],fv=Math.min,cv=Math.max,Rn=Math.cos,In=Math.sin,ri=Math.
abs,hv=Math.PI,Bi=hv*2,pv=typeof Float32Array<"u",fs=[];function vv(t){var e=Math.round(t/hv*1e8)/1e8;return e%2*hv}function tD(t,e){var r=vv(t[0]);r<0&&(r+=Bi);
var i=r-t[0],n=t[1];n+=i,!e&&n-r>=Bi?n=r+Bi:e&&r-n>=Bi?n=r-Bi:!e&&r>n?n=r+(Bi-vv(r-n)):e&&r<n&&(n=r-(Bi-vv(n-r))),t[0]=r,t[1]=n}var rD=(function(){function t(e){
this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this._y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){
this._version++},t.prototype.getVersion=function(){return this._version},t.prototype.setScale=function(e,r,i){i=i||0,i>0&&(this._ux=ri(i/$p/e)||0,this._uy=ri(i/
$p/r)||0)},t.prototype.setDPR=function(e){this.dpr=e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.
beginPath=function(){return this._ctx&&this._ctx.beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this.
_pathSegLen=null,this._pathLen=0),this._version++},t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(Ce.M,e,r),this._ctx&&this._ctx.moveTo(
e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=r,this},t.prototype.lineTo=function(e,r){var i=ri(e-this._xi),n=ri(r-this._yi),a=i>this._ux||n>this._uy;if(this.addData(
Ce.L,e,r),this._ctx&&a&&this._ctx.lineTo(e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=
r,this._pendingPtDist=o)}return this},t.prototype.bezierCurveTo=function(e,r,i,n,a,o){return this._drawPendingPt(),this.addData(Ce.C,e,r,i,n,a,o),this._ctx&&this.
_ctx.bezierCurveTo(e,r,i,n,a,o),this._xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,i,n){return this._drawPendingPt(),this.addData(Ce.Q,e,r,i,
n),this._ctx&&this._ctx.quadraticCurveTo(e,r,i,n),this._xi=i,this._yi=n,this},t.prototype.arc=function(e,r,i,n,a,o){this._drawPendingPt(),fs[0]=n,fs[1]=a,tD(fs,
o),n=fs[0],a=fs[1];var s=a-n;return this.addData(Ce.A,e,r,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,i,n,a,o),this._xi=Rn(a)*i+e,this._yi=In(a)*i+r,this},t.prototype.
arcTo=function(e,r,i,n,a){return this._drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,i,n,a),this},t.prototype.rect=function(e,r,i,n){return this._drawPendingPt(),
this._ctx&&this._ctx.rect(e,r,i,n),this.addData(Ce.R,e,r,i,n),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ce.Z);var e=this._ctx,r=this.
_x0,i=this._y0;return e&&e.closePath(),this._xi=r,this._yi=i,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.
stroke(),this.toStatic()},t.prototype.len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.
length===r)&&pv&&(this.data=new Float32Array(r));for(var i=0;i<r;i++)this.data[i]=e[i];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof
Array||(e=[e]);for(var r=e.length,i=0,n=this._len,a=0;a<r;a++)i+=e[a].len();var o=this.data;if(pv&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(
n+i),n>0&&o))for(var s=0;s<n;s++)this.data[s]=o[s];for(var a=0;a<r;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},t.prototype.addData=
function(e,r,i,n,a,o,s,l,u){if(this._saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)
f[this._len++]=arguments[c]}},t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this.
_pendingPtDist=0)},t.prototype._expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.
toStatic=function(){if(this._saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,pv&&this._len>11&&(this.data=new Float32Array(
e)))}},t.prototype.getBoundingRect=function(){Ir[0]=Ir[1]=kr[0]=kr[1]=Number.MAX_VALUE,ki[0]=ki[1]=Br[0]=Br[1]=-Number.MAX_VALUE;var e=this.data,r=0,i=0,n=0,a=0,
o;for(o=0;o<this._len;){var s=e[o++],l=o===1;switch(l&&(r=e[o],i=e[o+1],n=r,a=i),s){case Ce.M:r=n=e[o++],i=a=e[o++],kr[0]=n,kr[1]=a,Br[0]=n,Br[1]=a;break;case Ce.
L:uv(r,i,e[o],e[o+1],kr,Br),r=e[o++],i=e[o++];break;case Ce.C:Qy(r,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],kr,Br),r=e[o++],i=e[o++];break;case Ce.Q:$y(r,i,e[o++],
e[o++],e[o],e[o+1],kr,Br),r=e[o++],i=e[o++];break;case Ce.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],v=e[o++],h=e[o++]+v;o+=1;var m=!e[o++];l&&(n=Rn(v)*c+u,a=In(
v)*p+f),Jy(u,f,c,p,v,h,m,kr,Br),r=Rn(h)*c+u,i=In(h)*p+f;break;case Ce.R:n=r=e[o++],a=i=e[o++];var d=e[o++],g=e[o++];uv(n,a,n+d,a+g,kr,Br);break;case Ce.Z:r=n,i=
a;break}jr(Ir,Ir,kr),Qr(ki,ki,Br)}return o===0&&(Ir[0]=Ir[1]=ki[0]=ki[1]=0),new se(Ir[0],Ir[1],ki[0]-Ir[0],ki[1]-Ir[1])},t.prototype._calculateLength=function(){
var e=this.data,r=this._len,i=this._ux,n=this._uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<r;){var v=e[p++],
h=p===1;h&&(a=e[p],o=e[p+1],s=a,l=o);var m=-1;switch(v){case Ce.M:a=s=e[p++],o=l=e[p++];break;case Ce.L:{var d=e[p++],g=e[p++],y=d-a,_=g-o;(ri(y)>i||ri(_)>n||p===
r-1)&&(m=Math.sqrt(y*y+_*_),a=d,o=g);break}case Ce.C:{var x=e[p++],S=e[p++],d=e[p++],g=e[p++],b=e[p++],C=e[p++];m=Sy(a,o,x,S,d,g,b,C,10),a=b,o=C;break}case Ce.Q:{
var x=e[p++],S=e[p++],d=e[p++],g=e[p++];m=Cy(a,o,x,S,d,g,10),a=d,o=g;break}case Ce.A:var E=e[p++],D=e[p++],w=e[p++],A=e[p++],O=e[p++],M=e[p++],N=M+O;p+=1,h&&(s=
Rn(O)*w+E,l=In(O)*A+D),m=cv(w,A)*fv(Bi,Math.abs(M)),a=Rn(N)*w+E,o=In(N)*A+D;break;case Ce.R:{s=a=e[p++],l=o=e[p++];var L=e[p++],P=e[p++];m=L*2+P*2;break}case Ce.
Z:{var y=s-a,_=l-o;m=Math.sqrt(y*y+_*_),a=s,o=l;break}}m>=0&&(u[c++]=m,f+=m)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var i=this.data,n=this.
_ux,a=this._uy,o=this._len,s,l,u,f,c,p,v=r<1,h,m,d=0,g=0,y,_=0,x,S;if(!(v&&(this._pathSegLen||this._calculateLength(),h=this._pathSegLen,m=this._pathLen,y=r*m,!y)))
e:for(var b=0;b<o;){var C=i[b++],E=b===1;switch(E&&(u=i[b],f=i[b+1],s=u,l=f),C!==Ce.L&&_>0&&(e.lineTo(x,S),_=0),C){case Ce.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);
break;case Ce.L:{c=i[b++],p=i[b++];var D=ri(c-u),w=ri(p-f);if(D>n||w>a){if(v){var A=h[g++];if(d+A>y){var O=(y-d)/A;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}d+=
A}e.lineTo(c,p),u=c,f=p,_=0}else{var M=D*D+w*w;M>_&&(x=c,S=p,_=M)}break}case Ce.C:{var N=i[b++],L=i[b++],P=i[b++],B=i[b++],U=i[b++],H=i[b++];if(v){var A=h[g++];
if(d+A>y){var O=(y-d)/A;Ua(u,N,P,U,O,Ln),Ua(f,L,B,H,O,Nn),e.bezierCurveTo(Ln[1],Nn[1],Ln[2],Nn[2],Ln[3],Nn[3]);break e}d+=A}e.bezierCurveTo(N,L,P,B,U,H),u=U,f=H;
break}case Ce.Q:{var N=i[b++],L=i[b++],P=i[b++],B=i[b++];if(v){var A=h[g++];if(d+A>y){var O=(y-d)/A;Fa(u,N,P,O,Ln),Fa(f,L,B,O,Nn),e.quadraticCurveTo(Ln[1],Nn[1],
Ln[2],Nn[2]);break e}d+=A}e.quadraticCurveTo(N,L,P,B),u=P,f=B;break}case Ce.A:var q=i[b++],Q=i[b++],J=i[b++],ee=i[b++],K=i[b++],pe=i[b++],ge=i[b++],lt=!i[b++],ct=J>
ee?J:ee,Te=ri(J-ee)>.001,Fe=K+pe,ue=!1;if(v){var A=h[g++];d+A>y&&(Fe=K+pe*(y-d)/A,ue=!0),d+=A}if(Te&&e.ellipse?e.ellipse(q,Q,J,ee,ge,K,Fe,lt):e.arc(q,Q,ct,K,Fe,
lt),ue)break e;E&&(s=Rn(K)*J+q,l=In(K)*ee+Q),u=Rn(Fe)*J+q,f=In(Fe)*ee+Q;break;case Ce.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var ye=i[b++],dr=i[b++];if(v){var A=h[g++];
if(d+A>y){var Je=y-d;e.moveTo(c,p),e.lineTo(c+fv(Je,ye),p),Je-=ye,Je>0&&e.lineTo(c+ye,p+fv(Je,dr)),Je-=dr,Je>0&&e.lineTo(c+cv(ye-Je,0),p+dr),Je-=ye,Je>0&&e.lineTo(
c,p+cv(dr-Je,0));break e}d+=A}e.rect(c,p,ye,dr);break;case Ce.Z:if(v){var A=h[g++];if(d+A>y){var O=(y-d)/A;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}d+=A}e.closePath(),
u=s,f=l}}},t.prototype.clone=function(){var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=
function(){return!!this._saveData},t.CMD=Ce,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),
t})(),xt=rD;function kn(t,e,r,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=t;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)l=(e-i)/(t-
r),u=(t*i-r*e)/(t-r);else return Math.abs(a-t)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function e_(t,e,r,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>
e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>t+c&&u>r+c&&u>n+c&&u>o+c||u<t-c&&u<r-c&&u<n-c&&u<o-c)return!1;var p=xy(t,e,r,i,n,a,o,s,u,f,null);return p<=
c/2}function t_(t,e,r,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>t+u&&s>r+u&&s>n+u||s<t-u&&s<r-u&&s<n-u)return!1;var f=Ty(
t,e,r,i,n,a,s,l,null);return f<=u/2}var r_=Math.PI*2;function cs(t){return t%=r_,t<0&&(t+=r_),t}var ps=Math.PI*2;function i_(t,e,r,i,n,a,o,s,l){if(o===0)return!1;
var u=o;s-=t,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>r||f+u<r)return!1;if(Math.abs(i-n)%ps<1e-4)return!0;if(a){var c=i;i=cs(n),n=cs(c)}else i=cs(i),n=cs(n);i>n&&(n+=
ps);var p=Math.atan2(l,s);return p<0&&(p+=ps),p>=i&&p<=n||p+ps>=i&&p+ps<=n}function ii(t,e,r,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<
e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(r-t)+t;return l===n?1/0:l>n?s:0}var Ui=xt.CMD,Bn=Math.PI*2,sD=1e-4;function lD(t,e){return Math.abs(t-e)<sD}var St=[
-1,-1,-1],nr=[-1,-1];function uD(){var t=nr[0];nr[0]=nr[1],nr[1]=t}function fD(t,e,r,i,n,a,o,s,l,u){if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=En(
e,i,a,s,u,St);if(f===0)return 0;for(var c=0,p=-1,v=void 0,h=void 0,m=0;m<f;m++){var d=St[m],g=d===0||d===1?.5:1,y=Ie(t,r,n,o,d);y<l||(p<0&&(p=Zl(e,i,a,s,nr),nr[1]<
nr[0]&&p>1&&uD(),v=Ie(e,i,a,s,nr[0]),p>1&&(h=Ie(e,i,a,s,nr[1]))),p===2?d<nr[0]?c+=v<e?g:-g:d<nr[1]?c+=h<v?g:-g:c+=s<h?g:-g:d<nr[0]?c+=v<e?g:-g:c+=s<v?g:-g)}return c}
function cD(t,e,r,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=by(e,i,a,s,St);if(l===0)return 0;var u=Kl(e,i,a);if(u>=0&&u<=1){for(var f=0,c=et(e,i,
a,u),p=0;p<l;p++){var v=St[p]===0||St[p]===1?.5:1,h=et(t,r,n,St[p]);h<o||(St[p]<u?f+=c<e?v:-v:f+=a<c?v:-v)}return f}else{var v=St[0]===0||St[0]===1?.5:1,h=et(t,
r,n,St[0]);return h<o?0:a<e?v:-v}}function pD(t,e,r,i,n,a,o,s){if(s-=e,s>r||s<-r)return 0;var l=Math.sqrt(r*r-s*s);St[0]=-l,St[1]=l;var u=Math.abs(i-n);if(u<1e-4)
return 0;if(u>=Bn-1e-4){i=0,n=Bn;var f=a?1:-1;return o>=St[0]+t&&o<=St[1]+t?f:0}if(i>n){var c=i;i=n,n=c}i<0&&(i+=Bn,n+=Bn);for(var p=0,v=0;v<2;v++){var h=St[v];
if(h+t>o){var m=Math.atan2(s,h),f=a?1:-1;m<0&&(m=Bn+m),(m>=i&&m<=n||m+Bn>=i&&m+Bn<=n)&&(m>Math.PI/2&&m<Math.PI*1.5&&(f=-f),p+=f)}}return p}function n_(t,e,r,i,n){
for(var a=t.data,o=t.len(),s=0,l=0,u=0,f=0,c=0,p,v,h=0;h<o;){var m=a[h++],d=h===1;switch(m===Ui.M&&h>1&&(r||(s+=ii(l,u,f,c,i,n))),d&&(l=a[h],u=a[h+1],f=l,c=u),m){case Ui.
M:f=a[h++],c=a[h++],l=f,u=c;break;case Ui.L:if(r){if(kn(l,u,a[h],a[h+1],e,i,n))return!0}else s+=ii(l,u,a[h],a[h+1],i,n)||0;l=a[h++],u=a[h++];break;case Ui.C:if(r){
if(e_(l,u,a[h++],a[h++],a[h++],a[h++],a[h],a[h+1],e,i,n))return!0}else s+=fD(l,u,a[h++],a[h++],a[h++],a[h++],a[h],a[h+1],i,n)||0;l=a[h++],u=a[h++];break;case Ui.
Q:if(r){if(t_(l,u,a[h++],a[h++],a[h],a[h+1],e,i,n))return!0}else s+=cD(l,u,a[h++],a[h++],a[h],a[h+1],i,n)||0;l=a[h++],u=a[h++];break;case Ui.A:var g=a[h++],y=a[h++],
_=a[h++],x=a[h++],S=a[h++],b=a[h++];h+=1;var C=!!(1-a[h++]);p=Math.cos(S)*_+g,v=Math.sin(S)*x+y,d?(f=p,c=v):s+=ii(l,u,p,v,i,n);var E=(i-g)*x/_+g;if(r){if(i_(g,y,
x,S,S+b,C,e,E,n))return!0}else s+=pD(g,y,x,S,S+b,C,E,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+b)*x+y;break;case Ui.R:f=l=a[h++],c=u=a[h++];var D=a[h++],w=a[h++];if(p=
f+D,v=c+w,r){if(kn(f,c,p,c,e,i,n)||kn(p,c,p,v,e,i,n)||kn(p,v,f,v,e,i,n)||kn(f,v,f,c,e,i,n))return!0}else s+=ii(p,c,p,v,i,n),s+=ii(f,v,f,c,i,n);break;case Ui.Z:if(r){
if(kn(l,u,f,c,e,i,n))return!0}else s+=ii(l,u,f,c,i,n);l=f,u=c;break}}return!r&&!lD(u,c)&&(s+=ii(l,u,f,c,i,n)||0),s!==0}function a_(t,e,r){return n_(t,0,!1,e,r)}
function o_(t,e,r,i){return n_(t,e,!0,r,i)}var Wa=ie({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"\
butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},Rr),hD={style:ie({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,
miterLimit:!0},On.style)},dv=Jt.concat(["invisible","culling","z","z2","zlevel","parent"]),dD=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.
prototype.update=function(){var r=this;t.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.
buildPath&&(n.buildPath=function(l){r.buildPath(l,r.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=
null,a.shadowColor=null,i.strokeFirst&&(a.stroke=null);for(var s=0;s<dv.length;++s)n[dv[s]]=this[dv[s]];n.__dirty|=ht}else this._decalEl&&(this._decalEl=null)},
e.prototype.getDecalElement=function(){return this._decalEl},e.prototype._init=function(r){var i=$(r);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();
n&&this.useStyle(n);for(var a=0;a<i.length;a++){var o=i[a],s=r[o];o==="style"?this.style?I(this.style,s):this.useStyle(s):o==="shape"?I(this.shape,s):t.prototype.
attrKV.call(this,o,s)}this.style||this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.
canBeInsideText=function(){return this.hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(V(r)){var i=Ha(r,0);return i>
.5?ls:i>.2?Gy:us}else if(r)return us}return ls},e.prototype.getInsideTextStroke=function(r){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),
o=Ha(r,0)<ss;if(a===o)return i}},e.prototype.buildPath=function(r,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~Ii},e.prototype.getUpdatedPathProxy=function(r){
return!this.path&&this.createPathProxy(),this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=
new xt(!1)},e.prototype.hasStroke=function(){var r=this.style,i=r.stroke;return!(i==null||i==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.
style,i=r.fill;return i!=null&&i!=="none"},e.prototype.getBoundingRect=function(){var r=this._rect,i=this.style,n=!r;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());
var o=this.path;(a||this.__dirty&Ii)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&
this.path&&this.path.len()>0){var s=this._rectStroke||(this._rectStroke=r.clone());if(this.__dirty||n){s.copy(r);var l=i.strokeNoScale?this.getLineScale():1,u=i.
lineWidth;if(!this.hasFill()){var f=this.strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return r},
e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.getBoundingRect(),o=this.style;if(r=n[0],i=n[1],a.contain(r,i)){var s=this.path;if(this.
hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),o_(s,l/u,r,i)))return!0}
if(this.hasFill())return a_(s,r,i)}return!1},e.prototype.dirtyShape=function(){this.__dirty|=Ii,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),
this.markRedraw()},e.prototype.dirty=function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.
updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,i){r==="shape"?this.
setShape(i):t.prototype.attrKV.call(this,r,i)},e.prototype.setShape=function(r,i){var n=this.shape;return n||(n=this.shape={}),typeof r=="string"?n[r]=i:I(n,r),
this.dirtyShape(),this},e.prototype.shapeChanged=function(){return!!(this.__dirty&Ii)},e.prototype.createStyle=function(r){return wi(Wa,r)},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var i=this._normalState;r.shape&&!i.shape&&(i.shape=I({},this.shape))},e.prototype._applyStateObj=function(r,i,n,a,o,s){
if(t.prototype._applyStateObj.call(this,r,i,n,a,o,s),this.__inHover!==Ya){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=I({},n.shape),I(u,i.shape)):(u=I({},a?this.
shape:n.shape),I(u,i.shape)):l&&(u=n.shape),u)if(o){this.shape=I({},this.shape);for(var f={},c=$(u),p=0;p<c.length;p++){var v=c[p];typeof u[v]=="object"?this.shape[v]=
u[v]:f[v]=u[v]}this._transitionState(r,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var i=t.prototype._mergeStates.
call(this,r),n,a=0;a<r.length;a++){var o=r[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){
return hD},e.prototype.isZeroArea=function(){return!1},e.extend=function(r){var i=(function(a){ne(o,a);function o(s){var l=a.call(this,s)||this;return r.init&&r.
init.call(l,s),l}return o.prototype.getDefaultStyle=function(){return ae(r.style)},o.prototype.getDefaultShape=function(){return ae(r.shape)},o})(e);for(var n in r)
typeof r[n]=="function"&&(i.prototype[n]=r[n]);return i},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=
0,r.subPixelOptimize=!1,r.autoBatch=!1,r.__dirty=ht|Mn|Ii})(),e})(Pt),te=dD,mD=ie({strokeFirst:!0,font:Dt,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},
Wa),s_=(function(t){ne(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.hasStroke=function(){return Rp(this.style)},e.prototype.
hasFill=function(){var r=this.style,i=r.fill;return i!=null&&i!=="none"},e.prototype.createStyle=function(r){return wi(mD,r)},e.prototype.setBoundingRect=function(r){
this._rect=r},e.prototype.getBoundingRect=function(){return this._rect||(this._rect=hy(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;
r.dirtyRectTolerance=10})(),e})(Pt);s_.prototype.type="tspan";var Un=s_,gD=ie({x:0,y:0},Rr),yD={style:ie({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},
On.style)};function _D(t){return!!(t&&typeof t!="string"&&t.width&&t.height)}var l_=(function(t){ne(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.createStyle=function(r){return wi(gD,r)},e.prototype._getSize=function(r){var i=this.style,n=i[r];if(n!=null)return n;var a=_D(i.image)?
i.image:this.__image;if(!a)return 0;var o=r==="width"?"height":"width",s=i[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize(
"width")},e.prototype.getHeight=function(){return this._getSize("height")},e.prototype.getAnimationStyleProps=function(){return yD},e.prototype.getBoundingRect=
function(){var r=this.style;return this._rect||(this._rect=new se(r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Pt);l_.prototype.type="image";
var rt=l_;function u_(t,e){var r=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(r=r+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?
o.length===1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=
n/c,l*=n/c),u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),t.moveTo(r+s,i),t.lineTo(r+n-l,i),l!==0&&t.arc(r+n-l,i+l,l,-Math.
PI/2,0),t.lineTo(r+n,i+a-u),u!==0&&t.arc(r+n-u,i+a-u,u,0,Math.PI/2),t.lineTo(r+f,i+a),f!==0&&t.arc(r+f,i+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,i+s),s!==0&&t.arc(r+
s,i+s,s,Math.PI,Math.PI*1.5),t.closePath()}var Xa=Math.round;function gu(t,e,r){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;t.x1=i,t.x2=n,t.y1=a,t.y2=o;var s=r&&r.lineWidth;
return s&&(Xa(i*2)===Xa(n*2)&&(t.x1=t.x2=Fi(i,s,!0)),Xa(a*2)===Xa(o*2)&&(t.y1=t.y2=Fi(a,s,!0))),t}}function yu(t,e,r){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;
t.x=i,t.y=n,t.width=a,t.height=o;var s=r&&r.lineWidth;return s&&(t.x=Fi(i,s,!0),t.y=Fi(n,s,!0),t.width=Math.max(Fi(i+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(Fi(
n+o,s,!1)-t.y,o===0?0:1)),t}}function Fi(t,e,r){if(!e)return t;var i=Xa(t*2);return(i+Xa(e))%2===0?i/2:(i+(r?1:-1))/2}var bD=(function(){function t(){this.x=0,this.
y=0,this.width=0,this.height=0}return t})(),TD={},f_=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){
return new bD},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){var l=yu(TD,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else
n=i.x,a=i.y,o=i.width,s=i.height;i.r?u_(r,i):r.rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(te);f_.prototype.
type="rect";var Me=f_,c_={fill:"#000"},p_=2,Ur={},CD={style:ie({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,
height:!0,textShadowColor:!0,textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},
On.style)},x_=(function(t){ne(e,t);function e(r){var i=t.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=c_,i.attr(r),i}return e.prototype.
childrenRef=function(){return this._children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<
this._children.length;r++){var i=this._children[r];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},
e.prototype.updateTransform=function(){var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.
call(this)},e.prototype.getLocalTransform=function(r){var i=this.innerTransformable;return i?i.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},
e.prototype.getComputedTransform=function(){return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.
getComputedTransform.call(this)},e.prototype._updateSubTexts=function(){this._childCursor=0,AD(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),
this._children.length=this._childCursor,this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.
length;i++)this._children[i].__zr=r},e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++)
this._children[i].__zr=null},e.prototype.getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new se(0,0,0,0),i=this.
_children,n=[],a=null,o=0;o<i.length;o++){var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(r.copy(l),r.applyTransform(u),a=a||r.clone(),a.union(r)):
(a=a||l.clone(),a.union(l))}this._rect=a||r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||c_},e.prototype.setTextContent=
function(r){if(process.env.NODE_ENV!=="production")throw new Error("Can't attach text on another text")},e.prototype._mergeStyle=function(r,i){if(!i)return r;var n=i.
rich,a=r.rich||n&&{};return I(r,i),n&&a?(this._mergeRich(a,n),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,i){for(var n=$(i),a=0;a<n.length;a++){
var o=n[a];r[o]=r[o]||{},I(r[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return CD},e.prototype._getOrCreateChild=function(r){var i=this._children[this.
_childCursor];return(!i||!(i instanceof r))&&(i=new r),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype._updatePlainTexts=function(){
var r=this.style,i=r.font||Dt,n=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,l=r.align||a.align||"left",u=r.verticalAlign||a.verticalAlign||"top";Lp(Ur,a.overflowRect,
o,s,l,u),o=Ur.baseX,s=Ur.baseY;var f=__(r),c=cy(f,r,Ur.outerWidth,Ur.outerHeight),p=mv(r),v=!!r.backgroundColor,h=c.outerHeight,m=c.outerWidth,d=c.lines,g=c.lineHeight;
this.isTruncated=!!c.isTruncated;var y=o,_=Jr(s,c.contentHeight,u);if(p||n){var x=Mi(o,m,l),S=Jr(s,h,u);p&&this._renderBackground(r,r,x,S,m,h)}_+=g/2,n&&(y=y_(o,
l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,C=!1,E=!1,D=g_("fill"in r?r.fill:(E=!0,a.fill)),w=m_("stroke"in r?r.stroke:!v&&(!a.autoStroke||E)?(b=
p_,C=!0,a.stroke):null),A=r.textShadowBlur>0,O=0;O<d.length;O++){var M=this._getOrCreateChild(Un),N=M.createStyle();M.useStyle(N),N.text=d[O],N.x=y,N.y=_,l&&(N.
textAlign=l),N.textBaseline="middle",N.opacity=r.opacity,N.strokeFirst=!0,A&&(N.shadowBlur=r.textShadowBlur||0,N.shadowColor=r.textShadowColor||"transparent",N.
shadowOffsetX=r.textShadowOffsetX||0,N.shadowOffsetY=r.textShadowOffsetY||0),N.stroke=w,N.fill=D,w&&(N.lineWidth=r.lineWidth||b,N.lineDash=r.lineDash,N.lineDashOffset=
r.lineDashOffset||0),N.font=i,h_(N,r),_+=g,M.setBoundingRect(Hl(N,c.contentWidth,c.calculatedLineHeight,C?0:null))}},e.prototype._updateRichTexts=function(){var r=this.
style,i=this._defaultStyle,n=r.align||i.align,a=r.verticalAlign||i.verticalAlign,o=r.x||0,s=r.y||0;Lp(Ur,i.overflowRect,o,s,n,a),o=Ur.baseX,s=Ur.baseY;var l=__(
r),u=py(l,r,Ur.outerWidth,Ur.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,v=r.padding;this.isTruncated=!!u.isTruncated;var h=Mi(o,c,n),m=Jr(s,p,a),d=h,
g=m;v&&(d+=v[3],g+=v[0]);var y=d+f;mv(r)&&this._renderBackground(r,r,h,m,c,p);for(var _=!!r.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.lines[x],b=S.tokens,
C=b.length,E=S.lineHeight,D=S.width,w=0,A=d,O=y,M=C-1,N=void 0;w<C&&(N=b[w],!N.align||N.align==="left");)this._placeToken(N,r,E,g,A,"left",_),D-=N.width,A+=N.width,
w++;for(;M>=0&&(N=b[M],N.align==="right");)this._placeToken(N,r,E,g,O,"right",_),D-=N.width,O-=N.width,M--;for(A+=(f-(A-d)-(y-O)-D)/2;w<=M;)N=b[w],this._placeToken(
N,r,E,g,A+N.width/2,"center",_),A+=N.width,w++;g+=E}},e.prototype._placeToken=function(r,i,n,a,o,s,l){var u=i.rich[r.styleName]||{};u.text=r.text;var f=r.verticalAlign,
c=a+n/2;f==="top"?c=a+r.height/2:f==="bottom"&&(c=a+n-r.height/2);var p=!r.isLineHolder&&mv(u);p&&this._renderBackground(u,i,s==="right"?o-r.width:s==="center"?
o-r.width/2:o,c-r.height/2,r.width,r.height);var v=!!u.backgroundColor,h=r.textPadding;h&&(o=y_(o,s,h),c-=r.height/2-h[0]-r.innerHeight/2);var m=this._getOrCreateChild(
Un),d=m.createStyle();m.useStyle(d);var g=this._defaultStyle,y=!1,_=0,x=!1,S=g_("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),b=m_("stroke"in u?u.stroke:"s\
troke"in i?i.stroke:!v&&!l&&(!g.autoStroke||y)?(_=p_,x=!0,g.stroke):null),C=u.textShadowBlur>0||i.textShadowBlur>0;d.text=r.text,d.x=o,d.y=c,C&&(d.shadowBlur=u.
textShadowBlur||i.textShadowBlur||0,d.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",d.shadowOffsetX=u.textShadowOffsetX||i.textShadowOffsetX||
0,d.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),d.textAlign=s,d.textBaseline="middle",d.font=r.font||Dt,d.opacity=vt(u.opacity,i.opacity,1),h_(d,
u),b&&(d.lineWidth=vt(u.lineWidth,i.lineWidth,_),d.lineDash=Y(u.lineDash,i.lineDash),d.lineDashOffset=i.lineDashOffset||0,d.stroke=b),S&&(d.fill=S),m.setBoundingRect(
Hl(d,r.contentWidth,r.contentHeight,x?0:null))},e.prototype._renderBackground=function(r,i,n,a,o,s){var l=r.backgroundColor,u=r.borderWidth,f=r.borderColor,c=l&&
l.image,p=l&&!c,v=r.borderRadius,h=this,m,d;if(p||r.lineHeight||u&&f){m=this._getOrCreateChild(Me),m.useStyle(m.createStyle()),m.style.fill=null;var g=m.shape;g.
x=n,g.y=a,g.width=o,g.height=s,g.r=v,m.dirtyShape()}if(p){var y=m.style;y.fill=l||null,y.fillOpacity=Y(r.fillOpacity,1)}else if(c){d=this._getOrCreateChild(rt),
d.onload=function(){h.dirtyStyle()};var _=d.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=m.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
Y(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,m.strokeContainThreshold=0,m.hasFill()&&m.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(m||d).style;x.shadowBlur=r.shadowBlur||0,x.shadowColor=r.shadowColor||"transparent",x.shadowOffsetX=r.shadowOffsetX||0,x.shadowOffsetY=r.shadowOffsetY||
0,x.opacity=vt(r.opacity,i.opacity,1)},e.makeFont=function(r){var i="";return yv(r)&&(i=[r.fontStyle,r.fontWeight,gv(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),i&&Mt(i)||r.textFont||r.font},e})(Pt),wD={left:!0,right:1,center:1},ED={top:1,bottom:1,middle:1},v_=["fontStyle","fontWeight","fontSize","fontFamily"];function gv(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Pl+"px":t+"px"}function h_(t,e){for(var r=0;r<v_.length;r++){
var i=v_[r],n=e[i];n!=null&&(t[i]=n)}}function yv(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function AD(t){return d_(t),T(t.rich,d_),t}function d_(t){
if(t){t.font=x_.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||wD[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||ED[r]?r:"top";var i=t.padding;i&&(t.padding=Ea(t.padding))}}function m_(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function g_(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function y_(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function __(t){var e=t.text;return e!=null&&(e+=""),e}function mv(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var it=x_,S_=1e-4,
b_=20;function DD(t){return t.replace(/^\s+|\s+$/g,"")}var ke=Math.min,ce=Math.max,Pe=Math.abs,Ht=Math.round,ni=Math.floor,zi=Math.ceil,Fn=Math.pow,qa=Math.log,
_v=Math.LN10,MD=Math.PI,OD=Math.random;function xv(t,e,r,i){var n=e[0],a=e[1],o=r[0],s=r[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(t<=n)return o;
if(t>=a)return s}else{if(t>=n)return o;if(t<=a)return s}else{if(t===n)return o;if(t===a)return s}return(t-n)/l*u+o}var dt=PD;function PD(t,e,r){switch(t){case"c\
enter":case"middle":t="50%";break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return _u(t,e,r)}function _u(t,e,r){return V(t)?LD(t)?
parseFloat(t)/100*e+(r||0):parseFloat(t):t==null?NaN:+t}function LD(t){return!!DD(t).match(/%$/)}function ve(t,e,r){return process.env.NODE_ENV!=="production"&&
R(e!=null),isNaN(e)?r?""+t:+t:(e=ke(ce(0,e),b_),t=(+t).toFixed(e),r?t:+t)}function Za(t){return t.sort(function(e,r){return e-r}),t}function ar(t){if(t=+t,isNaN(
t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(Ht(t*e)/e===t)return r}return ND(t)}function ND(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),i=r>
0?+e.slice(r+1):0,n=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return ce(0,o-i)}function T_(t,e,r){var i=Pe(t[1]-t[0]);if(!isFinite(i)||i===0)return NaN;var n=qa(
2*Pe(r||1)*Pe(i))/_v,a=qa(Pe(e))/_v,o=ce(0,zi(-n+a));return isFinite(o)||(o=NaN),o}function C_(t,e){var r=ce(ar(t),ar(e)),i=t+e;return r>b_?i:ve(i,r)}var Sv=Fn(
2,53)-1;function bv(t){var e=MD*2;return(t%e+e)%e}function vs(t){return t>-S_&&t<S_}var RD=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;
function ai(t){if(t instanceof Date)return t;if(V(t)){var e=RD.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].
slice(0,3)),new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||
0,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(Ht(t))}function xu(t){return Fn(10,Su(t))}function Su(t){
if(t===0)return 0;var e=ni(qa(t)/_v);return t/Fn(10,e)>=10&&e++,e}var Tv=2;function zn(t,e){var r=Su(t),i=Fn(10,r),n=t/i,a;return e===Tv?a=1:e?n<1.5?a=1:n<2.5?a=
2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,t=a*i,ve(t,-r)}function oi(t){var e=parseFloat(t);return e==t&&(e!==0||!V(t)||t.indexOf("x")<=0)?e:NaN}
function bu(t){return!isNaN(oi(t))}function hs(){return Ht(OD()*9)}function w_(t,e){return e===0?t:w_(e,t%e)}function Cv(t,e){return t==null?e:e==null?t:t*e/w_(
t,e)}function Ye(t){return t!=null&&isFinite(t)}var ID="[ECharts] ",A_={},kD=typeof console<"u"&&console.warn&&console.log;function Tu(t,e,r){if(kD){if(r){if(A_[e])
return;A_[e]=!0}console[t](ID+e)}}function Cu(t,e){Tu("log",t,e)}function Ee(t,e){Tu("warn",t,e)}function le(t,e){Tu("error",t,e)}function Gt(t){process.env.NODE_ENV!==
"production"&&Tu("warn","DEPRECATED: "+t,!0)}function Be(t,e,r){process.env.NODE_ENV!=="production"&&Gt((r?"["+r+"]":"")+(t+" is deprecated; use "+e+" instead."))}
function Ka(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];var r="";if(process.env.NODE_ENV!=="production"){var i=function(n){return n===void 0?"un\
defined":n===1/0?"Infinity":n===-1/0?"-Infinity":$t(n)?"NaN":n instanceof Date?"Date("+n.toISOString()+")":Z(n)?"function () { ... }":kg(n)?n+"":null};r=k(t,function(n){
if(V(n))return n;var a=i(n);if(a!=null)return a;if(typeof JSON<"u"&&JSON.stringify)try{return JSON.stringify(n,function(o,s){var l=i(s);return l??s})}catch{return"\
?"}else return"?"}).join(" ")}return r}function Ze(t){throw new Error(t)}function D_(t,e,r){return(e-t)*r+t}var P_="series\0",BD="\0_ec_\0";function De(t){return t instanceof
Array?t:t==null?[]:[t]}function wv(t,e,r){if(t){t[e]=t[e]||{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var i=0,n=r.length;i<n;i++){var a=r[i];
!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&(t.emphasis[e][a]=t[e][a])}}}var Ev=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","co\
lor","textBorderColor","textBorderWidth","width","height","lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffs\
etY","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function si(t){
return G(t)&&!z(t)&&!(t instanceof Date)?t.value:t}function L_(t){return G(t)&&!(t instanceof Array)}function N_(t,e,r){var i=r==="normalMerge",n=r==="replaceMe\
rge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=X();T(e,function(l,u){if(!G(l)){e[u]=null;return}process.env.NODE_ENV!=="production"&&(l.id!=null&&!O_(l.
id)&&M_(l.id),l.name!=null&&!O_(l.name)&&M_(l.name))});var s=UD(t,o,r);return(i||n)&&FD(s,t,o,e),i&&zD(s,e),i||n?VD(s,e,n):a&&HD(s,e),GD(s),s}function UD(t,e,r){
var i=[];if(r==="replaceAll")return i;for(var n=0;n<t.length;n++){var a=t[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:r==="replaceMerge"||Vi(a)?null:a,newOption:null,
keyInfo:null,brandNew:null})}return i}function FD(t,e,r,i){T(i,function(n,a){if(!(!n||n.id==null)){var o=ds(n.id),s=r.get(o);if(s!=null){var l=t[s];R(!l.newOption,
'Duplicated option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function zD(t,e){T(e,function(r,i){if(!(!r||r.name==null))for(var n=0;n<t.length;n++){
var a=t[n].existing;if(!t[n].newOption&&a&&(a.id==null||r.id==null)&&!Vi(r)&&!Vi(a)&&R_("name",a,r)){t[n].newOption=r,e[i]=null;return}}})}function VD(t,e,r){T(
e,function(i){if(i){for(var n,a=0;(n=t[a])&&(n.newOption||Vi(n.existing)||n.existing&&i.id!=null&&!R_("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=r):t.
push({newOption:i,brandNew:r,existing:null,keyInfo:null}),a++}})}function HD(t,e){T(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}
function GD(t){var e=X();T(t,function(r){var i=r.existing;i&&e.set(i.id,r)}),T(t,function(r){var i=r.newOption;R(!i||i.id==null||!e.get(i.id)||e.get(i.id)===r,"\
id duplicates: "+(i&&i.id)),i&&i.id!=null&&e.set(i.id,r),!r.keyInfo&&(r.keyInfo={})}),T(t,function(r,i){var n=r.existing,a=r.newOption,o=r.keyInfo;if(G(a)){if(o.
name=a.name!=null?ds(a.name):n?n.name:P_+i,n)o.id=ds(n.id);else if(a.id!=null)o.id=ds(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.
id,r)}})}function R_(t,e,r){var i=Yt(e[t],null),n=Yt(r[t],null);return i!=null&&n!=null&&i===n}function ds(t){if(process.env.NODE_ENV!=="production"&&t==null)throw new Error;
return Yt(t,"")}function Yt(t,e){return t==null?e:V(t)?t:fe(t)||Il(t)?t+"":e}function M_(t){process.env.NODE_ENV!=="production"&&Ee("`"+t+"` is invalid id or na\
me. Must be a string or number.")}function O_(t){return Il(t)||bu(t)}function wu(t){var e=t.name;return!!(e&&e.indexOf(P_))}function Vi(t){return t&&t.id!=null&&
ds(t.id).indexOf(BD)===0}function I_(t,e,r){T(t,function(i){var n=i.newOption;G(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=YD(e,n,i.existing,r))})}function YD(t,e,r,i){
var n=e.type?e.type:r?r.subType:i.determineSubType(t,e);return n}function or(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return z(
e.dataIndex)?k(e.dataIndex,function(r){return t.indexOfRawIndex(r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return z(e.name)?k(e.name,function(r){return t.
indexOfName(r)}):t.indexOfName(e.name)}function re(){var t="__ec_inner_"+WD++;return function(e){return e[t]||(e[t]={})}}var WD=hs();function Eu(t,e,r){var i=Av(
e,r),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,l=r?r.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=ja(t,f,u,{useDefault:l===
f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function Av(t,e){
var r;if(V(t)){var i={};i[t+"Index"]=0,r=i}else r=t;var n=X(),a={},o=!1;return T(r,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.
match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();if(!(!f||!c||e&&e.includeMainTypes&&oe(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||
n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}var ut={useDefault:!0,enableAll:!1,enableNone:!1};function ja(t,e,r,i){i=i||ut;var n=r.index,
a=r.id,o=r.name,s={models:null,specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=t.getComponent(e))?[l]:[],s}if(n===
"none"||n===!1){if(i.enableNone)return s.models=[],s;process.env.NODE_ENV!=="production"&&le('`"none"` or `false` is not a valid value on index option.'),n=-1}return n===
"all"&&(i.enableAll?n=a=o=null:(process.env.NODE_ENV!=="production"&&le('`"all"` is not a valid value on index option.'),n=-1)),s.models=t.queryComponents({mainType:e,
index:n,id:a,name:o}),s}function k_(t,e,r){process.env.NODE_ENV!=="production"&&R(e);var i={};i[e+"Id"]=t[e+"Id"],i[e+"Index"]=t[e+"Index"],i[e+"Name"]=t[e+"Nam\
e"];var n={mainType:e,query:i};return r&&(n.subType=r),n}function Dv(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function B_(t,e){return t.getAttribute?t.getAttribute(
e):t[e]}function Mv(t,e,r,i,n){var a=e==null||e==="auto";if(i==null)return i;if(fe(i)){var o=D_(r||0,i,n);return ve(o,a?Math.max(ar(r||0),ar(i)):e)}else{if(V(i))
return n<1?r:i;for(var s=[],l=r,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=t.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{
var v=l&&l[c]?l[c]:0,h=u[c],o=D_(v,h,n);s[c]=ve(o,a?Math.max(ar(v),ar(h)):e)}}return s}}var BU=(function(){function t(){}return t.prototype.reset=function(e,r,i,n){
return this._list=e,this._step=n=n||1,this._idx=r,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>
0?this._idx<this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function ft(){return[1/0,-1/0]}
function ms(t,e){Sr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function Ov(t,e){Sr(e)&&e<t[0]&&(t[0]=e)}function Pv(t,e){Sr(e)&&e>t[1]&&(t[1]=e)}function U_(t,e){li(
e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function Sr(t){return t!=null&&isFinite(t)}function li(t,e){return Sr(t)&&Sr(e)&&t<=e}function F_(t){
var e=t[1]-t[0];return isFinite(e)&&e>=0}function z_(t){li(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Au(){var t="__ec_once_"+XD++;return function(e,r){process.
env.NODE_ENV!=="production"&&R(e),F(e,t)||(e[t]=1,r())}}var XD=hs();function Qa(t,e,r){var i=X(),n=0;T(t,function(a){var o=e(a);process.env.NODE_ENV!=="producti\
on"&&R(V(o));var s=i.get(o)||0;r&&r(a,s),!s&&!r&&(t[n++]=a),i.set(o,s+1)}),r||(t.length=n)}function V_(t){return process.env.NODE_ENV!=="production"&&R(t.value!=
null),t.value+""}function H_(t){return process.env.NODE_ENV!=="production"&&R(t!=null),t+""}function Du(t,e){return Y(e,!0)?t.seriesIndex+2:0}function Mu(t,e,r){
var i=t.getData().count();return{progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&i>=r.threshold,large:t.get("large")&&i>=t.get("largeThresho\
ld"),modDataCount:t.get("progressiveChunkMode")==="mod"?t.getData().count():null}}function Ou(t){return{overallReset:t}}var Ae=re(),G_=function(t,e,r,i){if(i){var n=Ae(
i);n.dataIndex=r,n.dataType=e,n.seriesIndex=t,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=Ae(a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,
o.ssrType="chart"})}},Hi="undefined",Pu="series",gs=X(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),tt="original",Ke="a\
rrayRows",bt="objectRows",Wt="keyedColumns",Xt="typedArray",Lv="unknown",qt="column",Fr="row",qD=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio",
"dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOption","getId","updateLabelLayout"],ZD=(function(){function t(e){T(qD,function(r){
this[r]=de(e[r],e)},this)}return t})();function Y_(t,e){return e.mainType===Pu?t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}var Lu=ZD,W_=1,X_={},Q_=re(),
Iv=re(),kv=0,ys=1,_s=2,sr=["emphasis","blur","select"],Bv=["normal","emphasis","blur","select"],KD=10,jD=9,Gi="highlight",xs="downplay",Ss="select",Ru="unselect",
bs="toggleSelect",Iu="selectchanged";function $a(t){return t!=null&&t!=="none"}function ku(t,e,r){t.onHoverStateChange&&(t.hoverState||0)!==r&&t.onHoverStateChange(
e),t.hoverState=r}function $_(t){ku(t,"emphasis",_s)}function J_(t){t.hoverState===_s&&ku(t,"normal",kv)}function Uv(t){ku(t,"blur",ys)}function e0(t){t.hoverState===
ys&&ku(t,"normal",kv)}function QD(t){t.selected=!0}function $D(t){t.selected=!1}function q_(t,e,r){e(t,r)}function ui(t,e,r){q_(t,e,r),t.isGroup&&t.traverse(function(i){
q_(i,e,r)})}function Fv(t,e){switch(e){case"emphasis":t.hoverState=_s;break;case"normal":t.hoverState=kv;break;case"blur":t.hoverState=ys;break;case"select":t.selected=
!0}}function JD(t,e,r,i){for(var n=t.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<t.animators.length;o++){var u=t.animators[o];
u.__fromStateTransition&&u.__fromStateTransition.indexOf(r)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function eM(t,e,r,i){var n=r&&oe(r,"select")>=0,a=!1;
if(t instanceof te){var o=Q_(t),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if($a(s)||$a(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=I({},i),u=I({},u),u.fill=s):!$a(u.fill)&&$a(s)?(a=!0,i=I({},i),u=I({},u),u.fill=ts(s)):!$a(u.stroke)&&$a(l)&&(a||(i=I({},i),u=I({},u)),u.stroke=ts(l)),i.
style=u}}if(i&&i.z2==null){a||(i=I({},i));var f=t.z2EmphasisLift;i.z2=t.z2+(f??KD)}return i}function tM(t,e,r){if(r&&r.z2==null){r=I({},r);var i=t.z2SelectLift;
r.z2=t.z2+(i??jD)}return r}function rM(t,e,r){var i=oe(t.currentStates,e)>=0,n=t.style.opacity,a=i?null:JD(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};
return o.opacity==null&&(r=I({},r),o=I({opacity:i?n:a.opacity*.1},o),r.style=o),r}function Nv(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return eM(
this,t,e,r);if(t==="blur")return rM(this,t,r);if(t==="select")return tM(this,t,r)}return r}function zv(t){t.stateProxy=Nv;var e=t.getTextContent(),r=t.getTextGuideLine();
e&&(e.stateProxy=Nv),r&&(r.stateProxy=Nv)}function Z_(t,e){!r0(t,e)&&!t.__highByOuter&&ui(t,$_)}function K_(t,e){!r0(t,e)&&!t.__highByOuter&&ui(t,J_)}function Hn(t,e){
t.__highByOuter|=1<<(e||0),ui(t,$_)}function Gn(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&ui(t,J_)}function t0(t){ui(t,Uv)}function Vv(t){ui(t,e0)}function Hv(t){ui(
t,QD)}function Gv(t){ui(t,$D)}function r0(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function Yv(t){var e=t.getModel(),r=[],i=[];e.eachComponent(function(n,a){
var o=Iv(a),s=Y_(t,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){e0(u)}),l&&r.push(a)),o.isBlured=!1}),T(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(r,!1,e)})}function Rv(t,e,r,i){var n=i.getModel();r=r||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&Vv(p)}}if(t!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!p||e==="series"&&f)){var v=i.getViewOfSeriesModel(
u);if(v.group.traverse(function(d){d.__highByOuter&&f&&e==="self"||Uv(d)}),ze(e))a(u.getData(),e);else if(G(e))for(var h=$(e),m=0;m<h.length;m++)a(u.getData(h[m]),
e[h[m]]);l.push(u),Iv(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Nu(t,e,r){if(!(t==null||e==null)){var i=r.getModel().getComponent(t,e);if(i){Iv(i).isBlured=!0;var n=r.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){Uv(a)})}}}function i0(t,e,r){var i=t.seriesIndex,n=t.getData(e.dataType);if(!n){process.env.NODE_ENV!=="production"&&le("Unknown da\
taType "+e.dataType);return}var a=or(n,e);a=(z(a)?a[0]:a)||0;var o=n.getItemGraphicEl(a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){
var u=Ae(o);Rv(i,u.focus,u.blurScope,r)}else{var f=t.get(["emphasis","focus"]),c=t.get(["emphasis","blurScope"]);f!=null&&Rv(i,f,c,r)}}function Bu(t,e,r,i){var n={
focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return n;var a=i.getModel().getComponent(t,e);if(!a)return n;var o=i.getViewOfComponentModel(
a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(r),l,u=0;u<s.length;u++)if(process.env.NODE_ENV!=="production"&&!Yi(s[u])&&le(
"param should be highDownDispatcher"),Ae(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function n0(t,e,r){process.env.NODE_ENV!=="productio\
n"&&!Yi(t)&&le("param should be highDownDispatcher");var i=Ae(t),n=Bu(i.componentMainType,i.componentIndex,i.componentHighDownName,r),a=n.dispatchers,o=n.focusSelf;
a?(o&&Nu(i.componentMainType,i.componentIndex,r),T(a,function(s){return Z_(s,e)})):(Rv(i.seriesIndex,i.focus,i.blurScope,r),i.focus==="self"&&Nu(i.componentMainType,
i.componentIndex,r),Z_(t,e))}function a0(t,e,r){process.env.NODE_ENV!=="production"&&!Yi(t)&&le("param should be highDownDispatcher"),Yv(r);var i=Ae(t),n=Bu(i.componentMainType,
i.componentIndex,i.componentHighDownName,r).dispatchers;n?T(n,function(a){return K_(a,e)}):K_(t,e)}function o0(t,e,r){if(Uu(e)){var i=e.dataType,n=t.getData(i),
a=or(n,e);z(a)||(a=[a]),t[e.type===bs?"toggleSelect":e.type===Ss?"select":"unselect"](a,i)}}function Wv(t){var e=t.getAllData();T(e,function(r){var i=r.data,n=r.
type;i.eachItemGraphicEl(function(a,o){t.isSelected(o,n)?Hv(a):Gv(a)})})}function s0(t){var e=[];return t.eachSeries(function(r){var i=r.getAllData();T(i,function(n){
var a=n.data,o=n.type,s=r.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function iM(t,e,r){
l0(t,!0),ui(t,zv),aM(t,e,r)}function nM(t){l0(t,!1)}function fi(t,e,r,i){i?nM(t):iM(t,e,r)}function aM(t,e,r){var i=Ae(t);e!=null?(i.focus=e,i.blurScope=r):i.focus&&
(i.focus=null)}var j_=["emphasis","blur","select"],oM={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function Ts(t,e,r,i){r=r||"it\
emStyle";for(var n=0;n<j_.length;n++){var a=j_[n],o=e.getModel([a,r]),s=t.ensureState(a);s.style=i?i(o):o[oM[r]]()}}function l0(t,e){var r=e===!1,i=t;t.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!r)}function Yi(t){
return!!(t&&t.__highDownDispatcher)}function u0(t){var e=X_[t];return e==null&&W_<=32&&(e=X_[t]=W_++),e}function Uu(t){var e=t.type;return e===Ss||e===Ru||e===bs}
function Xv(t){var e=t.type;return e===Gi||e===xs}function f0(t){var e=Q_(t);e.normalFill=t.style.fill,e.normalStroke=t.style.stroke;var r=t.states.select||{};e.
selectFill=r.style&&r.style.fill||null,e.selectStroke=r.style&&r.style.stroke||null}var Tt={};YE(Tt,{Arc:()=>Ds,BezierCurve:()=>rh,BoundingRect:()=>se,Circle:()=>ws,
CompoundPath:()=>to,Ellipse:()=>jv,Group:()=>we,HOVER_LAYER_FOR_INCREMENTAL:()=>Kn,HOVER_LAYER_FROM_THRESHOLD:()=>uh,HOVER_LAYER_NO:()=>lh,Image:()=>rt,IncrementalDisplayable:()=>U0,
Line:()=>Tr,LinearGradient:()=>Yu,OrientedBoundingRect:()=>Zu,Path:()=>te,Point:()=>Se,Polygon:()=>eh,Polyline:()=>th,RadialGradient:()=>k0,Rect:()=>Me,Ring:()=>$v,
Sector:()=>Wi,Text:()=>it,WH:()=>Zn,XY:()=>ci,applyTransform:()=>$u,calcZ2Range:()=>KM,clipPointsByRect:()=>WM,clipRectByRect:()=>XM,createIcon:()=>ph,decomposeTransform:()=>QM,
ensureCopyRect:()=>ao,ensureCopyTransform:()=>tf,expandOrShrinkRect:()=>no,extendPath:()=>UM,extendShape:()=>kM,getCurrentCanvasPainter:()=>$M,getShapeClass:()=>Qu,
getTransform:()=>HM,groupTransition:()=>ch,initProps:()=>Nt,isBoundingRectAxisAligned:()=>ef,isElementRemoved:()=>qn,lineLineIntersect:()=>Y0,linePolygonIntersect:()=>qM,
makeImage:()=>fh,makePath:()=>jn,mergePath:()=>FM,payloadDisableAnimation:()=>jM,registerShape:()=>Cr,removeElement:()=>ro,removeElementWithFadeOut:()=>io,resizePath:()=>G0,
retrieveZInfo:()=>vh,setTooltipConfig:()=>Ju,subPixelOptimize:()=>VM,subPixelOptimizeLine:()=>Qn,subPixelOptimizeRect:()=>zM,transformDirection:()=>GM,traverseElements:()=>pi,
traverseUpdateZ:()=>hh,updateProps:()=>at});var Ja=xt.CMD,sM=[[],[],[]],c0=Math.sqrt,lM=Math.atan2;function qv(t,e){if(e){var r=t.data,i=t.len(),n,a,o,s,l,u,f=Ja.
M,c=Ja.C,p=Ja.L,v=Ja.R,h=Ja.A,m=Ja.Q;for(o=0,s=0;o<i;){switch(n=r[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case m:a=2;break;case h:var d=e[4],
g=e[5],y=c0(e[0]*e[0]+e[1]*e[1]),_=c0(e[2]*e[2]+e[3]*e[3]),x=lM(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=d,r[o]*=_,r[o++]+=g,r[o++]*=y,r[o++]*=_,r[o++]+=x,r[o++]+=x,o+=2,
s=o;break;case v:u[0]=r[o++],u[1]=r[o++],qe(u,u,e),r[s++]=u[0],r[s++]=u[1],u[0]+=r[o++],u[1]+=r[o++],qe(u,u,e),r[s++]=u[0],r[s++]=u[1]}for(l=0;l<a;l++){var S=sM[l];
S[0]=r[o++],S[1]=r[o++],qe(S,S,e),r[s++]=S[0],r[s++]=S[1]}}t.increaseVersion()}}var Zv=Math.sqrt,Fu=Math.sin,zu=Math.cos,Cs=Math.PI;function p0(t){return Math.sqrt(
t[0]*t[0]+t[1]*t[1])}function Kv(t,e){return(t[0]*e[0]+t[1]*e[1])/(p0(t)*p0(e))}function v0(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Kv(t,e))}function h0(t,e,r,i,n,a,o,s,l,u,f){
var c=l*(Cs/180),p=zu(c)*(t-r)/2+Fu(c)*(e-i)/2,v=-1*Fu(c)*(t-r)/2+zu(c)*(e-i)/2,h=p*p/(o*o)+v*v/(s*s);h>1&&(o*=Zv(h),s*=Zv(h));var m=(n===a?-1:1)*Zv((o*o*(s*s)-
o*o*(v*v)-s*s*(p*p))/(o*o*(v*v)+s*s*(p*p)))||0,d=m*o*v/s,g=m*-s*p/o,y=(t+r)/2+zu(c)*d-Fu(c)*g,_=(e+i)/2+Fu(c)*d+zu(c)*g,x=v0([1,0],[(p-d)/o,(v-g)/s]),S=[(p-d)/o,
(v-g)/s],b=[(-1*p-d)/o,(-1*v-g)/s],C=v0(S,b);if(Kv(S,b)<=-1&&(C=Cs),Kv(S,b)>=1&&(C=0),C<0){var E=Math.round(C/Cs*1e6)/1e6;C=Cs*2+E%2*Cs}f.addData(u,y,_,o,s,x,C,
c,a)}var uM=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,fM=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;function cM(t){var e=new xt;if(!t)return e;var r=0,i=0,n=r,a=i,o,s=xt.CMD,
l=t.match(uM);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),p=void 0,v=f.match(fM)||[],h=v.length,m=0;m<h;m++)v[m]=parseFloat(v[m]);for(var d=0;d<
h;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,C=void 0,E=r,D=i,w=void 0,A=void 0;switch(c){case"l":r+=v[d++],i+=v[d++],p=s.L,e.addData(p,r,i);break;case"\
L":r=v[d++],i=v[d++],p=s.L,e.addData(p,r,i);break;case"m":r+=v[d++],i+=v[d++],p=s.M,e.addData(p,r,i),n=r,a=i,c="l";break;case"M":r=v[d++],i=v[d++],p=s.M,e.addData(
p,r,i),n=r,a=i,c="L";break;case"h":r+=v[d++],p=s.L,e.addData(p,r,i);break;case"H":r=v[d++],p=s.L,e.addData(p,r,i);break;case"v":i+=v[d++],p=s.L,e.addData(p,r,i);
break;case"V":i=v[d++],p=s.L,e.addData(p,r,i);break;case"C":p=s.C,e.addData(p,v[d++],v[d++],v[d++],v[d++],v[d++],v[d++]),r=v[d-2],i=v[d-1];break;case"c":p=s.C,e.
addData(p,v[d++]+r,v[d++]+i,v[d++]+r,v[d++]+i,v[d++]+r,v[d++]+i),r+=v[d-2],i+=v[d-1];break;case"S":g=r,y=i,w=e.len(),A=e.data,o===s.C&&(g+=r-A[w-4],y+=i-A[w-3]),
p=s.C,E=v[d++],D=v[d++],r=v[d++],i=v[d++],e.addData(p,g,y,E,D,r,i);break;case"s":g=r,y=i,w=e.len(),A=e.data,o===s.C&&(g+=r-A[w-4],y+=i-A[w-3]),p=s.C,E=r+v[d++],
D=i+v[d++],r+=v[d++],i+=v[d++],e.addData(p,g,y,E,D,r,i);break;case"Q":E=v[d++],D=v[d++],r=v[d++],i=v[d++],p=s.Q,e.addData(p,E,D,r,i);break;case"q":E=v[d++]+r,D=
v[d++]+i,r+=v[d++],i+=v[d++],p=s.Q,e.addData(p,E,D,r,i);break;case"T":g=r,y=i,w=e.len(),A=e.data,o===s.Q&&(g+=r-A[w-4],y+=i-A[w-3]),r=v[d++],i=v[d++],p=s.Q,e.addData(
p,g,y,r,i);break;case"t":g=r,y=i,w=e.len(),A=e.data,o===s.Q&&(g+=r-A[w-4],y+=i-A[w-3]),r+=v[d++],i+=v[d++],p=s.Q,e.addData(p,g,y,r,i);break;case"A":_=v[d++],x=v[d++],
S=v[d++],b=v[d++],C=v[d++],E=r,D=i,r=v[d++],i=v[d++],p=s.A,h0(E,D,r,i,b,C,_,x,S,p,e);break;case"a":_=v[d++],x=v[d++],S=v[d++],b=v[d++],C=v[d++],E=r,D=i,r+=v[d++],
i+=v[d++],p=s.A,h0(E,D,r,i,b,C,_,x,S,p,e);break}}(c==="z"||c==="Z")&&(p=s.Z,e.addData(p),r=n,i=a),o=p}return e.toStatic(),e}var d0=(function(t){ne(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e.prototype.applyTransform=function(r){},e})(te);function m0(t){return t.setData!=null}function g0(t,e){var r=cM(
t),i=I({},e);return i.buildPath=function(n){var a=m0(n);if(a&&n.canSave()){n.appendPath(r);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():
n;o&&r.rebuildPath(o,1)}},i.applyTransform=function(n){qv(r,n),this.dirtyShape()},i}function y0(t,e){return new d0(g0(t,e))}function _0(t,e){var r=g0(t,e),i=(function(n){
ne(a,n);function a(o){var s=n.call(this,o)||this;return s.applyTransform=r.applyTransform,s.buildPath=r.buildPath,s}return a})(d0);return i}function x0(t,e){for(var r=[],
i=t.length,n=0;n<i;n++){var a=t[n];r.push(a.getUpdatedPathProxy(!0))}var o=new te(e);return o.createPathProxy(),o.buildPath=function(s){if(m0(s)){s.appendPath(r);
var l=s.getContext();l&&s.rebuildPath(l,1)}},o}var S0=(function(t){ne(e,t);function e(r){var i=t.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(r),i}
return e.prototype.childrenRef=function(){return this._children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){
return this._children[r]},e.prototype.childOfName=function(r){for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===r)return i[n]},e.prototype.childCount=function(){
return this._children.length},e.prototype.add=function(r){if(r&&(r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),process.env.NODE_ENV!=="prod\
uction"&&r.__hostTarget))throw"This elemenet has been used as an attachment";return this},e.prototype.addBefore=function(r,i){if(r&&r!==this&&r.parent!==this&&i&&
i.parent===this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,i){var n=oe(this._children,
r);return n>=0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(r,i){var n=this._children,a=n[i];if(r&&r!==this&&r.parent!==this&&r!==a){n[i]=r,a.parent=
null;var o=this.__zr;o&&a.removeSelfFromZr(o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var i=this.__zr;
i&&i!==r.__zr&&r.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(r){var i=this.__zr,n=this._children,a=oe(n,r);return a<0?this:(n.splice(a,1),r.parent=
null,i&&r.removeSelfFromZr(i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var r=this._children,i=this.__zr,n=0;n<r.length;n++){var a=r[n];i&&a.removeSelfFromZr(
i),a.parent=null}return r.length=0,this},e.prototype.eachChild=function(r,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];r.call(i,o,a)}return this},
e.prototype.traverse=function(r,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=r.call(i,a);a.isGroup&&!o&&a.traverse(r,i)}return this},e.
prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(r)}},e.prototype.
removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(r)}},
e.prototype.getBoundingRect=function(r){for(var i=new se(0,0,0,0),n=r||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.
getBoundingRect(),f=l.getLocalTransform(a);f?(se.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(vu);S0.prototype.
type="group";var we=S0,vM=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})(),b0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.
prototype.getDefaultShape=function(){return new vM},e.prototype.buildPath=function(r,i){r.moveTo(i.cx+i.r,i.cy),r.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(te);b0.prototype.
type="circle";var ws=b0,hM=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})(),T0=(function(t){ne(e,t);function e(r){return t.call(this,
r)||this}return e.prototype.getDefaultShape=function(){return new hM},e.prototype.buildPath=function(r,i){var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;
r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),r.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),r.bezierCurveTo(a+s,o+f,a+u,o+l,a,o+l),r.bezierCurveTo(a-u,o+l,a-s,
o+f,a-s,o),r.closePath()},e})(te);T0.prototype.type="ellipse";var jv=T0,w0=Math.PI,Qv=w0*2,Yn=Math.sin,eo=Math.cos,dM=Math.acos,mt=Math.atan2,C0=Math.abs,As=Math.
sqrt,Es=Math.max,zr=Math.min,br=1e-4;function mM(t,e,r,i,n,a,o,s){var l=r-t,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<br))return p=(f*(e-a)-c*(t-n))/p,[t+p*l,e+p*u]}
function Vu(t,e,r,i,n,a,o){var s=t-r,l=e-i,u=(o?a:-a)/As(s*s+l*l),f=u*l,c=-u*s,p=t+f,v=e+c,h=r+f,m=i+c,d=(p+h)/2,g=(v+m)/2,y=h-p,_=m-v,x=y*y+_*_,S=n-a,b=p*m-h*v,
C=(_<0?-1:1)*As(Es(0,S*S*x-b*b)),E=(b*_-y*C)/x,D=(-b*y-_*C)/x,w=(b*_+y*C)/x,A=(-b*y+_*C)/x,O=E-d,M=D-g,N=w-d,L=A-g;return O*O+M*M>N*N+L*L&&(E=w,D=A),{cx:E,cy:D,
x0:-f,y0:-c,x1:E*(n/S-1),y1:D*(n/S-1)}}function gM(t){var e;if(z(t)){var r=t.length;if(!r)return t;r===1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=
t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function E0(t,e){var r,i=Es(e.r,0),n=Es(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.
startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,c=e.cy,p=!!e.clockwise,v=C0(u-l),h=v>Qv&&v%Qv;if(h>br&&(v=h),!(i>br))t.moveTo(f,c);else if(v>Qv-br)
t.moveTo(f+i*eo(l),c+i*Yn(l)),t.arc(f,c,i,l,u,!p),n>br&&(t.moveTo(f+n*eo(u),c+n*Yn(u)),t.arc(f,c,n,u,l,p));else{var m=void 0,d=void 0,g=void 0,y=void 0,_=void 0,
x=void 0,S=void 0,b=void 0,C=void 0,E=void 0,D=void 0,w=void 0,A=void 0,O=void 0,M=void 0,N=void 0,L=i*eo(l),P=i*Yn(l),B=n*eo(u),U=n*Yn(u),H=v>br;if(H){var q=e.
cornerRadius;q&&(r=gM(q),m=r[0],d=r[1],g=r[2],y=r[3]);var Q=C0(i-n)/2;if(_=zr(Q,g),x=zr(Q,y),S=zr(Q,m),b=zr(Q,d),D=C=Es(_,x),w=E=Es(S,b),(C>br||E>br)&&(A=i*eo(u),
O=i*Yn(u),M=n*eo(l),N=n*Yn(l),v<w0)){var J=mM(L,P,M,N,A,O,B,U);if(J){var ee=L-J[0],K=P-J[1],pe=A-J[0],ge=O-J[1],lt=1/Yn(dM((ee*pe+K*ge)/(As(ee*ee+K*K)*As(pe*pe+
ge*ge)))/2),ct=As(J[0]*J[0]+J[1]*J[1]);D=zr(C,(i-ct)/(lt+1)),w=zr(E,(n-ct)/(lt-1))}}}if(!H)t.moveTo(f+L,c+P);else if(D>br){var Te=zr(g,D),Fe=zr(y,D),ue=Vu(M,N,L,
P,i,Te,p),ye=Vu(A,O,B,U,i,Fe,p);t.moveTo(f+ue.cx+ue.x0,c+ue.cy+ue.y0),D<C&&Te===Fe?t.arc(f+ue.cx,c+ue.cy,D,mt(ue.y0,ue.x0),mt(ye.y0,ye.x0),!p):(Te>0&&t.arc(f+ue.
cx,c+ue.cy,Te,mt(ue.y0,ue.x0),mt(ue.y1,ue.x1),!p),t.arc(f,c,i,mt(ue.cy+ue.y1,ue.cx+ue.x1),mt(ye.cy+ye.y1,ye.cx+ye.x1),!p),Fe>0&&t.arc(f+ye.cx,c+ye.cy,Fe,mt(ye.y1,
ye.x1),mt(ye.y0,ye.x0),!p))}else t.moveTo(f+L,c+P),t.arc(f,c,i,l,u,!p);if(!(n>br)||!H)t.lineTo(f+B,c+U);else if(w>br){var Te=zr(m,w),Fe=zr(d,w),ue=Vu(B,U,A,O,n,
-Fe,p),ye=Vu(L,P,M,N,n,-Te,p);t.lineTo(f+ue.cx+ue.x0,c+ue.cy+ue.y0),w<E&&Te===Fe?t.arc(f+ue.cx,c+ue.cy,w,mt(ue.y0,ue.x0),mt(ye.y0,ye.x0),!p):(Fe>0&&t.arc(f+ue.cx,
c+ue.cy,Fe,mt(ue.y0,ue.x0),mt(ue.y1,ue.x1),!p),t.arc(f,c,n,mt(ue.cy+ue.y1,ue.cx+ue.x1),mt(ye.cy+ye.y1,ye.cx+ye.x1),p),Te>0&&t.arc(f+ye.cx,c+ye.cy,Te,mt(ye.y1,ye.
x1),mt(ye.y0,ye.x0),!p))}else t.lineTo(f+B,c+U),t.arc(f,c,n,u,l,p)}t.closePath()}}}var _M=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=
0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})(),A0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.
getDefaultShape=function(){return new _M},e.prototype.buildPath=function(r,i){E0(r,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.
endAngle||this.shape.r===this.shape.r0},e})(te);A0.prototype.type="sector";var Wi=A0,xM=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return t})(),
D0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new xM},e.prototype.buildPath=function(r,i){
var n=i.cx,a=i.cy,o=Math.PI*2;r.moveTo(n+i.r,a),r.arc(n,a,i.r,0,o,!1),r.moveTo(n+i.r0,a),r.arc(n,a,i.r0,0,o,!0)},e})(te);D0.prototype.type="ring";var $v=D0;function Jv(t,e,r,i){
var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,v=t.length;p<v;p++)jr(f,f,t[p]),Qr(c,c,t[p]);jr(f,f,i[0]),Qr(c,c,i[1])}for(var p=0,v=t.
length;p<v;p++){var h=t[p];if(r)l=t[p?p-1:v-1],u=t[(p+1)%v];else if(p===0||p===v-1){n.push(Zg(t[p]));continue}else l=t[p-1],u=t[p+1];Kg(a,u,l),Ul(a,a,e);var m=Fl(
h,l),d=Fl(h,u),g=m+d;g!==0&&(m/=g,d/=g),Ul(o,a,-m),Ul(s,a,d);var y=bp([],h,o),_=bp([],h,s);i&&(Qr(y,y,f),jr(y,y,c),Qr(_,_,f),jr(_,_,c)),n.push(y),n.push(_)}return r&&
n.push(n.shift()),n}function Hu(t,e,r){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=Jv(n,i,r,e.smoothConstraint);t.moveTo(n[0][0],n[0][1]);for(var o=n.
length,s=0;s<(r?o:o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];t.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{t.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.
length;s<c;s++)t.lineTo(n[s][0],n[s][1])}r&&t.closePath()}}var SM=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=null}return t})(),
O0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new SM},e.prototype.buildPath=function(r,i){
Hu(r,i,!0)},e})(te);O0.prototype.type="polygon";var eh=O0,bM=(function(){function t(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return t})(),
P0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=
function(){return new bM},e.prototype.buildPath=function(r,i){Hu(r,i,!1)},e})(te);P0.prototype.type="polyline";var th=P0,TM={},CM=(function(){function t(){this.
x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),L0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=
function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new CM},e.prototype.buildPath=function(r,i){var n,a,o,s;if(this.subPixelOptimize){
var l=gu(TM,i,this.style);n=l.x1,a=l.y1,o=l.x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(r.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),
r.lineTo(o,s))},e.prototype.pointAt=function(r){var i=this.shape;return[i.x1*(1-r)+i.x2*r,i.y1*(1-r)+i.y2*r]},e})(te);L0.prototype.type="line";var Tr=L0,Lt=[],wM=(function(){
function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return t})();function N0(t,e,r){var i=t.cpx2,n=t.cpy2;return i!=null||
n!=null?[(r?Fp:Ie)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?Fp:Ie)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?zp:et)(t.x1,t.cpx1,t.x2,e),(r?zp:et)(t.y1,t.cpy1,t.y2,e)]}var R0=(function(t){
ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){
return new wM},e.prototype.buildPath=function(r,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(r.moveTo(n,a),f==null||
c==null?(p<1&&(Fa(n,l,o,p,Lt),l=Lt[1],o=Lt[2],Fa(a,u,s,p,Lt),u=Lt[1],s=Lt[2]),r.quadraticCurveTo(l,u,o,s)):(p<1&&(Ua(n,l,f,o,p,Lt),l=Lt[1],f=Lt[2],o=Lt[3],Ua(a,
u,c,s,p,Lt),u=Lt[1],c=Lt[2],s=Lt[3]),r.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(r){return N0(this.shape,r,!1)},e.prototype.tangentAt=function(r){
var i=N0(this.shape,r,!0);return jg(i,i)},e})(te);R0.prototype.type="bezier-curve";var rh=R0,EM=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=
0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),I0=(function(t){ne(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){
return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new EM},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.
startAngle,l=i.endAngle,u=i.clockwise,f=Math.cos(s),c=Math.sin(s);r.moveTo(f*o+n,c*o+a),r.arc(n,a,o,s,l,!u)},e})(te);I0.prototype.type="arc";var Ds=I0,AM=(function(t){
ne(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="compound",r}return e.prototype._updatePathDirty=function(){for(var r=this.shape.
paths,i=this.shapeChanged(),n=0;n<r.length;n++)i=i||r[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();for(var r=this.
shape.paths||[],i=this.getGlobalScale(),n=0;n<r.length;n++)r[n].path||r[n].createPathProxy(),r[n].path.setScale(i[0],i[1],r[n].segmentIgnoreThreshold)},e.prototype.
buildPath=function(r,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(r,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.paths||
[],i=0;i<r.length;i++)r[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),te.prototype.getBoundingRect.call(this)},
e})(te),to=AM,DM=(function(){function t(e){this.colorStops=e||[]}return t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),Gu=DM,
MM=(function(t){ne(e,t);function e(r,i,n,a,o,s){var l=t.call(this,o)||this;return l.x=r??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
Gu),Yu=MM,OM=(function(t){ne(e,t);function e(r,i,n,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(
Gu),k0=OM,ih=Math.min,PM=Math.max,Wu=Math.abs,Wn=[0,0],Xn=[0,0],nt=Ap(),Xu=nt.minTv,qu=nt.maxTv,LM=(function(){function t(e,r){this._corners=[],this._axes=[],this.
_origin=[0,0];for(var i=0;i<4;i++)this._corners[i]=new Se;for(var i=0;i<2;i++)this._axes[i]=new Se;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=
function(e,r){var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),r)for(var u=0;u<4;u++)
i[u].transform(r);Se.sub(n[0],i[1],i[0]),Se.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},t.prototype.
intersect=function(e,r,i){var n=!0,a=!r;return r&&Se.set(r,0,0),nt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(
e,this,a,-1)&&(n=!1,a)||!a&&!nt.negativeSize&&Se.copy(r,n?nt.useDir?nt.dirMinTv:Xu:qu),n},t.prototype._intersectCheckOneSide=function(e,r,i,n){for(var a=!0,o=0;o<
2;o++){var s=e._axes[o];if(e._getProjMinMaxOnAxis(o,e._corners,Wn),e._getProjMinMaxOnAxis(o,r._corners,Xn),nt.negativeSize||Wn[1]<Xn[0]||Wn[0]>Xn[1]){if(a=!1,nt.
negativeSize||i)return a;var l=Wu(Xn[0]-Wn[1]),u=Wu(Wn[0]-Xn[1]);ih(l,u)>qu.len()&&(l<u?Se.scale(qu,s,-l*n):Se.scale(qu,s,u*n))}else if(!i){var l=Wu(Xn[0]-Wn[1]),
u=Wu(Wn[0]-Xn[1]);(nt.useDir||ih(l,u)<Xu.len())&&((l<u||!nt.bidirectional)&&(Se.scale(Xu,s,l*n),nt.useDir&&nt.calcDirMTV()),(l>=u||!nt.bidirectional)&&(Se.scale(
Xu,s,-u*n),nt.useDir&&nt.calcDirMTV()))}}return a},t.prototype._getProjMinMaxOnAxis=function(e,r,i){for(var n=this._axes[e],a=this._origin,o=r[0].dot(n)+a[e],s=o,
l=o,u=1;u<r.length;u++){var f=r[u].dot(n)+a[e];s=ih(f,s),l=PM(f,l)}i[0]=s+nt.touchThreshold,i[1]=l-nt.touchThreshold,nt.negativeSize=i[1]<i[0]},t})(),Zu=LM,B0=1,
NM=[],RM=(function(t){ne(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=B0,r._displayables=[],r._temporaryDisplayables=
[],r._cursor=0,r}return e.prototype.traverse=function(r,i){r.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(r,i){i?this._temporaryDisplayables.push(r):this._displayables.push(r),this.markRedraw()},
e.prototype.addDisplayables=function(r,i){i=i||!1;for(var n=0;n<r.length;n++)this.addDisplayable(r[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(r){for(var i=this._cursor;i<this.
_displayables.length;i++)r&&r(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)r&&r(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var r=this._cursor;r<this._displayables.length;r++){var i=this._displayables[r];i.parent=this,i.update(),i.parent=null}for(var r=0;r<
this._temporaryDisplayables.length;r++){var i=this._temporaryDisplayables[r];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var r=new se(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(NM)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,i){var n=this.transformCoordToLocal(r,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,i))return!0}return!1},e})(Pt),
U0=RM,IM=re();function Ms(t,e,r,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=t==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=Y(i.duration,200),f=Y(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Z(c)&&(c=c(r,n)),Z(u)&&(u=u(r));var p={duration:u||0,delay:c,easing:f};return p}else return null}function nh(t,e,r,i,n,a,o){
var s=!1,l;Z(n)?(o=a,a=n,n=null):G(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=t==="leave";u||e.stopAnimation("leave");var f=Ms(t,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,v=f.easing,h={duration:c,delay:p||0,
easing:v,done:a,force:!!a||!!o,setToFinal:!u,scope:t,during:o};s?e.animateFrom(r,h):e.animateTo(r,h)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function at(t,e,r,i,n,a){
nh("update",t,e,r,i,n,a)}function Nt(t,e,r,i,n,a){nh("enter",t,e,r,i,n,a)}function qn(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];
if(r.scope==="leave")return!0}return!1}function ro(t,e,r,i,n,a){qn(t)||nh("leave",t,e,r,i,n,a)}function F0(t,e,r,i){t.removeTextContent(),t.removeTextGuideLine(),
ro(t,{style:{opacity:0}},e,r,i)}function io(t,e,r){function i(){t.parent&&t.parent.remove(t)}t.isGroup?t.traverse(function(n){n.isGroup||F0(n,e,r,i)}):F0(t,e,r,
i)}function Ku(t){IM(t).oldStyle=t.style}var oh={},ci=["x","y"],Zn=["width","height"],lh=0,uh=1,Kn=2;function kM(t){return te.extend(t)}var BM=_0;function UM(t,e){
return BM(t,e)}function Cr(t,e){oh[t]=e}function Qu(t){if(oh.hasOwnProperty(t))return oh[t]}function jn(t,e,r,i){var n=y0(t,e);return r&&(i==="center"&&(r=H0(r,
n.getBoundingRect())),G0(n,r)),n}function fh(t,e,r){var i=new rt({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(r==="center"){
var a={width:n.width,height:n.height};i.setStyle(H0(e,a))}}});return i}function H0(t,e){var r=e.width/e.height,i=t.height*r,n;i<=t.width?n=t.height:(i=t.width,n=
i/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-i/2,y:o-n/2,width:i,height:n}}var FM=x0;function G0(t,e){if(t.applyTransform){var r=t.getBoundingRect(),i=r.
calculateTransform(e);t.applyTransform(i)}}function Qn(t,e){return gu(t,t,{lineWidth:e}),t}function zM(t,e){return yu(t,t,e),t}var VM=Fi;function HM(t,e){for(var r=Zr(
[]);t&&t!==e;)Kr(r,t.getLocalTransform(),r),t=t.parent;return r}function $u(t,e,r){return e&&!ze(e)&&(e=Oi.getLocalTransform(e)),r&&(e=gr([],e)),qe([],t,e)}function GM(t,e,r){
var i=e[4]===0||e[5]===0||e[0]===0?1:Pe(2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Pe(2*e[4]/e[2]),a=[t==="left"?-i:t==="right"?i:0,t==="top"?-n:t==="bottom"?
n:0];return a=$u(a,e,r),Pe(a[0])>Pe(a[1])?a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function z0(t){return!t.isGroup}function YM(t){return t.shape!=null}function ch(t,e,r){
if(!t||!e)return;function i(o){var s={};return o.traverse(function(l){z0(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return YM(
o)&&(s.shape=ae(o.shape)),s}var a=i(t);e.traverse(function(o){if(z0(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),at(o,l,r,Ae(o).dataIndex)}}})}function WM(t,e){
return k(t,function(r){var i=r[0];i=ce(i,e.x),i=ke(i,e.x+e.width);var n=r[1];return n=ce(n,e.y),n=ke(n,e.y+e.height),[i,n]})}function XM(t,e){var r=ce(t.x,e.x),
i=ke(t.x+t.width,e.x+e.width),n=ce(t.y,e.y),a=ke(t.y+t.height,e.y+e.height);if(i>=r&&a>=n)return{x:r,y:n,width:i-r,height:a-n}}function ph(t,e,r){var i=I({rectHover:!0},
e),n=i.style={strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},t)return t.indexOf("image://")===0?(n.image=t.slice(8),ie(n,r),new rt(i)):jn(t.replace("pat\
h://",""),i,r,"center")}function qM(t,e,r,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(Y0(t,e,r,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function Y0(t,e,r,i,n,a,o,s){
var l=r-t,u=i-e,f=o-n,c=s-a,p=ah(f,c,l,u);if(ZM(p))return!1;var v=t-n,h=e-a,m=ah(v,h,l,u)/p;if(m<0||m>1)return!1;var d=ah(v,h,f,c)/p;return!(d<0||d>1)}function ah(t,e,r,i){
return t*i-r*e}function ZM(t){return t<=1e-6&&t>=-1e-6}function no(t,e,r,i,n){return e==null||(fe(e)?Oe[0]=Oe[1]=Oe[2]=Oe[3]=e:(process.env.NODE_ENV!=="producti\
on"&&R(e.length===4),Oe[0]=e[0],Oe[1]=e[1],Oe[2]=e[2],Oe[3]=e[3]),i&&(Oe[0]=ce(0,Oe[0]),Oe[1]=ce(0,Oe[1]),Oe[2]=ce(0,Oe[2]),Oe[3]=ce(0,Oe[3])),r&&(Oe[0]=-Oe[0],
Oe[1]=-Oe[1],Oe[2]=-Oe[2],Oe[3]=-Oe[3]),V0(t,Oe,"x","width",3,1,n&&n[0]||0),V0(t,Oe,"y","height",0,2,n&&n[1]||0)),t}var Oe=[0,0,0,0];function V0(t,e,r,i,n,a,o){
var s=e[a]+e[n],l=t[i];t[i]+=s,o=ce(0,ke(o,l)),t[i]<o?(t[i]=o,t[r]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Pe(s)>1e-8?(l-o)*e[n]/s:0):t[r]-=e[n]}function Ju(t){var e=t.itemTooltipOption,
r=t.componentModel,i=t.itemName,n=V(e)?{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=t.formatterParamsExtra;
l&&T($(l),function(f){F(s,f)||(s[f]=l[f],s.$vars.push(f))});var u=Ae(t.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ie({content:i,
encodeHTMLContent:!0,formatterParams:s},n)}}function sh(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function pi(t,e){if(t)if(z(t))for(var r=0;r<t.length;r++)
sh(t[r],e);else sh(t,e)}function ef(t){return!t||Pe(t[1])<ju&&Pe(t[2])<ju||Pe(t[0])<ju&&Pe(t[3])<ju}var ju=1e-5;function ao(t,e){return t?se.copy(t,e):e.clone()}
function tf(t,e){return e?Pa(t||Re(),e):void 0}function vh(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function KM(t){var e=-1/0,r=1/0;sh(t,function(a){
i(a),i(a.getTextContent()),i(a.getTextGuideLine())});function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);
n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),o<r&&(r=o)}}return r>e&&(r=e=0),{min:r,max:e}}function hh(t,e,r){W0(t,e,r,-1/0)}function W0(t,e,r,i){if(t.ignoreModelZ)
return i;var n=t.getTextContent(),a=t.getTextGuideLine(),o=t.isGroup;if(o)for(var s=t.childrenRef(),l=0;l<s.length;l++)i=ce(W0(s[l],e,r,i),i);else t.z=e,t.zlevel=
r,i=ce(t.z2||0,i);if(n&&(n.z=e,n.zlevel=r,isFinite(i)&&(n.z2=i+2)),a){var u=t.textGuideLineConfig;a.z=e,a.zlevel=r,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}
function jM(t){return t.animation={duration:0},t}function QM(t,e){return e?Pa(Os.transform,e):Zr(Os.transform),Os.decomposeTransform(),ei(t,Os),t}var Os=new Oi;
Os.transform=Re();function $M(t){var e=t.getZr().painter;return e.getType()==="canvas"?e:null}Cr("circle",ws),Cr("ellipse",jv),Cr("sector",Wi),Cr("ring",$v),Cr(
"polygon",eh),Cr("polyline",th),Cr("rect",Me),Cr("line",Tr),Cr("bezierCurve",rh),Cr("arc",Ds);var rf={};function JM(t,e){for(var r=0;r<sr.length;r++){var i=sr[r],
n=e[i],a=t.ensureState(i);a.style=a.style||{},a.style.text=n}var o=t.currentStates.slice();t.clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function X0(t,e,r){
var i=t.labelFetcher,n=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;i&&(s=i.getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:
null)),s==null&&(s=Z(t.defaultText)?t.defaultText(n,t,r):t.defaultText);for(var l={normal:s},u=0;u<sr.length;u++){var f=sr[u],c=e[f];l[f]=Y(i?i.getFormattedLabel(
n,f,null,a,c&&c.get("formatter")):null,s)}return l}function oo(t,e,r,i){r=r||rf;for(var n=t instanceof it,a=!1,o=0;o<Bv.length;o++){var s=e[Bv[o]];if(s&&s.getShallow(
"show")){a=!0;break}}var l=n?t:t.getTextContent();if(a){n||(l||(l=new it,t.setTextContent(l)),t.stateProxy&&(l.stateProxy=t.stateProxy));var u=X0(r,e),f=e.normal,
c=!!f.getShallow("show"),p=Vr(f,i&&i.normal,r,!1,!n);p.text=u.normal,n||t.setTextConfig(Ps(f,r,!1));for(var o=0;o<sr.length;o++){var v=sr[o],s=e[v];if(s){var h=l.
ensureState(v),m=!!Y(s.getShallow("show"),c);if(m!==c&&(h.ignore=!m),h.style=Vr(s,i&&i[v],r,!0,!n),h.style.text=u[v],!n){var d=t.ensureState(v);d.textConfig=Ps(
s,r,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),r.enableTextSetter&&
(so(l).setLabelText=function(g){var y=X0(r,e,g);JM(l,y)})}else l&&(l.ignore=!0);t.dirty()}function Xi(t,e){e=e||"label";for(var r={normal:t.getModel(e)},i=0;i<sr.
length;i++){var n=sr[i];r[n]=t.getModel([n,e])}return r}function Vr(t,e,r,i,n){var a={};return eO(a,t,r,i,n),e&&I(a,e),a}function Ps(t,e,r){e=e||{};var i={},n,a=t.
getShallow("rotate"),o=Y(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");return n=t.getShallow("position")||(r?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||
"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=t.get("color")==="inherit"?e.inheritColor||
null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function eO(t,e,r,i,n){r=r||rf;var a=e.
ecModel,o=a&&a.option.textStyle,s=tO(e),l;if(s){l={};var u="richInheritPlainLabel",f=Y(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.
getModel(["rich",c]);j0(l[c]={},p,o,e,f,r,i,n,!1,!0)}}l&&(t.rich=l);var v=e.get("overflow");v&&(t.overflow=v);var h=e.get("lineOverflow");h&&(t.lineOverflow=h);
var m=t,d=e.get("minMargin");if(d!=null)d=fe(d)?d/2:0,m.margin=[d,d,d,d],m.__marginType=$n.minMargin;else{var g=e.get("textMargin");g!=null&&(m.margin=Ea(g),m.__marginType=
$n.textMargin)}j0(t,e,o,null,null,r,i,n,!0,!1)}function tO(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||rf).rich;if(r){e=e||{};for(var i=$(r),n=0;n<i.length;n++){
var a=i[n];e[a]=1}}t=t.parentModel}return e}var q0=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","tex\
tShadowOffsetY"],Z0=["align","lineHeight","width","height","tag","verticalAlign","ellipsis"],K0=["padding","borderWidth","borderRadius","borderDashOffset","back\
groundColor","borderColor","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"];function j0(t,e,r,i,n,a,o,s,l,u){r=!o&&r||rf;var f=a&&a.inheritColor,c=e.
getShallow("color"),p=e.getShallow("textBorderColor"),v=Y(e.getShallow("opacity"),r.opacity);(c==="inherit"||c==="auto")&&(process.env.NODE_ENV!=="production"&&
c==="auto"&&Be("color: 'auto'","color: 'inherit'"),f?c=f:c=null),(p==="inherit"||p==="auto")&&(process.env.NODE_ENV!=="production"&&p==="auto"&&Be("color: 'auto\
'","color: 'inherit'"),f?p=f:p=null),s||(c=c||r.color,p=p||r.textBorderColor),c!=null&&(t.fill=c),p!=null&&(t.stroke=p);var h=Y(e.getShallow("textBorderWidth"),
r.textBorderWidth);h!=null&&(t.lineWidth=h);var m=Y(e.getShallow("textBorderType"),r.textBorderType);m!=null&&(t.lineDash=m);var d=Y(e.getShallow("textBorderDas\
hOffset"),r.textBorderDashOffset);d!=null&&(t.lineDashOffset=d),!o&&v==null&&!u&&(v=a&&a.defaultOpacity),v!=null&&(t.opacity=v),!o&&!s&&t.fill==null&&a.inheritColor&&
(t.fill=a.inheritColor);for(var g=0;g<q0.length;g++){var y=q0[g],_=n!==!1&&i?vt(e.getShallow(y),i.getShallow(y),r[y]):Y(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}
for(var g=0;g<Z0.length;g++){var y=Z0[g],_=e.getShallow(y);_!=null&&(t[y]=_)}if(t.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(t.verticalAlign=
x)}if(!l||!a.disableBox){for(var g=0;g<K0.length;g++){var y=K0[g],_=e.getShallow(y);_!=null&&(t[y]=_)}var S=e.getShallow("borderType");S!=null&&(t.borderDash=S),
(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(process.env.NODE_ENV!=="production"&&t.backgroundColor==="auto"&&Be("backgroundColor: 'auto'","\
backgroundColor: 'inherit'"),t.backgroundColor=f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(process.env.NODE_ENV!=="production"&&t.borderColor===
"auto"&&Be("borderColor: 'auto'","borderColor: 'inherit'"),t.borderColor=f)}}function nf(t,e){var r=e&&e.getModel("textStyle");return Mt([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var so=re();function Q0(t,e,r,i){if(t){var n=so(t);n.prevValue=n.value,n.value=r;var a=e.normal;n.valueAnimation=a.get("valueAnimation"),
n.valueAnimation&&(n.precision=a.get("precision"),n.defaultInterpolatedText=i,n.statesModels=e)}}var $n={minMargin:1,textMargin:2},iO=["textStyle","color"],dh=[
"fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],mh=new it,nO=(function(){function t(){}return t.prototype.
getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(iO):null)},t.prototype.getFont=function(){return nf({fontStyle:this.getShallow(
"fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("fontFamily")},this.ecModel)},t.prototype.
getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<dh.length;i++)r[dh[i]]=this.getShallow(
dh[i]);return mh.useStyle(r),mh.update(),mh.getBoundingRect()},t})(),$0=nO,gh=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffse\
tX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOffset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],aO=Or(gh),J0=(function(){
function t(){}return t.prototype.getLineStyle=function(e){return aO(this,e)},t})(),yh=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["o\
pacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCa\
p"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],oO=Or(yh),ex=(function(){function t(){}return t.prototype.getItemStyle=function(e,r){return oO(
this,e,r)},t})(),Jn=(function(){function t(e,r,i){this.parentModel=r,this.ecModel=i,this.option=e}return t.prototype.init=function(e,r,i){for(var n=[],a=3;a<arguments.
length;a++)n[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){xe(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(
this.parsePath(e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var i=this.option,n=i==null?i:i[e];if(n==null&&!r){var a=this.parentModel;a&&(n=a.
getShallow(e))}return n},t.prototype.getModel=function(e,r){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return r=r||this.parentModel&&
this.parentModel.getModel(this.resolveParentPath(n)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},
t.prototype.clone=function(){var e=this.constructor;return new e(ae(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.
prototype.resolveParentPath=function(e){return e},t.prototype.isAnimationEnabled=function(){if(!_e.node&&this.option){if(this.option.animation!=null)return!!this.
option.animation;if(this.parentModel)return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var i=this.option;if(!e)return i;for(var n=0;n<
e.length&&!(e[n]&&(i=i&&typeof i=="object"?i[e[n]]:null,i==null));n++);return i==null&&r&&(i=r._doGet(this.resolveParentPath(e),r.parentModel)),i},t})();Ma(Jn),
Hg(Jn),yt(Jn,J0),yt(Jn,ex),yt(Jn,Gg),yt(Jn,$0);var je=Jn;function Ls(t){return t==null?0:t.length||1}function tx(t){return t}var sO=(function(){function t(e,r,i,n,a,o){
this._old=e,this._new=r,this._oldKeyGetter=i||tx,this._newKeyGetter=n||tx,this.context=a,this._diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){
return this._add=e,this},t.prototype.update=function(e){return this._update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},
t.prototype.updateOneToMany=function(e){return this._updateOneToMany=e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.
remove=function(e){return this._remove=e,this},t.prototype.execute=function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype.
_executeOneToOne=function(){var e=this._old,r=this._new,i={},n=new Array(e.length),a=new Array(r.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(
r,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],u=Ls(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else
u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this._remove(o)}this._performRestAdd(a,i)},t.prototype._executeMultiple=function(){var e=this._old,
r=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyGetter"),this._initIndexMap(r,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],
f=n[l],c=Ls(u),p=Ls(f);if(c>1&&p===1)this._updateManyToOne&&this._updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(
f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>
1)for(var v=0;v<c;v++)this._remove&&this._remove(u[v]);else this._remove&&this._remove(u)}this._performRestAdd(o,n)},t.prototype._performRestAdd=function(e,r){for(var i=0;i<
e.length;i++){var n=e[i],a=r[n],o=Ls(a);if(o>1)for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[n]=null}},t.prototype._initIndexMap=
function(e,r,i,n){for(var a=this._diffModeMultiple,o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!r){var l=r[s],u=Ls(l);u===0?(r[s]=o,a&&i.push(
s)):u===1?r[s]=[l,o]:l.push(o)}}},t})(),af=sO,Ct={Must:1,Might:2,Not:3},rx=re();function ix(t){rx(t).datasetMap=X()}function nx(t,e,r){var i={},n=_h(e);if(!n||!t)
return i;var a=[],o=[],s=e.ecModel,l=rx(s).datasetMap,u=n.uid+"_"+r.seriesLayoutBy,f,c;t=t.slice(),T(t,function(m,d){var g=G(m)?m:t[d]={name:m};g.type==="ordina\
l"&&f==null&&(f=d,c=h(g)),i[g.name]=[]});var p=l.get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});T(t,function(m,d){var g=m.name,y=h(m);if(f==null){var _=p.valueWayDim;
v(i[g],_,y),v(o,_,y),p.valueWayDim+=y}else if(f===d)v(i[g],0,y),v(a,0,y);else{var _=p.categoryWayDim;v(i[g],_,y),v(o,_,y),p.categoryWayDim+=y}});function v(m,d,g){
for(var y=0;y<g;y++)m.push(d+y)}function h(m){var d=m.dimsDef;return d?d.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function _h(t){var e=t.
get("data",!0);if(!e)return ja(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},ut).models[0]}function ax(t){return!t.get("transfor\
m",!0)&&!t.get("fromTransformResult",!0)?[]:ja(t.ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},ut).models}function of(t,e){
return lO(t.data,t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}function lO(t,e,r,i,n,a){var o,s=5;if(Ne(t))return Ct.Not;var l,u;if(i){var f=i[a];
G(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Ct.Must:Ct.Not;if(e===Ke){var c=t;if(r===Fr){for(var p=c[a],v=0;v<(p||[]).length&&v<s;v++)if((o=
x(p[n+v]))!=null)return o}else for(var v=0;v<c.length&&v<s;v++){var h=c[n+v];if(h&&(o=x(h[a]))!=null)return o}}else if(e===bt){var m=t;if(!l)return Ct.Not;for(var v=0;v<
m.length&&v<s;v++){var d=m[v];if(d&&(o=x(d[l]))!=null)return o}}else if(e===Wt){var g=t;if(!l)return Ct.Not;var p=g[l];if(!p||Ne(p))return Ct.Not;for(var v=0;v<
p.length&&v<s;v++)if((o=x(p[v]))!=null)return o}else if(e===tt)for(var y=t,v=0;v<y.length&&v<s;v++){var d=y[v],_=si(d);if(!z(_))return Ct.Not;if((o=x(_[a]))!=null)
return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Ct.Might:Ct.Not;if(b&&S!=="-")return Ct.Must}return Ct.Not}var sf=(function(){
function t(e){this.data=e.data||(e.sourceFormat===Wt?{}:[]),this.sourceFormat=e.sourceFormat||Lv,this.seriesLayoutBy=e.seriesLayoutBy||qt,this.startIndex=e.startIndex||
0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var r=this.dimensionsDefine=e.dimensionsDefine;if(r)for(var i=0;i<r.
length;i++){var n=r[i];n.type==null&&of(this,i)===Ct.Must&&(n.type="ordinal")}}return t})();function lo(t){return t instanceof sf}function Ns(t,e,r){r=r||xh(t);
var i=e.seriesLayoutBy,n=uO(t,r,i,e.sourceHeader,e.dimensions),a=new sf({data:t,sourceFormat:r,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:ae(e)});return a}function uo(t){return new sf({data:t,sourceFormat:Ne(t)?Xt:tt})}function lx(t){
return new sf({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ae(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}function xh(t){var e=Lv;if(Ne(t))e=Xt;else if(z(t)){t.length===0&&(e=Ke);for(var r=0,i=t.length;r<i;r++){var n=t[r];if(n!=null){if(z(n)||
Ne(n)){e=Ke;break}else if(G(n)){e=bt;break}}}}else if(G(t)){for(var a in t)if(F(t,a)&&ze(t[a])){e=Wt;break}}return e}function uO(t,e,r,i,n){var a,o;if(!t)return{
dimensionsDefine:ox(n),startIndex:o,dimensionsDetectedCount:a};if(e===Ke){var s=t;i==="auto"||i==null?sx(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
r,s,10):o=fe(i)?i:i?1:0,!n&&o===1&&(n=[],sx(function(u,f){n[f]=u!=null?u+"":""},r,s,1/0)),a=n?n.length:r===Fr?s.length:s[0]?s[0].length:null}else if(e===bt)n||(n=
fO(t));else if(e===Wt)n||(n=[],T(t,function(u,f){n.push(f)}));else if(e===tt){var l=si(t[0]);a=z(l)&&l.length||1}else e===Xt&&process.env.NODE_ENV!=="production"&&
R(!!n,"dimensions must be given if data is TypedArray.");return{startIndex:o,dimensionsDefine:ox(n),dimensionsDetectedCount:a}}function fO(t){for(var e=0,r;e<t.
length&&!(r=t[e++]););if(r)return $(r)}function ox(t){if(t){var e=X();return k(t,function(r,i){r=G(r)?r:{name:r};var n={name:r.name,displayName:r.displayName,type:r.
type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+="-"+a.count++:e.set(n.name,{count:1}),
n})}}function sx(t,e,r,i){if(e===Fr)for(var n=0;n<r.length&&n<i;n++)t(r[n]?r[n][0]:null,n);else for(var a=r[0]||[],n=0;n<a.length&&n<i;n++)t(a[n],n)}function lf(t){
var e=t.sourceFormat;return e===bt||e===Wt}var ea,ta,ra,ia,ux,fx,cf=(function(){function t(e,r){var i=lo(e)?e:uo(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,
o=i.seriesLayoutBy;if(a===Xt){if(process.env.NODE_ENV!=="production"&&r==null)throw new Error("Typed array data must specify dimension size");this._offset=0,this.
_dimSize=r,this._data=n}if(process.env.NODE_ENV!=="production"){var s=cO[ff(a,o)];s&&s(n,i.dimensionsDefine)}fx(this,n,i)}return t.prototype.getSource=function(){
return this._source},t.prototype.count=function(){return 0},t.prototype.getItem=function(e,r){},t.prototype.appendData=function(e){},t.prototype.clean=function(){},
t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,e.persistent=!0})(),t.internalField=(function(){var e;fx=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,
c=l.startIndex,p=l.dimensionsDefine,v=ux[ff(u,f)];if(process.env.NODE_ENV!=="production"&&R(v,"Invalide sourceFormat: "+u),I(o,v),u===Xt)o.getItem=r,o.count=n,o.
fillStorage=i;else{var h=bh(u,f);o.getItem=de(h,null,s,c,p);var m=Th(u,f);o.count=de(m,null,s,c,p)}};var r=function(o,s){o=o-this._offset,s=s||[];for(var l=this.
_data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<c;p++){for(var v=u[p],h=v[0]==null?
1/0:v[0],m=v[1]==null?-1/0:v[1],d=s-o,g=l[p],y=0;y<d;y++){var _=f[y*c+p];g[o+y]=_,_<h&&(h=_),_>m&&(m=_)}v[0]=h,v[1]=m}},n=function(){return this._data?this._data.
length/this._dimSize:0};ux=(e={},e[Ke+"_"+qt]={pure:!0,appendData:a},e[Ke+"_"+Fr]={pure:!0,appendData:function(){throw new Error('Do not support appendData when\
 set seriesLayoutBy: "row".')}},e[bt]={pure:!0,appendData:a},e[Wt]={pure:!0,appendData:function(o){var s=this._data;T(o,function(l,u){for(var f=s[u]||(s[u]=[]),
c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[tt]={appendData:a},e[Xt]={persistent:!1,pure:!0,appendData:function(o){process.env.NODE_ENV!=="production"&&R(Ne(o),
"Added data must be TypedArray if data in initialization is TypedArray"),this._data=o},clean:function(){this._offset+=this.count(),this._data=null}},e);function a(o){
for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})(),uf=function(t){z(t)||le("series.data or dataset.source must be an array.")},cO=(ea={},ea[Ke+"_"+qt]=
uf,ea[Ke+"_"+Fr]=uf,ea[bt]=uf,ea[Wt]=function(t,e){for(var r=0;r<e.length;r++){var i=e[r].name;i==null&&le("dimension name must not be null/undefined.")}},ea[tt]=
uf,ea),cx=function(t,e,r,i){return t[i]},pO=(ta={},ta[Ke+"_"+qt]=function(t,e,r,i){return t[i+e]},ta[Ke+"_"+Fr]=function(t,e,r,i,n){i+=e;for(var a=n||[],o=t,s=0;s<
o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},ta[bt]=cx,ta[Wt]=function(t,e,r,i,n){for(var a=n||[],o=0;o<r.length;o++){var s=r[o].name,l=s!=null?t[s]:null;
a[o]=l?l[i]:null}return a},ta[tt]=cx,ta);function bh(t,e){var r=pO[ff(t,e)];return process.env.NODE_ENV!=="production"&&R(r,'Do not support get item on "'+t+'",\
 "'+e+'".'),r}var px=function(t,e,r){return t.length},vO=(ra={},ra[Ke+"_"+qt]=function(t,e,r){return Math.max(0,t.length-e)},ra[Ke+"_"+Fr]=function(t,e,r){var i=t[0];
return i?Math.max(0,i.length-e):0},ra[bt]=px,ra[Wt]=function(t,e,r){var i=r[0].name,n=i!=null?t[i]:null;return n?n.length:0},ra[tt]=px,ra);function Th(t,e){var r=vO[ff(
t,e)];return process.env.NODE_ENV!=="production"&&R(r,'Do not support count on "'+t+'", "'+e+'".'),r}var Sh=function(t,e,r){return t[e]},hO=(ia={},ia[Ke]=Sh,ia[bt]=
function(t,e,r){return t[r]},ia[Wt]=Sh,ia[tt]=function(t,e,r){var i=si(t);return i instanceof Array?i[e]:i},ia[Xt]=Sh,ia);function Ch(t){var e=hO[t];return process.
env.NODE_ENV!=="production"&&R(e,'Do not support get value on "'+t+'".'),e}function ff(t,e){return t===Ke?t+"_"+e:t}function vi(t,e,r){if(t){var i=t.getRawDataItem(
e);if(i!=null){var n=t.getStore(),a=n.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=n.getDimensionProperty(o);return Ch(a)(i,o,s)}else{var l=i;
return a===tt&&(l=si(i)),l}}}}var dO=(function(){function t(e,r){this._encode=e,this._schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),
encode:this._encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function vx(t,e){var r={},i=r.encode={},n=X(),a=[],o=[],s={};T(t.dimensions,function(p){var v=t.getDimensionInfo(p),h=v.coordDim;
if(h){process.env.NODE_ENV!=="production"&&R(gs.get(h)==null);var m=v.coordDimIndex;wh(i,h)[m]=p,v.isExtraCoord||(n.set(h,1),mO(v.type)&&(a[0]=p),wh(s,h)[m]=t.getDimensionIndex(
v.name)),v.defaultTooltip&&o.push(p)}gs.each(function(d,g){var y=wh(i,g),_=v.otherDims[g];_!=null&&_!==!1&&(y[_]=v.name)})});var l=[],u={};n.each(function(p,v){
var h=i[v];u[v]=h[0],l=l.concat(h)}),r.dataDimsOnCoord=l,r.dataDimIndicesOnCoord=k(l,function(p){return t.getDimensionInfo(p).storeDimIndex}),r.encodeFirstDimNotExtra=
u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,r.userOutput=
new dO(s,e),r}function wh(t,e){return t.hasOwnProperty(e)||(t[e]=[]),t[e]}function hx(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function mO(t){
return!(t==="ordinal"||t==="time")}var gO=(function(){function t(e){this.otherDims={},e!=null&&I(this,e)}return t})(),fo=gO;function co(t,e){var r=e&&e.type;return r===
"ordinal"?t:(r==="time"&&!fe(t)&&t!=null&&t!=="-"&&(t=+ai(t)),t==null||t===""?NaN:Number(t))}var EV=X({number:function(t){return parseFloat(t)},time:function(t){
return+ai(t)},trim:function(t){return V(t)?Mt(t):t}}),yO={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>e},gte:function(t,e){
return t>=e}},AV=(function(){function t(e,r){if(!fe(r)){var i="";process.env.NODE_ENV!=="production"&&(i='rvalue of "<", ">", "<=", ">=" can only be number in f\
ilter.'),Ze(i)}this._opFn=yO[e],this._rvalFloat=oi(r)}return t.prototype.evaluate=function(e){return fe(e)?this._opFn(e,this._rvalFloat):this._opFn(oi(e),this._rvalFloat)},
t})(),DV=(function(){function t(e,r){var i=e==="desc";this._resultLT=i?1:-1,r==null&&(r=i?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}return t.prototype.
evaluate=function(e,r){var i=fe(e)?e:oi(e),n=fe(r)?r:oi(r),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){var s=V(e),l=V(r);
s&&(i=l?e:0),l&&(n=s?r:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},t})(),MV=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,
this._rvalFloat=oi(r)}return t.prototype.evaluate=function(e){var r=e===this._rval;if(!r){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof===
"number")&&(r=oi(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function pf(t){var e="",r=-1/0,i=-1/0,n=1/0,a=1/0;return t&&(t.g!=null&&(e+="G"+t.g,r=t.g),
t.ge!=null&&(e+="GE"+t.ge,i=t.ge),t.l!=null&&(e+="L"+t.l,n=t.l),t.le!=null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:i,l:n,le:a}}function vf(t,e){return e>t.g&&e>=t.
ge&&e<t.l&&e<=t.le}var _O=typeof Uint32Array===Hi?Array:Uint32Array,xO=typeof Uint16Array===Hi?Array:Uint16Array,Ah=typeof Int32Array===Hi?Array:Int32Array,dx=typeof Float64Array===
Hi?Array:Float64Array,gx={float:dx,int:Ah,ordinal:Array,number:Array,time:dx},Eh;function po(t){return t>65535?_O:xO}function SO(t){var e=t.constructor;return e===
Array?t.slice():new e(t)}function mx(t,e,r,i,n){var a=gx[r||"float"];if(n){var o=t[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];t[e]=l}}else
t[e]=new a(i)}var bO=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=X()}return t.
prototype.initData=function(e,r,i){process.env.NODE_ENV!=="production"&&R(Z(e.getItem)&&Z(e.count),"Invalid data provider."),this._provider=e,this._chunks=[],this.
_indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=Eh[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=
[];var o=lf(n);this._dimensions=k(r,function(s){return process.env.NODE_ENV!=="production"&&o&&R(s.property!=null),{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===r)return a}else a=n.length;return n[a]={type:r},i.set(e,a),this.
_chunks[a]=new gx[r||"float"](this._rawCount),this._rawExtent[a]=ft(),a},t.prototype.collectOrdinalMeta=function(e,r){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=ft());for(var l=a[e],u=o;u<s;u++){var f=i[u]=r.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=r,n.ordinalOffset=s,n.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],i=r.ordinalMeta;return i},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){process.env.NODE_ENV!=="producti\
on"&&R(!this._indices,"appendData can only be called on raw data.");var r=this._provider,i=this.count();r.appendData(e);var n=r.count();return r.persistent||(n+=
i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},t.prototype.appendValues=function(e,r){for(var i=this._chunks,n=this._dimensions,a=n.length,o=this._rawExtent,
s=this.count(),l=s+Math.max(e.length,r||0),u=0;u<a;u++){var f=n[u];mx(i,u,f.type,l,!0)}for(var c=[],p=s;p<l;p++)for(var v=p-s,h=0;h<a;h++){var f=n[h],m=Eh.arrayRows.
call(this,e[v]||c,f.property,v,h);i[h][p]=m;var d=o[h];m<d[0]&&(d[0]=m),m>d[1]&&(d[1]=m)}return this._rawCount=this._count=l,{start:s,end:l}},t.prototype._initDataFromProvider=
function(e,r,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,l=this._rawExtent,u=k(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];
l[f]||(l[f]=ft()),mx(a,f,c.type,r,i)}if(n.fillStorage)n.fillStorage(e,r,a,l);else for(var p=[],v=e;v<r;v++){p=n.getItem(v,p);for(var h=0;h<s;h++){var m=a[h],d=this.
_dimValueGetter(p,u[h],v,h);m[v]=d;var g=l[h];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=r,this._extent=[]},
t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=0&&r<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(
r)]:NaN},t.prototype.getValues=function(e,r){var i=[],n=[];if(r==null){r=e,e=[];for(var a=0;a<this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<
o;a++)i.push(this.get(n[a],r));return i},t.prototype.getByRawIndex=function(e,r){if(!(r>=0&&r<this._rawCount))return NaN;var i=this._chunks[e];return i?i[r]:NaN},
t.prototype.getSum=function(e){var r=this._chunks[e],i=0;if(r)for(var n=0,a=this.count();n<a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},t.prototype.getMedian=
function(e){var r=[];this.each([e],function(n){isNaN(n)||r.push(n)}),Za(r);var i=this.count();return i===0?0:i%2===1?r[(i-1)/2]:(r[i/2]+r[i/2-1])/2},t.prototype.
indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;var r=this._indices,i=r[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,
a=this._count-1;n<=a;){var o=(n+a)/2|0;if(r[o]<e)n=o+1;else if(r[o]>e)a=o-1;else return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){
var i=r.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)e[a]=r[a]}else e=new i(r.buffer,0,n)}else{var i=po(this._rawCount);e=new i(this.count());
for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=po(i._rawCount),o=new a(
n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var v=void 0,h=i.getRawIndex(p);if(l===0)v=r(p);else if(l===1){var m=c[f][h];v=r(m,p)}else{for(var d=0;d<
l;d++)s[d]=c[e[d]][h];s[d]=p,v=r.apply(null,s)}v&&(o[u++]=h)}return u<n&&(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},t.prototype.selectRange=
function(e){var r=this.clone(),i=r._count;if(!i)return this;var n=$(e),a=n.length;if(!a)return this;var o=r.count(),s=po(r._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],
p=e[f][1],v=r._chunks,h=!1;if(!r._indices){var m=0;if(a===1){for(var d=v[n[0]],g=0;g<i;g++){var y=d[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=m),m++}h=!0}else if(a===2){
for(var d=v[n[0]],_=v[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=d[g],b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=m),m++}h=!0}}if(!h)
if(a===1)for(var g=0;g<o;g++){var C=r.getRawIndex(g),y=v[n[0]][C];(y>=c&&y<=p||isNaN(y))&&(l[u++]=C)}else for(var g=0;g<o;g++){for(var E=!0,C=r.getRawIndex(g),D=0;D<
a;D++){var w=n[D],y=v[w][C];(y<e[w][0]||y>e[w][1])&&(E=!1)}E&&(l[u++]=r.getRawIndex(g))}return u<o&&(r._indices=l),r._count=u,r._extent=[],r._updateGetRawIdx(),
r},t.prototype.map=function(e,r){var i=this.clone(e);return this._updateDims(i,e,r),i},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype.
_updateDims=function(e,r,i){for(var n=e._chunks,a=[],o=r.length,s=e.count(),l=[],u=e._rawExtent,f=0;f<r.length;f++)u[r[f]]=ft();for(var c=0;c<s;c++){for(var p=e.
getRawIndex(c),v=0;v<o;v++)l[v]=n[r[v]][p];l[o]=c;var h=i&&i.apply(null,l);if(h!=null){typeof h!="object"&&(a[0]=h,h=a);for(var f=0;f<h.length;f++){var m=r[f],d=h[f],
g=u[m],y=n[m];y&&(y[p]=d),d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}}},t.prototype.lttbDownSample=function(e,r){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),
s=0,l=Math.floor(1/r),u=this.getRawIndex(0),f,c,p,v=new(po(this._rawCount))(Math.min((Math.ceil(o/l)+2)*2,o));v[s++]=u;for(var h=1;h<o-1;h+=l){for(var m=Math.min(
h+l,o-1),d=Math.min(h+l*2,o),g=(d+m)/2,y=0,_=m;_<d;_++){var x=this.getRawIndex(_),S=a[x];isNaN(S)||(y+=S)}y/=d-m;var b=h,C=Math.min(h+l,o),E=h-1,D=a[u];f=-1,p=b;
for(var w=-1,A=0,_=b;_<C;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){A++,w<0&&(w=x);continue}c=Math.abs((E-g)*(S-D)-(E-_)*(y-D)),c>f&&(f=c,p=x)}A>0&&A<C-
b&&(v[s++]=Math.min(w,p),p=Math.max(w,p)),v[s++]=p,u=p}return v[s++]=this.getRawIndex(o-1),i._count=s,i._indices=v,i.getRawIndex=this._getRawIdx,i},t.prototype.
minmaxDownSample=function(e,r){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/r),o=n[e],s=this.count(),l=new(po(this._rawCount))(Math.ceil(s/a)*2),u=0,
f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],v=f,h=o[this.getRawIndex(v)],m=a;f+a>s&&(m=s-f);for(var d=0;d<m;d++){var g=this.getRawIndex(f+d),y=o[g];y<p&&(p=y,
c=f+d),y>h&&(h=y,v=f+d)}var _=this.getRawIndex(c),x=this.getRawIndex(v);c<v?(l[u++]=_,l[u++]=x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),
i},t.prototype.downSample=function(e,r,i,n){for(var a=this.clone([e],!0),o=a._chunks,s=[],l=Math.floor(1/r),u=o[e],f=this.count(),c=a._rawExtent[e]=ft(),p=new(po(
this._rawCount))(Math.ceil(f/l)),v=0,h=0;h<f;h+=l){l>f-h&&(l=f-h,s.length=l);for(var m=0;m<l;m++){var d=this.getRawIndex(h+m);s[m]=u[d]}var g=i(s),y=this.getRawIndex(
Math.min(h+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[v++]=y}return a._count=v,a._indices=p,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){
if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.getRawIndex(a);switch(i){case 0:r(a);break;case 1:r(n[e[0]][s],a);break;case 2:
r(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];u[l]=a,r.apply(null,u)}}},t.prototype.getDataExtent=function(e,r){var i=this._chunks[e],
n=ft();if(!i)return n;var a=this.count(),o=!this._indices&&!r;if(o)return this._rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=pf(r),f=u.key,c=l[f];
if(c)return c.slice();for(var p=n[0],v=n[1],h=0;h<a;h++){var m=this.getRawIndex(h),d=i[m];(!r||vf(u,d))&&(d<p&&(p=d),d>v&&(v=d))}return l[f]=[p,v]},t.prototype.
getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)return this._provider.getItem(r);for(var i=[],n=this._chunks,a=0;a<n.length;a++)
i.push(n[a][r]);return i},t.prototype.clone=function(e,r){var i=new t,n=this._chunks,a=e&&Ft(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)
i._chunks[o]=a[o]?SO(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),r||(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},t.prototype._copyCommonProps=
function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this._provider,e._dimensions=this._dimensions,e._extent=ae(this._extent),e._rawExtent=ae(
this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this._indices.constructor,r=void 0;if(e===Array){var i=this._indices.length;r=new e(
i);for(var n=0;n<i;n++)r[n]=this._indices[n]}else r=new e(this._indices);return r}return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype.
_getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype._updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this.
_getRawIdxIdentity},t.internalField=(function(){function e(r,i,n,a){return co(r[a],this._dimensions[a])}Eh={arrayRows:e,objectRows:function(r,i,n,a){return co(r[i],
this._dimensions[a])},keyedColumns:e,original:function(r,i,n,a){var o=r&&(r.value==null?r:r.value);return co(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,i,n,a){
return r[a]}}})(),t})(),Rs=bO,TO=re(),CO={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},Dh=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=
e.dimensionOmitted,this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return t.prototype.isDimensionOmitted=
function(){return this._dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=Mh(this.source)))},t.prototype.
getSourceDimensionIndex=function(e){return Y(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},
t.prototype.makeStoreSchema=function(){for(var e=this._fullDimCount,r=lf(this.source),i=!Oh(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.
dimensions[s];if(c&&c.storeDimIndex===o)l=r?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=r?p.name:null,u=p.type)}a.push(
{property:l,type:u,ordinalMeta:f}),r&&l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=CO[u]||"f",f&&(n+=f.uid),
n+="$"}var v=this.source,h=[v.seriesLayoutBy,v.startIndex,n].join("$$");return{dimensions:a,hash:h}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],
r=0,i=0;r<this._fullDimCount;r++){var n=void 0,a=this.dimensions[i];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(
r);o&&(n=o.name)}e.push(n)}return e},t.prototype.appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this.
_updateDimOmitted(!0)},t})();function hf(t){return t instanceof Dh}function Is(t){for(var e=X(),r=0;r<(t||[]).length;r++){var i=t[r],n=G(i)?i.name:i;n!=null&&e.
get(n)==null&&e.set(n,r)}return e}function Mh(t){var e=TO(t);return e.dimNameMap||(e.dimNameMap=Is(t.dimensionsDefine))}function Oh(t){return t>30}var ks=G,qi=k,
wO=typeof Int32Array>"u"?Array:Int32Array,EO="e\0\0",yx=-1,AO=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutput","_rawData",
"_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],DO=["_approximateExtent"],_x,df,Bs,vo,Ph,Us,Lh,MO=(function(){function t(e,r){this.type="list",this.
_dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],this._approximateExtent=
{},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSample","map"],this.CHANGABLE_METHODS=
["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;hf(e)?(i=e.dimensions,this._dimOmitted=e.isDimensionOmitted(),
this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(c)?new fo({name:c}):c instanceof fo?c:new fo(c),v=p.
name;p.type=p.type||"float",p.coordDim||(p.coordDim=v,p.coordDimIndex=0);var h=p.otherDims=p.otherDims||{};o.push(v),a[v]=p,u[v]!=null&&(l=!0),p.createInvertedIndices&&
(s[v]=[]),process.env.NODE_ENV!=="production"&&R(n||p.storeDimIndex>=0),n&&(p.storeDimIndex=f),h.itemName===0&&(this._nameDimIdx=p.storeDimIndex),h.itemId===0&&
(this._idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=r,this._invertedIndicesMap=s,this._dimOmitted){
var m=this._dimIdxToName=X();T(o,function(d){m.set(a[d].storeDimIndex,d)})}}return t.prototype.getDimension=function(e){var r=this._recognizeDimIndex(e);if(r==null)
return e;if(r=e,!this._dimOmitted)return this.dimensions[r];var i=this._dimIdxToName.get(r);if(i!=null)return i;var n=this._schema.getSourceDimension(r);if(n)return n.
name},t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(e);if(r!=null)return r;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype._recognizeDimIndex=function(e){if(fe(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype._getStoreDimIndex=function(e){var r=this.getDimensionIndex(e);if(process.env.NODE_ENV!==
"production"&&r==null)throw new Error("Unknown dimension "+e);return r},t.prototype.getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},
t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this._getDimInfo=e?function(i){return r.hasOwnProperty(i)?r[i]:void 0}:function(i){return r[i]}},
t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.slice()},t.prototype.mapDimension=function(e,r){var i=this._dimSummary;if(r==
null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[r]:null},t.prototype.mapDimensionsAll=function(e){var r=this._dimSummary,i=r.encode[e];return(i||
[]).slice()},t.prototype.getStore=function(){return this._store},t.prototype.initData=function(e,r,i){var n=this,a;if(e instanceof Rs&&(a=e),!a){var o=this.dimensions,
s=lo(e)||ze(e)?new cf(e,o.length):e;a=new Rs;var l=qi(o,function(u){return{type:n._dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=
(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),this._dimSummary=vx(this,this._schema),this.userOutput=this._dimSummary.userOutput},
t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(r[0],r[1])},t.prototype.appendValues=function(e,r){var i=this._store.appendValues(
e,r&&r.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),r)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=r[l],o&&Lh(this,
s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,i=0;i<r.length;i++){var n=this._dimInfos[r[i]];n.ordinalMeta&&e.collectOrdinalMeta(
n.storeDimIndex,n.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this._store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==
Xt&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var i=this._store,n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,
s=n.getSource().sourceFormat,l=s===tt;if(l&&!n.pure)for(var u=[],f=e;f<r;f++){var c=n.getItem(f,u);if(!this.hasItemOption&&L_(c)&&(this.hasItemOption=!0),c){var p=c.
name;a[f]==null&&p!=null&&(a[f]=Yt(p,null));var v=c.id;o[f]==null&&v!=null&&(o[f]=Yt(v,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)Lh(this,f);_x(
this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=
function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.
setCalculationInfo=function(e,r){ks(e)?I(this._calculationInfo,e):this._calculationInfo[e]=r},t.prototype.getName=function(e){var r=this.getRawIndex(e),i=this._nameList[r];
return i==null&&this._nameDimIdx!=null&&(i=Bs(this,this._nameDimIdx,r)),i==null&&(i=""),i},t.prototype._getCategory=function(e,r){var i=this._store.get(e,r),n=this.
_store.getOrdinalMeta(e);return n?n.categories[i]:i},t.prototype.getId=function(e){return df(this,this.getRawIndex(e))},t.prototype.count=function(){return this.
_store.count()},t.prototype.get=function(e,r){var i=this._store,n=this._dimInfos[e];if(n)return i.get(n.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){
var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.
getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(
e))},t.prototype.getMedian=function(e){return this._store.getMedian(this._getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var i=this,n=this._store;return z(
e)?n.getValues(qi(e,function(a){return i._getStoreDimIndex(a)}),r):n.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,
i=0,n=r.length;i<n;i++)if(isNaN(this._store.get(r[i],e)))return!1;return!0},t.prototype.indexOfName=function(e){for(var r=0,i=this._store.count();r<i;r++)if(this.
getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.
indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var i=e&&this._invertedIndicesMap[e];if(process.env.NODE_ENV!=="production"&&!i)throw new Error("Do not\
 supported yet");var n=i&&i[r];return n==null||isNaN(n)?yx:n},t.prototype.each=function(e,r,i){"use strict";Z(e)&&(i=r,r=e,e=[]);var n=i||this,a=qi(vo(e),this._getStoreDimIndex,
this);this._store.each(a,n?de(r,n):r)},t.prototype.filterSelf=function(e,r,i){"use strict";Z(e)&&(i=r,r=e,e=[]);var n=i||this,a=qi(vo(e),this._getStoreDimIndex,
this);return this._store=this._store.filter(a,n?de(r,n):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,i={},n=$(e),a=[];return T(n,function(o){
var s=r._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},t.prototype.mapArray=function(e,r,i){"use strict";Z(e)&&(i=r,r=e,
e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(r&&r.apply(this,arguments))},i),n},t.prototype.map=function(e,r,i,n){"use strict";var a=i||n||this,
o=qi(vo(e),this._getStoreDimIndex,this),s=Us(this);return s._store=this._store.map(o,a?de(r,a):r),s},t.prototype.modify=function(e,r,i,n){var a=this,o=i||n||this;
process.env.NODE_ENV!=="production"&&T(vo(e),function(l){var u=a.getDimensionInfo(l);u.isCalculationCoord||console.error("Danger: only stack dimension can be mo\
dified")});var s=qi(vo(e),this._getStoreDimIndex,this);this._store.modify(s,o?de(r,o):r)},t.prototype.downSample=function(e,r,i,n){var a=Us(this);return a._store=
this._store.downSample(this._getStoreDimIndex(e),r,i,n),a},t.prototype.minmaxDownSample=function(e,r){var i=Us(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),r),i},t.prototype.lttbDownSample=function(e,r){var i=Us(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),
i},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},t.prototype.getItemModel=function(e){var r=this.hostModel,i=this.getRawDataItem(
e);return new je(i,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;return new af(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return df(e,i)},function(i){return df(r,i)})},t.prototype.getVisual=function(e){var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=
this._visual||{},ks(e)?I(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=function(e,r){var i=this._itemVisuals[e],n=i&&i[r];return n??this.getVisual(
r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.ensureUniqueItemVisual=function(e,r){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[r];return a==null&&(a=this.getVisual(r),z(a)?a=a.slice():ks(a)&&(a=I({},a)),n[r]=a),a},t.prototype.setItemVisual=function(e,r,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,ks(r)?I(n,r):n[r]=i},t.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){ks(
e)?I(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
t.prototype.setItemLayout=function(e,r,i){this._itemLayouts[e]=i?I(this._itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},t.prototype.setItemGraphicEl=function(e,r){var i=this.hostModel&&this.hostModel.seriesIndex;G_(i,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=function(e,r){T(this._graphicEls,function(i,n){i&&e&&e.call(r,i,n)})},t.prototype.cloneShallow=
function(e){return e||(e=new t(this._schema?this._schema:qi(this.dimensions,this._getDimInfo,this),this.hostModel)),Ph(e,this),e._store=this._store,e},t.prototype.
wrapMethod=function(e,r){var i=this[e];Z(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return r.apply(this,[n].concat(kl(arguments)))})},t.internalField=(function(){_x=function(e){var r=e._invertedIndicesMap;T(r,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=r[n]=new wO(o.categories.length);for(var l=0;l<i.length;l++)i[l]=yx;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Bs=function(e,r,i){return Yt(e._getCategory(r,i),null)},df=function(e,r){var i=e._idList[r];return i==null&&e._idDimIdx!=null&&(i=Bs(e,e._idDimIdx,r)),i==null&&
(i=EO+r),i},vo=function(e){return z(e)||(e=e!=null?[e]:[]),e},Us=function(e){var r=new t(e._schema?e._schema:qi(e.dimensions,e._getDimInfo,e),e.hostModel);return Ph(
r,e),r},Ph=function(e,r){T(AO.concat(r.__wrappedMethods||[]),function(i){r.hasOwnProperty(i)&&(e[i]=r[i])}),e.__wrappedMethods=r.__wrappedMethods,T(DO,function(i){
e[i]=ae(r[i])}),e._calculationInfo=I({},r._calculationInfo)},Lh=function(e,r){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[r],l=n[r];if(s==null&&
a!=null&&(i[r]=s=Bs(e,a,r)),l==null&&o!=null&&(n[r]=l=Bs(e,o,r)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[r]=l}}})(),
t})(),xx=MO;function Nh(t,e){lo(t)||(t=uo(t)),e=e||{};var r=e.coordDimensions||[],i=e.dimensionsDefine||t.dimensionsDefine||[],n=X(),a=[],o=OO(t,r,i,e.dimensionsCount),
s=e.canOmitUnusedDimensions&&Oh(o),l=i===t.dimensionsDefine,u=l?Mh(t):Is(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var c=X(f),p=new Ah(
o),v=0;v<p.length;v++)p[v]=-1;function h(D){var w=p[D];if(w<0){var A=i[D],O=G(A)?A:{name:A},M=new fo,N=O.name;N!=null&&u.get(N)!=null&&(M.name=M.displayName=N),
O.type!=null&&(M.type=O.type),O.displayName!=null&&(M.displayName=O.displayName);var L=a.length;return p[D]=L,M.storeDimIndex=D,a.push(M),M}return a[w]}if(!s)for(var v=0;v<
o;v++)h(v);c.each(function(D,w){var A=De(D).slice();if(A.length===1&&!V(A[0])&&A[0]<0){c.set(w,!1);return}var O=c.set(w,[]);T(A,function(M,N){var L=V(M)?u.get(M):
M;L!=null&&L<o&&(O[N]=L,d(h(L),w,N))})});var m=0;T(r,function(D){var w,A,O,M;if(V(D))w=D,M={};else{M=D,w=M.name;var N=M.ordinalMeta;M.ordinalMeta=null,M=I({},M),
M.ordinalMeta=N,A=M.dimsDef,O=M.otherDims,M.name=M.coordDim=M.coordDimIndex=M.dimsDef=M.otherDims=null}var L=c.get(w);if(L!==!1){if(L=De(L),!L.length)for(var P=0;P<
(A&&A.length||1);P++){for(;m<o&&h(m).coordDim!=null;)m++;m<o&&L.push(m++)}T(L,function(B,U){var H=h(B);if(l&&M.type!=null&&(H.type=M.type),d(ie(H,M),w,U),H.name==
null&&A){var q=A[U];!G(q)&&(q={name:q}),H.name=H.displayName=q.name,H.defaultTooltip=q.defaultTooltip}O&&ie(H.otherDims,O)})}});function d(D,w,A){gs.get(w)!=null?
D.otherDims[w]=A:(D.coordDim=w,D.coordDimIndex=A,n.set(w,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(D){D.
name==null&&(D.name=D.coordDim)}if(s)T(a,function(D){S(D)}),a.sort(function(D,w){return D.storeDimIndex-w.storeDimIndex});else for(var b=0;b<o;b++){var C=h(b),E=C.
coordDim;E==null&&(C.coordDim=PO(x,n,_),C.coordDimIndex=0,(!g||y<=0)&&(C.isExtraCoord=!0),y--),S(C),C.type==null&&(of(t,b)===Ct.Must||C.isExtraCoord&&(C.otherDims.
itemName!=null||C.otherDims.seriesName!=null))&&(C.type="ordinal")}return Qa(a,function(D){return D.name},function(D,w){w>0&&(D.name=D.name+(w-1))}),new Dh({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function OO(t,e,r,i){var n=Math.max(t.dimensionsDetectedCount||1,e.length,r.length,i||0);return T(e,function(a){
var o;G(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function PO(t,e,r){if(r||e.hasKey(t)){for(var i=0;e.hasKey(t+i);)i++;t+=i}return e.set(t,!0),t}var mf={},
Rh={},LO=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=
i(mf,!0),this._normalMasterList=i(Rh,!1);function i(n,a){var o=[];return T(n,function(s,l){var u=s.create(e,r);o=o.concat(u||[]),process.env.NODE_ENV!=="product\
ion"&&a&&T(u,function(f){return R(!f.update)})}),o}},t.prototype.update=function(e,r){T(this._normalMasterList,function(i){i.update&&i.update(e,r)})},t.prototype.
getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},t.register=function(e,r){if(e==="matrix"||e==="calendar"){mf[e]=
r;return}Rh[e]=r},t.get=function(e){return Rh[e]||mf[e]},t})();function NO(t){return!!mf[t]}var RO=1,Sx=2,IO=X();function yf(t){var e=t.getShallow("coord",!0),r=RO;
if(e==null){var i=IO.get(t.type);i&&i.getCoord2&&(r=Sx,e=i.getCoord2(t))}return{coord:e,from:r}}var ho=0,gf=1,kO=2;function BO(t,e){var r=t.getShallow("coordina\
teSystem"),i=t.getShallow("coordinateSystemUsage",!0),n=i!=null,a=ho;if(r){var o=t.mainType==="series";i==null&&(i=o?"data":"box"),i==="data"?(a=gf,o||(process.
env.NODE_ENV!=="production"&&n&&e&&le('coordinateSystemUsage "data" is not supported in non-series components.'),a=ho)):i==="box"&&(a=kO,!o&&!NO(r)&&(process.env.
NODE_ENV!=="production"&&n&&e&&le('coordinateSystem "'+r+'" cannot be used'+(' as coordinateSystemUsage "box" for "'+t.type+'" yet.')),a=ho))}return{coordSysType:r,
kind:a}}function bx(t){var e=t.targetModel,r=t.coordSysType,i=t.coordSysProvider,n=t.isDefaultDataCoordSys,a=t.allowNotFound;process.env.NODE_ENV!=="production"&&
R(!!r);var o=BO(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==gf&&(s=gf,l=r),s===ho||l!==r)return ho;var u=i(r,e);return u?(s===gf?(process.env.NODE_ENV!=="producti\
on"&&R(e.mainType==="series"),e.coordinateSystem=u):e.boxCoordinateSystem=u,s):(process.env.NODE_ENV!=="production"&&(a||le(r+" cannot be found for"+(" "+e.type+
" (index: "+e.componentIndex+")."))),ho)}var Fs=LO,UO=(function(){function t(e){this.coordSysDims=[],this.axisMap=X(),this.categoryAxisMap=X(),this.coordSysName=
e}return t})();function Tx(t){var e=t.get("coordinateSystem"),r=new UO(e),i=FO[e];if(i)return i(t,r,r.axisMap,r.categoryAxisMap),r}var FO={cartesian2d:function(t,e,r,i){
var n=t.getReferringComponents("xAxis",ut).models[0],a=t.getReferringComponents("yAxis",ut).models[0];if(process.env.NODE_ENV!=="production"){if(!n)throw new Error(
'xAxis "'+qr(t.get("xAxisIndex"),t.get("xAxisId"),0)+'" not found');if(!a)throw new Error('yAxis "'+qr(t.get("xAxisIndex"),t.get("yAxisId"),0)+'" not found')}e.
coordSysDims=["x","y"],r.set("x",n),r.set("y",a),mo(n)&&(i.set("x",n),e.firstCategoryDimIndex=0),mo(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=
1))},singleAxis:function(t,e,r,i){var n=t.getReferringComponents("singleAxis",ut).models[0];if(process.env.NODE_ENV!=="production"&&!n)throw new Error("singleAx\
is should be specified.");e.coordSysDims=["single"],r.set("single",n),mo(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(t,e,r,i){var n=t.getReferringComponents(
"polar",ut).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");if(process.env.NODE_ENV!=="production"){if(!o)throw new Error("angleAxis op\
tion not found");if(!a)throw new Error("radiusAxis option not found")}e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("angle",o),mo(a)&&(i.set("radius",
a),e.firstCategoryDimIndex=0),mo(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,i){e.coordSysDims=["lng",
"lat"]},parallel:function(t,e,r,i){var n=t.ecModel,a=n.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();T(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];r.set(f,u),mo(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(t,e,r,i){
var n=t.getReferringComponents("matrix",ut).models[0];if(process.env.NODE_ENV!=="production"&&!n)throw new Error("matrix coordinate system should be specified.");
e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");r.set("x",a),r.set("y",o),i.set("x",a),i.set("y",o)}};function mo(t){return t.
get("type")==="category"}function Cx(t,e,r){r=r||{};var i=r.byIndex,n=r.stackedCoordDimension,a,o,s;zO(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(t&&
t.get("stack")),u,f,c,p,v=!0;function h(x){return x.type!=="ordinal"&&x.type!=="time"}if(T(a,function(x,S){V(x)&&(a[S]=x={name:x}),h(x)||(v=!1)}),T(a,function(x,S){
l&&!x.isExtraCoord&&(!i&&!u&&x.ordinalMeta&&(u=x),!f&&h(x)&&(!v||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c=
"__\0ecstackresult_"+t.id,p="__\0ecstackedover_"+t.id,u&&(u.createInvertedIndices=!0);var m=f.coordDim,d=f.type,g=0;T(a,function(x){x.coordDim===m&&g++});var y={
name:c,coordDim:m,coordDimIndex:g,type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:d,isExtraCoord:!0,
isCalculationCoord:!0,storeDimIndex:a.length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,d),_.storeDimIndex=s.ensureCalculationDimension(c,d)),o.appendCalculationDimension(
y),o.appendCalculationDimension(_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,
stackResultDimension:c}}function zO(t){return!hf(t.schema)}function hi(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function Ex(t,e){return hi(t,
e)?t.getCalculationInfo("stackResultDimension"):e}function VO(t,e){var r=t.get("coordinateSystem"),i=Fs.get(r),n;return e&&e.coordSysDims&&(n=k(e.coordSysDims,function(a){
var o={name:a},s=e.axisMap.get(a);if(s){var l=s.get("type");o.type=hx(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||
["x","y"]),n}function HO(t,e,r){var i,n;return r&&T(t,function(a,o){var s=a.coordDim,l=r.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),
e&&(a.createInvertedIndices=!0)),a.otherDims.itemName!=null&&(n=!0)}),!n&&i!=null&&(t[i].otherDims.itemName=0),i}function GO(t,e,r){r=r||{};var i=e.getSourceManager(),
n,a=!1;t?(a=!0,n=uo(t)):(n=i.getSource(),a=n.sourceFormat===tt);var o=Tx(e),s=VO(e,o),l=r.useEncodeDefaulter,u=Z(l)?l:l?Xe(nx,s,e):null,f={coordDimensions:s,generateCoord:r.
generateCoord,encodeDefine:e.getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Nh(n,f),p=HO(c.dimensions,r.createInvertedIndices,o),v=a?null:i.getSharedDataStore(
c),h=Cx(e,{schema:c,store:v}),m=new xx(c,e);m.setCalculationInfo(h);var d=p!=null&&YO(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;
return m.hasItemOption=!1,m.initData(a?n:v,null,d),m}function YO(t){if(t.sourceFormat===tt){var e=WO(t.data||[]);return!z(si(e))}}function WO(t){for(var e=0;e<t.
length&&t[e]==null;)e++;return t[e]}var Zi=GO,XO=Math.round(Math.random()*10);function Ki(t){return[t||"",XO++].join("_")}function Ax(t){var e={};t.registerSubTypeDefaulter=
function(r,i){var n=Ot(r);e[n.main]=i},t.determineSubType=function(r,i){var n=i.type;if(!n){var a=Ot(r).main;t.hasSubTypes(r)&&e[a]&&(n=e[a](i))}return n}}function Dx(t,e){
t.topologicalTravel=function(a,o,s,l){if(!a.length)return;var u=r(o),f=u.graph,c=u.noEntryList,p={};for(T(a,function(y){p[y]=!0});c.length;){var v=c.pop(),h=f[v],
m=!!p[v];m&&(s.call(l,v,h.originalDeps.slice()),delete p[v]),T(h.successor,m?g:d)}T(p,function(){var y="";throw process.env.NODE_ENV!=="production"&&(y=Ka("Circ\
ular dependency may exists: ",p,a,o)),new Error(y)});function d(y){f[y].entryCount--,f[y].entryCount===0&&c.push(y)}function g(y){p[y]=!0,d(y)}};function r(a){var o={},
s=[];return T(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===0&&s.push(l),T(c,function(p){oe(u.predecessor,p)<0&&
u.predecessor.push(p);var v=i(o,p);oe(v.successor,p)<0&&v.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){return a[o]||(a[o]={predecessor:[],successor:[]}),
a[o]}function n(a,o){var s=[];return T(a,function(l){oe(o,l)>=0&&s.push(l)}),s}}function Mx(t,e){return xe(xe({},t,!0),e,!0)}var qO=Math.log(2);function kh(t,e,r,i,n,a){
var o=i+"-"+n,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/qO);return t[r][l]}for(var u=i|1<<r,f=r+1;i&1<<f;)f++;
for(var c=0,p=0,v=0;p<s;p++){var h=1<<p;h&n||(c+=(v%2?-1:1)*t[r][p]*kh(t,e-1,f,u,n|h,a),v++)}return a[o]=c,c}function Bh(t,e){var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],
-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*
t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*t[6],-e[7]*t[7]]],i={},n=kh(r,8,0,
0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*kh(r,7,o===0?1:0,1<<o,1<<s,i)/n*e[o];return function(l,u,f){
var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var Ox="___zrEVENTSAVED";function Px(t,e,r,i,n){if(e.getBoundingClientRect&&_e.domSupported&&
!Uh(e)){var a=e[Ox]||(e[Ox]={}),o=ZO(e,a),s=KO(o,a,n);if(s)return s(t,r,i),!0}return!1}function ZO(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var i=[
"left","right"],n=["top","bottom"],a=0;a<4;a++){var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidd\
en","padding: 0","margin: 0","border-width: 0","user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),
t.appendChild(o),r.push(o)}return e.clearMarkers=function(){T(r,function(f){f.parentNode&&f.parentNode.removeChild(f)})},r}function KO(t,e,r){for(var i=r?"invTr\
ans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,u=0;u<4;u++){var f=t[u].getBoundingClientRect(),c=2*u,p=f.left,v=f.top;o.push(p,v),l=l&&a&&p===a[c]&&v===a[c+1],
s.push(t[u].offsetLeft,t[u].offsetTop)}return l&&n?n:(e.srcCoords=o,e[i]=r?Bh(s,o):Bh(o,s))}function Uh(t){return t.nodeName.toUpperCase()==="CANVAS"}var jO=/([&<>"'])/g,
QO={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function na(t){return t==null?"":(t+"").replace(jO,function(e,r){return QO[r]})}var Lx={time:{month:[
"January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar","Apr","May","Jun","J\
ul","Aug","Sep","Oct","Nov","Dec"],dayOfWeek:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayOfWeekAbbr:["Sun","Mon","Tue","Wed","Th\
u","Fri","Sat"]},legend:{selector:{all:"All",inverse:"Inv"}},toolbox:{brush:{title:{rect:"Box Select",polygon:"Lasso Select",lineX:"Horizontally Select",lineY:"\
Vertically Select",keep:"Keep Selections",clear:"Clear Selections"}},dataView:{title:"Data View",lang:["Data View","Close","Refresh"]},dataZoom:{title:{zoom:"Zo\
om",back:"Zoom Reset"}},magicType:{title:{line:"Switch to Line Chart",bar:"Switch to Bar Chart",stack:"Stack",tiled:"Tile"}},restore:{title:"Restore"},saveAsImage:{
title:"Save as Image",lang:["Right Click to Save Image"]}},series:{typeNames:{pie:"Pie chart",bar:"Bar chart",line:"Line chart",scatter:"Scatter plot",effectScatter:"\
Ripple scatter plot",radar:"Radar chart",tree:"Tree",treemap:"Treemap",boxplot:"Boxplot",candlestick:"Candlestick",k:"K line chart",heatmap:"Heat map",map:"Map",
parallel:"Parallel coordinate map",lines:"Line graph",graph:"Relationship graph",sankey:"Sankey diagram",funnel:"Funnel chart",gauge:"Gauge",pictorialBar:"Picto\
rial bar",themeRiver:"Theme River Map",sunburst:"Sunburst",custom:"Custom chart",chart:"Chart"}},aria:{general:{withTitle:'This is a chart about "{title}"',withoutTitle:"\
This is a chart"},series:{single:{prefix:"",withName:" with type {seriesType} named {seriesName}.",withoutName:" with type {seriesType}."},multiple:{prefix:". I\
t consists of {seriesCount} series count.",withName:" The {seriesId} series is a {seriesType} representing {seriesName}.",withoutName:" The {seriesId} series is\
 a {seriesType}.",separator:{middle:"",end:""}}},data:{allData:"The data is as follows: ",partialData:"The first {displayCnt} items are: ",withName:"the data fo\
r {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}},Nx={time:{month:["一月","二月","三月","四月","五月","六月","七月","\
八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月","3月","4月","5月","6月","7月","8月","9月","10月","11月","12月"],dayOfWeek:[
"星期日","星期一","星期二","星期三","星期四","星期五","星期六"],dayOfWeekAbbr:["日","一","二","三","四","五","六"]},legend:{selector:{
all:"全选",inverse:"反选"}},toolbox:{brush:{title:{rect:"矩形选择",polygon:"圈选",lineX:"横向选择",lineY:"纵向选择",keep:"保持选择",clear:"\
清除选择"}},dataView:{title:"数据视图",lang:["数据视图","关闭","刷新"]},dataZoom:{title:{zoom:"区域缩放",back:"区域缩放还原"}},magicType:{
title:{line:"切换为折线图",bar:"切换为柱状图",stack:"切换为堆叠",tiled:"切换为平铺"}},restore:{title:"还原"},saveAsImage:{title:"保存为图片",
lang:["右键另存为图片"]}},series:{typeNames:{pie:"饼图",bar:"柱状图",line:"折线图",scatter:"散点图",effectScatter:"涟漪散点图",radar:"雷达图",
tree:"树图",treemap:"矩形树图",boxplot:"箱型图",candlestick:"K线图",k:"K线图",heatmap:"热力图",map:"地图",parallel:"平行坐标图",lines:"线图",
graph:"关系图",sankey:"桑基图",funnel:"漏斗图",gauge:"仪表盘图",pictorialBar:"象形柱图",themeRiver:"主题河流图",sunburst:"旭日图",custom:"\
自定义图表",chart:"图表"}},aria:{general:{withTitle:"这是一个关于“{title}”的图表。",withoutTitle:"这是一个图表，"},series:{single:{prefix:"",
withName:"图表类型是{seriesType}，表示{seriesName}。",withoutName:"图表类型是{seriesType}。"},multiple:{prefix:"它由{seriesCount}个图表系列组成。",
withName:"第{seriesId}个系列是一个表示{seriesName}的{seriesType}，",withoutName:"第{seriesId}个系列是一个{seriesType}，",separator:{middle:"；",
end:"。"}}},data:{allData:"其数据是——",partialData:"其中，前{displayCnt}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{
middle:"，",end:""}}}},xf="ZH",Fh="EN",go=Fh,_f={},zh={},Sf=_e.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||
go).toUpperCase();return t.indexOf(xf)>-1?xf:go})():go;function Rx(t,e){t=t.toUpperCase(),zh[t]=new je(e),_f[t]=e}function Ix(t){if(V(t)){var e=_f[t.toUpperCase()]||
{};return t===xf||t===Fh?ae(e):xe(ae(e),ae(_f[go]),!1)}else return xe(ae(t),ae(_f[go]),!1)}function kx(t){return zh[t]}function Bx(){return zh[go]}Rx(Fh,Lx),Rx(
xf,Nx);var $O=null;function Ue(){return $O}function bf(t,e){var r=Ue(),i=e.breakOption,n=e.breakParsed;return!n&&r&&(n=r.parseAxisBreakOption(i,t)),n}function aa(t){
var e=t.brk;return e?e.breaks:[]}function lr(t){var e=t.brk;return e?e.hasBreaks():!1}var wf=1e3,Ef=wf*60,yo=Ef*60,Zt=yo*24,Vh=Zt*365,JO={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,
day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Cf={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{\
HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"{HH}:{mm}:{ss} {SSS}"},eP="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",Tf="{yyyy}-{MM}-{dd}",Hh={year:"\
{yyyy}",month:"{yyyy}-{MM}",day:Tf,hour:Tf+" "+Cf.hour,minute:Tf+" "+Cf.minute,second:Tf+" "+Cf.second,millisecond:eP},Rt=["year","month","day","hour","minute",
"second","millisecond"],Ux=["year","half-year","quarter","month","week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function Fx(t){
return!V(t)&&!Z(t)?tP(t):t}function tP(t){t=t||{};var e={},r=!0;return T(Rt,function(i){r&&(r=t[i]==null)}),T(Rt,function(i,n){var a=t[i];e[i]={};for(var o=null,
s=n;s>=0;s--){var l=Rt[s],u=G(a)&&!z(a)?a[l]:a,f=void 0;z(u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=Cf[i]:JO[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],
r&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function ji(t,e){return t+="","0000".substr(0,e-t.length)+t}function _o(t){switch(t){case"half-year":case"quarter":return"\
month";case"week":case"half-week":return"day";case"half-day":case"quarter-day":return"hour";default:return t}}function zx(t){return t===_o(t)}function Vx(t){switch(t){case"\
year":case"month":return"day";case"millisecond":return"millisecond";default:return"second"}}function Gh(t,e,r,i){var n=ai(t),a=n[Yh(r)](),o=n[Df(r)]()+1,s=Math.
floor((o-1)/3)+1,l=n[Mf(r)](),u=n["get"+(r?"UTC":"")+"Day"](),f=n[Of(r)](),c=(f-1)%12+1,p=n[Pf(r)](),v=n[Lf(r)](),h=n[Nf(r)](),m=f>=12?"pm":"am",d=m.toUpperCase(),
g=i instanceof je?i:kx(i||Sf)||Bx(),y=g.getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(
/{a}/g,m+"").replace(/{A}/g,d+"").replace(/{yyyy}/g,a+"").replace(/{yy}/g,ji(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).
replace(/{MM}/g,ji(o,2)).replace(/{M}/g,o+"").replace(/{dd}/g,ji(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(
/{HH}/g,ji(f,2)).replace(/{H}/g,f+"").replace(/{hh}/g,ji(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,ji(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,ji(v,2)).replace(
/{s}/g,v+"").replace(/{SSS}/g,ji(h,3)).replace(/{S}/g,h+"")}function Hx(t,e,r,i,n){var a=null;if(V(r))a=r;else if(Z(r)){var o={time:t.time,level:t.time?t.time.level:
0},s=Ue();s&&s.makeAxisLabelFormatterParamBreak(o,t.break),a=r(t.value,e,o)}else{var l=t.time;if(l){var u=r[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,
u.length-1)]||""}else{var f=oa(t.value,n);a=r[f][f][0]}}return Gh(new Date(t.value),a,n,i)}function oa(t,e){var r=ai(t),i=r[Df(e)]()+1,n=r[Mf(e)](),a=r[Of(e)](),
o=r[Pf(e)](),s=r[Lf(e)](),l=r[Nf(e)](),u=l===0,f=u&&s===0,c=f&&o===0,p=c&&a===0,v=p&&n===1,h=v&&i===1;return h?"year":v?"month":p?"day":c?"hour":f?"minute":u?"s\
econd":"millisecond"}function Af(t,e,r){switch(e){case"year":t[Wh(r)](0);case"month":t[Xh(r)](1);case"day":t[qh(r)](0);case"hour":t[Zh(r)](0);case"minute":t[Kh(
r)](0);case"second":t[jh(r)](0)}return t}function Yh(t){return t?"getUTCFullYear":"getFullYear"}function Df(t){return t?"getUTCMonth":"getMonth"}function Mf(t){
return t?"getUTCDate":"getDate"}function Of(t){return t?"getUTCHours":"getHours"}function Pf(t){return t?"getUTCMinutes":"getMinutes"}function Lf(t){return t?"g\
etUTCSeconds":"getSeconds"}function Nf(t){return t?"getUTCMilliseconds":"getMilliseconds"}function Gx(t){return t?"setUTCFullYear":"setFullYear"}function Wh(t){
return t?"setUTCMonth":"setMonth"}function Xh(t){return t?"setUTCDate":"setDate"}function qh(t){return t?"setUTCHours":"setHours"}function Zh(t){return t?"setUT\
CMinutes":"setMinutes"}function Kh(t){return t?"setUTCSeconds":"setSeconds"}function jh(t){return t?"setUTCMilliseconds":"setMilliseconds"}function Wx(t){if(!bu(
t))return V(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}var Rf=Ea,Yx=["a","b","c","d",
"e","f","g"],Qh=function(t,e){return"{"+t+(e??"")+"}"};function Xx(t,e,r){z(e)||(e=[e]);var i=e.length;if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){
var o=Yx[a];t=t.replace(Qh(o),Qh(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];t=t.replace(Qh(Yx[l],s),r?na(u):u)}return t}function qx(t,e){
var r=V(t)?{color:t,extraCssText:e}:t||{},i=r.color,n=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!i)return"";if(a==="html")return n==="subItem"?'<spa\
n style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+na(i)+";"+(e||"")+
'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+na(i)+";"+(e||"")+'"></span>';var o=r.
markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,height:10,borderRadius:5,
backgroundColor:i}}}function zs(t,e){return e=e||"transparent",V(t)?t:G(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var Bf=T,rP=["left","right","top","bott\
om","width","height"],If=[["width","left","right"],["height","top","bottom"]];function Kx(t,e,r,i,n){var a=0,o=0;i==null&&(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(
function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),v,h;if(t==="horizontal"){var m=f.width+(p?-p.x+f.x:0);v=a+m,v>i||l.newline?(a=
0,v=m,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var d=f.height+(p?-p.y+f.y:0);h=o+d,h>n||l.newline?(a+=s+r,o=0,h=d,s=f.width):s=Math.max(s,f.width)}l.newline||
(l.x=a,l.y=o,l.markRedraw(),t==="horizontal"?a=v+r:o=h+r)})}var eH=Xe(Kx,"vertical"),tH=Xe(Kx,"horizontal");function jx(t,e){return{left:t.getShallow("left",e),
top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}function $h(t,e,r){
r=Rf(r||0);var i=e.width,n=e.height,a=dt(t.left,i),o=dt(t.top,n),s=dt(t.right,i),l=dt(t.bottom,n),u=dt(t.width,i),f=dt(t.height,n),c=r[2]+r[0],p=r[1]+r[3],v=t.aspect;
switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),v!=null&&(isNaN(u)&&isNaN(f)&&(v>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=v*f),isNaN(f)&&(f=u/v)),isNaN(a)&&(a=i-s-u-p),
isNaN(o)&&(o=n-l-f-c),t.left||t.right){case"center":a=i/2-u/2-r[3];break;case"right":a=i-u-p;break}switch(t.top||t.bottom){case"middle":case"center":o=n/2-f/2-r[0];
break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var h=new se((e.x||0)+a+r[3],(e.y||0)+o+r[0],u,f);return h.
margin=r,h}var kf={rect:1,point:2};function Qx(t,e,r){var i,n,a,o=t.boxCoordinateSystem,s;if(o){var l=yf(t),u=l.coord,f=l.from;if(o.dataToLayout){a=kf.rect,s=f;
var c=o.dataToLayout(u);i=c.contentRect||c.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint?(a=kf.point,s=f,n=o.dataToPoint(u)):process.env.NODE_ENV!=="pr\
oduction"&&le(t.type+"["+t.componentIndex+"]"+(" layout based on "+o.type+" is not supported."))}return a==null&&(a=kf.rect),a===kf.rect&&(i||(i={x:0,y:0,width:e.
getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function Qi(t){var e=t.layoutMode||t.constructor.
layoutMode;return G(e)?e:e?{type:e}:null}function wr(t,e,r){var i=r&&r.ignoreSize;!z(i)&&(i=[i,i]);var n=o(If[0],0),a=o(If[1],1);l(If[0],t,n),l(If[1],t,a);function o(u,f){
var c={},p=0,v={},h=0,m=2;if(Bf(u,function(y){v[y]=t[y]}),Bf(u,function(y){F(e,y)&&(c[y]=v[y]=e[y]),s(c,y)&&p++,s(v,y)&&h++}),i[f])return s(e,u[1])?v[u[2]]=null:
s(e,u[2])&&(v[u[1]]=null),v;if(h===m||!p)return v;if(p>=m)return c;for(var d=0;d<u.length;d++){var g=u[d];if(!F(c,g)&&F(t,g)){c[g]=t[g];break}}return c}function s(u,f){
return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){Bf(u,function(p){f[p]=c[p]})}}function $i(t){return iP({},t)}function iP(t,e){return e&&t&&Bf(rP,function(r){
F(e,r)&&(t[r]=e[r])}),t}var aP=re(),xo=(function(t){j(e,t);function e(r,i,n){var a=t.call(this,r,i,n)||this;return a.uid=Ki("ec_cpt_model"),a}return e.prototype.
init=function(r,i,n){this.mergeDefaultAndTheme(r,n)},e.prototype.mergeDefaultAndTheme=function(r,i){var n=Qi(this),a=n?$i(r):{},o=i.getTheme();xe(r,o.get(this.mainType)),
xe(r,this.getDefaultOption()),n&&wr(r,a,n)},e.prototype.mergeOption=function(r,i){xe(this.option,r,!0);var n=Qi(this);n&&wr(this.option,r,n)},e.prototype.optionUpdated=
function(r,i){},e.prototype.getDefaultOption=function(){var r=this.constructor;if(!Vg(r))return r.defaultOption;var i=aP(this);if(!i.defaultOption){for(var n=[],
a=r;a;){var o=a.prototype.defaultOption;o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=xe(s,n[l],!0);i.defaultOption=s}return i.defaultOption},
e.prototype.getReferringComponents=function(r,i){var n=r+"Index",a=r+"Id";return ja(this.ecModel,r,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=
function(){return jx(this,!1)},e.prototype.getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){
var r=e.prototype;r.type="component",r.id="",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(je);Bl(xo,je),Ai(xo),Ax(xo),Dx(xo,oP);function oP(t){
var e=[];return T(xo.getClassesByMainType(t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=k(e,function(r){return Ot(r).main}),t!=="d\
ataset"&&oe(e,"dataset")<=0&&e.unshift("dataset"),e}var be=xo,$x=re(),lH=re(),Vs=(function(){function t(){}return t.prototype.getColorFromPalette=function(e,r,i){
var n=De(this.get("color",!0)),a=this.get("colorLayer",!0);return lP(this,$x,n,a,e,r,i)},t.prototype.clearColorPalette=function(){uP(this,$x)},t})();function sP(t,e){
for(var r=t.length,i=0;i<r;i++)if(t[i].length>e)return t[i];return t[r-1]}function lP(t,e,r,i,n,a,o){a=a||t;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=s.paletteNameMap||
{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?r:sP(i,o);if(f=f||r,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%f.length,c}}function uP(t,e){
e(t).paletteIdx=0,e(t).paletteNameMap={}}var fP=/\{@(.+?)\}/g,Jx=(function(){function t(){}return t.prototype.getDataParams=function(e,r){var i=this.getData(r),
n=this.getRawValue(e,r),a=i.getRawIndex(e),o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&
l.stroke,c=this.mainType,p=c==="series",v=i.userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,
seriesType:p?this.subType:null,seriesIndex:this.seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:n,color:u,
borderColor:f,dimensionNames:v?v.fullDimensions:null,encode:v?v.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,i,n,a,o){
r=r||"normal";var s=this.getData(i),l=this.getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&z(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(
e);a=u.get(r==="normal"?["label","formatter"]:[r,"label","formatter"])}if(Z(a))return l.status=r,l.dimensionIndex=n,a(l);if(V(a)){var f=Xx(a,l);return f.replace(
fP,function(c,p){var v=p.length,h=p;h.charAt(0)==="["&&h.charAt(v-1)==="]"&&(h=+h.slice(1,v-1),process.env.NODE_ENV!=="production"&&isNaN(h)&&le("Invalide label\
 formatter: @"+p+", only support @[0], @[1], @[2], ..."));var m=vi(s,e,h);if(o&&z(o.interpolatedValue)){var d=s.getDimensionIndex(h);d>=0&&(m=o.interpolatedValue[d])}
return m!=null?m+"":""})}},t.prototype.getRawValue=function(e,r){return vi(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,i){},t})();function Ji(t){
return new cP(t)}var cP=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this._dirty=!0}return t.
prototype.perform=function(e){var r=this._upstream,i=e&&e.skip;if(this._dirty&&r){var n=this.context;n.data=n.outputData=r.context.outputData}this.__pipeline&&(this.
__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),u=e&&e.modDataCount||
0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this._modBy=l,this._modDataCount=
u;var p=e&&e.step;if(r?(process.env.NODE_ENV!=="production"&&R(r._outputDueEnd!=null),this._dueEnd=r._outputDueEnd):(process.env.NODE_ENV!=="production"&&R(!this.
_progress||this._count),this._dueEnd=this._count?this._count(this.context):1/0),this._progress){var v=this._dueIndex,h=Math.min(p!=null?this._dueIndex+p:1/0,this.
_dueEnd);if(!i&&(c||v<h)){var m=this._progress;if(z(m))for(var d=0;d<m.length;d++)this._doProgress(m[d],v,h,l,u);else this._doProgress(m,v,h,l,u)}this._dueIndex=
h;var g=this._settedOutputEnd!=null?this._settedOutputEnd:h;process.env.NODE_ENV!=="production"&&R(g>=this._outputDueEnd),this._outputDueEnd=g}else this._dueIndex=
this._outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,i,n,a){eS.reset(r,i,n,a),this._callingProgress=e,this._callingProgress({start:r,end:i,count:i-
r,next:eS.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,i;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(i=r.forceFirstProgress,r=r.progress),z(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
process.env.NODE_ENV!=="production"&&R(e&&!e._disposed&&e!==this),(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.
dispose=function(){this._disposed||(this._upstream&&(this._upstream._downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=
!0)},t.prototype.getUpstream=function(){return this._upstream},t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){
this._outputDueEnd=this._settedOutputEnd=e},t})(),eS=(function(){var t,e,r,i,n,a={reset:function(l,u,f,c){e=l,t=u,r=f,i=c,n=Math.ceil(i/r),a.next=r>1&&i>0?s:o}};
return a;function o(){return e<t?e++:null}function s(){var l=e%n*r+Math.ceil(e/n),u=e>=t?null:l<i?l:e;return e++,u}})(),pP=(function(){function t(){}return t.prototype.
getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error("not supported")},t.prototype.cloneRawData=function(){},
t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=function(){},t.prototype.retrieveValue=function(e,r){},
t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return co(e,r)},t})();function vP(t,e){var r=new pP,i=t.data,n=r.sourceFormat=
t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==qt&&(process.env.NODE_ENV!=="production"&&(o='`seriesLayoutBy` of upstream dataset can only be "column" in\
 data transform.'),Ze(o));var s=[],l={},u=t.dimensionsDefine;if(u)T(u,function(m,d){var g=m.name,y={index:d,name:g,displayName:m.displayName};if(s.push(y),g!=null){
var _="";F(l,g)&&(process.env.NODE_ENV!=="production"&&(_='dimension name "'+g+'" duplicated.'),Ze(_)),l[g]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)
s.push({index:f});var c=bh(n,qt);e.__isBuiltIn&&(r.getRawDataItem=function(m){return c(i,a,s,m)},r.getRawData=de(hP,null,t)),r.cloneRawData=de(dP,null,t);var p=Th(
n,qt);r.count=de(p,null,i,a,s);var v=Ch(n);r.retrieveValue=function(m,d){var g=c(i,a,s,m);return h(g,d)};var h=r.retrieveValueFromItem=function(m,d){if(m!=null){
var g=s[d];if(g)return v(m,d,g.name)}};return r.getDimensionInfo=de(mP,null,s,l),r.cloneAllDimensionInfo=de(gP,null,s),r}function hP(t){var e=t.sourceFormat;if(!Jh(
e)){var r="";process.env.NODE_ENV!=="production"&&(r="`getRawData` is not supported in source format "+e),Ze(r)}return t.data}function dP(t){var e=t.sourceFormat,
r=t.data;if(!Jh(e)){var i="";process.env.NODE_ENV!=="production"&&(i="`cloneRawData` is not supported in source format "+e),Ze(i)}if(e===Ke){for(var n=[],a=0,o=r.
length;a<o;a++)n.push(r[a].slice());return n}else if(e===bt){for(var n=[],a=0,o=r.length;a<o;a++)n.push(I({},r[a]));return n}}function mP(t,e,r){if(r!=null){if(fe(
r)||!isNaN(r)&&!F(e,r))return t[r];if(F(e,r))return e[r]}}function gP(t){return ae(t)}var tS=X();function rS(t){t=ae(t);var e=t.type,r="";e||(process.env.NODE_ENV!==
"production"&&(r="Must have a `type` when `registerTransform`."),Ze(r));var i=e.split(":");i.length!==2&&(process.env.NODE_ENV!=="production"&&(r='Name must inc\
lude namespace like "ns:regression".'),Ze(r));var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),t.__isBuiltIn=n,tS.set(e,t)}function iS(t,e,r){var i=De(t),n=i.length,a="";
n||(process.env.NODE_ENV!=="production"&&(a="If `transform` declared, it should at least contain one transform."),Ze(a));for(var o=0,s=n;o<s;o++){var l=i[o];e=yP(
l,e,r,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function yP(t,e,r,i){var n="";e.length||(process.env.NODE_ENV!=="production"&&(n="Must hav\
e at least one upstream dataset."),Ze(n)),G(t)||(process.env.NODE_ENV!=="production"&&(n="transform declaration must be an object rather than "+typeof t+"."),Ze(
n));var a=t.type,o=tS.get(a);o||(process.env.NODE_ENV!=="production"&&(n='Can not find transform on type "'+a+'".'),Ze(n));var s=k(e,function(f){return vP(f,o)}),
l=De(o.transform({upstream:s[0],upstreamList:s,config:ae(t.config)}));if(process.env.NODE_ENV!=="production"&&t.print){var u=k(l,function(f){var c=i!=null?" ===\
 pipe index: "+i:"";return["=== dataset index: "+r.datasetIndex+c+" ===","- transform result data:",Ka(f.data),"- transform result dimensions:",Ka(f.dimensions)].
join(`
`)}).join(`
`);Cu(u)}return k(l,function(f,c){var p="";G(f)||(process.env.NODE_ENV!=="production"&&(p="A transform should not return some empty results."),Ze(p)),f.data||(process.
env.NODE_ENV!=="production"&&(p="Transform result data should be not be null or undefined"),Ze(p));var v=xh(f.data);Jh(v)||(process.env.NODE_ENV!=="production"&&
(p="Transform result data should be array rows or object rows."),Ze(p));var h,m=e[0];if(m&&c===0&&!f.dimensions){var d=m.startIndex;d&&(f.data=m.data.slice(0,d).
concat(f.data)),h={seriesLayoutBy:qt,sourceHeader:d,dimensions:m.metaRawOption.dimensions}}else h={seriesLayoutBy:qt,sourceHeader:0,dimensions:f.dimensions};return Ns(
f.data,h,null)})}function Jh(t){return t===Ke||t===bt}var aS=(function(){function t(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=
0,this._dirty=!0,this._sourceHost=e}return t.prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=
function(e,r){this._sourceList=e,this._upstreamSignList=r,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=
function(){return this._sourceHost.uid+"_"+this._versionSignBase},t.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.
prototype._createSource=function(){this._setLocalSource([],[]);var e=this._sourceHost,r=this._getUpstreamSourceManagers(),i=!!r.length,n,a;if(Hs(e)){var o=e,s=void 0,
l=void 0,u=void 0;if(i){var f=r[0];f.prepareSource(),u=f.getSource(),s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ne(s)?Xt:tt,a=[];
var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},v=Y(c.seriesLayoutBy,p.seriesLayoutBy)||null,h=Y(c.sourceHeader,p.sourceHeader),m=Y(c.dimensions,
p.dimensions),d=v!==p.seriesLayoutBy||!!h!=!!p.sourceHeader||m;n=d?[Ns(s,{seriesLayoutBy:v,sourceHeader:h,dimensions:m},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(
r);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get("source",!0);n=[Ns(_,this._getSourceMetaRawOption(),null)],a=[]}}process.env.NODE_ENV!=="production"&&R(
n&&a),this._setLocalSource(n,a)},t.prototype._applyTransform=function(e){var r=this._sourceHost,i=r.get("transform",!0),n=r.get("fromTransformResult",!0);if(process.
env.NODE_ENV!=="production"&&R(n!=null||i!=null),n!=null){var a="";e.length!==1&&(process.env.NODE_ENV!=="production"&&(a="When using `fromTransformResult`, the\
re should be only one upstream dataset"),nS(a))}var o,s=[],l=[];return T(e,function(u){u.prepareSource();var f=u.getSource(n||0),c="";n!=null&&!f&&(process.env.
NODE_ENV!=="production"&&(c="Can not retrieve result by `fromTransformResult`: "+n),nS(c)),s.push(f),l.push(u._getVersionSign())}),i?o=iS(i,s,{datasetIndex:r.componentIndex}):
n!=null&&(o=[lx(s[0])]),{sourceList:o,upstreamSignList:l}},t.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<
e.length;r++){var i=e[r];if(i._isDirty()||this._upstreamSignList[r]!==i._getVersionSign())return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];
if(!r){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].getSource(e)}return r},t.prototype.getSharedDataStore=function(e){process.env.NODE_ENV!=="produ\
ction"&&R(Hs(this._sourceHost),"Can only call getDataStore on series source manager.");var r=e.makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,
r.hash)},t.prototype._innerGetDataStore=function(e,r,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];
Hs(this._sourceHost)&&l?s=l._innerGetDataStore(e,r,i):(s=new Rs,s.initData(new cf(r,e.length),e)),o[i]=s}return s},t.prototype._getUpstreamSourceManagers=function(){
var e=this._sourceHost;if(Hs(e)){var r=_h(e);return r?[r.getSourceManager()]:[]}else return k(ax(e),function(i){return i.getSourceManager()})},t.prototype._getSourceMetaRawOption=
function(){var e=this._sourceHost,r,i,n;if(Hs(e))r=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;r=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:i,dimensions:n}},t})();function Hs(t){
return t.mainType==="series"}function nS(t){throw new Error(t)}var sa={color:{},darkColor:{},size:{}},He=sa.color={theme:["#5070dd","#b6d634","#505372","#ff994d",
"#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#\
c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9ea0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#\
616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1\
f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"\
#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",
accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(255,231,130,0.8)"};I(He,{primary:He.neutral80,secondary:He.neutral70,tertiary:He.neutral60,quaternary:He.
neutral50,disabled:He.neutral20,border:He.neutral30,borderTint:He.neutral20,borderShade:He.neutral40,background:He.neutral05,backgroundTint:"rgba(234,237,245,0.\
5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:He.neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:He.neutral70,axisLineTint:He.
neutral40,axisTick:He.neutral70,axisTickMinor:He.neutral60,axisLabel:He.neutral70,axisSplitLine:He.neutral15,axisMinorSplitLine:He.neutral05});for(en in He)He.hasOwnProperty(
en)&&(ed=He[en],en==="theme"?sa.darkColor.theme=He.theme.slice():en==="highlight"?sa.darkColor.highlight="rgba(255,231,130,0.4)":en.indexOf("accent")===0?sa.darkColor[en]=
Jo(ed,null,function(t){return t*.5},function(t){return Math.min(1,1.3-t)}):sa.darkColor[en]=Jo(ed,null,function(t){return t*.9},function(t){return 1-Math.pow(t,
1.5)}));var ed,en;sa.size={xxs:2,xs:5,s:10,m:15,l:20,xl:30,xxl:40,xxxl:50};var he=sa;function Uf(t,e){return e.type=t,e}function oS(t,e){var r=t.getData().getItemVisual(
e,"style"),i=r[t.visualDrawType];return zs(i)}var FH=(function(){function t(){this.richTextStyles={},this._nextStyleNameId=hs()}return t.prototype._generateStyleName=
function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.makeTooltipMarker=function(e,r,i){var n=i==="richText"?this._generateStyleName():null,a=qx({color:r,
type:e,renderMode:i,markerId:n});return V(a)?a:(process.env.NODE_ENV!=="production"&&R(n),this.richTextStyles[n]=a.style,a.content)},t.prototype.wrapRichTextStyle=
function(e,r){var i={};z(r)?T(r,function(a){return I(i,a)}):I(i,r);var n=this._generateStyleName();return this.richTextStyles[n]=i,"{"+n+"|"+e+"}"},t})();function sS(t){
var e=t.series,r=t.dataIndex,i=t.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),l=z(s),u=oS(e,r),f,c,p,v;if(o>
1||l&&!o){var h=_P(s,e,r,a,u);f=h.inlineValues,c=h.inlineValueTypes,p=h.blocks,v=h.inlineValues[0]}else if(o){var m=n.getDimensionInfo(a[0]);v=f=vi(n,r,a[0]),c=
m.type}else v=f=l?s[0]:s;var d=wu(e),g=d&&e.name||"",y=n.getName(r),_=i?g:y;return Uf("section",{header:g,noHeader:i||!d,sortParam:v,blocks:[Uf("nameValue",{markerType:"\
item",markerColor:u,name:_,noName:!Mt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(r)})].concat(p||[])})}function _P(t,e,r,i,n){var a=e.getData(),o=Ft(t,function(c,p,v){
var h=a.getDimensionInfo(v);return c=c||h&&h.tooltip!==!1&&h.displayName!=null},!1),s=[],l=[],u=[];i.length?T(i,function(c){f(vi(a,r,c),c)}):T(t,f);function f(c,p){
var v=a.getDimensionInfo(p);!v||v.otherDims.tooltip===!1||(o?u.push(Uf("nameValue",{markerType:"subItem",markerColor:n,name:v.displayName,value:c,valueType:v.type})):
(s.push(c),l.push(v.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var tn=re();function Ff(t,e){return t.getName(e)||t.getId(e)}var xP="__universalT\
ransitionEnabled",zf=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=
function(r,i,n){this.seriesIndex=this.componentIndex,this.dataTask=Ji({count:bP,reset:TP}),this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,n);var a=tn(
this).sourceManager=new aS(this);a.prepareSource();var o=this.getInitialData(r,n);uS(o,this),this.dataTask.context.data=o,process.env.NODE_ENV!=="production"&&R(
o,"getInitialData returned invalid data."),tn(this).dataBeforeProcessed=o,lS(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,i){
var n=Qi(this),a=n?$i(r):{},o=this.subType;be.hasClass(o)&&(o+="Series"),xe(r,i.getTheme().get(this.subType)),xe(r,this.getDefaultOption()),wv(r,"label",["show"]),
this.fillDataTextStyle(r.data),n&&wr(r,a,n)},e.prototype.mergeOption=function(r,i){r=xe(this.option,r,!0),this.fillDataTextStyle(r.data);var n=Qi(this);n&&wr(this.
option,r,n);var a=tn(this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,i);uS(o,this),this.dataTask.dirty(),this.dataTask.context.data=
o,tn(this).dataBeforeProcessed=o,lS(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!Ne(r))for(var i=["show"],n=0;n<r.length;n++)
r[n]&&r[n].label&&wv(r[n],"label",i)},e.prototype.getInitialData=function(r,i){},e.prototype.appendData=function(r){var i=this.getRawData();i.appendData(r.data)},
e.prototype.getData=function(r){var i=td(this);if(i){var n=i.context.data;return r==null||!n.getLinkedData?n:n.getLinkedData(r)}else return tn(this).data},e.prototype.
getAllData=function(){var r=this.getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var i=td(this);if(i){var n=i.
context;n.outputData=r,i!==this.dataTask&&(n.data=r)}tn(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return X(r)},e.prototype.
getSourceManager=function(){return tn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){
return tn(this).dataBeforeProcessed},e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.
getColorBy()==="series"},e.prototype.getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,i,n,a){
var o=this.getData(),s=this.coordinateSystem,l=s&&s.getAxis(r);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,v=0,h=o.getDimensionIndex(
i),m=o.getStore(),d=0,g=m.count();d<g;d++){var y=m.get(h,d),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,v=0),x===p&&(f[v++]=
d))}return f.length=v,f},e.prototype.formatTooltip=function(r,i,n){return sS({series:this,dataIndex:r,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){
var r=this.ecModel;if(_e.node&&!(r&&r.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=
!1),!!i},e.prototype.restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,i,n){var a=this.ecModel,o=Vs.prototype.getColorFromPalette.
call(this,r,i,n);return o||(o=a.getColorFromPalette(r,i,n)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.
getProgressive=function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=
function(r,i){this._innerSelect(this.getData(i),r)},e.prototype.unselect=function(r,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.
getData(i);if(a==="series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var l=r[s],u=Ff(o,l);n[u]=!1,
this._selectedDataIndicesMap[u]=-1}}},e.prototype.toggleSelect=function(r,i){for(var n=[],a=0;a<r.length;a++)n[0]=r[a],this.isSelected(r[a],i)?this.unselect(n,i):
this.select(n,i)},e.prototype.getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this.
_selectedDataIndicesMap,i=$(r),n=[],a=0;a<i.length;a++){var o=r[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(r,i){var n=this.option.selectedMap;
if(!n)return!1;var a=this.getData(i);return(n==="all"||n[Ff(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){
if(this[xP])return!0;var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,i){var n,a,o=this.option,s=o.
selectedMode,l=i.length;if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){G(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<
l;f++){var c=i[f],p=Ff(r,c);u[p]=!0,this._selectedDataIndicesMap[p]=r.getRawIndex(c)}}else if(s==="single"||s===!0){var v=i[l-1],p=Ff(r,v);o.selectedMap=(n={},n[p]=
!0,n),this._selectedDataIndicesMap=(a={},a[p]=r.getRawIndex(v),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var i=[];r.hasItemOption&&
r.each(function(n){var a=r.getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(r,i)}},e.registerClass=function(r){return be.registerClass(
r)},e.protoInitialize=(function(){var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",
r.visualStyleAccessPath="itemStyle",r.visualDrawType="fill"})(),e})(be);yt(zf,Jx),yt(zf,Vs),Bl(zf,be);function lS(t){var e=t.name;wu(t)||(t.name=SP(t)||e)}function SP(t){
var e=t.getRawData(),r=e.mapDimensionsAll("seriesName"),i=[];return T(r,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}
function bP(t){return t.model.getRawData().count()}function TP(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),CP}function CP(t,e){e.outputData&&
t.end>e.outputData.count()&&e.model.getRawData().cloneShallow(e.outputData)}function uS(t,e){T(Fg(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(
r,Xe(wP,e))})}function wP(t,e){var r=td(t);return r&&r.setOutputEnd((e||this).count()),e}function td(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);
if(r){var i=r.currentTask;if(i){var n=i.agentStubMap;n&&(i=n.get(t.uid))}return i}}var Kt=zf,EP=te.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){
var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i+a),t.lineTo(r-n,i+a),t.closePath()}}),AP=te.extend({type:"diamond",shape:{cx:0,cy:0,width:0,
height:0},buildPath:function(t,e){var r=e.cx,i=e.cy,n=e.width/2,a=e.height/2;t.moveTo(r,i-a),t.lineTo(r+n,i),t.lineTo(r,i+a),t.lineTo(r-n,i),t.closePath()}}),DP=te.
extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.
asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),v=o*.6,h=o*.7;t.moveTo(r-f,l+s),t.arc(r,l,o,Math.PI-u,Math.PI*2+u),t.bezierCurveTo(r+f-c*v,l+s+p*v,r,i-h,r,
i),t.bezierCurveTo(r,i-h,r-f+c*v,l+s+p*v,r-f,l+s),t.closePath()}}),MP=te.extend({type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,
i=e.width,n=e.x,a=e.y,o=i/3*2;t.moveTo(n,a),t.lineTo(n+o,a+r),t.lineTo(n,a+r/4*3),t.lineTo(n-o,a+r),t.lineTo(n,a),t.closePath()}}),OP={line:Tr,rect:Me,roundRect:Me,
square:Me,circle:ws,diamond:AP,pin:DP,arrow:MP,triangle:EP},PP={line:function(t,e,r,i,n){n.x1=t,n.y1=e+i/2,n.x2=t+r,n.y2=e+i/2},rect:function(t,e,r,i,n){n.x=t,n.
y=e,n.width=r,n.height=i},roundRect:function(t,e,r,i,n){n.x=t,n.y=e,n.width=r,n.height=i,n.r=Math.min(r,i)/4},square:function(t,e,r,i,n){var a=Math.min(r,i);n.x=
t,n.y=e,n.width=a,n.height=a},circle:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.r=Math.min(r,i)/2},diamond:function(t,e,r,i,n){n.cx=t+r/2,n.cy=e+i/2,n.width=r,
n.height=i},pin:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},arrow:function(t,e,r,i,n){n.x=t+r/2,n.y=e+i/2,n.width=r,n.height=i},triangle:function(t,e,r,i,n){
n.cx=t+r/2,n.cy=e+i/2,n.width=r,n.height=i}},rd={};T(OP,function(t,e){rd[e]=new t});var LP=te.extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},
calculateTextPosition:function(t,e,r){var i=Tn(t,e,r),n=this.shape;return n&&n.symbolType==="pin"&&e.position==="inside"&&(i.y=r.y+r.height*.4),i},buildPath:function(t,e,r){
var i=e.symbolType;if(i!=="none"){var n=rd[i];n||(i="rect",n=rd[i]),PP[i](e.x,e.y,e.width,e.height,n.shape),n.buildPath(t,n.shape,r)}}});function NP(t,e){if(this.
type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||he.color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,
this.markRedraw()}}function di(t,e,r,i,n,a,o){var s=t.indexOf("empty")===0;s&&(t=t.substr(5,1).toLowerCase()+t.substr(6));var l;return t.indexOf("image://")===0?
l=fh(t.slice(8),new se(e,r,i,n),o?"center":"cover"):t.indexOf("path://")===0?l=jn(t.slice(7),{},new se(e,r,i,n),o?"center":"cover"):l=new LP({shape:{symbolType:t,
x:e,y:r,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=NP,a&&l.setColor(a),l}function fS(t){return z(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function Vf(t,e){if(t!=
null)return z(t)||(t=[t,t]),[dt(t[0],e[0])||0,dt(Y(t[1],t[0]),e[1])||0]}var RP=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.
type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=function(r){if(process.env.NODE_ENV!=="production"){var i=r.coordinateSystem;if(i!=="polar"&&
i!=="cartesian2d")throw new Error("Line not support coordinateSystem besides cartesian and polar")}return Zi(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=
function(r){var i=new we,n=di("line",0,r.itemHeight/2,r.itemWidth,0,r.lineStyle.stroke,!1);i.add(n),n.setStyle(r.lineStyle);var a=this.getData().getVisual("symb\
ol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circle":a,l=r.itemHeight*.8,u=di(s,(r.itemWidth-l)/2,(r.itemHeight-l)/2,l,l,r.itemStyle.fill);i.add(
u),u.setStyle(r.itemStyle);var f=r.iconRotate==="inherit"?o:r.iconRotate||0;return u.rotation=f*Math.PI/180,u.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf(
"empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=he.color.neutral00,u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption=
{z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"s\
olid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,
sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(
Kt),cS=RP;function mi(t,e){var r=t.mapDimensionsAll("defaultedLabel"),i=r.length;if(i===1){var n=vi(t,e,r[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<
r.length;o++)a.push(vi(t,e,r[o]));return a.join(" ")}}function Hf(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!z(e))return e+"";for(var i=[],n=0;n<r.length;n++){
var a=t.getDimensionIndex(r[n]);a>=0&&i.push(e[a])}return i.join(" ")}var IP=(function(t){j(e,t);function e(r,i,n,a){var o=t.call(this)||this;return o.updateData(
r,i,n,a),o}return e.prototype._createSymbol=function(r,i,n,a,o,s){this.removeAll();var l=di(r,-1,-1,2,2,null,s);l.attr({z2:Y(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/
2}),l.drift=kP,this._symbolType=r,this.add(l)},e.prototype.stopSymbolAnimation=function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){
return this._symbolType},e.prototype.getSymbolPath=function(){return this.childAt(0)},e.prototype.highlight=function(){Hn(this.childAt(0))},e.prototype.downplay=
function(){Gn(this.childAt(0))},e.prototype.setZ=function(r,i){var n=this.childAt(0);n.zlevel=r,n.z=i},e.prototype.setDraggable=function(r,i){var n=this.childAt(
0);n.draggable=r,n.cursor=!i&&r?"move":n.cursor},e.prototype.updateData=function(r,i,n,a){this.silent=!1;var o=r.getItemVisual(i,"symbol")||"circle",s=r.hostModel,
l=e.getSymbolSize(r,i),u=e.getSymbolZ2(r,i),f=o!==this._symbolType,c=a&&a.disableAnimation;if(f){var p=r.getItemVisual(i,"symbolKeepAspect");this._createSymbol(
o,r,i,l,u,p)}else{var v=this.childAt(0);v.silent=!1;var h={scaleX:l[0]/2,scaleY:l[1]/2};c?v.attr(h):at(v,h,s,i),Ku(v)}if(this._updateCommon(r,i,l,n,a),f){var v=this.
childAt(0);if(!c){var h={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:v.style.opacity}};v.scaleX=v.scaleY=0,v.style.opacity=0,Nt(v,h,s,i)}}c&&this.childAt(
0).stopAnimation("leave")},e.prototype._updateCommon=function(r,i,n,a,o){var s=this.childAt(0),l=r.hostModel,u,f,c,p,v,h,m,d,g;if(a&&(u=a.emphasisItemStyle,f=a.
blurItemStyle,c=a.selectItemStyle,p=a.focus,v=a.blurScope,m=a.labelStatesModels,d=a.hoverScale,g=a.cursorStyle,h=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&
a.itemModel?a.itemModel:r.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),
f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),v=_.get("blurScope"),h=_.get("disabled"),m=Xi(y),d=_.getShallow("scale"),g=y.getShallow("curs\
or")}var x=r.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Vf(r.getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.
attr("cursor",g);var b=r.getItemVisual(i,"style"),C=b.fill;if(s instanceof rt){var E=s.style;s.useStyle(I({image:E.image,x:E.x,y:E.y,width:E.width,height:E.height},
b))}else s.__isEmptyBrush?s.useStyle(I({},b)):s.useStyle(b),s.style.decal=null,s.setColor(C,o&&o.symbolInnerColor),s.style.strokeNoScale=!0;var D=r.getItemVisual(
i,"liftZ"),w=this._z2;D!=null?w==null&&(this._z2=s.z2,s.z2+=D):w!=null&&(s.z2=w,this._z2=null);var A=o&&o.useNameLabel;oo(s,m,{labelFetcher:l,labelDataIndex:i,defaultText:O,
inheritColor:C,defaultOpacity:b.opacity});function O(L){return A?r.getName(L):mi(r,L)}this._sizeX=n[0]/2,this._sizeY=n[1]/2;var M=s.ensureState("emphasis");M.style=
u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var N=d==null||d===!0?Math.max(1.1,3/this._sizeY):isFinite(d)&&d>0?+d:1;M.scaleX=this._sizeX*N,M.
scaleY=this._sizeY*N,this.setSymbolScale(1),fi(this,p,v,h)},e.prototype.setSymbolScale=function(r){this.scaleX=this.scaleY=r},e.prototype.fadeOut=function(r,i,n){
var a=this.childAt(0),o=Ae(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.getTextContent();l&&ro(l,{style:{opacity:0}},i,{dataIndex:o,
removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();ro(a,{style:{opacity:0},scaleX:0,scaleY:0},i,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=
function(r,i){return fS(r.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(r,i){return r.getItemVisual(i,"z2")},e})(we);function kP(t,e){this.parent.drift(
t,e)}var Gs=IP;function Gf(t,e,r,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(r))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&t.
getItemVisual(r,"symbol")!=="none"}function pS(t){return t!=null&&!G(t)&&(t={isIgnore:t}),t||{}}function vS(t){var e=t.hostModel,r=e.getModel("emphasis");return{
emphasisItemStyle:r.getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","ite\
mStyle"]).getItemStyle(),focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:Xi(e),
cursorStyle:e.get("cursor")}}function hS(t,e,r,i,n,a,o){var s=new t(e,r,i,n);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}var BP=(function(){function t(e){
this.group=new we,this._SymbolCtor=e||Gs}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=pS(r);var i=this.group,n=e.hostModel,a=this._data,
o=this._SymbolCtor,s=r.disableAnimation,l=this._seriesScope=vS(e),u={disableAnimation:s},f=r.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),
e.diff(a).add(function(c){var p=f(c);Gf(e,p,c,r)&&hS(o,e,c,l,u,p,i)}).update(function(c,p){var v=a.getItemGraphicEl(p),h=f(c);if(!Gf(e,h,c,r)){i.remove(v);return}
var m=e.getItemVisual(c,"symbol")||"circle",d=v&&v.getSymbolType&&v.getSymbolType();if(!v||d&&d!==m)i.remove(v),v=new o(e,c,l,u),v.setPosition(h);else{v.updateData(
e,c,l,u);var g={x:h[0],y:h[1]};s?v.attr(g):at(v,g,n)}i.add(v),e.setItemGraphicEl(c,v)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.
remove(p)},n)}).execute(),this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;if(r)for(var i=this,n=r.getStore(),a=0,o=n.
count();a<o;a++){var s=r.getItemGraphicEl(a),l=i._getSymbolPoint(a);Gf(r,l,a,e)?(s=s||hS(i._SymbolCtor,r,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),
s.setPosition(l),s.markRedraw()):s&&(i.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=vS(e),this.
_data=null,this.group.removeAll()},t.prototype.incrementalUpdate=function(e,r,i,n){this._progressiveEls=[],n=pS(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState(
"emphasis").hoverLayer=Kn)}for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(Gf(r,s,o,n)){var l=new this._SymbolCtor(r,o,this._seriesScope);l.traverse(
a),l.setPosition(s),this.group.add(l),r.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},t.prototype.eachRendered=function(e){pi(this._progressiveEls||this.
group,e)},t.prototype.remove=function(e){var r=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){r.remove(n)},i.hostModel)}):r.removeAll()},
t})(),dS=BP;function Yf(t,e,r){var i=t.getBaseAxis(),n=t.getOtherAxis(i),a=UP(n,r),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radiu\
s"?1:0,c=k(t.dimensions,function(h){return e.mapDimension(h)}),p=!1,v=e.getCalculationInfo("stackResultDimension");return hi(e,c[0])&&(p=!0,c[0]=v),hi(e,c[1])&&
(p=!0,c[1]=v),{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo(
"stackedOverDimension")}}function UP(t,e){var r=0,i=t.scale.getExtent();return e==="start"?r=i[0]:e==="end"?r=i[1]:fe(e)&&!isNaN(e)?r=e:i[0]>0?r=i[0]:i[1]<0&&(r=
i[1]),r}function Wf(t,e,r,i){var n=NaN;t.stacked&&(n=r.get(r.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=t.valueStart);var a=t.baseDataOffset,o=[];
return o[a]=r.get(t.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function It(t,e){return!isFinite(t)||!isFinite(e)}var FP=typeof Float32Array!==Hi?Float32Array:void 0,mS=typeof Float64Array!==
Hi?Float64Array:void 0;function jt(t){return Xf({ctor:FP},t).arr}function Xf(t,e){process.env.NODE_ENV!=="production"&&R(e!=null&&isFinite(e)&&e>=0&&t.hasOwnProperty(
"ctor"));var r=t.arr,i=t.ctor;if(e>Sv&&(e=Sv),!r||t.typed&&r.length<e){var n=void 0;if(i)try{n=new i(e),t.typed=!0,r&&n.set(r)}catch(s){process.env.NODE_ENV!=="\
production"&&le(s)}if(!n&&(n=[],t.typed=!1,r))for(var a=0,o=r.length;a<o;a++)n[a]=r[a];t.arr=n}return t}function zP(t,e){var r=[];return e.diff(t).add(function(i){
r.push({cmd:"+",idx:i})}).update(function(i,n){r.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){r.push({cmd:"-",idx:i})}).execute(),r}function id2(t,e,r,i,n,a,o,s){
for(var l=zP(t,e),u=[],f=[],c=[],p=[],v=[],h=[],m=[],d=Yf(n,e,o),g=t.getLayout("points")||[],y=e.getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,
C=void 0;switch(x.cmd){case"=":b=x.idx*2,C=x.idx1*2;var E=g[b],D=g[b+1],w=y[C],A=y[C+1];(isNaN(E)||isNaN(D))&&(E=w,D=A),u.push(E,D),f.push(w,A),c.push(r[b],r[b+
1]),p.push(i[C],i[C+1]),m.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,M=d.dataDimsForPoint,N=n.dataToPoint([e.get(M[0],O),e.get(M[1],O)]);C=O*2,u.push(
N[0],N[1]),f.push(y[C],y[C+1]);var L=Wf(d,n,e,O);c.push(L[0],L[1]),p.push(i[C],i[C+1]),m.push(e.getRawIndex(O));break;case"-":S=!1}S&&(v.push(x),h.push(h.length))}
h.sort(function(pe,ge){return m[pe]-m[ge]});for(var P=u.length,B=jt(P),U=jt(P),H=jt(P),q=jt(P),Q=[],_=0;_<h.length;_++){var J=h[_],ee=_*2,K=J*2;B[ee]=u[K],B[ee+
1]=u[K+1],U[ee]=f[K],U[ee+1]=f[K+1],H[ee]=c[K],H[ee+1]=c[K+1],q[ee]=p[K],q[ee+1]=p[K+1],Q[_]=v[J]}return{current:B,next:U,stackedOnCurrent:H,stackedOnNext:q,status:Q}}
var rn=Math.min,nn=Math.max;function nd(t,e,r,i,n,a,o,s,l){for(var u,f,c,p,v,h,m=r,d=0;d<i;d++){var g=e[m*2],y=e[m*2+1];if(m>=n||m<0)break;if(It(g,y)){if(l){m+=
a;continue}break}if(m===r)t[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){m+=a;continue}if(o>0){for(var S=m+a,b=e[S*2],C=e[S*2+1];b===
g&&C===y&&d<i;)d++,S+=a,m+=a,b=e[S*2],C=e[S*2+1],g=e[m*2],y=e[m*2+1],_=g-u,x=y-f;var E=d+1;if(l)for(;It(b,C)&&E<i;)E++,S+=a,b=e[S*2],C=e[S*2+1];var D=.5,w=0,A=0,
O=void 0,M=void 0;if(E>=i||It(b,C))v=g,h=y;else{w=b-u,A=C-f;var N=g-u,L=b-g,P=y-f,B=C-y,U=void 0,H=void 0;if(s==="x"){U=Math.abs(N),H=Math.abs(L);var q=w>0?1:-1;
v=g-q*U*o,h=y,O=g+q*H*o,M=y}else if(s==="y"){U=Math.abs(P),H=Math.abs(B);var Q=A>0?1:-1;v=g,h=y-Q*U*o,O=g,M=y+Q*H*o}else U=Math.sqrt(N*N+P*P),H=Math.sqrt(L*L+B*
B),D=H/(H+U),v=g-w*o*(1-D),h=y-A*o*(1-D),O=g+w*o*D,M=y+A*o*D,O=rn(O,nn(b,g)),M=rn(M,nn(C,y)),O=nn(O,rn(b,g)),M=nn(M,rn(C,y)),w=O-g,A=M-y,v=g-w*U/H,h=y-A*U/H,v=rn(
v,nn(u,g)),h=rn(h,nn(f,y)),v=nn(v,rn(u,g)),h=nn(h,rn(f,y)),w=g-v,A=y-h,O=g+w*H/U,M=y+A*H/U}t.bezierCurveTo(c,p,v,h,g,y),c=O,p=M}else t.lineTo(g,y)}u=g,f=y,m+=a}
return d}var gS=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),yS=(function(t){j(e,t);function e(r){var i=t.call(this,r)||this;return i.
type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:he.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new gS},
e.prototype.buildPath=function(r,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&It(n[o*2-2],n[o*2-1]);o--);for(;a<o&&It(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=nd(r,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(r,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=xt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],v=void 0,h=void 0,m=void 0,d=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(v=a[c++],h=a[c++],_=u?(r-s)/(v-s):(r-l)/(h-l),_<=1&&_>=0){var x=u?(h-l)*_+l:(v-s)*_+s;return u?[
r,x]:[x,r]}s=v,l=h;break;case o.C:v=a[c++],h=a[c++],m=a[c++],d=a[c++],g=a[c++],y=a[c++];var S=u?En(s,v,m,g,r,f):En(l,h,d,y,r,f);if(S>0)for(var b=0;b<S;b++){var C=f[b];
if(C<=1&&C>=0){var x=u?Ie(l,h,d,y,C):Ie(s,v,m,g,C);return u?[r,x]:[x,r]}}s=g,l=y;break}}},e})(te),VP=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e})(gS),_S=(function(t){j(e,t);function e(r){var i=t.call(this,r)||this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=
function(){return new VP},e.prototype.buildPath=function(r,i){var n=i.points,a=i.stackedOnPoints,o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&
It(n[s*2-2],n[s*2-1]);s--);for(;o<s&&It(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=nd(r,n,o,s,s,1,i.smooth,l,i.connectNulls);nd(r,a,o+u-1,u,s,-1,i.stackedOnSmooth,
l,i.connectNulls),o+=u+1,r.closePath()}},e})(te);function la(){var t=re();return function(e){var r=t(e),i=e.pipelineContext,n=!!r.large,a=!!r.progressiveRender,
o=r.large=!!(i&&i.large),s=r.progressiveRender=!!(i&&i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var bS=re(),HP=la(),ad=(function(){function t(){this.group=
new we,this.uid=Ki("viewChart"),this.renderTask=Ji({plan:GP,reset:YP}),this.renderTask.context={view:this}}return t.prototype.init=function(e,r){},t.prototype.render=
function(e,r,i,n){if(process.env.NODE_ENV!=="production")throw new Error("render method must been implemented")},t.prototype.highlight=function(e,r,i,n){var a=e.
getData(n&&n.dataType);if(!a){process.env.NODE_ENV!=="production"&&le("Unknown dataType "+n.dataType);return}SS(a,n,"emphasis")},t.prototype.downplay=function(e,r,i,n){
var a=e.getData(n&&n.dataType);if(!a){process.env.NODE_ENV!=="production"&&le("Unknown dataType "+n.dataType);return}SS(a,n,"normal")},t.prototype.remove=function(e,r){
this.group.removeAll()},t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){this.render(e,r,i,n)},t.prototype.updateVisual=function(e,r,i,n){
this.render(e,r,i,n)},t.prototype.eachRendered=function(e){pi(this.group,e)},t.markUpdateMethod=function(e,r){bS(e).updateMethod=r},t.protoInitialize=(function(){
var e=t.prototype;e.type="chart"})(),t})();function xS(t,e,r){t&&Yi(t)&&(e==="emphasis"?Hn:Gn)(t,r)}function SS(t,e,r){var i=or(t,e),n=e&&e.highlightKey!=null?u0(
e.highlightKey):null;i!=null?T(De(i),function(a){xS(t.getItemGraphicEl(a),r,n)}):t.eachItemGraphicEl(function(a){xS(a,r,n)})}Ma(ad,["dispose"]),Ai(ad);function GP(t){
return HP(t.model)}function YP(t){var e=t.model,r=t.ecModel,i=t.api,n=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=n&&bS(n).updateMethod,l=a?"incr\
ementalPrepareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,r,i,n),WP[l]}var WP={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(
t,e.model,e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},wt=ad;function od(t,e,r,i,n){
var a=t.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=r.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(o)&&(o=Math.floor(o),
l++);var c=new Me({shape:{x:o,y:s,width:l,height:u}});if(e){var p=t.getBaseAxis(),v=p.isHorizontal(),h=p.inverse;v?(h&&(c.shape.x+=l),c.shape.width=0):(h||(c.shape.
y+=u),c.shape.height=0);var m=Z(n)?function(d){n(d,c)}:null;Nt(c,{shape:{width:l,height:u,x:o,y:s}},r,null,i,m)}return c}function sd(t,e,r){var i=t.getArea(),n=ve(
i.r0,1),a=ve(i.r,1),o=new Wi({shape:{cx:ve(t.cx,1),cy:ve(t.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});if(e){var s=t.getBaseAxis().
dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Nt(o,{shape:{endAngle:i.endAngle,r:a}},r)}return o}function qf(t,e,r,i,n){if(t){if(t.type==="polar")return sd(
t,e,r);if(t.type==="cartesian2d")return od(t,e,r,i,n)}else return null;return null}function Zf(t,e){return t.type===e}var TS={};function ES(t,e,r,i){return t&&(t.
legacy||t.legacy!==!1&&!r&&!i&&e!=="tspan"&&(e==="text"||F(t,"text")))}function AS(t,e,r){var i=t,n,a,o;if(e==="text")o=i;else{o={},F(i,"text")&&(o.text=i.text),
F(i,"rich")&&(o.rich=i.rich),F(i,"textFill")&&(o.fill=i.textFill),F(i,"textStroke")&&(o.stroke=i.textStroke),F(i,"fontFamily")&&(o.fontFamily=i.fontFamily),F(i,
"fontSize")&&(o.fontSize=i.fontSize),F(i,"fontStyle")&&(o.fontStyle=i.fontStyle),F(i,"fontWeight")&&(o.fontWeight=i.fontWeight),a={type:"text",style:o,silent:!0},
n={};var s=F(i,"textPosition");r?n.position=s?i.textPosition:"inside":s&&(n.position=i.textPosition),F(i,"textPosition")&&(n.position=i.textPosition),F(i,"textO\
ffset")&&(n.offset=i.textOffset),F(i,"textRotation")&&(n.rotation=i.textRotation),F(i,"textDistance")&&(n.distance=i.textDistance)}return CS(o,t),T(o.rich,function(l){
CS(l,l)}),{textConfig:n,textContent:a}}function CS(t,e){e&&(e.font=e.textFont||e.font,F(e,"textStrokeWidth")&&(t.lineWidth=e.textStrokeWidth),F(e,"textAlign")&&
(t.align=e.textAlign),F(e,"textVerticalAlign")&&(t.verticalAlign=e.textVerticalAlign),F(e,"textLineHeight")&&(t.lineHeight=e.textLineHeight),F(e,"textWidth")&&(t.
width=e.textWidth),F(e,"textHeight")&&(t.height=e.textHeight),F(e,"textBackgroundColor")&&(t.backgroundColor=e.textBackgroundColor),F(e,"textPadding")&&(t.padding=
e.textPadding),F(e,"textBorderColor")&&(t.borderColor=e.textBorderColor),F(e,"textBorderWidth")&&(t.borderWidth=e.textBorderWidth),F(e,"textBorderRadius")&&(t.borderRadius=
e.textBorderRadius),F(e,"textBoxShadowColor")&&(t.shadowColor=e.textBoxShadowColor),F(e,"textBoxShadowBlur")&&(t.shadowBlur=e.textBoxShadowBlur),F(e,"textBoxSha\
dowOffsetX")&&(t.shadowOffsetX=e.textBoxShadowOffsetX),F(e,"textBoxShadowOffsetY")&&(t.shadowOffsetY=e.textBoxShadowOffsetY))}function ld(t,e,r){var i=t;i.textPosition=
i.textPosition||r.position||"inside",r.offset!=null&&(i.textOffset=r.offset),r.rotation!=null&&(i.textRotation=r.rotation),r.distance!=null&&(i.textDistance=r.distance);
var n=i.textPosition.indexOf("inside")>=0,a=t.fill||he.color.neutral99;wS(i,e);var o=i.textFill==null;return n?o&&(i.textFill=r.insideFill||he.color.neutral00,!i.
textStroke&&r.insideStroke&&(i.textStroke=r.insideStroke),!i.textStroke&&(i.textStroke=a),i.textStrokeWidth==null&&(i.textStrokeWidth=2)):(o&&(i.textFill=t.fill||
r.outsideFill||he.color.neutral00),!i.textStroke&&r.outsideStroke&&(i.textStroke=r.outsideStroke)),i.text=e.text,i.rich=e.rich,T(e.rich,function(s){wS(s,s)}),i}
function wS(t,e){e&&(F(e,"fill")&&(t.textFill=e.fill),F(e,"stroke")&&(t.textStroke=e.fill),F(e,"lineWidth")&&(t.textStrokeWidth=e.lineWidth),F(e,"font")&&(t.font=
e.font),F(e,"fontStyle")&&(t.fontStyle=e.fontStyle),F(e,"fontWeight")&&(t.fontWeight=e.fontWeight),F(e,"fontSize")&&(t.fontSize=e.fontSize),F(e,"fontFamily")&&(t.
fontFamily=e.fontFamily),F(e,"align")&&(t.textAlign=e.align),F(e,"verticalAlign")&&(t.textVerticalAlign=e.verticalAlign),F(e,"lineHeight")&&(t.textLineHeight=e.
lineHeight),F(e,"width")&&(t.textWidth=e.width),F(e,"height")&&(t.textHeight=e.height),F(e,"backgroundColor")&&(t.textBackgroundColor=e.backgroundColor),F(e,"pa\
dding")&&(t.textPadding=e.padding),F(e,"borderColor")&&(t.textBorderColor=e.borderColor),F(e,"borderWidth")&&(t.textBorderWidth=e.borderWidth),F(e,"borderRadius")&&
(t.textBorderRadius=e.borderRadius),F(e,"shadowColor")&&(t.textBoxShadowColor=e.shadowColor),F(e,"shadowBlur")&&(t.textBoxShadowBlur=e.shadowBlur),F(e,"shadowOf\
fsetX")&&(t.textBoxShadowOffsetX=e.shadowOffsetX),F(e,"shadowOffsetY")&&(t.textBoxShadowOffsetY=e.shadowOffsetY),F(e,"textShadowColor")&&(t.textShadowColor=e.textShadowColor),
F(e,"textShadowBlur")&&(t.textShadowBlur=e.textShadowBlur),F(e,"textShadowOffsetX")&&(t.textShadowOffsetX=e.textShadowOffsetX),F(e,"textShadowOffsetY")&&(t.textShadowOffsetY=
e.textShadowOffsetY))}function Ys(t,e){if(process.env.NODE_ENV!=="production"){var r=t+"^_^"+e;TS[r]||(console.warn('[ECharts] DEPRECATED: "'+t+'" has been depr\
ecated. '+e),TS[r]=!0)}}var DS=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=
e},t})();Ai(DS);var Et=DS,XP=0,qP=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,
this.uid=++XP,this._onCollect=e.onCollect}return t.createByAxisModel=function(e){var r=e.option,i=r.data,n=i&&k(i,ZP);return new t({categories:n,needCollect:!n,
deduplication:r.dedplication!==!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,i=this.
_needCollect;if(!V(e)&&!i)return e;if(i&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var n=this.
_getOrCreateMap();return r=n.get(e),r==null&&(i?(r=this.categories.length,this.categories[r]=e,n.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype.
_getOrCreateMap=function(){return this._map||(this._map=X(this.categories))},t})();function ZP(t){return G(t)&&t.value!=null?t.value:t+""}var Ws=qP,kt=0,So=1,KP={
needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,sanitize:1,getDefaultStartValue:1,
freeze:1},OS=$(KP),bo=2,PS=3;function To(t,e,r){var i;t=t||{};var n=Ue();if(n){var a=n.createBreakScaleMapper(e,r);a.hasBreaks()&&(T(OS,function(o){a[o]&&(t[o]=
de(a[o],a))}),i=a)}return i==null&&jP(t,r),{brk:i,mapper:t}}function Kf(t,e){T(OS,function(r){t[r]=e[r]})}function jf(t,e){t.freeze=Ve,process.env.NODE_ENV!=="p\
roduction"&&(t.freeze=function(){e.freeze()})}function gi(t){return t.getExtentUnsafe(kt,bo)}function ua(t,e){return t.getExtentUnsafe(So,e)||t.getExtentUnsafe(
kt,e)}function LS(t){var e=ua(t,PS);return e[1]-e[0]}function Co(t){var e=t.getExtentUnsafe(kt,PS);return e[1]-e[0]}function jP(t,e){var r=t||{},i=[];return r._extents=
i,i[kt]=e?e.slice():ft(),I(r,QP),r}var QP={needTransform:function(){return!1},normalize:function(t){var e=this._extents[So]||this._extents[kt];return e[1]===e[0]?
.5:(t-e[0])/(e[1]-e[0])},scale:function(t){var e=this._extents[So]||this._extents[kt];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){
return t},contain:function(t){var e=ua(this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[kt].slice()},getExtentUnsafe:function(t){return this.
_extents[t]},setExtent:function(t,e){process.env.NODE_ENV!=="production"&&R(!this._frozen),MS(this._extents,kt,t,e)},setExtent2:function(t,e,r){process.env.NODE_ENV!==
"production"&&R(!this._frozen);var i=this._extents;i[t]||(i[t]=i[kt].slice()),MS(i,t,e,r)},freeze:function(){process.env.NODE_ENV!=="production"&&(this._frozen=
!0)}};function MS(t,e,r,i){li(r,i)?(t[e][0]=r,t[e][1]=i):process.env.NODE_ENV!=="production"&&r!=null&&i!=null&&r<=i&&le("Invalid setExtent call - start: "+r+",\
 end: "+i)}function Qf(t){return wo(t)||Hr(t)}function wo(t){return t.type==="interval"}function Eo(t){return t.type==="time"}function Hr(t){return t.type==="lo\
g"}function Qe(t){return t.type==="ordinal"}function NS(t){var e=Su(t),r=Fn(10,e),i=Ht(t/r);return i?i===2?i=3:i===3?i=5:i*=2:i=1,ve(i*r,-e)}function Er(t){return ar(
t)+2}function Xs(t,e){return qa(t)/qa(e)}function $f(t,e,r){var i=r&&r.lookup;if(i){for(var n=0;n<i.from.length;n++)if(t===i.from[n])return i.to[n]}return Fn(e,
t)}function Jf(t,e,r){var i=t.slice();if(i[0]===i[1]){var n=r&&r.ctnShp;if(i[0]!==0){var a=Pe(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Sr(
i[0])||!Sr(i[1]))&&(i[0]=0,i[1]=1),i[1]<i[0]&&i.reverse(),i}function RS(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function qs(t,e){return t=t||e,Ht(ce(t,1))}function ec(t,e,r){
var i=gi(t),n=i[0],a=t.count(),o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,
s===i[0]||s===i[1]);s-o!==i[1]&&l(i[1],!0,!0);function l(u,f,c){r({value:u,offInterval:f},c)}}var IS=(function(t){j(e,t);function e(r){var i=t.call(this)||this;
i.type="ordinal",i.parse=e.parse,Kf(i,e.decoratedMethods);var n=r.ordinalMeta;n||(n=new Ws({})),z(n)&&(n=new Ws({categories:k(n,function(o){return G(o)?o.value:
o})})),i._ordinalMeta=n;var a=To(null,null,r.extent||[0,n.categories.length-1]);return i._mapper=a.mapper,jf(i,a.mapper),i}return e.parse=function(r){return r==
null?r=NaN:V(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=Ht(r),r},e.prototype.getTicks=function(){var r=[];return ec(this,0,function(i){r.push(i)}),
r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=this._ticksByOrdinalNumber=null;return}for(var i=r.
ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.length,l=ke(s,i.length);o<l;++o){var u=n[o]=i[o];
a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var i=this._ticksByOrdinalNumber;return i&&r>=0&&r<i.length?
i[r]:r},e.prototype.getRawOrdinalNumber=function(r){var i=this._ordinalNumbersByTick;return i&&r>=0&&r<i.length?i[r]:r},e.prototype.getLabel=function(r){if(!this.
isBlank()){var i=this.getRawOrdinalNumber(r.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},e.prototype.count=function(){var r=gi(this._mapper);
return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods={needTransform:function(){return this._mapper.
needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.categories.length},normalize:function(r){return this.
_mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(Ht(this._mapper.scale(r)))},transformIn:function(r,i){return this._mapper.
transformIn(this._getTickNumber(r),i)},transformOut:function(r,i){return this.getRawOrdinalNumber(this._mapper.transformOut(r,i))},getExtent:function(){return this.
_mapper.getExtent()},getExtentUnsafe:function(r,i){return this._mapper.getExtentUnsafe(r,i)},setExtent:function(r,i){return this._mapper.setExtent(r,i)},setExtent2:function(r,i,n){
return this._mapper.setExtent2(r,i,n)}},e})(Et);Et.registerClass(IS);var kS=IS;function Ao(t,e,r,i){for(var n=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),
s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,c=[],p=l.value-u.value,v=p/e,h=Er(v);f<e-1;){var m=ve(u.value+(f+1)*v,h);m>o[0]&&m<o[1]&&
c.push(m),f++}var d=Ue();d&&d.pruneTicksByBreak("auto",c,r,function(g){return g},i,o),a.push(c)}}return a}var BS=(function(t){j(e,t);function e(r){var i=t.call(
this)||this;i.type="interval",i.parse=e.parse,r=r||{};var n=bf(i,r),a=To(i,n,null);return i.brk=a.brk,i._cfg={interval:0,intervalPrecision:2,intervalCount:void 0,
niceExtent:void 0},i}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=function(){return ae(this._cfg)},e.prototype.setConfig=
function(r){var i=gi(this);process.env.NODE_ENV!=="production"&&(R(r.interval!=null),r.intervalCount!=null&&R(r.intervalCount>=-1&&r.intervalPrecision!=null&&!lr(
this)),r.niceExtent!=null&&(R(isFinite(r.niceExtent[0])&&isFinite(r.niceExtent[1])),R(i[0]<=r.niceExtent[0]&&r.niceExtent[1]<=i[1]),R(ve(r.niceExtent[0]-r.niceExtent[1],
ar(r.interval))<=r.interval))),this._cfg=r=ae(r),r.niceExtent==null&&(r.niceExtent=i.slice()),r.intervalPrecision==null&&(r.intervalPrecision=Er(r.interval))},e.
prototype.getTicks=function(r){r=r||{};var i=this._cfg,n=i.interval,a=gi(this),o=i.niceExtent,s=i.intervalPrecision,l=Ue(),u=this.brk,f=l&&u,c=[];if(!n)return c;
if(r.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;process.env.NODE_ENV!=="production"&&R(o!=null);var p=3e3;a[0]<o[0]&&c.push({value:r.
expandToNicedExtent?ve(o[0]-n,s):a[0]});for(var v=function(_,x){return Ht((x-_)/n)},h=i.intervalCount,m=o[0],d=0;;d++){if(h==null){if(m>o[1]||!isFinite(m)||!isFinite(
o[1]))break}else{if(d>h)break;m=ke(m,o[1]),d===h&&(m=o[1])}if(c.push({value:m}),m=ve(m+n,s),u){var g=u.calcNiceTickMultiple(m,v);g>=0&&(m=ve(m+g*n,s))}if(c.length>
0&&m===c[c.length-1].value)break;if(c.length>p)return process.env.NODE_ENV!=="production"&&Ee('Exceed safe limit in IntervalScale["getTicks"].'),[]}var y=c.length?
c[c.length-1].value:o[1];return a[1]>y&&c.push({value:r.expandToNicedExtent?ve(y+n,s):a[1]}),f&&l.pruneTicksByBreak(r.pruneByBreak,c,u.breaks,function(_){return _.
value},i.interval,a),f&&r.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(r){return Ao(this,r,aa(this),this._cfg.interval)},
e.prototype.getLabel=function(r,i){if(r==null)return"";var n=i&&i.precision;n==null?n=ar(r.value)||0:n==="auto"&&(n=this._cfg.intervalPrecision);var a=ve(r.value,
n,!0);return Wx(a)},e.type="interval",e})(Et);Et.registerClass(BS);var Gr=BS,$P=function(t,e,r,i){for(;r<i;){var n=r+i>>>1;t[n][1]<e?r=n+1:i=n}return r},FS=(function(t){
j(e,t);function e(r){var i=t.call(this)||this;i.type="time",i.parse=e.parse,i._locale=r.locale,i._useUTC=r.useUTC,i._interval=0;var n=bf(i,r),a=To(i,n,null);return i.
brk=a.brk,i}return e.prototype.getLabel=function(r){return Gh(r.value,Hh[Vx(_o(this._minLevelUnit))]||Hh.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=
function(r,i,n){return Hx(r,i,n,this._locale,this._useUTC)},e.prototype.getTicks=function(r){r=r||{};var i=this._interval,n=gi(this),a=Ue(),o=this.brk,s=a&&o,l=[];
if(!i)return l;var u=this._useUTC;if(s&&r.breakTicks==="only_break")return Ue().addBreaksToTicks(l,o.breaks,n),l;l=aL(this._minLevelUnit,this._approxInterval,u,
n,Co(this),o);var f=Rt.length-1,c=0;return T(l,function(p){p.time&&(f=Math.min(f,oe(Rt,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ue().pruneTicksByBreak(
r.pruneByBreak,l,o.breaks,function(p){return p.value},this._approxInterval,n),s&&r.breakTicks!=="none"&&Ue().addBreaksToTicks(l,o.breaks,n,function(p){for(var v=Math.
max(oe(Rt,oa(p.vmin,u)),oe(Rt,oa(p.vmax,u))),h=0,m=0;m<Rt.length;m++)if(!zS(Rt[m],p.vmin,p.vmax,u)){h=m;break}var d=Math.min(h,f),g=Math.max(d,v);return{level:c,
lowerTimeUnit:Rt[g],upperTimeUnit:Rt[d]}}),l},e.prototype.getMinorTicks=function(r){return Ao(this,r,aa(this),this._interval)},e.prototype.setTimeInterval=function(r){
this._interval=r.interval,this._approxInterval=r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return fe(r)?Math.round(r):+ai(r)},e.type=
"time",e})(Et),tc=[["second",wf],["minute",Ef],["hour",yo],["quarter-day",yo*6],["half-day",yo*12],["day",Zt*1.2],["half-week",Zt*3.5],["week",Zt*7],["month",Zt*
31],["quarter",Zt*95],["half-year",Vh/2],["year",Vh]];function zS(t,e,r,i){return Af(new Date(e),t,i).getTime()===Af(new Date(r),t,i).getTime()}function JP(t,e){
return t/=Zt,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:1}function eL(t){var e=30*Zt;return t/=e,t>6?6:t>3?3:t>2?2:1}function tL(t){return t/=yo,t>12?12:t>6?6:t>3.5?4:t>2?
2:1}function US(t,e){return t/=e?Ef:wf,t>30?30:t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function rL(t){return ce(zn(t,!0),1)}function iL(t,e,r){var i=Math.max(0,oe(
Rt,e)-1);return Af(new Date(t),Rt[i],r).getTime()}function nL(t,e){var r=new Date(0);r[t](1);var i=r.getTime();r[t](1+e);var n=r.getTime()-i;return function(a,o){
return Math.max(0,Math.round((o-a)/n))}}function aL(t,e,r,i,n,a){var o=3e3,s=Ux,l=0;function u(P,B,U,H,q,Q,J){for(var ee=nL(q,P),K=B,pe=new Date(K);K<U&&K<=i[1];){
if(J.push({value:K}),l++>o){process.env.NODE_ENV!=="production"&&Ee('Exceed safe limit in TimeScale["getTicks"].');break}if(pe[q](pe[H]()+P),K=pe.getTime(),a){var ge=a.
calcNiceTickMultiple(K,ee);ge>0&&(pe[q](pe[H]()+ge*P),K=pe.getTime())}}J.push({value:K,notAdd:K>i[1]})}function f(P,B,U){var H=[],q=!B.length;if(!zS(_o(P),i[0],
i[1],r)){q&&(B=[{value:iL(i[0],P,r)},{value:i[1]}]);for(var Q=0;Q<B.length-1;Q++){var J=B[Q].value,ee=B[Q+1].value;if(J!==ee){var K=void 0,pe=void 0,ge=void 0,lt=!1;
switch(P){case"year":K=Math.max(1,Math.round(e/Zt/365)),pe=Yh(r),ge=Gx(r);break;case"half-year":case"quarter":case"month":K=eL(e),pe=Df(r),ge=Wh(r);break;case"w\
eek":case"half-week":case"day":K=JP(e,31),pe=Mf(r),ge=Xh(r),lt=!0;break;case"half-day":case"quarter-day":case"hour":K=tL(e),pe=Of(r),ge=qh(r);break;case"minute":
K=US(e,!0),pe=Pf(r),ge=Zh(r);break;case"second":K=US(e,!1),pe=Lf(r),ge=Kh(r);break;case"millisecond":K=rL(e),pe=Nf(r),ge=jh(r);break}ee>=i[0]&&J<=i[1]&&u(K,J,ee,
pe,ge,lt,H),P==="year"&&U.length>1&&Q===0&&U.unshift({value:U[0].value-K})}}for(var Q=0;Q<H.length;Q++)U.push(H[Q])}}for(var c=[],p=[],v=0,h=0,m=0;m<s.length;++m){
var d=_o(s[m]);if(zx(s[m])){f(s[m],c[c.length-1]||[],p);var g=s[m+1]?_o(s[m+1]):null;if(d!==g){if(p.length){h=v,p.sort(function(P,B){return P.value-B.value});for(var y=[],
_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&v++)}var S=n/e;if(v>S*1.5&&h>S/1.5||(c.push(y),v>S||t===s[m]))break}
p=[]}}}for(var b=Le(k(c,function(P){return Le(P,function(B){return B.value>=i[0]&&B.value<=i[1]&&!B.notAdd})}),function(P){return P.length>0}),C=b.length-1,E=[],
m=0;m<b.length;++m)for(var D=b[m],w=0;w<D.length;++w){var A=oa(D[w].value,r);E.push({value:D[w].value,time:{level:C-m,upperTimeUnit:A,lowerTimeUnit:A}})}Qa(E,V_,
null),E.sort(function(P,B){return P.value-B.value});var O=E[0],M=E[E.length-1],N=oa(i[0],r),L=oa(i[1],r);return(!O||O.value>i[0])&&E.unshift({value:i[0],time:{level:0,
upperTimeUnit:N,lowerTimeUnit:N},notNice:!0}),(!M||M.value<i[1])&&E.push({value:i[1],time:{level:0,upperTimeUnit:L,lowerTimeUnit:L},notNice:!0}),E}var VS=function(t,e){
var r=t.getExtent();if(r[0]===r[1]&&(r[0]-=Zt,r[1]+=Zt),r[1]===-1/0&&r[0]===1/0){var i=new Date;r[1]=+new Date(i.getFullYear(),i.getMonth(),i.getDate()),r[0]=r[1]-
Zt}t.setExtent(r[0],r[1]);var n=qs(e.splitNumber,10),a=Co(t)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=tc.length,u=Math.min(
$P(tc,a,0,l),l-1),f=tc[u][1],c=tc[Math.max(u-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};Et.registerClass(FS);var HS=FS,rc=0,ic=1,
oL=2,XS=(function(t){j(e,t);function e(r){var i=t.call(this)||this;i.type="log",i.parse=Gr.parse,i.base=r.logBase||10;var n=[],a=[],o=i._lookup={from:n,to:a};n[rc]=
n[ic]=a[rc]=a[ic]=NaN,Kf(i,e.mapperMethods);var s=Ue(),l=r.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},oL,u),i.
powStub=new Gr({breakParsed:u.original}),i.intervalStub=new Gr({breakParsed:u.transformed}),jf(i,i.intervalStub),i}return e.prototype.getTicks=function(r){var i=this.
base,n=this.powStub,a=Ue(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return k(o.getTicks(r||{}),function(f){var c=f.value,p=$f(
c,i,u),v;if(a){var h=a.getTicksBreakOutwardTransform(this,f,aa(n),this._lookup);h&&(v=h.vBreak,p=h.tickVal)}return{value:p,break:v}},this)},e.prototype.getMinorTicks=
function(r){return Ao(this,r,aa(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,i){return this.intervalStub.getLabel(r,i)},
e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(r){return this.intervalStub.normalize(Xs(r,this.base))},scale:function(r){return $f(
this.intervalStub.scale(r),this.base,null)},transformIn:function(r,i){return r=Xs(r,this.base),i&&i.depth===bo?r:this.intervalStub.transformIn(r,i)},transformOut:function(r,i){
var n=i?i.depth:null;return GS.depth=n,YS.lookup=this._lookup,$f(n===bo?r:this.intervalStub.transformOut(r,GS),this.base,YS)},contain:function(r){return this.powStub.
contain(r)},setExtent:function(r,i){this.setExtent2(kt,r,i)},setExtent2:function(r,i,n){if(!(!li(i,n)||i<=0||n<=0)){var a=WS,o=WS;if(r===kt){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(r,a[rc]=i,a[ic]=n);var l=this.base;this.intervalStub.setExtent2(r,o[rc]=Xs(i,l),o[ic]=Xs(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(r,i){return li(i[0],i[1])&&Ye(r)&&r<=0&&(r=i[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(r,i){return i===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,i)}},e})(Et);Et.registerClass(XS);var GS={},
YS={},WS=[],Zs=XS,nc={value:1,category:1,time:1,log:1},qS=re();function ZS(t){var e=t.get("type");return(e==null||!F(nc,e)&&!Et.getClass(e))&&(e="value"),e}function KS(t,e,r){
var i=Ue(),n;switch(i&&(n=ud(t,e,r)),e){case"category":return new kS({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:ft()});case"time":
return new HS({locale:t.ecModel.getLocaleModel(),useUTC:t.ecModel.get("useUTC"),breakOption:n});case"log":return new Zs({logBase:t.get("logBase"),breakOption:n});case"\
value":return new Gr({breakOption:n});default:return new(Et.getClass(e)||Gr)({})}}function jS(t,e,r){var i=r?ua(t,null):t.getExtentUnsafe(kt,null),n=i[0],a=i[1];
return li(n,a)?n===e||a===e?lL:n<e&&a>e?sL:ac:ac}var sL=1,lL=2,ac=3;function QS(t){qS(t).noOnMyZero=!0}function $S(t){return qS(t).noOnMyZero}function Ks(t){var e=t.
getLabelModel().get("formatter");if(t.type==="time"){var r=Fx(e);return function(n,a){return t.scale.getFormattedLabel(n,a,r)}}else{if(V(e))return function(n){var a=t.
scale.getLabel(n),o=e.replace("{value}",a??"");return o};if(Z(e)){if(t.type==="category")return function(n,a){return e(oc(t,n),n.value-t.scale.getExtent()[0],null)};
var i=Ue();return function(n,a){var o=null;return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(oc(t,n),a,o)}}else return function(n){return t.scale.getLabel(
n)}}}function oc(t,e){var r=t.scale;return Qe(r)?r.getLabel(e):e.value}function sc(t){var e=t.get("interval");return e??"auto"}function JS(t){return t.type==="c\
ategory"&&sc(t.getLabelModel())===0}function eb(t,e){var r={};return T(t.mapDimensionsAll(e),function(i){r[Ex(t,i)]=!0}),$(r)}function an(t){return t==="middle"||
t==="center"}function fa(t){return t.getShallow("show")}function ud(t,e,r){var i=t.get("breaks",!0);if(i!=null){if(!Ue()){process.env.NODE_ENV!=="production"&&le(
'Must `import {AxisBreak} from "echarts/features.js"; use(AxisBreak);` first if using breaks option.');return}if(!r||!uL(e)){if(process.env.NODE_ENV!=="producti\
on"){var n=t instanceof be?" "+t.type+"["+t.componentIndex+"]":"";le("Axis"+n+" does not support break.")}return}return i}}function uL(t){return t!=="category"}
function lc(t,e,r,i,n,a){var o=Hr(t),s=o?t.intervalStub:t;if(s.setExtent(i[0],i[1]),o){var l=t.powStub,u={depth:bo},f=t.transformOut(i[0],u),c=t.transformOut(i[1],
u),p=RS(r,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function yi(t,e){return Qe(t)?t.getRawOrdinalNumber(e.value):e.value}function uc(t,e){
return Qe(t)&&!!e.get("boundaryGap")}function tb(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function rb(t){for(var e=ft(),
r=ft(),i=0;i<t.length;){var n=t[i++],a=t[i++];It(n,a)||(ms(e,n),ms(r,a))}return[e,r]}function ib(t,e){var r=rb(t),i=r[0],n=r[1],a=rb(e),o=a[0],s=a[1];return Math.
max(Math.abs(i[0]-o[0]),Math.abs(n[0]-s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function nb(t){return fe(t)?t:t?.5:0}function cL(t,e,r){if(r.valueDim==null)
return[];for(var i=e.count(),n=jt(i*2),a=0;a<i;a++){var o=Wf(r,t,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function on(t,e,r,i,n){var a=r.getBaseAxis(),o=a.dim===
"x"||a.dim==="radius"?0:1,s=[],l=0,u=[],f=[],c=[],p=[];if(n){for(l=0;l<t.length;l+=2){var v=e||t;It(v[l],v[l+1])||p.push(t[l],t[l+1])}t=p}for(l=0;l<t.length-2;l+=
2)switch(c[0]=t[l+2],c[1]=t[l+3],f[0]=t[l],f[1]=t[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var h=(f[o]+c[o])/
2,m=[];u[o]=m[o]=h,u[1-o]=f[1-o],m[1-o]=c[1-o],s.push(u[0],u[1]),s.push(m[0],m[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(t[l++],
t[l++]),s}function pL(t,e){var r=[],i=t.length,n,a;function o(f,c,p){var v=f.coord,h=(p-v)/(c.coord-v),m=Oy(h,[f.color,c.color]);return{coord:p,color:m}}for(var s=0;s<
i;s++){var l=t[s],u=l.coord;if(u<0)n=l;else if(u>e){a?r.push(o(a,l,e)):n&&r.push(o(n,l,0),o(n,l,e));break}else n&&(r.push(o(n,l,0)),n=null),r.push(l),a=l}return r}
function vL(t,e,r){var i=t.getVisual("visualMeta");if(!(!i||!i.length||!t.count())){if(e.type!=="cartesian2d"){process.env.NODE_ENV!=="production"&&console.warn(
"Visual map on line style is only supported on cartesian2d.");return}for(var n,a,o=i.length-1;o>=0;o--){var s=t.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(!a){process.env.NODE_ENV!=="production"&&console.warn("Visual map on line style only support x or y dimension.");return}var l=e.
getAxis(n),u=k(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,c=a.outerColors.slice();f&&u[0].coord>u[f-1].
coord&&(u.reverse(),c.reverse());var p=pL(u,n==="x"?r.getWidth():r.getHeight()),v=p.length;if(!v&&f)return u[0].coord<0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;
var h=10,m=p[0].coord-h,d=p[v-1].coord+h,g=d-m;if(g<.001)return"transparent";T(p,function(_){_.offset=(_.coord-m)/g}),p.push({offset:v?p[v-1].offset:.5,color:c[1]||
"transparent"}),p.unshift({offset:v?p[0].offset:.5,color:c[0]||"transparent"});var y=new Yu(0,0,0,0,p,!0);return y[n]=m,y[n+"2"]=d,y}}function hL(t,e,r){var i=t.
get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(n&&dL(a,e))){var o=e.mapDimension(a.dim),s={};return T(a.getViewLabels(),
function(l){l.tick.offInterval||(s[yi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function dL(t,e){var r=t.getExtent(),i=Math.abs(r[1]-
r[0])/t.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Gs.getSymbolSize(e,o)[t.isHorizontal()?1:0]*1.5>i)return!1;
return!0}function mL(t){for(var e=t.length/2;e>0&&It(t[e*2-2],t[e*2-1]);e--);return e-1}function ab(t,e){return[t[e*2],t[e*2+1]]}function gL(t,e,r){for(var i=t.
length/2,n=r==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=t[u*2+n],!It(o,t[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&o<=e){l=u;break}s=u,a=o}return{range:[
s,l],t:(e-a)/(o-a)}}function ob(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<sr.length;e++)if(t.get([sr[e],"endLabel","show"]))return!0;return!1}function fd(t,e,r,i){
if(Zf(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},l=ob(i)?function(v,h){t._endLabelOnDuring(v,h,
o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=od(e,r,i,function(){var v=t._endLabel;v&&r&&s.originalX!=null&&v.attr({x:s.originalX,y:s.originalY})},l);if(!i.
get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&l(1,f),f}else return process.env.NODE_ENV!==
"production"&&i.get(["endLabel","show"])&&console.warn("endLabel is not supported for lines in polar systems."),sd(e,r,i)}function yL(t,e){var r=e.getBaseAxis(),
i=r.isHorizontal(),n=r.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalA\
lign")||o}}}var _L=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(){var r=new we,i=new dS;this.
group.add(i.group),this._symbolDraw=i,this._lineGroup=r,this._changePolyState=de(this._changePolyState,this)},e.prototype.render=function(r,i,n){var a=r.coordinateSystem,
o=this.group,s=r.getData(),l=r.getModel("lineStyle"),u=r.getModel("areaStyle"),f=s.getLayout("points")||[],c=a.type==="polar",p=this._coordSys,v=this._symbolDraw,
h=this._polyline,m=this._polygon,d=this._lineGroup,g=!i.ssr&&r.get("animation"),y=!u.isEmpty(),_=u.get("origin"),x=Yf(a,s,_),S=y&&cL(a,s,x),b=r.get("showSymbol"),
C=r.get("connectNulls"),E=b&&!c&&hL(r,s,a),D=this._data;D&&D.eachItemGraphicEl(function(Te,Fe){Te.__temp&&(o.remove(Te),D.setItemGraphicEl(Fe,null))}),b||v.remove(),
o.add(d);var w=c?!1:r.get("step"),A;a&&a.getArea&&r.get("clip",!0)&&(A=a.getArea(),A.width!=null?(A.x-=.1,A.y-=.1,A.width+=.2,A.height+=.2):A.r0&&(A.r0-=.5,A.r+=
.5)),this._clipShapeForSymbol=A;var O=vL(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];if(!(h&&p.type===a.type&&w===this._step))b&&v.updateData(s,{isIgnore:E,
clipShape:A,disableAnimation:!0,getSymbolPoint:function(Te){return[f[Te*2],f[Te*2+1]]}}),g&&this._initSymbolLabelAnimation(s,a,A),w&&(S&&(S=on(S,f,a,w,C)),f=on(
f,null,a,w,C)),h=this._newPolyline(f),y?m=this._newPolygon(f,S):m&&(d.remove(m),m=this._polygon=null),c||this._initOrUpdateEndLabel(r,a,zs(O)),d.setClipPath(fd(
this,a,!0,r));else{y&&!m?m=this._newPolygon(f,S):m&&!y&&(d.remove(m),m=this._polygon=null),c||this._initOrUpdateEndLabel(r,a,zs(O));var M=d.getClipPath();if(M){
var N=fd(this,a,!1,r);Nt(M,{shape:N.shape},r)}else d.setClipPath(fd(this,a,!0,r));b&&v.updateData(s,{isIgnore:E,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Te){
return[f[Te*2],f[Te*2+1]]}}),(!tb(this._stackedOnPoints,S)||!tb(this._points,f))&&(g?this._doUpdateAnimation(s,S,a,n,w,_,C):(w&&(S&&(S=on(S,f,a,w,C)),f=on(f,null,
a,w,C)),h.setShape({points:f}),m&&m.setShape({points:f,stackedOnPoints:S})))}var L=r.getModel("emphasis"),P=L.get("focus"),B=L.get("blurScope"),U=L.get("disable\
d");if(h.useStyle(ie(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),Ts(h,r,"lineStyle"),h.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])===
"bolder"){var H=h.getState("emphasis").style;H.lineWidth=+h.style.lineWidth+1}Ae(h).seriesIndex=r.seriesIndex,fi(h,P,B,U);var q=nb(r.get("smooth")),Q=r.get("smo\
othMonotone");if(h.setShape({smooth:q,smoothMonotone:Q,connectNulls:C}),m){var J=s.getCalculationInfo("stackedOnSeries"),ee=0;m.useStyle(ie(u.getAreaStyle(),{fill:O,
opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),J&&(ee=nb(J.get("smooth"))),m.setShape({smooth:q,stackedOnSmooth:ee,smoothMonotone:Q,connectNulls:C}),
Ts(m,r,"areaStyle"),Ae(m).seriesIndex=r.seriesIndex,fi(m,P,B,U)}var K=this._changePolyState;s.eachItemGraphicEl(function(Te){Te&&(Te.onHoverStateChange=K)}),this.
_polyline.onHoverStateChange=K,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=w,this._valueOrigin=_;var pe=r.get("triggerEvent"),
ge=r.get("triggerLineEvent");process.env.NODE_ENV!=="production"&&ge&&Ys("triggerLineEvent","Use the `triggerEvent` option instead.");var lt=ge===!0||pe===!0||pe===
"line",ct=ge===!0||pe===!0||pe==="area";this.packEventData(r,h,lt),m&&this.packEventData(r,m,ct)},e.prototype.packEventData=function(r,i,n){Ae(i).eventData=n?{componentType:"\
series",componentSubType:"line",componentIndex:r.componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:i===this._polygon?"area":
"line"}:null},e.prototype.highlight=function(r,i,n,a){var o=r.getData(),s=or(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.
getLayout("points"),u=o.getItemGraphicEl(s);if(!u){var f=l[s*2],c=l[s*2+1];if(It(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=r.
get("zlevel")||0,v=r.get("z")||0;u=new Gs(o,s),u.x=f,u.y=c,u.setZ(p,v);var h=u.getSymbolPath().getTextContent();h&&(h.zlevel=p,h.z=v,h.z2=this._polyline.z2+1),u.
__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(!0),this.group.add(u)}u.highlight()}else wt.prototype.highlight.call(this,r,i,n,a)},e.prototype.downplay=
function(r,i,n,a){var o=r.getData(),s=or(o,a);if(this._changePolyState("normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),
this.group.remove(l)):l.downplay())}else wt.prototype.downplay.call(this,r,i,n,a)},e.prototype._changePolyState=function(r){var i=this._polygon;Fv(this._polyline,
r),i&&Fv(i,r)},e.prototype._newPolyline=function(r){var i=this._polyline;return i&&this._lineGroup.remove(i),i=new yS({shape:{points:r},segmentIgnoreThreshold:2,
z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=function(r,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new _S({shape:{
points:r,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(r,i,n){var a,o,s=i.
getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=r.hostModel,f=u.get("animationDurati\
on");Z(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Z(c)?c(null):c;r.eachItemGraphicEl(function(v,h){var m=v;if(m){var d=[v.x,v.y],g=void 0,y=void 0,_=void 0;
if(n)if(o){var x=n,S=i.pointToCoord(d);a?(g=x.startAngle,y=x.endAngle,_=-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=v.x):(g=b.
y+b.height,y=b.y,_=v.y)}var C=y===g?0:(_-g)/(y-g);l&&(C=1-C);var E=Z(c)?c(h):f*C+p,D=m.getSymbolPath(),w=D.getTextContent();m.attr({scaleX:0,scaleY:0}),m.animateTo(
{scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:E}),w&&w.animateFrom({style:{opacity:0}},{duration:300,delay:E}),D.disableLabelAnimation=!0}})},e.prototype.
_initOrUpdateEndLabel=function(r,i,n){var a=r.getModel("endLabel");if(ob(r)){var o=r.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),
this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=new it({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);
var f=mL(l);f>=0&&(oo(s,Xi(r,"endLabel"),{inheritColor:n,labelFetcher:r,labelDataIndex:f,defaultText:function(c,p,v){return v!=null?Hf(o,v):mi(o,c)},enableTextSetter:!0},
yL(a,i)),s.textConfig.position=null)}else this._endLabel&&(this._polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,i,n,a,o,s,l){
var u=this._endLabel,f=this._polyline;if(u){r<1&&a.originalX==null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,v=p.get("connect\
Nulls"),h=s.get("precision"),m=s.get("distance")||0,d=l.getBaseAxis(),g=d.isHorizontal(),y=d.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?m:0)*
(y?-1:1),b=(g?0:-m)*(y?-1:1),C=g?"x":"y",E=gL(c,x,C),D=E.range,w=D[1]-D[0],A=void 0;if(w>=1){if(w>1&&!v){var O=ab(c,D[0]);u.attr({x:O[0]+S,y:O[1]+b}),o&&(A=p.getRawValue(
D[0]))}else{var O=f.getPointOn(x,C);O&&u.attr({x:O[0]+S,y:O[1]+b});var M=p.getRawValue(D[0]),N=p.getRawValue(D[1]);o&&(A=Mv(n,h,M,N,E.t))}a.lastFrameIndex=D[0]}else{
var L=r===1||a.lastFrameIndex>0?D[0]:0,O=ab(c,L);o&&(A=p.getRawValue(L)),u.attr({x:O[0]+S,y:O[1]+b})}if(o){var P=so(u);typeof P.setLabelText=="function"&&P.setLabelText(
A)}}},e.prototype._doUpdateAnimation=function(r,i,n,a,o,s,l){var u=this._polyline,f=this._polygon,c=r.hostModel,p=id2(this._data,r,this._stackedOnPoints,i,this.
_coordSys,n,this._valueOrigin,s),v=p.current,h=p.stackedOnCurrent,m=p.next,d=p.stackedOnNext;if(o&&(h=on(p.stackedOnCurrent,p.current,n,o,l),v=on(p.current,null,
n,o,l),d=on(p.stackedOnNext,p.next,n,o,l),m=on(p.next,null,n,o,l)),ib(v,m)>3e3||f&&ib(h,d)>3e3){u.stopAnimation(),u.setShape({points:m}),f&&(f.stopAnimation(),f.
setShape({points:m,stackedOnPoints:d}));return}u.shape.__points=p.current,u.shape.points=v;var g={shape:{points:m}};p.current!==v&&(g.shape.__points=p.next),u.stopAnimation(),
at(u,g,c),f&&(f.setShape({points:v,stackedOnPoints:h}),f.stopAnimation(),at(f,{shape:{stackedOnPoints:d}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.
shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){var S=_[x].cmd;if(S==="="){var b=r.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&
u.animators.length&&u.animators[0].during(function(){f&&f.dirtyShape();for(var C=u.shape.__points,E=0;E<y.length;E++){var D=y[E].el,w=y[E].ptIdx*2;D.x=C[w],D.y=
C[w+1],D.markRedraw()}})},e.prototype.remove=function(r){var i=this.group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(
function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=
this._data=null},e.type="line",e})(wt),sb=_L;function cd(t,e){return{seriesType:t,plan:la(),reset:function(r){var i=r.getData(),n=r.coordinateSystem,a=r.pipelineContext,
o=e||a.large;if(n){var s=k(n.dimensions,function(v){return i.mapDimension(v)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");hi(i,s[0])&&
(s[0]=u),hi(i,s[1])&&(s[1]=u);var f=i.getStore(),c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(v,h){for(var m=v.end-v.start,
d=o&&jt(m*l),g=[],y=[],_=v.start,x=0;_<v.end;_++){var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(
g,null,y);o?(d[x++]=S[0],d[x++]=S[1]):h.setItemLayout(_,S.slice())}o&&(h.setLayout("points",d),h.setLayout("pointsRange",{start:v.start,end:v.end}))}}}}}}var xL={
average:function(t){for(var e=0,r=0,i=0;i<t.length;i++)isNaN(t[i])||(e+=t[i],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=t[r]||
0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)t[r]<e&&
(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},SL=function(t){return Math.round(t.length/2)};function js(t){return{seriesType:t,reset:function(e,r,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),v=Math.round(s/p);if(isFinite(v)&&v>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/v)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/v));var h=void 0;V(a)?h=xL[a]:Z(a)&&(h=a),h&&e.setData(n.downSample(n.mapDimension(u.dim),1/v,
h,SL))}}}}}function lb(t){t.registerChartView(sb),t.registerSeriesModel(cS),t.registerLayout(cd("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){
var r=e.getData(),i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",i)}}),t.registerProcessor(
t.PRIORITY.PROCESSOR.STATISTIC,js("line"))}var bL=re(),Qs=re(),Bt={estimate:1,determine:2};function Do(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function ub(t,e){
var r=t.getLabelModel().get("customValues");if(r){var i=t.scale;return{labels:k(cb(r,i),function(n,a){return{formattedLabel:Ks(t)(n,a),rawLabel:i.getLabel(n),tick:n}})}}
return t.type==="category"?TL(t,e):wL(t)}function fb(t,e,r){var i=t.scale,n=t.getTickModel().get("customValues");return n?{ticks:cb(n,i)}:t.type==="category"?CL(
t,e):{ticks:i.getTicks(r)}}function cb(t,e){var r=e.getExtent(),i=[];return T(t,function(n){n=e.parse(n),n>=r[0]&&n<=r[1]&&i.push(n)}),Qa(i,H_,null),Za(i),k(i,function(n){
return{value:n}})}function TL(t,e){var r=t.getLabelModel(),i=pb(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:i}function pb(t,e,r){var i=AL(t),n=sc(
e),a=r.kind===Bt.estimate;if(!a){var o=hb(i,n);if(o)return o}var s,l;Z(n)?s=fc(t,n,!1):(l=n==="auto"?DL(t,r):n,s=fc(t,l,!1));var u={labels:s,labelCategoryInterval:l};
return a?r.out.noPxChangeTryDetermine.push(function(){return pd(i,n,u),!0}):pd(i,n,u),u}function CL(t,e){var r=EL(t),i=sc(e),n=hb(r,i);if(n)return n;var a,o;if((!e.
get("show")||t.scale.isBlank())&&(a=[]),Z(i))a=fc(t,i,!0);else if(i==="auto"){var s=pb(t,t.getLabelModel(),Do(Bt.determine));o=s.labelCategoryInterval,a=k(s.labels,
function(l){return l.tick})}else o=i,a=fc(t,o,!0);return pd(r,i,{ticks:a,tickCategoryInterval:o})}function wL(t){var e=t.scale.getTicks(),r=Ks(t);return{labels:k(
e,function(i,n){return{formattedLabel:r(i,n),rawLabel:t.scale.getLabel(i),tick:i}})}}var EL=vb("axisTick"),AL=vb("axisLabel");function vb(t){return function(r){
return Qs(r)[t]||(Qs(r)[t]={list:[]})}}function hb(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function pd(t,e,r){return t.
list.push({key:e,value:r}),r}function DL(t,e){if(e.kind===Bt.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){
return Qs(t).autoInterval=r,!0}),r}var i=Qs(t).autoInterval;return i??(Qs(t).autoInterval=t.calculateCategoryInterval(e))}function db(t,e){var r=e.kind,i=OL(t),
n=Ks(t),a=(i.axisRotate-i.labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));
for(var c=s[0],p=t.dataToCoord(c+1)-t.dataToCoord(c),v=Math.abs(p*Math.cos(a)),h=Math.abs(p*Math.sin(a)),m=0,d=0;c<=s[1];c+=u){var g=0,y=0,_=Vl(n({value:c}),i.font,
"center","top");g=_.width*1.3,y=_.height*1.3,m=Math.max(m,g,7),d=Math.max(d,y,7)}var x=m/v,S=d/h;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(
Math.min(x,S)));if(r===Bt.estimate)return e.out.noPxChangeTryDetermine.push(de(ML,null,t,b,l)),b;var C=mb(t,b,l);return C??b}function ML(t,e,r){return mb(t,e,r)==
null}function mb(t,e,r){var i=bL(t.model),n=t.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&i.
axisExtent0===n[0]&&i.axisExtent1===n[1])return a;i.lastTickCount=r,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function OL(t){var e=t.getLabelModel();
return{axisRotate:t.getRotate?t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function fc(t,e,r){var i=Ks(
t),n=t.scale,a=[],o=Z(e);return ec(n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(r?s:{formattedLabel:i(
s),rawLabel:u,tick:s})}),a}var cc=re();function gb(t){cc(t).prepare={}}function yb(t){cc(t).fullUpdate={}}function _b(t){return cc(t).prepare}function ca(t){return cc(
t).fullUpdate}var PL=Au(),$s="|&",Mo=re(),vc=-2,xb=-1,LL=re(),pa;process.env.NODE_ENV!=="production"&&(pa=function(t){R(t&&t.model&&t.model.uid&&t.model.ecModel)});
function dd(t,e){var r=t.model,i=Mo(ca(r.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(r.uid)}function Sb(t,e){return process.env.NODE_ENV!=="production"&&(R(e!=
null),pa(t)),Cb(dd(t,e))}function bb(t,e){process.env.NODE_ENV!=="production"&&pa(t);var r=[];return Tb(t.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&
i.serByIdx[e[n].seriesIndex]&&r.push(Cb(i))}),r}function Tb(t,e){var r=Mo(ca(t)).keyed;r&&r.each(function(i,n){i.each(function(a,o){e(a,n,o)})})}function Cb(t){
return{liPosMinGap:t?t.liPosMinGap:void 0}}function wb(t,e){process.env.NODE_ENV!=="production"&&pa(t);var r=t.model.ecModel,i=Mo(ca(r)).axSer;i&&hc(r,i.get(t.model.
uid),e)}function md(t,e,r){process.env.NODE_ENV!=="production"&&(R(e!=null),pa(t));var i=dd(t,e);i&&hc(t.model.ecModel,i.sers,r)}function hc(t,e,r){if(e)for(var i=0;i<
e.length;i++){var n=e[i];t.isSeriesFiltered(n)||r(n)}}function Eb(t,e,r){process.env.NODE_ENV!=="production"&&R(e!=null);var i=Mo(ca(t)).keyed,n=i&&i.get(e);n&&
n.each(function(a){process.env.NODE_ENV!=="production"&&R(a.sers.length>0),r(a.axis)})}function gd(t,e){process.env.NODE_ENV!=="production"&&pa(t);var r=t.model,
i=Mo(ca(r.ecModel)).keys;i&&T(i.get(r.uid),function(n){if(process.env.NODE_ENV!=="production"){var a=dd(t,n);R(a&&a.sers.length>0)}e(n)})}function NL(t){var e=LL(
_b(t)),r=e.keyed||(e.keyed=X());Tb(t,function(i,n,a){var o=r.get(n)||r.set(n,X()),s=o.get(a)||o.set(a,{});i.metrics.liPosMinGap&&Db.liPosMinGap(t,i,s)})}function Ab(t,e){
Db[t]=e}var Db={};function yd(t,e,r){if(t){var i=e.ecModel,n=Mo(ca(i)),a=t.model.uid;if(process.env.NODE_ENV!=="production"){pa(t);var o=n.axSerPairCheck||(n.axSerPairCheck=
X()),s=""+a+$s+e.uid;R(!o.get(s)),o.set(s,1)}var l=n.axSer||(n.axSer=X()),u=l.get(a)||l.set(a,[]);if(process.env.NODE_ENV!=="production"){var f=u[u.length-1];f&&
R(f.seriesIndex<e.seriesIndex)}u.push(e);var c=e.subType,p=e.getBaseAxis()===t,v=pc.get(vd(c,p,r))||pc.get(vd(c,p,null));if(v){var h=n.keyed||(n.keyed=X()),m=n.
keys||(n.keys=X()),d=v.key,g=h.get(d)||h.set(d,X()),y=g.get(a);y||(y=g.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=v.getMetrics(t),(m.get(a)||m.set(a,[])).push(
d)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function vd(t,e,r){return t+$s+Y(e,!0)+$s+(r||"")}function Mb(t,e){var r=vd(e.seriesType,e.baseAxis,e.coordSysType);
process.env.NODE_ENV!=="production"&&(R(e.seriesType&&e.key&&!hd.get(e.key)&&!pc.get(r)),hd.set(e.key,1)),pc.set(r,e),PL(t,function(){t.registerProcessor(t.PRIORITY.
PROCESSOR.AXIS_STATISTICS,{overallReset:NL})})}var hd;process.env.NODE_ENV!=="production"&&(hd=X());var pc=X(),RL=.8;function ot(t,e){e=e||{};var r={w:NaN,w2:NaN},
i=t.scale,n=e.fromStat,a=e.min,o=LS(i);Ye(o)||(o=NaN);var s=t.getExtent(),l=Pe(s[1]-s[0]);return Qe(i)?IL(r,t,o,l):n?kL(r,t,o,l,n):a==null&&process.env.NODE_ENV!==
"production"&&R(!1),a!=null&&(r.w=Ye(r.w)?ce(a,r.w):a),r}function IL(t,e,r,i){var n=e.onBand,a=r+(n?1:0);a===0&&(a=1),t.w=i/a,!n&&r&&i&&(t.w2=t.w*r/i)}function kL(t,e,r,i,n){
process.env.NODE_ENV!=="production"&&R(n);var a=!1,o=-1/0;T(n.key?[Sb(e,n.key)]:bb(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):
l===vc&&(a=!0))}),Ye(r)&&r>0&&Ye(o)?(t.w=i/r*o,t.w2=o):a&&(t.w=i*RL,t.w2=t.w*r/i)}var Ob=[0,1],BL=(function(){function t(e,r,i){this.onBand=!1,this.inverse=!1,this.
dim=e,this.scale=r,this._extent=i||[0,0]}return t.prototype.contain=function(e){var r=this._extent,i=Math.min(r[0],r[1]),n=Math.max(r[0],r[1]);return e>=i&&e<=n},
t.prototype.containData=function(e){return this.scale.contain(this.scale.parse(e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=
function(e,r){var i=this._extent;i[0]=e,i[1]=r},t.prototype.dataToCoord=function(e,r){var i=this.scale;return e=i.normalize(i.parse(e)),xv(e,Ob,Pb(this),r)},t.prototype.
coordToData=function(e,r){var i=xv(e,Pb(this),Ob,r);return this.scale.scale(i)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=
e||{};var r=e.tickModel||this.getTickModel(),i=fb(this,r,{breakTicks:e.breakTicks,pruneByBreak:e.pruneByBreak}),n=k(i.ticks,function(s){return{coord:this.dataToCoord(
yi(this.scale,s)),tick:s}},this),a=r.get("alignWithLabel"),o=UL(this,n,a);return k(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.
getMinorTicksCoords=function(){if(Qe(this.scale))return[];var e=this.model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var i=this.scale.getMinorTicks(
r),n=k(i,function(a){return k(a,function(o){return{coord:this.dataToCoord(o),tickValue:o}},this)},this);return n},t.prototype.getViewLabels=function(e){return e=
e||Do(Bt.determine),ub(this,e).labels},t.prototype.getLabelModel=function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.
model.getModel("axisTick")},t.prototype.getBandWidth=function(){return ot(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||Do(Bt.determine),
db(this,e)},t})();function Pb(t){var e=t.getExtent();if(t.onBand){var r=e[1]-e[0],i=r/t.scale.count()/2;e[0]+=i,e[1]-=i}return e}function UL(t,e,r){var i=e.length;
if(!t.onBand||r||!i)return!1;var n=ot(t).w;if(!n)return!1;T(e,function(s){s.coord-=n/2});var a=t.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.
push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var Lb=BL,FL=(function(t){j(e,t);function e(r,i,n,a,o){var s=t.call(this,r,i,n)||this;return s.index=0,s.type=a||
"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){
var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),i[1]=this.toGlobalCoord(i[1]),r&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(r,i){return this.
coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),i)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=
r,this.scale.setSortInfo(r)},e})(Lb),dc=FL,Nb=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","sugge\
stIgnore"],zL=1,mc=2,Ib=zL|mc;function Js(t,e,r){r=r||Ib,e?t.dirty|=r:t.dirty&=~r}function kb(t,e){return e=e||Ib,t.dirty==null||!!(t.dirty&e)}function Ar(t){if(t)
return kb(t)&&VL(t,t.label,t),t}function VL(t,e,r){var i=e.getComputedTransform();t.transform=tf(t.transform,i);var n=t.localRect=ao(t.localRect,e.getBoundingRect()),
a=e.style,o=a.margin,s=r&&r.marginForce,l=r&&r.minMarginForce,u=r&&r.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=$n.textMargin);for(var c=0;c<4;c++)_d[c]=
f===$n.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=null?s[c]:o?o[c]:0;f===$n.textMargin&&no(n,_d,!1,!1);var p=t.rect=ao(t.rect,n);return i&&p.applyTransform(i),f===$n.
minMargin&&no(p,_d,!1,!1),t.axisAligned=ef(i),(t.label=t.label||{}).ignore=e.ignore,Js(t,!1),Js(t,!0,mc),t}var _d=[0,0,0,0];function Bb(t,e,r){return t.transform=
tf(t.transform,r),t.localRect=ao(t.localRect,e),t.rect=ao(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=ef(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,
t}function Ub(t,e){if(t){t.label.x+=e.x,t.label.y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var i=t.rect;i&&(i.x+=e.x,i.y+=e.y);var n=t.
obb;n&&n.fromBoundingRect(t.localRect,r)}}function xd(t,e){for(var r=0;r<Nb.length;r++){var i=Nb[r];t[i]==null&&(t[i]=e[i])}return Ar(t)}function Rb(t){var e=t.
obb;return(!e||kb(t,mc))&&(t.obb=e=e||new Zu,e.fromBoundingRect(t.localRect,t.transform),Js(t,!1,mc)),e}function Fb(t){var e=[];t.sort(function(u,f){return(f.suggestIgnore?
1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function r(u){if(!u.ignore){var f=u.ensureState("emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<
t.length;i++){var n=Ar(t[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<e.length;l++)if(gc(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(r(
a),o&&r(o)):e.push(n)}}}function gc(t,e,r,i){return!t||!e||t.label&&t.label.ignore||e.label&&e.label.ignore||!t.rect.intersect(e.rect,r,i)?!1:t.axisAligned&&e.axisAligned?
!0:Rb(t).intersect(Rb(e),r,i)}var HL=null;function va(){return HL}var zb="expandAxisBreak",sn=Math.PI,GL=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],YL=[[0,1,0,1],[0,3,0,3],
[0,3,0,3]],ln=re(),Gb=re(),bd=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=e}return t.prototype.ensureRecord=function(e){var r=e.axis.
dim,i=e.componentIndex,n=this.recordMap,a=n[r]||(n[r]=[]);return a[i]||(a[i]={ready:{}})},t})();function WL(t,e,r,i){var n=r.axis,a=e.ensureRecord(r),o=[],s,l=wd(
t.axisName)&&an(t.nameLocation);T(i,function(h){var m=Ar(h);if(!(!m||m.label.ignore)){o.push(m);var d=a.transGroup;l&&(d.transform?gr(el,d.transform):Zr(el),m.transform&&
Kr(el,el,m.transform),se.copy(yc,m.localRect),yc.applyTransform(el),s?s.union(yc):se.copy(s=new se(0,0,0,0),yc))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];
if(o.sort(function(h,m){return Math.abs(h.label[u]-f)-Math.abs(m.label[u]-f)}),l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),v=Math.max(c[0],c[1])-p;s.union(new se(
p,0,v,1))}a.stOccupiedRect=s,a.labelInfoList=o}var el=Re(),yc=new se(0,0,0,0),Td=function(t,e,r,i,n,a){if(an(t.nameLocation)){var o=a.stOccupiedRect;o&&Yb(Bb({},
o,a.transGroup.transform),i,n)}else Cd(a.labelInfoList,a.dirVec,i,n)};function Yb(t,e,r){var i=new Se;gc(t,e,i,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&
Ub(e,i)}function Cd(t,e,r,i){for(var n=Se.dot(i,e)>=0,a=0,o=t.length;a<o;a++){var s=t[n?a:o-1-a];s.label.ignore||Yb(s,r,i)}}var ha=(function(){function t(e,r,i,n){
this.group=new we,this._axisModel=e,this._api=r,this._local={},this._shared=n||new bd(Td),this._resetCfgDetermined(i)}return t.prototype.updateCfg=function(e){if(process.
env.NODE_ENV!=="production"){var r=this._shared.ensureRecord(this._axisModel).ready;R(!r.axisLine&&!r.axisTickLabelDetermine),r.axisName=r.axisTickLabelEstimate=
!1}var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.labelOffset,this._resetCfgDetermined(i)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.
prototype._resetCfgDetermined=function(e){var r=this._axisModel,i=r.getDefaultOption?r.getDefaultOption():{},n=Y(e.axisName,r.get("name")),a=r.get("nameMoveOver\
lap");(a==null||a==="auto")&&(a=Y(e.defaultNameMoveOverlap,!0));var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:Y(e.nameDirection,1),tickDirection:Y(
e.tickDirection,1),labelDirection:Y(e.labelDirection,1),labelOffset:Y(e.labelOffset,0),silent:Y(e.silent,!0),axisName:n,nameLocation:vt(r.get("nameLocation"),i.
nameLocation,"end"),shouldNameMoveOverlap:wd(n)&&a,optionHideOverlap:r.get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};process.env.
NODE_ENV!=="production"&&(R(o.position!=null),R(o.rotation!=null)),this._cfg=o;var s=new we({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(r);l.transGroup=this._transformGroup,l.dirVec=new Se(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),T(XL,function(n){e[n]&&qL[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,r||{})}),this},t.innerTextLayout=function(e,r,i){var n=bv(r-e),a,o;return vs(n)?(o=i>0?"top":"bot\
tom",a="center"):vs(n-sn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<sn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),XL=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],qL={axisLine:function(t,e,r,i,n,a,o){if(process.env.NODE_ENV!=="production"){var s=r.ensureRecord(i).ready;R(!s.axisLine),s.axisLine=!0}var l=i.
get(["axisLine","show"]);if(l==="auto"&&(l=!0,t.raw.axisLineAutoShow!=null&&(l=!!t.raw.axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],
p=[u[1],0],v=c[0]>p[0];f&&(qe(c,c,f),qe(p,p,f));var h=I({lineCap:"round"},i.getModel(["axisLine","lineStyle"]).getLineStyle()),m={strokeContainThreshold:t.raw.strokeContainThreshold||
5,silent:!0,z2:1,style:h};if(i.get(["axisLine","breakLine"])&&lr(i.axis.scale))va().buildAxisBreakLine(i,n,a,m);else{var d=new Tr(I({shape:{x1:c[0],y1:c[1],x2:p[0],
y2:p[1]}},m));Qn(d.shape,d.style.lineWidth),d.anid="line",n.add(d)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=
[g,g]),(V(y)||fe(y))&&(y=[y,y]);var _=Vf(i.get(["axisLine","symbolOffset"])||0,y),x=y[0],S=y[1];T([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-
Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+(c[1]-p[1])*(c[1]-p[1]))}],function(b,C){if(g[C]!=="none"&&g[C]!=null){var E=di(g[C],-x/2,-S/2,x,S,h.stroke,
!0),D=b.r+b.offset,w=v?p:c;E.attr({rotation:b.rotate,x:w[0]+D*Math.cos(t.rotation),y:w[1]-D*Math.sin(t.rotation),silent:!0,z2:11}),n.add(E)}})}}},axisTickLabelEstimate:function(t,e,r,i,n,a,o,s){
if(process.env.NODE_ENV!=="production"){var l=r.ensureRecord(i).ready;R(!l.axisTickLabelDetermine),l.axisTickLabelEstimate=!0}var u=Hb(e,n,s);u&&Vb(t,e,r,i,n,a,
o,Bt.estimate)},axisTickLabelDetermine:function(t,e,r,i,n,a,o,s){if(process.env.NODE_ENV!=="production"){var l=r.ensureRecord(i).ready;l.axisTickLabelDetermine=
!0}var u=Hb(e,n,s);u&&Vb(t,e,r,i,n,a,o,Bt.determine);var f=QL(t,n,a,i);jL(t,e.labelLayoutList,f),$L(t,n,a,i,t.tickDirection)},axisName:function(t,e,r,i,n,a,o,s){
var l=r.ensureRecord(i);if(process.env.NODE_ENV!=="production"){var u=l.ready;R(u.axisTickLabelEstimate||u.axisTickLabelDetermine),u.axisName=!0}e.nameEl&&(n.remove(
e.nameEl),e.nameEl=l.nameLayout=l.nameLocation=null);var f=t.axisName;if(wd(f)){var c=t.nameLocation,p=t.nameDirection,v=i.getModel("nameTextStyle"),h=i.get("na\
meGap")||0,m=i.axis.getExtent(),d=i.axis.inverse?-1:1,g=new Se(0,0),y=new Se(0,0);c==="start"?(g.x=m[0]-d*h,y.x=-d):c==="end"?(g.x=m[1]+d*h,y.x=d):(g.x=(m[0]+m[1])/
2,g.y=t.labelOffset+p*h,y.y=p);var _=Re();y.transform(La(_,_,t.rotation));var x=i.get("nameRotate");x!=null&&(x=x*sn/180);var S,b;an(c)?S=ha.innerTextLayout(t.rotation,
x??t.rotation,p):(S=ZL(t.rotation,c,x||0,m),b=t.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var C=v.getFont(),
E=i.get("nameTruncate",!0)||{},D=E.ellipsis,w=qr(t.raw.nameTruncateMaxWidth,E.maxWidth,b),A=s.nameMarginLevel||0,O=new it({x:g.x,y:g.y,rotation:S.rotation,silent:ha.
isLabelSilent(i),style:Vr(v,{text:f,font:C,overflow:"truncate",width:w,ellipsis:D,fill:v.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:v.get("al\
ign")||S.textAlign,verticalAlign:v.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(Ju({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var M=ha.makeAxisEventDataBase(i);M.targetType="axisName",M.name=f,Ae(O).eventData=M}a.add(O),O.updateTransform(),e.nameEl=O;var N=l.nameLayout=
Ar({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:an(c)?GL[A]:YL[A]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),t.shouldNameMoveOverlap&&
N){var L=r.ensureRecord(i);process.env.NODE_ENV!=="production"&&R(L.labelInfoList),r.resolveAxisNameOverlap(t,r,i,N,y,L)}}}};function Vb(t,e,r,i,n,a,o,s){Xb(e)||
JL(t,e,n,s,i,o);var l=e.labelLayoutList;eN(t,i,l,a),iN(i,t.rotation,l);var u=t.optionHideOverlap;KL(i,l,u),u&&Fb(Le(l,function(f){return f&&!f.label.ignore})),WL(
t,r,i,l)}function ZL(t,e,r,i){var n=bv(r-t),a,o,s=i[0]>i[1],l=e==="start"&&!s||e!=="start"&&s;return vs(n-sn/2)?(o=l?"bottom":"top",a="center"):vs(n-sn*1.5)?(o=
l?"top":"bottom",a="center"):(o="middle",n<sn*1.5&&n>sn/2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function KL(t,e,r){
var i=t.axis,n=t.get(["axisLabel","customValues"]);if(JS(i))return;function a(u,f,c){var p=Ar(e[f]),v=Ar(e[c]),h=i.scale;if(!(!p||!v)){if(u==null){if(!r&&n)return;
var m=ln(p.label).labelInfo.tick;if(Eo(h)&&m.notNice||Qe(h)&&m.offInterval){Oo(p.label);return}}if(u===!1||p.suggestIgnore){Oo(p.label);return}if(v.suggestIgnore){
Oo(v.label);return}var d=.1;if(!r){var g=[0,0,0,0];p=xd({marginForce:g},p),v=xd({marginForce:g},v)}gc(p,v,null,{touchThreshold:d})&&Oo(u?v.label:p.label)}}var o=t.
get(["axisLabel","showMinLabel"]),s=t.get(["axisLabel","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function jL(t,e,r){t.showMinorTicks||T(e,function(i){if(i&&
i.label.ignore)for(var n=0;n<r.length;n++){var a=r[n],o=Gb(a),s=ln(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){Oo(a);return}}})}
function Oo(t){t&&(t.ignore=!0)}function Wb(t,e,r,i,n){for(var a=[],o=[],s=[],l=0;l<t.length;l++){var u=t[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=r,e&&(qe(o,o,e),qe(
s,s,e));var f=new Tr({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},style:i,z2:2,autoBatch:!0,silent:!0});Qn(f.shape,f.style.lineWidth),f.anid=n+"_"+t[l].tickValue,a.
push(f);var c=Gb(f);c.onBand=!!t[l].onBand,c.tickValue=t[l].tickValue}return a}function QL(t,e,r,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o===
"auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=t.tickDirection*a.get(
"length"),u=n.getTicksCoords(),f=Wb(u,r.transform,l,ie(s.getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);
return f}function $L(t,e,r,i,n){var a=i.axis,o=i.getModel("minorTick");if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.
getModel("lineStyle"),u=n*o.get("length"),f=ie(l.getLineStyle(),ie(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<
s.length;c++)for(var p=Wb(s[c],r.transform,u,f,"minorticks_"+c),v=0;v<p.length;v++)e.add(p[v])}}function Hb(t,e,r){if(Xb(t)){var i=t.axisLabelsCreationContext;process.
env.NODE_ENV!=="production"&&R(t.labelGroup&&i);var n=i.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<n.length;o++)a=a&&n[o]();if(a)return!1}n.
length&&(e.remove(t.labelGroup),Sd(t,null,null,null))}return!0}function JL(t,e,r,i,n,a){var o=n.axis,s=qr(t.raw.axisLabelShow,n.get(["axisLabel","show"])),l=new we;
r.add(l);var u=Do(i);if(!s||o.scale.isBlank()){Sd(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(qr(t.raw.labelRotate,f.get("rotate"))||
0)*sn/180,v=ha.innerTextLayout(t.rotation,p,t.labelDirection),h=n.getCategories&&n.getCategories(!0),m=[],d=n.get("triggerEvent"),g=1/0,y=-1/0;T(c,function(x,S){
var b,C=x.tick,E=x.formattedLabel,D=x.rawLabel,w=f,A=yi(o.scale,C);if(h&&h[A]){var O=h[A];G(O)&&O.textStyle&&(w=new je(O.textStyle,f,n.ecModel))}var M=w.getTextColor()||
n.get(["axisLine","lineStyle","color"]),N=w.getShallow("align",!0)||v.textAlign,L=Y(w.getShallow("alignMinLabel",!0),N),P=Y(w.getShallow("alignMaxLabel",!0),N),
B=w.getShallow("verticalAlign",!0)||w.getShallow("baseline",!0)||v.textVerticalAlign,U=Y(w.getShallow("verticalAlignMinLabel",!0),B),H=Y(w.getShallow("verticalA\
lignMaxLabel",!0),B),q=10+(((b=C.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,q),y=Math.max(y,q);var Q=new it({x:0,y:0,rotation:0,silent:ha.isLabelSilent(
n),z2:q,style:Vr(w,{text:E,align:S===0?L:S===c.length-1?P:N,verticalAlign:S===0?U:S===c.length-1?H:B,fill:Z(M)?M(o.type==="category"?D:o.type==="value"?A+"":A,S):
M})});Q.anid="label_"+A;var J=ln(Q);if(J.labelInfo=x,J.layoutRotation=v.rotation,Ju({el:Q,componentModel:n,itemName:E,formatterParamsExtra:{isTruncated:function(){
return Q.isTruncated},value:D,tickIndex:S}}),d){var ee=ha.makeAxisEventDataBase(n);ee.targetType="axisLabel",ee.value=D,ee.tickIndex=S;var K=x.tick.break;if(K){
var pe=K.parsedBreak;ee.break={start:pe.vmin,end:pe.vmax}}o.type==="category"&&(ee.dataIndex=A),Ae(Q).eventData=ee,K&&rN(n,a,Q,K)}m.push(Q),l.add(Q)});var _=k(m,
function(x){return{label:x,priority:ln(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.ignore}}});Sd(e,_,l,u)}function Xb(t){return!!t.labelLayoutList}
function Sd(t,e,r,i){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=i}function eN(t,e,r,i){var n=e.get(["axisLabel","margin"]);T(r,function(a,o){
var s=Ar(a);if(s){var l=s.label,u=ln(l);s.suggestIgnore=l.ignore,l.ignore=!1,ei(_i,tN);var f=e.axis;_i.x=f.dataToCoord(yi(f.scale,u.labelInfo.tick)),_i.y=t.labelOffset+
t.labelDirection*n,_i.rotation=u.layoutRotation,i.add(_i),_i.updateTransform(),i.remove(_i),_i.decomposeTransform(),ei(l,_i),l.markRedraw(),Js(s,!0),Ar(s)}})}var _i=new Me,
tN=new Me;function wd(t){return!!t}function rN(t,e,r,i){r.on("click",function(n){var a={type:zb,breaks:[{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.
breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function iN(t,e,r){var i=Ue();if(i){var n=i.retrieveAxisBreakPairs(r,function(o){
return o&&ln(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="auto")&&T(n,function(o){va().adjustBreakLabelPair(t.
axis.inverse,e,[Ar(r[o[0]]),Ar(r[o[1]])])})}}var _c=ha;function tl(t,e,r){r=r||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,
u=[t.x,t.x+t.width,t.y,t.y+t.height],f={left:0,right:1,top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var v=a.toGlobalCoord(
a.dataToCoord(0));p[f.onZero]=Math.max(Math.min(v,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var h={top:-1,
bottom:1,left:-1,right:1};n.labelDirection=n.tickDirection=n.nameDirection=h[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=
-n.tickDirection),qr(r.labelInside,e.get(["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var m=e.get(["axisLabel","rotate"]);return n.labelRotate=
s==="top"?-m:m,n.z2=1,n}function qb(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function Zb(t){var e={xAxisModel:null,yAxisModel:null};
return T(e,function(r,i){var n=i.replace(/Model$/,""),a=t.getReferringComponents(n,ut).models[0];if(process.env.NODE_ENV!=="production"&&!a)throw new Error(n+' \
"'+vt(t.get(n+"Index"),t.get(n+"Id"),0)+'" not found');e[i]=a}),e}function Kb(t,e,r,i,n,a){for(var o=tl(t,r),s=!1,l=!1,u=0;u<e.length;u++)Qf(e[u].getOtherAxis(r.
axis).scale)&&(s=l=!0,r.axis.type==="category"&&r.axis.onBand&&(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new _c(r,i,o,
n)}function jb(t,e,r){var i=tl(e,r);if(process.env.NODE_ENV!=="production"){var n=t.__getRawCfg();T($(i),function(a){a!=="position"&&a!=="labelOffset"&&R(i[a]===
n[a])})}t.updateCfg(i)}var aN=re(),Jb=1,oN=2,sN=3,eT=(function(){function t(e,r,i,n,a){var o=Qe(e),s=o?r.getCategories().length:null,l;if(o){var u=r.getCategories(
!0);l=u&&!u.length}var f=i.slice();(wo(e)||Hr(e)||Eo(e))&&(Ov(f,rl(e,r.get("dataMin",!0))),Pv(f,rl(e,r.get("dataMax",!0)))),F_(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,
!1],v=r.get("min",!0);v==="dataMin"?(c[0]=f[0],p[0]=!0):(c[0]=rl(e,Z(v)?v({min:f[0],max:f[1]}):v),p[0]=c[0]!=null);var h=r.get("max",!0);h==="dataMax"?(c[1]=f[1],
p[1]=!0):(c[1]=rl(e,Z(h)?h({min:f[0],max:f[1]}):h),p[1]=c[1]!=null);var m=lN(e,r),d=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-m[0]*
d),c[1]==null&&(c[1]=o?l?f[1]:s?s-1:NaN:f[1]+m[1]*d),!Sr(c[0])&&(c[0]=NaN),!Sr(c[1])&&(c[1]=NaN);var g=l||$t(c[0])||$t(c[1])||o&&!s,y=wo(e),_=y&&r.needIncludeZero&&
r.needIncludeZero();_&&(c[0]>0&&c[1]>0&&!p[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=rl(e,r.get("startValue",!0)),
b=S!=null;!Ye(S)&&n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),Ye(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var C=this.
_i={scale:e,dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};Qb(C,c)}return t.prototype.makeNoZoom=
function(){return this._i.noZoomEffMM.slice()},t.prototype.makeFinal=function(){var e=this._i,r=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,
isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=n[0]=!0),r[1]!=null&&(s[1]=r[1],
a[1]=n[1]=!0),Qb(e,s),o},t.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();
function Qb(t,e){var r=t.scale,i=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],i),e[1]=r.sanitize(e[1],i),z_(e))}function rl(t,e){return e==null?null:$t(e)?NaN:t.parse(
e)}function lN(t,e){var r;if(Qe(t))r=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(process.env.NODE_ENV!=="production"&&i===!0&&console.warn('Bool\
ean type for boundaryGap is only allowed for ordinal axis. Please use string in percentage instead, e.g., "20%". Currently, boundaryGap is set to 0.'),i=null),r=
z(i)?i:[i,i]}return[$b(r[0]),$b(r[1])]}function $b(t){return yr(typeof t=="boolean"?0:t,1)||0}function tT(t){var e=aN(t.scale);return e.extent||(e.extent=ft()),
e}function rT(t,e){tT(t).dimIdxInCoord=e.get(t.dim)}function iT(t,e){var r=t.scale,i=t.model,n=t.dim;if(process.env.NODE_ENV!=="production"&&R(r&&i&&n),r.rawExtentInfo){
process.env.NODE_ENV!=="production"&&R(r.rawExtentInfo.from!==e||e===oN);return}uN(r,t,n,i,e)}function uN(t,e,r,i,n){var a=tT(e),o=a.extent,s=!1;wb(e,function(f){
if(f.boxCoordinateSystem){var c=yf(f).coord,p=a.dimIdxInCoord;if(!(p>=0))process.env.NODE_ENV!=="production"&&le('Property "series.coord" is not supported on ax\
is '+f.boxCoordinateSystem.type+".");else if(z(c)){var v=c[p];v!=null&&!z(v)&&ms(o,t.parse(v))}}else if(f.coordinateSystem){var h=f.getData();if(h){var m=t.getFilter?
t.getFilter():null;T(eb(h,r),function(d){U_(o,h.getApproximateExtent(d,m))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=cN(t,e,i),u=new eT(
t,i,o,s,l);nT(t,u,n),a.extent=null}function fN(t,e){var r=t.scale;process.env.NODE_ENV!=="production"&&R(!r.rawExtentInfo),nT(r,new eT(r,t.model,e,!1,!1),sN)}function nT(t,e,r){
t.rawExtentInfo=e,e.from=r}function aT(t,e){process.env.NODE_ENV!=="production"&&R(!xc.get(t)),xc.set(t,e)}var xc=X();function Sc(t,e,r,i,n){process.env.NODE_ENV!==
"production"&&R(!n||!t.rawExtentInfo),t.rawExtentInfo||fN({scale:t,model:e},n||ft());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],o[1]),t.
setBlank(a.isBlank),i&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function cN(t,e,r){var i=uc(t,r),n=r.get("containShape",!0);
if(n==null&&!i&&(n=!0),!n)return!1;var a=!1;return gd(e,function(o){a=!!xc.get(o)||a}),a}function oT(t,e,r,i){if(r.ctnShp){var n;if(gd(t,function(s){var l=xc.get(
s);if(l){var u=l(t,i);u&&(n=n||[0,0],Ov(n,u[0]),Pv(n,u[1]),QS(t))}}),!!n){var a=e.getExtent();if(Qe(e))t.onBand||e.setExtent2(So,ke(a[0],a[0]+n[0]),ce(a[1],a[1]+
n[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=ke(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),r.zoomFixMM[1]||(o[1]=ce(o[1],e.transformOut(e.transformIn(
o[1],null)+n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(So,o[0],o[1])}}}}function sT(){Ab("liPosMinGap",pN)}function pN(t,e,r){var i=X(),n=r.serUids,a=r.liPosMinGap,
o,s=e.axis,l=s.scale,u=l.needTransform(),f=l.getFilter?l.getFilter():null,c=pf(f);function p(_){hc(t,e.sers,function(x){var S=x.getRawData(),b=S.getDimensionIndex(
S.mapDimension(s.dim));b>=0&&_(b,x,S.getStore())})}var v=0;if(p(function(_,x,S){i.set(x.uid,1),(!n||!n.hasKey(x.uid))&&(o=!0),v+=S.count()}),(!n||n.keys().length!==
i.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}Xf(da,v);var h=0;p(function(_,x,S){for(var b=0,C=S.count();b<C;++b){var E=S.get(_,b);isFinite(E)&&(!f||
vf(c,E))&&(u&&(E=l.transformIn(E,null)),da.arr[h++]=E)}});var m=da.typed?da.arr.subarray(0,h):(da.arr.length=h,da.arr);da.typed?m.sort():Za(m);for(var d=1/0,g=1;g<
h;++g){var y=m[g]-m[g-1];y>0&&y<d&&(d=y)}r.liPosMinGap=e.liPosMinGap=Ye(d)?d:h>0?vc:xb,r.serUids=i}var da=Xf({ctor:mS},50);function lT(t){return function(e,r){var i=ot(
e,{fromStat:{key:t}});if(Ye(i.w2))return[-i.w2/2,i.w2/2]}}function il(t,e){return t+$s+e}function uT(t){return sT(),{liPosMinGap:!Qe(t.scale)}}var xi="bar";function fT(t,e,r,i){
Mb(t,{key:e,seriesType:r,coordSysType:i,getMetrics:uT})}function cT(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return process.env.NODE_ENV!=="pr\
oduction"&&R(Ye(e)),e}var Ed={left:0,right:0,top:0,bottom:0},nl=["25%","25%"],ur="cartesian2d",vN=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.mergeDefaultAndTheme=function(r,i){var n=$i(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&r.outerBounds&&
wr(r.outerBounds,n)},e.prototype.mergeOption=function(r,i){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&wr(this.option.
outerBounds,r.outerBounds)},e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,
containLabel:!1,outerBoundsMode:"auto",outerBounds:Ed,outerBoundsContain:"all",outerBoundsClampWidth:nl[0],outerBoundsClampHeight:nl[1],backgroundColor:he.color.
transparent,borderWidth:1,borderColor:he.color.neutral30},e})(be),pT=vN,hN=Au(),Ad="__ec_stack_";function vT(t){return t.get("stack")||Ad+t.seriesIndex}function hT(t){
if(Qe(t.axis.scale)){for(var e=ot(t.axis),r=[],i=0;i<t.count;i++)r.push(ie({stackId:Ad+i},t));for(var n=dT({bandWidthResult:e,seriesInfo:r}),a=[],i=0;i<t.count;i++){
var o=n[Ad+i];o.offsetCenter=o.offset+o.width/2,a.push(o)}return a}}function dN(t,e){var r=mN(t,e);return r.columnMap=dT(r),r}function mN(t,e){var r=il(e,ur),i=[],
n=ot(t,{fromStat:{key:r},min:1});return md(t,r,function(a){i.push({barWidth:dt(a.get("barWidth"),n.w),barMaxWidth:dt(a.get("barMaxWidth"),n.w),barMinWidth:dt(a.
get("barMinWidth")||(yT(a)?.5:1),n.w),barGap:a.get("barGap"),barCategoryGap:a.get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:vT(a)})}),{bandWidthResult:n,
seriesInfo:i}}function dT(t){var e=t.bandWidthResult.w,r=e,i=0,n,a,o=[],s={};T(t.seriesInfo,function(m,d){d||(a=m.defaultBarGap||0);var g=m.stackId;F(s,g)||i++;
var y=s[g];y||(y=s[g]={width:0,maxWidth:0},o.push(g));var _=m.barWidth;_&&!y.width&&(y.width=_,_=ke(r,_),r-=_);var x=m.barMaxWidth;x&&(y.maxWidth=x);var S=m.barMinWidth;
S&&(y.minWidth=S);var b=m.barGap;b!=null&&(a=b);var C=m.barCategoryGap;C!=null&&(n=C)}),n==null&&(n=ce(35-o.length*4,15)+"%");var l=dt(n,e),u=dt(a,1),f=(r-l)/(i+
(i-1)*u);f=ce(f,0),T(o,function(m){var d=s[m],g=d.maxWidth,y=d.minWidth;if(d.width){var _=d.width;g&&(_=ke(_,g)),y&&(_=ce(_,y)),d.width=_,r-=_+u*_,i--}else{var _=f;
g&&g<_&&(_=ke(g,r)),y&&y>_&&(_=y),_!==f&&(d.width=_,r-=_+u*_,i--)}}),f=(r-l)/(i+(i-1)*u),f=ce(f,0);var c=0,p;T(o,function(m){var d=s[m];d.width||(d.width=f),p=d,
c+=d.width*(1+u)}),p&&(c-=p.width*u);var v={},h=-c/2;return T(o,function(m){var d=s[m];v[m]=v[m]||{bandWidth:e,offset:h,width:d.width},h+=d.width*(1+u)}),v}function mT(t){
return{seriesType:t,overallReset:function(e){var r=il(t,ur);Eb(e,r,function(i){process.env.NODE_ENV!=="production"&&R(i instanceof dc);var n=dN(i,t);md(i,r,function(a){
var o=n.columnMap[vT(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function gT(t){return{seriesType:t,plan:la(),reset:function(e){
if(qb(e)){var r=e.getData(),i=e.coordinateSystem,n=i.getBaseAxis(),a=i.getOtherAxis(n),o=r.getDimensionIndex(r.mapDimension(a.dim)),s=r.getDimensionIndex(r.mapDimension(
n.dim)),l=e.get("showBackground",!0),u=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),c=hi(r,u)&&!!r.getCalculationInfo("stackedOnSeries"),
p=a.isHorizontal(),v=a.toGlobalCoord(a.dataToCoord(cT(a))),h=yT(e),m=e.get("barMinHeight")||0,d=f&&r.getDimensionIndex(f),g=r.getLayout("size"),y=r.getLayout("o\
ffset");return{progress:function(_,x){for(var S=_.count,b=h&&jt(S*3),C=h&&l&&jt(S*3),E=h&&jt(S),D=i.master.getRect(),w=p?D.width:D.height,A,O=x.getStore(),M=0;(A=
_.next())!=null;){var N=O.get(c?d:o,A),L=O.get(s,A),P=v,B=void 0;c&&(B=+N-O.get(o,A));var U=void 0,H=void 0,q=void 0,Q=void 0;if(p){var J=i.dataToPoint([N,L]);c&&
(P=i.dataToPoint([B,L])[0]),U=P,H=J[1]+y,q=J[0]-P,Q=g,Pe(q)<m&&(q=(q<0?-1:1)*m)}else{var J=i.dataToPoint([L,N]);c&&(P=i.dataToPoint([L,B])[1]),U=J[0]+y,H=P,q=g,
Q=J[1]-P,Pe(Q)<m&&(Q=(Q<=0?-1:1)*m)}h?(b[M]=U,b[M+1]=H,b[M+2]=p?q:Q,C&&(C[M]=p?D.x:U,C[M+1]=p?H:D.y,C[M+2]=w),E[A]=A):x.setItemLayout(A,{x:U,y:H,width:q,height:Q}),
M+=3}h&&x.setLayout({largePoints:b,largeDataIndices:E,largeBackgroundPoints:C,valueAxisHorizontal:p})}}}}}}function yT(t){return t.pipelineContext&&t.pipelineContext.
large}function gN(t){return lT(il(t,ur))}function _T(t){hN(t,function(){function e(r){var i=il(r,ur);fT(t,i,r,ur),aT(i,gN(r))}e("bar"),e("pictorialBar")})}var xT=(function(t){
j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,i){return Zi(null,this,{useEncodeDefaulter:!0})},
e.prototype.getMarkerPosition=function(r,i,n){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(o);if(n)T(a.getAxes(),function(p,v){
if(p.type==="category"&&i!=null){var h=p.getTicksCoords(),m=p.getTickModel().get("alignWithLabel"),d=o[v],g=i[v]==="x1"||i[v]==="y1";if(g&&!m&&(d+=1),h.length<2)
return;if(h.length===2){s[v]=p.toGlobalCoord(p.getExtent()[g?1:0]);return}for(var y=void 0,_=void 0,x=1,S=0;S<h.length;S++){var b=h[S].coord,C=S===h.length-1?h[S-
1].tickValue+x:h[S].tickValue;if(C===d){_=b;break}else if(C<d)y=b;else if(y!=null&&C>d){_=(b+y)/2;break}S===1&&(x=C-h[0].tickValue)}_==null&&(y?y&&(_=h[h.length-
1].coord):_=h[0].coord),s[v]=p.toGlobalCoord(_)}});else{var l=this.getData(),u=l.getLayout("offset"),f=l.getLayout("size"),c=a.getBaseAxis().isHorizontal()?0:1;
s[c]+=u+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",e.defaultOption={z:2,
coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"mod",defaultBarGap:"\
10%"},e})(Kt);Kt.registerClass(xT);var Dd=xT,yN=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.
getInitialData=function(){return Zi(null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=function(){
return this.get("large")?this.get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,i){var n=Mu(this,r,i);return n.progressiveRender&&(n.large=
!0),n},e.prototype.brushSelector=function(r,i,n){return n.rect(i.getItemLayout(r))},e.type="series."+xi,e.dependencies=["grid","polar"],e.defaultOption=Mx(Dd.defaultOption,
{clip:!0,roundCap:!1,showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,shadowBlur:0,
shadowColor:null,shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:he.color.primary,borderWidth:2}},realtimeSort:!1}),e})(Dd),ST=yN,bc="\
\0__throttleOriginMethod",bT="\0__throttleRate",TT="\0__throttleType";function al(t,e,r){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,t.apply(l,u||[])}var p=function(){for(var v=[],h=0;h<arguments.length;h++)v[h]=arguments[h];i=new Date().getTime(),l=this,u=v;var m=f||e,d=f||r;f=null,s=
i-(d?n:a)-m,clearTimeout(o),d?o=setTimeout(c,m):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(v){
f=v},p}function CT(t,e,r,i){var n=t[e];if(n){var a=n[bc]||n,o=n[TT],s=n[bT];if(s!==r||o!==i){if(r==null||!i)return t[e]=a;n=t[e]=al(a,r,i==="debounce"),n[bc]=a,
n[TT]=i,n[bT]=r}return n}}function wT(t,e){var r=t[e];r&&r[bc]&&(r.clear&&r.clear(),t[e]=r[bc])}var xN=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.
r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),SN=(function(t){j(e,t);function e(r){var i=t.call(this,r)||this;return i.type="saus\
age",i}return e.prototype.getDefaultShape=function(){return new xN},e.prototype.buildPath=function(r,i){var n=i.cx,a=i.cy,o=Math.max(i.r0||0,0),s=Math.max(i.r,0),
l=(s-o)*.5,u=o+l,f=i.startAngle,c=i.endAngle,p=i.clockwise,v=Math.PI*2,h=p?c-f<v:f-c<v;h||(f=c-(p?v:-v));var m=Math.cos(f),d=Math.sin(f),g=Math.cos(c),y=Math.sin(
c);h?(r.moveTo(m*o+n,d*o+a),r.arc(m*u+n,d*u+a,l,-Math.PI+f,f,!p)):r.moveTo(m*s+n,d*s+a),r.arc(n,a,s,f,c,!p),r.arc(g*u+n,y*u+a,l,c-Math.PI*2,c-Math.PI,!p),o!==0&&
r.arc(n,a,o,c,f,p)},e})(te),Md=SN;function ET(t,e){e=e||{};var r=e.isRoundCap;return function(i,n,a){var o=n.position;if(!o||o instanceof Array)return Tn(i,n,a);
var s=t(o),l=n.distance!=null?n.distance:5,u=this.shape,f=u.cx,c=u.cy,p=u.r,v=u.r0,h=(p+v)/2,m=u.startAngle,d=u.endAngle,g=(m+d)/2,y=r?Math.abs(p-v)/2:0,_=Math.
cos,x=Math.sin,S=f+p*_(m),b=c+p*x(m),C="left",E="top";switch(s){case"startArc":S=f+(v-l)*_(g),b=c+(v-l)*x(g),C="center",E="top";break;case"insideStartArc":S=f+(v+
l)*_(g),b=c+(v+l)*x(g),C="center",E="bottom";break;case"startAngle":S=f+h*_(m)+Tc(m,l+y,!1),b=c+h*x(m)+Cc(m,l+y,!1),C="right",E="middle";break;case"insideStartA\
ngle":S=f+h*_(m)+Tc(m,-l+y,!1),b=c+h*x(m)+Cc(m,-l+y,!1),C="left",E="middle";break;case"middle":S=f+h*_(g),b=c+h*x(g),C="center",E="middle";break;case"endArc":S=
f+(p+l)*_(g),b=c+(p+l)*x(g),C="center",E="bottom";break;case"insideEndArc":S=f+(p-l)*_(g),b=c+(p-l)*x(g),C="center",E="top";break;case"endAngle":S=f+h*_(d)+Tc(d,
l+y,!0),b=c+h*x(d)+Cc(d,l+y,!0),C="left",E="middle";break;case"insideEndAngle":S=f+h*_(d)+Tc(d,-l+y,!0),b=c+h*x(d)+Cc(d,-l+y,!0),C="right",E="middle";break;default:
return Tn(i,n,a)}return i=i||{},i.x=S,i.y=b,i.align=C,i.verticalAlign=E,i}}function AT(t,e,r,i){if(fe(i)){t.setTextConfig({rotation:i});return}else if(z(e)){t.setTextConfig(
{rotation:0});return}var n=t.shape,a=n.clockwise?n.startAngle:n.endAngle,o=n.clockwise?n.endAngle:n.startAngle,s=(a+o)/2,l,u=r(e);switch(u){case"startArc":case"\
insideStartArc":case"middle":case"insideEndArc":case"endArc":l=s;break;case"startAngle":case"insideStartAngle":l=a;break;case"endAngle":case"insideEndAngle":l=o;
break;default:t.setTextConfig({rotation:0});return}var f=Math.PI*1.5-l;u==="middle"&&f>Math.PI/2&&f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function Tc(t,e,r){
return e*Math.sin(t)*(r?-1:1)}function Cc(t,e,r){return e*Math.cos(t)*(r?1:-1)}function DT(t,e,r){var i=t.get("borderRadius");if(i==null)return r?{cornerRadius:0}:
null;z(i)||(i=[i,i,i,i]);var n=Math.abs(e.r||0-e.r0||0);return{cornerRadius:k(i,function(a){return yr(a,n)})}}var Od=Math.max,Pd=Math.min,bN=(function(t){j(e,t);
function e(){var r=t.call(this)||this;return r.type=xi,r._isFirstFrame=!0,r}return e.prototype.render=function(r,i,n,a){this._model=r,this._removeOnRenderedListener(
n),this._updateDrawMode(r);var o=r.get("coordinateSystem");o==="cartesian2d"||o==="polar"?(this._progressiveEls=null,this._isLargeDraw?this._renderLarge(r,i,n):
this._renderNormal(r,i,n,a)):process.env.NODE_ENV!=="production"&&Ee("Only cartesian2d and polar supported for bar.")},e.prototype.incrementalPrepareRender=function(r){
this._clear(),this._updateDrawMode(r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,i){this._progressiveEls=[],this._incrementalRenderLarge(
r,i)},e.prototype.eachRendered=function(r){pi(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var i=r.pipelineContext.large;(this._isLargeDraw==
null||i!==this._isLargeDraw)&&(this._isLargeDraw=i,this._clear())},e.prototype._renderNormal=function(r,i,n,a){var o=this.group,s=r.getData(),l=this._data,u=r.coordinateSystem,
f=u.getBaseAxis(),c;u.type==="cartesian2d"?c=f.isHorizontal():u.type==="polar"&&(c=f.dim==="angle");var p=r.isAnimationEnabled()?r:null,v=TN(r,u);v&&this._enableRealtimeSort(
v,s,n);var h=r.get("clip",!0)||v,m=u.getArea();o.removeClipPath();var d=r.get("roundCap",!0),g=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get(
"borderRadius")||0,x=[],S=this._backgroundEls,b=a&&a.isInitSort,C=a&&a.type==="changeAxisOrder";function E(A){var O=wc[u.type](s,A);if(!O)return null;var M=ON(u,
c,O);return M.useStyle(y.getItemStyle()),u.type==="cartesian2d"?M.setShape("r",_):M.setShape("cornerRadius",_),x[A]=M,M}s.diff(l).add(function(A){var O=s.getItemModel(
A),M=wc[u.type](s,A,O);if(M&&(g&&E(A),!(!s.hasValue(A)||!NT[u.type](M)))){var N=!1;h&&(N=MT[u.type](m,M));var L=OT[u.type](r,s,A,M,c,p,f.model,!1,d);v&&(L.forceLabelAnimation=
!0),RT(L,s,A,O,M,r,c,u.type==="polar"),b?L.attr({shape:M}):v?PT(v,p,L,M,A,c,!1,!1):Nt(L,{shape:M},r,A),s.setItemGraphicEl(A,L),o.add(L),L.ignore=N}}).update(function(A,O){
var M=s.getItemModel(A),N=wc[u.type](s,A,M);if(N){if(g){var L=void 0;S.length===0?L=E(O):(L=S[O],L.useStyle(y.getItemStyle()),u.type==="cartesian2d"?L.setShape(
"r",_):L.setShape("cornerRadius",_),x[A]=L);var P=wc[u.type](s,A),B=FT(c,P,u);at(L,{shape:B},p,A)}var U=l.getItemGraphicEl(O);if(!s.hasValue(A)||!NT[u.type](N)){
o.remove(U);return}var H=!1;h&&(H=MT[u.type](m,N),H&&o.remove(U));var q=U&&(U.type==="sector"&&d||U.type==="sausage"&&!d);if(q&&(U&&io(U,r,O),U=null),U?Ku(U):U=
OT[u.type](r,s,A,N,c,p,f.model,!0,d),v&&(U.forceLabelAnimation=!0),C){var Q=U.getTextContent();if(Q){var J=so(Q);J.prevValue!=null&&(J.prevValue=J.value)}}else RT(
U,s,A,M,N,r,c,u.type==="polar");b?U.attr({shape:N}):v?PT(v,p,U,N,A,c,!0,C):at(U,{shape:N},r,A,null),s.setItemGraphicEl(A,U),U.ignore=H,o.add(U)}}).remove(function(A){
var O=l.getItemGraphicEl(A);O&&io(O,r,A)}).execute();var D=this._backgroundGroup||(this._backgroundGroup=new we);D.removeAll();for(var w=0;w<x.length;++w)D.add(
x[w]);o.add(D),this._backgroundEls=x,this._data=s},e.prototype._renderLarge=function(r,i,n){this._clear(),kT(r,this.group),this._updateLargeClip(r)},e.prototype.
_incrementalRenderLarge=function(r,i){this._removeBackground(),kT(i,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var i=r.get("c\
lip",!0)&&qf(r.coordinateSystem,!1,r),n=this.group;i?n.setClipPath(i):n.removeClipPath()},e.prototype._enableRealtimeSort=function(r,i,n){var a=this;if(i.count()){
var o=r.baseAxis;if(this._isFirstFrame)this._dispatchInitSort(i,r,n),this._isFirstFrame=!1;else{var s=function(l){var u=i.getItemGraphicEl(l),f=u&&u.shape;return f&&
Math.abs(o.isHorizontal()?f.height:f.width)||0};this._onRendered=function(){a._updateSortWithinSameData(i,s,o,n)},n.getZr().on("rendered",this._onRendered)}}},e.
prototype._dataSort=function(r,i,n){var a=[];return r.each(r.mapDimension(i.dim),function(o,s){var l=n(s);l=l??NaN,a.push({dataIndex:s,mappedValue:l,ordinalNumber:o})}),
a.sort(function(o,s){return s.mappedValue-o.mappedValue}),{ordinalNumbers:k(a,function(o){return o.ordinalNumber})}},e.prototype._isOrderChangedWithinSameData=function(r,i,n){
for(var a=n.scale,o=r.mapDimension(n.dim),s=Number.MAX_VALUE,l=0,u=a.getOrdinalMeta().categories.length;l<u;++l){var f=r.rawIndexOf(o,a.getRawOrdinalNumber(l)),
c=f<0?Number.MIN_VALUE:i(r.indexOfRawIndex(f));if(c>s)return!0;s=c}return!1},e.prototype._isOrderDifferentInView=function(r,i){for(var n=i.scale,a=n.getExtent(),
o=Math.max(0,a[0]),s=Math.min(a[1],n.getOrdinalMeta().categories.length-1);o<=s;++o)if(r.ordinalNumbers[o]!==n.getRawOrdinalNumber(o))return!0},e.prototype._updateSortWithinSameData=
function(r,i,n,a){if(this._isOrderChangedWithinSameData(r,i,n)){var o=this._dataSort(r,n,i);this._isOrderDifferentInView(o,n)&&(this._removeOnRenderedListener(a),
a.dispatchAction({type:"changeAxisOrder",componentType:n.dim+"Axis",axisId:n.index,sortInfo:o}))}},e.prototype._dispatchInitSort=function(r,i,n){var a=i.baseAxis,
o=this._dataSort(r,a,function(s){return r.get(r.mapDimension(i.otherAxis.dim),s)});n.dispatchAction({type:"changeAxisOrder",componentType:a.dim+"Axis",isInitSort:!0,
axisId:a.index,sortInfo:o})},e.prototype.remove=function(r,i){this._clear(this._model),this._removeOnRenderedListener(i)},e.prototype.dispose=function(r,i){this.
_removeOnRenderedListener(i)},e.prototype._removeOnRenderedListener=function(r){this._onRendered&&(r.getZr().off("rendered",this._onRendered),this._onRendered=null)},
e.prototype._clear=function(r){var i=this.group,n=this._data;r&&r.isAnimationEnabled()&&n&&!this._isLargeDraw?(this._removeBackground(),this._backgroundEls=[],n.
eachItemGraphicEl(function(a){io(a,r,Ae(a).dataIndex)})):i.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.
remove(this._backgroundGroup),this._backgroundGroup=null},e.type=xi,e})(wt),MT={cartesian2d:function(t,e){var r=e.width<0?-1:1,i=e.height<0?-1:1;r<0&&(e.x+=e.width,
e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height);var n=t.x+t.width,a=t.y+t.height,o=Od(e.x,t.x),s=Pd(e.x+e.width,n),l=Od(e.y,t.y),u=Pd(e.y+e.height,a),
f=s<o,c=u<l;return e.x=f&&o>n?s:o,e.y=c&&l>a?u:l,e.width=f?0:s-o,e.height=c?0:u-l,r<0&&(e.x+=e.width,e.width=-e.width),i<0&&(e.y+=e.height,e.height=-e.height),f||
c},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var i=e.r;e.r=e.r0,e.r0=i}var n=Pd(e.r,t.r),a=Od(e.r0,t.r0);e.r=n,e.r0=a;var o=n-a<0;if(r<0){var i=e.r;e.r=e.
r0,e.r0=i}return o}},OT={cartesian2d:function(t,e,r,i,n,a,o,s,l){var u=new Me({shape:I({},i),z2:1});if(u.__dataIndex=r,u.name="item",a){var f=u.shape,c=n?"heigh\
t":"width";f[c]=0}return u},polar:function(t,e,r,i,n,a,o,s,l){var u=!n&&l?Md:Wi,f=new u({shape:i,z2:1});f.name="item";var c=UT(n);if(f.calculateTextPosition=ET(
c,{isRoundCap:u===Md}),a){var p=f.shape,v=n?"r":"endAngle",h={};p[v]=n?i.r0:i.startAngle,h[v]=i[v],(s?at:Nt)(f,{shape:h},a)}return f}};function TN(t,e){var r=t.
get("realtimeSort",!0),i=e.getBaseAxis();if(process.env.NODE_ENV!=="production"&&r&&(i.type!=="category"&&Ee("`realtimeSort` will not work because this bar seri\
es is not based on a category axis."),e.type!=="cartesian2d"&&Ee("`realtimeSort` will not work because this bar series is not on cartesian2d.")),r&&i.type==="ca\
tegory"&&e.type==="cartesian2d")return{baseAxis:i,otherAxis:e.getOtherAxis(i)}}function PT(t,e,r,i,n,a,o,s){var l,u;a?(u={x:i.x,width:i.width},l={y:i.y,height:i.
height}):(u={y:i.y,height:i.height},l={x:i.x,width:i.width}),s||(o?at:Nt)(r,{shape:l},e,n,null);var f=e?t.baseAxis.model:null;(o?at:Nt)(r,{shape:u},f,n)}function LT(t,e){
for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var CN=["x","y","width","height"],wN=["cx","cy","r","startAngle","endAngle"],NT={cartesian2d:function(t){
return!LT(t,CN)},polar:function(t){return!LT(t,wN)}},wc={cartesian2d:function(t,e,r){var i=t.getItemLayout(e);if(!i)return null;var n=r?AN(r,i):0,a=i.width>0?1:
-1,o=i.height>0?1:-1;return{x:i.x+a*n/2,y:i.y+o*n/2,width:i.width-a*n,height:i.height-o*n}},polar:function(t,e,r){var i=t.getItemLayout(e);return{cx:i.cx,cy:i.cy,
r0:i.r0,r:i.r,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}}};function EN(t){return t.startAngle!=null&&t.endAngle!=null&&t.startAngle===t.
endAngle}function UT(t){return(function(e){var r=e?"Arc":"Angle";return function(i){switch(i){case"start":case"insideStart":case"end":case"insideEnd":return i+r;default:
return i}}})(t)}function RT(t,e,r,i,n,a,o,s){var l=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.shape,c=DT(i.getModel("itemStyle"),f,!0);I(f,
c),t.setShape(f)}}else{var u=i.get(["itemStyle","borderRadius"])||0;t.setShape("r",u)}t.useStyle(l);var p=i.getShallow("cursor");p&&t.attr("cursor",p);var v=s?o?
n.r>=n.r0?"endArc":"startArc":n.endAngle>=n.startAngle?"endAngle":"startAngle":o?PN(n,a.coordinateSystem):LN(n,a.coordinateSystem),h=Xi(i);oo(t,h,{labelFetcher:a,
labelDataIndex:r,defaultText:mi(a.getData(),r),inheritColor:l.fill,defaultOpacity:l.opacity,defaultOutsidePosition:v});var m=t.getTextContent();if(s&&m){var d=i.
get(["label","position"]);t.textConfig.inside=d==="middle"?!0:null,AT(t,d==="outside"?v:d,UT(o),i.get(["label","rotate"]))}Q0(m,h,a.getRawValue(r),function(y){return Hf(
e,y)});var g=i.getModel(["emphasis"]);fi(t,g.get("focus"),g.get("blurScope"),g.get("disabled")),Ts(t,i),EN(n)&&(t.style.fill="none",t.style.stroke="none",T(t.states,
function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function AN(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")return 0;var i=t.get(["\
itemStyle","borderWidth"])||0,n=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.min(i,n,a)}var DN=(function(){
function t(){}return t})(),IT=(function(t){j(e,t);function e(r){var i=t.call(this,r)||this;return i.type="largeBar",i}return e.prototype.getDefaultShape=function(){
return new DN},e.prototype.buildPath=function(r,i){for(var n=i.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],l=[],u=this.barWidth,f=0;f<n.length;f+=3)l[a]=u,
l[o]=n[f+2],s[a]=n[f+a],s[o]=n[f+o],r.rect(s[0],s[1],l[0],l[1])},e})(te);function kT(t,e,r,i){var n=t.getData(),a=n.getLayout("valueAxisHorizontal")?1:0,o=n.getLayout(
"largeDataIndices"),s=n.getLayout("size"),l=t.getModel("backgroundStyle"),u=n.getLayout("largeBackgroundPoints"),f=i?Du(t):0;if(u){var c=new IT({shape:{points:u},
incremental:f,silent:!0,z2:0});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,c.useStyle(l.getItemStyle()),e.add(c),r&&r.push(c)}var p=new IT({shape:{points:n.
getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});p.baseDimIdx=a,p.largeDataIndices=o,p.barWidth=s,e.add(p),p.useStyle(n.getVisual("style")),
p.style.stroke=null,Ae(p).seriesIndex=t.seriesIndex,t.get("silent")||(p.on("mousedown",BT),p.on("mousemove",BT)),r&&r.push(p)}var BT=al(function(t){var e=this,r=MN(
e,t.offsetX,t.offsetY);Ae(e).dataIndex=r>=0?r:null},30,!1);function MN(t,e,r){for(var i=t.baseDimIdx,n=1-i,a=t.shape.points,o=t.largeDataIndices,s=[],l=[],u=t.barWidth,
f=0,c=a.length/3;f<c;f++){var p=f*3;if(l[i]=u,l[n]=a[p+2],s[i]=a[p+i],s[n]=a[p+n],l[n]<0&&(s[n]+=l[n],l[n]=-l[n]),e>=s[0]&&e<=s[0]+l[0]&&r>=s[1]&&r<=s[1]+l[1])return o[f]}
return-1}function FT(t,e,r){if(Zf(r,"cartesian2d")){var i=e,n=r.getArea();return{x:t?i.x:n.x,y:t?n.y:i.y,width:t?i.width:n.width,height:t?n.height:i.height}}else{
var n=r.getArea(),a=e;return{cx:n.cx,cy:n.cy,r0:t?n.r0:a.r0,r:t?n.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.PI*2}}}function ON(t,e,r){var i=t.
type==="polar"?Wi:Me;return new i({shape:FT(e,r,t),silent:!0,z2:0})}function PN(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"bo\
ttom":"top"}return t.height>0?"bottom":"top"}function LN(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":"right"}return t.width>=
0?"right":"left"}var zT=bN;function VT(t){t.registerChartView(zT),t.registerSeriesModel(ST),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,mT(xi)),t.registerLayout(t.
PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,gT(xi)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,js(xi)),t.registerAction({type:"changeAxisOrder",event:"changeAxis\
Order",update:"update"},function(e,r){var i=e.componentType||"series";r.eachComponent({mainType:i,query:e},function(n){e.sortInfo&&n.axis.setCategorySortInfo(e.
sortInfo)})}),_T(t)}function Po(t,e,r,i,n){var a=t+e;r.isSilent(a)||(process.env.NODE_ENV!=="production"&&Gt("event "+a+" is deprecated."),i.eachComponent({mainType:"\
series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=or(
c,n.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:z(p)?c.getName(p[0]):c.getName(p),selected:V(l)?l:I({},l)})}}))}function HT(t,e,r){t.on("selectcha\
nged",function(i){var n=r.getModel();i.isFromClick?(Po("map","selectchanged",e,n,i),Po("pie","selectchanged",e,n,i)):i.fromAction==="select"?(Po("map","selected",
e,n,i),Po("pie","selected",e,n,i)):i.fromAction==="unselect"&&(Po("map","unselected",e,n,i),Po("pie","unselected",e,n,i))})}var Lo=(function(){function t(e,r){this.
target=e,this.topTarget=r&&r.topTarget}return t})(),NN=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,this),e.on("mousemove",this._drag,
this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||r.__hostTarget;r&&(this._draggingTarget=
r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new Lo(r,e),"dragstart",e.event))},t.prototype._drag=function(e){var r=this._draggingTarget;
if(r){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,r.drift(a,o,e),this.handler.dispatchToElement(new Lo(r,e),"drag",e.event);var s=this.
handler.findHover(i,n,r).target,l=this._dropTarget;this._dropTarget=s,r!==s&&(l&&s!==l&&this.handler.dispatchToElement(new Lo(l,e),"dragleave",e.event),s&&s!==l&&
this.handler.dispatchToElement(new Lo(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;r&&(r.dragging=!1),this.handler.dispatchToElement(
new Lo(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new Lo(this._dropTarget,e),"drop",e.event),this._draggingTarget=null,this._dropTarget=
null},t})(),GT=NN,RN=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Ld=[],IN=_e.browser.firefox&&+_e.browser.version.split(".")[0]<39;function Ec(t,e,r,i){return r=
r||{},i?YT(t,e,r):IN&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=e.offsetY):YT(t,e,r),r}function YT(t,e,r){
if(_e.domSupported&&t.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(Uh(t)){var a=t.getBoundingClientRect();r.zrX=i-a.left,r.zrY=n-a.top;return}else if(Px(
Ld,t,i,n)){r.zrX=Ld[0],r.zrY=Ld[1];return}}r.zrX=r.zrY=0}function Ac(t){return t||window.event}function fr(t,e,r){if(e=Ac(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Ec(t,o,e,r)}else{Ec(t,e,e,r);var a=kN(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&RN.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function kN(t){var e=t.wheelDelta;if(e)return e;var r=t.deltaX,
i=t.deltaY;if(r==null||i==null)return e;var n=Math.abs(i!==0?i:r),a=i>0?-1:i<0?1:r>0?-1:1;return 3*n*a}function WT(t,e,r,i){t.addEventListener(e,r,i)}function XT(t,e,r,i){
t.removeEventListener(e,r,i)}var Dc=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0},ZT=(function(){function t(){this._track=[]}return t.prototype.
recognize=function(e,r,i){return this._doTrack(e,r,i),this._recognize(e)},t.prototype.clear=function(){return this._track.length=0,this},t.prototype._doTrack=function(e,r,i){
var n=e.touches;if(n){for(var a={points:[],touches:[],target:r,event:e},o=0,s=n.length;o<s;o++){var l=n[o],u=Ec(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(
l)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in Rd)if(Rd.hasOwnProperty(r)){var i=Rd[r](this._track,e);if(i)return i}},t})();function qT(t){
var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function BN(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}var Rd={pinch:function(t,e){var r=t.
length;if(r){var i=(t[r-1]||{}).points,n=(t[r-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=qT(i)/qT(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=BN(i);
return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}},jT="silent";function UN(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.
topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.
zrByTouch,which:r.which,stop:FN}}function FN(){Dc(this.event)}var zN=(function(t){ne(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=
null,r}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},e})(_t),ol=(function(){function t(e,r){this.x=e,this.y=r}return t})(),VN=["cli\
ck","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],Id=new se(0,0,0,0),QT=(function(t){ne(e,t);function e(r,i,n,a,o){var s=t.
call(this)||this;return s._hovered=new ol(0,0),s.storage=r,s.painter=i,s.painterRoot=a,s._pointerSize=o,n=n||new zN,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=
new GT(s),s}return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.dispose(),r&&(T(VN,function(i){r.on&&r.on(i,this[i],this)},this),r.handler=this),
this.proxy=r},e.prototype.mousemove=function(r){var i=r.zrX,n=r.zrY,a=$T(this,i,n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);
var l=this._hovered=a?new ol(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,
"mouseout",r),this.dispatchToElement(l,"mousemove",r),u&&u!==s&&this.dispatchToElement(l,"mouseover",r)},e.prototype.mouseout=function(r){var i=r.zrEventControl;
i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),i!=="no_globalout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=
function(){this._hovered=new ol(0,0)},e.prototype.dispatch=function(r,i){var n=this[r];n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.
storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){var i=this.proxy;i.setCursor&&i.setCursor(r)},e.prototype.dispatchToElement=
function(r,i,n){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+i,s=UN(i,r,n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?
a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){
typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.findHover=function(r,i,n){var a=this.storage.getDisplayList(),o=new ol(r,i);if(KT(
a,o,r,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/2,f=new se(r-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&
(!p.parent||!p.parent.ignoreCoarsePointer)&&(Id.copy(p.getBoundingRect()),p.transform&&Id.applyTransform(p.transform),Id.intersect(f)&&s.push(p))}if(s.length)for(var v=4,
h=Math.PI/12,m=Math.PI*2,d=0;d<u;d+=v)for(var g=0;g<m;g+=h){var y=r+d*Math.cos(g),_=i+d*Math.sin(g);if(KT(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=
function(r,i){this._gestureMgr||(this._gestureMgr=new ZT);var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(r,this.findHover(r.zrX,r.zrY,null).target,
this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;r.gestureEvent=o;var s=new ol;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(_t);T(["click",
"mousedown","mouseup","mousewheel","dblclick","contextmenu"],function(t){QT.prototype[t]=function(e){var r=e.zrX,i=e.zrY,n=$T(this,r,i),a,o;if((t!=="mouseup"||!n)&&
(a=this.findHover(r,i),o=a.target),t==="mousedown")this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="cli\
ck"){if(this._downEl!==this._upEl||!this._downPoint||Qg(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function HN(t,e,r){
if(t[t.rectHover?"rectContain":"contain"](e,r)){for(var i=t,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,r))return!1}i.
silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?null:s:i.parent}return n?jT:!0}return!1}function KT(t,e,r,i,n){for(var a=t.length-1;a>=0;a--){var o=t[a],
s=void 0;if(o!==n&&!o.ignore&&(s=HN(o,r,i))&&(!e.topTarget&&(e.topTarget=o),s!==jT)){e.target=o;break}}}function $T(t,e,r){var i=t.painter;return e<0||e>i.getWidth()||
r<0||r>i.getHeight()}var JT=QT,r1=32,sl=7;function GN(t){for(var e=0;t>=r1;)e|=t&1,t>>=1;return t+e}function e1(t,e,r,i){var n=e+1;if(n===r)return 1;if(i(t[n++],
t[e])<0){for(;n<r&&i(t[n],t[n-1])<0;)n++;YN(t,e,n)}else for(;n<r&&i(t[n],t[n-1])>=0;)n++;return n-e}function YN(t,e,r){for(r--;e<r;){var i=t[e];t[e++]=t[r],t[r--]=
i}}function t1(t,e,r,i,n){for(i===e&&i++;i<r;i++){for(var a=t[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,t[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:t[o+3]=t[o+2];case 2:
t[o+2]=t[o+1];case 1:t[o+1]=t[o];break;default:for(;u>0;)t[o+u]=t[o+u-1],u--}t[o]=a}}function kd(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])>0){for(s=i-n;l<s&&a(
t,e[r+n+l])>0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(t,e[r+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<
l;){var f=o+(l-o>>>1);a(t,e[r+f])>0?o=f+1:l=f}return l}function Bd(t,e,r,i,n,a){var o=0,s=0,l=1;if(a(t,e[r+n])<0){for(s=n+1;l<s&&a(t,e[r+n-l])<0;)o=l,l=(l<<1)+1,
l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(t,e[r+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);
a(t,e[r+f])<0?l=f:o=f+1}return l}function WN(t,e){var r=sl,i,n,a=0,o=[];i=[],n=[];function s(v,h){i[a]=v,n[a]=h,a+=1}function l(){for(;a>1;){var v=a-2;if(v>=1&&
n[v-1]<=n[v]+n[v+1]||v>=2&&n[v-2]<=n[v]+n[v-1])n[v-1]<n[v+1]&&v--;else if(n[v]>n[v+1])break;f(v)}}function u(){for(;a>1;){var v=a-2;v>0&&n[v-1]<n[v+1]&&v--,f(v)}}
function f(v){var h=i[v],m=n[v],d=i[v+1],g=n[v+1];n[v]=m+g,v===a-3&&(i[v+1]=i[v+2],n[v+1]=n[v+2]),a--;var y=Bd(t[d],t,h,m,0,e);h+=y,m-=y,m!==0&&(g=kd(t[h+m-1],t,
d,g,g-1,e),g!==0&&(m<=g?c(h,m,d,g):p(h,m,d,g)))}function c(v,h,m,d){var g=0;for(g=0;g<h;g++)o[g]=t[v+g];var y=0,_=m,x=v;if(t[x++]=t[_++],--d===0){for(g=0;g<h;g++)
t[x+g]=o[y+g];return}if(h===1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=o[y];return}for(var S=r,b,C,E;;){b=0,C=0,E=!1;do if(e(t[_],o[y])<0){if(t[x++]=t[_++],C++,b=0,
--d===0){E=!0;break}}else if(t[x++]=o[y++],b++,C=0,--h===1){E=!0;break}while((b|C)<S);if(E)break;do{if(b=Bd(t[_],o,y,h,0,e),b!==0){for(g=0;g<b;g++)t[x+g]=o[y+g];
if(x+=b,y+=b,h-=b,h<=1){E=!0;break}}if(t[x++]=t[_++],--d===0){E=!0;break}if(C=kd(o[y],t,_,d,0,e),C!==0){for(g=0;g<C;g++)t[x+g]=t[_+g];if(x+=C,_+=C,d-=C,d===0){E=
!0;break}}if(t[x++]=o[y++],--h===1){E=!0;break}S--}while(b>=sl||C>=sl);if(E)break;S<0&&(S=0),S+=2}if(r=S,r<1&&(r=1),h===1){for(g=0;g<d;g++)t[x+g]=t[_+g];t[x+d]=
o[y]}else{if(h===0)throw new Error;for(g=0;g<h;g++)t[x+g]=o[y+g]}}function p(v,h,m,d){var g=0;for(g=0;g<d;g++)o[g]=t[m+g];var y=v+h-1,_=d-1,x=m+d-1,S=0,b=0;if(t[x--]=
t[y--],--h===0){for(S=x-(d-1),g=0;g<d;g++)t[S+g]=o[g];return}if(d===1){for(x-=h,y-=h,b=x+1,S=y+1,g=h-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_];return}for(var C=r;;){var E=0,
D=0,w=!1;do if(e(o[_],t[y])<0){if(t[x--]=t[y--],E++,D=0,--h===0){w=!0;break}}else if(t[x--]=o[_--],D++,E=0,--d===1){w=!0;break}while((E|D)<C);if(w)break;do{if(E=
h-Bd(o[_],t,v,h,h-1,e),E!==0){for(x-=E,y-=E,h-=E,b=x+1,S=y+1,g=E-1;g>=0;g--)t[b+g]=t[S+g];if(h===0){w=!0;break}}if(t[x--]=o[_--],--d===1){w=!0;break}if(D=d-kd(t[y],
o,0,d,d-1,e),D!==0){for(x-=D,_-=D,d-=D,b=x+1,S=_+1,g=0;g<D;g++)t[b+g]=o[S+g];if(d<=1){w=!0;break}}if(t[x--]=t[y--],--h===0){w=!0;break}C--}while(E>=sl||D>=sl);if(w)
break;C<0&&(C=0),C+=2}if(r=C,r<1&&(r=1),d===1){for(x-=h,y-=h,b=x+1,S=y+1,g=h-1;g>=0;g--)t[b+g]=t[S+g];t[x]=o[_]}else{if(d===0)throw new Error;for(S=x-(d-1),g=0;g<
d;g++)t[S+g]=o[g]}}return{mergeRuns:l,forceMergeRuns:u,pushRun:s}}function ma(t,e,r,i){r||(r=0),i||(i=t.length);var n=i-r;if(!(n<2)){var a=0;if(n<r1){a=e1(t,r,i,
e),t1(t,r,i,r+a,e);return}var o=WN(t,e),s=GN(n);do{if(a=e1(t,r,i,e),a<s){var l=n;l>s&&(l=s),t1(t,r,r+l,r+a,e),a=l}o.pushRun(r,a),o.mergeRuns(),n-=a,r+=a}while(n!==
0);o.forceMergeRuns()}}var i1=!1;function Ud(){i1||(i1=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function n1(t,e){
return t.zlevel===e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var XN=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=
0,this.displayableSortFunc=n1}return t.prototype.traverse=function(e,r){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,r)},t.prototype.getDisplayList=
function(e,r){r=r||!1;var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(r),i},t.prototype.updateDisplayList=function(e){this._displayListLen=
0;for(var r=this._roots,i=this._displayList,n=0,a=r.length;n<a;n++)this._updateAndAddDisplayable(r[n],null,e);i.length=this._displayListLen,ma(i,n1)},t.prototype.
_updateAndAddDisplayable=function(e,r,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;
if(!e.ignoreClip&&(a||n)){if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<r.length;l++)s[o++]=r[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.
getClipPath()}if(s&&(s.length=o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var v=c[p];e.__dirty&&(v.__dirty|=ht),this._updateAndAddDisplayable(
v,s,i)}e.__dirty=0}else{var h=e;isNaN(h.z)&&(Ud(),h.z=0),isNaN(h.z2)&&(Ud(),h.z2=0),isNaN(h.zlevel)&&(Ud(),h.zlevel=0),this._displayList[this._displayListLen++]=
h}var m=e.getDecalElement&&e.getDecalElement();m&&this._updateAndAddDisplayable(m,s,i);var d=e.getTextGuideLine();d&&this._updateAndAddDisplayable(d,s,i);var g=e.
getTextContent();g&&this._updateAndAddDisplayable(g,s,i)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=
function(e){if(e instanceof Array){for(var r=0,i=e.length;r<i;r++)this.delRoot(e[r]);return}var n=oe(this._roots,e);n>=0&&this._roots.splice(n,1)},t.prototype.delAllRoots=
function(){this._roots=[],this._displayList=[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=
null,this._roots=null},t})(),a1=XN,o1;o1=_e.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&
window.msRequestAnimationFrame.bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var Fd=o1;
function ga(){return new Date().getTime()}var qN=(function(t){ne(e,t);function e(r){var i=t.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,r=r||{},i.stage=r.stage||{},i}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=r,r.prev=this._tail,
r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var i=r.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(r){if(r.animation){var i=r.prev,n=r.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,r.next=r.prev=r.animation=null}},e.prototype.
removeAnimator=function(r){var i=r.getClip();i&&this.removeClip(i),r.animation=null},e.prototype.update=function(r){for(var i=ga()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,r||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var r=this;this._running=!0;function i(){r._running&&(Fd(i),!r._paused&&r.update())}Fd(i)},e.prototype.start=function(){this._running||
(this._time=ga(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
ga(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=ga()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var r=this.
_head;r;){var i=r.next;r.prev=r.next=r.animation=null,r=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(r,i){i=i||{},this.start();var n=new os(r,i.loop);return this.addAnimator(n),n},e})(_t),s1=qN,ZN=300,zd=_e.domSupported,Vd=(function(){var t=["click","d\
blclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touchstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,
pointerout:1},i=k(t,function(n){var a=n.replace("mouse","pointer");return r.hasOwnProperty(a)?a:n});return{mouse:t,touch:e,pointer:i}})(),l1={mouse:["mousemove",
"mouseup"],pointer:["pointermove","pointerup"]},u1=!1;function Yd(t){var e=t.pointerType;return e==="pen"||e==="touch"}function KN(t){t.touching=!0,t.touchTimer!=
null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=!1,t.touchTimer=null},700)}function Hd(t){t&&(t.zrByTouch=!0)}
function jN(t,e){return fr(t.dom,new QN(t,e),!0)}function c1(t,e){for(var r=e,i=!1;r&&r.nodeType!==9&&!(i=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;
return i}var QN=(function(){function t(e,r){this.stopPropagation=Ve,this.stopImmediatePropagation=Ve,this.preventDefault=Ve,this.type=r.type,this.target=this.currentTarget=
e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),Dr={mousedown:function(t){t=fr(this.dom,t),this.__mayPointerCapture=
[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=fr(this.dom,t);var e=this.__mayPointerCapture;e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(
!0),this.trigger("mousemove",t)},mouseup:function(t){t=fr(this.dom,t),this.__togglePointerCapture(!1),this.trigger("mouseup",t)},mouseout:function(t){t=fr(this.
dom,t);var e=t.toElement||t.relatedTarget;c1(this,e)||(this.__pointerCapturing&&(t.zrEventControl="no_globalout"),this.trigger("mouseout",t))},wheel:function(t){
u1=!0,t=fr(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){u1||(t=fr(this.dom,t),this.trigger("mousewheel",t))},touchstart:function(t){t=fr(this.
dom,t),Hd(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),Dr.mousemove.call(this,t),Dr.mousedown.call(this,t)},touchmove:function(t){t=
fr(this.dom,t),Hd(t),this.handler.processGesture(t,"change"),Dr.mousemove.call(this,t)},touchend:function(t){t=fr(this.dom,t),Hd(t),this.handler.processGesture(
t,"end"),Dr.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<ZN&&Dr.click.call(this,t)},pointerdown:function(t){Dr.mousedown.call(this,t)},pointermove:function(t){
Yd(t)||Dr.mousemove.call(this,t)},pointerup:function(t){Dr.mouseup.call(this,t)},pointerout:function(t){Yd(t)||Dr.mouseout.call(this,t)}};T(["click","dblclick",
"contextmenu"],function(t){Dr[t]=function(e){e=fr(this.dom,e),this.trigger(t,e)}});var Wd={pointermove:function(t){Yd(t)||Wd.mousemove.call(this,t)},pointerup:function(t){
Wd.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.__pointerCapturing;this.__togglePointerCapture(!1),this.
trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function $N(t,e){var r=e.domHandlers;_e.pointerEventsSupported?T(Vd.pointer,
function(i){Mc(e,i,function(n){r[i].call(t,n)})}):(_e.touchEventsSupported&&T(Vd.touch,function(i){Mc(e,i,function(n){r[i].call(t,n),KN(e)})}),T(Vd.mouse,function(i){
Mc(e,i,function(n){n=Ac(n),e.touching||r[i].call(t,n)})}))}function JN(t,e){_e.pointerEventsSupported?T(l1.pointer,r):_e.touchEventsSupported||T(l1.mouse,r);function r(i){
function n(a){a=Ac(a),c1(t,a.target)||(a=jN(t,a),e.domHandlers[i].call(t,a))}Mc(e,i,n,{capture:!0})}}function Mc(t,e,r,i){t.mounted[e]=r,t.listenerOpts[e]=i,WT(
t.domTarget,e,r,i)}function Gd(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&XT(t.domTarget,r,e[r],t.listenerOpts[r]);t.mounted={}}var f1=(function(){function t(e,r){
this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=r}return t})(),eR=(function(t){ne(e,t);function e(r,i){var n=t.call(this)||
this;return n.__pointerCapturing=!1,n.dom=r,n.painterRoot=i,n._localHandlerScope=new f1(r,Dr),zd&&(n._globalHandlerScope=new f1(document,Wd)),$N(n,n._localHandlerScope),
n}return e.prototype.dispose=function(){Gd(this._localHandlerScope),zd&&Gd(this._globalHandlerScope)},e.prototype.setCursor=function(r){this.dom.style&&(this.dom.
style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.__mayPointerCapture=null,zd&&+this.__pointerCapturing^+r){this.__pointerCapturing=
r;var i=this._globalHandlerScope;r?JN(this,i):Gd(i)}},e})(_t),p1=eR,ll={},v1={};function tR(t){delete v1[t]}function rR(t){if(!t)return!1;if(typeof t=="string")
return Ha(t,1)<ss;if(t.colorStops){for(var e=t.colorStops,r=0,i=e.length,n=0;n<i;n++)r+=Ha(e[n].color,1);return r/=i,r<ss}return!1}var iR=(function(){function t(e,r,i){
var n=this;this._sleepAfterStill=10,this._stillFrameAccum=0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=r,this.id=e;var a=new a1,
o=i.renderer||"canvas";if(ll[o]||(o=$(ll)[0]),process.env.NODE_ENV!=="production"&&!ll[o])throw new Error("Renderer '"+o+"' is not imported. Please import it fi\
rst.");i.useDirtyRect=i.useDirtyRect==null?!1:i.useDirtyRect;var s=new ll[o](r,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!_e.node&&!_e.worker&&
!l?new p1(s.getViewportRoot(),s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?_e.touchEventsSupported:!!f,p=44,v;c&&(v=Y(i.pointerSize,p)),this.handler=
new JT(a,s,u,s.root,v),this.animation=new s1({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return t.prototype.add=function(e){
this._disposed||!e||(this.storage.addRoot(e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.
removeSelfFromZr(this),this.refresh())},t.prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},
t.prototype.setBackgroundColor=function(e){this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=
e,this._darkMode=rR(e))},t.prototype.getBackgroundColor=function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.
isDarkMode=function(){return this._darkMode},t.prototype.refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},
t.prototype._refresh=function(e){e.animUpdate&&this.animation.update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.
refreshHover}),this._needsRefresh=this._needsRefreshHover=!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.
flush=function(){this._disposed||this._flush(!0)},t.prototype._flush=function(e){var r,i=ga(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(r=!0,this.
_refresh({animUpdate:e,refresh:n,refreshHover:a}));var o=ga();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this.
_stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.
wakeUp=function(){this._disposed||(this.animation.start(),this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.
refreshHoverImmediately=function(){this._disposed||this._refresh({animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=
e||{},this.painter.resize(e.width,e.height),this.handler.resize())},t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=
function(){if(!this._disposed)return this.painter.getWidth()},t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=
function(e){this._disposed||this.handler.setCursorStyle(e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.
on=function(e,r,i){return this._disposed||this.handler.on(e,r,i),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=
function(e,r){this._disposed||this.handler.trigger(e,r)},t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof
we&&e[r].removeSelfFromZr(this);this.storage.delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),
this.storage.dispose(),this.painter.dispose(),this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,tR(this.id))},
t})();function qd(t,e){var r=new iR(Rl(),t,e);return v1[r.id]=r,r}function h1(t,e){ll[t]=e}var Xd;function d1(t){if(typeof Xd=="function")return Xd(t)}function m1(t){
Xd=t}var g1="";typeof navigator<"u"&&(g1=navigator.platform||"");var No="rgba(0, 0, 0, 0.2)",y1=he.color.theme[0],aR=Jo(y1,null,null,.9),Oc={darkMode:"auto",colorBy:"\
series",color:he.color.theme,gradientColor:[aR,y1],aria:{decal:{decals:[{color:No,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:No,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:No,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:No,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:No,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:No,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:g1.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1},oR=X();function _1(t,e,r){var i=oR.get(e);if(!i)return r;
var n=i(t);if(!n)return r;if(process.env.NODE_ENV!=="production")for(var a=0;a<n.length;a++)R(Vi(n[a]));return r.concat(n)}var Pc,ul,x1,Zd="\0_ec_inner",S1=1,sR={
grid:"GridComponent",polar:"PolarComponent",geo:"GeoComponent",singleAxis:"SingleAxisComponent",parallel:"ParallelComponent",calendar:"CalendarComponent",matrix:"\
MatrixComponent",graphic:"GraphicComponent",toolbox:"ToolboxComponent",tooltip:"TooltipComponent",axisPointer:"AxisPointerComponent",brush:"BrushComponent",title:"\
TitleComponent",timeline:"TimelineComponent",markPoint:"MarkPointComponent",markLine:"MarkLineComponent",markArea:"MarkAreaComponent",legend:"LegendComponent",dataZoom:"\
DataZoomComponent",visualMap:"VisualMapComponent",xAxis:"GridComponent",yAxis:"GridComponent",angleAxis:"PolarComponent",radiusAxis:"PolarComponent"},lR={line:"\
LineChart",bar:"BarChart",pie:"PieChart",scatter:"ScatterChart",radar:"RadarChart",map:"MapChart",tree:"TreeChart",treemap:"TreemapChart",graph:"GraphChart",chord:"\
ChordChart",gauge:"GaugeChart",funnel:"FunnelChart",parallel:"ParallelChart",sankey:"SankeyChart",boxplot:"BoxplotChart",candlestick:"CandlestickChart",effectScatter:"\
EffectScatterChart",lines:"LinesChart",heatmap:"HeatmapChart",pictorialBar:"PictorialBarChart",themeRiver:"ThemeRiverChart",sunburst:"SunburstChart",custom:"Cus\
tomChart"},Lc={};function uR(t){T(t,function(e,r){if(!be.hasClass(r)){var i=sR[r];i&&!Lc[i]&&(le("Component "+r+` is used but not imported.
import { `+i+` } from 'echarts/components';
echarts.use([`+i+"]);"),Lc[i]=!0)}})}var w1=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,i,n,a,o,s){
a=a||{},this.option=null,this._theme=new je(a),this._locale=new je(o),this._optionManager=s},e.prototype.setOption=function(r,i,n){process.env.NODE_ENV!=="produ\
ction"&&(R(r!=null,"option is null/undefined"),R(r[Zd]!==S1,"please use chart.getOption()"));var a=C1(i);this._optionManager.setOption(r,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,i){return this._resetOption(r,C1(i))},e.prototype._resetOption=function(r,i){var n=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");process.env.NODE_ENV!=="production"&&uR(o),!this.option||r==="recreate"?x1(this,o):(this.restoreData(),this._mergeOption(
o,i)),n=!0}if((r==="timeline"||r==="media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,
i))}if(!r||r==="recreate"||r==="media"){var l=a.getMediaOption(this);l.length&&T(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=
function(r){this._mergeOption(r,null)},e.prototype._mergeOption=function(r,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=X(),u=i&&i.
replaceMergeMainTypeMap;ix(this),T(r,function(c,p){c!=null&&(be.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?ae(c):xe(n[p],c,!0))}),u&&u.each(function(c,p){
be.hasClass(p)&&!l.get(p)&&(s.push(p),l.set(p,!0))}),be.topologicalTravel(s,be.getAllClassMainTypes(),f,this);function f(c){var p=_1(this,c,De(r[c])),v=a.get(c),
h=v?u&&u.get(c)?"replaceMerge":"normalMerge":"replaceAll",m=N_(v,p,h);I_(m,c,be),n[c]=null,a.set(c,null),o.set(c,0);var d=[],g=[],y=0,_,x;T(m,function(S,b){var C=S.
existing,E=S.newOption;if(!E)C&&(C.mergeOption({},this),C.optionUpdated({},!1));else{var D=c==="series",w=be.getClass(c,S.keyInfo.subType,!D);if(!w){if(process.
env.NODE_ENV!=="production"){var A=S.keyInfo.subType,O=lR[A];Lc[A]||(Lc[A]=!0,le(O?"Series "+A+` is used but not imported.
import { `+O+` } from 'echarts/charts';
echarts.use([`+O+"]);":"Unknown series "+A))}return}if(c==="tooltip"){if(_){process.env.NODE_ENV!=="production"&&(x||(Ee("Currently only one tooltip component i\
s allowed."),x=!0));return}_=!0}if(C&&C.constructor===w)C.name=S.keyInfo.name,C.mergeOption(E,this),C.optionUpdated(E,!1);else{var M=I({componentIndex:b},S.keyInfo);
C=new w(E,this,this,M),I(C,M),S.brandNew&&(C.__requireNewView=!0),C.init(E,this,this),C.optionUpdated(null,!0)}}C?(d.push(C.option),g.push(C),y++):(d.push(void 0),
g.push(void 0))},this),n[c]=d,a.set(c,g),o.set(c,y),c==="series"&&Pc(this)}this._seriesIndices||Pc(this)},e.prototype.getOption=function(){var r=ae(this.option);
return T(r,function(i,n){if(be.hasClass(n)){for(var a=De(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Vi(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,r[n]=a}}),delete r[Zd],
r},e.prototype.setTheme=function(r){this._theme=new je(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,i){var n=this._componentsMap.get(r);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.
queryComponents=function(r){var i=r.mainType;if(!i)return[];var n=r.index,a=r.id,o=r.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=
null?(l=[],T(De(n),function(u){s[u]&&l.push(s[u])})):a!=null?l=b1("id",a,s):o!=null?l=b1("name",o,s):l=Le(s,function(u){return!!u}),T1(l,r)},e.prototype.findComponents=
function(r){var i=r.query,n=r.mainType,a=s(i),o=a?this.queryComponents(a):Le(this._componentsMap.get(n),function(u){return!!u});return l(T1(o,r));function s(u){
var f=n+"Index",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return r.filter?
Le(u,r.filter):u}},e.prototype.eachComponent=function(r,i,n){var a=this._componentsMap;if(Z(r)){var o=i,s=r;a.each(function(c,p){for(var v=0;c&&v<c.length;v++){
var h=c[v];h&&s.call(o,p,h,h.componentIndex)}})}else for(var l=V(r)?a.get(r):G(r)?this.findComponents(r):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var i=Yt(r,null);return Le(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===
i})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Le(this._componentsMap.
get("series"),function(i){return!!i&&i.subType===r})},e.prototype.getSeries=function(){return Le(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,i){ul(this),T(this._seriesIndices,function(n){var a=this.
_componentsMap.get("series")[n];r.call(i,a,n)},this)},e.prototype.eachRawSeries=function(r,i){T(this._componentsMap.get("series"),function(n){n&&r.call(i,n,n.componentIndex)})},
e.prototype.eachSeriesByType=function(r,i,n){ul(this),T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&i.call(n,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,i,n){return T(this.getSeriesByType(r),i,n)},e.prototype.isSeriesFiltered=function(r){return ul(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,i){ul(this);
var n=[];T(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=
X(n)},e.prototype.restoreData=function(r){Pc(this);var i=this._componentsMap,n=[];i.each(function(a,o){be.hasClass(o)&&n.push(o)}),be.topologicalTravel(n,be.getAllClassMainTypes(),
function(a){T(i.get(a),function(o){o&&(a!=="series"||!fR(o,r))&&o.restoreData()})})},e.internalField=(function(){Pc=function(r){var i=r._seriesIndices=[];T(r._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),r._seriesIndicesMap=X(i)},ul=function(r){if(process.env.NODE_ENV!=="production"&&!r._seriesIndices)throw new Error(
"Option should contains series.")},x1=function(r,i){r.option={},r.option[Zd]=S1,r._componentsMap=X({series:[]}),r._componentsCount=X();var n=i.aria;G(n)&&n.enabled==
null&&(n.enabled=!0),cR(i,r._theme.option),xe(i,Oc,!1),r._mergeOption(i,null)}})(),e})(je);function fR(t,e){if(e){var r=e.seriesIndex,i=e.seriesId,n=e.seriesName;
return r!=null&&t.componentIndex!==r||i!=null&&t.id!==i||n!=null&&t.name!==n}}function cR(t,e){var r=t.color&&!t.colorLayer;T(e,function(i,n){n==="colorLayer"&&
r||n==="color"&&t.color||be.hasClass(n)||(typeof i=="object"?t[n]=t[n]?xe(t[n],i,!1):ae(i):t[n]==null&&(t[n]=i))})}function b1(t,e,r){if(z(e)){var i=X();return T(
e,function(a){if(a!=null){var o=Yt(a,null);o!=null&&i.set(a,!0)}}),Le(r,function(a){return a&&i.get(a[t])})}else{var n=Yt(e,null);return Le(r,function(a){return a&&
n!=null&&a[t]===n})}}function T1(t,e){return e.hasOwnProperty("subType")?Le(t,function(r){return r&&r.subType===e.subType}):t}function C1(t){var e=X();return t&&
T(De(t.replaceMerge),function(r){process.env.NODE_ENV!=="production"&&R(be.hasClass(r),'"'+r+'" is not valid component main type in "replaceMerge"'),e.set(r,!0)}),
{replaceMergeMainTypeMap:e}}yt(w1,Vs);var Nc=w1,pR=/^(min|max)?(.+)$/,vR=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=
[],this._api=e}return t.prototype.setOption=function(e,r,i){e&&(T(De(e.series),function(o){o&&o.data&&Ne(o.data)&&Aa(o.data)}),T(De(e.dataset),function(o){o&&o.
source&&Ne(o.source)&&Aa(o.source)})),e=ae(e);var n=this._optionBackup,a=hR(e,r,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=
a.timelineOptions),a.mediaList.length&&(n.mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=
function(e){var r=this._optionBackup;return this._timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=
[],ae(e?r.baseOption:this._newBaseOption)},t.prototype.getTimelineOption=function(e){var r,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");
n&&(r=ae(i[n.getCurrentIndex()]))}return r},t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,
o=[],s=[];if(!n.length&&!a)return s;for(var l=0,u=n.length;l<u;l++)dR(n[l].query,r,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!gR(o,this._currentMediaIndices)&&
(s=k(o,function(f){return ae(f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},t})();function hR(t,e,r){var i=[],n,a,o=t.baseOption,s=t.timeline,l=t.
options,u=t.media,f=!!t.media,c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(t.options=t.media=null),a=t),f&&(z(u)?T(u,function(v){process.
env.NODE_ENV!=="production"&&v&&!v.option&&G(v.query)&&G(v.query.option)&&le("Illegal media option. Must be like { media: [ { query: {}, option: {} } ] }"),v&&v.
option&&(v.query?i.push(v):n||(n=v))}):process.env.NODE_ENV!=="production"&&le("Illegal media option. Must be an array. Like { media: [ {...}, {...} ] }")),p(a),
T(l,function(v){return p(v)}),T(i,function(v){return p(v.option)});function p(v){T(e,function(h){h(v,r)})}return{baseOption:a,timelineOptions:l||[],mediaDefault:n,
mediaList:i}}function dR(t,e,r){var i={width:e,height:r,aspectratio:e/r},n=!0;return T(t,function(a,o){var s=o.match(pR);if(!(!s||!s[1]||!s[2])){var l=s[1],u=s[2].
toLowerCase();mR(i[u],a,l)||(n=!1)}}),n}function mR(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function gR(t,e){return t.join(",")===e.join(",")}var E1=vR,
cr=T,cl=G,A1=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Kd(t){var e=t&&t.itemStyle;if(e)for(var r=0,i=A1.length;r<
i;r++){var n=A1[r],a=e.normal,o=e.emphasis;a&&a[n]&&(process.env.NODE_ENV!=="production"&&Be("itemStyle.normal."+n,n),t[n]=t[n]||{},t[n].normal?xe(t[n].normal,a[n]):
t[n].normal=a[n],a[n]=null),o&&o[n]&&(process.env.NODE_ENV!=="production"&&Be("itemStyle.emphasis."+n,"emphasis."+n),t[n]=t[n]||{},t[n].emphasis?xe(t[n].emphasis,
o[n]):t[n].emphasis=o[n],o[n]=null)}}function gt(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var i=t[e].normal,n=t[e].emphasis;i&&(process.env.NODE_ENV!=="\
production"&&Gt("'normal' hierarchy in "+e+" has been removed since 4.0. All style properties are configured in "+e+" directly now."),r?(t[e].normal=t[e].emphasis=
null,ie(t[e],i)):t[e]=i),n&&(process.env.NODE_ENV!=="production"&&Gt(e+".emphasis has been changed to emphasis."+e+" since 4.0"),t.emphasis=t.emphasis||{},t.emphasis[e]=
n,n.focus&&(t.emphasis.focus=n.focus),n.blurScope&&(t.emphasis.blurScope=n.blurScope))}}function fl(t){gt(t,"itemStyle"),gt(t,"lineStyle"),gt(t,"areaStyle"),gt(
t,"label"),gt(t,"labelLine"),gt(t,"upperLabel"),gt(t,"edgeLabel")}function We(t,e){var r=cl(t)&&t[e],i=cl(r)&&r.textStyle;if(i){process.env.NODE_ENV!=="producti\
on"&&Gt("textStyle hierarchy in "+e+" has been removed since 4.0. All textStyle properties are configured in "+e+" directly now.");for(var n=0,a=Ev.length;n<a;n++){
var o=Ev[n];i.hasOwnProperty(o)&&(r[o]=i[o])}}}function pr(t){t&&(fl(t),We(t,"label"),t.emphasis&&We(t.emphasis,"label"))}function yR(t){if(cl(t)){Kd(t),fl(t),We(
t,"label"),We(t,"upperLabel"),We(t,"edgeLabel"),t.emphasis&&(We(t.emphasis,"label"),We(t.emphasis,"upperLabel"),We(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&
(Kd(e),pr(e));var r=t.markLine;r&&(Kd(r),pr(r));var i=t.markArea;i&&pr(i);var n=t.data;if(t.type==="graph"){n=n||t.nodes;var a=t.links||t.edges;if(a&&!Ne(a))for(var o=0;o<
a.length;o++)pr(a[o]);T(t.categories,function(u){fl(u)})}if(n&&!Ne(n))for(var o=0;o<n.length;o++)pr(n[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)
pr(s[o]);if(r=t.markLine,r&&r.data)for(var l=r.data,o=0;o<l.length;o++)z(l[o])?(pr(l[o][0]),pr(l[o][1])):pr(l[o]);t.type==="gauge"?(We(t,"axisLabel"),We(t,"titl\
e"),We(t,"detail")):t.type==="treemap"?(gt(t.breadcrumb,"itemStyle"),T(t.levels,function(u){fl(u)})):t.type==="tree"&&fl(t.leaves)}}function Si(t){return z(t)?t:
t?[t]:[]}function D1(t){return(z(t)?t[0]:t)||{}}function jd(t,e){cr(Si(t.series),function(i){cl(i)&&yR(i)});var r=["xAxis","yAxis","radiusAxis","angleAxis","sin\
gleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","timeAxis"),cr(r,function(i){cr(Si(t[i]),function(n){n&&(We(n,"axisLabel"),We(n.
axisPointer,"label"))})}),cr(Si(t.parallel),function(i){var n=i&&i.parallelAxisDefault;We(n,"axisLabel"),We(n&&n.axisPointer,"label")}),cr(Si(t.calendar),function(i){
gt(i,"itemStyle"),We(i,"dayLabel"),We(i,"monthLabel"),We(i,"yearLabel")}),cr(Si(t.radar),function(i){We(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.
name,process.env.NODE_ENV!=="production"&&Gt("name property in radar component has been changed to axisName")),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=
i.nameGap,delete i.nameGap,process.env.NODE_ENV!=="production"&&Gt("nameGap property in radar component has been changed to axisNameGap")),process.env.NODE_ENV!==
"production"&&cr(i.indicator,function(n){n.text&&Be("text","name","radar.indicator")})}),cr(Si(t.geo),function(i){cl(i)&&(pr(i),cr(Si(i.regions),function(n){pr(
n)}))}),cr(Si(t.timeline),function(i){pr(i),gt(i,"label"),gt(i,"itemStyle"),gt(i,"controlStyle",!0);var n=i.data;z(n)&&T(n,function(a){G(a)&&(gt(a,"label"),gt(a,
"itemStyle"))})}),cr(Si(t.toolbox),function(i){gt(i,"iconStyle"),cr(i.feature,function(n){gt(n,"iconStyle")})}),We(D1(t.axisPointer),"label"),We(D1(t.tooltip).axisPointer,
"label")}function _R(t,e){for(var r=e.split(","),i=t,n=0;n<r.length&&(i=i&&i[r[n]],i!=null);n++);return i}function xR(t,e,r,i){for(var n=e.split(","),a=t,o,s=0;s<
n.length-1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=r)}function M1(t){t&&T(SR,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}
var SR=[["x","left"],["y","top"],["x2","right"],["y2","bottom"]],bR=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],Qd=[[
"borderRadius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function pl(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<Qd.length;r++){
var i=Qd[r][1],n=Qd[r][0];e[i]!=null&&(e[n]=e[i],process.env.NODE_ENV!=="production"&&Be(i,n))}}function O1(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==
null&&(process.env.NODE_ENV!=="production"&&Be("label.margin","label.edgeDistance","pie"),t.edgeDistance=t.margin)}function P1(t){t&&t.downplay&&!t.blur&&(t.blur=
t.downplay,process.env.NODE_ENV!=="production"&&Be("downplay","blur","sunburst"))}function TR(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.
focus==null&&(process.env.NODE_ENV!=="production"&&Be("focusNodeAdjacency","emphasis: { focus: 'adjacency'}","graph/sankey"),t.emphasis.focus="adjacency"))}function L1(t,e){
if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&L1(t[r].children,e)}function Rc(t,e){jd(t,e),t.series=De(t.series),T(t.series,function(r){if(G(r)){var i=r.type;if(i===
"line")r.clipOverflow!=null&&(r.clip=r.clipOverflow,process.env.NODE_ENV!=="production"&&Be("clipOverflow","clip","line"));else if(i==="pie"||i==="gauge"){r.clockWise!=
null&&(r.clockwise=r.clockWise,process.env.NODE_ENV!=="production"&&Be("clockWise","clockwise")),O1(r.label);var n=r.data;if(n&&!Ne(n))for(var a=0;a<n.length;a++)
O1(n[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(process.env.NODE_ENV!=="production"&&Be("hoverOffset","emphasis.scaleSize"),
r.emphasis.scaleSize=r.hoverOffset))}else if(i==="gauge"){var o=_R(r,"pointer.color");o!=null&&xR(r,"itemStyle.color",o)}else if(i==="bar"){pl(r),pl(r.backgroundStyle),
pl(r.emphasis);var n=r.data;if(n&&!Ne(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(pl(n[a]),pl(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s,process.env.NODE_ENV!=="production"&&Be("highlightPolicy","emphasis.focus","sunburst"))),P1(
r),L1(r.data,P1)}else i==="graph"||i==="sankey"?TR(r):i==="map"&&(r.mapType&&!r.map&&(process.env.NODE_ENV!=="production"&&Be("mapType","map","map"),r.map=r.mapType),
r.mapLocation&&(process.env.NODE_ENV!=="production"&&Gt("`mapLocation` is not used anymore."),ie(r,r.mapLocation)));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||
{},r.emphasis&&r.emphasis.scale==null&&(process.env.NODE_ENV!=="production"&&Be("hoverAnimation","emphasis.scale"),r.emphasis.scale=r.hoverAnimation)),M1(r)}}),
t.dataRange&&(t.visualMap=t.dataRange),T(bR,function(r){var i=t[r];i&&(z(i)||(i=[i]),T(i,function(n){M1(n)}))})}var N1=Ou(CR);function CR(t){var e=X();t.eachSeries(
function(r){var i=r.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo("stackResultDimension"),stackedOverDimension:a.
getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.getCalculationInfo("stackedByDimension"),
isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||o.stackedByDimension))return;n.push(
o)}}),e.each(function(r){if(r.length!==0){var i=r[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&r.reverse(),T(r,function(a,o){a.data.setCalculationInfo(
"stackedOnSeries",o>0?r[o-1].seriesModel:null)}),wR(r)}})}function wR(t){T(t,function(e,r){var i=[],n=[NaN,NaN],a=[e.stackResultDimension,e.stackedOverDimension],
o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(e.stackedDimension,c);if(isNaN(p))return n;
var v,h;s?h=o.getRawIndex(c):v=o.get(e.stackedByDimension,c);for(var m=NaN,d=r-1;d>=0;d--){var g=t[d];if(s||(h=g.data.rawIndexOf(g.stackedByDimension,v)),h>=0){
var y=g.data.getByRawIndex(g.stackResultDimension,h);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="samesign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<
0){p=C_(p,y),m=y;break}}}return i[0]=p,i[1]=m,i})})}var $d=(function(){function t(){this.group=new we,this.uid=Ki("viewComponent")}return t.prototype.init=function(e,r){},
t.prototype.render=function(e,r,i,n){},t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,i,n){},t.prototype.updateLayout=function(e,r,i,n){},
t.prototype.updateVisual=function(e,r,i,n){},t.prototype.toggleBlurSeries=function(e,r,i){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(
e)},t})();Ma($d),Ai($d);var Mr=$d,R1=re(),I1={itemStyle:Or(yh,!0),lineStyle:Or(gh,!0)},ER={lineStyle:"stroke",itemStyle:"fill"};function k1(t,e){var r=t.visualStyleMapper||
I1[e];return r||(console.warn("Unknown style type '"+e+"'."),I1.itemStyle)}function B1(t,e){var r=t.visualDrawType||ER[e];return r||(console.warn("Unknown style\
 type '"+e+"'."),"fill")}var U1={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=t.getModel(
i),a=k1(t,i),o=a(n),s=n.getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var l=B1(t,i),u=o[l],f=Z(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||
f||c){var p=t.getColorFromPalette(t.name,null,e.getSeriesCount());o[l]||(o[l]=p,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Z(o.fill)?p:o.fill,o.
stroke=o.stroke==="auto"||Z(o.stroke)?p:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",l),!e.isSeriesFiltered(t)&&f)return r.setVisual("colorFromPale\
tte",!1),{dataEach:function(v,h){var m=t.getDataParams(h),d=I({},o);d[l]=f(m),v.setItemVisual(h,"style",d)}}}},vl=new je,F1={createOnAllSeries:!0,reset:function(t,e){
if(!t.ignoreStyleOnData){var r=t.getData(),i=t.visualStyleAccessPath||"itemStyle",n=k1(t,i),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){
var l=o.getRawDataItem(s);if(l&&l[i]){vl.option=l[i];var u=n(vl),f=o.ensureUniqueItemVisual(s,"style");I(f,u),vl.option.decal&&(o.setItemVisual(s,"decal",vl.option.
decal),vl.option.decal.dirty=!0),a in u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},z1={performRawSeries:!0,overallReset:function(t){var e=X();t.eachSeries(
function(r){if(!r.isColorBySeries()){var i=r.type+"-"+r.getColorBy();R1(r).scope=e.get(i)||e.set(i,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var i=r.
getRawData(),n={},a=r.getData(),o=R1(r).scope,s=r.visualStyleAccessPath||"itemStyle",l=B1(r,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){
var f=n[u],c=a.getItemVisual(f,"colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),v=i.getName(u)||u+"",h=i.count();p[l]=r.getColorFromPalette(v,
o,h)}})}})}},Ic=Math.PI;function Jd(t,e){e=e||{},ie(e,{text:"loading",textColor:he.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"\
sans-serif",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:he.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new we,i=new Me({style:{fill:e.
maskColor},zlevel:e.zlevel,z:1e4});r.add(i);var n=new it({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,
fontFamily:e.fontFamily},zlevel:e.zlevel,z:10001}),a=new Me({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});
r.add(a);var o;return e.showSpinner&&(o=new Ds({shape:{startAngle:-Ic/2,endAngle:-Ic/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},
zlevel:e.zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Ic*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Ic*3/2}).delay(300).start(
"circularInOut"),r.add(o)),r.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(t.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/
2-(e.showSpinner&&s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),
i.setShape({x:0,y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var AR=(function(){function t(e,r,i,n){this._stageTaskMap=X(),this.ecInstance=e,this.
api=r,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),this._allHandlers=i.concat(n)}return t.prototype.restoreData=function(e,r){e.restoreData(
r),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var i=this._pipelineMap.get(
e.__pipeline.id),n=i.context,a=!r&&i.progressiveEnabled&&(!n||n.progressiveRender)&&e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?
Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},t.prototype.getPipeline=function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=function(e,r){
var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(r,i):Mu(e,r,i);e.pipelineContext=i.context=n},t.prototype.restorePipelines=
function(e,r){var i=this,n=i._pipelineMap=X();r.eachSeries(function(a){var o=e.painter.type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,
threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(
a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,r=this.api.getModel(),i=this.api;T(this._allHandlers,function(n){var a=e.get(
n.uid)||e.set(n.uid,{}),o="";process.env.NODE_ENV!=="production"&&(o='"reset" and "overallReset" must not be both specified.'),R(!(n.reset&&n.overallReset),o),n.
reset&&this._createSeriesStageTask(n,a,r,i),n.overallReset&&this._createOverallStageTask(n,a,r,i)},this)},t.prototype.prepareView=function(e,r,i,n){var a=e.renderTask,
o=a.context;o.model=r,o.ecModel=i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.prototype.performDataProcessorTasks=function(e,r){this._performStageTasks(
this._dataProcessorHandlers,e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,i){this._performStageTasks(this._visualHandlers,e,r,i)},t.prototype._performStageTasks=
function(e,r,i,n){n=n||{};var a=!1,o=this;T(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,
p=f.overallTask;if(p){var v,h=p.agentStubMap;h.each(function(d){s(n,d)&&(d.dirty(),v=!0)}),v&&p.dirty(),o.updatePayload(p,i);var m=o.getPerformArgs(p,n.block);h.
each(function(d){d.perform(m)}),p.perform(m)&&(a=!0)}else c&&c.each(function(d,g){s(n,d)&&d.dirty();var y=o.getPerformArgs(d,n.block);y.skip=!l.performRawSeries&&
r.isSeriesFiltered(d.context.model),o.updatePayload(d,i),d.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.
id))}this.unfinished=a||this.unfinished},t.prototype.performSeriesTasks=function(e){var r;e.eachSeries(function(i){r=i.dataTask.perform()||r}),this.unfinished=r||
this.unfinished},t.prototype.plan=function(){this._pipelineMap.each(function(e){var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;break}r=r.getUpstream()}while(r)})},
t.prototype.updatePayload=function(e,r){r!=="remain"&&(e.context.payload=r)},t.prototype._createSeriesStageTask=function(e,r,i,n){var a=this,o=r.seriesTaskMap,s=r.
seriesTaskMap=X(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.
uid,v=s.set(p,o&&o.get(p)||Ji({plan:LR,reset:NR,count:IR}));v.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,
scheduler:a},a._pipe(c,v)}},t.prototype._createOverallStageTask=function(e,r,i,n){var a=this,o=r.overallTask=r.overallTask||Ji({reset:DR});o.context={ecModel:i,
api:n,overallReset:e.overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=X(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,v="";
process.env.NODE_ENV!=="production"&&(v='"createOnAllSeries" is not supported for "overallReset", because it will block all streams.'),R(!e.createOnAllSeries,v),
u?i.eachRawSeriesByType(u,h):f?f(i,n).each(h):T(i.getSeries(),h);function h(m){var d=m.uid,g=l.set(d,s&&s.get(d)||(p=!0,Ji({reset:MR,onDirty:PR})));g.context={model:m,
dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(m,g)}p&&o.dirty()},t.prototype._pipe=function(e,r){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&(n.head=
r),n.tail&&n.tail.pipe(r),n.tail=r,r.__idxInPipeline=n.count++,r.__pipeline=n},t.wrapStageHandler=function(e,r){return Z(e)&&(e={overallReset:e,seriesType:kR(e)}),
e.uid=Ki("stageHandler"),r&&(e.visualType=r),e},t})();function DR(t){t.overallReset(t.ecModel,t.api,t.payload)}function MR(t){return t.dirtyOnOverallProgress&&OR}
function OR(){this.agent.dirty(),this.getDownstream().dirty()}function PR(){this.agent&&this.agent.dirty()}function LR(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function NR(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=De(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?k(e,function(r,i){return V1(i)}):RR}var RR=V1(0);function V1(t){return function(e,r){var i=r.data,n=r.resetDefines[t];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function IR(t){return t.data.count()}function kR(t){kc=null;try{t(hl,H1)}catch{}return kc}var hl={},H1={},kc;
G1(hl,Nc),G1(H1,Lu),hl.eachSeriesByType=hl.eachRawSeriesByType=function(t){kc=t},hl.eachComponent=function(t){t.mainType==="series"&&t.subType&&(kc=t.subType)};
function G1(t,e){for(var r in e.prototype)t[r]=Ve}var em=AR,W=he.darkColor,Y1=W.background,dl=function(){return{axisLine:{lineStyle:{color:W.axisLine}},splitLine:{
lineStyle:{color:W.axisSplitLine}},splitArea:{areaStyle:{color:[W.backgroundTint,W.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:W.axisMinorSplitLine}},
axisLabel:{color:W.axisLabel},axisName:{}}},W1={label:{color:W.secondary},itemStyle:{borderColor:W.borderTint},dividerLineStyle:{color:W.border}},X1={darkMode:!0,
color:W.theme,backgroundColor:Y1,axisPointer:{lineStyle:{color:W.border},crossStyle:{color:W.borderShade},label:{color:W.tertiary}},legend:{textStyle:{color:W.secondary},
pageTextStyle:{color:W.tertiary}},textStyle:{color:W.secondary},title:{textStyle:{color:W.primary},subtextStyle:{color:W.quaternary}},toolbox:{iconStyle:{borderColor:W.
accent50},feature:{dataView:{backgroundColor:Y1,textColor:W.primary,textareaColor:W.background,textareaBorderColor:W.border,buttonColor:W.accent50,buttonTextColor:W.
neutral00}}},tooltip:{backgroundColor:W.neutral20,defaultBorderColor:W.border,textStyle:{color:W.tertiary}},dataZoom:{borderColor:W.accent10,textStyle:{color:W.
tertiary},brushStyle:{color:W.backgroundTint},handleStyle:{color:W.neutral00,borderColor:W.accent20},moveHandleStyle:{color:W.accent40},emphasis:{handleStyle:{borderColor:W.
accent50}},dataBackground:{lineStyle:{color:W.accent30},areaStyle:{color:W.accent20}},selectedDataBackground:{lineStyle:{color:W.accent50},areaStyle:{color:W.accent30}}},
visualMap:{textStyle:{color:W.secondary},handleStyle:{borderColor:W.neutral30}},timeline:{lineStyle:{color:W.accent10},label:{color:W.tertiary},controlStyle:{color:W.
accent30,borderColor:W.accent30}},calendar:{itemStyle:{color:W.neutral00,borderColor:W.neutral20},dayLabel:{color:W.tertiary},monthLabel:{color:W.secondary},yearLabel:{
color:W.secondary}},matrix:{x:W1,y:W1,backgroundColor:{borderColor:W.axisLine},body:{itemStyle:{borderColor:W.borderTint}}},timeAxis:dl(),logAxis:dl(),valueAxis:dl(),
categoryAxis:dl(),line:{symbol:"circle"},graph:{color:W.theme},gauge:{title:{color:W.secondary},axisLine:{lineStyle:{color:[[1,W.neutral05]]}},axisLabel:{color:W.
axisLabel},detail:{color:W.primary}},candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{
borderColor:W.background}},radar:(function(){var t=dl();return t.axisName={color:W.axisLabel},t.axisLine.lineStyle.color=W.neutral20,t})(),treemap:{breadcrumb:{
itemStyle:{color:W.neutral20,textStyle:{color:W.secondary}},emphasis:{itemStyle:{color:W.neutral30}}}},sunburst:{itemStyle:{borderColor:W.background}},map:{itemStyle:{
borderColor:W.border,areaColor:W.neutral10},label:{color:W.tertiary},emphasis:{label:{color:W.primary},itemStyle:{areaColor:W.highlight}},select:{label:{color:W.
primary},itemStyle:{areaColor:W.highlight}}},geo:{itemStyle:{borderColor:W.border,areaColor:W.neutral10},emphasis:{label:{color:W.primary},itemStyle:{areaColor:W.
highlight}},select:{label:{color:W.primary},itemStyle:{color:W.highlight}}}};X1.categoryAxis.splitLine.show=!1;var q1=X1,Z1=(function(){function t(){}return t.prototype.
normalizeQuery=function(e){var r={},i={},n={};if(V(e)){var a=Ot(e);r.mainType=a.main||null,r.subType=a.sub||null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,
dataType:1};T(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],v=u.lastIndexOf(p);if(v>0&&v===u.length-p.length){var h=u.slice(0,v);h!=="data"&&(r.mainType=
h,r[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:r,dataQuery:i,otherQuery:n}},t.prototype.filter=function(e,r){var i=this.
eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;var l=r.cptQuery,u=r.dataQuery;return f(l,o,"mainType")&&f(l,o,"\
subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"dataIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(
e,r.otherQuery,n,a));function f(c,p,v,h){return c[v]==null||p[h||v]===c[v]}},t.prototype.afterTrigger=function(){this.eventInfo=null},t})(),tm=["symbol","symbol\
Size","symbolRotate","symbolOffset"],K1=tm.concat(["symbolKeepAspect"]),j1={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData();if(t.
legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<tm.length;o++){var s=tm[o],l=t.get(s);Z(l)?(a=!0,n[s]=
l):i[s]=l}if(i.symbol=i.symbol||t.defaultSymbol,r.setVisual(I({legendIcon:t.legendIcon||i.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},i)),e.isSeriesFiltered(
t))return;var u=$(n);function f(c,p){for(var v=t.getRawValue(p),h=t.getDataParams(p),m=0;m<u.length;m++){var d=u[m];c.setItemVisual(p,d,n[d](v,h))}}return{dataEach:a?
f:null}}},Q1={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.getData();function i(n,a){
for(var o=n.getItemModel(a),s=0;s<K1.length;s++){var l=K1[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:r.hasItemOption?i:null}}};function $1(t,e,r){
switch(r){case"color":var i=t.getItemVisual(e,"style");return i[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"symbol":case"\
symbolSize":case"liftZ":return t.getItemVisual(e,r);default:process.env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+r)}}function J1(t,e){switch(e){case"\
color":var r=t.getVisual("style");return r[t.getVisual("drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":
return t.getVisual(e);default:process.env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+e)}}function ml(t,e,r){for(var i;t&&!(e(t)&&(i=t,r));)t=t.
__hostTarget||t.parent;return i}var BR=new _t,Qt=BR,Bc={};function eC(t,e){process.env.NODE_ENV!=="production"&&Bc[t]&&le("Already has an implementation of "+t+
"."),Bc[t]=e}function tC(t){return process.env.NODE_ENV!=="production"&&(Bc[t]||le("Implementation of "+t+" doesn't exists.")),Bc[t]}var rC={};function iC(t,e){
rC[t]=e}function nC(t){return rC[t]}var UR=Math.round(Math.random()*9),FR=typeof Object.defineProperty=="function",zR=(function(){function t(){this._id="__ec_in\
ner_"+UR++}return t.prototype.get=function(e){return this._guard(e)[this._id]},t.prototype.set=function(e,r){var i=this._guard(e);return FR?Object.defineProperty(
i,this._id,{value:r,enumerable:!1,configurable:!0}):i[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},
t.prototype.has=function(e){return!!this._guard(e)[this._id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-nul\
l object.");return e},t})(),aC=zR;function ya(t){return isFinite(t)}function VR(t,e,r){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?
0:e.y2;e.global||(i=i*r.width+r.x,n=n*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),i=ya(i)?i:0,n=ya(n)?n:1,a=ya(a)?a:0,o=ya(o)?o:0;var s=t.createLinearGradient(
i,a,n,o);return s}function HR(t,e,r){var i=r.width,n=r.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+r.x,s=s*
n+r.y,l=l*a),o=ya(o)?o:.5,s=ya(s)?s:.5,l=l>=0&&ya(l)?l:.5;var u=t.createRadialGradient(o,s,0,o,s,l);return u}function rm(t,e,r){for(var i=e.type==="radial"?HR(t,
e,r):VR(t,e,r),n=e.colorStops,a=0;a<n.length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function oC(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==
e.length)return!0;for(var r=0;r<t.length;r++)if(t[r]!==e[r])return!0;return!1}function Uc(t){return parseInt(t,10)}function im(t,e,r){var i=["width","height"][e],
n=["clientWidth","clientHeight"][e],a=["paddingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[i]!=null&&r[i]!=="auto")return parseFloat(r[i]);
var s=document.defaultView.getComputedStyle(t);return(t[n]||Uc(s[i])||Uc(t.style[i]))-(Uc(s[a])||0)-(Uc(s[o])||0)||0}function GR(t,e){return!t||t==="solid"||!(e>
0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:fe(t)?[t]:z(t)?t:null}function gl(t){var e=t.style,r=e.lineDash&&e.lineWidth>0&&GR(e.lineDash,e.lineWidth),i=e.lineDashOffset;
if(r){var n=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;n&&n!==1&&(r=k(r,function(a){return a/n}),i/=n)}return[r,i]}var YR=new xt(!0);function Fc(t){var e=t.
stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function sC(t){return typeof t=="string"&&t!=="none"}function zc(t){var e=t.fill;return e!=null&&e!=="none"}
function lC(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.fill(),t.globalAlpha=r}else t.fill()}function uC(t,e){
if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,t.stroke(),t.globalAlpha=r}else t.stroke()}function fC(t,e,r){
var i=Xo(e.image,e.__image,r);if(Oa(i)){var n=t.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix=="function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(
e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*Da),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(a)}return n}}function WR(t,e,r,i,n){var a,o=Fc(r),s=zc(r),
l=r.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||YR,p=e.__dirty;if(!i){var v=r.fill,h=r.stroke,m=s&&!!v.colorStops,d=o&&!!h.
colorStops,g=s&&!!v.image,y=o&&!!h.image,_=void 0,x=void 0,S=void 0,b=void 0,C=void 0;(m||d)&&(C=e.getBoundingRect()),m&&(_=p?rm(t,v,C):e.__canvasFillGradient,e.
__canvasFillGradient=_),d&&(x=p?rm(t,h,C):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?fC(t,v,e):e.__canvasFillPattern,e.
__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?fC(t,h,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),m?t.fillStyle=_:g&&(S?t.fillStyle=S:s=!1),
d?t.strokeStyle=x:y&&(b?t.strokeStyle=b:o=!1)}var E=e.getGlobalScale();c.setScale(E[0],E[1],e.segmentIgnoreThreshold);var D,w;t.setLineDash&&r.lineDash&&(a=gl(e),
D=a[0],w=a[1]);var A=!0;(f||p&Ii)&&(c.setDPR(t.dpr),u?c.setContext(null):(c.setContext(t),A=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),e.pathUpdated()),
A&&c.rebuildPath(t,u?l:1),D&&(t.setLineDash(D),t.lineDashOffset=w),i?(n.batchFill=s,n.batchStroke=o):r.strokeFirst?(o&&uC(t,r),s&&lC(t,r)):(s&&lC(t,r),o&&uC(t,r)),
D&&t.setLineDash([])}function XR(t,e,r){var i=e.__image=Xo(r.image,e.__image,e,e.onload);if(!(!i||!Oa(i))){var n=r.x||0,a=r.y||0,o=e.getWidth(),s=e.getHeight(),
l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),r.sWidth&&r.sHeight){var u=r.sx||0,f=r.sy||0;t.drawImage(
i,u,f,r.sWidth,r.sHeight,n,a,o,s)}else if(r.sx&&r.sy){var u=r.sx,f=r.sy,c=o-u,p=s-f;t.drawImage(i,u,f,c,p,n,a,o,s)}else t.drawImage(i,n,a,o,s)}}function qR(t,e,r){
var i,n=r.text;if(n!=null&&(n+=""),n){t.font=r.font||Dt,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&r.lineDash&&(i=
gl(e),a=i[0],o=i[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(Fc(r)&&t.strokeText(n,r.x,r.y),zc(r)&&t.fillText(n,r.x,r.y)):(zc(r)&&t.fillText(n,r.
x,r.y),Fc(r)&&t.strokeText(n,r.x,r.y)),a&&t.setLineDash([])}}var cC=["shadowBlur","shadowOffsetX","shadowOffsetY"],pC=[["lineCap","butt"],["lineJoin","miter"],[
"miterLimit",10]];function yC(t,e,r,i,n){var a=!1;if(!i&&(r=r||{},e===r))return!1;if(i||e.opacity!==r.opacity){At(t,n),a=!0;var o=Math.max(Math.min(e.opacity,1),
0);t.globalAlpha=isNaN(o)?Rr.opacity:o}(i||e.blend!==r.blend)&&(a||(At(t,n),a=!0),t.globalCompositeOperation=e.blend||Rr.blend);for(var s=0;s<cC.length;s++){var l=cC[s];
(i||e[l]!==r[l])&&(a||(At(t,n),a=!0),t[l]=t.dpr*(e[l]||0))}return(i||e.shadowColor!==r.shadowColor)&&(a||(At(t,n),a=!0),t.shadowColor=e.shadowColor||Rr.shadowColor),
a}function vC(t,e,r,i,n){var a=e.style,o=i?null:r&&r.style||{};if(a===o)return!1;var s=yC(t,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(At(t,n),s=!0),sC(a.fill)&&(t.
fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(At(t,n),s=!0),sC(a.stroke)&&(t.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(At(t,n),s=!0),t.globalAlpha=
a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==u&&(s||(At(t,n),s=!0),t.lineWidth=
u)}for(var f=0;f<pC.length;f++){var c=pC[f],p=c[0];(i||a[p]!==o[p])&&(s||(At(t,n),s=!0),t[p]=a[p]||c[1])}return s}function ZR(t,e,r,i,n){return yC(t,e.style,r&&
r.style,i,n)}function _C(t,e){var r=e.transform,i=t.dpr||1;r?t.setTransform(i*r[0],i*r[1],i*r[2],i*r[3],i*r[4],i*r[5]):t.setTransform(i,0,0,i,0,0)}function KR(t,e,r){
for(var i=!1,n=0;n<t.length;n++){var a=t[n];i=i||a.isZeroArea(),_C(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=i}function jR(t,e){return t&&
e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var hC=1,dC=2,mC=3,gC=4;function QR(t){var e=zc(t),r=Fc(t);return!(t.lineDash||
!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function At(t,e){e.batchFill&&(e.batchFill=
!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function xC(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};nm(t,e,r),am(t,r)}function nm(t,e,r){
var i=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~ht,e.__isRendered=!1;return}var n=e.__clipPaths,a=r.prevElClipPaths,o=e.style,
s=!1,l=!1;if((!a||oC(n,a))&&(a&&(At(t,r),t.restore(),l=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),n&&n.length&&(At(t,r),t.save(),KR(n,t,r),s=!0,
r.prevElClipPaths=n)),r.allClipped){e.__dirty&=~ht,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();var u=r.prevEl;
u||(l=s=!0);var f=e instanceof te&&e.autoBatch&&QR(o);s||jR(i,u.transform)?(At(t,r),_C(t,e)):f||At(t,r),e instanceof te?(r.lastDrawType!==hC&&(l=!0,r.lastDrawType=
hC),vC(t,e,u,l,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),WR(t,e,o,f,r)):e instanceof Un?(r.lastDrawType!==mC&&(l=!0,r.lastDrawType=mC),vC(t,e,u,l,r),
qR(t,e,o)):e instanceof rt?(r.lastDrawType!==dC&&(l=!0,r.lastDrawType=dC),ZR(t,e,u,l,r),XR(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==gC&&(l=!0,r.lastDrawType=
gC),$R(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&At(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function am(t,e){At(t,e),e.prevElClipPaths&&
t.restore()}function $R(t,e,r){var i=e.getDisplayables(),n=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,allClipped:!1,viewWidth:r.
viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&l.beforeBrush(r.beforeBrushParam),
l.innerBeforeBrush(),nm(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}am(t,a);for(var u=0,f=n.length;u<f;u++){var l=n[u];l.beforeBrush&&l.beforeBrush(
r.beforeBrushParam),l.innerBeforeBrush(),nm(t,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}am(t,a),e.clearTemporalDisplayables(),e.notClear=
!0,t.restore()}var om=new aC,SC=new Pr(100),bC=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","max\
TileHeight"];function yl(t,e){if(t==="none")return null;var r=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";t.dirty&&om.delete(t);var a=om.get(t);
if(a)return a;var o=ie(t,{symbol:"rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,
maxTileHeight:512});o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/r,om.
set(t,s),t.dirty=!1,s;function l(u){for(var f=[r],c=!0,p=0;p<bC.length;++p){var v=o[bC[p]];if(v!=null&&!z(v)&&!V(v)&&!fe(v)&&typeof v!="boolean"){c=!1;break}f.push(
v)}var h;if(c){h=f.join(",")+(n?"-svg":"");var m=SC.get(h);m&&(n?u.svgElement=m:u.image=m)}var d=CC(o.dashArrayX),g=JR(o.dashArrayY),y=TC(o.symbol),_=eI(d),x=wC(
g),S=!n&&pt.createCanvas(),b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},C=D(),E;S&&(S.width=C.width*r,S.height=C.height*r,E=S.getContext("2d")),w(),c&&SC.put(h,
S||b),u.image=S,u.svgElement=b,u.svgWidth=C.width,u.svgHeight=C.height;function D(){for(var A=1,O=0,M=_.length;O<M;++O)A=Cv(A,_[O]);for(var N=1,O=0,M=y.length;O<
M;++O)N=Cv(N,y[O].length);A*=N;var L=x*_.length*y.length;if(process.env.NODE_ENV!=="production"){var P=function(B){console.warn("Calculated decal size is greate\
r than "+B+" due to decal option settings so "+B+" is used for the decal size. Please consider changing the decal option to make a smaller decal or set "+B+" to\
 be larger to avoid incontinuity.")};A>o.maxTileWidth&&P("maxTileWidth"),L>o.maxTileHeight&&P("maxTileHeight")}return{width:Math.max(1,Math.min(A,o.maxTileWidth)),
height:Math.max(1,Math.min(L,o.maxTileHeight))}}function w(){E&&(E.clearRect(0,0,S.width,S.height),o.backgroundColor&&(E.fillStyle=o.backgroundColor,E.fillRect(
0,0,S.width,S.height)));for(var A=0,O=0;O<g.length;++O)A+=g[O];if(A<=0)return;for(var M=-x,N=0,L=0,P=0;M<C.height;){if(N%2===0){for(var B=L/2%y.length,U=0,H=0,q=0;U<
C.width*2;){for(var Q=0,O=0;O<d[P].length;++O)Q+=d[P][O];if(Q<=0)break;if(H%2===0){var J=(1-o.symbolSize)*.5,ee=U+d[P][H]*J,K=M+g[N]*J,pe=d[P][H]*o.symbolSize,ge=g[N]*
o.symbolSize,lt=q/2%y[B].length;ct(ee,K,pe,ge,y[B][lt])}U+=d[P][H],++q,++H,H===d[P].length&&(H=0)}++P,P===d.length&&(P=0)}M+=g[N],++L,++N,N===g.length&&(N=0)}function ct(Te,Fe,ue,ye,dr){
var Je=n?1:r,Go=di(dr,Te*Je,Fe*Je,ue*Je,ye*Je,o.color,o.symbolKeepAspect);if(n){var vn=i.painter.renderOneToVNode(Go);vn&&b.children.push(vn)}else xC(E,Go)}}}}function TC(t){
if(!t||t.length===0)return[["rect"]];if(V(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!V(t[r])){e=!1;break}if(e)return TC([t]);for(var i=[],r=0;r<t.length;++r)
V(t[r])?i.push([t[r]]):i.push(t[r]);return i}function CC(t){if(!t||t.length===0)return[[0,0]];if(fe(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,i=0;i<t.length;++i)
if(!fe(t[i])){r=!1;break}if(r)return CC([t]);for(var n=[],i=0;i<t.length;++i)if(fe(t[i])){var e=Math.ceil(t[i]);n.push([e,e])}else{var e=k(t[i],function(s){return Math.
ceil(s)});e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function JR(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(fe(t)){var e=Math.ceil(t);
return[e,e]}var r=k(t,function(i){return Math.ceil(i)});return t.length%2?r.concat(r):r}function eI(t){return k(t,function(e){return wC(e)})}function wC(t){for(var e=0,
r=0;r<t.length;++r)e+=t[r];return t.length%2===1?e*2:e}var EC=Ou(tI);function tI(t,e){t.eachRawSeries(function(r){if(!t.isSeriesFiltered(r)){var i=r.getData();i.
hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=yl(s,e)}});var n=i.getVisual("decal");
if(n){var a=i.getVisual("style");a.decal=yl(n,e)}}})}var rI=1,iI=800,nI=900,aI=920,oI=1e3,sI=2e3,AC=5e3,BC=1e3,lI=1100,gm=2e3,UC=3e3,uI=4e3,Zc=4500,fI=4600,cI=5e3,
pI=6e3,FC=7e3,zC={PROCESSOR:{SERIES_FILTER:iI,AXIS_STATISTICS:aI,FILTER:oI,STATISTIC:AC,STATISTICS:AC},VISUAL:{LAYOUT:BC,PROGRESSIVE_LAYOUT:lI,GLOBAL:gm,CHART:UC,
POST_CHART_LAYOUT:fI,COMPONENT:uI,BRUSH:cI,CHART_ITEM:Zc,ARIA:pI,DECAL:FC}},$e="__flagInMainProcess",Vc="__mainProcessVersion",st="__pendingUpdate",sm="__needsU\
pdateStatus",DC=/^[a-zA-Z0-9_]+$/,lm="__connectUpdateStatus",MC=0,vI=1,hI=2;function VC(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];
if(this.isDisposed()){Ut(this.id);return}return GC(this,t,e)}}function HC(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return GC(
this,t,e)}}function GC(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),_t.prototype[e].apply(t,r)}var YC=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e})(_t),WC=YC.prototype;WC.on=HC("on"),WC.off=HC("off");var _a,um,Hc,bi,Gc,fm,cm,Ro,Io,OC,PC,pm,LC,Yc,NC,XC,vr,RC,ko,qC=(function(t){j(e,
t);function e(r,i,n){var a=t.call(this,new Z1)||this;a._chartsViews=[],a._chartsMap={},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.
__v_skip=!0,a._dom=r;var o="canvas",s="auto",l=!1;if(a[Vc]=1,process.env.NODE_ENV!=="production"){var u=_e.hasGlobalWindow?window:global;u&&(o=Y(u.__ECHARTS__DEFAULT__RENDERER__,
o),s=Y(u.__ECHARTS__DEFAULT__COARSE_POINTER,s),l=Y(u.__ECHARTS__DEFAULT__USE_DIRTY_RECT__,l))}n.ssr&&m1(function(v){var h=Ae(v),m=h.dataIndex;if(m!=null){var d=X();
return d.set("series_index",h.seriesIndex),d.set("data_index",m),h.ssrType&&d.set("ssr_type",h.ssrType),d}});var f=a._zr=qd(r,{renderer:n.renderer||o,devicePixelRatio:n.
devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:Y(n.useDirtyRect,l),useCoarsePointer:Y(n.useCoarsePointer,s),pointerSize:n.pointerSize});a.
_ssr=n.ssr,a._throttledZrFlush=al(de(f.flush,f),17),a._updateTheme(i),a._locale=Ix(n.locale||Sf),a._coordSysMgr=new Fs;var c=a._api=NC(a);function p(v,h){return v.
__prio-h.__prio}return ma(qc,p),ma(hm,p),a._scheduler=new em(a,c,hm,qc),a._messageCenter=new YC,a._initEvents(),a.resize=de(a.resize,a),f.animation.on("frame",a.
_onframe,a),OC(f,a),PC(f,a),Aa(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,i=this._model,n=this._api;if(RC(this),this[st]){
var a=this[st].silent;this[$e]=!0,ko(this);try{_a(this),bi.update.call(this,null,this[st].updateParams)}catch(l){throw this[$e]=!1,this[st]=null,l}this._zr.flush(),
this[$e]=!1,this[st]=null,Ro.call(this,a),Io.call(this,a)}else if(r.unfinished){var o=rI;do{r.unfinished=!1;var s=pt.getTime();r.performSeriesTasks(i),r.performDataProcessorTasks(
i),fm(this,i),r.performVisualTasks(i),Yc(this,this._model,n,"remain",{}),o-=pt.getTime()-s}while(o>0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.
getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=function(){return this._zr},e.prototype.isSSR=function(){return this.
_ssr},e.prototype.setOption=function(r,i,n){if(this[$e]){process.env.NODE_ENV!=="production"&&le("`setOption` should not be called during main process.");return}
if(this._disposed){Ut(this.id);return}var a,o,s;if(G(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[$e]=!0,ko(this),!this._model||
i){var l=new E1(this._api),u=this._theme,f=this._model=new Nc;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(
r,{replaceMerge:o},dm);var c={seriesTransition:s,optionChanged:!0};if(n)this[st]={silent:a,updateParams:c},this[$e]=!1,this.getZr().wakeUp();else{try{_a(this),bi.
update.call(this,null,c)}catch(p){throw this[st]=null,this[$e]=!1,p}this._ssr||this._zr.flush(),this[st]=null,this[$e]=!1,Ro.call(this,a),Io.call(this,a)}},e.prototype.
setTheme=function(r,i){if(this[$e]){process.env.NODE_ENV!=="production"&&le("`setTheme` should not be called during main process.");return}if(this._disposed){Ut(
this.id);return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[st]&&(a==null&&(a=this[st].silent),o=this[st].updateParams,this[st]=null),this[$e]=!0,ko(this);
try{this._updateTheme(r),n.setTheme(this._theme),_a(this),bi.update.call(this,{type:"setTheme"},o)}catch(s){throw this[$e]=!1,s}this[$e]=!1,Ro.call(this,a),Io.call(
this,a)}},e.prototype._updateTheme=function(r){V(r)&&(r=ZC[r]),r&&(r=ae(r),r&&Rc(r,!0),this._theme=r)},e.prototype.getModel=function(){return this._model},e.prototype.
getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=function(){return this.
_zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||_e.hasGlobalWindow&&window.devicePixelRatio||1},e.prototype.getRenderedCanvas=
function(r){return process.env.NODE_ENV!=="production"&&Be("getRenderedCanvas","renderToCanvas"),this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){
r=r||{};var i=this._zr.painter;if(process.env.NODE_ENV!=="production"&&i.type!=="canvas")throw new Error("renderToCanvas can only be used in the canvas renderer\
.");return i.getRenderedCanvas({backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.
renderToSVGString=function(r){r=r||{};var i=this._zr.painter;if(process.env.NODE_ENV!=="production"&&i.type!=="svg")throw new Error("renderToSVGString can only \
be used in the svg renderer.");return i.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,i=r.storage.getDisplayList();
return T(i,function(n){n.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){Ut(this.id);return}r=r||{};var i=r.
excludeComponents,n=this._model,a=[],o=this;T(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(
f),f.group.ignore=!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return T(a,
function(l){l.group.ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){Ut(this.id);return}var i=r.type==="svg",n=this.group,a=Math.min,
o=Math.max,s=1/0;if(IC[n]){var l=s,u=s,f=-s,c=-s,p=[],v=r&&r.pixelRatio||this.getDevicePixelRatio();T(_l,function(_,x){if(_.group===n){var S=i?_.getZr().painter.
getSvgDom().innerHTML:_.renderToCanvas(ae(r)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.
left,top:b.top})}}),l*=v,u*=v,f*=v,c*=v;var h=f-l,m=c-u,d=pt.createCanvas(),g=qd(d,{renderer:i?"svg":"canvas"});if(g.resize({width:h,height:m}),i){var y="";return T(
p,function(_){var x=_.left-l,S=_.top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&
g.painter.setBackgroundColor(r.connectedBackgroundColor),g.refreshImmediately(),g.painter.toDataURL()}else return r.connectedBackgroundColor&&g.add(new Me({shape:{
x:0,y:0,width:h,height:m},style:{fill:r.connectedBackgroundColor}})),T(p,function(_){var x=new rt({style:{x:_.left*v-l,y:_.top*v-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),
d.toDataURL("image/"+(r&&r.type||"png"))}else return this.getDataURL(r)},e.prototype.convertToPixel=function(r,i,n){return Gc(this,"convertToPixel",r,i,n)},e.prototype.
convertToLayout=function(r,i,n){return Gc(this,"convertToLayout",r,i,n)},e.prototype.convertFromPixel=function(r,i,n){return Gc(this,"convertFromPixel",r,i,n)},
e.prototype.containPixel=function(r,i){if(this._disposed){Ut(this.id);return}var n=this._model,a,o=Eu(n,r);return T(o,function(s,l){l.indexOf("Models")>=0&&T(s,
function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint?
a=a||c.containPoint(i,u):process.env.NODE_ENV!=="production"&&Ee(l+": "+(c?"The found component do not support containPoint.":"No view mapping to the found comp\
onent."))}else process.env.NODE_ENV!=="production"&&Ee(l+": containPoint is not supported")},this)},this),!!a},e.prototype.getVisual=function(r,i){var n=this._model,
a=Eu(n,r,{defaultMainType:"series"}),o=a.seriesModel;process.env.NODE_ENV!=="production"&&(o||Ee("There is no specified series model"));var s=o.getData(),l=a.hasOwnProperty(
"dataIndexInside")?a.dataIndexInside:a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?$1(s,l,i):J1(s,i)},e.prototype.getViewOfComponentModel=
function(r){return this._componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){
var r=this;T(dI,function(n){var a=function(o){var s=r.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&ml(l,function(m){var d=Ae(m);if(d&&d.dataIndex!=null){
var g=d.dataModel||s.getSeriesByIndex(d.seriesIndex);return u=g&&g.getDataParams(d.dataIndex,d.dataType,l)||{},!0}else if(d.eventData)return u=I({},d.eventData),
!0},!0),u){var c=u.componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var v=c&&p!=null&&s.getComponent(
c,p),h=v&&r[v.mainType==="series"?"_chartsMap":"_componentsMap"][v.__viewId];process.env.NODE_ENV!=="production"&&!f&&!(v&&h)&&Ee("model or view can not be foun\
d by params"),u.event=o,u.type=n,r._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:v,view:h},r.trigger(n,u)}};a.zrEventfulCallAtLast=!0,r._zr.on(n,a,
r)});var i=this._messageCenter;T(vm,function(n,a){i.on(a,function(o){r.trigger(a,o)})}),HT(i,this,this._api)},e.prototype.isDisposed=function(){return this._disposed},
e.prototype.clear=function(){if(this._disposed){Ut(this.id);return}this.setOption({series:[]},!0)},e.prototype.dispose=function(){if(this._disposed){Ut(this.id);
return}this._disposed=!0;var r=this.getDom();r&&Dv(this.getDom(),_m,"");var i=this,n=i._api,a=i._model;T(i._componentsViews,function(o){o.dispose(a,n)}),T(i._chartsViews,
function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=i._scheduler=i._api=i._zr=i._throttledZrFlush=
i._theme=i._coordSysMgr=i._messageCenter=null,delete _l[i.id]},e.prototype.resize=function(r){if(this[$e]){process.env.NODE_ENV!=="production"&&le("`resize` sho\
uld not be called during main process.");return}if(this._disposed){Ut(this.id);return}this._zr.resize(r);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),
!!i){var n=i.resetOption("media"),a=r&&r.silent;this[st]&&(a==null&&(a=this[st].silent),n=!0,this[st]=null),this[$e]=!0,ko(this);try{n&&_a(this),bi.update.call(
this,{type:"resize",animation:I({duration:0},r&&r.animation)})}catch(o){throw this[$e]=!1,o}this[$e]=!1,Ro.call(this,a),Io.call(this,a)}},e.prototype.showLoading=
function(r,i){if(this._disposed){Ut(this.id);return}if(G(r)&&(i=r,r=""),r=r||"default",this.hideLoading(),!mm[r]){process.env.NODE_ENV!=="production"&&Ee("Loadi\
ng effects "+r+" not exists.");return}var n=mm[r](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)},e.prototype.hideLoading=function(){if(this._disposed){Ut(this.
id);return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){var i=I({},r);return i.type=Xc[r.
type],i},e.prototype.dispatchAction=function(r,i){if(this._disposed){Ut(this.id);return}if(G(i)||(i={silent:!!i}),!!Wc[r.type]&&this._model){if(this[$e]){this._pendingActions.
push(r);return}var n=i.silent;cm.call(this,r,n);var a=i.flush;a?this._zr.flush():a!==!1&&_e.browser.weChat&&this._throttledZrFlush(),Ro.call(this,n),Io.call(this,
n)}},e.prototype.updateLabelLayout=function(){Qt.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this.
_disposed){Ut(this.id);return}var i=r.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);process.env.NODE_ENV!=="production"&&R(r.data&&a),a.appendData(r),this.
_scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=(function(){_a=function(c){gb(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.
prepareStageTasks(),um(c,!0),um(c,!1),p.plan()},um=function(c,p){for(var v=c._model,h=c._scheduler,m=p?c._componentsViews:c._chartsViews,d=p?c._componentsMap:c.
_chartsMap,g=c._zr,y=c._api,_=0;_<m.length;_++)m[_].__alive=!1;p?v.eachComponent(function(b,C){b!=="series"&&x(C)}):v.eachSeries(x);function x(b){var C=b.__requireNewView;
b.__requireNewView=!1;var E="_ec_"+b.id+"_"+b.type,D=!C&&d[E];if(!D){var w=Ot(b.type),A=p?Mr.getClass(w.main,w.sub):wt.getClass(w.sub);process.env.NODE_ENV!=="p\
roduction"&&R(A,w.sub+" does not exist."),D=new A,D.init(v,y),d[E]=D,m.push(D),g.add(D.group)}b.__viewId=D.__id=E,D.__alive=!0,D.__model=b,D.group.__ecComponentInfo=
{mainType:b.mainType,index:b.componentIndex},!p&&h.prepareView(D,b,v,y)}for(var _=0;_<m.length;){var S=m[_];S.__alive?_++:(!p&&S.renderTask.dispose(),g.remove(S.
group),S.dispose(v,y),m.splice(_,1),d[S.__id]===S&&delete d[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Hc=function(c,p,v,h,m){var d=c._model;if(d.setUpdatePayload(
v),!h){T([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=k_(v,h,m),y=v.excludeSeriesId,_;y!=null&&(_=X(),T(De(y),function(S){var b=Yt(S,null);
b!=null&&_.set(b,!0)})),d&&d.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(Xv(v))if(S instanceof Kt)v.type===Gi&&!v.notBlur&&!S.get(["emphasis",
"disabled"])&&i0(S,v,c._api);else{var C=Bu(S.mainType,S.componentIndex,v.name,c._api),E=C.focusSelf,D=C.dispatchers;v.type===Gi&&E&&!v.notBlur&&Nu(S.mainType,S.
componentIndex,c._api),D&&T(D,function(w){v.type===Gi?Hn(w):Gn(w)})}else Uu(v)&&S instanceof Kt&&(o0(S,v,c._api),Wv(S),vr(c))},c),d&&d.eachComponent(g,function(S){
var b=_&&_.get(S.id)!=null;b||x(c[h==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&S[p](S.__model,d,c._api,v)}},bi=
{prepareAndUpdate:function(c){_a(this),bi.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var v=this._model,h=this._api,m=this._zr,
d=this._coordSysMgr,g=this._scheduler;if(v){yb(v),v.setUpdatePayload(c),g.restoreData(v,c),g.performSeriesTasks(v),d.create(v,h),Qt.trigger("coordsys:aftercreat\
e",v,h),g.performDataProcessorTasks(v,c),fm(this,v),d.update(v,h),i(v),g.performVisualTasks(v,c);var y=v.get("backgroundColor")||"transparent";m.setBackgroundColor(
y);var _=v.get("darkMode");_!=null&&_!=="auto"&&m.setDarkMode(_),pm(this,v,h,c,p),Qt.trigger("afterupdate",v,h)}},updateTransform:function(c){var p=this,v=p._model,
h=p._api;if(v){v.setUpdatePayload(c);var m=[];v.eachComponent(function(g,y){if(g!==Pu){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)if(_.updateTransform){
var x=_.updateTransform(y,v,h,c);x&&x.update&&m.push(_)}else m.push(_)}});var d=X();v.eachSeries(function(g){var y=p._chartsMap[g.__viewId],_=g.pipelineContext;
if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,v,h,c);x&&x.update&&d.set(g.uid,1)}else d.set(g.uid,1)}),p._scheduler.performVisualTasks(v,
c,{setDirty:!0,dirtyMap:d}),Yc(p,v,h,c,{},d),Qt.trigger("afterupdate",v,h)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(c),wt.markUpdateMethod(
c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),pm(this,p,this._api,c,{}),Qt.trigger("afterupdate",p,this._api))},updateVisual:function(c){
var p=this,v=this._model;v&&(v.setUpdatePayload(c),v.eachSeries(function(h){h.getData().clearAllVisual()}),wt.markUpdateMethod(c,"updateVisual"),i(v),this._scheduler.
performVisualTasks(v,c,{visualType:"visual",setDirty:!0}),v.eachComponent(function(h,m){if(h!=="series"){var d=p.getViewOfComponentModel(m);d&&d.__alive&&d.updateVisual(
m,v,p._api,c)}}),v.eachSeries(function(h){var m=p._chartsMap[h.__viewId];m.updateVisual(h,v,p._api,c)}),Qt.trigger("afterupdate",v,this._api))},updateLayout:function(c){
bi.update.call(this,c)}};function r(c,p,v,h,m){if(c._disposed){Ut(c.id);return}for(var d=c._model,g=c._coordSysMgr.getCoordinateSystems(),y,_=Eu(d,v),x=0;x<g.length;x++){
var S=g[x];if(S[p]&&(y=S[p](d,_,h,m))!=null)return y}process.env.NODE_ENV!=="production"&&Ee("No coordinate system that supports "+p+" found by the given finder\
.")}Gc=r,fm=function(c,p){var v=c._chartsMap,h=c._scheduler;p.eachSeries(function(m){h.updateStreamModes(m,v[m.__viewId])})},cm=function(c,p){var v=this,h=this.
getModel(),m=c.type,d=c.escapeConnect,g=Wc[m],y=(g.update||"update").split(":"),_=y.pop(),x=y[0]!=null&&Ot(y[0]);this[$e]=!0,ko(this);var S=[c],b=!1;c.batch&&(b=
!0,S=k(c.batch,function(P){return P=ie(I({},P),c),P.batch=null,P}));var C=[],E,D=[],w=g.nonRefinedEventType,A=Uu(c),O=Xv(c);if(O&&Yv(this._api),T(S,function(P){
var B=g.action(P,h,v._api);if(g.refineEvent?D.push(B):E=B,E=E||I({},P),E.type=w,C.push(E),O){var U=Av(c),H=U.queryOptionMap,q=U.mainTypeSpecified,Q=q?H.keys()[0]:
"series";Hc(v,_,P,Q),vr(v)}else A?(Hc(v,_,P,"series"),vr(v)):x&&Hc(v,_,P,x.main,x.sub)}),_!=="none"&&!O&&!A&&!x)try{this[st]?(_a(this),bi.update.call(this,c),this[st]=
null):bi[_].call(this,c)}catch(P){throw this[$e]=!1,P}if(b?E={type:w,escapeConnect:d,batch:C}:E=C[0],this[$e]=!1,!p){var M=void 0;if(g.refineEvent){var N=g.refineEvent(
D,c,h,this._api).eventContent;R(G(N)),M=ie({type:g.refinedEventType},N),M.fromAction=c.type,M.fromActionPayload=c,M.escapeConnect=!0}var L=this._messageCenter;L.
trigger(E.type,E),M&&L.trigger(M.type,M)}},Ro=function(c){for(var p=this._pendingActions;p.length;){var v=p.shift();cm.call(this,v,c)}},Io=function(c){!c&&this.
trigger("updated")},OC=function(c,p){c.on("rendered",function(v){p.trigger("rendered",v),c.animation.isFinished()&&!p[st]&&!p._scheduler.unfinished&&!p._pendingActions.
length?p.trigger("finished"):c.refresh()})},PC=function(c,p){c.on("mouseover",function(v){var h=v.target,m=ml(h,Yi);m&&(n0(m,v,p._api),vr(p))}).on("mouseout",function(v){
var h=v.target,m=ml(h,Yi);m&&(a0(m,v,p._api),vr(p))}).on("click",function(v){var h=v.target,m=ml(h,function(y){return Ae(y).dataIndex!=null},!0);if(m){var d=m.selected?
"unselect":"select",g=Ae(m);p._api.dispatchAction({type:d,dataType:g.dataType,dataIndexInside:g.dataIndex,seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){
c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}function n(c){var p=[],v=[],h=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||
0,S=_.get("z")||0,b=_.getZLevelKey();h=h||!!b,(y==="series"?v:p).push({zlevel:x,z:S,idx:_.componentIndex,type:y,key:b})}),h){var m=p.concat(v),d,g;ma(m,function(y,_){
return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),T(m,function(y){var _=c.getComponent(y.type,y.idx),x=y.zlevel,S=y.key;d!=null&&(x=Math.max(d,x)),S?(x===d&&
S!==g&&x++,g=S):g&&(x===d&&x++,g=""),d=x,_.setZLevel(x)})}}pm=function(c,p,v,h,m){n(p),LC(c,p,v,h,m),T(c._chartsViews,function(d){d.__alive=!1}),Yc(c,p,v,h,m),T(
c._chartsViews,function(d){d.__alive||d.remove(p,v)})},LC=function(c,p,v,h,m,d){T(d||c._componentsViews,function(g){var y=g.__model;u(y,g),g.render(y,p,v,h),l(y,
g),f(y,g)})},Yc=function(c,p,v,h,m,d){var g=c._scheduler;m=I(m||{},{updatedSeries:p.getSeries()}),Qt.trigger("series:beforeupdate",p,v,m);var y=!1;p.eachSeries(
function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(S,h),u(_,x),d&&d.get(_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&
(y=!0),x.group.silent=!!_.get("silent"),s(_,x),Wv(_)}),g.unfinished=y||g.unfinished,Qt.trigger("series:layoutlabels",p,v,m),Qt.trigger("series:transition",p,v,m),
p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),Qt.trigger("series:afterupdate",p,v,m)},vr=function(c){c[sm]=!0,c.getZr().wakeUp()},
ko=function(c){c[Vc]=(c[Vc]+1)%1e6},RC=function(c){c[sm]&&(c.getZr().storage.traverse(function(p){qn(p)||a(p)}),c[sm]=!1)};function a(c){for(var p=[],v=c.currentStates,
h=0;h<v.length;h++){var m=v[h];m==="emphasis"||m==="blur"||m==="select"||p.push(m)}c.selected&&c.states.select&&p.push("select"),c.hoverState===_s&&c.states.emphasis?
p.push("emphasis"):c.hoverState===ys&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){var v=c._zr;if(v.painter.type==="canvas"){var h=v.storage,m=0;
h.traverse(function(g){g.isGroup||m++});var d=m>Y(p.get("hoverLayerThreshold"),Oc.hoverLayerThreshold)&&!_e.node&&!_e.worker;(c._usingTHL||d)&&(p.eachSeries(function(g){
if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){var x=_.states.emphasis;x&&x.hoverLayer!==Kn&&(x.hoverLayer=d?
uh:lh)})}}),c._usingTHL=d)}}function s(c,p){var v=c.get("blendMode")||null;p.eachRendered(function(h){h.isGroup||(h.style.blend=v)})}function l(c,p){if(!c.preventAutoZ){
var v=vh(c);p.eachRendered(function(h){return hh(h,v.z,v.zlevel),!0})}}function u(c,p){p.eachRendered(function(v){if(!qn(v)){var h=v.getTextContent(),m=v.getTextGuideLine();
v.stateTransition&&(v.stateTransition=null),h&&h.stateTransition&&(h.stateTransition=null),m&&m.stateTransition&&(m.stateTransition=null),v.hasState()?(v.prevStates=
v.currentStates,v.clearStates()):v.prevStates&&(v.prevStates=null)}})}function f(c,p){var v=c.getModel("stateAnimation"),h=c.isAnimationEnabled(),m=v.get("durat\
ion"),d=m>0?{duration:m,delay:v.get("delay"),easing:v.get("easing")}:null;p.eachRendered(function(g){if(g.states&&g.states.emphasis){if(qn(g))return;if(g instanceof
te&&f0(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(h){g.stateTransition=d;var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=d),x&&
(x.stateTransition=d)}g.__dirty&&a(g)}})}NC=function(c){return new((function(p){j(v,p);function v(){return p!==null&&p.apply(this,arguments)||this}return v.prototype.
getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},v.prototype.getComponentByElement=function(h){for(;h;){var m=h.__ecComponentInfo;if(m!=
null)return c._model.getComponent(m.mainType,m.index);h=h.parent}},v.prototype.enterEmphasis=function(h,m){Hn(h,m),vr(c)},v.prototype.leaveEmphasis=function(h,m){
Gn(h,m),vr(c)},v.prototype.enterBlur=function(h){t0(h),vr(c)},v.prototype.leaveBlur=function(h){Vv(h),vr(c)},v.prototype.enterSelect=function(h){Hv(h),vr(c)},v.
prototype.leaveSelect=function(h){Gv(h),vr(c)},v.prototype.getModel=function(){return c.getModel()},v.prototype.getViewOfComponentModel=function(h){return c.getViewOfComponentModel(
h)},v.prototype.getViewOfSeriesModel=function(h){return c.getViewOfSeriesModel(h)},v.prototype.getECUpdateCycleVersion=function(){return c[Vc]},v.prototype.usingTHL=
function(){return c._usingTHL},v})(Lu))(c)},XC=function(c){function p(v,h){for(var m=0;m<v.length;m++){var d=v[m];d[lm]=h}}T(Xc,function(v,h){c._messageCenter.on(
h,function(m){if(IC[c.group]&&c[lm]!==MC){if(m&&m.escapeConnect)return;var d=c.makeActionFromEvent(m),g=[];T(_l,function(y){y!==c&&y.group===c.group&&g.push(y)}),
p(g,MC),T(g,function(y){y[lm]!==vI&&y.dispatchAction(d)}),p(g,hI)}})})}})(),e})(_t),ym=qC.prototype;ym.on=VC("on"),ym.off=VC("off"),ym.one=function(t,e,r){var i=this;
Gt("ECharts#one is deprecated.");function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&e.apply&&e.apply(this,a),i.off(t,n)}this.on.call(this,
t,n,r)};var dI=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","contextmenu"];function Ut(t){process.env.NODE_ENV!=="pr\
oduction"&&Ee("Instance "+t+" has been disposed")}var Wc={},Xc={},vm={},hm=[],dm=[],qc=[],ZC={},mm={},_l={},IC={},mI=+new Date-0,r8=+new Date-0,_m="_echarts_ins\
tance_";function gI(t,e,r){var i=!(r&&r.ssr);if(i){if(process.env.NODE_ENV!=="production"&&!t)throw new Error("Initialize failed: invalid dom.");var n=yI(t);if(n)
return process.env.NODE_ENV!=="production"&&Ee("There is a chart instance already initialized on the dom."),n;process.env.NODE_ENV!=="production"&&Wo(t)&&t.nodeName.
toUpperCase()!=="CANVAS"&&(!t.clientWidth&&(!r||r.width==null)||!t.clientHeight&&(!r||r.height==null))&&Ee("Can't get DOM width or height. Please check dom.clie\
ntWidth and dom.clientHeight. They should not be 0.For example, you may need to call this in the callback of window.onload.")}var a=new qC(t,e,r);return a.id="e\
c_"+mI++,_l[a.id]=a,i&&Dv(t,_m,a.id),XC(a),Qt.trigger("afterinit",a),a}function yI(t){return _l[B_(t,_m)]}function KC(t,e){ZC[t]=e}function xm(t){oe(dm,t)<0&&dm.
push(t)}function Sm(t,e){bm(hm,t,e,sI)}function jC(t){Kc("afterinit",t)}function QC(t){Kc("afterupdate",t)}function Kc(t,e){Qt.on(t,e)}function xa(t,e,r){var i,
n,a,o,s;Z(e)&&(r=e,e=""),G(t)?(i=t.type,n=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.refineEvent):(i=t,n=e);function l(f){return f.toLowerCase()}
n=l(n||i);var u=a?l(i):n;Wc[i]||(R(DC.test(i)&&DC.test(n)),a&&R(n!==i),Wc[i]={actionType:i,refinedEventType:n,nonRefinedEventType:u,update:o,action:r,refineEvent:a},
vm[n]=1,a&&s&&(vm[u]=1),process.env.NODE_ENV!=="production"&&Xc[u]&&le(u+' must not be shared; use "refineEvent" if you intend to share an event name.'),Xc[u]=i)}
function $C(t,e){Fs.register(t,e)}function JC(t,e){bm(qc,t,e,BC,"layout",!0)}function un(t,e){bm(qc,t,e,UC,"visual",!0)}var kC=[];function bm(t,e,r,i,n,a){if((Z(
e)||G(e))&&(r=e,e=i),process.env.NODE_ENV!=="production"){if(isNaN(e)||e==null)throw new Error("Illegal priority");T(t,function(s){R(s.__raw!==r)})}if(!(oe(kC,r)>=
0)){kC.push(r);var o=em.wrapStageHandler(r,n);o.__prio=e,o.__raw=r,t.push(o),process.env.NODE_ENV!=="production"&&a&&R(!o.dirtyOnOverallProgress,"dirtyOnOverall\
Progress is not allowed in "+n+" stage; otherwise progressive rendering is disabled on all series.")}}function Tm(t,e){mm[t]=e}function ew(t,e,r){var i=tC("regi\
sterMap");i&&i(t,e,r)}var tw=rS;un(gm,U1),un(Zc,F1),un(Zc,z1),un(gm,j1),un(Zc,Q1),un(FC,EC),xm(Rc),Sm(nI,N1),Tm("default",Jd),xa({type:Gi,event:Gi,update:Gi},Ve),
xa({type:xs,event:xs,update:xs},Ve),xa({type:Ss,event:Iu,update:Ss,action:Ve,refineEvent:Cm,publishNonRefinedEvent:!0}),xa({type:Ru,event:Iu,update:Ru,action:Ve,
refineEvent:Cm,publishNonRefinedEvent:!0}),xa({type:bs,event:Iu,update:bs,action:Ve,refineEvent:Cm,publishNonRefinedEvent:!0});function Cm(t,e,r,i){return{eventContent:{
selected:s0(r),isFromClick:e.isFromClick||!1}}}KC("default",{}),KC("dark",q1);var rw=[],_I={registerPreprocessor:xm,registerProcessor:Sm,registerPostInit:jC,registerPostUpdate:QC,
registerUpdateLifecycle:Kc,registerAction:xa,registerCoordinateSystem:$C,registerLayout:JC,registerVisual:un,registerTransform:tw,registerLoading:Tm,registerMap:ew,
registerImpl:eC,PRIORITY:zC,ComponentModel:be,ComponentView:Mr,SeriesModel:Kt,ChartView:wt,registerComponentModel:function(t){be.registerClass(t)},registerComponentView:function(t){
Mr.registerClass(t)},registerSeriesModel:function(t){Kt.registerClass(t)},registerChartView:function(t){wt.registerClass(t)},registerCustomSeries:function(t,e){
iC(t,e)},registerSubTypeDefaulter:function(t,e){be.registerSubTypeDefaulter(t,e)},registerPainter:function(t,e){h1(t,e)}};function Bo(t){if(z(t)){T(t,function(e){
Bo(e)});return}oe(rw,t)>=0||(rw.push(t),Z(t)&&(t={install:t}),t.install(_I))}var iw=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.
option.scale},t.prototype.getCoordSysModel=function(){},t})(),jc=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.
getCoordSysModel=function(){return this.getReferringComponents("grid",ut).models[0]},e.type="cartesian2dAxis",e})(be);yt(jc,iw);var nw={show:!0,z:0,inverse:!1,name:"",
nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,silent:!1,triggerEvent:!1,tooltip:{show:!1},
axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:he.color.axisLine,width:1,type:"solid"},symbol:["none","none"],symbolSize:[
10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,showMinLabel:null,showMaxLabel:null,margin:8,
fontSize:12,color:he.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:he.color.axisSplitLine,width:1,type:"so\
lid"}},splitArea:{show:!1,areaStyle:{color:[he.color.backgroundTint,he.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{color:he.color.neutral00,borderColor:he.
color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},breakLabelLayout:{moveOverlap:"\
auto"}},xI=xe({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,interval:"auto",show:"\
auto"},axisLabel:{interval:"auto"}},nw),wm=xe({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,splitNumber:5,length:3,
lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:he.color.axisMinorSplitLine,width:1}}},nw),SI=xe({splitNumber:6,axisLabel:{rich:{primary:{fontWeight:"bol\
d"}}},splitLine:{show:!1}},wm),bI=ie({logBase:10},wm),aw={category:xI,value:wm,time:SI,log:bI};function Qc(t,e,r,i){T(nc,function(n,a){var o=xe(xe({},aw[a],!0),
i,!0),s=(function(l){j(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){
var p=Qi(this),v=p?$i(f):{},h=c.getTheme();xe(f,h.get(a+"Axis")),xe(f,this.getDefaultOption()),f.type=ow(f),p&&wr(f,v,p)},u.prototype.optionUpdated=function(){var f=this.
option;f.type==="category"&&(this.__ordinalMeta=Ws.createByAxisModel(this))},u.prototype.getCategories=function(f){var c=this.option;if(c.type==="category")return f?
c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=va();return c?
c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",ow)}function ow(t){
return t.type||(t.data?"category":"value")}var TI=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.
getAxis=function(e){return this._axes[e]},t.prototype.getAxes=function(){return k(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=
function(e){return e=e.toLowerCase(),Le(this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.
push(r)},t})(),sw=TI,xl=["x","y"];function lw(t){return(t.type==="interval"||t.type==="time")&&!lr(t)}var CI=(function(t){j(e,t);function e(){var r=t!==null&&t.
apply(this,arguments)||this;return r.type=ur,r.dimensions=xl,r}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.
getAxis("x").scale,i=this.getAxis("y").scale;if(!(!lw(r)||!lw(i))){var n=ua(r,null),a=ua(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),
l=n[1]-n[0],u=a[1]-a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,v=o[1]-a[0]*c,h=this._transform=[f,0,0,c,p,v];this._invTransform=gr([],h)}}},
e.prototype.getBaseAxis=function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){
var i=this.getAxis("x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(r[0]))&&n.contain(n.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.
getAxis("x").containData(r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,i){var n=this.dataToPoint(r),a=this.dataToPoint(i),o=this.
getArea(),s=new se(n[0],n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,i,n){n=n||[];var a=r[0],o=r[1];if(this._transform&&a!=
null&&isFinite(a)&&o!=null&&isFinite(o))return qe(n,r,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),
n[1]=l.toGlobalCoord(l.dataToCoord(o,i)),n},e.prototype.clampData=function(r,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),
l=n.parse(r[0]),u=a.parse(r[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),
Math.max(s[0],s[1])),i},e.prototype.pointToData=function(r,i,n){if(n=n||[],this._invTransform)return qe(n,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis(
"y");return n[0]=a.coordToData(a.toLocalCoord(r[0]),i),n[1]=o.coordToData(o.toLocalCoord(r[1]),i),n},e.prototype.getOtherAxis=function(r){return this.getAxis(r.
dim==="x"?"y":"x")},e.prototype.getArea=function(r){r=r||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-
r,o=Math.min(n[0],n[1])-r,s=Math.max(i[0],i[1])-a+r,l=Math.max(n[0],n[1])-o+r;return new se(a,o,s,l)},e})(sw),uw=CI;function fw(t,e){var r=t.scale,i=t.model;process.
env.NODE_ENV!=="production"&&R(r&&i&&(r instanceof Gr||r instanceof Zs)&&(e instanceof Gr||e instanceof Zs));var n=Sc(r,i,i.ecModel,t,null),a=Hr(r),o=Hr(e)?e.intervalStub:
e,s=a?r.intervalStub:r,l=r.base,u=o.getTicks(),f=o.getTicks({expandToNicedExtent:!0}),c=u.length-1;process.env.NODE_ENV!=="production"&&(R(!lr(e)&&!lr(r)),R(c>0),
R(f.length===u.length),R(u[0].value<=u[c].value),R(f[0].value<=u[0].value&&u[c].value<=f[c].value),c>=2&&(R(f[1].value===u[1].value),R(f[c-1].value===u[c-1].value)));
var p,v,h;if(c===1)p=v=0,h=1;else if(c===2){var m=Pe(u[0].value-u[1].value),d=Pe(u[1].value-u[2].value);p=v=0,m===d?h=2:(h=1,m<d?p=m/d:v=d/m)}else{var g=o.getConfig().
interval;p=(1-(u[0].value-f[0].value)/g)%1,v=(1-(f[c].value-u[c].value)/g)%1,h=c-(p?1:0)-(v?1:0)}process.env.NODE_ENV!=="production"&&R(h>=1);var y=n.zoomFixMM,
_=y[0]||y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=r.getExtent(),b=s.getExtent(),C=Jf(b,x),E,D,w,A,O,M;function N(J){for(var ee=50,K=0;K<ee&&!J();K++)w=a?w*ce(l,2):
NS(w),A=Er(w);process.env.NODE_ENV!=="production"&&K>=ee&&Ee("incorrect impl in `scaleCalcAlign`.")}function L(){E=ve(M-w*p,A)}function P(){D=ve(O+w*v,A)}function B(){
M=p?ve(E+w*p,A):E}function U(){O=v?ve(D-w*v,A):D}if(x[0]&&x[1]){E=C[0],D=C[1],w=(D-E)/(h+p+v);var H=t.getExtent(),q=Pe(H[1]-H[0]);A=T_([D,E],q,.5/h),B(),U(),Ye(
A)&&(w=ve(w,A))}else{var Q=C[1]-C[0];w=a?ce(xu(Q),1):zn(Q/h,Tv),A=Er(w),x[0]?(E=C[0],N(function(){if(B(),O=ve(M+w*h,A),P(),D>=C[1])return!0})):x[1]?(D=C[1],N(function(){
if(U(),M=ve(O-w*h,A),L(),E<=C[0])return!0})):N(function(){M=ve(zi(C[0]/w)*w,A),O=ve(ni(C[1]/w)*w,A);var J=Ht((O-M)/w);if(J<=h){var ee=h-J,K=void 0,pe=n.incl0||a;
if(pe&&C[0]===0)K=[0,ee];else if(pe&&C[1]===0)K=[ee,0];else{var ge=ni(ee/2);K=ee%2===0?[ge,ge]:E+D<C[0]+C[1]?[ge,ge+1]:[ge+1,ge]}if(M=ve(M-w*K[0],A),O=ve(O+w*K[1],
A),L(),P(),E<=C[0]&&D>=C[1])return!0}})}lc(r,x,b,[E,D],S,{interval:w,intervalCount:h,intervalPrecision:A,niceExtent:[M,O]}),process.env.NODE_ENV!=="production"&&
r.freeze()}function cw(t,e){var r=Hr(t),i=r?t.intervalStub:t,n=e.fixMinMax||[],a=r?t.getExtent():null,o=i.getExtent(),s=Jf(o,n,e.rawExtentResult);i.setExtent(s[0],
s[1]),s=i.getExtent();var l=r?EI(i,e):wI(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=Er(c)),n[0]||(s[0]=
ve(ni(s[0]/f)*f,u)),n[1]||(s[1]=ve(zi(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),lc(t,n,o,s,a,l)}function wI(t,e){var r=qs(e.splitNumber,5),i=Co(t);process.
env.NODE_ENV!=="production"&&R(isFinite(i)&&i>0);var n=e.minInterval,a=e.maxInterval,o=zn(i/r,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=Er(o),l=t.getExtent(),
u=[ve(zi(l[0]/o)*o,s),ve(ni(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,niceExtent:u}}function EI(t,e){var r=qs(e.splitNumber,10),i=t.getExtent(),n=Co(t);
process.env.NODE_ENV!=="production"&&R(isFinite(n)&&n>0);var a=ce(xu(n),1),o=r/n*a;o<=.5&&(a*=10);var s=Er(a),l=[ve(zi(i[0]/a)*a,s),ve(ni(i[1]/a)*a,s)];return{intervalPrecision:s,
interval:a,niceExtent:l}}function Em(t){var e=t.scale,r=t.model,i=r.axis,n=r.ecModel;process.env.NODE_ENV!=="production"&&R(i&&n),AI(e,r,i,n,null)}function AI(t,e,r,i,n){
var a=Sc(t,e,i,r,n),o=wo(t)||Eo(t);DI(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&i&&oT(r,t,a,i),process.env.NODE_ENV!=="production"&&t.freeze()}function DI(t,e){MI[t.type](t,e)}var MI={
interval:cw,log:cw,time:VS,ordinal:Ve},pw=[[3,1],[0,2]],OI=(function(){function t(e,r,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},
this._axesList=[],this.axisPointerEnabled=!0,this.dimensions=xl,this._initCartesian(e,r,i),this.model=e}return t.prototype.getRect=function(){return this._rect},
t.prototype.update=function(e,r){var i=this._axesMap;T(this._axesList,function(o){iT(o,Jb);var s=o.scale;Qe(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});
function n(o){for(var s=$(o),l=[],u=s.length-1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Em(f)}T(l,function(c){LI(c,c.__alignTo)?Em(c):fw(c,c.__alignTo.scale)})}
n(i.x),n(i.y);var a={};T(i.x,function(o){vw(i,"y",o,a)}),T(i.y,function(o){vw(i,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,i){var n=Qx(
e,r),a=this._rect=$h(e.getBoxLayoutParams(),n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(Am(o,a),!i){var u=RI(a,s,o,l,r),f=void 0;
if(l)gw?(gw(this._axesList,a),Am(o,a)):(process.env.NODE_ENV!=="production"&&Cu("Specified `grid.containLabel` but no `use(LegacyGridContainLabel)`;use `grid.ou\
terBounds` instead.",!0),f=yw(a.clone(),"axisLabel",null,a,o,u,n));else{var c=II(e,a,n),p=c.outerBoundsRect,v=c.parsedOuterBoundsContain,h=c.outerBoundsClamp;p&&
(f=yw(p,v,h,a,o,u,n))}_w(a,o,Bt.determine,null,f,n),T(this._coordsList,function(m){m.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var i=this._axesMap[e];
if(i!=null)return i[r||0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var i="x"+e+
"y"+r;return this._coordsMap[i]}G(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis(
"y").index===r)return a[n]},t.prototype.getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,i){var n=this._findConvertTarget(
r);return n.cartesian?n.cartesian.dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},t.prototype.convertFromPixel=function(e,r,i){var n=this.
_findConvertTarget(r);return n.cartesian?n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},t.prototype._findConvertTarget=function(e){
var r=e.seriesModel,i=e.xAxisModel||r&&r.getReferringComponents("xAxis",ut).models[0],n=e.yAxisModel||r&&r.getReferringComponents("yAxis",ut).models[0],a=e.gridModel,
o=this._coordsList,s,l;if(r)s=r.coordinateSystem,oe(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis(
"x",i.componentIndex);else if(n)l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},
t.prototype.containPoint=function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,i){var n=this,a=this,o={left:!1,
right:!1,top:!1,bottom:!1},s={x:{},y:{}},l={x:0,y:0};if(r.eachComponent("xAxis",u("x"),this),r.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this.
_axesList=[];return}this._axesMap=s,T(s.x,function(f,c){T(s.y,function(p,v){var h="x"+c+"y"+v,m=new uw(h);m.master=n,m.model=e,n._coordsMap[h]=m,n._coordsList.push(
m),m.addAxis(f),m.addAxis(p)})}),dw(s.x),dw(s.y);function u(f){return function(c,p){if(PI(c,e)){var v=c.get("position");f==="x"?v!=="top"&&v!=="bottom"&&(v=o.bottom?
"top":"bottom"):v!=="left"&&v!=="right"&&(v=o.left?"right":"left"),o[v]=!0;var h=ZS(c),m=new dc(f,KS(c,h,!0),[0,0],h,v);m.onBand=uc(m.scale,c),m.inverse=c.get("\
inverse"),c.axis=m,m.model=c,m.grid=a,m.index=p,a._axesList.push(m),s[f][p]=m,l[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],i=[];return T(this.getCartesians(),
function(n){var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);oe(r,a)<0&&r.push(a),oe(i,o)<0&&i.push(o)}),{baseAxes:r,otherAxes:i}},t.create=
function(e,r){var i=[];return e.eachComponent("grid",function(n,a){var o=new t(n,e,r);o.name="grid_"+a,o.resize(n,r,!0),n.coordinateSystem=o,i.push(o),T(o._axesList,
function(s){rT(s,t.dimIdxMap)})}),e.eachSeries(function(n){var a,o;bx({targetModel:n,coordSysType:ur,coordSysProvider:s});function s(){var l=Zb(n),u=l.xAxisModel,
f=l.yAxisModel;a=u.axis,o=f.axis;var c=u.getCoordSysModel();if(process.env.NODE_ENV!=="production"){if(!c)throw new Error('Grid "'+vt(u.get("gridIndex"),u.get("\
gridId"),0)+'" not found');if(u.getCoordSysModel()!==f.getCoordSysModel())throw new Error("xAxis and yAxis must use the same grid")}var p=c.coordinateSystem;return p.
getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(yd(a,n,ur),yd(o,n,ur))},this),i},t.dimensions=xl,t.dimIdxMap=Is(xl),t})();function PI(t,e){return t.getCoordSysModel()===
e}function vw(t,e,r,i){r.getAxesOnZeroOf=function(){return a?[a]:[]};var n=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);
if(!s)return;if(l!=null)hw(s,n[l])&&(a=n[l]);else for(var u in n)if(F(n,u)&&hw(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+
c.index}}function hw(t,e){if(!e)return!1;var r=e.scale,i=jS(r,0,!1),n=e&&e.type!=="category"&&e.type!=="time"&&i!==ac;return n&&t==="auto"&&$S(e)&&(n=!1),n}function dw(t){
for(var e=$(t),r,i=[],n=e.length-1;n>=0;n--){var a=t[+e[n]];Qf(a.scale)&&ud(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?
i.push(a):r=a)}r||(r=i.pop()),r&&T(i,function(o){o.__alignTo=r})}function LI(t,e){return lr(t.scale)||lr(e.scale)||e.scale.getTicks().length<2}function NI(t,e){
var r=t.getExtent(),i=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(n){return n+e}:function(n){return i-n+e},t.toLocalCoord=t.dim==="x"?function(n){return n-e}:
function(n){return i-n+e}}function Am(t,e){T(t.x,function(r){return mw(r,e.x,e.width)}),T(t.y,function(r){return mw(r,e.y,e.height)})}function mw(t,e,r){var i=[
0,r],n=t.inverse?1:0;t.setExtent(i[n],i[1-n]),NI(t,e)}var gw;function yw(t,e,r,i,n,a,o){process.env.NODE_ENV!=="production"&&R(e==="all"||e==="axisLabel"),_w(i,
n,Bt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=Ig(s,function(p){return p>0})==null;return no(i,s,!0,!0,r),Am(n,i),l;function u(p){T(
n[ci[p]],function(v){if(fa(v.model)){var h=a.ensureRecord(v.model),m=h.labelInfoList;if(m)for(var d=0;d<m.length;d++){var g=m[d],y=v.scale.normalize(yi(v.scale,
ln(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=h.nameLayout;if(_){var y=an(h.nameLocation)?.5:NaN;f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}
function f(p,v,h){var m=t[ci[v]]-p[ci[v]],d=p[Zn[v]]+p[ci[v]]-(t[Zn[v]]+t[ci[v]]);m=c(m,1-h),d=c(d,h);var g=pw[v][0],y=pw[v][1];s[g]=ce(s[g],m),s[y]=ce(s[y],d)}
function c(p,v){return p>0&&!$t(v)&&v>1e-4&&(p/=v),p}}function RI(t,e,r,i,n){var a=new bd(kI);return T(r,function(o){return T(o,function(s){if(fa(s.model)){var l=!i;
s.axisBuilder=Kb(t,e,s.model,n,a,l)}})}),a}function _w(t,e,r,i,n,a){var o=r===Bt.determine;T(e,function(u){return T(u,function(f){fa(f.model)&&(jb(f.axisBuilder,
t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),l(1);function l(u){s[ci[1-u]]=
t[Zn[u]]<=a.refContainer[Zn[u]]*.5?0:1-u===1?2:1}T(e,function(u,f){return T(u,function(c){fa(c.model)&&((i==="all"||o)&&c.axisBuilder.build({axisName:!0},{nameMarginLevel:s[f]}),
o&&c.axisBuilder.build({axisLine:!0}))})})}function II(t,e,r){var i,n=t.get("outerBoundsMode",!0);n==="same"?i=e.clone():n==null||n==="auto"?i=$h(t.get("outerBo\
unds",!0)||Ed,r.refContainer):n!=="none"&&process.env.NODE_ENV!=="production"&&le("Invalid grid["+t.componentIndex+"].outerBoundsMode.");var a=t.get("outerBound\
sContain",!0),o;a==null||a==="auto"?o="all":oe(["all","axisLabel"],a)<0?(process.env.NODE_ENV!=="production"&&le("Invalid grid["+t.componentIndex+"].outerBounds\
Contain."),o="all"):o=a;var s=[_u(Y(t.get("outerBoundsClampWidth",!0),nl[0]),e.width),_u(Y(t.get("outerBoundsClampHeight",!0),nl[1]),e.height)];return{outerBoundsRect:i,
parsedOuterBoundsContain:o,outerBoundsClamp:s}}var kI=function(t,e,r,i,n,a){var o=r.axis.dim==="x"?"y":"x";Td(t,e,r,i,n,a),an(t.nameLocation)||T(e.recordMap[o],
function(s){s&&s.labelInfoList&&s.dirVec&&Cd(s.labelInfoList,s.dirVec,i,n)})},xw=OI;function Sw(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};
return BI(r,t,e),r.seriesInvolved&&FI(r,t),r}function BI(t,e,r){var i=e.getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];T(r.
getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Uo(s.model),u=t.coordSysAxesInfo[l]={};t.coordSysMap[l]=s;var f=s.model,c=f.getModel("t\
ooltip",i);if(T(s.getAxes(),Xe(m,!1,null)),s.getTooltipAxes&&i&&c.get("show")){var p=c.get("trigger")==="axis",v=c.get(["axisPointer","type"])==="cross",h=s.getTooltipAxes(
c.get(["axisPointer","axis"]));(p||v)&&T(h.baseAxes,Xe(m,v?"cross":!0,p)),v&&T(h.otherAxes,Xe(m,"cross",!1))}function m(d,g,y){var _=y.model.getModel("axisPoint\
er",n),x=_.get("show");if(!(!x||x==="auto"&&!d&&!Mm(_))){g==null&&(g=_.get("triggerTooltip")),_=d?UI(y,c,n,e,d,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),
C=Uo(y.model),E=g||S||y.type==="category",D=t.axesInfo[C]={key:C,axis:y,coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:E,snap:S,
useHandle:Mm(_),seriesModels:[],linkGroup:null};u[C]=D,t.seriesInvolved=t.seriesInvolved||E;var w=zI(a,y);if(w!=null){var A=o[w]||(o[w]={axesInfo:{}});A.axesInfo[C]=
D,A.mapper=a[w].mapper,D.linkGroup=A}}}})}function UI(t,e,r,i,n,a){var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation",
"animationDurationUpdate","animationEasingUpdate","z"],l={};T(s,function(p){l[p]=ae(o.get(p))}),l.snap=t.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type=
"line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossSt\
yle");c&&ie(u,c.textStyle)}}return t.model.getModel("axisPointer",new je(l,r,i))}function FI(t,e){e.eachSeries(function(r){var i=r.coordinateSystem,n=r.get(["to\
oltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===!1||n==="item"||a===!1||r.get(["axisPointer","show"],!0)===!1||T(t.coordSysAxesInfo[Uo(
i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.push(r),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}
function zI(t,e){for(var r=e.model,i=e.dim,n=0;n<t.length;n++){var a=t[n]||{};if(Dm(a[i+"AxisId"],r.id)||Dm(a[i+"AxisIndex"],r.componentIndex)||Dm(a[i+"AxisName"],
r.name))return n}}function Dm(t,e){return t==="all"||z(t)&&oe(t,e)>=0||t===e}function bw(t){var e=$c(t);if(e){var r=e.axisPointerModel,i=e.axis.scale,n=r.option,
a=r.get("status"),o=r.get("value");o!=null&&(o=i.parse(o));var s=Mm(r);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&
(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"show")}}function $c(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&
e.axesInfo[Uo(t)]}function Tw(t){var e=$c(t);return e&&e.axisPointerModel}function Mm(t){return!!t.get(["handle","show"])}function Uo(t){return t.type+"||"+t.id}
var Pm={},VI=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=function(r,i,n,a){this.
axisPointerClass&&bw(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,n,!0)},e.prototype.updateAxisPointer=function(r,i,n,a){this._doUpdateAxisPointerClass(
r,n,!1)},e.prototype.remove=function(r,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(r,i){this._disposeAxisPointer(i),t.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=Tw(r);o?(this._axisPointer||
(this._axisPointer=new a)).render(r,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(
r),this._axisPointer=null},e.registerAxisPointerClass=function(r,i){if(process.env.NODE_ENV!=="production"&&Pm[r])throw new Error("axisPointer "+r+" exists");Pm[r]=
i},e.getAxisPointerClass=function(r){return r&&Pm[r]},e.type="axis",e})(Mr),Jc=VI,Lm=re();function Cw(t,e,r,i){var n=r.axis;if(!n.scale.isBlank()){var a=r.getModel(
"splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_\
extent_bound"});if(u.length){var f=s.length,c=Lm(t).splitAreaColors,p=X(),v=0;if(c)for(var h=0;h<u.length;h++){var m=c.get(u[h].tickValue);if(m!=null){v=(m+(f-1)*
h)%f;break}}var d=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=z(s)?s:[s];for(var h=1;h<u.length;h++){var y=n.toGlobalCoord(u[h].coord),_=void 0,x=void 0,S=void 0,
b=void 0;n.isHorizontal()?(_=d,x=l.y,S=y-_,b=l.height,d=_+S):(_=l.x,x=d,S=l.width,b=y-x,d=x+b);var C=u[h-1].tickValue;C!=null&&p.set(C,v),e.add(new Me({anid:C!=
null?"area_"+C:null,shape:{x:_,y:x,width:S,height:b},style:ie({fill:s[v]},g),autoBatch:!0,silent:!0})),v=(v+1)%f}Lm(t).splitAreaColors=p}}}function ww(t){Lm(t).
splitAreaColors=null}var HI=["splitArea","splitLine","minorSplitLine","breakArea"],Ew=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r.axisPointerClass="CartesianAxisPointer",r}return e.prototype.render=function(r,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this.
_axisGroup=new we,this.group.add(this._axisGroup),!!fa(r)){this._axisGroup.add(r.axis.axisBuilder.group),T(HI,function(l){r.get([l,"show"])&&GI[l](this,this._axisGroup,
r,r.getCoordSysModel(),n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||ch(o,this._axisGroup,r),t.prototype.render.call(this,r,i,n,a)}},e.prototype.
remove=function(){ww(this)},e.type="cartesianAxis",e})(Jc),GI={splitLine:function(t,e,r,i,n){var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.
getModel("lineStyle"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=z(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),
v=0,h=a.getTicksCoords({tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),m=[],d=[],g=s.getLineStyle(),y=0;y<h.length;y++){var _=a.toGlobalCoord(
h[y].coord);if(!(y===0&&!u||y===h.length-1&&!f)){var x=h[y].tickValue;p?(m[0]=_,m[1]=c.y,d[0]=_,d[1]=c.y+c.height):(m[0]=c.x,m[1]=_,d[0]=c.x+c.width,d[1]=_);var S=v++%
l.length,b=new Tr({anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:m[0],y1:m[1],x2:d[0],y2:d[1]},style:ie({stroke:l[S]},g),silent:!0});Qn(b.shape,g.lineWidth),
e.add(b)}}}},minorSplitLine:function(t,e,r,i,n){var a=r.axis,o=r.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),
f=a.getMinorTicksCoords();if(f.length)for(var c=[],p=[],v=s.getLineStyle(),h=0;h<f.length;h++)for(var m=0;m<f[h].length;m++){var d=a.toGlobalCoord(f[h][m].coord);
u?(c[0]=d,c[1]=l.y,p[0]=d,p[1]=l.y+l.height):(c[0]=l.x,c[1]=d,p[0]=l.x+l.width,p[1]=d);var g=new Tr({anid:"minor_line_"+f[h][m].tickValue,autoBatch:!0,shape:{x1:c[0],
y1:c[1],x2:p[0],y2:p[1]},style:v,silent:!0});Qn(g.shape,v.lineWidth),e.add(g)}},splitArea:function(t,e,r,i,n){Cw(t,e,r,i)},breakArea:function(t,e,r,i,n){var a=va(),
o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(e,t,r,i.coordinateSystem.getRect(),n)}},Nm=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(
this,arguments)||this;return r.type=e.type,r}return e.type="xAxis",e})(Ew),Aw=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.
type=Nm.type,r}return e.type="yAxis",e})(Ew),YI=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.
render=function(r,i){this.group.removeAll(),r.get("show")&&this.group.add(new Me({shape:r.coordinateSystem.getRect(),style:ie({fill:r.get("backgroundColor")},r.
getItemStyle()),silent:!0,z2:-1}))},e.type="grid",e})(Mr),Dw={offset:0};function Mw(t){t.registerComponentView(YI),t.registerComponentModel(pT),t.registerCoordinateSystem(
"cartesian2d",xw),Qc(t,"x",jc,Dw),Qc(t,"y",jc,Dw),t.registerComponentView(Nm),t.registerComponentView(Aw),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.
grid&&(e.grid={})})}var WI=0,Ow=1,XI=2,qI="view",e9=(function(t){j(e,t);function e(r,i,n){var a=t.call(this)||this;a.type=qI,a.dimensions=["x","y"];var o=a;o.invertY=
r,o.lgCt=i,o.lgGeo=n;var s=o.trans=[];return s[WI]=ka(),s[Ow]=ka(),s[XI]=ka(),o.mtRaw=Re(),o.mtRawInv=Re(),o.mtOverall=Re(),o.mtOverallInv=Re(),o.zoom=1,a}return e.
prototype.getBoundingRect=function(){return ZI(null,this)},e.prototype.getViewRect=function(){return KI(null,this)},e.prototype.getRoamTransform=function(){return Up(
this.trans[Ow])},e.prototype.dataToPoint=function(r,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?qe(n,r,a):Sp(n,r)},e.prototype.pointToData=function(r,i,n){
n=n||[];var a=this.mtOverallInv;return a?qe(n,r,a):Sp(n,r)},e.prototype.convertToPixel=function(r,i,n){var a=Pw(i);return a===this?a.dataToPoint(n):null},e.prototype.
convertFromPixel=function(r,i,n){var a=Pw(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(r){var i=this;return Ra(ep,i.dataRect),ty(
ep,ep,i.mtOverall),ry(ep,r[0],r[1])},e.dimensions=["x","y"],e})(Oi),ep=$o();function Lw(t){return t.zoom}function ZI(t,e){return Ra(t||$o(),e.dataRect)}function KI(t,e){
return Ra(t||$o(),e.viewRect)}var t9=Re(),r9=Re(),i9=$o(),n9=Re(),a9=Re();function Pw(t){var e=t.seriesModel;return e?e.coordinateSystem:null}var o9=ka(),s9=ka(),
Rm={color:"fill",borderColor:"stroke"},Nw={symbol:1,symbolSize:1,symbolKeepAspect:1,legendIcon:1,visualMeta:1,liftZ:1,decal:1},Yr=re(),jI=(function(t){j(e,t);function e(){
var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.optionUpdated=function(){this.currentZLevel=this.get("zlevel",!0),this.currentZ=
this.get("z",!0)},e.prototype.getInitialData=function(r,i){return Zi(null,this)},e.prototype.getDataParams=function(r,i,n){var a=t.prototype.getDataParams.call(
this,r,i);return n&&(a.info=Yr(n).info),a},e.type="series.custom",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,clip:!1},e})(Kt),Rw=jI;function QI(t,e){return e=e||[0,0],k(["x","y"],function(r,i){var n=this.getAxis(r),a=e[i],o=t[i]/2;return n.
type==="category"?ot(n).w:Math.abs(n.dataToCoord(a-o)-n.dataToCoord(a+o))},this)}function Im(t){var e=t.master.getRect();return{coordSys:{type:"cartesian2d",x:e.
x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.dataToPoint(r)},size:de(QI,t)}}}function $I(t,e){return e=e||[0,0],k([0,1],function(r){var i=e[r],
n=t[r]/2,a=[],o=[];return a[r]=i-n,o[r]=i+n,a[1-r]=o[1-r]=e[1-r],Math.abs(this.dataToPoint(a)[r]-this.dataToPoint(o)[r])},this)}function km(t){var e=t.view,r=e.
getBoundingRect();return{coordSys:{type:"geo",x:r.x,y:r.y,width:r.width,height:r.height,zoom:Lw(e)},api:{coord:function(i){return t.dataToPoint(i)},size:de($I,t)}}}
function JI(t,e){var r=this.getAxis(),i=e instanceof Array?e[0]:e,n=(t instanceof Array?t[0]:t)/2;return r.type==="category"?ot(r).w:Math.abs(r.dataToCoord(i-n)-
r.dataToCoord(i+n))}function Bm(t){var e=t.getRect();return{coordSys:{type:"singleAxis",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r){return t.
dataToPoint(r)},size:de(JI,t)}}}function e2(t,e){return e=e||[0,0],k(["Radius","Angle"],function(r,i){var n="get"+r+"Axis",a=this[n](),o=e[i],s=t[i]/2,l=a.type===
"category"?ot(a).w:Math.abs(a.dataToCoord(o-s)-a.dataToCoord(o+s));return r==="Angle"&&(l=l*Math.PI/180),l},this)}function Um(t){var e=t.getRadiusAxis(),r=t.getAngleAxis(),
i=e.getExtent();return i[0]>i[1]&&i.reverse(),{coordSys:{type:"polar",cx:t.cx,cy:t.cy,r:i[1],r0:i[0]},api:{coord:function(n){var a=e.dataToRadius(n[0]),o=r.dataToAngle(
n[1]),s=t.coordToPoint([a,o]);return s.push(a,o*Math.PI/180),s},size:de(e2,t)}}}function Fm(t){var e=t.getRect(),r=t.getRangeInfo();return{coordSys:{type:"calen\
dar",x:e.x,y:e.y,width:e.width,height:e.height,cellWidth:t.getCellWidth(),cellHeight:t.getCellHeight(),rangeInfo:{start:r.start,end:r.end,weeks:r.weeks,dayCount:r.
allDay}},api:{coord:function(i,n){return t.dataToPoint(i,n)},layout:function(i,n){return t.dataToLayout(i,n)}}}}function zm(t){var e=t.getRect();return{coordSys:{
type:"matrix",x:e.x,y:e.y,width:e.width,height:e.height},api:{coord:function(r,i){return t.dataToPoint(r,i)},layout:function(r,i){return t.dataToLayout(r,i)}}}}
var Uw={position:["x","y"],scale:["scaleX","scaleY"],origin:["originX","originY"]},Iw=$(Uw),tp=Ft(Jt,function(t,e){return t[e]=1,t},{}),kw=Jt.join(", "),Sl=["",
"style","shape","extra"],Vo=re();function Hm(t,e,r,i,n){var a=t+"Animation",o=Ms(t,i,n)||{},s=Vo(e).userDuring;return o.duration>0&&(o.during=s?de(o2,{el:e,userDuring:s}):
null,o.setToFinal=!0,o.scope=t),I(o,r[a]),o}function Fw(t,e,r,i){i=i||{};var n=i.dataIndex,a=i.isInit,o=i.clearStyle,s=r.isAnimationEnabled(),l=Vo(t),u=e.style;
l.userDuring=e.during;var f={},c={};if(l2(t,e,c),t.type==="compound")for(var p=t.shape.paths,v=e.shape.paths,h=0;h<v.length;h++){var m=v[h];Vm("shape",m,p[h])}else
Vm("shape",e,c),Vm("extra",e,c);if(!a&&s&&(s2(t,e,f),Bw("shape",t,e,f),Bw("extra",t,e,f),u2(t,e,u,f)),c.style=u,r2(t,c,o),n2(t,e),s)if(a){var d={};T(Sl,function(y){
var _=y?e[y]:e;_&&_.enterFrom&&(y&&(d[y]=d[y]||{}),I(y?d[y]:d,_.enterFrom))});var g=Hm("enter",t,e,r,n);g.duration>0&&t.animateFrom(d,g)}else i2(t,e,n||0,r,f);t2(
t,e),u?t.dirty():t.markRedraw()}function t2(t,e){for(var r=Vo(t).leaveToProps,i=0;i<Sl.length;i++){var n=Sl[i],a=n?e[n]:e;a&&a.leaveTo&&(r||(r=Vo(t).leaveToProps=
{}),n&&(r[n]=r[n]||{}),I(n?r[n]:r,a.leaveTo))}}function rp(t,e,r,i){if(t){var n=t.parent,a=Vo(t).leaveToProps;if(a){var o=Hm("update",t,e,r,0);o.done=function(){
n&&n.remove(t),i&&i()},t.animateTo(a,o)}else n&&n.remove(t),i&&i()}}function zo(t){return t==="all"}function r2(t,e,r){var i=e.style;if(!t.isGroup&&i){if(r){t.useStyle(
{});for(var n=t.animators,a=0;a<n.length;a++){var o=n[a];o.targetName==="style"&&o.changeTarget(t.style)}}t.setStyle(i)}e&&(e.style=null,e&&t.attr(e),e.style=i)}
function i2(t,e,r,i,n){if(n){var a=Hm("update",t,e,i,r);a.duration>0&&t.animateFrom(n,a)}}function n2(t,e){F(e,"silent")&&(t.silent=e.silent),F(e,"ignore")&&(t.
ignore=e.ignore),t instanceof Pt&&F(e,"invisible")&&(t.invisible=e.invisible),t instanceof te&&F(e,"autoBatch")&&(t.autoBatch=e.autoBatch)}var Wr={},a2={setTransform:function(t,e){
return process.env.NODE_ENV!=="production"&&R(F(tp,t),"Only "+kw+" available in `setTransform`."),Wr.el[t]=e,this},getTransform:function(t){return process.env.NODE_ENV!==
"production"&&R(F(tp,t),"Only "+kw+" available in `getTransform`."),Wr.el[t]},setShape:function(t,e){process.env.NODE_ENV!=="production"&&Fo(t);var r=Wr.el,i=r.
shape||(r.shape={});return i[t]=e,r.dirtyShape&&r.dirtyShape(),this},getShape:function(t){process.env.NODE_ENV!=="production"&&Fo(t);var e=Wr.el.shape;if(e)return e[t]},
setStyle:function(t,e){process.env.NODE_ENV!=="production"&&Fo(t);var r=Wr.el,i=r.style;return i&&(process.env.NODE_ENV!=="production"&&$t(e)&&Ee("style."+t+" m\
ust not be assigned with NaN."),i[t]=e,r.dirtyStyle&&r.dirtyStyle()),this},getStyle:function(t){process.env.NODE_ENV!=="production"&&Fo(t);var e=Wr.el.style;if(e)
return e[t]},setExtra:function(t,e){process.env.NODE_ENV!=="production"&&Fo(t);var r=Wr.el.extra||(Wr.el.extra={});return r[t]=e,this},getExtra:function(t){process.
env.NODE_ENV!=="production"&&Fo(t);var e=Wr.el.extra;if(e)return e[t]}};function Fo(t){if(process.env.NODE_ENV!=="production"&&(t==="transition"||t==="enterFrom"||
t==="leaveTo"))throw new Error('key must not be "'+t+'"')}function o2(){var t=this,e=t.el;if(e){var r=Vo(e).userDuring,i=t.userDuring;if(r!==i){t.el=t.userDuring=
null;return}Wr.el=e,i(a2)}}function Bw(t,e,r,i){var n=r[t];if(n){var a=e[t],o;if(a){var s=r.transition,l=n.transition;if(l)if(!o&&(o=i[t]={}),zo(l))I(o,a);else for(var u=De(
l),f=0;f<u.length;f++){var c=u[f],p=a[c];o[c]=p}else if(zo(s)||oe(s,t)>=0){!o&&(o=i[t]={});for(var v=$(a),f=0;f<v.length;f++){var c=v[f],p=a[c];f2(n[c],p)&&(o[c]=
p)}}}}}function Vm(t,e,r){var i=e[t];if(i)for(var n=r[t]={},a=$(i),o=0;o<a.length;o++){var s=a[o];n[s]=Dn(i[s])}}function s2(t,e,r){for(var i=e.transition,n=zo(
i)?Jt:De(i||[]),a=0;a<n.length;a++){var o=n[a];if(!(o==="style"||o==="shape"||o==="extra")){var s=t[o];process.env.NODE_ENV!=="production"&&zw(o,"el.transition"),
r[o]=s}}}function l2(t,e,r){for(var i=0;i<Iw.length;i++){var n=Iw[i],a=Uw[n],o=e[n];o&&(r[a[0]]=o[0],r[a[1]]=o[1])}for(var i=0;i<Jt.length;i++){var s=Jt[i];e[s]!=
null&&(r[s]=e[s])}}function u2(t,e,r,i){if(r){var n=t.style,a;if(n){var o=r.transition,s=e.transition;if(o&&!zo(o)){var l=De(o);!a&&(a=i.style={});for(var u=0;u<
l.length;u++){var f=l[u],c=n[f];a[f]=c}}else if(t.getAnimationStyleProps&&(zo(s)||zo(o)||oe(s,"style")>=0)){var p=t.getAnimationStyleProps(),v=p?p.style:null;if(v){
!a&&(a=i.style={});for(var h=$(r),u=0;u<h.length;u++){var f=h[u];if(v[f]){var c=n[f];a[f]=c}}}}}}}function f2(t,e){return ze(t)?t!==e:t!=null&&isFinite(t)}var zw;
process.env.NODE_ENV!=="production"&&(zw=function(t,e){F(tp,t)||Ee("Prop `"+t+"` is not a permitted in `"+e+"`. Only `"+$(tp).join("`, `")+"` are permitted.")});
var Vw=re(),c2=["percent","easing","shape","style","extra"];function Hw(t){t.stopAnimation("keyframe"),t.attr(Vw(t))}function Gm(t,e,r){if(!(!r.isAnimationEnabled()||
!e)){if(z(e)){T(e,function(s){Gm(t,s,r)});return}var i=e.keyframes,n=e.duration;if(r&&n==null){var a=Ms("enter",r,0);n=a&&a.duration}if(!(!i||!n)){var o=Vw(t);T(
Sl,function(s){if(!(s&&!t[s])){var l,u=!1;i.sort(function(f,c){return f.percent-c.percent}),T(i,function(f){var c=t.animators,p=s?f[s]:f;if(process.env.NODE_ENV!==
"production"&&f.percent>=1&&(u=!0),!!p){var v=$(p);if(s||(v=Le(v,function(d){return oe(c2,d)<0})),!!v.length){l||(l=t.animate(s,e.loop,!0),l.scope="keyframe");for(var h=0;h<
c.length;h++)c[h]!==l&&c[h].targetName===l.targetName&&c[h].stopTracks(v);s&&(o[s]=o[s]||{});var m=s?o[s]:o;T(v,function(d){m[d]=((s?t[s]:t)||{})[d]}),l.whenWithKeys(
n*f.percent,p,v,f.easing)}}}),l&&(process.env.NODE_ENV!=="production"&&(u||Ee("End frame with percent: 1 is missing in the keyframeAnimation.",!0)),l.delay(e.delay||
0).duration(n).start(e.easing))}})}}}var Ti="emphasis",fn="normal",Zm="blur",Km="select",cn=[fn,Ti,Zm,Km],Ym={normal:["itemStyle"],emphasis:[Ti,"itemStyle"],blur:[
Zm,"itemStyle"],select:[Km,"itemStyle"]},Wm={normal:["label"],emphasis:[Ti,"label"],blur:[Zm,"label"],select:[Km,"label"]},p2=["x","y"],v2="e\0\0",hr={normal:{},
emphasis:{},blur:{},select:{}},Gw={cartesian2d:Im,geo:km,single:Bm,polar:Um,calendar:Fm,matrix:zm};function ip(t){return t instanceof te}function qm(t){return t instanceof
Pt}function h2(t,e){e.copyTransform(t),qm(e)&&qm(t)&&(e.setStyle(t.style),e.z=t.z,e.z2=t.z2,e.zlevel=t.zlevel,e.invisible=t.invisible,e.ignore=t.ignore,ip(e)&&ip(
t)&&e.setShape(t.shape))}var d2=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.render=
function(r,i,n,a){this._progressiveEls=null;var o=this._data,s=r.getData(),l=this.group,u=Yw(r,s,i,n);o||l.removeAll(),s.diff(o).add(function(c){Xm(n,null,c,u(c,
a),r,l,s)}).remove(function(c){var p=o.getItemGraphicEl(c);p&&rp(p,Yr(p).option,r)}).update(function(c,p){var v=o.getItemGraphicEl(p);Xm(n,v,c,u(c,a),r,l,s)}).execute();
var f=r.get("clip",!0)?qf(r.coordinateSystem,!1,r):null;f?l.setClipPath(f):l.removeClipPath(),this._data=s},e.prototype.incrementalPrepareRender=function(r,i,n){
this.group.removeAll(),this._data=null},e.prototype.incrementalRender=function(r,i,n,a,o){var s=i.getData(),l=Yw(i,s,n,a),u=this._progressiveEls=[];function f(v){
v.isGroup||(v.incremental=Du(i),v.ensureState("emphasis").hoverLayer=Kn)}for(var c=r.start;c<r.end;c++){var p=Xm(null,null,c,l(c,o),i,this.group,s);p&&(p.traverse(
f),u.push(p))}},e.prototype.eachRendered=function(r){pi(this._progressiveEls||this.group,r)},e.prototype.filterForExposedEvent=function(r,i,n,a){var o=i.element;
if(o==null||n.name===o)return!0;for(;(n=n.__hostTarget||n.parent)&&n!==this.group;)if(n.name===o)return!0;return!1},e.type="custom",e})(wt),Zw=d2;function jm(t){
var e=t.type,r;if(e==="path"){var i=t.shape,n=i.width!=null&&i.height!=null?{x:i.x||0,y:i.y||0,width:i.width,height:i.height}:null,a=Qw(i);r=jn(a,null,n,i.layout||
"center"),Yr(r).customPathData=a}else if(e==="image")r=new rt({}),Yr(r).customImagePath=t.style.image;else if(e==="text")r=new it({});else if(e==="group")r=new we;else if(e===
"compoundPath"){var i=t.shape;if(!i||!i.paths){var o="";process.env.NODE_ENV!=="production"&&(o="shape.paths must be specified in compoundPath"),Ze(o)}var s=k(i.
paths,function(f){if(f.type==="path")return jn(f.shape.pathData,f,null);var c=Qu(f.type);if(!c){var p="";process.env.NODE_ENV!=="production"&&(p='graphic type "'+
e+'" can not be found.'),Ze(p)}return new c});r=new to({shape:{paths:s}})}else{var l=Qu(e);if(!l){var o="";process.env.NODE_ENV!=="production"&&(o='graphic type\
 "'+e+'" can not be found.'),Ze(o)}r=new l}return Yr(r).customGraphicType=e,r.name=t.name,r.z2EmphasisLift=1,r.z2SelectLift=1,r}function Qm(t,e,r,i,n,a,o){Hw(e);
var s=n&&n.normal.cfg;s&&e.setTextConfig(s),i&&i.transition==null&&(i.transition=p2);var l=i&&i.style;if(l){if(e.type==="text"){var u=l;F(u,"textFill")&&(u.fill=
u.textFill),F(u,"textStroke")&&(u.stroke=u.textStroke)}var f=void 0,c=ip(e)?l.decal:null;t&&c&&(c.dirty=!0,f=yl(c,t)),l.__decalPattern=f}if(qm(e)&&l){var f=l.__decalPattern;
f&&(l.decal=f)}Fw(e,i,a,{dataIndex:r,isInit:o,clearStyle:!0}),Gm(e,i.keyframeAnimation,a)}function Kw(t,e,r,i,n){var a=e.isGroup?null:e,o=n&&n[t].cfg;if(a){var s=a.
ensureState(t);if(i===!1){var l=a.getState(t);l&&(l.style=null)}else s.style=i||null;o&&(s.textConfig=o),zv(a)}}function m2(t,e,r){if(!t.isGroup){var i=t,n=r.currentZ,
a=r.currentZLevel;i.z=n,i.zlevel=a;var o=e.z2;o!=null&&(i.z2=o||0);for(var s=0;s<cn.length;s++)g2(i,e,cn[s])}}function g2(t,e,r){var i=r===fn,n=i?e:np(e,r),a=n?
n.z2:null,o;a!=null&&(o=i?t:t.ensureState(r),o.z2=a||0)}function Yw(t,e,r,i){var n=t.get("renderItem");if(typeof n=="string"){var a=nC(n);a?n=a:process.env.NODE_ENV!==
"production"&&console.warn("Custom series renderItem '"+n+`' not found.
                Call 'echarts.registerCustomSeries' to register it.`)}var o=t.coordinateSystem,s={};o&&(process.env.NODE_ENV!=="production"&&(R(n,"series.render\
 is required."),R(o.prepareCustoms||Gw[o.type],"This coordSys does not support custom series.")),s=o.prepareCustoms?o.prepareCustoms(o):Gw[o.type](o));for(var l=ie(
{getWidth:i.getWidth,getHeight:i.getHeight,getZr:i.getZr,getDevicePixelRatio:i.getDevicePixelRatio,value:S,style:C,ordinalRawValue:b,styleEmphasis:E,visual:A,barLayout:O,
currentSeriesIndices:M,font:N},s.api||{}),u={context:{},seriesId:t.id,seriesName:t.name,seriesIndex:t.seriesIndex,coordSys:s.coordSys,dataInsideLength:e.count(),
encode:y2(t.getData()),itemPayload:t.get("itemPayload")||{}},f,c,p={},v={},h={},m={},d=0;d<cn.length;d++){var g=cn[d];h[g]=t.getModel(Ym[g]),m[g]=t.getModel(Wm[g])}
function y(L){return L===f?c||(c=e.getItemModel(L)):e.getItemModel(L)}function _(L,P){return e.hasItemOption?L===f?p[P]||(p[P]=y(L).getModel(Ym[P])):y(L).getModel(
Ym[P]):h[P]}function x(L,P){return e.hasItemOption?L===f?v[P]||(v[P]=y(L).getModel(Wm[P])):y(L).getModel(Wm[P]):m[P]}return function(L,P){return f=L,c=null,p={},
v={},n&&n(ie({dataIndexInside:L,dataIndex:e.getRawIndex(L),actionType:P?P.type:null},u),l)};function S(L,P){return P==null&&(P=f),e.getStore().get(e.getDimensionIndex(
L||0),P)}function b(L,P){P==null&&(P=f),L=L||0;var B=e.getDimensionInfo(L);if(!B){var U=e.getDimensionIndex(L);return U>=0?e.getStore().get(U,P):void 0}var H=e.
get(B.name,P),q=B&&B.ordinalMeta;return q?q.categories[H]:H}function C(L,P){process.env.NODE_ENV!=="production"&&Ys("api.style","Please write literal style dire\
ctly instead."),P==null&&(P=f);var B=e.getItemVisual(P,"style"),U=B&&B.fill,H=B&&B.opacity,q=_(P,fn).getItemStyle();U!=null&&(q.fill=U),H!=null&&(q.opacity=H);var Q={
inheritColor:V(U)?U:he.color.neutral99},J=x(P,fn),ee=Vr(J,null,Q,!1,!0);ee.text=J.getShallow("show")?Y(t.getFormattedLabel(P,fn),mi(e,P)):null;var K=Ps(J,Q,!1);
return w(L,q),q=ld(q,ee,K),L&&D(q,L),q.legacy=!0,q}function E(L,P){process.env.NODE_ENV!=="production"&&Ys("api.styleEmphasis","Please write literal style direc\
tly instead."),P==null&&(P=f);var B=_(P,Ti).getItemStyle(),U=x(P,Ti),H=Vr(U,null,null,!0,!0);H.text=U.getShallow("show")?vt(t.getFormattedLabel(P,Ti),t.getFormattedLabel(
P,fn),mi(e,P)):null;var q=Ps(U,null,!0);return w(L,B),B=ld(B,H,q),L&&D(B,L),B.legacy=!0,B}function D(L,P){for(var B in P)F(P,B)&&(L[B]=P[B])}function w(L,P){L&&
(L.textFill&&(P.textFill=L.textFill),L.textPosition&&(P.textPosition=L.textPosition))}function A(L,P){if(P==null&&(P=f),F(Rm,L)){var B=e.getItemVisual(P,"style");
return B?B[Rm[L]]:null}if(F(Nw,L))return e.getItemVisual(P,L)}function O(L){if(o.type==="cartesian2d"){var P=o.getBaseAxis();return hT(ie({axis:P},L))}}function M(){
return r.getCurrentSeriesIndices()}function N(L){return nf(L,r)}}function y2(t){var e={};return T(t.dimensions,function(r){var i=t.getDimensionInfo(r);if(!i.isExtraCoord){
var n=i.coordDim,a=e[n]=e[n]||[];a[i.coordDimIndex]=t.getDimensionIndex(r)}}),e}function Xm(t,e,r,i,n,a,o){if(!i){a.remove(e);return}var s=$m(t,e,r,i,n,a);return s&&
o.setItemGraphicEl(r,s),s&&fi(s,i.focus,i.blurScope,i.emphasisDisabled),s}function $m(t,e,r,i,n,a){process.env.NODE_ENV!=="production"&&R(i,"should not have an \
null/undefined element setting");var o=-1,s=e;e&&jw(e,i,n)&&(o=oe(a.childrenRef(),e),e=null);var l=!e,u=e;u?u.clearStates():(u=jm(i),s&&h2(s,u)),i.morph===!1?u.
disableMorphing=!0:u.disableMorphing&&(u.disableMorphing=!1),i.tooltipDisabled&&(u.tooltipDisabled=!0),hr.normal.cfg=hr.normal.conOpt=hr.emphasis.cfg=hr.emphasis.
conOpt=hr.blur.cfg=hr.blur.conOpt=hr.select.cfg=hr.select.conOpt=null,hr.isLegacy=!1,x2(u,r,i,n,l,hr),_2(u,r,i,n,l),Qm(t,u,r,i,hr,n,l),F(i,"info")&&(Yr(u).info=
i.info);for(var f=0;f<cn.length;f++){var c=cn[f];if(c!==fn){var p=np(i,c),v=Jm(i,p,c);Kw(c,u,p,v,hr)}}return m2(u,i,n),i.type==="group"&&S2(t,u,r,i,n),o>=0?a.replaceAt(
u,o):a.add(u),u}function jw(t,e,r){var i=Yr(t),n=e.type,a=e.shape,o=e.style;return r.isUniversalTransitionEnabled()||n!=null&&n!==i.customGraphicType||n==="path"&&
w2(a)&&Qw(a)!==i.customPathData||n==="image"&&F(o,"image")&&o.image!==i.customImagePath}function _2(t,e,r,i,n){var a=r.clipPath;if(a===!1)t&&t.getClipPath()&&t.
removeClipPath();else if(a){var o=t.getClipPath();o&&jw(o,a,i)&&(o=null),o||(o=jm(a),process.env.NODE_ENV!=="production"&&R(ip(o),"Only any type of `path` can b\
e used in `clipPath`, rather than "+o.type+"."),t.setClipPath(o)),Qm(null,o,e,a,null,i,n)}}function x2(t,e,r,i,n,a){if(!(t.isGroup||t.type==="compoundPath")){Ww(
r,null,a),Ww(r,Ti,a);var o=a.normal.conOpt,s=a.emphasis.conOpt,l=a.blur.conOpt,u=a.select.conOpt;if(o!=null||s!=null||u!=null||l!=null){var f=t.getTextContent();
if(o===!1)f&&t.removeTextContent();else{o=a.normal.conOpt=o||{type:"text"},f?f.clearStates():(f=jm(o),t.setTextContent(f)),Qm(null,f,e,o,null,i,n);for(var c=o&&
o.style,p=0;p<cn.length;p++){var v=cn[p];if(v!==fn){var h=a[v].conOpt;Kw(v,f,h,Jm(o,h,v),null)}}c?f.dirty():f.markRedraw()}}}}function Ww(t,e,r){var i=e?np(t,e):
t,n=e?Jm(t,i,Ti):t.style,a=t.type,o=i?i.textConfig:null,s=t.textContent,l=s?e?np(s,e):s:null;if(n&&(r.isLegacy||ES(n,a,!!o,!!l))){r.isLegacy=!0;var u=AS(n,a,!e);
!o&&u.textConfig&&(o=u.textConfig),!l&&u.textContent&&(l=u.textContent)}if(!e&&l){var f=l;!f.type&&(f.type="text"),process.env.NODE_ENV!=="production"&&R(f.type===
"text",'textContent.type must be "text"')}var c=e?r[e]:r.normal;c.cfg=o,c.conOpt=l}function np(t,e){return e?t?t[e]:null:t}function Jm(t,e,r){var i=e&&e.style;return i==
null&&r===Ti&&t&&(i=t.styleEmphasis),i}function S2(t,e,r,i,n){var a=i.children,o=a?a.length:0,s=i.$mergeChildren,l=s==="byName"||i.diffChildrenByName,u=s===!1;if(!(!o&&
!l&&!u)){if(l){T2({api:t,oldChildren:e.children()||[],newChildren:a||[],dataIndex:r,seriesModel:n,group:e});return}u&&e.removeAll();for(var f=0;f<o;f++){var c=a[f],
p=e.childAt(f);c?(c.ignore==null&&(c.ignore=!1),$m(t,p,r,c,n,e)):(process.env.NODE_ENV!=="production"&&R(p,"renderItem should not return a group containing elem\
ents as null/undefined/{} if they do not exist before."),p.ignore=!0)}for(var v=e.childCount()-1;v>=f;v--){var h=e.childAt(v);b2(e,h,n)}}}function b2(t,e,r){e&&
rp(e,Yr(t).option,r)}function T2(t){new af(t.oldChildren,t.newChildren,Xw,Xw,t).add(qw).update(qw).remove(C2).execute()}function Xw(t,e){var r=t&&t.name;return r??
v2+e}function qw(t,e){var r=this.context,i=t!=null?r.newChildren[t]:null,n=e!=null?r.oldChildren[e]:null;$m(r.api,n,r.dataIndex,i,r.seriesModel,r.group)}function C2(t){
var e=this.context,r=e.oldChildren[t];r&&rp(r,Yr(r).option,e.seriesModel)}function Qw(t){return t&&(t.pathData||t.d)}function w2(t){return t&&(F(t,"pathData")||
F(t,"d"))}function $w(t){t.registerChartView(Zw),t.registerSeriesModel(Rw)}var Sa=re(),Jw=ae,eg=de,E2=(function(){function t(){this._dragging=!1,this.animationThreshold=
15}return t.prototype.render=function(e,r,i,n){var a=r.get("value"),o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=i,!(!n&&this._lastValue===
a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this._group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&
l.show();var u={};this.makeElOption(u,a,e,r,i);var f=u.graphicKey;f!==this._lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.
determineAnimation(e,r);if(!s)s=this._group=new we,this.createPointerEl(s,u,e,r),this.createLabelEl(s,u,e,r),i.getZr().add(s);else{var p=Xe(eE,r,c);this.updatePointerEl(
s,u,p),this.updateLabelEl(s,u,p,r)}rE(s,r,!0),this._renderHandle(a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},
t.prototype.determineAnimation=function(e,r){var i=r.get("animation"),n=e.axis,a=n.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){
var s=this.animationThreshold;if(a&&ot(n).w>s)return!0;if(o){var l=$c(e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},
t.prototype.makeElOption=function(e,r,i,n,a){},t.prototype.createPointerEl=function(e,r,i,n){var a=r.pointer;if(a){var o=Sa(e).pointerEl=new Tt[a.type](Jw(r.pointer));
e.add(o)}},t.prototype.createLabelEl=function(e,r,i,n){if(r.label){var a=Sa(e).labelEl=new it(Jw(r.label));e.add(a),tE(a,n)}},t.prototype.updatePointerEl=function(e,r,i){
var n=Sa(e).pointerEl;n&&r.pointer&&(n.setStyle(r.pointer.style),i(n,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,i,n){var a=Sa(e).labelEl;
a&&(a.setStyle(r.label.style),i(a,{x:r.label.x,y:r.label.y}),tE(a,n))},t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){
var r=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=r.getModel("handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this.
_handle=null;return}var s;this._handle||(s=!0,n=this._handle=ph(a.get("icon"),{cursor:"move",draggable:!0,onmousemove:function(u){Dc(u.event)},onmousedown:eg(this.
_onHandleDragMove,this,0,0),drift:eg(this._onHandleDragMove,this),ondragend:eg(this._onHandleDragEnd,this)}),i.add(n)),rE(n,r,!1),n.setStyle(a.getItemStyle(null,
["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"]));var l=a.get("size");z(l)||(l=[l,l]),n.scaleX=l[0]/2,
n.scaleY=l[1]/2,CT(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRate"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=function(e,r){eE(
this._axisPointerModel,!r&&this._moveAnimation,this._handle,tg(this.getHandleTransform(e,this._axisModel,this._axisPointerModel)))},t.prototype._onHandleDragMove=
function(e,r){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(tg(i),[e,r],this._axisModel,this._axisPointerModel);this._payloadInfo=
n,i.stopAnimation(),i.attr(tg(n)),Sa(i).lastProp=null,this._doDispatchAxisPointer()}},t.prototype._doDispatchAxisPointer=function(){var e=this._handle;if(e){var r=this.
_payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],y:r.cursorPoint[1],tooltipOption:r.tooltipOption,axesInfo:[
{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=!1;var e=this._handle;if(e){var r=this._axisPointerModel.
get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=function(e){this._lastValue=null,this._lastStatus=null;var r=e.
getZr(),i=this._group,n=this._handle;r&&i&&(this._lastGraphicKey=null,i&&r.remove(i),n&&r.remove(n),this._group=null,this._handle=null,this._payloadInfo=null),wT(
this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,i){return i=i||0,{x:e[i],y:e[1-i],width:r[i],height:r[1-i]}},
t})();function eE(t,e,r,i){iE(Sa(r).lastProp,i)||(Sa(r).lastProp=i,e?at(r,i,t):(r.stopAnimation(),r.attr(i)))}function iE(t,e){if(G(t)&&G(e)){var r=!0;return T(
e,function(i,n){r=r&&iE(t[n],i)}),!!r}else return t===e}function tE(t,e){t[e.get(["label","show"])?"show":"hide"]()}function tg(t){return{x:t.x||0,y:t.y||0,rotation:t.
rotation||0}}function rE(t,e,r){var i=e.get("z"),n=e.get("zlevel");t&&t.traverse(function(a){a.type!=="group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=
r)})}var nE=E2;function aE(t){var e=t.get("type"),r=t.getModel(e+"Style"),i;return e==="line"?(i=r.getLineStyle(),i.fill=null):e==="shadow"&&(i=r.getAreaStyle(),
i.stroke=null),i}function A2(t,e,r,i,n){var a=r.get("value"),o=M2(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),formatter:r.
get(["label","formatter"])}),s=r.getModel("label"),l=Rf(s.get("padding")||0),u=s.getFont(),f=Vl(o,u),c=n.position,p=f.width+l[1]+l[3],v=f.height+l[0]+l[2],h=n.align;
h==="right"&&(c[0]-=p),h==="center"&&(c[0]-=p/2);var m=n.verticalAlign;m==="bottom"&&(c[1]-=v),m==="middle"&&(c[1]-=v/2),D2(c,p,v,i);var d=s.get("backgroundColo\
r");(!d||d==="auto")&&(d=e.get(["axisLine","lineStyle","color"])),t.label={x:c[0],y:c[1],style:Vr(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:d}),
z2:10}}function D2(t,e,r,i){var n=i.getWidth(),a=i.getHeight();t[0]=Math.min(t[0]+e,n)-e,t[1]=Math.min(t[1]+r,a)-r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}function M2(t,e,r,i,n){
t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:n.precision}),o=n.formatter;if(o){var s={value:oc(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};T(i,function(l){var u=r.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):Z(o)&&(a=o(s))}return a}function rg(t,e,r){var i=Re();return La(i,i,r.rotation),qo(i,i,r.position),$u([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||
1)*(r.labelMargin||0)],i)}function oE(t,e,r,i,n,a){var o=_c.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=n.get(["label","margin"]),A2(e,i,n,a,{position:rg(
i.axis,t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function sE(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],y2:e[1-r]}}function lE(t,e,r){return r=
r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}function uE(t,e,r){return ot(t,{fromStat:{sers:k(e,function(i){return r.getSeriesByIndex(i.seriesIndex)})},min:1}).
w}function fE(t,e,r){return[ce(ke(e[0],e[1]),t-r/2),ke(t+r/2,ce(e[0],e[1]))]}var P2=(function(t){j(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}
return e.prototype.makeElOption=function(r,i,n,a,o){var s=n.axis,l=s.grid,u=a.get("type"),f=s.getGlobalExtent(),c=cE(l,s).getOtherAxis(s).getGlobalExtent(),p=s.
toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var v=aE(a),h=L2[u](s,p,f,c,a.get("seriesDataIndices"),a.ecModel);h.style=v,r.graphicKey=h.type,r.pointer=h}
var m=tl(l.getRect(),n);oE(i,r,m,n,a,o)},e.prototype.getHandleTransform=function(r,i,n){var a=tl(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get([
"handle","margin"]);var o=rg(i.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<0?Math.PI:0)}},e.prototype.updateHandleTransform=function(r,i,n,a){
var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=cE(s,o).getOtherAxis(o).getGlobalExtent(),f=o.dim==="x"?0:1,c=[r.x,r.y];c[f]+=i[f],c[f]=ke(l[1],c[f]),c[f]=ce(l[0],
c[f]);var p=(u[1]+u[0])/2,v=[p,p];v[f]=c[f];var h=[{verticalAlign:"middle"},{align:"center"}];return{x:c[0],y:c[1],rotation:r.rotation,cursorPoint:v,tooltipOption:h[f]}},
e})(nE);function cE(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(r)}var L2={line:function(t,e,r,i){var n=sE([e,i[0]],[e,i[1]],pE(t));return{
type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(t,e,r,i,n,a){var o=uE(t,n,a),s=i[1]-i[0],l=fE(e,r,o),u=l[0],f=l[1];return{type:"Rect",shape:lE([u,i[0]],
[f-u,s],pE(t))}}};function pE(t){return t.dim==="x"?0:1}var vE=P2,N2=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
e.type,r}return e.type="axisPointer",e.defaultOption={show:"auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,
animationDurationUpdate:200,lineStyle:{color:he.color.border,width:1,type:"dashed"},shadowStyle:{color:he.color.shadowTint},label:{show:!0,formatter:null,precision:"\
auto",margin:3,color:he.color.neutral00,padding:[5,7,5,7],backgroundColor:he.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"\
M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,2\
2H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,margin:50,color:he.color.accent40,throttle:40}},e})(be),hE=N2,Ci=re(),R2=T;function dE(t,e,r){if(!_e.node){var i=e.
getZr();Ci(i).records||(Ci(i).records={}),I2(i,e);var n=Ci(i).records[t]||(Ci(i).records[t]={});n.handler=r}}function I2(t,e){if(Ci(t).initialized)return;Ci(t).
initialized=!0,r("click",Xe(ig,"click")),r("mousemove",Xe(ig,"mousemove")),r("mousewheel",Xe(ig,"mousewheel")),r("globalout",B2);function r(i,n){t.on(i,function(a){
var o=U2(e);R2(Ci(t).records,function(s){s&&n(s,a,o.dispatchAction)}),k2(o.pendings,e)})}}function k2(t,e){var r=t.showTip.length,i=t.hideTip.length,n;r?n=t.showTip[r-
1]:i&&(n=t.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function B2(t,e,r){t.handler("leave",null,r)}function ig(t,e,r,i){e.handler(t,r,i)}function U2(t){
var e={showTip:[],hideTip:[]},r=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=r,t.dispatchAction(i))};return{dispatchAction:r,pendings:e}}function ng(t,e){
if(!_e.node){var r=e.getZr(),i=(Ci(r).records||{})[t];i&&(Ci(r).records[t]=null)}}var z2=(function(t){j(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r}return e.prototype.render=function(r,i,n){var a=i.getComponent("tooltip"),o=r.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|cl\
ick|mousewheel";dE("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},
e.prototype.remove=function(r,i){ng("axisPointer",i)},e.prototype.dispose=function(r,i){ng("axisPointer",i)},e.type="axisPointer",e})(Mr),mE=z2;function ag(t,e){
var r=[],i=t.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=or(a,t);if(o==null||o<0||z(o))return{point:[]};var s=a.getItemGraphicEl(
o),l=n.coordinateSystem;if(n.getTooltipPosition)r=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(t.isStacked){var u=l.getBaseAxis(),f=l.getOtherAxis(u),
c=f.dim,p=u.dim,v=c==="x"||c==="radius"?1:0,h=a.mapDimension(p),m=[];m[v]=a.get(h,o),m[1-v]=a.get(a.getCalculationInfo("stackResultDimension"),o),r=l.dataToPoint(
m)||[]}else r=l.dataToPoint(a.getValues(k(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var d=s.getBoundingRect().clone();d.applyTransform(
s.transform),r=[d.x+d.width/2,d.y+d.height/2]}return{point:r,el:s}}var gE=re();function og(t,e,r){var i=t.currTrigger,n=[t.x,t.y],a=t,o=t.dispatchAction||de(r.dispatchAction,
r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){ap(n)&&(n=ag({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=ap(n),u=a.axesInfo,f=s.
axesInfo,c=i==="leave"||ap(n),p={},v={},h={list:[],map:{}},m={showPointer:Xe(H2,v),showTooltip:Xe(G2,h)};T(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);
T(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,C=q2(u,x);if(!c&&_&&(!u||C)){var E=C&&C.value;E==null&&!l&&(E=b.pointToData(n)),E!=null&&yE(x,E,m,!1,p)}})});
var d={};return T(f,function(g,y){var _=g.linkGroup;_&&!v[y]&&T(_.axesInfo,function(x,S){var b=v[S];if(x!==g&&b){var C=b.value;_.mapper&&(C=g.axis.scale.parse(_.
mapper(C,_E(x),_E(g)))),d[g.key]=C}})}),T(d,function(g,y){yE(f[y],g,m,!0,p)}),Y2(v,f,p),W2(h,n,t,o),X2(f,o,r),p}}function yE(t,e,r,i,n){var a=t.axis;if(!(a.scale.
isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(t,e);return}var o=V2(e,t),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&I(n,s[0]),
!i&&t.snap&&a.containData(l)&&l!=null&&(e=l),r.showPointer(t,e,s),r.showTooltip(t,o,l)}}function V2(t,e){var r=e.axis,i=r.dim,n=t,a=[],o=Number.MAX_VALUE,s=-1;return T(
e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(i),c,p;if(l.getAxisTooltipData){var v=l.getAxisTooltipData(f,t,r);p=v.dataIndices,c=v.nestestValue}else{
if(p=l.indicesOfNearest(i,f[0],t,r.type==="category"?.5:null),!p.length)return;c=l.getData().get(f[0],p[0])}if(Ye(c)){var h=t-c,m=Math.abs(h);m<=o&&((m<o||h>=0&&
s<0)&&(o=m,s=h,n=c,a.length=0),T(p,function(d){a.push({seriesIndex:l.seriesIndex,dataIndexInside:d,dataIndex:l.getData().getRawIndex(d)})}))}}),{payloadBatch:a,
snapToValue:n}}function H2(t,e,r,i){t[e.key]={value:r,payloadBatch:i}}function G2(t,e,r,i){var n=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.
triggerTooltip||!n.length)){var l=e.coordSys.model,u=Uo(l),f=t.map[u];f||(f=t.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.
mainType,dataByAxis:[]},t.list.push(f)),f.dataByAxis.push({axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.
get(["label","precision"]),formatter:s.get(["label","formatter"])},seriesDataIndices:n.slice()})}}function Y2(t,e,r){var i=r.axesInfo=[];T(e,function(n,a){var o=n.
axisPointerModel.option,s=t[a];s?(!n.useHandle&&(o.status="show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hid\
e"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.axis.model.componentIndex,value:o.value})})}function W2(t,e,r,i){if(ap(e)||!t.list.length){i({type:"\
hideTip"});return}var n=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:r.tooltipOption,
position:r.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,seriesIndex:n.seriesIndex,dataByCoordSys:t.list})}function X2(t,e,r){var i=r.getZr(),
n="axisPointerLastHighlights",a=gE(i)[n]||{},o=gE(i)[n]={};T(t,function(f,c){var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&T(p.seriesDataIndices,
function(v){o[v.seriesIndex+"|"+v.dataIndex]=v})});var s=[],l=[];function u(f){return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}T(a,function(f,c){!o[c]&&
l.push(u(f))}),T(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&r.dispatchAction({type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&r.dispatchAction(
{type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function q2(t,e){for(var r=0;r<(t||[]).length;r++){var i=t[r];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===
i.axisIndex)return i}}function _E(t){var e=t.axis.model,r={},i=r.axisDim=t.axis.dim;return r.axisIndex=r[i+"AxisIndex"]=e.componentIndex,r.axisName=r[i+"AxisNam\
e"]=e.name,r.axisId=r[i+"AxisId"]=e.id,r}function ap(t){return!t||t[0]==null||isNaN(t[0])||t[1]==null||isNaN(t[1])}function xE(t){Jc.registerAxisPointerClass("C\
artesianAxisPointer",vE),t.registerComponentModel(hE),t.registerComponentView(mE),t.registerPreprocessor(function(e){if(e){(!e.axisPointer||e.axisPointer.length===
0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!z(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,{overallReset:function(e,r){
e.getComponent("axisPointer").coordSysAxesInfo=Sw(e,r)}}),t.registerAction({type:"updateAxisPointer",event:"updateAxisPointer",update:":updateAxisPointer"},og)}
function SE(t){Bo(Mw),Bo(xE)}var sg=Math.sin,lg=Math.cos,bE=Math.PI,ba=Math.PI*2,Z2=180/bE,K2=(function(){function t(){}return t.prototype.reset=function(e){this.
_start=!0,this._d=[],this._str="",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",
e,r)},t.prototype.bezierCurveTo=function(e,r,i,n,a,o){this._add("C",e,r,i,n,a,o)},t.prototype.quadraticCurveTo=function(e,r,i,n){this._add("Q",e,r,i,n)},t.prototype.
arc=function(e,r,i,n,a,o){this.ellipse(e,r,i,i,0,n,a,o)},t.prototype.ellipse=function(e,r,i,n,a,o,s,l){var u=s-o,f=!l,c=Math.abs(u),p=Nr(c-ba)||(f?u>=ba:-u>=ba),
v=u>0?u%ba:u%ba+ba,h=!1;p?h=!0:Nr(c)?h=!1:h=v>=bE==!!f;var m=e+i*lg(o),d=r+n*sg(o);this._start&&this._add("M",m,d);var g=Math.round(a*Z2);if(p){var y=1/this._p,
_=(f?1:-1)*(ba-y);this._add("A",i,n,g,1,+f,e+i*lg(o+_),r+n*sg(o+_)),y>.01&&this._add("A",i,n,g,0,+f,m,d)}else{var x=e+i*lg(s),S=r+n*sg(s);this._add("A",i,n,g,+h,
+f,x,S)}},t.prototype.rect=function(e,r,i,n){this._add("M",e,r),this._add("l",i,0),this._add("l",0,n),this._add("l",-i,0),this._add("Z")},t.prototype.closePath=
function(){this._d.length>0&&this._add("Z")},t.prototype._add=function(e,r,i,n,a,o,s,l,u){for(var f=[],c=this._p,p=1;p<arguments.length;p++){var v=arguments[p];
if(isNaN(v)){this._invalid=!0;return}f.push(Math.round(v*c)/c)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this.
_invalid?"":this._d.join(""),this._d=[]},t.prototype.getStr=function(){return this._str},t})(),op=K2,bl="none",j2=Math.round;function Q2(t){var e=t.fill;return e!=
null&&e!==bl}function $2(t){var e=t.stroke;return e!=null&&e!==bl}var ug=["lineCap","miterLimit","lineJoin"],J2=k(ug,function(t){return"stroke-"+t.toLowerCase()});
function fg(t,e,r,i){var n=e.opacity==null?1:e.opacity;if(r instanceof rt){t("opacity",n);return}if(Q2(e)){var a=Ri(e.fill);t("fill",a.color);var o=e.fillOpacity!=
null?e.fillOpacity*a.opacity*n:a.opacity*n;(i||o<1)&&t("fill-opacity",o)}else t("fill",bl);if($2(e)){var s=Ri(e.stroke);t("stroke",s.color);var l=e.strokeNoScale?
r.getLineScale():1,u=l?(e.lineWidth||0)/l:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*n:s.opacity*n,c=e.strokeFirst;if((i||u!==1)&&t("stroke-width",u),(i||
c)&&t("paint-order",c?"stroke":"fill"),(i||f<1)&&t("stroke-opacity",f),e.lineDash){var p=gl(r),v=p[0],h=p[1];v&&(h=j2(h||0),t("stroke-dasharray",v.join(",")),(h||
i)&&t("stroke-dashoffset",h))}else i&&t("stroke-dasharray",bl);for(var m=0;m<ug.length;m++){var d=ug[m];if(i||e[d]!==Wa[d]){var g=e[d]||Wa[d];g&&t(J2[m],g)}}}else
i&&t("stroke",bl)}var TE="http://www.w3.org/2000/svg",cg="http://www.w3.org/1999/xlink",CE="http://www.w3.org/2000/xmlns/",wE="http://www.w3.org/XML/1998/namesp\
ace",pg="ecmeta_";function sp(t){return document.createElementNS(TE,t)}function Ge(t,e,r,i,n){return{tag:t,attrs:r||{},children:i,text:n,key:e}}function ek(t,e){
var r=[];if(e)for(var i in e){var n=e[i],a=i;n!==!1&&(n!==!0&&n!=null&&(a+='="'+n+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function tk(t){return"</"+t+">"}
function Tl(t,e){e=e||{};var r=e.newline?`
`:"";function i(n){var a=n.children,o=n.tag,s=n.attrs,l=n.text;return ek(o,s)+(o!=="style"?na(l):l||"")+(a?""+r+k(a,function(u){return i(u)}).join(r)+r:"")+tk(o)}
return i(t)}function EE(t,e,r){r=r||{};var i=r.newline?`
`:"",n=" {"+i,a=i+"}",o=k($(t),function(l){return l+n+k($(t[l]),function(u){return u+":"+t[l][u]+";"}).join(i)+a}).join(i),s=k($(e),function(l){return"@keyframe\
s "+l+n+k($(e[l]),function(u){return u+n+k($(e[l][u]),function(f){var c=e[l][u][f];return f==="d"&&(c='path("'+c+'")'),f+":"+c+";"}).join(i)+a}).join(i)+a}).join(
i);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(i)}function Cl(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function vg(t,e,r,i){return Ge("svg","root",{width:t,height:e,xmlns:TE,
"xmlns:xlink":cg,version:"1.1",baseProfile:"full",viewBox:i?"0 0 "+t+" "+e:!1},r)}var rk=0;function lp(){return rk++}var AE={cubicIn:"0.32,0,0.67,0",cubicOut:"0\
.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"\
0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.83,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"\
0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,\
0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},Ta="transform-origin";function ik(t,e,r){var i=I({},t.shape);I(i,e),t.buildPath(r,i);var n=new op;
return n.reset(nu(t)),r.rebuildPath(n,1),n.generateStr(),n.getStr()}function nk(t,e){var r=e.originX,i=e.originY;(r||i)&&(t[Ta]=r+"px "+i+"px")}var ak={fill:"fi\
ll",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function ME(t,e){var r=e.zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}
function ok(t,e,r){var i=t.shape.paths,n={},a,o;if(T(i,function(l){var u=Cl(r.zrId);u.animation=!0,wl(l,{},u,!0);var f=u.cssAnims,c=u.cssNodes,p=$(f),v=p.length;
if(v){o=p[v-1];var h=f[o];for(var m in h){var d=h[m];n[m]=n[m]||{d:""},n[m].d+=d.d||""}for(var g in c){var y=c[g].animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=
!1;var s=ME(n,r);return a.replace(o,s)}}function DE(t){return V(t)?AE[t]?"cubic-bezier("+AE[t]+")":za(t)?t:"":""}function wl(t,e,r,i){var n=t.animators,a=n.length,
o=[];if(t instanceof to){var s=ok(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var l={},u=0;u<a;u++){var f=n[u],c=[f.getMaxTime()/1e3+"s"],p=DE(
f.getClip().easing),v=f.getDelay();p?c.push(p):c.push("linear"),v&&c.push(v/1e3+"s"),f.getLoop()&&c.push("infinite");var h=c.join(" ");l[h]=l[h]||[h,[]],l[h][1].
push(f)}function m(y){var _=y[1],x=_.length,S={},b={},C={},E="animation-timing-function";function D(ct,Te,Fe){for(var ue=ct.getTracks(),ye=ct.getMaxTime(),dr=0;dr<
ue.length;dr++){var Je=ue[dr];if(Je.needsAnimate()){var Go=Je.keyframes,vn=Je.propName;if(Fe&&(vn=Fe(vn)),vn)for(var pp=0;pp<Go.length;pp++){var Ml=Go[pp],Ol=Math.
round(Ml.time/ye*100)+"%",Ag=DE(Ml.easing),Dg=Ml.rawValue;(V(Dg)||fe(Dg))&&(Te[Ol]=Te[Ol]||{},Te[Ol][vn]=Ml.rawValue,Ag&&(Te[Ol][E]=Ag))}}}}for(var w=0;w<x;w++){
var A=_[w],O=A.targetName;O?O==="shape"&&D(A,b):!i&&D(A,S)}for(var M in S){var N={};ei(N,t),I(N,S[M]);var L=au(N),P=S[M][E];C[M]=L?{transform:L}:{},nk(C[M],N),P&&
(C[M][E]=P)}var B,U=!0;for(var M in b){C[M]=C[M]||{};var H=!B,P=b[M][E];H&&(B=new xt);var q=B.len();B.reset(),C[M].d=ik(t,b[M],B);var Q=B.len();if(!H&&q!==Q){U=
!1;break}P&&(C[M][E]=P)}if(!U)for(var M in C)delete C[M].d;if(!i)for(var w=0;w<x;w++){var A=_[w],O=A.targetName;O==="style"&&D(A,C,function(ue){return ak[ue]})}
for(var J=$(C),ee=!0,K,w=1;w<J.length;w++){var pe=J[w-1],ge=J[w];if(C[pe][Ta]!==C[ge][Ta]){ee=!1;break}K=C[pe][Ta]}if(ee&&K){for(var M in C)C[M][Ta]&&delete C[M][Ta];
e[Ta]=K}if(Le(J,function(ct){return $(C[ct]).length>0}).length){var lt=ME(C,r);return lt+" "+y[0]+" both"}}for(var d in l){var s=m(l[d]);s&&o.push(s)}if(o.length){
var g=r.zrId+"-cls-"+lp();r.cssNodes["."+g]={animation:o.join(",")},e.class=g}}function PE(t,e,r){if(!t.ignore)if(t.isSilent()){var i={"pointer-events":"none"};
OE(i,e,r,!0)}else{var n=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.style:{},a=n.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.
select.style&&t.states.select.style.fill,l=t.currentStates.indexOf("select")>=0&&s||o;l&&(a=ts(l))}var u=n.lineWidth;if(u){var f=!n.strokeNoScale&&t.transform?t.
transform[0]:1;u=u/f}var i={cursor:"pointer"};a&&(i.fill=a),n.stroke&&(i.stroke=n.stroke),u&&(i["stroke-width"]=u),OE(i,e,r,!0)}}function OE(t,e,r,i){var n=JSON.
stringify(t),a=r.cssStyleCache[n];a||(a=r.zrId+"-cls-"+lp(),r.cssStyleCache[n]=a,r.cssNodes["."+a+(i?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var El=Math.
round;function IE(t){return t&&V(t.src)}function kE(t){return t&&Z(t.toDataURL)}function hg(t,e,r,i){fg(function(n,a){var o=n==="fill"||n==="stroke";o&&iu(a)?yg(
e,t,n,i):o&&rs(a)?_g(r,t,n,i):t[n]=a,o&&i.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),vk(r,t,i)}function dg(t,e){var r=d1(e);r&&(r.each(function(i,n){
i!=null&&(t[(pg+n).toLowerCase()]=i+"")}),e.isSilent()&&(t[pg+"silent"]="true"))}function LE(t){return Nr(t[0]-1)&&Nr(t[1])&&Nr(t[2])&&Nr(t[3]-1)}function sk(t){
return Nr(t[4])&&Nr(t[5])}function mg(t,e,r){if(e&&!(sk(e)&&LE(e))){var i=r?10:1e4;t.transform=LE(e)?"translate("+El(e[4]*i)/i+" "+El(e[5]*i)/i+")":Ly(e)}}function NE(t,e,r){
for(var i=t.points,n=[],a=0;a<i.length;a++)n.push(El(i[a][0]*r)/r),n.push(El(i[a][1]*r)/r);e.points=n.join(" ")}function RE(t){return!t.smooth}function lk(t){var e=k(
t,function(r){return typeof r=="string"?[r,r]:r});return function(r,i,n){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&(i[o[1]]=El(s*n)/n)}}}var uk={
circle:[lk(["cx","cy","r"])],polyline:[NE,RE],polygon:[NE,RE]};function fk(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName==="shape")return!0;return!1}
function BE(t,e){var r=t.style,i=t.shape,n=uk[t.type],a={},o=e.animation,s="path",l=t.style.strokePercent,u=e.compress&&nu(t)||4;if(n&&!e.willUpdate&&!(n[1]&&!n[1](
i))&&!(o&&fk(t))&&!(l<1)){s=t.type;var f=Math.pow(10,u);n[0](i,a,f)}else{var c=!t.path||t.shapeChanged();t.path||t.createPathProxy();var p=t.path;c&&(p.beginPath(),
t.buildPath(p,t.shape),t.pathUpdated());var v=p.getVersion(),h=t,m=h.__svgPathBuilder;(h.__svgPathVersion!==v||!m||l!==h.__svgPathStrokePercent)&&(m||(m=h.__svgPathBuilder=
new op),m.reset(u),p.rebuildPath(m,l),m.generateStr(),h.__svgPathVersion=v,h.__svgPathStrokePercent=l),a.d=m.getStr()}return mg(a,t.transform),hg(a,r,t,e),dg(a,
t),e.animation&&wl(t,a,e),e.emphasis&&PE(t,a,e),Ge(s,t.id+"",a)}function ck(t,e){var r=t.style,i=r.image;if(i&&!V(i)&&(IE(i)?i=i.src:kE(i)&&(i=i.toDataURL())),!!i){
var n=r.x||0,a=r.y||0,o=r.width,s=r.height,l={href:i,width:o,height:s};return n&&(l.x=n),a&&(l.y=a),mg(l,t.transform),hg(l,r,t,e),dg(l,t),e.animation&&wl(t,l,e),
Ge("image",t.id+"",l)}}function pk(t,e){var r=t.style,i=r.text;if(i!=null&&(i+=""),!(!i||isNaN(r.x)||isNaN(r.y))){var n=r.font||Dt,a=r.x||0,o=Ry(r.y||0,bn(n),r.
textBaseline),s=Ny[r.textAlign]||r.textAlign,l={"dominant-baseline":"central","text-anchor":s};if(yv(r)){var u="",f=r.fontStyle,c=gv(r.fontSize);if(!parseFloat(
c))return;var p=r.fontFamily||hp,v=r.fontWeight;u+="font-size:"+c+";font-family:"+p+";",f&&f!=="normal"&&(u+="font-style:"+f+";"),v&&v!=="normal"&&(u+="font-wei\
ght:"+v+";"),l.style=u}else l.style="font: "+n;return i.match(/\s/)&&(l["xml:space"]="preserve"),a&&(l.x=a),o&&(l.y=o),mg(l,t.transform),hg(l,r,t,e),dg(l,t),e.animation&&
wl(t,l,e),Ge("text",t.id+"",l,void 0,i)}}function gg(t,e){if(t instanceof te)return BE(t,e);if(t instanceof rt)return ck(t,e);if(t instanceof Un)return pk(t,e)}
function vk(t,e,r){var i=t.style;if(Iy(i)){var n=ky(t),a=r.shadowCache,o=a[n];if(!o){var s=t.getGlobalScale(),l=s[0],u=s[1];if(!l||!u)return;var f=i.shadowOffsetX||
0,c=i.shadowOffsetY||0,p=i.shadowBlur,v=Ri(i.shadowColor),h=v.opacity,m=v.color,d=p/2/l,g=p/2/u,y=d+" "+g;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=Ge("filter",o,{id:o,
x:"-100%",y:"-100%",width:"300%",height:"300%"},[Ge("feDropShadow","",{dx:f/l,dy:c/u,stdDeviation:y,"flood-color":m,"flood-opacity":h})]),a[n]=o}e.filter=is(o)}}
function yg(t,e,r,i){var n=t[r],a,o={gradientUnits:n.global?"userSpaceOnUse":"objectBoundingBox"};if(tu(n))a="linearGradient",o.x1=n.x,o.y1=n.y,o.x2=n.x2,o.y2=n.
y2;else if(ru(n))a="radialGradient",o.cx=Y(n.x,.5),o.cy=Y(n.y,.5),o.r=Y(n.r,.5);else{process.env.NODE_ENV!=="production"&&mr("Illegal gradient type.");return}for(var s=n.
colorStops,l=[],u=0,f=s.length;u<f;++u){var c=eu(s[u].offset)*100+"%",p=s[u].color,v=Ri(p),h=v.color,m=v.opacity,d={offset:c};d["stop-color"]=h,m<1&&(d["stop-op\
acity"]=m),l.push(Ge("stop",u+"",d))}var g=Ge(a,"",o,l),y=Tl(g),_=i.gradientCache,x=_[y];x||(x=i.zrId+"-g"+i.gradientIdx++,_[y]=x,o.id=x,i.defs[x]=Ge(a,x,o,l)),
e[r]=is(x)}function _g(t,e,r,i){var n=t.style[r],a=t.getBoundingRect(),o={},s=n.repeat,l=s==="no-repeat",u=s==="repeat-x",f=s==="repeat-y",c;if(qp(n)){var p=n.imageWidth,
v=n.imageHeight,h=void 0,m=n.image;if(V(m)?h=m:IE(m)?h=m.src:kE(m)&&(h=m.toDataURL()),typeof Image>"u"){var d="Image width/height must been given explictly in s\
vg-ssr renderer.";R(p,d),R(v,d)}else if(p==null||v==null){var g=function(w,A){if(w){var O=w.elm,M=p||A.width,N=v||A.height;w.tag==="pattern"&&(u?(N=1,M/=a.width):
f&&(M=1,N/=a.height)),w.attrs.width=M,w.attrs.height=N,O&&(O.setAttribute("width",M),O.setAttribute("height",N))}},y=Xo(h,null,t,function(w){l||g(b,w),g(c,w)});
y&&y.width&&y.height&&(p=p||y.width,v=v||y.height)}c=Ge("image","img",{href:h,width:p,height:v}),o.width=p,o.height=v}else n.svgElement&&(c=ae(n.svgElement),o.width=
n.svgWidth,o.height=n.svgHeight);if(c){var _,x;l?_=x=1:u?(x=1,_=o.width/a.width):f?(_=1,x=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&
(o.width=_),x!=null&&!isNaN(x)&&(o.height=x);var S=au(n);S&&(o.patternTransform=S);var b=Ge("pattern","",o,[c]),C=Tl(b),E=i.patternCache,D=E[C];D||(D=i.zrId+"-p"+
i.patternIdx++,E[C]=D,o.id=D,b=i.defs[D]=Ge("pattern",D,o,[c])),e[r]=is(D)}}function UE(t,e,r){var i=r.clipPathCache,n=r.defs,a=i[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;
var o={id:a};i[t.id]=a,n[a]=Ge("clipPath",a,o,[BE(t,r)])}e["clip-path"]=is(a)}function xg(t){return document.createTextNode(t)}function pn(t,e,r){t.insertBefore(
e,r)}function Sg(t,e){t.removeChild(e)}function bg(t,e){t.appendChild(e)}function Tg(t){return t.parentNode}function Cg(t){return t.nextSibling}function up(t,e){
t.textContent=e}var FE=58,dk=120,mk=Ge("","");function wg(t){return t===void 0}function Xr(t){return t!==void 0}function gk(t,e,r){for(var i={},n=e;n<=r;++n){var a=t[n].
key;a!==void 0&&(process.env.NODE_ENV!=="production"&&i[a]!=null&&console.error("Duplicate key "+a),i[a]=n)}return i}function Al(t,e){var r=t.key===e.key,i=t.tag===
e.tag;return i&&r}function Dl(t){var e,r=t.children,i=t.tag;if(Xr(i)){var n=t.elm=sp(i);if(cp(mk,t),z(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&bg(n,Dl(a))}else
Xr(t.text)&&!G(t.text)&&bg(n,xg(t.text))}else t.elm=xg(t.text);return t.elm}function zE(t,e,r,i,n){for(;i<=n;++i){var a=r[i];a!=null&&pn(t,Dl(a),e)}}function fp(t,e,r,i){
for(;r<=i;++r){var n=e[r];if(n!=null)if(Xr(n.tag)){var a=Tg(n.elm);Sg(a,n.elm)}else Sg(t,n.elm)}}function cp(t,e){var r,i=e.elm,n=t&&t.attrs||{},a=e.attrs||{};if(n!==
a){for(r in a){var o=a[r],s=n[r];s!==o&&(o===!0?i.setAttribute(r,""):o===!1?i.removeAttribute(r):r==="style"?i.style.cssText=o:r.charCodeAt(0)!==dk?i.setAttribute(
r,o):r==="xmlns:xlink"||r==="xmlns"?i.setAttributeNS(CE,r,o):r.charCodeAt(3)===FE?i.setAttributeNS(wE,r,o):r.charCodeAt(5)===FE?i.setAttributeNS(cg,r,o):i.setAttribute(
r,o))}for(r in n)r in a||i.removeAttribute(r)}}function yk(t,e,r){for(var i=0,n=0,a=e.length-1,o=e[0],s=e[a],l=r.length-1,u=r[0],f=r[l],c,p,v,h;i<=a&&n<=l;)o==null?
o=e[++i]:s==null?s=e[--a]:u==null?u=r[++n]:f==null?f=r[--l]:Al(o,u)?(Ho(o,u),o=e[++i],u=r[++n]):Al(s,f)?(Ho(s,f),s=e[--a],f=r[--l]):Al(o,f)?(Ho(o,f),pn(t,o.elm,
Cg(s.elm)),o=e[++i],f=r[--l]):Al(s,u)?(Ho(s,u),pn(t,s.elm,o.elm),s=e[--a],u=r[++n]):(wg(c)&&(c=gk(e,i,a)),p=c[u.key],wg(p)?pn(t,Dl(u),o.elm):(v=e[p],v.tag!==u.tag?
pn(t,Dl(u),o.elm):(Ho(v,u),e[p]=void 0,pn(t,v.elm,o.elm))),u=r[++n]);(i<=a||n<=l)&&(i>a?(h=r[l+1]==null?null:r[l+1].elm,zE(t,h,r,n,l)):fp(t,e,i,a))}function Ho(t,e){
var r=e.elm=t.elm,i=t.children,n=e.children;t!==e&&(cp(t,e),wg(e.text)?Xr(i)&&Xr(n)?i!==n&&yk(r,i,n):Xr(n)?(Xr(t.text)&&up(r,""),zE(r,null,n,0,n.length-1)):Xr(i)?
fp(r,i,0,i.length-1):Xr(t.text)&&up(r,""):t.text!==e.text&&(Xr(i)&&fp(r,i,0,i.length-1),up(r,e.text)))}function Eg(t,e){if(Al(t,e))Ho(t,e);else{var r=t.elm,i=Tg(
r);Dl(e),i!==null&&(pn(i,e.elm,Cg(r)),fp(i,[t],0,0))}return e}var _k=0,xk=(function(){function t(e,r,i){if(this.type="svg",this.configLayer=Sk("configLayer"),this.
storage=r,this._opts=i=I({},i),this.root=e,this._id="zr"+_k++,this._oldVNode=vg(i.width,i.height),e&&!i.ssr){var n=this._viewport=document.createElement("div");
n.style.cssText="position:relative;overflow:hidden";var a=this._svgDom=this._oldVNode.elm=sp("svg");cp(null,this._oldVNode),n.appendChild(a),e.appendChild(n)}this.
resize(i.width,i.height)}return t.prototype.getType=function(){return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=
function(){var e=this.getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},
t.prototype.refresh=function(){if(this.root){var e=this.renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",Eg(this._oldVNode,
e),this._oldVNode=e}},t.prototype.renderOneToVNode=function(e){return gg(e,Cl(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(
!0),i=this._width,n=this._height,a=Cl(this._id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;
var o=[],s=this._bgVNode=bk(i,n,this._backgroundColor,a);s&&o.push(s);var l=e.compress?null:this._mainVNode=Ge("g","main",{},[]);this._paintList(r,a,l?l.children:
o),l&&o.push(l);var u=k($(a.defs),function(p){return a.defs[p]});if(u.length&&o.push(Ge("defs","defs",{},u)),e.animation){var f=EE(a.cssNodes,a.cssAnims,{newline:!0});
if(f){var c=Ge("style","stl",{},[],f);o.push(c)}}return vg(i,n,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},Tl(this.renderToVNode({animation:Y(
e.cssAnimation,!0),emphasis:Y(e.cssEmphasis,!0),willUpdate:!1,compress:!0,useViewBox:Y(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){
this._backgroundColor=e},t.prototype.getSvgRoot=function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,i){for(var n=e.length,
a=[],o=0,s,l,u=0,f=0;f<n;f++){var c=e[f];if(!c.invisible){var p=c.__clipPaths,v=p&&p.length||0,h=l&&l.length||0,m=void 0;for(m=Math.max(v-1,h-1);m>=0&&!(p&&l&&p[m]===
l[m]);m--);for(var d=h-1;d>m;d--)o--,s=a[o-1];for(var g=m+1;g<v;g++){var y={};UE(p[g],y,r);var _=Ge("g","clip-g-"+u++,y,[]);(s?s.children:i).push(_),a[o++]=_,s=
_}l=p;var x=gg(c,r);x&&(s?s.children:i).push(x)}}},t.prototype.resize=function(e,r){var i=this._opts,n=this.root,a=this._viewport;if(e!=null&&(i.width=e),r!=null&&
(i.height=r),n&&a&&(a.style.display="none",e=im(n,0,i),r=im(n,1,i),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.
style;o.width=e+"px",o.height=r+"px"}if(rs(this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));
var l=this._bgVNode&&this._bgVNode.elm;l&&(l.setAttribute("width",e),l.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.
getHeight=function(){return this._height},t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=
this._bgVNode=this._mainVNode=null},t.prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){
var r=this.renderToString(),i="data:image/svg+xml;";return e?(r=By(r),r&&i+"base64,"+r):i+"charset=UTF-8,"+encodeURIComponent(r)},t})();function Sk(t){return function(){
process.env.NODE_ENV!=="production"&&mr('In SVG mode painter not support method "'+t+'"')}}function bk(t,e,r,i){var n;if(r&&r!=="none")if(n=Ge("rect","bg",{width:t,
height:e,x:"0",y:"0"}),iu(r))yg({fill:r},n.attrs,"fill",i);else if(rs(r))_g({style:{fill:r},dirty:Ve,getBoundingRect:function(){return{width:t,height:e}}},n.attrs,
"fill",i);else{var a=Ri(r),o=a.color,s=a.opacity;n.attrs.fill=o,s<1&&(n.attrs["fill-opacity"]=s)}return n}var VE=xk;function HE(t){t.registerPainter("svg",VE)}Bo(
[VT,$w,lb,SE,HE]);function renderSvg(option,{width:width2,height},id3,label){const chart=gI(null,null,{renderer:"svg",ssr:!0,width:width2,height});try{return chart.
setOption({animation:!1,...option}),tidy(chart.renderToSVGString(),id3,label)}finally{chart.dispose()}}function tidy(svg,id3,label){const names=new Map,renamed=svg.
replace(/\bzr\d+-[a-z]+-?\d+\b/g,found=>{const known=names.get(found)??`${id3}-${names.size}`;return names.set(found,known),known});return withPageColors(renamed).
replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/,`<svg viewBox="$1" role="img" aria-label="${label}">`).replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/,
"").replace(/<[^>]+>/g,tag=>tag.replace(/(\d\.\d)\d+/g,"$1")).replace(/<style[^>]*>[\s\S]*?<\/style>/g,"").replace(/ xml:space="[^"]*"/g,"").replace(/font-family:[^;"]*;?/g,
"")}function chartDrawer(){let count=0;return({chart})=>(count+=1,figure(chart,`chart-${count}`))}function figure(chart,id3){const drawing=drawingOf(chart),title=(0,report_text.
My)((0,report_text.vI)(chart.title,120)),svg=renderSvg(drawing.option,drawing.size,id3,(0,html_escape.Z)(`${(0,report_text.RK)(chart.title)}: ${inWords(chart)}`));
return[`<figure class="chart ${chart.type}"${huesOf(drawing)} data-chart="${(0,html_escape.Z)(jsonOf(drawing.data))}">`,`<figcaption id="${id3}">${(0,html_escape.
Z)(title)}</figcaption>`,legendHtml(drawing),`<div class="plot" role="group" tabindex="0" aria-labelledby="${id3}">${svg}</div>`,"</figure>"].join("")}function huesOf({
legend}){return legend.length===0?"":` style="${legend.map(({color:color2,hue})=>`--${color2}:var(--hue-${hue})`).join(";")}"`}function drawingOf(chart){switch(chart.
type){case"lines":return drawLines(chart);case"bars":return drawBars(chart);case"forest":return drawForest(chart);case"scatter":return drawScatter(chart);case"p\
arallel":return drawParallel(chart)}}function legendHtml({legend}){return legend.length===0?"":`<div class="legend">${legend.map(({name,color:color2,dashed})=>{
const key=`<span class="key${dashed?" dashed":""}" style="--key:var(--${color2})" aria-hidden="true"></span>`;return`<button type="button" aria-pressed="true" d\
ata-series="${color2}">${key}${(0,html_escape.Z)((0,report_text.My)((0,report_text.vI)(name,60)))}</button>`}).join("")}</div>`}function inWords(chart){if(chart.
type==="forest")return`${chart.rows.length} intervals of the difference`;if(chart.type==="scatter"){const front=chart.points.filter(point=>point.front).length;return`${chart.
points.length} points of ${(0,report_text.RK)(chart.y.name)} by ${(0,report_text.RK)(chart.x.name)}, ${front} on the Pareto front`}if(chart.type==="parallel")return`${chart.
lines.length} lines over ${chart.axes.map(({name})=>(0,report_text.RK)((0,report_text.vI)(name,60))).join(", ")}`;const names=chart.series.map(({name})=>(0,report_text.
RK)((0,report_text.vI)(name,60))).join(", ");return`${(0,report_text.RK)(chart.y.name)} by ${(0,report_text.RK)(chart.x.name)}, for ${names}`}function jsonOf(data){
return JSON.stringify(data,(_,value)=>typeof value=="string"?(0,report_text.RK)(value):value)}})};export{id,ids,modules};
