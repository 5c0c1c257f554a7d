const id=8349,ids=[8349],modules={88349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lT:()=>compareEstimates,wA:()=>compareModels,qB:()=>compareRuns,mK:()=>gateResultSchema,QM:()=>jackknifeInterval,RH:()=>metricComparisonSchema,MJ:()=>parseGates,
_Y:()=>parseMetricSpecs,wC:()=>priorOutput,v:()=>taskSchema,AU:()=>usualMetrics,$D:()=>verdictSchema,ZK:()=>withPredictions});function sortedOrder(values){const n=values.
length,order=new Int32Array(n);for(let i=0;i<n;i++)order[i]=i;if(n<2)return order;if(n>64){const words=sortableWords(values),byHigh=sortByWord(words.high,order);
return crowded(words,byHigh)?sortByWord(words.high,sortByWord(words.low,order)):insertionOrder(values,byHigh)}return insertionOrder(values,order)}function sortableWords(values){
const n=values.length,low=new Uint32Array(n),high=new Uint32Array(n),one=new Float64Array(1),words=new Uint32Array(one.buffer);for(let i=0;i<n;i++){one[0]=values[i]+
0;const negative=words[1]>>>31===1;low[i]=negative?~words[0]:words[0],high[i]=negative?~words[1]:words[1]^2147483648}return{low,high}}function sortByWord(words,order){
const n=order.length;let rows=order.slice(),keys=new Uint32Array(n);for(let i=0;i<n;i++)keys[i]=words[rows[i]];let rowsTo=new Int32Array(n),keysTo=new Uint32Array(
n);for(let shift=0;shift<32;shift+=11){const starts=new Int32Array(2049);for(let i=0;i<n;i++)starts[(keys[i]>>>shift&2047)+1]++;if(!starts.includes(n)){for(let d=0;d<
2048;d++)starts[d+1]+=starts[d];for(let i=0;i<n;i++){const key=keys[i],place=starts[key>>>shift&2047]++;rowsTo[place]=rows[i],keysTo[place]=key}[rows,rowsTo]=[rowsTo,
rows],[keys,keysTo]=[keysTo,keys]}}return rows}function crowded({low,high},order){for(let from=0;from<order.length;){let to=from+1,differ=!1;const first=order[from];
for(;to<order.length&&high[order[to]]===high[first];)low[order[to]]!==low[first]&&(differ=!0),to++;if(differ&&to-from>64)return!0;from=to}return!1}function insertionOrder(values,order){
let before=values[order[0]];for(let i=1;i<order.length;i++){const row=order[i],value=values[row];if(value>=before){before=value;continue}let j=i-1;for(;j>=0&&values[order[j]]>
value;)order[j+1]=order[j],j--;order[j+1]=row}return order}const MOST_POINTS=200,CALIBRATION_BINS=15,HISTOGRAM_BINS=30;function curvesOf(set){const sides=[["can\
didate",set.candidate],...set.champion===null?[]:[["champion",set.champion]]];return set.rows===0?{roc:[],precisionRecall:[],calibration:[],scores:null}:set.task===
"binary-classification"?binaryCurves(set,sides):set.task==="regression"?regressionCurves(set,sides):multiclassCurves(set,sides)}function binaryCurves(set,sides){
const scored=sides.filter(([,model])=>model.score!==null),roc=[],precisionRecall=[];for(const[side,model]of scored){const curve=rankingCurves(set,model);curve!==
null&&(roc.push({side,points:curve.roc}),precisionRecall.push({side,points:curve.precisionRecall}))}return{roc,precisionRecall,calibration:set.probabilities?scored.
map(([side,model])=>({side,points:calibrationPoints(model.score,set.label,model.ranking(0),set.weight)})):[],scores:histogram(scored.flatMap(([side,model])=>[{name:`${side}\
, ${set.classes[0]??"0"}`,values:model.score,keep:set.label,of:0},{name:`${side}, ${set.classes[1]??"1"}`,values:model.score,keep:set.label,of:1}]),set.probabilities)}}
function multiclassCurves(set,sides){const confident=sides.flatMap(([side,model])=>{if(model.probabilities===null||model.prediction===null)return[];const score=new Float64Array(
set.rows),hit=new Float64Array(set.rows);for(let i=0;i<set.rows;i++)score[i]=model.probabilities[model.prediction[i]][i],hit[i]=model.prediction[i]===set.label[i]?
1:0;return[{side,score,hit}]});return{roc:[],precisionRecall:[],calibration:confident.map(({side,score,hit})=>({side,points:calibrationPoints(score,hit,{order:sortedOrder(
score)},set.weight)})),scores:histogram(confident.map(({side,score})=>({name:side,values:score,keep:null,of:0})),!0)}}function regressionCurves(set,sides){const scored=sides.
filter(([,model])=>model.score!==null);return{roc:[],precisionRecall:[],calibration:scored.map(([side,model])=>({side,points:calibrationPoints(model.score,set.label,
model.ranking(0),set.weight)})),scores:histogram(scored.map(([side,model])=>({name:`${side}, residual`,values:model.score.map((value,i)=>set.label[i]-value),keep:null,
of:0})),!1)}}function rankingCurves(set,model){const{order,tied,positive}=model.ranking(0);let positives=0,negatives=0;for(let k=0;k<set.rows;k++){const w=set.weight===
null?1:set.weight[order[k]];positive[k]===1?positives+=w:negatives+=w}if(!(positives>0)||!(negatives>0))return null;const roc=[[0,0]],precisionRecall=[],step=set.
rows/(MOST_POINTS-2);let due=step,truePositive=0,falsePositive=0;for(let k=set.rows-1;k>=0;k--){const w=set.weight===null?1:set.weight[order[k]];if(positive[k]===
1?truePositive+=w:falsePositive+=w,!(!(k===0||tied[k-1]===0)||set.rows-k<due&&k>0||!(truePositive+falsePositive>0))){for(;due<=set.rows-k;)due+=step;roc.push([falsePositive/
negatives,truePositive/positives]),precisionRecall.push([truePositive/positives,truePositive/(truePositive+falsePositive)])}}return{roc,precisionRecall}}function calibrationPoints(score,outcome,{
order},weight){const points=[],size=order.length/CALIBRATION_BINS;let sumWeight=0,sumScore=0,sumOutcome=0,due=size;for(let k=0;k<order.length;k++){const row=order[k],
w=weight===null?1:weight[row];sumWeight+=w,sumScore+=w*score[row],sumOutcome+=w*outcome[row];const last=k===order.length-1,tied=!last&&score[order[k+1]]===score[row];
if(last||k+1>=due-1e-9&&!tied)for(sumWeight>0&&points.push([sumScore/sumWeight,sumOutcome/sumWeight]),sumWeight=0,sumScore=0,sumOutcome=0;due<=k+1+1e-9;)due+=size}
return points}function histogram(series,unitRange){if(series.length===0)return null;let low=unitRange?0:1/0,high=unitRange?1:-1/0;if(!unitRange)for(const{values}of series)
for(let i=0;i<values.length;i++)values[i]<low&&(low=values[i]),values[i]>high&&(high=values[i]);if(!(high>low)){const pad=Math.max(.5,Math.abs(low)*1e-6);low-=pad,
high+=pad}const width=(high-low)/HISTOGRAM_BINS;return{edges:Array.from({length:HISTOGRAM_BINS+1},(_,i)=>low+width*i),series:series.map(({name,values,keep,of})=>{
const counts=new Array(HISTOGRAM_BINS).fill(0);let total=0;for(let i=0;i<values.length;i++){if(keep!==null&&keep[i]!==of)continue;const bin=Math.floor((values[i]-
low)/width);counts[Math.min(HISTOGRAM_BINS-1,Math.max(0,bin))]++,total++}return{name,shares:counts.map(count=>total>0?count/total:0)}})}}function without(method,reason){
return{method,candidate:null,champion:null,difference:null,notComputable:reason,notes:[]}}function sideReason(side,reason,set){return set.champion!==null&&reason.
includes("the model")?reason.replace("the model",`the ${side}`):reason}function sameOutput(a,b){return sameColumn(a.score,b.score)&&sameColumn(a.prediction,b.prediction)&&
a.probabilities===null==(b.probabilities===null)&&(a.probabilities??[]).every((column,k)=>sameColumn(column,b.probabilities?.[k]??null))}function sameColumn(a,b){
if(a===null||b===null)return a===b;for(let i=0;i<a.length;i++)if(a[i]!==b[i])return!1;return!0}function mergeNotes(...notes){return[...new Set(notes.flatMap(list=>list??
[]))]}var foundation=__webpack_require__(33560);const SQRT_32=Math.sqrt(32),INVERSE_SQRT_2_PI=1/Math.sqrt(2*Math.PI);function normalCdf(z){return z<=0?normalTail(
-z):1-normalTail(z)}function normalTail(z){if(z<=.67448975){const s2=z*z,top2=(((.06568233791820745*s2+2.2352520354606837)*s2+161.02823106855587)*s2+1067.6894854603709)*
s2+18154.98125334356,bottom2=(((s2+47.202581904688245)*s2+976.0985517377767)*s2+10260.932208618979)*s2+45507.78933502673;return .5-z*top2/bottom2}const head2=Math.
trunc(z*16)/16,density=Math.exp(-head2*head2*.5)*Math.exp(-(z-head2)*(z+head2)*.5);if(z<=SQRT_32){const top2=polynomial(z,[10765576773720192e-24,.39894151208813466,
8.883149794388377,93.50665613217785,597.2702763948002,2494.5375852903726,6848.190450536283,11602.65143764735,9842.714838383978]),bottom2=polynomial(z,[1,22.266688044328117,
235.387901782625,1519.3775994075547,6485.558298266761,18615.571640885097,34900.95272114598,38912.00328609327,19685.429676859992]);return density*(top2/bottom2)}
const s=1/(z*z),top=polynomial(s,[.023073441764940174,.215898534057957,.12740116116024736,.022235277870649807,.0014216191932278934,29112874951168793e-21]),bottom=polynomial(
s,[1,1.284260096144911,.4682382124808651,.06598813786892856,.0037823963320275824,7297515550839662e-20]);return density*(INVERSE_SQRT_2_PI-s*top/bottom)/z}function normalQuantile(p){
const q=p-.5;if(Math.abs(q)<=.425){const r3=.180625-q*q;return q*polynomial(r3,[2509.0809287301227,33430.57558358813,67265.7709270087,45921.95393154987,13731.69376550946,
1971.5909503065513,133.14166789178438,3.3871328727963665])/polynomial(r3,[5226.495278852854,28729.085735721943,39307.89580009271,21213.794301586597,5394.196021424751,
687.1870074920579,42.31333070160091,1])}const tail=q<0?p:1-p;if(tail<=0)return q<0?-1/0:1/0;const root=Math.sqrt(-Math.log(tail)),far=root>5,r=far?root-5:root-1.6,
value=far?polynomial(r,[20103343992922881e-23,27115555687434876e-21,.0012426609473880784,.026532189526576124,.29656057182850487,1.7848265399172913,5.463784911164114,
6.657904643501103])/polynomial(r,[20442631033899397e-31,1421511758316446e-22,18463183175100548e-21,.0007868691311456133,.014875361290850615,.1369298809227358,.599832206555888,
1]):polynomial(r,[.0007745450142783414,.022723844989269184,.2417807251774506,1.2704582524523684,3.6478483247632045,5.769497221460691,4.630337846156546,1.4234371107496835])/
polynomial(r,[10507500716444169e-25,.0005475938084995345,.015198666563616457,.14810397642748008,.6897673349851,1.6763848301838038,2.053191626637759,1]);return q<
0?-value:value}function normalTwoSided(z){return Math.min(1,2*normalTail(Math.abs(z)))}function studentTwoSided(t,df){if(df===null||df>1e10)return normalTwoSided(
t);if(t===0)return 1;if(!Number.isFinite(t))return 0;if(df>1e5)return normalTwoSided(normalEquivalent(t,df));const square=t*t;return(0,foundation.J7)(df/2,.5,df/
(df+square),square/(df+square))}function normalEquivalent(t,df){const a=df-.5,b=48*a*a,z=Math.sqrt(a*Math.log1p(t*t/df));return z+(z**3+3*z)/b-(4*z**7+33*z**5+240*
z**3+855*z)/(10*b*(b+.8*z**4+100))}function studentCritical(alpha,df){const z=-normalQuantile(alpha/2);if(df===null||df>1e10)return z;let low=0,high=Math.max(z,
1);for(;studentTwoSided(high,df)>alpha;)low=high,high*=2;let t=z+(z**3+z)/(4*df)+(5*z**5+16*z**3+3*z)/(96*df*df);for(let step=0;step<100;step++){t>low&&t<high||
(t=(low+high)/2);const excess=studentTwoSided(t,df)-alpha;excess>0?low=t:high=t;const next=t+excess/(2*studentDensity(t,df));if(Math.abs(next-t)<=1e-14*Math.abs(
t)||high-low<=1e-15*high)return next;t=next}return t}function studentDensity(t,df){const logNormaliser=(0,foundation.SX)((df+1)/2)-(0,foundation.SX)(df/2)-.5*Math.
log(Math.PI*df);return Math.exp(logNormaliser-(df+1)/2*Math.log1p(t*t/df))}function binomialHalfCdf(k,n){return k<0?0:k>=n?1:(0,foundation.J7)(n-k,k+1,.5,.5)}function polynomial(x,coefficients){
let sum=0;for(const coefficient of coefficients)sum=sum*x+coefficient;return sum}function mcnemarExact(gained,lost){return gained===lost?1:Math.min(1,2*binomialHalfCdf(
Math.min(gained,lost),gained+lost))}function tangoTest(shares,difference){return normalTwoSided(tangoScore(shares,difference))}function tangoInterval(shares,alpha){
const critical=studentCritical(alpha,null),estimate=(shares.gained-shares.lost)/shares.rows;let low=solve(d=>tangoScore(shares,d)-critical,-1,estimate),high=solve(
d=>tangoScore(shares,d)+critical,estimate,1);return mcnemarExact(shares.gained,shares.lost)>alpha&&(low=Math.min(low,0),high=Math.max(high,0)),{low,high}}function tangoScore({
rows,gained,lost},difference){const observed=gained-lost-rows*difference,b=-gained-lost+(2*rows-gained+lost)*difference,c=-lost*difference*(1-difference),root=Math.
sqrt(Math.max(0,b*b-8*rows*c)),lostShare=b<=0?(root-b)/(4*rows):-2*c/(root+b),variance=rows*(2*Math.max(0,lostShare)+difference*(1-difference));return observed===
0?0:variance>0?observed/Math.sqrt(variance):observed>0?1/0:-1/0}function solve(f,low,high){let a=low,b=high;if(!(f(a)>0))return a;if(!(f(b)<0))return b;for(let step=0;step<
200;step++){const middle=(a+b)/2;if(middle<=a||middle>=b)break;f(middle)>0?a=middle:b=middle}return(a+b)/2}function identicalDifference(method){return{method,estimate:0,
low:0,high:0,standardError:0,identical:!0,pValue:difference=>difference===0?1:0}}function pointDifference(method,estimate){return{method,estimate,low:null,high:null,
standardError:null,identical:!1,pValue:()=>null}}function studentDifference(method,estimate,standardError2,degreesOfFreedom,alpha){const half=studentCritical(alpha,
degreesOfFreedom)*standardError2;return{method,estimate,low:estimate-half,high:estimate+half,standardError:standardError2,identical:!1,pValue:difference=>studentTwoSided(
(estimate-difference)/standardError2,degreesOfFreedom)}}function pairedSharesDifference(shares,alpha){const{rows,gained,lost}=shares,estimate=(gained-lost)/rows,
variance=(gained+lost+1-(gained-lost)**2/(rows+2))/(rows+2)**2;return{method:"mcnemar-exact",estimate,...tangoInterval(shares,alpha),standardError:Math.sqrt(variance),
identical:!1,pValue:difference=>difference===0?mcnemarExact(gained,lost):tangoTest(shares,difference)}}function constantDifference(method,estimate,rows,alpha){const chance=2**
(1-rows);return estimate!==0&&chance>alpha?pointDifference(method,estimate):{method,estimate,low:estimate,high:estimate,standardError:0,identical:!1,pValue:difference=>difference===
estimate?1:chance}}function asSureAs(discordant,found,alpha){const chance=Math.min(1,2**(1-discordant));if(found.low===null||found.high===null)return found;const low=chance>
alpha?Math.min(found.low,0):found.low,high=chance>alpha?Math.max(found.high,0):found.high;return{...found,low,high,pValue(difference){const p=found.pValue(difference),
widened=difference===0||(difference<0?difference>found.high:difference<found.low);return p===null||!widened?p:Math.max(p,chance)}}}function differenceOfIntervals(method,candidate,champion,alpha,correlation=0){
const estimate=candidate.estimate-champion.estimate;if(candidate.low===null||candidate.high===null||champion.low===null||champion.high===null)return pointDifference(
method,estimate);const reach=(a,b)=>Math.sqrt(Math.max(0,a*a+b*b-2*correlation*a*b)),below=reach(candidate.estimate-candidate.low,champion.high-champion.estimate),
above=reach(candidate.high-candidate.estimate,champion.estimate-champion.low),critical=studentCritical(alpha,null);return{method,estimate,low:estimate-below,high:estimate+
above,standardError:Math.max(below,above)/critical,identical:!1,pValue(difference){if(difference===estimate)return 1;const side=difference<estimate?below:above;
return side===0?0:studentTwoSided((difference-estimate)/side*critical,null)}}}function jackknifeVariance(replicates){const groups=replicates.length;if(groups<2||
!replicates.every(value=>Number.isFinite(value)))return null;const mean=replicates.reduce((sum,value)=>sum+value,0)/groups;return(groups-1)/groups*replicates.reduce(
(sum,value)=>sum+(value-mean)**2,0)}function jackknifeInterval({estimate,replicates},alpha){const variance=jackknifeVariance(replicates);if(variance===null)return{
estimate,low:null,high:null};const half=studentCritical(alpha,replicates.length-1)*Math.sqrt(variance);return{estimate,low:estimate-half,high:estimate+half}}const METHOD="\
jackknife";function customEvidence(found,hasChampion,identical,alpha){if(found===void 0)return without(METHOD,"it was not computed on these rows");const{candidate,
champion}=found;return candidate===null||!Number.isFinite(candidate.estimate)?without(METHOD,found.reason??"the candidate’s value is null"):hasChampion&&(champion===
null||!Number.isFinite(champion.estimate))?without(METHOD,found.reason??"the champion’s value is null"):{method:METHOD,candidate:jackknifeInterval(candidate,alpha),
champion:champion===null?null:jackknifeInterval(champion,alpha),difference:champion===null?null:differenceOf(candidate,champion,identical,alpha),notComputable:null,
notes:jackknifeVariance(candidate.replicates)===null?["An interval needs at least two groups of rows."]:[]}}function differenceOf(candidate,champion,identical,alpha){
const estimate=candidate.estimate-champion.estimate;if(identical&&estimate===0)return identicalDifference(METHOD);const groups=Math.min(candidate.replicates.length,
champion.replicates.length),variance=candidate.replicates.length===champion.replicates.length?jackknifeVariance(candidate.replicates.map((value,g)=>value-champion.
replicates[g])):null;return variance===null?pointDifference(METHOD,estimate):variance>0?studentDifference(METHOD,estimate,Math.sqrt(variance),groups-1,alpha):constantDifference(
METHOD,estimate,groups,alpha)}function bareInterval(estimate){return{estimate,low:null,high:null}}function exampleCounts(table){let fixed2=0,broken=0;for(let c=0;c<
table.count.length;c++){const candidate=table.candidate[c]===table.label[c],champion=table.champion[c]===table.label[c];candidate&&!champion&&(fixed2+=table.count[c]),
!candidate&&champion&&(broken+=table.count[c])}return{fixed:fixed2,broken,pValue:mcnemarExact(fixed2,broken)}}const DENSE_LIMIT=1<<18;function jointTable(sample){
const candidate=sample.candidate.prediction,champion=sample.champion===null?candidate:sample.champion.prediction;if(candidate===null||champion===null)return null;
const k=sample.classes.length,{label,weight}=sample,cellsPossible=k**3,sums=cellsPossible<=Math.min(DENSE_LIMIT,Math.max(64,4*sample.rows))?denseSums(cellsPossible):
sparseSums();for(let i=0;i<sample.rows;i++){const w=weight===null?1:weight[i];w>0&&sums.add((label[i]*k+candidate[i])*k+champion[i],w)}const cells=sums.cells();
return{classes:k,weighted:weight!==null,label:Int32Array.from(cells,cell=>Math.floor(cell.key/(k*k))),candidate:Int32Array.from(cells,cell=>Math.floor(cell.key/
k)%k),champion:Int32Array.from(cells,cell=>cell.key%k),count:Float64Array.from(cells,cell=>cell.count),weight:Float64Array.from(cells,cell=>cell.weight),squaredWeight:Float64Array.
from(cells,cell=>cell.squared)}}function confusionOf(table,side){const k=table.classes,weight=new Float64Array(k*k),count=new Float64Array(k*k);for(let c=0;c<table.
count.length;c++){const cell=table.label[c]*k+table[side][c];weight[cell]+=table.weight[c],count[cell]+=table.count[c]}return{classes:k,weight,count}}function denseSums(size){
const count=new Float64Array(size),weight=new Float64Array(size),squared=new Float64Array(size);return{add(key,w){count[key]++,weight[key]+=w,squared[key]+=w*w},
cells(){const found=[];for(let key=0;key<size;key++)count[key]>0&&found.push({key,count:count[key],weight:weight[key],squared:squared[key]});return found}}}function sparseSums(){
const found=new Map;return{add(key,w){const cell=found.get(key);cell===void 0?found.set(key,{key,count:1,weight:w,squared:w*w}):(cell.count++,cell.weight+=w,cell.
squared+=w*w)},cells:()=>[...found.values()].sort((a,b)=>a.key-b.key)}}function partitionRows(column){const{codes,values}=column,starts=new Int32Array(values.length+
1);for(let i=0;i<codes.length;i++)starts[codes[i]+1]++;for(let c=0;c<values.length;c++)starts[c+1]+=starts[c];const next=starts.slice(),rows=new Int32Array(codes.
length),position=new Int32Array(codes.length);for(let i=0;i<codes.length;i++){const code=codes[i],at=next[code]++;rows[at]=i,position[i]=at-starts[code]}return{
codes,rows,starts,position}}function partitionOrder(partition,order){const next=partition.starts.slice(),{codes,position}=partition,split=new Int32Array(order.length);
for(let i=0;i<order.length;i++){const row=order[i];split[next[codes[row]]++]=position[row]}return split}function allRows(sample){const sorted=output=>judged(output,
sample,column=>sortedOrder(scores(output,column)));return rowSet(sample,sorted(sample.candidate),sample.champion===null?null:sorted(sample.champion))}function*sliceRows(sample,whole,column){
const partition=partitionRows(column),candidateOrder=splitOrders(partition,whole.candidate),championOrder=whole.champion===null?null:splitOrders(partition,whole.
champion);for(let code=0;code<column.values.length;code++){const from=partition.starts[code],to=partition.starts[code+1],rows=partition.rows.subarray(from,to),label=gather(
sample.label,rows),part={...sample,rows:rows.length,label,weight:sample.weight===null?null:gather(sample.weight,rows),candidate:gatherOutput(sample.candidate,rows),
champion:sample.champion===null?null:gatherOutput(sample.champion,rows)},sorted=(output,order)=>judged(output,part,k=>order(k).subarray(from,to)),champion=part.
champion===null||championOrder===null?null:sorted(part.champion,championOrder);yield{value:column.values[code],set:rowSet(part,sorted(part.candidate,candidateOrder),
champion)}}}function rowSet(sample,candidate,champion){const{task,rows,label,classes,weight,probabilities}=sample,joint=memo(()=>jointTable(sample));return{task,
rows,label,classes,weight,probabilities,candidate,champion,joint:()=>joint(0)}}function reweighted(set,weight){const joint=memo(()=>jointTable({...set,weight}));
return{...set,weight,joint:()=>joint(0)}}function judged(output,sample,order){const binary2=sample.task==="binary-classification";return{...output,ranking:memo(
column=>rank(scores(output,column),order(column),binary2?sample.label:null))}}function rank(score,order,label){const n=order.length,tied=new Uint8Array(n),positive=new Uint8Array(
label===null?0:n);let here=n>0?score[order[0]]:0;for(let k=0;k<n;k++){const row=order[k];if(label!==null&&label[row]===1&&(positive[k]=1),k===n-1)break;const next=score[order[k+
1]];next===here&&(tied[k]=1),here=next}return{order,tied,positive}}function scores(output,column){const found=output.probabilities?.[column]??output.score;if(found===
null)throw new Error("rows are ranked by a score, and there is none");return found}function splitOrders(partition,model){return memo(column=>partitionOrder(partition,
model.ranking(column).order))}function gatherOutput(output,rows){return{score:output.score===null?null:gather(output.score,rows),probabilities:output.probabilities?.
map(column=>gather(column,rows))??null,prediction:output.prediction===null?null:gatherIntegers(output.prediction,rows)}}function gather(values,rows){const taken=new Float64Array(
rows.length);for(let i=0;i<rows.length;i++)taken[i]=values[rows[i]];return taken}function gatherIntegers(values,rows){const taken=new Int32Array(rows.length);for(let i=0;i<
rows.length;i++)taken[i]=values[rows[i]];return taken}function memo(compute){const known=new Map;return key=>{const found=known.get(key);if(found!==void 0)return found;
const value=compute(key);return known.set(key,value),value}}function randomNumbers(seed){let mix=seed>>>0;const next=()=>{mix=mix+2654435769>>>0;let z=mix;return z=
Math.imul(z^z>>>16,2246822507),z=Math.imul(z^z>>>13,3266489909),(z^z>>>16)>>>0};let a=next(),b=next(),c=next(),d=next();const rotate=(x,by)=>(x<<by|x>>>32-by)>>>
0,word=()=>{const result=Math.imul(rotate(Math.imul(b,5)>>>0,7),9)>>>0,shifted=b<<9>>>0;return c=(c^a)>>>0,d=(d^b)>>>0,b=(b^c)>>>0,a=(a^d)>>>0,c=(c^shifted)>>>0,
d=rotate(d,11),result};return()=>((word()>>>5)*67108864+(word()>>>6))/9007199254740992}function resampleIndices(rows,resamples,seed){const random=randomNumbers(
seed);return Array.from({length:resamples},()=>{const indices=new Int32Array(rows);for(let i=0;i<rows;i++)indices[i]=Math.floor(random()*rows);return indices})}
function replicate(statistic,rows,indices){const values=[],draws=new Float64Array(rows);for(const sample of indices){draws.fill(0);for(let i=0;i<sample.length;i++)
draws[sample[i]]++;values.push(statistic(draws))}return values}function leaveOneOut(statistic,rows){const draws=new Float64Array(rows).fill(1);return Array.from(
{length:rows},(_,i)=>{draws[i]=0;const value=statistic(draws);return draws[i]=1,value})}function bca(estimate,replicates,jackknife){const sorted=Float64Array.from(
replicates.filter(value=>Number.isFinite(value))).sort();let below=0,notAbove=0;for(const value of sorted)value<estimate&&below++,value<=estimate&&notAbove++;const left=jackknife.
filter(value=>Number.isFinite(value)),mean=left.reduce((sum,value)=>sum+value,0)/left.length;let squares=0,cubes=0;for(const value of left)squares+=(mean-value)**
2,cubes+=(mean-value)**3;return{estimate,replicates:sorted,bias:normalQuantile((below+notAbove)/(2*sorted.length)),acceleration:squares>0?cubes/(6*squares**1.5):
0}}function bcaInterval(found,alpha){const{estimate,replicates,bias,acceleration}=found;if(!Number.isFinite(bias))return{estimate,low:null,high:null};const at=share=>{
const z=bias+normalQuantile(share);return quantile(replicates,normalCdf(bias+z/(1-acceleration*z)))};return{estimate,low:at(alpha/2),high:at(1-alpha/2)}}function bcaTest(found,point){
const{estimate,replicates,bias,acceleration}=found;if(!Number.isFinite(bias))return null;const n=replicates.length,share=Math.min(Math.max(shareBelow(replicates,
point),.5/n),1-.5/n),w=normalQuantile(share)-bias,counted=normalTwoSided(w/(1+acceleration*w)-bias);if(share*n>=5&&(1-share)*n>=5)return counted;const spread=standardDeviation(
replicates);return spread>0?Math.min(counted,normalTwoSided((estimate-point)/spread)):counted}function standardDeviation(values){let mean=0;for(let i=0;i<values.
length;i++)mean+=values[i];mean/=values.length;let squares=0;for(let i=0;i<values.length;i++)squares+=(values[i]-mean)**2;return Math.sqrt(squares/(values.length-
1))}function shareBelow(sorted,point){let low=0,high=sorted.length;for(;low<high;){const middle=low+high>>1;sorted[middle]<point?low=middle+1:high=middle}let equal=low;
for(;equal<sorted.length&&sorted[equal]===point;)equal++;return(low+equal)/2/sorted.length}function quantile(sorted,share){const place=share*(sorted.length-1),below=Math.
floor(place),above=Math.min(sorted.length-1,below+1);return sorted[below]+(sorted[above]-sorted[below])*(place-below)}const bootstrap_evidence_METHOD="paired-bo\
otstrap-bca";function bootstrapEvidence(statistic,set,options){const sides=set.champion===null?["candidate"]:["candidate","champion"];for(const side of sides){const found=measured(
statistic,side,set);if(typeof found=="string")return without(bootstrap_evidence_METHOD,sideReason(side,found,set))}const indices=resampleIndices(set.rows,options.
resamples,options.seed),[candidate,champion]=sides.map(side=>resampled(statistic,side,set,indices));return{method:bootstrap_evidence_METHOD,candidate:bcaInterval(
bcaOf(candidate),options.alpha),champion:champion===void 0?null:bcaInterval(bcaOf(champion),options.alpha),difference:champion===void 0?null:options.identical?identicalDifference(
bootstrap_evidence_METHOD):bootstrap_evidence_differenceOf(candidate,champion,options.alpha),notComputable:null,notes:[]}}function resampled(statistic,side,set,indices){
const value=draws=>{const weight=new Float64Array(set.rows);for(let i=0;i<weight.length;i++)weight[i]=draws[i]*(set.weight===null?1:set.weight[i]);const found=measured(
statistic,side,reweighted(set,weight));return typeof found=="string"?Number.NaN:found};return{estimate:measured(statistic,side,set),replicates:replicate(value,set.
rows,indices),jackknife:leaveOneOut(value,set.rows)}}function measured(statistic,side,set){if(statistic.kind==="rows"){const found2=statistic.measure(set[side],
set);return"reason"in found2?found2.reason:found2.estimate}const table=set.joint();if(table===null)return"the model gives no predicted classes";const found=statistic.
measure(confusionOf(table,side));return"reason"in found?found.reason:found.estimate}function bcaOf({estimate,replicates,jackknife}){return bca(estimate,replicates,
jackknife)}function bootstrap_evidence_differenceOf(a,b,alpha){const estimate=a.estimate-b.estimate,found=bca(estimate,a.replicates.map((value,i)=>value-b.replicates[i]),
a.jackknife.map((value,i)=>value-b.jackknife[i])),{low,high}=bcaInterval(found,alpha);return low===null||high===null?pointDifference(bootstrap_evidence_METHOD,estimate):
{method:bootstrap_evidence_METHOD,estimate,low,high,standardError:standardDeviation(found.replicates),identical:!1,pValue:difference=>bcaTest(found,difference)}}
function singleInterval(kind,value,alpha){const{estimate,variance}=value;if(variance===null)return{estimate,low:null,high:null};const critical=studentCritical(alpha,
value.degreesOfFreedom),half=critical*Math.sqrt(variance);switch(kind){case"symmetric":return{estimate,low:estimate-half,high:estimate+half};case"skewed":return{
estimate,...skewedMean(estimate,Math.sqrt(variance),value.skewness??0,critical)};case"root-skewed":{const errorOfMean=2*estimate*Math.sqrt(variance),mean=skewedMean(
estimate*estimate,errorOfMean,value.skewness??0,critical);return{estimate,low:Math.sqrt(mean.low),high:Math.sqrt(mean.high)}}case"log-complement":{const left=1-
estimate;if(!(left>0))return{estimate,low:estimate-half,high:estimate+half};const factor=Math.exp(half/left);return{estimate,low:1-left*factor,high:1-left/factor}}case"\
unit-symmetric":return variance===0?{estimate,...atBoundary(value,alpha)}:{estimate,low:Math.max(0,estimate-half),high:Math.min(1,estimate+half)};case"logit":{if(variance===
0||estimate<=0||estimate>=1)return{estimate,...atBoundary(value,alpha)};const centre=Math.log(estimate/(1-estimate)),spread=half/(estimate*(1-estimate));return{
estimate,low:expit(centre-spread),high:expit(centre+spread)}}case"wilson":return{estimate,...wilson(estimate,effectiveTrials(estimate,variance,value.trials),critical)};case"\
signed-wilson":{const share=(estimate+1)/2,{low,high}=wilson(share,effectiveTrials(share,variance/4,value.trials),critical);return{estimate,low:2*low-1,high:2*high-
1}}}}function skewedMean(mean,standardError2,skewness,critical){return{low:Math.max(0,mean-standardError2*unskewed(critical,skewness)),high:mean-standardError2*
unskewed(-critical,skewness)}}function unskewed(z,a){if(a===0)return z;const by=a*(z-a/6);return(by>-.5?Math.expm1(Math.log1p(by)/3):Math.cbrt(1+by)-1)*3/a}function wilson(share,trials,critical){
const square=critical*critical,centre=(share+square/(2*trials))/(1+square/trials),half=critical/(1+square/trials)*Math.sqrt(share*(1-share)/trials+square/(4*trials*
trials));return{low:share<=0?0:Math.max(0,centre-half),high:share>=1?1:Math.min(1,centre+half)}}function effectiveTrials(share,variance,trials){const spread=share*
(1-share);return variance>0&&spread>0?spread/variance:Math.max(1,trials??1)}function atBoundary(value,alpha){const bound=(alpha/2)**(1/Math.max(1,value.trials??
1));return value.estimate>=1?{low:bound,high:1}:value.estimate<=0?{low:0,high:1-bound}:{low:value.estimate,high:value.estimate}}function expit(x){return 1/(1+Math.
exp(-x))}function cellEvidence(statistic,set,options){const table=set.joint(),named=methodOf(statistic,set);if(table===null)return without(named,missingPrediction(
set));const candidate=statistic.measure(confusionOf(table,"candidate"));if("reason"in candidate)return without(named,sideReason("candidate",candidate.reason,set));
const candidateInterval=intervalOf(statistic,candidate,table,"candidate",options.alpha);if(set.champion===null)return{method:named,candidate:candidateInterval,champion:null,
difference:null,notComputable:null,notes:candidate.notes??[]};const champion=statistic.measure(confusionOf(table,"champion"));if("reason"in champion)return without(
named,sideReason("champion",champion.reason,set));const championInterval=intervalOf(statistic,champion,table,"champion",options.alpha);return{method:named,candidate:candidateInterval,
champion:championInterval,difference:options.identical?identicalDifference(named):cell_evidence_differenceOf(statistic,candidate,champion,candidateInterval,championInterval,
table,options.alpha),notComputable:null,notes:mergeNotes(candidate.notes,champion.notes)}}function methodOf(statistic,set){return statistic.trial!==void 0&&set.
weight===null?"mcnemar-exact":"influence-function"}function missingPrediction(set){const side=set.candidate.prediction===null?"candidate":"champion";return set.
champion===null?"the model gives no predicted classes":`the ${side} gives no predicted classes`}function intervalOf(statistic,measure2,table,side,alpha){let variance=0;
for(let c=0;c<table.count.length;c++){const slope=measure2.gradient[table.label[c]*table.classes+table[side][c]];variance+=table.squaredWeight[c]*slope*slope}return measure2.
composed&&(variance+=spreadVariance(measure2,table)),singleInterval(statistic.interval,{estimate:measure2.estimate,variance,degreesOfFreedom:null,trials:measure2.
trials},alpha)}function cell_evidence_differenceOf(statistic,candidate,champion,candidateInterval,championInterval,table,alpha){if(statistic.trial!==void 0&&!table.
weighted){const shares=countShares(statistic.trial,table);if(shares.rows>0)return pairedSharesDifference(shares,alpha)}const estimate=candidate.estimate-champion.
estimate,k=table.classes;let sum=0,discordant=0;for(let c=0;c<table.count.length;c++){const label=table.label[c],slope=candidate.gradient[label*k+table.candidate[c]]-
champion.gradient[label*k+table.champion[c]];sum+=table.squaredWeight[c]*slope*slope,table.candidate[c]!==table.champion[c]&&(discordant+=table.count[c])}const variance=discordant>
0?sum*(discordant+1)/discordant:flipVariance(candidate,table),method="influence-function";return asSureAs(discordant,variance>0?studentDifference(method,estimate,
Math.sqrt(variance),null,alpha):differenceOfIntervals(method,candidateInterval,championInterval,alpha),alpha)}function spreadVariance(measure2,table){let squaredWeight=0,
rows=0;for(let c=0;c<table.count.length;c++)squaredWeight+=table.squaredWeight[c],rows+=table.count[c];let squares=0;for(const slope of measure2.gradient)squares+=
slope*slope;return squaredWeight/rows*squares/measure2.gradient.length}function flipVariance(measure2,table){const k=table.classes;let sum=0,rows=0;for(let c=0;c<
table.count.length;c++){const row=table.label[c]*k,own=measure2.gradient[row+table.candidate[c]];let squares=0;for(let p=0;p<k;p++)squares+=(measure2.gradient[row+
p]-own)**2;sum+=table.squaredWeight[c]*squares/Math.max(1,k-1),rows+=table.count[c]}return sum/rows}function countShares(trial,table){let rows=0,gained=0,lost=0;
for(let c=0;c<table.count.length;c++){const ofCandidate=trial(table.label[c],table.candidate[c]),ofChampion=trial(table.label[c],table.champion[c]);ofCandidate===
"out"||ofChampion==="out"||(rows+=table.count[c],ofCandidate==="success"&&ofChampion==="failure"&&(gained+=table.count[c]),ofCandidate==="failure"&&ofChampion===
"success"&&(lost+=table.count[c]))}return{rows,gained,lost}}function rowEvidence(statistic,set,options){const{method}=statistic,candidate=statistic.measure(set.
candidate,set);if("reason"in candidate)return without(method,sideReason("candidate",candidate.reason,set));const candidateInterval=row_evidence_intervalOf(statistic,
candidate,options.alpha);if(set.champion===null)return{method,candidate:candidateInterval,champion:null,difference:null,notComputable:null,notes:candidate.notes??
[]};const champion=options.identical?candidate:statistic.measure(set.champion,set);if("reason"in champion)return without(method,sideReason("champion",champion.reason,
set));const championInterval=row_evidence_intervalOf(statistic,champion,options.alpha);return{method,candidate:candidateInterval,champion:championInterval,difference:options.
identical?identicalDifference(method):row_evidence_differenceOf(statistic,candidate,champion,candidateInterval,championInterval,options.alpha),notComputable:null,
notes:mergeNotes(candidate.notes,champion.notes)}}function row_evidence_intervalOf(statistic,measure2,alpha){return measure2.bounds!==void 0?{estimate:measure2.
estimate,...measure2.bounds(alpha)}:singleInterval(statistic.interval,{estimate:measure2.estimate,variance:measure2.influence===null?null:sumOfSquares(measure2.
influence),degreesOfFreedom:measure2.degreesOfFreedom,trials:measure2.trials??null,...measure2.influence===null?{}:{skewness:skewnessOf(measure2.influence)}},alpha)}
function row_evidence_differenceOf(statistic,candidate,champion,candidateInterval,championInterval,alpha){const{method}=statistic,estimate=candidate.estimate-champion.
estimate;if(candidate.bounds!==void 0||champion.bounds!==void 0){const correlation=correlationOf(candidate.influence,champion.influence);return differenceOfIntervals(
method,evened(candidateInterval),evened(championInterval),alpha,correlation)}if(candidate.influence===null||champion.influence===null)return pointDifference(method,
estimate);const variance=sumOfSquaredDifferences(candidate.influence,champion.influence),df=candidate.degreesOfFreedom,rounding=1e-14*Math.max(Math.abs(candidate.
estimate),Math.abs(champion.estimate));return variance>rounding*rounding?studentDifference(method,estimate,Math.sqrt(variance),df,alpha):method==="paired-t"?constantDifference(
method,estimate,candidate.influence.length,alpha):differenceOfIntervals(method,candidateInterval,championInterval,alpha)}function correlationOf(a,b){if(a===null||
b===null)return 0;let both=0;for(let i=0;i<a.length;i++)both+=a[i]*b[i];const spread=Math.sqrt(sumOfSquares(a)*sumOfSquares(b));return spread>0?Math.max(-1,Math.
min(1,both/spread)):0}function evened({estimate,low,high}){if(low===null||high===null)return{estimate,low,high};const mean=(high-low)/2;return{estimate,low:(low+
estimate-mean)/2,high:(high+estimate+mean)/2}}function skewnessOf(influence){let squares=0,cubes=0;for(let i=0;i<influence.length;i++){const square=influence[i]*
influence[i];squares+=square,cubes+=square*influence[i]}return squares>0?cubes/squares**1.5:0}function sumOfSquares(values){let sum=0;for(let i=0;i<values.length;i++)
sum+=values[i]*values[i];return sum}function sumOfSquaredDifferences(a,b){let sum=0;for(let i=0;i<a.length;i++){const difference=a[i]-b[i];sum+=difference*difference}
return sum}function gatherEvidence(statistic,set,options){const{resamples}=options;if(resamples!==null&&statistic.kind!=="point")return bootstrapEvidence(statistic,
set,{...options,resamples});switch(statistic.kind){case"cells":return cellEvidence(statistic,set,options);case"rows":return rowEvidence(statistic,set,options);case"\
point":return pointEvidence(statistic,set)}}function pointEvidence(statistic,set){const candidate=statistic.measure(set.candidate,set),champion=set.champion===null?
null:statistic.measure(set.champion,set);if("reason"in candidate)return without("point",sideReason("candidate",candidate.reason,set));if(champion!==null&&"reaso\
n"in champion)return without("point",sideReason("champion",champion.reason,set));const bare=estimate=>({estimate,low:null,high:null});return{method:"point",candidate:bare(
candidate.estimate),champion:champion===null?null:bare(champion.estimate),difference:champion===null?null:pointDifference("point",candidate.estimate-champion.estimate),
notComputable:null,notes:[statistic.why]}}function covers(gate,metric,slice){return gate.metric!==metric?!1:slice===null||gate.slices==="all"?!0:gate.slices==="\
none"?!1:gate.slices.some(name=>name===slice.column||name===`${slice.column}=${slice.value}`)}function hasMargin(gate){return gate.maxAbsoluteLoss!==null||gate.
maxRelativeLoss!==null}function marginOf(gate,champion){const relative=gate.maxRelativeLoss===null||champion===null?null:gate.maxRelativeLoss*Math.abs(champion.
estimate);return relative===null?gate.maxAbsoluteLoss??0:Math.min(relative,gate.maxAbsoluteLoss??1/0)}function changeSentence(row){const{difference,direction,title}=row;
if(difference===null)return`${title} has nothing to compare with`;const{estimate,low,high}=difference;if(estimate===0&&(low===high||low===null))return`${title} \
did not change`;const better=direction==="higher"?estimate>=0:estimate<=0,verb=direction==="higher"?better?"gained":"lost":better?"fell by":"rose by",sign=estimate<
0?-1:1,bounds=[low,high].map(bound=>bound===null?null:bound*sign);sign<0&&bounds.reverse();const decimals=decimalsFor({estimate,low,high}),interval=bounds[0]===
null||bounds[1]===null?"":` [${bounds.map(bound=>fixed(bound,decimals)).join(", ")}]`,unit=row.unit===null?"":` ${row.unit}`;return`${title} ${verb} ${fixed(Math.
abs(estimate),decimals)}${interval}${unit}`}function formatValue(value,interval){const decimals=interval===null||interval.low===null||interval.high===null?Math.
max(0,3-magnitude(value)):decimalsFor(interval);return interval===null?String(Number(value.toPrecision(4))):fixed(value,Math.min(decimals,12))}function decimalsFor({
estimate,low,high}){const width=low===null||high===null?0:(high-low)/2,scale=width>0?magnitude(width)-1:magnitude(estimate)-3;return Math.min(12,Math.max(0,-scale))}
function magnitude(value){return value===0?0:Math.floor(Math.log10(Math.abs(value)))}function fixed(value,decimals){const text=value.toFixed(decimals);return Number(
text)===0?text.replace("-",""):text.replace("-","−")}var mod=__webpack_require__(21916);function marginsOf(confusion){const{classes:k,weight,count}=confusion,
labelled=new Float64Array(k),predicted2=new Float64Array(k);let total=0,correct=0,rows=0;for(let y=0;y<k;y++)for(let p=0;p<k;p++){const w=weight[y*k+p];labelled[y]+=
w,predicted2[p]+=w,total+=w,rows+=count[y*k+p],y===p&&(correct+=w)}const present=[];for(let c=0;c<k;c++)(labelled[c]>0||predicted2[c]>0)&&present.push(c);return{
total,correct,labelled,predicted:predicted2,rows,present}}function rowsIn(confusion,keep){const{classes:k,count}=confusion;let rows=0;for(let y=0;y<k;y++)for(let p=0;p<
k;p++)keep(y,p)&&(rows+=count[y*k+p]);return rows}function gradientOf(k,at){const gradient=new Float64Array(k*k);for(let y=0;y<k;y++)for(let p=0;p<k;p++)gradient[y*
k+p]=at(y,p);return gradient}const CLASSIFICATION=["binary-classification","multiclass-classification"],REGRESSION=["regression"],ONE_CLASS="one class only amon\
g the labels",NO_ROWS="no rows",TWO_OF_EACH="An interval needs at least two rows of each class.",accuracy={name:"accuracy",aliases:["accuracy_score"],title:()=>"\
Accuracy",tasks:CLASSIFICATION,direction:"higher",statistic:()=>({kind:"cells",interval:"wilson",trial:(label,prediction)=>label===prediction?"success":"failure",
measure(confusion){const{total,correct,rows}=marginsOf(confusion);if(!(total>0))return{reason:NO_ROWS};const estimate=correct/total;return{estimate,trials:rows,
gradient:gradientOf(confusion.classes,(y,p)=>((y===p?1:0)-estimate)/total)}}})};function precisionWalk({order,tied,positive},set){const{weight}=set,n=set.rows;let positiveWeight=0,
negativeWeight=0,positives=0,counted=0;for(let k=0;k<n;k++){const w=weight===null?1:weight[order[k]];w!==0&&(counted++,positive[k]===1?(positives++,positiveWeight+=
w):negativeWeight+=w)}if(positives===0||positives===counted)return{reason:n===0?NO_ROWS:ONE_CLASS};const slope=new Float64Array(n);let truePositive=positiveWeight,
falsePositive=negativeWeight,area=0,gained=0,lost=0;for(let from=0;from<n;){let to=from,tiedPositive=0,tiedNegative=0;for(let more=!0;more;to++){const w=weight===
null?1:weight[order[to]];positive[to]===1?tiedPositive+=w:tiedNegative+=w,more=tied[to]===1}const predicted2=truePositive+falsePositive,precision2=predicted2>0?
truePositive/predicted2:0,rise=tiedPositive/positiveWeight;predicted2>0&&(area+=rise*precision2,gained+=rise*falsePositive/(predicted2*predicted2),lost+=rise*truePositive/
(predicted2*predicted2));const ofPositive2=precision2/positiveWeight+gained;for(let k=from;k<to;k++)slope[k]=positive[k]===1?ofPositive2:-lost;truePositive=Math.
max(0,truePositive-tiedPositive),falsePositive=Math.max(0,falsePositive-tiedNegative),from=to}const trials=Math.min(positives,counted-positives);if(trials<2)return{
estimate:area,influence:null,degreesOfFreedom:null,notes:[TWO_OF_EACH]};const ofPositive=Math.sqrt(positives/(positives-1)),ofNegative=Math.sqrt((counted-positives)/
(counted-positives-1)),centre=area/positiveWeight,influence=new Float64Array(n);for(let k=0;k<n;k++){const row=order[k],w=weight===null?1:weight[row];influence[row]=
w*(positive[k]===1?ofPositive*(slope[k]-centre):ofNegative*slope[k])}return{estimate:area,influence,degreesOfFreedom:trials-1,trials:positives}}const averagePrecision={
name:"average_precision",aliases:["average_precision_score"],title:()=>"Average precision",tasks:["binary-classification"],direction:"higher",statistic:()=>({kind:"\
rows",method:"influence-function",interval:"logit",measure})};function measure(model,set){return model.score===null?{reason:"the model gives no score"}:precisionWalk(
model.ranking(0),set)}const balancedAccuracy={name:"balanced_accuracy",aliases:["balanced_accuracy_score"],title:()=>"Balanced accuracy",tasks:CLASSIFICATION,direction:"\
higher",statistic:()=>({kind:"cells",interval:"wilson",measure(confusion){const{classes:k,weight}=confusion,{labelled,rows}=marginsOf(confusion),seen=[...labelled.
keys()].filter(c=>labelled[c]>0);if(seen.length<2)return{reason:seen.length===0?NO_ROWS:ONE_CLASS};const recall2=c=>weight[c*k+c]/labelled[c];return{estimate:seen.
reduce((sum,c)=>sum+recall2(c),0)/seen.length,composed:!0,trials:rows,gradient:gradientOf(k,(y,p)=>labelled[y]>0?((y===p?1:0)-recall2(y))/labelled[y]/seen.length:
0)}}})};function meanLoss(loss,interval="symmetric"){return{kind:"rows",method:"paired-t",interval,measure(model,set){const losses2=loss(model,set);return"reaso\
n"in losses2?losses2:weightedMean(losses2,set.weight)}}}function weightedMean(values,weight){const n=values.length;let total=0,sum=0,counted=0;for(let i=0;i<n;i++){
const w=weight===null?1:weight[i];w!==0&&(counted++,total+=w,sum+=w*values[i])}if(counted===0)return{reason:n===0?"no rows":"every weight is 0"};const estimate=sum/
total;if(!Number.isFinite(estimate))return{reason:"the values are too large for a finite mean"};if(counted===1)return{estimate,influence:null,degreesOfFreedom:null};
const scale=Math.sqrt(counted/(counted-1))/total,influence=new Float64Array(n);for(let i=0;i<n;i++){const w=weight===null?1:weight[i];influence[i]=w*(values[i]-
estimate)*scale}return{estimate,influence,degreesOfFreedom:counted-1}}function scoreOf(model){return model.score??{reason:"the model gives no score"}}function regressionLoss(loss){
return(model,set)=>{const score=scoreOf(model);if("reason"in score)return score;const losses2=new Float64Array(set.rows);for(let i=0;i<losses2.length;i++)losses2[i]=
loss(set.label[i],score[i]);return losses2}}function scoresAreProbabilities(model,set){if(set.task==="binary-classification"){if(model.score===null)return{reason:"\
the model gives no probability"};const outside2=firstOutside([model.score]);return outside2!==null?{reason:`scores are not probabilities: ${outside2} lies outsi\
de [0, 1]`}:{binary:model.score,columns:[]}}if(model.probabilities===null)return{reason:"the model gives no probabilities of the classes"};const outside=firstOutside(
model.probabilities);return outside!==null?{reason:`scores are not probabilities: ${outside} lies outside [0, 1]`}:{binary:null,columns:model.probabilities}}function firstOutside(columns){
for(const column of columns)for(let i=0;i<column.length;i++)if(!(column[i]>=0&&column[i]<=1))return column[i];return null}const brierScore={name:"brier_score",aliases:[
"brier_score_loss"],title:()=>"Brier score",tasks:CLASSIFICATION,direction:"lower",statistic:()=>meanLoss(losses)};function losses(model,set){const probabilities=scoresAreProbabilities(
model,set);if("reason"in probabilities)return probabilities;const loss=new Float64Array(set.rows),{binary:binary2,columns}=probabilities;if(binary2!==null)for(let i=0;i<
loss.length;i++)loss[i]=(set.label[i]-binary2[i])**2;const half=columns.length===2?.5:1;for(let k=0;k<columns.length;k++){const column=columns[k];for(let i=0;i<
loss.length;i++)loss[i]+=half*((set.label[i]===k?1:0)-column[i])**2}return loss}const cohenKappa={name:"cohen_kappa",aliases:["cohen_kappa_score"],title:options=>`\
Cohen’s κ${options.weights==="none"?"":` (${options.weights})`}`,tasks:CLASSIFICATION,direction:"higher",options:()=>({weights:{kind:"choice",values:["none",
"linear","quadratic"],default:"none"}}),statistic:options=>({kind:"cells",interval:"signed-wilson",measure(confusion){const{total,labelled,predicted:predicted2,
rows,present}=marginsOf(confusion);if(!(total>0))return{reason:NO_ROWS};const place=new Map(present.map((c,i)=>[c,i])),cost=(y,p)=>{const apart=Math.abs((place.
get(y)??y)-(place.get(p)??p));return options.weights==="none"?apart===0?0:1:options.weights==="linear"?apart:apart*apart},k=confusion.classes,costOfLabel=new Float64Array(
k),costOfPrediction=new Float64Array(k);let observed=0;for(const y of present)for(const p of present)costOfLabel[y]+=cost(y,p)*predicted2[p]/total,costOfPrediction[p]+=
cost(y,p)*labelled[y]/total,observed+=cost(y,p)*confusion.weight[y*k+p];const expected=present.reduce((sum,y)=>sum+costOfLabel[y]*labelled[y],0);if(!(expected>0))
return{reason:ONE_CLASS};const ratio=observed/expected;return{estimate:1-ratio,composed:!0,trials:rows,gradient:gradientOf(k,(y,p)=>{const expectedSlope=costOfLabel[y]+
costOfPrediction[p]-expected/total;return-(cost(y,p)-ratio*expectedSlope)/expected})}}})};function explainedShare(centreResiduals){return()=>({kind:"rows",method:"\
influence-function",interval:"log-complement",measure(model,set){const score=scoreOf(model);if("reason"in score)return score;const{label,weight,rows}=set;let total=0,
counted=0,sumLabel=0,sumResidual=0,least=1/0,most=-1/0;for(let i=0;i<rows;i++){const w=weight===null?1:weight[i];w!==0&&(counted++,total+=w,sumLabel+=w*label[i],
sumResidual+=w*(label[i]-score[i]),label[i]<least&&(least=label[i]),label[i]>most&&(most=label[i]))}if(counted===0)return{reason:NO_ROWS};if(counted===1)return{
reason:"needs at least two rows"};const meanLabel=sumLabel/total,meanResidual=centreResiduals?sumResidual/total:0;let residual=0,variation=0;for(let i=0;i<rows;i++){
const w=weight===null?1:weight[i];residual+=w*(label[i]-score[i]-meanResidual)**2,variation+=w*(label[i]-meanLabel)**2}if(!(most>least))return{reason:"every obs\
erved value is the same"};const unexplained=residual/variation;if(!Number.isFinite(unexplained))return{reason:"the values are too large for a finite result"};const influence=new Float64Array(
rows),scale=Math.sqrt(counted/(counted-1))/variation;for(let i=0;i<rows;i++){const w=weight===null?1:weight[i],error=(label[i]-score[i]-meanResidual)**2;influence[i]=
-w*scale*(error-unexplained*(label[i]-meanLabel)**2)}return{estimate:1-unexplained,influence,degreesOfFreedom:counted-1}}})}const explainedVariance={name:"expla\
ined_variance",aliases:["explained_variance_score"],title:()=>"Explained variance",tasks:REGRESSION,direction:"higher",statistic:explainedShare(!0)},averageOption=task=>({
average:{kind:"choice",values:task==="binary-classification"?["binary","macro","micro","weighted"]:["macro","micro","weighted"],default:task==="binary-classific\
ation"?"binary":"macro"}});function averageSuffix(options){return options.average===void 0||options.average==="binary"?"":` (${options.average})`}function classwise(ratio,options){
const average=String(options.average);return{kind:"cells",interval:"wilson",measure(confusion){const margins=marginsOf(confusion);return margins.total>0?average===
"binary"?oneClass(ratio,confusion,margins,1):average==="micro"?micro(ratio,confusion,margins):averaged(ratio,confusion,margins,average==="weighted"):{reason:NO_ROWS}}}}
function oneClass(ratio,confusion,margins,k){const value=classValue(ratio,confusion,margins,k),relevant=(y,p)=>ratio.labelled>0&&y===k||ratio.predicted>0&&p===k;
return{estimate:value.estimate,gradient:gradientOf(confusion.classes,value.gradient),trials:rowsIn(confusion,relevant),...value.empty?{notes:[`0 by convention: ${ratio.
emptyMeans}.`]}:{}}}function classValue(ratio,confusion,margins,k){const hit=confusion.weight[k*confusion.classes+k],denominator=ratio.labelled*margins.labelled[k]+
ratio.predicted*margins.predicted[k]+ratio.truePositive*hit;if(!(denominator>0)){const slope=margins.rows/margins.total;return{estimate:0,empty:!0,gradient:(y,p)=>y===
k&&p===k?slope:0}}const estimate=ratio.numerator*hit/denominator;return{estimate,empty:!1,gradient(y,p){const both=y===k&&p===k?1:0,rise=ratio.labelled*(y===k?1:
0)+ratio.predicted*(p===k?1:0)+ratio.truePositive*both;return(ratio.numerator*both-estimate*rise)/denominator}}}function micro(ratio,confusion,margins){const denominator=(ratio.
labelled+ratio.predicted)*margins.total+ratio.truePositive*margins.correct,estimate=ratio.numerator*margins.correct/denominator;return{estimate,trials:margins.rows,
gradient:gradientOf(confusion.classes,(y,p)=>{const hit=y===p?1:0,rise=ratio.labelled+ratio.predicted+ratio.truePositive*hit;return(ratio.numerator*hit-estimate*
rise)/denominator})}}function averaged(ratio,confusion,margins,bySupport){const values=margins.present.map(k=>classValue(ratio,confusion,margins,k)),shares=margins.
present.map(k=>bySupport?margins.labelled[k]/margins.total:1/values.length),estimate=values.reduce((sum,value,i)=>sum+value.estimate*shares[i],0),place=new Map(
margins.present.map((k,i)=>[k,i])),gradient=gradientOf(confusion.classes,(y,p)=>{let slope=0;for(const k of y===p?[y]:[y,p]){const i=place.get(k);i!==void 0&&(slope+=
shares[i]*values[i].gradient(y,p))}const own=place.get(y);return bySupport&&own!==void 0&&(slope+=(values[own].estimate-estimate)/margins.total),slope}),empty=values.
filter(value=>value.empty).length;return{estimate,gradient,composed:!0,trials:margins.rows,...empty>0?{notes:[`0 by convention for ${empty} of ${values.length} \
classes: ${ratio.emptyMeans}.`]}:{}}}const f1={name:"f1",aliases:["f1_score"],title:options=>`F1${averageSuffix(options)}`,tasks:CLASSIFICATION,direction:"highe\
r",options:averageOption,statistic:options=>classwise({numerator:2,labelled:1,predicted:1,truePositive:0,emptyMeans:"no row is labelled or predicted so"},options)},
fbeta={name:"fbeta",aliases:["fbeta_score"],title:options=>`F${options.beta}${averageSuffix(options)}`,tasks:CLASSIFICATION,direction:"higher",options:task=>({...averageOption(
task),beta:{kind:"number",minimum:0,maximum:1e3,open:!0,default:2}}),statistic(options){const square=Number(options.beta)**2;return classwise({numerator:1+square,
labelled:square,predicted:1,truePositive:0,emptyMeans:"no row is labelled or predicted so"},options)}},jaccard={name:"jaccard",aliases:["jaccard_score"],title:options=>`\
Jaccard index${averageSuffix(options)}`,tasks:CLASSIFICATION,direction:"higher",options:averageOption,statistic:options=>classwise({numerator:1,labelled:1,predicted:1,
truePositive:-1,emptyMeans:"no row is labelled or predicted so"},options)},logLoss={name:"log_loss",title:()=>"Log loss",tasks:CLASSIFICATION,direction:"lower",
statistic:()=>meanLoss(log_loss_losses)};function log_loss_losses(model,set){const probabilities=scoresAreProbabilities(model,set);if("reason"in probabilities)return probabilities;
const loss=new Float64Array(set.rows),{binary:binary2,columns}=probabilities;for(let i=0;i<loss.length;i++){const label=set.label[i],given=binary2===null?columns[label][i]:
label===1?binary2[i]:1-binary2[i];loss[i]=-Math.log(Math.min(Math.max(given,Number.EPSILON),1-Number.EPSILON))}return loss}const matthewsCorrcoef={name:"matthew\
s_corrcoef",title:()=>"Matthews correlation",tasks:CLASSIFICATION,direction:"higher",statistic:()=>({kind:"cells",interval:"signed-wilson",measure(confusion){const{
total,correct,labelled,predicted:predicted2,rows}=marginsOf(confusion);if(!(total>0))return{reason:NO_ROWS};const k=confusion.classes;let both=0,predictedSquares=0,
labelledSquares=0;for(let c=0;c<k;c++)both+=labelled[c]*predicted2[c],predictedSquares+=predicted2[c]**2,labelledSquares+=labelled[c]**2;const covariance=correct*
total-both,ofPredicted=total*total-predictedSquares,ofLabelled=total*total-labelledSquares;if(!(ofLabelled>0))return{reason:ONE_CLASS};if(!(ofPredicted>0))return{
estimate:0,gradient:new Float64Array(k*k),trials:rows,notes:["0 by convention: every row is predicted as the same class."]};const root=Math.sqrt(ofPredicted)*Math.
sqrt(ofLabelled),estimate=covariance/root;return{estimate,composed:!0,trials:rows,gradient:gradientOf(k,(y,p)=>{const covarianceSlope=(y===p?total:0)+correct-predicted2[y]-
labelled[p],predictedSlope=2*(total-predicted2[p]),labelledSlope=2*(total-labelled[y]);return covarianceSlope/root-estimate/2*(predictedSlope/ofPredicted+labelledSlope/
ofLabelled)})}}})},maxError={name:"max_error",title:()=>"Largest error",tasks:REGRESSION,direction:"lower",statistic:()=>({kind:"point",why:"A sample’s largest \
error says nothing certain about the next one: no valid interval exists.",measure(model,set){const score=scoreOf(model);if("reason"in score)return score;if(set.
rows===0)return{reason:NO_ROWS};let largest=0;for(let i=0;i<set.rows;i++)largest=Math.max(largest,Math.abs(set.label[i]-score[i]));return{estimate:largest}}})},
meanAbsoluteError={name:"mean_absolute_error",title:()=>"Mean absolute error",tasks:REGRESSION,direction:"lower",statistic:()=>meanLoss(regressionLoss((observed,predicted2)=>Math.
abs(observed-predicted2)))},meanAbsolutePercentageError={name:"mean_absolute_percentage_error",title:()=>"Mean absolute percentage error",tasks:REGRESSION,direction:"\
lower",statistic:()=>meanLoss(regressionLoss((observed,predicted2)=>Math.abs(observed-predicted2)/Math.max(Math.abs(observed),Number.EPSILON)))};function tweedieDeviance(power){
return(model,set)=>{const score=scoreOf(model);if("reason"in score)return score;const losses2=new Float64Array(set.rows);for(let i=0;i<losses2.length;i++){const y=set.
label[i],mu=score[i];if(power!==0&&mu<=0)return{reason:"a prediction is not positive"};if(power>=1&&(power<2?y<0:y<=0))return{reason:power<2?"an observed value \
is negative":"an observed value is not positive"};losses2[i]=unitDeviance(y,mu,power)}return losses2}}function unitDeviance(y,mu,p){return p===0?(y-mu)**2:p===1?
2*((y===0?0:y*Math.log(y/mu))-y+mu):p===2?2*(Math.log(mu/y)+y/mu-1):2*((p<0?Math.max(y,0):y)**(2-p)/((1-p)*(2-p))-y*mu**(1-p)/(1-p)+mu**(2-p)/(2-p))}const meanGammaDeviance={
name:"mean_gamma_deviance",title:()=>"Gamma deviance",tasks:REGRESSION,direction:"lower",statistic:()=>meanLoss(tweedieDeviance(2),"skewed")},meanPinballLoss={name:"\
mean_pinball_loss",title:options=>`Pinball loss (α = ${options.alpha})`,tasks:REGRESSION,direction:"lower",options:()=>({alpha:{kind:"number",minimum:0,maximum:1,
default:.5}}),statistic(options){const alpha=Number(options.alpha);return meanLoss(regressionLoss((observed,predicted2)=>{const above=observed-predicted2;return above>=
0?alpha*above:(alpha-1)*above}))}},meanPoissonDeviance={name:"mean_poisson_deviance",title:()=>"Poisson deviance",tasks:REGRESSION,direction:"lower",statistic:()=>meanLoss(
tweedieDeviance(1),"skewed")},meanSquaredError={name:"mean_squared_error",title:()=>"Mean squared error",tasks:REGRESSION,direction:"lower",statistic:()=>meanLoss(
regressionLoss((observed,predicted2)=>(observed-predicted2)**2),"skewed")},squaredLogErrors=(model,set)=>{const score=scoreOf(model);if("reason"in score)return score;
const losses2=new Float64Array(set.rows);for(let i=0;i<losses2.length;i++){const observed=set.label[i],predicted2=score[i];if(observed<=-1||predicted2<=-1)return{
reason:"a value is at or below −1, whose log(1 + value) does not exist"};losses2[i]=(Math.log1p(observed)-Math.log1p(predicted2))**2}return losses2},meanSquaredLogError={
name:"mean_squared_log_error",title:()=>"Mean squared log error",tasks:REGRESSION,direction:"lower",statistic:()=>meanLoss(squaredLogErrors,"skewed")},meanTweedieDeviance={
name:"mean_tweedie_deviance",title:options=>`Tweedie deviance (power ${options.power})`,tasks:REGRESSION,direction:"lower",options:()=>({power:{kind:"number",minimum:-10,
maximum:10,default:0}}),refuse:options=>Number(options.power)>0&&Number(options.power)<1?"power must be ≤ 0 or ≥ 1":null,statistic:options=>meanLoss(tweedieDeviance(
Number(options.power)),"skewed")},medianAbsoluteError={name:"median_absolute_error",title:()=>"Median absolute error",tasks:REGRESSION,direction:"lower",statistic:()=>({
kind:"rows",method:"influence-function",interval:"symmetric",measure:median_absolute_error_measure})};function median_absolute_error_measure(model,set){const score=scoreOf(
model);if("reason"in score)return score;const{label,weight,rows}=set,errors=new Float64Array(rows);for(let i=0;i<rows;i++)errors[i]=Math.abs(label[i]-score[i]);
const order=sortedOrder(errors);let total=0,squares=0,counted=0;for(let i=0;i<rows;i++){const w=weight===null?1:weight[i];total+=w,squares+=w*w,w>0&&counted++}if(!(total>
0))return{reason:rows===0?NO_ROWS:"every weight is 0"};const quantile2=share=>errors[order[rankAt(order,weight,share*total).at]],middle=rankAt(order,weight,total/
2),estimate=(errors[order[middle.at]]+errors[order[middle.next]])/2;if(counted<2)return{estimate,influence:null,degreesOfFreedom:null};const effective=total*total/
squares,bandwidth=Math.min(.45,.971*effective**(-1/3)),scale=(quantile2(.5+bandwidth)-quantile2(.5-bandwidth))/(2*bandwidth)*Math.sqrt(counted/(counted-1))/total,
influence=new Float64Array(rows);for(let i=0;i<rows;i++){const w=weight===null?1:weight[i];influence[i]=w*scale*(errors[i]===estimate?0:errors[i]>estimate?.5:-.5)}
return{estimate,influence,degreesOfFreedom:counted-1}}function rankAt(order,weight,share){const last=order.length-1;if(weight===null){const at=Math.min(last,Math.
max(0,Math.ceil(share)-1));return{at,next:at+1===share?Math.min(last,at+1):at}}let cumulated=0;for(let k=0;k<=last;k++){if(cumulated+=weight[order[k]],cumulated<
share||cumulated===0)continue;let next=k;if(cumulated-share<=Number.EPSILON){for(let ahead=k+1;ahead<=last;ahead++)if(weight[order[ahead]]>0){next=ahead;break}}
return{at:k,next}}return{at:last,next:last}}function precisionSlopes(walk,cut,precision2,recall2){const share=Math.max(walk.shareAround(cut),.02),ahead=walk.ahead(
cut)/walk.total,slope=(share-precision2)*walk.prevalence/(ahead*share);return{positiveAhead:(1-precision2)/ahead-slope*(1-recall2)/walk.prevalence,positiveBehind:slope*
recall2/walk.prevalence,negativeAhead:-precision2/ahead}}function recallBounds(walk,precision2,cut,alpha){const critical=studentCritical(alpha,null),inflation=kishFactor(
walk),recallAt=k=>walk.positiveAhead(k)/walk.positiveWeight;let low=0;for(let k=cut;k<walk.rows;k++)if(walk.isThreshold(k)&&scoreAt(walk,k,precision2,inflation)>
critical){low=recallAt(k);break}let high=1;for(let k=Math.min(cut,walk.rows-1);k>=0;k--)if(walk.isThreshold(k)&&scoreAt(walk,k,precision2,inflation)<-critical){
high=recallAt(k);break}const estimate=cut<walk.rows?recallAt(cut):0;return{low:Math.min(low,estimate),high:Math.max(high,estimate)}}function scoreAt(walk,cut,precision2,inflation){
const ahead=walk.ahead(cut);if(!(ahead>0))return 0;const recall2=walk.positiveAhead(cut)/walk.positiveWeight,slopes=precisionSlopes(walk,cut,precision2,recall2),
behind=walk.positiveWeight-walk.positiveAhead(cut),variance=inflation*(precision2*ahead*slopes.positiveAhead**2+(1-precision2)*ahead*slopes.negativeAhead**2+behind*
slopes.positiveBehind**2)/walk.total**2,distance=walk.positiveAhead(cut)/ahead-precision2;return variance>0?distance/Math.sqrt(variance):0}function kishFactor({
weight,total}){if(weight===null)return 1;let squares=0;for(let i=0;i<weight.length;i++)squares+=weight[i]*weight[i];return squares/total}function walkOf(ranking,weight){
const{order,tied,positive}=ranking,rows=order.length,ahead=new Float64Array(rows+1),positiveAhead=new Float64Array(rows+1);let counted=0,positives=0;for(let k=rows-
1;k>=0;k--){const w=weight===null?1:weight[order[k]],isPositive=positive[k]===1;ahead[k]=ahead[k+1]+w,positiveAhead[k]=positiveAhead[k+1]+(isPositive?w:0),w>0&&
(counted++,isPositive&&positives++)}const reach=Math.max(5,Math.round(.5*rows**.8)),total=ahead[0];return{ranking,weight,rows,counted,positives,total,positiveWeight:positiveAhead[0],
prevalence:positiveAhead[0]/total,isThreshold:cut=>cut===0||tied[cut-1]===0,ahead:cut=>ahead[cut],positiveAhead:cut=>positiveAhead[cut],shareAround(cut){const from=Math.
max(0,cut-reach),to=Math.min(rows,cut+reach),mean=total/rows;return(positiveAhead[from]-positiveAhead[to]+mean/2)/(ahead[from]-ahead[to]+mean)}}}function recallAtPrecision(precision2){
return{kind:"rows",method:"influence-function",interval:"logit",measure(model,set){const walk=walkRows(model,set);if("reason"in walk)return walk;const cut=bestCut(
walk,(ahead,positiveAhead)=>positiveAhead>=precision2*ahead?positiveAhead/walk.positiveWeight:null),estimate=cut===null?0:walk.positiveAhead(cut)/walk.positiveWeight,
share=cut===null?0:walk.shareAround(cut),slope=share/walk.prevalence/Math.min(share-precision2,-.02),influence=cut===null?null:influences(walk,cut,{positiveAhead:(1-
estimate)/walk.prevalence-slope*(1-precision2),positiveBehind:-estimate/walk.prevalence,negativeAhead:slope*precision2});return{estimate,influence,degreesOfFreedom:null,
trials:walk.positives,bounds:alpha=>recallBounds(walk,precision2,cut??walk.rows,alpha)}}}}function precisionAtRecall(recall2){return{kind:"rows",method:"influen\
ce-function",interval:"logit",measure(model,set){const walk=walkRows(model,set);if("reason"in walk)return walk;const cut=bestCut(walk,(ahead,positiveAhead)=>positiveAhead>=
recall2*walk.positiveWeight?positiveAhead/ahead:null);if(cut===null)return{reason:"no threshold reaches the recall"};const estimate=walk.positiveAhead(cut)/walk.
ahead(cut),influence=influences(walk,cut,precisionSlopes(walk,cut,estimate,recall2));return{estimate,influence,degreesOfFreedom:null,trials:walk.positives}}}}function walkRows(model,set){
if(model.score===null)return{reason:"the model gives no score"};const walk=walkOf(model.ranking(0),set.weight);return walk.positives>0&&walk.positives<walk.counted?
walk:{reason:set.rows===0?NO_ROWS:ONE_CLASS}}function bestCut(walk,value){let best=0,bestAt=null;for(let cut=walk.rows-1;cut>=0;cut--){if(!walk.isThreshold(cut)||
!(walk.ahead(cut)>0))continue;const here=value(walk.ahead(cut),walk.positiveAhead(cut));here!==null&&here>best&&(best=here,bestAt=cut)}return bestAt}function influences(walk,cut,slopes){
const influence=new Float64Array(walk.rows),scale=Math.sqrt(walk.counted/(walk.counted-1))/walk.total,{order,positive}=walk.ranking;for(let k=0;k<walk.rows;k++){
const slope=positive[k]===1?k>=cut?slopes.positiveAhead:slopes.positiveBehind:k>=cut?slopes.negativeAhead:0,row=order[k];influence[row]=(walk.weight===null?1:walk.
weight[row])*scale*slope}return influence}const precision={name:"precision",aliases:["precision_score"],title:options=>options["at-recall"]===void 0?`Precision${averageSuffix(
options)}`:`Precision at recall ${options["at-recall"]}`,tasks:CLASSIFICATION,direction:"higher",options:task=>({...averageOption(task),...task==="binary-classi\
fication"?{"at-recall":{kind:"number",minimum:0,maximum:1,open:!0}}:{}}),refuse:options=>options["at-recall"]!==void 0&&options.average!=="binary"?"at-recall is\
 of the positive class and goes with no average":null,statistic(options){return options["at-recall"]!==void 0?precisionAtRecall(Number(options["at-recall"])):classwise(
{numerator:1,labelled:0,predicted:1,truePositive:0,emptyMeans:"no row is predicted so"},options)}},r2={name:"r2",aliases:["r2_score"],title:()=>"R²",tasks:REGRESSION,
direction:"higher",statistic:explainedShare(!1)},recall={name:"recall",aliases:["recall_score"],title:options=>options["at-precision"]===void 0?`Recall${averageSuffix(
options)}`:`Recall at precision ${options["at-precision"]}`,tasks:CLASSIFICATION,direction:"higher",options:task=>({...averageOption(task),...task==="binary-cla\
ssification"?{"at-precision":{kind:"number",minimum:0,maximum:1,open:!0}}:{}}),refuse:options=>options["at-precision"]!==void 0&&options.average!=="binary"?"at-\
precision is of the positive class and goes with no average":null,statistic(options){if(options["at-precision"]!==void 0)return recallAtPrecision(Number(options["\
at-precision"]));const statistic=classwise({numerator:1,labelled:1,predicted:0,truePositive:0,emptyMeans:"no row is labelled so"},options);return options.average===
"binary"?shareOfClass(statistic,1,"no positive label"):statistic}};function shareOfClass(statistic,of,absent){return{...statistic,trial:(label,prediction)=>label!==
of?"out":prediction===of?"success":"failure",measure(confusion){const{classes:k,weight}=confusion;let labelled=0;for(let p=0;p<k;p++)labelled+=weight[of*k+p];return labelled>
0?statistic.measure(confusion):{reason:absent}}}}const NEGATIVE=0,POSITIVE=1,LEFT_OUT=2;function areaUnderRoc({order,tied},role,weight,factor,influence){const n=order.
length;let positives=0,negatives=0,positiveWeight=0,negativeWeight=0;for(let k=0;k<n;k++){const w=weight===null?1:weight[order[k]];w===0||role[k]===LEFT_OUT||(role[k]===
POSITIVE?(positives++,positiveWeight+=w):(negatives++,negativeWeight+=w))}if(positives===0||negatives===0)return null;const placement=new Float64Array(n);let below=0,
passed=0,sum=0;for(let from=0;from<n;){let to=from,tiedPositive=0,tiedNegative=0;for(let more=!0;more;to++){const w=weight===null?1:weight[order[to]];role[to]===
POSITIVE?tiedPositive+=w:role[to]===NEGATIVE&&(tiedNegative+=w),more=tied[to]===1}const ofPositive=(below+tiedNegative/2)/negativeWeight,ofNegative=(positiveWeight-
passed-tiedPositive/2)/positiveWeight;for(let k=from;k<to;k++)placement[k]=role[k]===POSITIVE?ofPositive:ofNegative;sum+=tiedPositive*ofPositive,below+=tiedNegative,
passed+=tiedPositive,from=to}const auc=sum/positiveWeight;if(positives>1&&negatives>1){const ofPositive=factor*Math.sqrt(positives/(positives-1))/positiveWeight,
ofNegative=factor*Math.sqrt(negatives/(negatives-1))/negativeWeight;for(let k=0;k<n;k++){if(role[k]===LEFT_OUT)continue;const row=order[k],w=weight===null?1:weight[row];
influence[row]+=w*(placement[k]-auc)*(role[k]===POSITIVE?ofPositive:ofNegative)}}return{auc,positives,negatives}}const rocAuc={name:"roc_auc",aliases:["roc_auc_\
score"],title:options=>options["multi-class"]==="ovo"?`ROC AUC (one vs one${options.average==="weighted"?", weighted":""})`:`ROC AUC${options.average==="weighte\
d"?" (weighted)":""}`,tasks:CLASSIFICATION,direction:"higher",options:task=>task==="binary-classification"?{}:{"multi-class":{kind:"choice",values:["ovr","ovo"],
default:"ovr"},average:{kind:"choice",values:["macro","weighted"],default:"macro"}},statistic:(options,task)=>({kind:"rows",method:"delong",interval:"unit-symme\
tric",measure:(model,set)=>task==="binary-classification"?binary(model,set):options["multi-class"]==="ovo"?oneVersusOne(model,set,options):oneVersusRest(model,set,
options)})};function binary(model,set){if(model.score===null)return{reason:"the model gives no score"};const ranking=model.ranking(0),influence=new Float64Array(
set.rows),found=areaUnderRoc(ranking,ranking.positive,set.weight,1,influence);if(found===null)return{reason:oneClassOnly(set)};const trials=Math.min(found.positives,
found.negatives);return{estimate:found.auc,influence:trials>1?influence:null,degreesOfFreedom:null,trials,...trials>1?{}:{notes:[TWO_OF_EACH]}}}function oneVersusRest(model,set,options){
if(model.probabilities===null)return{reason:"the model gives no probabilities of the classes"};const shares=classShares(set),missing=set.classes.filter((_,k)=>!(shares[k]>
0));if(missing.length>0)return{reason:`no row has the label ${missing.slice(0,3).join(", ")}`};const weighted=options.average==="weighted",influence=new Float64Array(
set.rows),areas=[];let trials=1/0;for(let k=0;k<set.classes.length;k++){const factor=weighted?shares[k]:1/set.classes.length,ranking=model.ranking(k),found=areaUnderRoc(
ranking,roles(set,ranking,k,null),set.weight,factor,influence);if(found===null)return{reason:oneClassOnly(set)};areas.push(found.auc),trials=Math.min(trials,found.
positives,found.negatives)}const estimate=areas.reduce((sum,area,k)=>sum+area*(weighted?shares[k]:1/areas.length),0);return weighted&&addShareInfluence(set,areas,
estimate,influence),multiclassMeasure(estimate,influence,trials)}function oneVersusOne(model,set,options){if(model.probabilities===null)return{reason:"the model\
 gives no probabilities of the classes"};if(set.weight!==null)return{reason:"one-versus-one ROC AUC is not defined with sample weights"};const k=set.classes.length,
shares=classShares(set),missing=set.classes.filter((_,c)=>!(shares[c]>0));if(missing.length>0)return{reason:`no row has the label ${missing.slice(0,3).join(", ")}`};
const pairs=k*(k-1)/2,weighted=options.average==="weighted",pairWeight=(a,b)=>weighted?(shares[a]+shares[b])/(k-1):1/pairs,influence=new Float64Array(set.rows),
byClass=new Array(k).fill(0);let estimate=0,trials=1/0;for(let a=0;a<k;a++)for(let b=a+1;b<k;b++){let area=0;for(const[of,against]of[[a,b],[b,a]]){const ranking=model.
ranking(of),role=roles(set,ranking,of,against),found=areaUnderRoc(ranking,role,null,pairWeight(a,b)/2,influence);if(found===null)return{reason:oneClassOnly(set)};
area+=found.auc/2,trials=Math.min(trials,found.positives,found.negatives)}estimate+=pairWeight(a,b)*area,byClass[a]+=area/(k-1),byClass[b]+=area/(k-1)}return weighted&&
addShareInfluence(set,byClass,estimate,influence),multiclassMeasure(estimate,influence,trials)}function multiclassMeasure(estimate,influence,trials){const interval=trials>
1;return{estimate,influence:interval?influence:null,degreesOfFreedom:null,trials,...interval?{}:{notes:[TWO_OF_EACH]}}}function addShareInfluence(set,areas,estimate,influence){
let total=0;for(let i=0;i<set.rows;i++)total+=set.weight===null?1:set.weight[i];for(let i=0;i<set.rows;i++){const w=set.weight===null?1:set.weight[i];influence[i]+=
w*(areas[set.label[i]]-estimate)/total}}function classShares(set){const shares=new Float64Array(set.classes.length);let total=0;for(let i=0;i<set.rows;i++){const w=set.
weight===null?1:set.weight[i];shares[set.label[i]]+=w,total+=w}return shares.map(share=>share/total)}function roles(set,ranking,positive,negative){const role=new Uint8Array(
set.rows);for(let k=0;k<role.length;k++){const label=set.label[ranking.order[k]];role[k]=label===positive?POSITIVE:negative===null||label===negative?NEGATIVE:LEFT_OUT}
return role}function oneClassOnly(set){return set.rows===0?NO_ROWS:ONE_CLASS}function rootOfMean(loss){return{kind:"rows",method:"influence-function",interval:"\
root-skewed",measure(model,set){const losses2=loss(model,set);if("reason"in losses2)return losses2;const mean=weightedMean(losses2,set.weight);if("reason"in mean)
return mean;const estimate=Math.sqrt(mean.estimate),influence=mean.influence===null||estimate===0?mean.influence:mean.influence.map(value=>value/(2*estimate));return{
...mean,estimate,influence}}}}const rootMeanSquaredError={name:"root_mean_squared_error",title:()=>"Root mean squared error",tasks:REGRESSION,direction:"lower",
statistic:()=>rootOfMean(regressionLoss((observed,predicted2)=>(observed-predicted2)**2))},rootMeanSquaredLogError={name:"root_mean_squared_log_error",title:()=>"\
Root mean squared log error",tasks:REGRESSION,direction:"lower",statistic:()=>rootOfMean(squaredLogErrors)},specificity={name:"specificity",title:()=>"Specifici\
ty",tasks:["binary-classification"],direction:"higher",statistic:()=>shareOfClass({kind:"cells",interval:"wilson",measure:confusion=>oneClass({numerator:1,labelled:1,
predicted:0,truePositive:0,emptyMeans:"no negative label"},confusion,marginsOf(confusion),0)},0,"no negative label")},topKAccuracy={name:"top_k_accuracy",aliases:[
"top_k_accuracy_score"],title:options=>`Top-${options.k} accuracy`,tasks:["multiclass-classification"],direction:"higher",options:()=>({k:{kind:"number",minimum:1,
maximum:1e3,integer:!0,default:2}}),statistic:options=>({kind:"rows",method:"paired-t",interval:"wilson",measure(model,set){const hits=hitsWithin(model,set,Number(
options.k));if("reason"in hits)return hits;const mean=weightedMean(hits,set.weight);return"reason"in mean?mean:{...mean,trials:set.rows}}})};function hitsWithin(model,set,k){
const columns=model.probabilities;if(columns===null)return{reason:"the model gives no probabilities of the classes"};const hits=new Float64Array(set.rows);for(let i=0;i<
hits.length;i++){const label=set.label[i],own=columns[label][i];let ahead=0;for(let c=0;c<columns.length;c++){const other=columns[c][i];(other>own||other===own&&
c>label)&&ahead++}hits[i]=ahead<k?1:0}return hits}const METRICS=[rocAuc,averagePrecision,logLoss,brierScore,accuracy,balancedAccuracy,precision,recall,specificity,
f1,fbeta,jaccard,matthewsCorrcoef,cohenKappa,topKAccuracy,meanAbsoluteError,meanSquaredError,rootMeanSquaredError,r2,explainedVariance,medianAbsoluteError,meanAbsolutePercentageError,
meanPinballLoss,meanSquaredLogError,rootMeanSquaredLogError,meanPoissonDeviance,meanGammaDeviance,meanTweedieDeviance,maxError];function metricNamed(name){return METRICS.
find(metric=>metric.name===name||metric.aliases?.includes(name)===!0)}const CUSTOM_KEYS=["sql","unit","direction","title"];function parseMetricSpecs(list,task){
if(!Array.isArray(list))return{specs:[],problems:[{path:"metrics",message:"must be a list of metrics",value:textOf(list)}]};const specs=[],problems=[];return list.
forEach((item,index)=>{const found=parseOne(item,`metrics[${index}]`,task);if(problems.push(...found.problems),found.spec===null)return;const{spec}=found;specs.
some(other=>other.id===spec.id)?problems.push({path:`metrics[${index}]`,value:spec.id,message:"is listed twice",remedy:"Remove one of the two."}):specs.push(spec)}),
{specs,problems}}function definitionOf(spec){return spec.sql===null?metricNamed(spec.name)??null:null}function parseOne(item,path,task){if(typeof item=="string"){
const bracket=/^([^(]*)\((.*)\)$/.exec(item.trim());if(bracket===null)return fromParts(item.trim(),{},path,task);const options={};for(const part of bracket[2].split(
",").filter(text=>text.trim()!=="")){const[key,...rest]=part.split("="),text=rest.join("=").trim();options[key.trim()]=text!==""&&Number.isFinite(Number(text))?
Number(text):text}return fromParts(bracket[1].trim(),options,path,task)}if(isRecord(item)){const keys=Object.keys(item),options=item[keys[0]??""];if(keys.length===
1&&(options===null||isRecord(options)))return fromParts(keys[0],options??{},path,task)}return refused({path,value:textOf(item),message:"is not a metric",remedy:"\
Write a name such as roc_auc, or one name with options such as recall: { at-precision: 0.5 }."})}function fromParts(name,given,path,task){const definition=metricNamed(
name);if(definition===void 0)return"sql"in given?customMetric(name,given,`${path}.${name}`):refused(unknownName(name,path));if(task!==void 0&&!definition.tasks.
includes(task))return refused({path,value:name,message:`is a metric for ${definition.tasks.join(" and ")}, and the task is ${task}`,remedy:`Metrics for this tas\
k: ${METRICS.filter(metric=>metric.tasks.includes(task)).map(metric=>metric.name).join(", ")}.`});const rules=definition.options?.(task??definition.tasks[0])??{},
problems=[],options={};for(const[key,rule]of Object.entries(rules))rule.default!==void 0&&(options[key]=rule.default);for(const[key,value]of Object.entries(given)){
const rule=rules[key],problem=rule===void 0?unknownOption(name,key,rules):wrongOption(value,rule);problem===null?options[key]=value:problems.push({path:`${path}\
.${name}.${key}`,value:textOf(value),...problem})}const refusal=problems.length===0?definition.refuse?.(options)??null:null;if(refusal!==null&&problems.push({path:`${path}\
.${name}`,message:refusal}),problems.length>0)return{spec:null,problems};const named=Object.entries(options).filter(([key,value])=>rules[key]?.default!==value);
return{problems,spec:{id:definition.name+(named.length>0?`(${named.map(([key,value])=>`${key}=${value}`).join(",")})`:""),name:definition.name,title:definition.
title(options),unit:null,direction:definition.direction,options,sql:null}}}function customMetric(name,given,path){const problems=[],text=key=>{const value=given[key];
return value==null?null:typeof value=="string"&&value.trim()!==""?value:(problems.push({path:`${path}.${key}`,value:textOf(value),message:"must be text"}),null)};
for(const key of Object.keys(given))CUSTOM_KEYS.includes(key)||problems.push({path:`${path}.${key}`,message:"is not an option of a metric given as sql",remedy:`\
Did you mean ${(0,mod.kp)(key,CUSTOM_KEYS)}?`});name.trim()===""&&problems.push({path,message:"a metric needs a name"});const sql=text("sql");sql===null&&problems.
length===0&&problems.push({path:`${path}.sql`,message:"must be an expression"});const direction=text("direction")??"higher";direction!=="higher"&&direction!=="l\
ower"&&problems.push({path:`${path}.direction`,value:direction,message:"must be higher or lower"});const unit=text("unit"),title=text("title")??titleFromName(name);
return problems.length>0||sql===null?{spec:null,problems}:{problems,spec:{id:name,name,title,unit,direction,options:{},sql}}}function titleFromName(name){const words=name.
replace(/[_-]+/g," ").trim();return words.charAt(0).toUpperCase()+words.slice(1)}function unknownName(name,path){const plain=name.replace(/^neg_/,""),known=METRICS.
flatMap(metric=>[metric.name,...metric.aliases??[]]);return{path,value:name,message:"is not a known metric",remedy:`Did you mean ${metricNamed((0,mod.kp)(plain,
known)).name}? A metric of your own needs sql.`}}function unknownOption(name,key,rules){const known=Object.keys(rules);return known.length===0?{message:`${name}\
 has no options`}:{message:`is not an option of ${name}`,remedy:`Did you mean ${(0,mod.kp)(key,known)}?`}}function wrongOption(value,rule){if(rule.kind==="choic\
e")return typeof value=="string"&&rule.values.includes(value)?null:{message:`must be one of ${rule.values.join(", ")}`};const{minimum,maximum,open=!1,integer=!1}=rule;
if(typeof value=="number"&&(open?value>minimum&&value<maximum:value>=minimum&&value<=maximum)&&(!integer||Number.isInteger(value)))return null;const kind=integer?
"a whole number":"a number";return{message:open?`must be ${kind} above ${minimum} and below ${maximum}`:`must be ${kind} from ${minimum} to ${maximum}`}}function refused(problem){
return{spec:null,problems:[problem]}}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function textOf(value){return typeof value==
"string"?value:JSON.stringify(value)??String(value)}const VERDICTS=["improved","non-inferior","regressed","inconclusive","no-baseline"],KEYS=["accept","max-abso\
lute-loss","max-relative-loss","min","max","slices","min-rows","on-fail"],DEFAULT_ACCEPT=["improved","non-inferior"];function parseGates(list,specs){if(list==null)
return{gates:[],problems:[]};if(!Array.isArray(list))return{gates:[],problems:[{path:"gates",message:"must be a list of gates",value:textOf(list)}]};const gates=[],
problems=[];return list.forEach((item,index)=>{const keys=isRecord(item)?Object.keys(item):typeof item=="string"?[item]:[],body=isRecord(item)?item[keys[0]??""]??
{}:{},path=`gates[${index}]`;if(keys.length!==1||!isRecord(body)){problems.push({path,value:textOf(item),message:"is not a gate",remedy:"Write one metric with i\
ts conditions, such as roc_auc: { max-absolute-loss: 0.002 }."});return}const metric=metricOf(keys[0],path,specs,problems),gate=readGate(body,`${path}.${keys[0]}`,
index,metric,problems);gate!==null&&gates.push(gate)}),{gates,problems}}function metricOf(name,path,specs,problems){if(specs===void 0||specs.some(spec=>spec.id===
name))return name;const named=specs.filter(spec=>spec.name===name);if(named.length===1)return named[0].id;const ids2=(named.length>1?named:specs).map(spec=>spec.
id);return problems.push({path,value:name,message:named.length>1?"names several of the metrics":"is not among the metrics",...ids2.length>0?{remedy:named.length>
1?`Write one of ${ids2.map(id2=>`"${id2}"`).join(", ")}.`:`Did you mean ${(0,mod.kp)(name,ids2)}? Otherwise add it to metrics.`}:{}}),name}function readGate(body,path,index,metric,problems){
const before=problems.length,wrong=(key,message,remedy)=>{problems.push({path:`${path}.${key}`,value:textOf(body[key]),message,...remedy===void 0?{}:{remedy}})};
for(const key of Object.keys(body))KEYS.includes(key)||wrong(key,"is not a condition of a gate",`Did you mean ${(0,mod.kp)(key,KEYS)}?`);const number=(key,minimum)=>{
const value=body[key];return value==null?null:typeof value=="number"&&Number.isFinite(value)&&value>=minimum?value:(wrong(key,minimum===-1/0?"must be a number":
`must be a number of at least ${minimum}`),null)},maxAbsoluteLoss=number("max-absolute-loss",0),maxRelativeLoss=number("max-relative-loss",0),min=number("min",-1/0),
max=number("max",-1/0),minRows=number("min-rows",0)??0,onFail=body["on-fail"]??"block";onFail!=="block"&&onFail!=="warn"&&wrong("on-fail","must be block or warn");
const accept=readAccept(body.accept,(message,remedy)=>wrong("accept",message,remedy)),slices=readSlices(body.slices);return slices===null&&wrong("slices","must \
be all, or a list of columns and column=value"),min!==null&&max!==null&&min>max&&wrong("min",`is above max, ${max}`),problems.length>before?null:{index,metric,accept:accept===
null&&maxAbsoluteLoss===null&&maxRelativeLoss===null&&(min!==null||max!==null)?null:accept??DEFAULT_ACCEPT,maxAbsoluteLoss,maxRelativeLoss,min,max,slices:slices??
"none",minRows,onFail,file:null,line:null}}function readAccept(value,wrong){if(value==null)return null;const list=Array.isArray(value)?value:[value];for(const verdict of list)
if(!VERDICTS.includes(verdict))return wrong(`may hold ${VERDICTS.join(", ")}`,typeof verdict=="string"?`Did you mean ${(0,mod.kp)(verdict,[...VERDICTS])}?`:void 0),
null;return list.length===0&&wrong("accepts nothing"),list}function readSlices(value){if(value==null)return"none";if(value==="all")return"all";const list=Array.
isArray(value)?value:[value];return list.every(name=>typeof name=="string"&&name!=="")?list:null}const NOT_REGRESSED=["improved","non-inferior","inconclusive"];
function evaluateGates(question){return question.gates.length===0?question.metrics.filter(row=>row.slice===null).map(row=>implicitResult(row,question)):question.
gates.flatMap(gate=>{const rows=question.atMargins(gate).filter(row=>covers(gate,row.metric,row.slice)),missing=missingSlices(gate,rows);return rows.some(row=>row.
slice===null)?[...rows.map(row=>resultOf(gate,row,question.hasChampion)),...missing.map(name=>({...head(gate,`${gate.metric} on ${name}`,null),status:failed(gate),
reason:`No slice of the sample is called ${name}.`}))]:[{...head(gate,gate.metric,null),status:failed(gate),reason:`${gate.metric} was not computed.`}]})}function implicitResult(row,question){
const base={gate:row.metric,metric:row.metric,slice:null,line:null,file:null};if(row.notComputable!==null)return{...base,status:"skipped",reason:`${row.title} h\
as no value: ${row.notComputable}.`};if(!question.hasChampion)return{...base,status:"skipped",reason:"There is no champion to compare with."};const regressed=row.
verdict==="regressed";return{...base,status:regressed?"fail":"pass",reason:`${changeSentence(row)}: ${regressed?"a proven regression":"not a proven regression"}\
, which alone blocks where no gate is declared.`}}function resultOf(gate,row,hasChampion){const name=row.slice===null?row.metric:`${row.metric} on ${row.slice.column}\
 = ${row.slice.value}`,base=head(gate,name,row.slice);if(row.slice!==null&&row.rows<gate.minRows){const named=gate.slices!=="all"&&gate.slices.includes(`${row.slice.
column}=${row.slice.value}`);return{...base,status:named?failed(gate):"skipped",reason:`too few rows (${gate.minRows} needed): ${row.rows} here.`}}if(row.candidate===
null)return{...base,status:failed(gate),reason:`${row.title} has no value here: ${row.notComputable}.${row.slice===null?"":" min-rows or a list of slices leaves\
 out what need not be judged."}`};const limit=brokenLimit(gate,row);if(limit!==null)return{...base,status:failed(gate),reason:limit};const kept=keptLimits(gate,
row);if(!hasChampion||row.difference===null)return kept===null?{...base,status:"skipped",reason:"There is no champion to compare with."}:{...base,status:"pass",
reason:`${kept}; there is no champion to compare with.`};if(row.difference.low===null&&hasMargin(gate))return pointResult(gate,row,base);const passes=(gate.accept??
NOT_REGRESSED).includes(row.verdict),sentence=`${changeSentence(row)}; ${askedFor(gate,row)}`,settled=passes||row.verdict!=="inconclusive"?"":` ${undecided(row)}`;
return{...base,status:passes?"pass":failed(gate),reason:`${sentence}.${settled}${passes||kept===null||gate.accept===null?"":` ${kept}.`}`}}function undecided(row){
return row.difference?.low===null?"Two numbers without an interval cannot show that; max-absolute-loss compares them as they are.":"That is inconclusive, which \
is not accepted."}function pointResult(gate,row,base){const loss=row.direction==="higher"?-row.difference.estimate:row.difference.estimate,rounding=1e-12*Math.max(
Math.abs(row.candidate.estimate),Math.abs(row.champion.estimate)),within=loss<=row.margin+rounding;return{...base,status:within?"pass":failed(gate),reason:`${changeSentence(
row)}; a loss of at most ${formatValue(row.margin,null)} is allowed (point values only).`}}function head(gate,name,slice){return{gate:name,metric:gate.metric,slice,
line:gate.line,file:gate.file}}function failed(gate){return gate.onFail==="warn"?"warn":"fail"}function brokenLimit(gate,row){const value=row.candidate.estimate;
return gate.min!==null&&value<gate.min?`${row.title} is ${formatValue(value,row.candidate)}; at least ${gate.min} is required.`:gate.max!==null&&value>gate.max?
`${row.title} is ${formatValue(value,row.candidate)}; at most ${gate.max} is allowed.`:null}function keptLimits(gate,row){if(gate.min===null&&gate.max===null)return null;
const limits=[...gate.min===null?[]:[`at least ${gate.min}`],...gate.max===null?[]:[`at most ${gate.max}`]];return`${row.title} is ${formatValue(row.candidate.estimate,
row.candidate)}, as required ${limits.join(" and ")}`}function askedFor(gate,row){if(gate.accept===null)return`${keptLimits(gate,row)}, and ${row.verdict==="reg\
ressed"?"a proven regression blocks":"it is not a proven regression"}`;const standard=gate.accept.length===DEFAULT_ACCEPT.length&&DEFAULT_ACCEPT.every(verdict=>gate.
accept.includes(verdict)),allowed=gate.maxRelativeLoss!==null&&row.champion?.estimate===0?"no loss is allowed, as the champion’s value is 0 and the margin is re\
lative to it":row.margin>0?`a loss of at most ${formatValue(row.margin,null)} is allowed`:"no loss is allowed";return standard?allowed:`${allowed}, and ${gate.accept.
join(", ")} is accepted`}function missingSlices(gate,rows){if(gate.slices==="all"||gate.slices==="none")return[];const found=new Set(rows.flatMap(row=>row.slice===
null?[]:[row.slice.column,`${row.slice.column}=${row.slice.value}`]));return gate.slices.filter(name=>!found.has(name))}function holm(pValues){const known=pValues.
map((p,index)=>({p,index})).filter(entry=>entry.p!==null).sort((a,b)=>a.p-b.p),adjusted=pValues.map(()=>null);let running=0;return known.forEach(({p,index},rank2)=>{
running=Math.max(running,Math.min(1,p*(known.length-rank2))),adjusted[index]=running}),adjusted}const POWER=.8,MOST_ROWS=1e12;function judgeFamily(family,alpha){
const judged2=family.map(row=>row.notComputable===null?row.difference:null),pValues=judged2.map(difference=>difference?.pValue(0)??null),adjusted=holm(pValues),
adjustedLoss=holm(family.map((row,i)=>lossPValue(row,judged2[i]??null))),size=judged2.filter(difference=>difference?.standardError!=null).length;return family.map(
(row,i)=>{const difference=judged2[i]??null;if(row.notComputable!==null)return unjudged("not-computable");if(difference===null)return unjudged("no-baseline");const verdict=verdictOf(
row,difference,adjusted[i]??null,adjustedLoss[i]??null,alpha),error=difference.standardError;return{verdict,pValue:pValues[i]??null,adjustedPValue:adjusted[i]??
null,smallestDetectable:error===null||error===0||difference.low===null||difference.high===null?null:(difference.high-difference.low)/2+normalQuantile(POWER)*error,
rowsToSettle:verdict==="inconclusive"?rowsToSettle(row,difference,alpha,size):null}})}function oriented(direction,difference){const{estimate,low,high}=difference;
if(direction==="higher")return{estimate,low,high};const flip=value=>value===null?null:0-value;return{estimate:0-estimate,low:flip(high),high:flip(low)}}function lossPValue(row,difference){
if(difference===null)return null;const seen=oriented(row.direction,difference);return seen.low===null?null:seen.estimate<-row.margin?difference.pValue(row.direction===
"higher"?-row.margin:row.margin):1}function verdictOf(row,difference,adjusted,adjustedLoss,alpha){const{low,high}=oriented(row.direction,difference);return difference.
identical?"non-inferior":low===null||high===null?"inconclusive":low>0&&adjusted!==null&&adjusted<=alpha?"improved":high<-row.margin&&adjustedLoss!==null&&adjustedLoss<=
alpha?"regressed":low>-row.margin?"non-inferior":"inconclusive"}function rowsToSettle(row,difference,alpha,familySize){const{estimate,low,high}=oriented(row.direction,
difference);if(low===null||high===null)return null;const distance=estimate+row.margin;if(distance===0||low===high||row.rows===0)return null;const corrected=normalQuantile(
alpha/2/Math.max(1,familySize))/normalQuantile(alpha/2),reach=distance>0?estimate-low:(high-estimate)*corrected,further=Math.ceil(row.rows*((reach/distance)**2-
1));return further<=MOST_ROWS?Math.max(1,further):null}function unjudged(verdict){return{verdict,pValue:null,adjustedPValue:null,smallestDetectable:null,rowsToSettle:null}}
function overallVerdict(deciding,hasChampion){if(!hasChampion)return"no-baseline";const some=verdict=>deciding.some(row=>row.verdict===verdict);return some("reg\
ressed")?"regressed":deciding.length===0||some("inconclusive")||some("not-computable")||some("no-baseline")?"inconclusive":some("improved")?"improved":"non-infe\
rior"}function judge(findings,gates,alpha,baseline){const metrics=judgeAt(findings,alpha,finding=>strictestMargin(finding,gates),gates),results=evaluateGates({metrics,
gates,hasChampion:baseline!=="none",atMargins:gate=>judgeAt(findings,alpha,finding=>finding.spec.id===gate.metric?marginOf(gate,finding.evidence.champion):strictestMargin(
finding,gates),gates)}),blocking=new Set(gates.filter(gate=>gate.onFail==="block").map(gate=>gate.metric)),overall=metrics.filter(row=>row.slice===null),gated=overall.
filter(row=>blocking.has(row.metric));return{metrics,gates:results,verdict:overallVerdict(gated.length>0?gated:overall,baseline==="champion")}}function judgeAt(findings,alpha,margin,gates){
const comparisons=findings.map(finding=>({direction:finding.spec.direction,difference:finding.evidence.difference,margin:margin(finding),rows:finding.rows,notComputable:finding.
evidence.notComputable??tooFewRows(finding,gates)})),judgements=new Map;for(const sliced of[!1,!0]){const members=[...findings.keys()].filter(i=>findings[i].slice!==
null===sliced),family=judgeFamily(members.map(i=>comparisons[i]),alpha);members.forEach((i,place)=>{judgements.set(i,family[place])})}return findings.map((finding,i)=>{
const{spec,evidence}=finding,judgement=judgements.get(i),{difference}=evidence;return{metric:spec.id,title:spec.title,unit:spec.unit,direction:spec.direction,slice:finding.
slice,rows:finding.rows,positives:finding.positives,method:evidence.method,verdict:judgement.verdict,margin:comparisons[i].margin,candidate:evidence.candidate,champion:evidence.
champion,difference:difference===null?null:{estimate:difference.estimate,low:difference.low,high:difference.high,pValue:judgement.pValue,adjustedPValue:judgement.
adjustedPValue},notComputable:comparisons[i].notComputable,smallestDetectable:judgement.smallestDetectable,rowsToSettle:judgement.rowsToSettle,...evidence.notes.
length>0?{notes:[...evidence.notes]}:{}}})}function strictestMargin(finding,gates){const onMetric=gates.filter(gate=>gate.metric===finding.spec.id),onRow=onMetric.
filter(gate=>covers(gate,finding.spec.id,finding.slice)),applying=(onRow.length>0?onRow:onMetric).filter(gate=>hasMargin(gate));return applying.length===0?0:Math.
min(...applying.map(gate=>marginOf(gate,finding.evidence.champion)))}function tooFewRows(finding,gates){if(finding.slice===null)return null;const covering=gates.
filter(gate=>covers(gate,finding.spec.id,finding.slice));if(covering.length===0)return null;const needed=Math.min(...covering.map(gate=>gate.minRows));return finding.
rows<needed?`too few rows (${needed} needed)`:null}function withPredictions(sample){return sample.task==="regression"?sample:{...sample,candidate:predicted(sample.
candidate,sample),champion:sample.champion===null?null:predicted(sample.champion,sample)}}function predicted(output,sample){if(output.prediction!==null)return output;
const{score,probabilities}=output;return probabilities!==null&&probabilities.length>0?{...output,prediction:highest(probabilities,sample.rows)}:score!==null&&sample.
probabilities?{...output,prediction:atLeastHalf(score)}:output}function highest(columns,rows){const prediction=new Int32Array(rows);for(let i=0;i<rows;i++){let best=0;
for(let c=1;c<columns.length;c++)columns[c][i]>columns[best][i]&&(best=c);prediction[i]=best}return prediction}function atLeastHalf(score){const prediction=new Int32Array(
score.length);for(let i=0;i<score.length;i++)prediction[i]=score[i]>=.5?1:0;return prediction}function compareModels(input){const alpha=1-(input.confidence??.95),
sample=withPredictions(input.sample),whole=allRows(sample),findings=findingsOf(whole,null,input,alpha);for(const column of input.slices)for(const{value,set}of sliceRows(
sample,whole,column))set.rows>0&&findings.push(...findingsOf(set,{column:column.column,value},input,alpha));const hasChampion=sample.champion!==null,joint=sample.
task==="regression"||!hasChampion?null:whole.joint();return{...judge(findings,input.gates,alpha,hasChampion?input.baseline??"champion":"none"),examples:joint===
null?null:exampleCounts(joint),curves:curvesOf(whole)}}function findingsOf(set,slice,input,alpha){const identical=set.champion!==null&&sameOutput(set.candidate,
set.champion),options={alpha,seed:input.seed,identical,resamples:input.resamples??null},positives=set.task==="binary-classification"?countPositives(set):null;return input.
metrics.map(spec=>{const definition=definitionOf(spec),evidence=spec.sql!==null?customEvidence(customOf(input,spec,slice),set.champion!==null,identical,alpha):definition===
null?without("none",`${spec.name} is not a known metric`):gatherEvidence(definition.statistic(spec.options,set.task),set,options);return{spec,slice,rows:set.rows,
positives,evidence}})}function customOf(input,spec,slice){return input.custom?.find(found=>found.metric===spec.id&&(found.slice?.column??null)===(slice?.column??
null)&&(found.slice?.value??null)===(slice?.value??null))}function countPositives(set){let positives=0;for(let i=0;i<set.rows;i++)set.label[i]===1&&positives++;
return positives}function compareEstimates(pairs,{alpha,maxRelativeLoss}){const raw=pairs.map(({reference,current})=>{const[before,now]=[standardError(reference),
standardError(current)];if(before===null||now===null)return null;const error=Math.hypot(before,now),difference=current.estimate-reference.estimate;return error===
0?difference===0?1:0:normalTwoSided(difference/error)}),adjusted=holm(raw);return pairs.map(({direction,reference,current,allowedLoss},at)=>{const pValue=adjusted[at]??
null;if(pValue===null)return{pValue,verdict:"not-known"};const gain=(direction==="higher"?1:-1)*(current.estimate-reference.estimate);if(pValue>alpha)return{pValue,
verdict:"as-good"};if(gain>0)return{pValue,verdict:"better"};const allowed=allowedLoss??maxRelativeLoss*Math.abs(reference.estimate);return{pValue,verdict:-gain>
allowed?"worse":"as-good"}})}function standardError({low,high}){return low===null||high===null?null:(high-low)/(2*normalQuantile(.975))}function priorOutput(sample){
if(sample.task==="regression"||sample.rows===0)return null;const k=sample.classes.length,shares=new Float64Array(k);let total=0;for(let i=0;i<sample.rows;i++){const w=sample.
weight===null?1:sample.weight[i];shares[sample.label[i]]+=w,total+=w}if(!(total>0))return null;const most=shares.indexOf(Math.max(...shares)),column=c=>new Float64Array(
sample.rows).fill(shares[c]/total),binary2=sample.task==="binary-classification";return{score:binary2?column(1):null,probabilities:binary2?null:sample.classes.map(
(_,c)=>column(c)),prediction:new Int32Array(sample.rows).fill(most)}}var schemas=__webpack_require__(27597);const comparisonVerdictSchema=schemas.k5n(["improved",
"non-inferior","regressed","inconclusive","no-baseline","not-computable"]),verdictSchema=schemas.k5n(["improved","non-inferior","regressed","inconclusive","no-b\
aseline"]),finite=schemas.aig(),intervalSchema=schemas.Ikc({estimate:finite,low:finite.nullable(),high:finite.nullable()}),differenceSchema=intervalSchema.extend(
{pValue:finite.nullable(),adjustedPValue:finite.nullable()}),sliceSchema=schemas.Ikc({column:schemas.YjP(),value:schemas.YjP()}),metricComparisonSchema=schemas.
Ikc({metric:schemas.YjP(),title:schemas.YjP(),unit:schemas.YjP().nullable(),direction:schemas.k5n(["higher","lower"]),slice:sliceSchema.nullable(),rows:schemas.
Whr(),positives:schemas.Whr().nullable(),method:schemas.YjP(),verdict:comparisonVerdictSchema,margin:finite,candidate:intervalSchema.nullable(),champion:intervalSchema.
nullable(),difference:differenceSchema.nullable(),notComputable:schemas.YjP().nullable(),smallestDetectable:finite.nullable(),rowsToSettle:schemas.Whr().nullable(),
notes:schemas.YOg(schemas.YjP()).optional()}),gateResultSchema=schemas.Ikc({gate:schemas.YjP(),metric:schemas.YjP(),slice:sliceSchema.nullable(),status:schemas.
k5n(["pass","warn","fail","skipped"]),reason:schemas.YjP(),line:schemas.Whr().nullable(),file:schemas.YjP().nullable()});function compareRuns(input){const alpha=1-
(input.confidence??.95),findings=(input.metrics??Object.keys(input.candidate).map(name=>specOf(name,input.directions))).map(spec=>{const direction=input.directions?.[spec.
id]??input.directions?.[spec.name]??spec.direction;return{spec:{...spec,direction},slice:null,rows:0,positives:null,evidence:runEvidence(spec,input,alpha)}});return judge(
findings,input.gates,alpha,input.champion===null?"none":"champion")}function runEvidence(spec,input,alpha){const candidate=valuesOf(spec,input.candidate),champion=input.
champion===null?null:valuesOf(spec,input.champion);if(candidate===null)return without("runs",`the candidate’s metrics files have no ${spec.id}`);if(input.champion!==
null&&champion===null)return without("runs",`the champion’s metrics files have no ${spec.id}`);if([...candidate,...champion??[]].some(value=>!Number.isFinite(
value)))return without("runs","a value is not a finite number");const difference=champion===null?null:differenceOfRuns(candidate,champion,input.runNames,alpha);
return{method:(difference===null?candidate.length>1:difference.low!==null)?"runs":"point",candidate:runInterval(candidate,alpha),champion:champion===null?null:runInterval(
champion,alpha),difference,notComputable:null,notes:[]}}function differenceOfRuns(candidate,champion,names,alpha){const pairs=names===void 0?null:pairedDifferences(
candidate,champion,names);if(pairs!==null){const{mean,squaredError:squaredError2,runs}=momentsOf(pairs);return squaredError2>0?studentDifference("runs",mean,Math.
sqrt(squaredError2),runs-1,alpha):constantDifference("runs",mean,runs,alpha)}const a=momentsOf(candidate),b=momentsOf(champion),estimate=a.mean-b.mean;if(a.runs<
2||b.runs<2)return pointDifference("point",estimate);const squaredError=a.squaredError+b.squaredError;if(!(squaredError>0))return constantDifference("runs",estimate,
a.runs+b.runs,alpha);const df=squaredError**2/(a.squaredError**2/(a.runs-1)+b.squaredError**2/(b.runs-1));return studentDifference("runs",estimate,Math.sqrt(squaredError),
df,alpha)}function pairedDifferences(candidate,champion,names){const place=new Map(names.champion.map((name,i)=>[name,i]));return candidate.length>1&&candidate.
length===champion.length&&names.candidate.length===candidate.length&&place.size===champion.length&&new Set(names.candidate).size===candidate.length&&names.candidate.
every(name=>place.has(name))?candidate.map((value,i)=>value-champion[place.get(names.candidate[i])]):null}function runInterval(values,alpha){const{mean,squaredError,
runs}=momentsOf(values);if(runs<2)return{estimate:mean,low:null,high:null};const half=studentCritical(alpha,runs-1)*Math.sqrt(squaredError);return{estimate:mean,
low:mean-half,high:mean+half}}function momentsOf(values){const runs=values.length,mean=values.reduce((sum,value)=>sum+value,0)/runs,squares=values.reduce((sum,value)=>sum+
(value-mean)**2,0);return{runs,mean,squaredError:runs>1?squares/(runs-1)/runs:0}}function valuesOf(spec,values){const names=[spec.id,spec.name,...metricNamed(spec.
name)?.aliases??[]];for(const name of names)if(Object.hasOwn(values,name))return values[name];const nested=Object.keys(values).filter(key=>names.includes(lastPart(
key)));return nested.length===1?values[nested[0]]:null}function specOf(name,directions){const known=metricNamed(lastPart(name));return{id:name,name,title:known!==
void 0&&Object.keys(known.options?.(known.tasks[0])??{}).length===0?titled(name,known.title({})):titleFromName(name),unit:null,direction:directions?.[name]??known?.
direction??directionFromName(name),options:{},sql:null}}function titled(name,title){const parent=name.slice(0,Math.max(0,name.length-lastPart(name).length-1));return parent===
""?title:`${title} (${parent})`}function lastPart(key){return key.split(/[./]/).at(-1)??key}const LOWER_IS_BETTER=/(^|[^a-z])(loss|error|err|mae|mse|rmse|mape|rmsle|msle|nll|brier|deviance|perplexity|wer|cer|latency|time|seconds|cost|fpr|fnr|ece)([^a-z]|$)/;
function directionFromName(name){return LOWER_IS_BETTER.test(name.toLowerCase())?"lower":"higher"}const taskSchema=schemas.k5n(["binary-classification","multicl\
ass-classification","regression"]),usualMetrics={"binary-classification":["roc_auc","average_precision","log_loss","brier_score"],"multiclass-classification":["\
accuracy","balanced_accuracy","f1(average=macro)","log_loss"],regression:["mean_absolute_error","root_mean_squared_error","r2"]}})};export{id,ids,modules};
