const id=527,ids=[527],modules={70527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yt:()=>commandPlaceholders,G4:()=>defaultPolicy,kg:()=>finishRollback,$m:()=>isActive,hM:()=>metrics_targets.h,On:()=>openBranchInGit,L2:()=>openProgressStore,
oD:()=>openSource,Ap:()=>openTarget,nr:()=>progressSchema,Lq:()=>reconcile,WT:()=>requestRollback});function logNormalCdf(x){const log=-(x*x)/2-Math.log(2*Math.
PI)/2;if(Math.abs(x)<2.5){let[term,sum]=[x,x];for(let k=1;Math.abs(term)>1e-17;k++)term*=x*x/(2*k+1),sum+=term;return Math.log(.5+sum*Math.exp(log))}const away=Math.
abs(x);let fraction=away;for(let k=120;k>0;k--)fraction=away+k/fraction;const tail=log-Math.log(fraction);return x<0?tail:Math.log1p(-Math.exp(tail))}function logSumExp(values){
const most=Math.max(...values);return most===Number.NEGATIVE_INFINITY||values.length===0?Number.NEGATIVE_INFINITY:most+Math.log(values.reduce((sum,value)=>sum+Math.
exp(value-most),0))}function logGaussianEvidence({sum,variance},prior){const spread2=variance+prior,z=sum/Math.sqrt(spread2);return Math.LN2+(Math.log(prior)-Math.
log(spread2))/2+z*z/2+logNormalCdf(z)}function sequenceRadius(variance,prior,alpha){const spread2=variance+prior;return Math.sqrt(spread2*(Math.log(spread2/prior)-
2*Math.log(alpha)))}const noExcess={values:0,sum:0,usual:0,scaled:0,beyond:0,recent:{sum:0,exposure:0},candidate:{weighted:0,exposure:0},champion:{weighted:0,exposure:0}};
function withWindow(guardrail2,excess,candidate,champion){const scaled=candidate.count**2/champion.count,exposure=candidate.count+scaled,spread2=(arm2,{variance})=>variance===
null?arm2:{weighted:arm2.weighted+exposure*variance,exposure:arm2.exposure+exposure},sum=candidate.count*(candidate.mean-champion.mean),usual=candidate.count*champion.
mean,beyond=worseOf(guardrail2,sum)-tolerated*smallestMargin(guardrail2,candidate.count,usual),recent=excess.recent.sum+beyond;return{values:excess.values+candidate.
count,sum:excess.sum+sum,usual:excess.usual+usual,scaled:excess.scaled+scaled,beyond:excess.beyond+beyond,recent:recent>0?{sum:recent,exposure:excess.recent.exposure+
exposure}:{sum:0,exposure:0},candidate:spread2(excess.candidate,candidate),champion:spread2(excess.champion,champion)}}const tolerated=1/3,worseOf=({better},sum)=>better===
"lower"?sum:-sum;function smallestMargin({maxAbsoluteLoss,maxRelativeLoss},values,usual){const margins=[...maxAbsoluteLoss===null?[]:[maxAbsoluteLoss*values],...maxRelativeLoss===
null?[]:[maxRelativeLoss*Math.abs(usual)]];return margins.length===0?0:Math.min(...margins)}const clearly=2.5;function isNotable(excess){const{beyond,recent}=excess;
return beyond>0?!0:recent.sum>0&&recent.sum>=clearly*Math.sqrt(varianceOfOne(excess)*recent.exposure)}function varianceOfOne({candidate,champion},least={candidate:0,
champion:0}){const of=({weighted,exposure})=>exposure===0?0:weighted/exposure;return Math.max(of(candidate)+least.candidate,of(champion)+least.champion)}const priorOf=({
minRequests})=>Math.max(100,minRequests)/2;function gaussianEvidence(excess,plan,{better,allowed,weight}){const one=varianceOfOne(excess);if(!(one>0))return{harm:0,
harmless:0};const worse=(better==="lower"?1:-1)*excess.sum-allowed,variance=one*(excess.values+weight**2*excess.scaled),prior=one*priorOf(plan);return{harm:logGaussianEvidence(
{sum:worse,variance},prior),harmless:logGaussianEvidence({sum:-worse,variance},prior)}}function differenceSequence(excess,plan,least){const{values,sum,scaled}=excess,
one=varianceOfOne(excess,least);if(values===0||!(one>0))return null;const radius=sequenceRadius(one*(values+scaled),one*priorOf(plan),plan.alpha)/values;return{
estimate:sum/values,low:sum/values-radius,high:sum/values+radius}}function sharesRadius({values,scaled},plan,bins){const level=Math.log(plan.alpha)-Math.max(0,bins-
1)*Math.LN2;return sequenceRadius((values+scaled)/4,priorOf(plan)/4,Math.exp(level))/values}const tolerance=1e-4,mostSteps=1001;function zeroBetween(of,from,to){
if(from.value===0)return from.at;if(to.value===0)return to.at;let[last2,best,other]=[from,to,from];for(let step=0;step<mostSteps;step++){const moved=best.at-last2.
at;Math.abs(other.value)<Math.abs(best.value)&&([last2,best,other]=[best,other,best]);const near=2*Number.EPSILON*Math.abs(best.at)+tolerance/2,half=(other.at-best.
at)/2;if(Math.abs(half)<=near||best.value===0)return best.at;let next2=Math.abs(moved)>=near&&Math.abs(last2.value)>Math.abs(best.value)?interpolated(last2,best,
other,moved,near):half;Math.abs(next2)<near&&(next2=next2>0?near:-near),last2=best;const at=best.at+next2;best={at,value:of(at)},Math.sign(best.value)===Math.sign(
other.value)&&best.value!==0&&(other=last2)}return best.at}function interpolated(last2,best,other,moved,near){const across=other.at-best.at;let[above,below]=[0,
1];if(last2.at===other.at){const ratio=best.value/last2.value;[above,below]=[across*ratio,1-ratio]}else{const[q,r,s]=[last2.value/other.value,best.value/other.value,
best.value/last2.value];above=s*(across*q*(q-r)-(best.at-last2.at)*(r-1)),below=(q-1)*(r-1)*(s-1)}return above>0?below=-below:above=-above,above<.75*across*below-
Math.abs(near*below)/2&&above<Math.abs(moved*below/2)?above/below:across/2}const zQuantile=2.3263478740408408,kayenta_tolerance=.25,allowedRatio=1,fewestWindows=5;
function classify(candidate,champion){if(Math.min(candidate.length,champion.length)<fewestWindows)return"nodata";const[sorted,other]=[ascending(candidate),ascending(
champion)];if(sorted.length===other.length&&sorted.every((value,index)=>value===other[index]))return"pass";const{low,estimate,high}=shift(candidate,champion),critical=kayenta_tolerance*
Math.abs(estimate),ratio=meanRatio(candidate,champion);return low>critical&&(ratio===null||ratio>=allowedRatio)?"high":high<-critical&&(ratio===null||ratio<=allowedRatio)?
"low":"pass"}const ascending=values=>[...values].sort((one,other)=>one-other);function meanRatio(candidate,champion){const mean=values=>values.reduce((sum,value)=>sum+
value,0)/values.length,[one,other]=[mean(candidate),mean(champion)];return one===0||other===0?null:one/other}function shift(x,y){const least=Math.min(...x)-Math.
max(...y),most=Math.max(...x)-Math.min(...y);if(least===most)return{low:least,estimate:least,high:least};const zero=(quantile,ends)=>{const of=by=>standardised(
x,y,by)-quantile,[from,to]=[of(least),of(most)];return ends&&from<=0?least:ends&&to>=0?most:zeroBetween(of,{at:least,value:from},{at:most,value:to})};return{low:zero(
zQuantile,!0),estimate:zero(0,!1),high:zero(-zQuantile,!0)}}function standardised(x,y,by){const all=[...x.map(value=>({value:value-by,first:!0})),...y.map(value=>({
value,first:!1}))];all.sort((one,other)=>one.value-other.value);let[ranks,ties]=[0,0];for(let from=0;from<all.length;){let to=from;for(;to<all.length&&all[to]?.
value===all[from]?.value;)to+=1;const count2=to-from;for(let at=from;at<to;at++)all[at]?.first===!0&&(ranks+=(from+1+to)/2);ties+=count2**3-count2,from=to}const[
n,m,total2]=[x.length,y.length,all.length],away=ranks-n*(n+1)/2-n*m/2,variance=n*m/12*(total2+1-ties/(total2*(total2-1)));return variance===0?0:(away-Math.sign(
away)*.5)/Math.sqrt(variance)}function logNonInferiority({kind,maxAbsoluteLoss,maxRelativeLoss},{absolute,relative}){if(kind==="bins")return null;const logs=[...maxAbsoluteLoss===
null?[]:[absolute.most],...maxRelativeLoss===null?[]:[relative.most]];return logs.length===0?null:Math.min(...logs)}function isNonInferior(plan,guardrail2,state){
const log=logNonInferiority(guardrail2,state);return log===null||log>=-Math.log(plan.beta)}const defaultPolicy={pass:{now:"continue",atDeadline:"continue"},fail:{
now:"abort",atDeadline:"abort"},inconclusive:{now:"hold",atDeadline:"abort"},"no-data":{now:"hold",atDeadline:"abort"},error:{now:"hold",atDeadline:"abort"}},delayOf=({
delaySeconds})=>delaySeconds??0,pull=50,total=values=>values.reduce((sum,value)=>sum+value,0);function withBins(state,{candidate,champion}){const[n1,n0]=[total(
candidate.counts),total(champion.counts)],totals={...state,candidate:{total:state.candidate.total+n1,sum:0},champion:{total:state.champion.total+n0,sum:0}};if(n1===
0||n0===0)return totals;const known=state.bins??{names:[],candidate:[],champion:[],expected:[]},names=[...new Set([...known.names,...candidate.names,...champion.
names])],now={candidate:among(names,candidate),champion:among(names,champion)},log=state.drift.log+logBinEvidence(known,now),plus2=(one,other)=>other.map((value,index)=>(one[index]??
0)+value);return{...totals,windows:state.windows+1,bins:{names,candidate:plus2(known.candidate,now.candidate),champion:plus2(known.champion,now.champion),expected:plus2(
known.expected,now.champion.map(count2=>count2*n1/n0))},excess:{...state.excess,values:state.excess.values+n1,scaled:state.excess.scaled+n1**2/n0},drift:{log,most:Math.
max(state.drift.most,log)}}}function among(names,bins){const by=new Map(bins.names.map((name,index)=>[name,bins.counts[index]??0]));return names.map(name=>by.get(
name)??0)}function logBinEvidence(before,now){const bins=before.candidate.length,past={candidate:[...before.candidate,0],champion:[...before.champion,0]},merged=counts=>[
...counts.slice(0,bins),total(counts.slice(bins))],seen={candidate:merged(now.candidate),champion:merged(now.champion)},pooled=past.candidate.map((count2,bin)=>count2+
(past.champion[bin]??0)+.5),all=total(pooled),estimate=counts=>{const own=total(counts);return counts.map((count2,bin)=>(count2+pull*(pooled[bin]??0)/all)/(own+
pull))},[candidate,champion]=[estimate(past.candidate),estimate(past.champion)],[n1,n0]=[total(now.candidate),total(now.champion)];if(n1===0||n0===0)return 0;let log=0;
for(const[bin,p1]of candidate.entries()){const p0=champion[bin]??0,mixed=(n1*p1+n0*p0)/(n1+n0);log+=(seen.candidate[bin]??0)*Math.log(p1/mixed)+(seen.champion[bin]??
0)*Math.log(p0/mixed)}return log}function distance({bins,excess},plan){if(bins===null||excess.values===0)return null;const elsewhere=bins.expected.map((count2,bin)=>Math.
abs((bins.candidate[bin]??0)-count2)),estimate=total(elsewhere)/2/excess.values;return{estimate,low:Math.max(0,estimate-sharesRadius(excess,plan,bins.names.length)),
high:1}}const fewestValues=100;function withMoments(plan,guardrail2,state,{candidate,champion}){const plus2=(arm2,{count:count2,sum})=>({total:arm2.total+count2,
sum:arm2.sum+sum}),totals={...state,candidate:plus2(state.candidate,candidate),champion:plus2(state.champion,champion)};if(candidate.count===0||champion.count===
0)return totals;const excess=withWindow(guardrail2,state.excess,sampleOf(candidate),sampleOf(champion)),next2={...totals,excess,windows:state.windows+1};if(Math.
min(next2.candidate.total,next2.champion.total)<fewestValues)return next2;const{better,maxAbsoluteLoss,maxRelativeLoss}=guardrail2,against=(allowed,weight=1)=>gaussianEvidence(
excess,plan,{better,allowed,weight}),absolute=maxAbsoluteLoss===null?null:against(maxAbsoluteLoss*excess.values),relative=maxRelativeLoss===null?null:against(maxRelativeLoss*
Math.abs(excess.usual),1+maxRelativeLoss),more=(evidence2,log=0)=>({...evidence2,most:Math.max(evidence2.most,log)}),harm=isNotable(excess)?against(0).harm:0;return{
...next2,harm:{...state.harm,most:Math.max(state.harm.most,harm)},absolute:more(state.absolute,absolute?.harmless),relative:more(state.relative,relative?.harmless)}}
function sampleOf({count:count2,sum,sumOfSquares}){const variance=count2<2?null:Math.max(0,sumOfSquares-sum*sum/count2)/(count2-1);return{count:count2,mean:sum/
count2,variance}}function reasonFor(guardrail2,told,verdict,state,plan){const{last:last2}=state;switch(verdict){case"error":return`it could not be asked: ${ending(
last2?.reason??"")}`;case"no-data":return last2?.kind==="no-data"?`there is nothing measured: ${ending(last2.reason)}`:"there is nothing measured of one of the \
versions.";case"fail":return plan.judge==="kayenta"&&guardrail2.kind!=="bins"?`${levels(guardrail2,told)}; Kayenta's judge classifies its minutes as ${guardrail2.
better==="lower"?"high":"low"}.`:`${levels(guardrail2,told)}; evidence of harm 10^${power(told.harm)} of the 10^${bound(told.harm)} that end it.`;case"pass":return plan.
judge==="kayenta"&&guardrail2.kind!=="bins"?`${levels(guardrail2,told)}; Kayenta's judge lets it pass.`:told.nonInferiority===null?`${levels(guardrail2,told)}; \
no difference is shown.`:`${levels(guardrail2,told)}; not worse by more than ${marginText(guardrail2)}.`;case"inconclusive":return inconclusive(guardrail2,told,
state,plan)}}function inconclusive(guardrail2,told,{last:last2,values},plan){if(last2===null)return delayOf(guardrail2)===0?"it has not been looked at yet.":"wh\
at it measures arrives late, and no minute is old enough yet.";if(told.candidate.total<plan.minRequests)return`${levels(guardrail2,told)}; ${grouped(plan.minRequests)}\
 are needed.`;const windows=Math.min(values.candidate.length,values.champion.length);return plan.judge==="kayenta"&&guardrail2.kind!=="bins"?`${levels(guardrail2,
told)}; Kayenta's judge has ${windows} of the ${fewestWindows} minutes it needs.`:told.nonInferiority===null?`${levels(guardrail2,told)}; not decided.`:guardrail2.
kind==="moments"&&Math.min(told.candidate.total,told.champion.total)<fewestValues?`${levels(guardrail2,told)}; nothing is concluded from fewer than ${fewestValues}\
 of either.`:`${levels(guardrail2,told)}; that it is not worse by more than ${marginText(guardrail2)} is not shown yet: 10^${power(told.nonInferiority)} of the \
10^${bound(told.nonInferiority)} that it takes.`}function levels({kind},{candidate,champion,difference}){const of=kind==="moments"?"values":kind==="bins"?"predi\
ctions":"requests";if(kind==="bins")return`${percent(difference?.estimate??0)} of ${grouped(candidate.total)} ${of} fall elsewhere than the champion's ${grouped(
champion.total)}`;const write=kind==="counts"?percent:figure,arm2=({value,total:total2})=>`${value===null?"none":write(value)} of ${grouped(total2)} ${of}`;return kind===
"counts"?`${arm2(candidate)}, ${arm2(champion)} with the champion`:`${candidate.value===null?"none":figure(candidate.value)} over ${grouped(candidate.total)} ${of}\
, ${champion.value===null?"none":figure(champion.value)} over ${grouped(champion.total)} with the champion`}function marginText({kind,maxAbsoluteLoss,maxRelativeLoss}){
const absolute=maxAbsoluteLoss===null?[]:[kind==="counts"?`${figure(maxAbsoluteLoss*100)} points`:figure(maxAbsoluteLoss)],relative=maxRelativeLoss===null?[]:[`${figure(
maxRelativeLoss*100)} % of the champion's`];return[...absolute,...relative].join(" or ")}const power=evidence2=>(evidence2?.log10??0).toFixed(1),bound=evidence2=>(evidence2?.
threshold??0).toFixed(1),percent=share=>`${figure(share*100)} %`,figure=value=>String(Number(value.toPrecision(3))),grouped=whole2=>String(Math.round(whole2)).replace(
/\B(?=(\d{3})+$)/g,","),ending=text=>/[.!?…]$/.test(text)?text:`${text}.`,logAlternatives=Array.from({length:16},(_,index)=>Math.log(1.25)+index/15*(Math.log(
12)-Math.log(1.25))),predictionWeights=[.6,.4],firstWeight=.8,weightOf=window=>(1-firstWeight)/(window*(window-1)),unstarted=alternatives=>Array.from({length:alternatives},
()=>Math.log(firstWeight));function start_times_withWindow(logs,factors,windows){const next2=Math.log(weightOf(windows+1));return logs.map((log,index)=>logSumExp(
[log+(factors[index]??0),next2]))}function logEvidence(logs,windows){return logSumExp([logSumExp(logs)-Math.log(logs.length),Math.log((1-firstWeight)/(windows+1))])}
function startAnalysis(plan){return{schemaVersion:1,plan:planText(plan),until:null,lateUntil:{},guardrails:Object.fromEntries(plan.guardrails.map(one=>[one.name,
untouched(one)]))}}function planText({guardrails,judge,minRequests}){const told=guardrails.map(guardrail2=>{const{name,kind,better,maxAbsoluteLoss,maxRelativeLoss}=guardrail2,
delay=delayOf(guardrail2);return[name,kind,better,maxAbsoluteLoss,maxRelativeLoss,...delay===0?[]:[delay]]});return JSON.stringify([judge,minRequests,...told])}
function untouched({kind,maxAbsoluteLoss,maxRelativeLoss}){const counts=kind==="counts",none={total:0,sum:0},predictions=loss=>({logs:counts&&loss!==null?predictionWeights.
map(Math.log):[],most:0});return{last:null,windows:0,candidate:none,champion:none,excess:noExcess,harm:{logs:counts?unstarted(logAlternatives.length):[],most:0},
absolute:predictions(maxAbsoluteLoss),relative:predictions(maxRelativeLoss),bins:null,drift:{log:0,most:0},values:{candidate:[],champion:[]}}}const severity=["p\
ass","inconclusive","no-data","error","fail"];function assess(plan,given){const state=given.plan===planText(plan)?given:startAnalysis(plan),deciding=plan.guardrails.
filter(({advisory})=>!advisory).length,guardrails=plan.guardrails.flatMap(guardrail2=>{const known=state.guardrails[guardrail2.name];return known===void 0?[]:[assessed(
plan,guardrail2,known,Math.max(1,deciding))]}),decisive=guardrails.filter(({advisory})=>!advisory),verdict=severity[Math.max(0,...decisive.map(one=>severity.indexOf(
one.verdict)))]??"pass",counting=plan.guardrails.filter(({kind})=>kind==="counts"),prompt=counting.filter(one=>delayOf(one)===0),counted2=(prompt.length>0?prompt:
counting).map(({name})=>state.guardrails[name]?.candidate.total??0),any=guardrails.map(({candidate})=>candidate.total);return{verdict,guardrails,requests:Math.min(
...counted2.length>0?counted2:[Math.max(0,...any)])}}function assessed(plan,guardrail2,state,deciding){const harmThreshold=Math.log(deciding/plan.alpha),harm=guardrail2.
kind==="bins"?state.drift.most:state.harm.most,nonInferiority=logNonInferiority(guardrail2,state),told={name:guardrail2.name,advisory:guardrail2.advisory,candidate:estimateOf(
guardrail2,state.candidate),champion:estimateOf(guardrail2,state.champion),difference:differenceOf(plan,guardrail2,state),harm:{log10:harm/Math.LN10,threshold:harmThreshold/
Math.LN10},nonInferiority:nonInferiority===null?null:{log10:nonInferiority/Math.LN10,threshold:-Math.log10(plan.beta)}},judged2=plan.judge==="kayenta"&&guardrail2.
kind!=="bins"?byKayenta(guardrail2,state):{harmful:harm>=harmThreshold,harmless:isNonInferior(plan,guardrail2,state)},verdict=verdictOf(plan,guardrail2,state,judged2);
return{...told,verdict,reason:reasonFor(guardrail2,told,verdict,state,plan)}}function estimateOf({kind},{total:total2,sum}){return{total:total2,value:kind==="bi\
ns"||total2===0?null:sum/total2}}function byKayenta({better},{values}){const found=classify(values.candidate,values.champion),harmful=found===(better==="lower"?
"high":"low");return{harmful,harmless:!harmful&&found!=="nodata"}}function verdictOf(plan,guardrail2,state,{harmful,harmless}){return harmful&&large(plan,guardrail2,
state)?"fail":state.last===null?"inconclusive":state.last.kind!=="measured"?state.last.kind:state.candidate.total===0||state.champion.total===0?"no-data":harmless&&
state.candidate.total>=plan.minRequests?"pass":"inconclusive"}function large(plan,{kind,maxAbsoluteLoss},state){return kind!=="bins"||maxAbsoluteLoss===null?!0:
(distance(state,plan)?.estimate??0)>maxAbsoluteLoss}function differenceOf(plan,{kind},state){switch(kind){case"bins":return distance(state,plan);case"moments":return differenceSequence(
state.excess,plan);case"counts":return differenceSequence(state.excess,plan,{candidate:1.5/(state.candidate.total+1),champion:1.5/(state.champion.total+1)})}}function damageIn(measured2){
switch(measured2.kind){case"counts":return first(measured2.arms,badCounts);case"moments":return first(measured2.arms,badMoments);case"bins":return first(measured2.
arms,badBins)}}function first({candidate,champion},of){const found=of(candidate)??of(champion);return found===null?null:`The source answered with ${found}.`}const whole=value=>Number.
isSafeInteger(value)&&value>=0;function badCounts({total:total2,events}){return whole(total2)&&whole(events)&&events<=total2?null:`${events} of ${total2} reques\
ts, which are no counts of one window`}function badMoments({count:count2,sum,sumOfSquares}){return!whole(count2)||!Number.isFinite(sum)||!Number.isFinite(sumOfSquares)?
`${count2} values with the sum ${sum} and the sum of squares ${sumOfSquares}, which are not all numbers of one window`:sumOfSquares*count2*(1+1e-9)>=sum*sum*(1-
1e-9)&&(count2>0||sumOfSquares===0)?null:`a sum of squares of ${sumOfSquares}, which is less than ${count2} values with the sum ${sum} can have`}function badBins({
names,counts}){if(names.length!==counts.length||new Set(names).size!==names.length)return`${counts.length} counts for ${names.length} bins, or with a bin twice`;
const wrong=counts.find(count2=>!whole(count2));return wrong===void 0?null:`a bin of ${wrong} predictions, which is no count`}const almost=1-1e-9;function marginLines({
better,maxAbsoluteLoss,maxRelativeLoss}){const relative=maxRelativeLoss??0;return{absolute:maxAbsoluteLoss===null?null:{offset:Math.min(maxAbsoluteLoss,almost),
slope:1},relative:maxRelativeLoss===null?null:better==="lower"?{offset:0,slope:1+relative}:{offset:Math.min(relative,almost),slope:Math.max(1-relative,1-almost)}}}
const onLine=({offset,slope},champion)=>offset+slope*champion;function logAgainst(hypothesis,line,predicted,{candidate,champion}){const atLine=onLine(line,predicted.
champion);if(hypothesis==="worse"?predicted.candidate>=atLine:predicted.candidate<=atLine)return 0;const nearest=nearestOn(line,predicted,candidate.total,champion.
total);return logRatio(candidate,predicted.candidate,nearest.candidate)+logRatio(champion,predicted.champion,nearest.champion)}function nearestOn(line,{candidate,
champion},n1,n0){let[low,high]=[0,Math.min(1,(1-line.offset)/line.slope)];for(let step=0;step<60;step++){const middle=(low+high)/2,along=onLine(line,middle);n1*
line.slope*(along-candidate)/(along*(1-along))+n0*(middle-champion)/(middle*(1-middle))>0?high=middle:low=middle}const found=(low+high)/2;return{candidate:onLine(
line,found),champion:found}}function logRatio({total:total2,events},rate,against){const bad=events===0?0:events*Math.log(rate/against),others=total2-events;return bad+
(others===0?0:others*Math.log1p((against-rate)/(1-against)))}function logLikelihoods(candidate,champion,logOddsRatios){const events=candidate.events+champion.events,
requests=candidate.total+champion.total;if(events>requests-events){const others=({total:total2,events:bad})=>({total:total2,events:total2-bad});return logLikelihoods(
others(candidate),others(champion),logOddsRatios.map(value=>-value))}const low=Math.max(0,events-champion.total),high=Math.min(events,candidate.total);if(low>=high)
return logOddsRatios.map(()=>0);const terms=logTerms(candidate.total,champion.total,events,low,high);return logOddsRatios.map(theta=>candidate.events*theta-logNormaliser(
terms,low,theta))}function logTerms(n1,n0,k,low,high){const terms=new Float64Array(high-low+1);let most=0;for(let j=low;j<high;j++){const at=j-low,ratio=(n1-j)*
(k-j)/((j+1)*(n0-k+j+1));terms[at+1]=(terms[at]??0)+Math.log(ratio),most=Math.max(most,terms[at+1]??0)}for(let at=0;at<terms.length;at++)terms[at]=(terms[at]??0)-
most;return terms}function logNormaliser(terms,low,theta){let most=Number.NEGATIVE_INFINITY;for(let at=0;at<terms.length;at++)most=Math.max(most,(terms[at]??0)+
(low+at)*theta);let sum=0;for(let at=0;at<terms.length;at++){const away=(terms[at]??0)+(low+at)*theta-most;away>-745&&(sum+=Math.exp(away))}return most+Math.log(
sum)}function withCounts(guardrail2,state,arms){const{candidate,champion}=arms,totals={...state,candidate:plus(state.candidate,candidate),champion:plus(state.champion,
champion)};if(candidate.total===0||champion.total===0)return totals;const bad=badOf(guardrail2,arms),past=badOf(guardrail2,{candidate:counted(state.candidate),champion:counted(
state.champion)}),windows=state.windows+1,lines=marginLines(guardrail2),[none=0,...alternatives]=logLikelihoods(bad.candidate,bad.champion,[0,...logAlternatives]),
logs=start_times_withWindow(state.harm.logs,alternatives.map(log=>log-none),windows),excess=withWindow(guardrail2,state.excess,shares_sampleOf(candidate),shares_sampleOf(
champion)),evidence2=isNotable(excess)?logEvidence(logs,windows):0;return{...totals,windows,excess,harm:{logs,most:Math.max(state.harm.most,evidence2)},absolute:shown(
state.absolute,lines.absolute,past,bad),relative:shown(state.relative,lines.relative,past,bad)}}const plus=(arm2,{total:total2,events})=>({total:arm2.total+total2,
sum:arm2.sum+events}),counted=({total:total2,sum})=>({total:total2,events:sum});function badOf({better},{candidate,champion}){if(better==="lower")return{candidate,
champion};const others=({total:total2,events})=>({total:total2,events:total2-events});return{candidate:others(candidate),champion:others(champion)}}const rateOf=({
total:total2,events})=>(events+.5)/(total2+1),shares_pull=200;function shown({logs,most},line,past,bad){if(line===null||past.champion.total===0)return{logs,most};
const both=rateOf({total:past.candidate.total+past.champion.total,events:past.candidate.events+past.champion.events}),champion=rateOf(past.champion),own=(past.candidate.
events+shares_pull*champion)/(past.candidate.total+shares_pull),predictions=[{candidate:both,champion:both},{candidate:own,champion}],next2=logs.map((log,index)=>log+
logAgainst("worse",line,predictions[index]??{candidate:1,champion:0},bad));return{logs:next2,most:Math.max(most,logSumExp(next2))}}function shares_sampleOf({total:total2,
events}){const mean=events/total2;return{count:total2,mean,variance:total2<2?null:mean*(1-mean)*total2/(total2-1)}}const mostWindows=500;function look(plan,state,{
window,delaySeconds=0,measurements}){const before=state.plan===planText(plan)?state:startAnalysis(plan),until=seenUntil(before,delaySeconds);if(until!==null&&Date.
parse(window.from)<Date.parse(until))return before;const untouched2=startAnalysis(plan).guardrails,guardrails={};for(const guardrail2 of plan.guardrails){const known=before.
guardrails[guardrail2.name]??untouched2[guardrail2.name];if(known===void 0)continue;if(delayOf(guardrail2)!==delaySeconds){guardrails[guardrail2.name]=known;continue}
const measured2=Object.hasOwn(measurements,guardrail2.name)?measurements[guardrail2.name]:void 0;guardrails[guardrail2.name]=added(plan,guardrail2,known,measured2??
unasked)}const seen=delaySeconds===0?{until:window.to}:{lateUntil:{...before.lateUntil,[delaySeconds]:window.to}};return{...before,...seen,guardrails}}function seenUntil({
until,lateUntil},delaySeconds){return delaySeconds===0?until:lateUntil[delaySeconds]??null}const unasked={kind:"no-data",reason:"It was not measured in this win\
dow.",notes:[]};function added(plan,guardrail2,state,measured2){if(measured2.kind==="no-data"||measured2.kind==="error")return{...state,last:{kind:measured2.kind,
reason:measured2.reason}};const damage=measured2.kind===guardrail2.kind?damageIn(measured2):`The source answered with ${measured2.kind} instead of ${guardrail2.
kind}.`;if(damage!==null)return{...state,last:{kind:"error",reason:damage}};const seen={...state,last:{kind:"measured",reason:""}};switch(measured2.kind){case"c\
ounts":{const{candidate,champion}=measured2.arms,next2=withCounts(guardrail2,seen,measured2.arms);return withValues(plan,next2,candidate.events/candidate.total,
champion.events/champion.total)}case"moments":{const{candidate,champion}=measured2.arms,next2=withMoments(plan,guardrail2,seen,measured2.arms);return withValues(
plan,next2,candidate.sum/candidate.count,champion.sum/champion.count)}case"bins":return withBins(seen,measured2.arms)}}function withValues({judge},state,candidate,champion){
if(judge!=="kayenta")return state;const kept=(values,value)=>Number.isFinite(value)?[...values,value].slice(-mostWindows):[...values];return{...state,values:{candidate:kept(
state.values.candidate,candidate),champion:kept(state.values.champion,champion)}}}var schemas=__webpack_require__(27597),iso=__webpack_require__(64377);const nonnegative=schemas.
aig().min(0),last=schemas.Ikc({kind:schemas.k5n(["measured","no-data","error"]),reason:schemas.YjP()}),arm=schemas.Ikc({total:nonnegative,sum:schemas.aig()}),spread=schemas.
Ikc({weighted:nonnegative,exposure:nonnegative}),evidence=alternatives=>schemas.Ikc({logs:schemas.YOg(schemas.aig()).refine(({length})=>length===0||length===alternatives,
{error:`must be of ${alternatives} alternatives, or of none`}),most:nonnegative}),guardrail=schemas.Ikc({last:last.nullable(),windows:schemas.aig().int().min(0),
candidate:arm,champion:arm,excess:schemas.Ikc({values:nonnegative,sum:schemas.aig(),usual:schemas.aig(),scaled:nonnegative,beyond:schemas.aig(),recent:schemas.Ikc(
{sum:nonnegative,exposure:nonnegative}),candidate:spread,champion:spread}),harm:evidence(logAlternatives.length),absolute:evidence(predictionWeights.length),relative:evidence(
predictionWeights.length),bins:schemas.Ikc({names:schemas.YOg(schemas.YjP()),candidate:schemas.YOg(nonnegative),champion:schemas.YOg(nonnegative),expected:schemas.
YOg(nonnegative)}).refine(bins=>Object.values(bins).every(({length})=>length===bins.names.length),{error:"must have as many counts as names"}).nullable(),drift:schemas.
Ikc({log:schemas.aig(),most:schemas.aig()}),values:schemas.Ikc({candidate:schemas.YOg(schemas.aig()),champion:schemas.YOg(schemas.aig())})}),analysisStateSchema=schemas.
Ikc({schemaVersion:schemas.euz(1),plan:schemas.YjP(),until:iso.w$().nullable(),lateUntil:schemas.g1P(schemas.YjP(),iso.w$()).default({}),guardrails:schemas.g1P(
schemas.YjP(),guardrail)});var foundation=__webpack_require__(33560);const patienceSeconds=120,keepOutput=64*1024*1024;function gitOf({process:process2,workspace}){
const usual={cwd:workspace,keepOutput},env={GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},run=(args,options={})=>process2.run("git",args,{...usual,...options,env:{...env,
...options.env}});return{run,async say(args,options){const result=await run(args,options);if(result.exitCode===0)return result.stdout;throw gitFailure(`git ${args.
find(arg=>!arg.startsWith("-"))??""} failed`,result.stderr)},speak:args=>process2.run("git",args,{...usual,env,timeoutSeconds:patienceSeconds})}}const causes=[{
said:/GH006|GH013|protected branch|branch is protected|is protected|rule violations|must be made through a (pull|merge) request|not allowed to push code to protected/i,
remedy:"Let the rules of the branch admit whoever pushes (Settings, Rules, Bypass list), or have the change come by a pull request"},{said:/could not read (Username|Password)|Authentication failed|error: 401|terminal prompts disabled|Invalid username or password|Host key verification failed/i,
remedy:"Pass `github-token`, keep the credentials of actions/checkout (`persist-credentials: true`), or log in to the remote"},{said:/error: 403|Permission .*denied|Write access .*not granted|not allowed to|not permitted|insufficient permission|access denied|unauthori[sz]ed/i,
remedy:"Give the job `permissions: contents: write`; a token of your own needs the same"},{said:/hook declined|pre-receive|declined/i,remedy:"A hook of the serv\
er declines it: ask whoever runs the server; its words are above"},{said:/\.lock': File exists|cannot lock|Unable to create .*lock/i,remedy:"Another git works i\
n this clone, or one was killed in it: wait for it, or remove the file that is named"},{said:/repository .*not found|does not (exist|appear to be a git repository)|No such remote/i,
remedy:"Check the name or the address of the remote"}];function gitFailure(what,said2){const words=said2.split(`
`).map(line=>line.replace(/^(remote|error|fatal|hint): ?/,"").trim()).filter(line=>line!==""&&!/^(To |Done$|Everything up-to-date)/.test(line)).slice(0,8).join(
" / "),remedy=causes.find(cause=>cause.said.test(said2))?.remedy;return new foundation.eG(`${withoutSecrets(what)}: ${withoutSecrets(words).slice(0,600)||"git s\
ays nothing"}`,{remedy:remedy??"Check the network and the remote, and run the step again: what was done is not done twice"})}function withoutSecrets(text){return text.
replaceAll(/(\w+:\/\/)[^/@\s]+@/g,"$1***@")}async function checkBranchName(git,branch){const{exitCode}=await git.run(["check-ref-format",`refs/heads/${branch}`]);
if(exitCode!==0)throw new foundation.j1({path:"branch",value:branch,message:"is no name that a branch can have",remedy:"Take letters, digits, `-`, `_`, `.` and \
`/`"})}function gitSnapshot(git,commit){return{commit,async file(path){const[entry]=commit===null?[]:await entriesAt(git,commit,[path]);if(entry===void 0)return null;
if(!/^100/.test(entry.mode))throw unreadable(path,"is a link, not a file","Commit the file itself");return textOf(git,entry)},async list(folder){if(commit===null)
return[];const inside=folder.replace(/\/+$/,""),within=inside===""?[]:["--",`${inside}/`];return(await git.say(["ls-tree","-r","-z","--full-tree","--name-only",
commit,...within])).split("\0").filter(path=>path!=="").sort()}}}async function entriesAt(git,commit,paths){return(await git.say(["ls-tree","-z","--full-tree",commit,
"--",...paths])).split("\0").flatMap(line=>{const read=/^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);return read===null?[]:[{mode:read[1],blob:read[2],
path:read[3]}]})}async function textOf(git,{blob,path}){const text=await git.say(["cat-file","blob",blob]);if(text.includes("�")&&(await git.say(["hash-object",
"--stdin"],{input:text})).trim()!==blob)throw unreadable(path,"is not UTF-8 text","Save it as UTF-8");return text}function unreadable(file,message,remedy){return new foundation.
j1({file,message,remedy})}async function localTip(git,ref){return(await git.run(["rev-parse","--verify","--quiet",`${ref}^{commit}`])).stdout.trim()||null}async function moveLocalBranch(git,ref,made,expected,message){
const follows=expected!==null&&await isCheckedOut(git,ref),along=(from,...options)=>git.run(["read-tree",...options,"-m","-u",from,made]);if(follows){await git.
run(["update-index","-q","--refresh"]);const possible=await along(expected,"--dry-run");if(possible.exitCode!==0&&await localTip(git,ref)===expected)throw new foundation.
eG(`${ref} is checked out here, with changes: ${possible.stderr.trim()}`,{remedy:"Commit or stash them"})}const updated=await git.run(["update-ref","-m",message.
split(`
`)[0]??"",ref,made,expected??""]);if(updated.exitCode!==0){if(await localTip(git,ref)!==expected)return"moved";throw gitFailure(`${ref} could not be written`,updated.
stderr)}if(follows){const followed=await along(expected);if(followed.exitCode!==0)throw gitFailure(`The checkout could not follow ${ref}`,followed.stderr)}return"\
done"}async function isCheckedOut(git,ref){return(await git.run(["rev-parse","--is-inside-work-tree"])).stdout.trim()!=="true"?!1:(await git.run(["symbolic-ref",
"--quiet","HEAD"])).stdout.trim()===ref}var promises_=__webpack_require__(58500);const attempts=5,locked=/\.lock'|cannot lock ref|failed to (lock|update) ref/i,
waitAbout=attempt=>(0,promises_.setTimeout)(50*attempt+Math.random()*100);async function fetchBranch(git,place){for(let attempt=0;attempt<attempts;attempt++){const commit=await tipOf(
git,place);if(commit===null||await isHere(git,commit)||(await bring(git,place),await isHere(git,commit)))return commit}throw new foundation.eG(`${place.ref} of ${place.
remote} moved on each time that it was read`,{remedy:"Run the step again"})}async function tipOf(git,{remote,ref}){const listed=await git.speak(["ls-remote","--",
remote,ref]);if(listed.exitCode!==0)throw gitFailure(`${remote} cannot be read`,listed.stderr);return listed.stdout.split(`
`).find(one=>one.endsWith(`	${ref}`))?.split("	")[0]??null}async function pushBranch(git,place,made,expected){const{remote,ref}=place;for(let attempt=1;;attempt++){
const pushed=await git.speak(["push","--quiet","--porcelain","--no-verify","--no-follow-tags","--recurse-submodules=no",`--force-with-lease=${ref}:${expected??""}`,
"--",remote,`${made}:${ref}`]);if(pushed.exitCode===0)return"done";const said2=`${refusals(pushed.stdout)}
${pushed.stderr}`,unwritten=()=>gitFailure(`${ref} of ${remote} could not be written`,said2),now=await tipOf(git,place).catch(()=>{throw unwritten()});if(now===
made)return"done";if(now===expected){if(!locked.test(said2)||attempt===attempts)throw unwritten();await waitAbout(attempt);continue}return!/^!\t/m.test(pushed.stdout)&&
now!==null&&await isOnTopOf(git,place,now,made)?"done":"moved"}}async function isOnTopOf(git,place,now,made){return await bring(git,place),(await git.run(["merg\
e-base","--is-ancestor",made,now])).exitCode===0}async function isHere(git,commit){return(await git.run(["cat-file","-e",`${commit}^{tree}`])).exitCode===0}async function bring(git,{
remote,ref}){const shallow=(await git.run(["rev-parse","--is-shallow-repository"])).stdout.trim()==="true",tracked=ref.replace(/^refs\/heads\//,`refs/remotes/${remote}\
/`),known=(await git.run(["rev-parse","--verify","--quiet",tracked])).exitCode===0,depth=shallow&&!known?["--depth","1"]:[];for(let attempt=1;;attempt++){const fetched=await git.
speak(["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-auto-maintenance","--recurse-submodules=no",...depth,"--",remote,ref]);if(fetched.exitCode===
0)return;if(!locked.test(fetched.stderr)||attempt===attempts)throw gitFailure(`${ref} of ${remote} cannot be read`,fetched.stderr);await waitAbout(attempt)}}function refusals(stdout){
return stdout.split(`
`).filter(line=>line.startsWith("!")).map(line=>line.split("	").at(-1)).join(`
`)}var external_node_fs_promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760);async function writeCommit(git,parent,changes,message){
(0,foundation.pm)(Object.keys(changes));const folder=await(0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"ml\
ops-index-"));try{const env={GIT_INDEX_FILE:(0,external_node_path_.join)(folder,"index")};await git.say(parent===null?["read-tree","--empty"]:["read-tree",parent],
{env});const input=await indexLines(git,parent,changes),indexed=await git.run(["update-index","-z","--index-info"],{env,input});if(indexed.exitCode!==0||/^Ignoring path/m.
test(indexed.stderr))throw gitFailure("The files could not be written",indexed.stderr);const tree=(await git.say(["write-tree"],{env})).trim(),parents=parent===
null?[]:["-p",parent];return(await git.say([...await identityOf(git),"commit-tree",tree,...parents,"-F","-"],{input:message})).trim()}finally{await(0,external_node_fs_promises_.
rm)(folder,{recursive:!0,force:!0})}}async function indexLines(git,parent,changes){const paths=Object.keys(changes),there=parent===null||paths.length===0?[]:await entriesAt(
git,parent,paths),modes=new Map(there.map(({path,mode})=>[path,mode])),removed=[],written=[];for(const[path,text]of Object.entries(changes)){if(text===null){parent!==
null&&removed.push(`0 ${"0".repeat(parent.length)}	${path}\0`);continue}const blob=(await git.say(["hash-object","-w","--stdin"],{input:text})).trim(),mode=modes.
get(path)==="100755"?"100755":"100644";written.push(`${mode} ${blob}	${path}\0`)}return[...removed,...written].join("")}async function identityOf(git){for(const role of[
"AUTHOR","COMMITTER"])if((await git.run(["-c","user.useConfigOnly=true","var",`GIT_${role}_IDENT`])).exitCode!==0)return["-c","user.name=mlops-actions","-c","us\
er.email=mlops-actions@localhost"];return[]}function openBranchInGit(services,{remote,branch}){const git=gitOf(services),ref=`refs/heads/${branch}`,here=remote===
".";let checked=null;const check=()=>checked??=checkBranchName(git,branch);return{branch,async read(){return await check(),gitSnapshot(git,here?await localTip(git,
ref):await fetchBranch(git,{remote,ref}))},async commit({commit:parent,begins=!1},changes,message){await check();const expected=begins?null:parent,commit=await writeCommit(
git,parent,changes,message);return(here?await moveLocalBranch(git,ref,commit,expected,message):await pushBranch(git,{remote,ref},commit,expected))==="done"?{commit}:
"moved"}}}const count=schemas.Whr().min(0),countsSchema=schemas.rej({total:count,events:count}).refine(({total:total2,events})=>events<=total2,"has more events \
than it has in total"),momentsSchema=schemas.rej({count,sum:schemas.aig(),"sum-of-squares":schemas.aig().min(0)}).refine(({count:count2,sum,"sum-of-squares":squares})=>count2===
0?sum===0&&squares===0:squares>=sum**2/count2*(1-1e-6)-1e-9,"has a sum of squares that its values cannot have: count × sum-of-squares is at least sum²"),binsSchema=schemas.
KCZ([schemas.rej({bins:schemas.g1P(schemas.YjP(),count)}),schemas.rej({names:schemas.YOg(schemas.YjP()).min(1),counts:schemas.YOg(count)}).refine(({names,counts})=>names.
length===counts.length,"has as many names as counts").transform(({names,counts})=>({bins:Object.fromEntries(names.map((name,index)=>[name,counts[index]??0]))}))]),
output_schemas={counts:countsSchema,moments:momentsSchema,bins:binsSchema};function kindOf(measure){return measure.kind==="moments"?"moments":measure.kind==="pr\
edictions"?"bins":"counts"}const shapes={counts:'{"total": 1200, "events": 3}',moments:'{"count": 1200, "sum": 340.5, "sum-of-squares": 410.2}',bins:'{"bins": {\
"late": 300, "on-time": 900}}'};function measurementsIn(text,questions){const document=parsed(text);return typeof document=="string"?questions.map(()=>({kind:"e\
rror",reason:document,notes:[]})):questions.map(question=>measurementOf(document[question.name]??document[usualName(question,questions)],question))}function usualName({
name,measure},questions){const alone=questions.filter(one=>one.measure.kind===measure.kind).length===1;return measure.kind==="latency"&&alone?"latency":name}function measurementOf(printed,{
name,measure}){const notes=[];if(printed==null)return{kind:"no-data",reason:`The command printed nothing for ${name}.`,notes};const kind=kindOf(measure),arm2=output_schemas[kind].
nullable().optional(),read=schemas.rej({candidate:arm2,champion:arm2}).safeParse(printed,{reportInput:!1});if(!read.success)return{kind:"error",reason:`What the\
 command printed for ${name} does not fit: ${problems(read.error)}. Each arm is such as ${shapes[kind]}.`,notes};const{candidate,champion}=read.data;for(const[arm3,
value]of[["candidate",candidate],["champion",champion]])if(value==null)return{kind:"no-data",reason:`The command printed nothing of the ${arm3} for ${name}.`,notes};
return{...armsOf(kind,candidate,champion),notes}}function armsOf(kind,candidate,champion){if(kind==="counts"){const of2=arm2=>arm2;return{kind,arms:{candidate:of2(
candidate),champion:of2(champion)}}}if(kind==="moments"){const of2=arm2=>{const{count:count2,sum,"sum-of-squares":sumOfSquares}=arm2;return{count:count2,sum,sumOfSquares}};
return{kind,arms:{candidate:of2(candidate),champion:of2(champion)}}}const[a,b]=[candidate,champion].map(arm2=>arm2.bins),names=[...new Set([...Object.keys(a),...Object.
keys(b)])].sort(),of=bins=>({names,counts:names.map(name=>Object.hasOwn(bins,name)?bins[name]??0:0)});return{kind,arms:{candidate:of(a),champion:of(b)}}}function parsed(text){
if(text.trim()==="")return"The command printed nothing.";let json;try{json=JSON.parse(text)}catch{return/\bNaN\b|\bInfinity\b/.test(text)?"The command printed N\
aN or Infinity, which JSON does not have; print null where there is no data.":"The command printed something else than one JSON document; messages belong on sta\
ndard error."}return typeof json!="object"||json===null||Array.isArray(json)?"The command printed JSON that is no mapping from guardrails to their numbers.":Object.
assign(Object.create(null),json)}function problems(error){return error.issues.slice(0,8).map(({path,message})=>`\`${path.join(".")||"it"}\` ${said(message)}`).join(
"; ")}function said(message){return message.replace(/^Invalid input: /,"")}const commandPlaceholders=["candidate","champion","from","to","seconds","model","envi\
ronment","namespace"];async function openCommandSource(settings,services){const[program=""]=settings.words,unknown=settings.words.flatMap(word=>[...word.matchAll(
placeholder)].map(([,name=""])=>name)).filter(name=>!commandPlaceholders.includes(name));if(program===""||unknown.length>0)throw new foundation.j1(program===""?
{path:"source.command",message:"names no program",remedy:"Write a command such as `python measure.py`"}:unknown.map(name=>({path:"source.command",message:`has a\
n unknown placeholder \`{${name}}\``,remedy:`Use ${commandPlaceholders.map(one=>`{${one}}`).join(", ")}`})));return{kind:"command",measure:(questions,arms,window)=>measured(
settings,services,{questions,arms,window})}}const placeholder=/\{([a-z][a-z-]*)\}/g;async function measured({words,timeoutSeconds},services,{questions,arms,window}){
const values={candidate:arms.candidate,champion:arms.champion,from:window.from,to:window.to,seconds:String((Date.parse(window.to)-Date.parse(window.from))/1e3),
model:arms.model,environment:arms.environment,namespace:arms.namespace??""},[program="",...args]=words.map(word=>word.replace(placeholder,(whole2,name)=>values[name]??
whole2)),failed=reason=>questions.map(()=>({kind:"error",reason,notes:[]}));try{const result=await services.process.run(program,args,{cwd:services.workspace,env:{
...Object.fromEntries(Object.entries(values).map(([name,value])=>[`MLOPS_${name.toUpperCase()}`,value])),MLOPS_QUESTIONS:JSON.stringify(questions.map(({name,measure})=>({
name,kind:kindOf(measure),...measure.kind==="latency"?{overSeconds:measure.overSeconds}:{}})))},timeoutSeconds,onLine:(stream,line)=>{stream==="stderr"&&services.
logger.info(line)}});return services.signal.throwIfAborted(),result.timedOut===!0?failed(`The command did not end within ${timeoutSeconds} s.`):result.exitCode!==
0?failed(`The command ended with ${result.exitCode===null?`signal ${result.signal}`:`status ${result.exitCode}`}; the log has its words.`):measurementsIn(result.
stdout,questions)}catch(error){if(services.signal.throwIfAborted(),error instanceof foundation.eG)return failed(`The command could not be started: ${error.message}`);
throw error}}async function openSource(source,services){if(source.kind==="command")return openCommandSource(source.settings,services);const{openPrometheusSource}=await __webpack_require__.
e(6297).then(__webpack_require__.bind(__webpack_require__,96297));return openPrometheusSource(source.settings,services)}const rollbackSteps=["traffic","read-bac\
k","intent","stage","deployment","incident","agreement"];async function finishRollback(remembered,parts){const rollback=remembered.progress.rollback;if(rollback===
null||rollback.endedAt!==null)return remembered.progress;await moveTraffic(rollback,parts),parts.onTraffic?.();const back=await done(remembered,["traffic","read\
-back"],{},parts).catch(async error=>{throw error instanceof foundation.eG&&await doStep("intent",rollback,remembered.progress,parts),error});if(back.progress.rollback?.
id!==rollback.id)return finishRollback(back,parts);const{steps,learned,failures}=await afterwards(back.progress,back.progress.rollback,parts),{progress}=await done(
back,steps,learned,parts);if(failures.length>0)throw new foundation.eG(`The traffic is back on ${rollback.to}; of the rollback is left: ${failures.join("; ")}`,
{remedy:"Run the step again: it does what is left"});return progress}async function afterwards(progress,begun2,parts){let learned={};const steps=rollbackSteps.filter(
step=>begun2.done.includes(step)),failures=[];for(const step of rollbackSteps){if(steps.includes(step))continue;const rollback={...begun2,...learned,done:[...steps]};
try{const more=await doStep(step,rollback,{...progress,rollback},parts);if(more==="not yet")continue;learned={...learned,...more},steps.push(step)}catch(error){
if(parts.signal.aborted||!(error instanceof foundation.eG||error instanceof foundation.j1))throw error;failures.push(`${step}: ${(0,foundation.bD)(error)}`)}}return{
steps,learned,failures}}async function moveTraffic({to},parts){const{target,find,clock,signal,patience}=parts,started2=clock.now().getTime();for(;;){const actual=await target.
status();if(actual.stable===to){if(isAlone(actual))return;await target.abort()}else actual.candidate===to?actual.ready&&await target.promote():await target.deploy(
await find(to));const after=await target.status();if(after.stable===to&&isAlone(after))return;if((clock.now().getTime()-started2)/1e3>=patience)throw new foundation.
eG(`${to} does not have all traffic after ${patience} s: ${after.stable??"nothing"} is stable, the candidate ${after.candidate??"none"} has ${after.weight} %${after.
problem===null?"":`; ${after.problem}`}`,{remedy:"Run the step again: it goes on where this one stopped"});await(0,promises_.setTimeout)(parts.pollMilliseconds??
250,void 0,{signal})}}function isAlone({candidate,weight,mirrored,ready,settled:settled2}){return candidate===null&&weight===0&&mirrored===0&&ready&&settled2}async function doStep(step,rollback,progress,{
afterTraffic,target}){switch(step){case"intent":{const{stable}=await target.status();if(stable!==rollback.to)throw new foundation.eG(`${stable??"nothing"} is th\
e stable version by now; naming ${rollback.to} would begin a new rollout, so that the main branch is left as it is`);return await afterTraffic.revertIntent(rollback)}case"\
stage":return await afterTraffic.moveStage(rollback),{};case"deployment":return await afterTraffic.markDeployment(rollback,progress),{};case"incident":return await afterTraffic.
tellIncident(rollback,progress);case"agreement":{const[intended,actual]=[await afterTraffic.intended(),await target.status()];if(intended===actual.stable&&actual.
weight===0)return{};if(intended!==null&&intended!==rollback.from&&intended!==rollback.to)return{};if(rollback.pullRequest!==null)return"not yet";throw new foundation.
eG(`the main branch names ${intended??"nothing"}, and ${actual.stable??"nothing"} serves`)}default:return{}}}async function done(remembered,steps,learned,{store,
clock,run}){let state=remembered;for(;;){const rollback=state.progress.rollback;if(rollback===null||rollback.id!==remembered.progress.rollback?.id)return state;
const all=rollbackSteps.filter(step=>rollback.done.includes(step)||steps.includes(step)),now=clock.now().toISOString(),endedAt=rollback.endedAt??(all.length===rollbackSteps.
length?now:null),after={...state.progress,rollback:{...rollback,...learned,done:[...all],endedAt}},next2=ended(after,now,run),saved=await store.save(state,next2,
`${next2.environment}: ${next2.model} back to ${rollback.to}

${rollback.reason}
`);if(saved!=="moved")return saved;state=await store.read()}}function ended(progress,now,run){const{rollback,rollout}=progress;if(rollback===null||!rollback.done.
includes("read-back"))return progress;const promoted2=progress.promoted.at(-1)?.version===rollback.to?progress.promoted:[...progress.promoted,{version:rollback.
to,at:rollback.at,rollout:rollback.id}],closed=rollout!==null&&rollout.endedAt===null?{...rollout,phase:"aborted",weight:0,endedAt:now,decision:rollout.decision??
rollback.reason,events:[...rollout.events,{at:now,kind:"rollback",weight:0,reason:`${rollback.to} has all requests again.`,run}]}:rollout;return{...progress,promoted:promoted2,
rollout:closed}}function isActive(rollout){return rollout!==null&&rollout.phase!=="promoted"&&rollout.phase!=="aborted"}function stableOf(progress){return progress.
promoted.at(-1)?.version??null}function withEvent(progress,kind,weight,reason,now,run){const{rollout}=progress;if(rollout===null)return progress;const event={at:now.
toISOString(),kind,weight,reason,run};return{...progress,rollout:{...rollout,events:[...rollout.events,event]}}}function move(progress,kind,reason,wishes=[]){return{
progress,kind,reason,wishes}}function requestRollback(progress,actual,{to:wanted,reason,by},deployable,now){const running=progress.rollback!==null&&progress.rollback.
endedAt===null?progress.rollback:null;if(running!==null&&(wanted===null||wanted===running.to))return progress;const known=[stableOf(progress),actual.stable],[first2,
second]=running===null?known:known.toReversed(),from=isActive(progress.rollout)?progress.rollout.version:first2??second??null,to=wanted??lastGood(progress,from),
place=`${progress.model} in ${progress.environment}`;if(to===null)throw new foundation.j1({path:"to",message:`There is nothing to roll back to: no version of ${place}\
 served before ${from??"now"} that was not turned down`,remedy:"Name a registered version with `to`, or fix forward: merge a change of the environment file"});if(!deployable.
includes(to))throw new foundation.j1({path:"to",value:to,message:`is no version of ${progress.model} that can be deployed`,remedy:`Name one of ${deployable.slice(
-5).join(", ")||"the registered versions; there is none"}`});if(to===from)throw new foundation.j1({path:"to",value:to,message:`serves already, or is on its way:\
 ${place}`,remedy:"Name an earlier version"});const at=now.toISOString(),turnedDown2=from===null||from===to?[]:[{version:from,at,reason,by,again:progress.rollout?.
version===from?progress.rollout.again:null}];return{...progress,rejected:[...progress.rejected,...turnedDown2],rollback:{id:`${progress.environment}-${to}-${at.
replaceAll(/[-:.]/g,"")}`,at,by,reason,from,to,done:[],issue:null,pullRequest:null,endedAt:null}}}function lastGood(progress,leaving){const bad=new Set(progress.
rejected.map(({version})=>version));return progress.promoted.findLast(({version})=>version!==leaving&&!bad.has(version))?.version??null}const instant=iso.w$().describe(
"ISO 8601, UTC."),versionName=schemas.YjP().regex(/^v\d+\.\d+\.\d+\S*$/),strategySchema=schemas.gMt("kind",[schemas.Ikc({kind:schemas.euz("canary"),steps:schemas.
YOg(schemas.aig().min(0).max(100)).min(1)}),schemas.Ikc({kind:schemas.euz("blue-green")}),schemas.Ikc({kind:schemas.euz("shadow"),percent:schemas.aig().min(1).max(
100),afterwards:schemas.k5n(["promote","stop"])}),schemas.Ikc({kind:schemas.euz("ab-test"),percent:schemas.aig().min(1).max(99),horizonSeconds:schemas.aig().positive()}),
schemas.Ikc({kind:schemas.euz("all-at-once")})]),pacingSchema=schemas.Ikc({everySeconds:schemas.aig().min(0),minRequests:schemas.aig().int().min(0),deadlineSeconds:schemas.
aig().positive()}),phaseSchema=schemas.k5n(["deploying","progressing","promoting","aborting","promoted","aborted"]),eventSchema=schemas.Ikc({at:instant,kind:schemas.
k5n(["start","ready","advance","hold","promote","abort","done","repair","rollback","note"]),weight:schemas.aig(),reason:schemas.YjP(),run:schemas.YjP().nullable()}),
lookSchema=schemas.Ikc({from:instant,to:instant,weight:schemas.aig(),verdict:schemas.YjP(),decision:schemas.YjP(),reason:schemas.YjP(),guardrails:schemas.g1P(schemas.
YjP(),schemas.Ikc({verdict:schemas.YjP(),candidate:schemas.aig().nullable(),champion:schemas.aig().nullable(),difference:schemas.PVZ([schemas.aig(),schemas.aig(),
schemas.aig()]).nullable(),harm:schemas.aig().nullable(),nonInferiority:schemas.aig().nullable()}))}),rolloutSchema=schemas.Ikc({id:schemas.YjP(),version:versionName,
again:schemas.YjP().nullable(),from:versionName.nullable(),strategy:strategySchema,pacing:pacingSchema,phase:phaseSchema,step:schemas.aig().int().min(0),weight:schemas.
aig().min(0).max(100),startedAt:instant,stepStartedAt:instant,stepStartedRequests:schemas.aig().int().min(0),measuredUntil:instant.nullable(),analysis:schemas.L5J(),
setAside:schemas.Ikc({at:instant,reason:schemas.YjP(),analysis:schemas.L5J()}).optional(),decision:schemas.YjP().nullable(),endedAt:instant.nullable(),events:schemas.
YOg(eventSchema),looks:schemas.YOg(lookSchema),deployment:schemas.aig().int().nullable(),issue:schemas.aig().int().nullable()}),progressSchema=schemas.Ikc({schemaVersion:schemas.
euz(1),model:schemas.YjP(),environment:schemas.YjP(),promoted:schemas.YOg(schemas.Ikc({version:versionName,at:instant,rollout:schemas.YjP()})),rejected:schemas.
YOg(schemas.Ikc({version:versionName,at:instant,reason:schemas.YjP(),by:schemas.YjP(),again:schemas.YjP().nullable()})),rollout:rolloutSchema.nullable(),rollback:schemas.
Ikc({id:schemas.YjP(),at:instant,by:schemas.YjP(),reason:schemas.YjP(),from:versionName.nullable(),to:versionName,done:schemas.YOg(schemas.YjP()),issue:schemas.
aig().int().nullable(),pullRequest:schemas.aig().int().nullable(),endedAt:instant.nullable()}).nullable()}),stateBranch="mlops-state",progress_store_attempts=10;
function openProgressStore(branch,model,environment){const path=progressPath(model,environment);return{read:async()=>{const snapshot=await branch.read(),text=await snapshot.
file(path);return{progress:text===null?nothingYet(model,environment):progress_store_parsed(text,path,branch.branch),text,snapshot}},async save(remembered,progress,message){
const text=`${JSON.stringify(progress,null,1)}
`;if(text===remembered.text)return remembered;let{snapshot}=remembered;for(let attempt=0;attempt<progress_store_attempts;attempt++){const result=await branch.commit(
snapshot,{[path]:text},message),now=await branch.read();if(result!=="moved")return{progress,text,snapshot:now};const there=await now.file(path);if(there===text)
return{progress,text,snapshot:now};if(there!==remembered.text)return"moved";snapshot=now}throw new foundation.eG(`The branch ${branch.branch} changed ${progress_store_attempts}\
 times while ${path} was written`,{remedy:"Run the step again; if that lasts, look for a workflow that writes to the branch in a loop"})}}}function progressPath(model,environment){
return`rollouts/${environment}/${model}.json`}function nothingYet(model,environment){return{schemaVersion:1,model,environment,promoted:[],rejected:[],rollout:null,
rollback:null}}function progress_store_parsed(text,path,branch){const read=progressSchema.safeParse(jsonOf(text));if(read.success)return read.data;const[issue]=read.
error.issues;throw new foundation.eG(`${path} on the branch ${branch} cannot be read: ${issue?.path.join(".")??""}: ${issue?.message??""}`,{remedy:`Take it back\
 to the commit before on ${branch}, or use the release that wrote it`})}function jsonOf(text){try{return JSON.parse(text)}catch{return null}}function evidenceOf({
analysis},plan){if(analysis===null)return{state:startAnalysis(plan),restart:null};const read=analysisStateSchema.safeParse(analysis);if(!read.success){const[issue]=read.
error.issues,reason2=`What was remembered of the evidence cannot be read${issue===void 0||issue.path.length===0?"":` at ${issue.path.join(".")}`} (${issue?.message??
"damaged"}). It is kept aside, and the evidence begins anew.`;return{state:startAnalysis(plan),restart:{kind:"damaged",reason:reason2}}}return read.data.plan===
planText(plan)?{state:read.data,restart:null}:{state:startAnalysis(plan),restart:{kind:"other plan",reason:"Guardrails or limits were changed: evidence of the f\
ormer ones says nothing of these, and begins anew."}}}function begunAnew(rollout,{kind,reason},now,run){const at=now.toISOString(),{analysis,weight}=rollout;return{
...rollout,stepStartedRequests:0,events:[...rollout.events,{at,kind:"note",weight,reason,run}],...kind==="damaged"?{setAside:{at,reason,analysis}}:{}}}const shortestSeconds=10,
usualSeconds=60,windows_mostWindows=15;function windowsSince(measuredUntil,now,lagSeconds){return cut(Date.parse(measuredUntil),measurableUntil(now,lagSeconds))}
function windowsWithin(stretches){return stretches.flatMap(({from,to})=>cut(from,to))}function measurableUntil(now,lagSeconds){return Math.floor((now.getTime()-
lagSeconds*1e3)/1e3)*1e3}function cut(from,to){const seconds=(to-from)/1e3;if(seconds<shortestSeconds)return[];const count2=Math.min(windows_mostWindows,Math.max(
1,Math.floor(seconds/usualSeconds))),edge=index=>new Date(index===count2?to:from+Math.round((to-from)*index/count2/1e3)*1e3).toISOString();return Array.from({length:count2},
(_,index)=>({from:edge(index),to:edge(index+1)}))}function lateWindows(rollout,{delaySeconds,countedBy},measuredUntil,now,lagSeconds){const delay=delaySeconds*1e3,
newest=measurableUntil(now,lagSeconds),[waits,age]=countedBy==="arrival"?[delay,0]:[0,delay],since=measuredUntil===null?Number.NEGATIVE_INFINITY:Date.parse(measuredUntil),
stretches=sharedStretches(rollout).map(({from,to})=>({from:Math.max(from+waits,since),to:Math.min(to,newest-age)}));return windowsWithin(stretches)}function sharedStretches({
events}){const changes=events.filter(({kind})=>kind!=="note"&&kind!=="hold");return changes.flatMap(({at,kind},index)=>{if(kind!=="ready"&&kind!=="advance")return[];
const next2=changes[index+1];return[{from:Date.parse(at),to:next2===void 0?Number.POSITIVE_INFINITY:Date.parse(next2.at)}]})}async function lookAt(rollout,judgement,now){
const{plan,source,questions,arms}=judgement,{state:remembered,restart}=evidenceOf(rollout,plan);let state=remembered;const names={...arms,candidate:rollout.version,
champion:rollout.from??""},seen=[];let{measuredUntil}=rollout;for(const delaySeconds of[...new Set(plan.guardrails.map(delayOf))].sort((one,other)=>one-other)){
const windows=windowsOf(rollout,judgement,state,delaySeconds,now),asked=questions.filter(({name})=>plan.guardrails.some(one=>one.name===name&&delayOf(one)===delaySeconds));
for(const window of windows){const answers=await source.measure(asked,names,window),measurements=Object.fromEntries(asked.map(({name},index)=>[name,answers[index]??
unanswered]));state=look(plan,state,{window,delaySeconds,measurements})}windows.length>0&&seen.push(windows),delaySeconds===0&&(measuredUntil=windows.at(-1)?.to??
measuredUntil)}const[shown2]=seen,assessment=assess(plan,state);return{rollout:{...rollout,analysis:state,measuredUntil},assessment:restart?.kind==="damaged"?look_unreadable(
assessment,restart.reason):assessment,window:shown2===void 0?null:spanOf(shown2)}}const unanswered={kind:"error",reason:"The source gave no answer to this quest\
ion.",notes:[]};function windowsOf(rollout,{source,lagSeconds},state,delaySeconds,now){if(rollout.measuredUntil===null||rollout.from===null)return[];if(delaySeconds===
0)return windowsSince(rollout.measuredUntil,now,lagSeconds);const countedBy=source.kind==="prometheus"?"arrival":"prediction",measured2=seenUntil(state,delaySeconds);
return lateWindows(rollout,{delaySeconds,countedBy},measured2,now,lagSeconds)}function spanOf(windows){const[first2,last2]=[windows[0],windows.at(-1)];return first2===
void 0||last2===void 0?null:{from:first2.from,to:last2.to}}function look_unreadable(assessment,reason){return{...assessment,verdict:"error",guardrails:assessment.
guardrails.map(one=>({...one,verdict:"error",reason}))}}function recorded({assessment,window},weight,decision){return window===null?null:{...window,weight,verdict:assessment.
verdict,decision:decision.kind,reason:decision.reason,guardrails:Object.fromEntries(assessment.guardrails.map(({name,verdict,candidate,champion,difference,harm,
nonInferiority})=>[name,{verdict,candidate:candidate.value,champion:champion.value,difference:difference===null?null:[difference.estimate,difference.low,difference.
high],harm:harm?.log10??null,nonInferiority:nonInferiority?.log10??null}]))}}const mostLooks=300;function withLook(rollout,look2){if(look2===null)return rollout;
const looks=[...rollout.looks,look2];if(looks.length<=mostLooks)return{...rollout,looks};const older=looks.slice(0,-mostLooks/2).filter((_,index)=>index%2===0);
return{...rollout,looks:[...older,...looks.slice(-mostLooks/2)]}}function begun({progress,now,run},intent,from){const at=now.toISOString(),number=1+Number(/-(\d+)$/.
exec(progress.rollout?.id??"")?.[1]??0),reason=from===null?`${intent.version} is the first version here.`:`The main branch names ${intent.version}; ${from} serv\
es.`,rollout={id:`${progress.environment}-${intent.version}-${number}`,version:intent.version,again:intent.again,from,strategy:from===null?{kind:"all-at-once"}:
intent.strategy,pacing:intent.pacing,phase:"deploying",step:0,weight:0,startedAt:at,stepStartedAt:at,stepStartedRequests:0,measuredUntil:null,analysis:null,decision:null,
endedAt:null,events:[{at,kind:"start",weight:0,reason,run}],looks:[],deployment:null,issue:null};return move({...progress,rollout},"start",reason,[{kind:"deploy",
version:intent.version}])}function sharesOf(strategy){switch(strategy.kind){case"canary":return strategy.steps.filter(step=>step<100).map(weight=>({weight,mirrored:0}));case"\
shadow":return[{weight:0,mirrored:strategy.percent}];case"ab-test":return[{weight:strategy.percent,mirrored:0}];case"blue-green":return[{weight:100,mirrored:0}];case"\
all-at-once":return[]}}function compares(strategy){return strategy.kind==="canary"||strategy.kind==="shadow"||strategy.kind==="ab-test"}function secondsBetween(from,to){
return(to.getTime()-Date.parse(from))/1e3}const units=[[86400,"day"],[3600,"hour"],[60,"minute"],[1,"second"]];function spoken(seconds){const[length,unit]=units.
find(([length2])=>seconds>=length2)??[1,"second"],amount=Math.round(Math.max(0,seconds)/length*10)/10;return`${amount} ${unit}${amount===1?"":"s"}`}function formatShare(percent2){
return`${Number(percent2.toFixed(2))} %`}function decide(rollout,{assessment,guardrails},now){const verdicts=judged(assessment,guardrails),delay=longestDelay(guardrails),
late=secondsBetween(rollout.startedAt,now)>=rollout.pacing.deadlineSeconds+delay,harmful=verdicts.find(({verdict,guardrail:guardrail2})=>verdict==="fail"&&guardrail2.
policy.fail.now==="abort");if(harmful!==void 0)return{kind:"abort",rejected:!0,reason:harmful.reason};const stopped=verdicts.find(({now:reaction})=>reaction==="\
abort");if(stopped!==void 0)return{kind:"abort",rejected:!0,reason:stopped.reason};const horizon=rollout.strategy.kind==="ab-test"?rollout.strategy.horizonSeconds:
null,atStep=secondsBetween(rollout.stepStartedAt,now);if(horizon!==null&&atStep<horizon)return hold(`The test runs for ${spoken(horizon-atStep)} more; it is dec\
ided once, at its end.`);if(horizon!==null&&atStep<horizon+delay)return hold(`The test is over; what arrives late of it is there in ${spoken(horizon+delay-atStep)}\
.`);const shares=sharesOf(rollout.strategy),last2=rollout.step>=shares.length-1,waiting=unmet(rollout,assessment,now),open=verdicts.filter(({now:reaction,verdict})=>reaction===
"hold"&&(last2||verdict==="no-data"||verdict==="error"));if(horizon!==null&&open.length>0)return{kind:"abort",rejected:!1,reason:`The test has ended without a w\
inner. ${open[0]?.reason}`};if(late&&(open.length>0||waiting!==null))return atDeadline(rollout,delay,open,waiting);const blind=open.find(({verdict})=>verdict===
"no-data"||verdict==="error");if(blind!==void 0)return hold(blind.reason);if(waiting!==null)return hold(waiting);const first2=open[0];if(first2!==void 0)return hold(
first2.reason);if(!last2){const next2=rollout.step+1,weight=shares[next2]?.weight??0,why=compares(rollout.strategy)?"No guardrail speaks against it":"It is read\
y";return{kind:"advance",step:next2,reason:`${why}: ${formatShare(weight)} of the requests go to it now.`}}return rollout.strategy.kind==="shadow"&&rollout.strategy.
afterwards==="stop"?{kind:"abort",rejected:!1,reason:"The shadow run is over: every guardrail passed. Nothing was to follow."}:{kind:"promote",reason:promotionReason(
assessment,verdicts)}}function judged(assessment,guardrails){return(assessment?.guardrails??[]).flatMap(({name,verdict,reason,advisory})=>{const guardrail2=guardrails.
find(one=>one.name===name);if(guardrail2===void 0||advisory)return[];const policy=guardrail2.policy[verdict];return[{guardrail:guardrail2,verdict,...policy,reason:`${name}\
: ${reason}`}]})}function unmet(rollout,assessment,now){const{everySeconds,minRequests}=rollout.pacing,lasts=secondsBetween(rollout.stepStartedAt,now);if(lasts<
everySeconds)return`The step lasts ${spoken(everySeconds)}; ${spoken(everySeconds-lasts)} are left.`;if(assessment===null)return null;const seen=assessment.requests-
rollout.stepStartedRequests;return seen<minRequests?`The step needs ${minRequests.toLocaleString("en")} requests of ${rollout.version}; ${Math.max(0,seen).toLocaleString(
"en")} are seen.`:null}function longestDelay(guardrails){return Math.max(0,...guardrails.filter(({advisory})=>!advisory).map(delayOf))}function atDeadline({pacing},delay,open,waiting){
const more=delay===0?"":`, and the ${spoken(delay)} after which late labels are there,`,time=`The deadline of ${spoken(pacing.deadlineSeconds)}${more} ${delay===
0?"has":"have"} passed.`,abort=open.find(({atDeadline:reaction})=>reaction==="abort");if(abort!==void 0)return{kind:"abort",rejected:!0,reason:`${time} ${abort.
reason}`};const holding=open.find(({atDeadline:reaction})=>reaction==="hold");return holding!==void 0?hold(`${time} ${holding.reason} The policy is to hold.`):waiting!==
null?{kind:"abort",rejected:!0,reason:`${time} ${waiting}`}:{kind:"promote",reason:`${time} The policies let what is still open pass: ${open.map(({reason})=>reason).
join(" ")}`}}function promotionReason(assessment,verdicts){return assessment===null?"It was ready for as long as was asked; nothing is compared.":verdicts.length===
0?"No guardrail decides; time and requests are as asked.":`Every guardrail passed: ${verdicts.map(({reason})=>reason).join(" ")}`}const hold=reason=>({kind:"hol\
d",reason});function endings_ending({progress,now,run},rollout,decision){const{reason}=decision,promote=decision.kind==="promote",next2={...rollout,phase:promote?
"promoting":"aborting",weight:promote?100:0,decision:reason},kind=promote?"promote":"abort",told=withEvent({...progress,rollout:next2},kind,next2.weight,reason,
now,run),rejected=!promote&&decision.rejected;return move(rejected?turnedDown(told,next2,reason,now):told,kind,reason,[{kind}])}function turnedDown(progress,rollout,reason,now){
const at=now.toISOString(),rejected=[...progress.rejected,{version:rollout.version,at,reason,by:"analysis",again:rollout.again}];return rollout.from===null?{...progress,
rejected}:{...progress,rejected,rollback:{id:`${rollout.id}-back`,at,by:"analysis",reason,from:rollout.version,to:rollout.from,done:[],issue:null,pullRequest:null,
endedAt:null}}}function promoted({progress,now,run},rollout){const at=now.toISOString(),reason=`${rollout.version} serves all requests, ${spoken(secondsBetween(
rollout.startedAt,now))} after the start.`,ended2={...rollout,phase:"promoted",weight:100,endedAt:at},next2={...withEvent({...progress,rollout:ended2},"done",100,
reason,now,run),promoted:[...progress.promoted,{version:rollout.version,at,rollout:rollout.id}]};return move(next2,"ended",reason)}function aborted({progress,actual,
now,run},rollout){const reason=`${actual.stable??"Nothing"} serves all requests.`,ended2={...rollout,phase:"aborted",weight:0,endedAt:now.toISOString()};return move(
withEvent({...progress,rollout:ended2},"done",0,reason,now,run),"ended",reason)}function overdue(situation,rollout){const{deadlineSeconds}=rollout.pacing;if(secondsBetween(
rollout.startedAt,situation.now)<deadlineSeconds)return null;const reason=`${rollout.version} did not become ready within ${spoken(deadlineSeconds)}.`;return endings_ending(
situation,rollout,{kind:"abort",rejected:!0,reason})}function continued(situation,rollout){const{progress,intent,actual,now,run}=situation;if(rollout.phase==="p\
romoting")return actual.stable===rollout.version&&actual.settled&&actual.ready?promoted(situation,rollout):actual.problem!==null&&actual.settled?endings_ending(
situation,rollout,{kind:"abort",rejected:!0,reason:actual.problem}):move(progress,"promote",rollout.decision??"",[{kind:"promote"}]);if(rollout.phase==="abortin\
g")return actual.candidate!==rollout.version&&actual.stable!==rollout.version&&actual.weight===0||rollout.from===null&&actual.stable===rollout.version?aborted(situation,
rollout):move(progress,"abort",rollout.decision??"",[{kind:"abort"}]);if(intent?.version!==rollout.version)return endings_ending(situation,rollout,{kind:"abort",
rejected:!1,reason:intent===null?"The main branch names no version any more.":`The main branch names ${intent.version} now, no longer ${rollout.version}.`});if(actual.
stable===rollout.version)return actual.ready&&actual.settled?promoted(situation,rollout):waitFor(situation,rollout,`${rollout.version} is starting.`);if(actual.
problem!==null&&actual.candidate===rollout.version)return endings_ending(situation,rollout,{kind:"abort",rejected:!0,reason:actual.problem});if(rollout.phase===
"deploying")return started(situation,rollout);if(actual.candidate!==rollout.version){if(situation.evidence===null)return lookFirst(progress);const decision=decide(
rollout,situation.evidence,now);if(decision.kind==="abort")return endings_ending(situation,rollout,decision);const reason=`${rollout.version} is not there any m\
ore: it is deployed again.`,back={...rollout,phase:"deploying",weight:0};return move(withEvent({...progress,rollout:back},"repair",0,reason,now,run),"repair",reason,
[{kind:"deploy",version:rollout.version}])}const astray=strayed(rollout,actual);return astray!==null&&actual.settled?move(progress,"repair",astray.reason,astray.
wishes):actual.settled?situation.evidence===null?lookFirst(progress):decided(situation,rollout,decide(rollout,situation.evidence,now)):waitFor(situation,rollout,
`The target is still at ${formatShare(actual.weight)} of ${formatShare(rollout.weight)}.`)}const lookFirst=progress=>({...move(progress,"wait","It is looked at."),
look:!0});function started(situation,rollout){const{progress,actual,now,run}=situation,deploy={kind:"deploy",version:rollout.version};if(actual.candidate!==rollout.
version)return overdue(situation,rollout)??move(progress,"wait",`${rollout.version} is asked for.`,[deploy]);if(!actual.ready||!actual.settled)return waitFor(situation,
rollout,`${rollout.version} is not ready yet.`);const[first2]=sharesOf(rollout.strategy);if(first2===void 0)return endings_ending(situation,rollout,{kind:"promo\
te",reason:`${rollout.version} is ready; the strategy is all at once.`});const share=sharesOf(rollout.strategy)[rollout.step]??first2,reason=share.mirrored>0?`${rollout.
version} is ready: ${formatShare(share.mirrored)} of the requests are copied to it.`:`${rollout.version} is ready: ${formatShare(share.weight)} of the requests \
go to it.`;return move(withEvent({...progress,rollout:atShare(rollout,rollout.step,share.weight,now,rollout.stepStartedRequests)},"ready",share.weight,reason,now,
run),"advance",reason,wishesFor(share))}function decided(situation,rollout,decision){const{progress,evidence:evidence2,now,run}=situation;switch(decision.kind){case"\
hold":return move(progress,"hold",decision.reason);case"advance":{const share=sharesOf(rollout.strategy)[decision.step];if(share===void 0)return move(progress,"\
hold",decision.reason);const requests=evidence2?.assessment?.requests??0;return move(withEvent({...progress,rollout:atShare(rollout,decision.step,share.weight,now,
requests)},"advance",share.weight,decision.reason,now,run),"advance",decision.reason,wishesFor(share))}default:return endings_ending(situation,rollout,decision)}}
function atShare(rollout,step,weight,now,requests){const at=now.toISOString();return{...rollout,phase:"progressing",step,weight,stepStartedAt:at,stepStartedRequests:requests,
measuredUntil:at}}function wishesFor(share){return share.mirrored>0?[{kind:"shadow",percent:share.mirrored}]:[{kind:"weight",percent:share.weight}]}function strayed(rollout,actual){
const share=sharesOf(rollout.strategy)[rollout.step];return share===void 0?null:share.mirrored>0?Math.abs(actual.mirrored-share.mirrored)>.5?{reason:`${formatShare(
actual.mirrored)} of the requests are copied instead of ${formatShare(share.mirrored)}.`,wishes:wishesFor(share)}:null:Math.abs(actual.weight-share.weight)>.5?{
reason:`The candidate has ${formatShare(actual.weight)} instead of ${formatShare(share.weight)}: that is put right.`,wishes:wishesFor(share)}:null}function waitFor(situation,rollout,reason){
return overdue(situation,rollout)??move(situation.progress,"wait",reason)}function next(situation){const{rollout}=situation.progress;return isActive(rollout)?continued(
situation,rollout):fromRest(situation)}function fromRest(situation){const{progress,intent,actual,now}=situation,stable=stableOf(progress);if(stable===null&&actual.
stable!==null&&actual.stable!=="unknown")return fromRest({...situation,progress:adopted(progress,actual.stable,now)});if(intent===null)return move(progress,"ste\
ady","The main branch names no version for this environment.");if(intent.version===stable)return settled(situation,stable);const turnedDown2=progress.rejected.findLast(
({version})=>version===intent.version);return turnedDown2!==void 0&&(intent.again===null||intent.again===turnedDown2.again)?move(progress,"refused",`${intent.version}\
 was turned down on ${turnedDown2.at.slice(0,10)} (${turnedDown2.reason}) and is not deployed again. Name another version, or say under \`again\` why it is tried \
once more.`):begun(situation,intent,stable)}function adopted(progress,version,now){return{...progress,promoted:[{version,at:now.toISOString(),rollout:"found the\
re"}]}}function settled({progress,actual},stable){if(actual.stable===stable&&actual.candidate===null&&actual.weight===0&&actual.mirrored===0)return move(progress,
"steady",`${stable} serves, as the main branch says.`);if(actual.stable===stable)return move(progress,"repair","A candidate is there that no rollout knows of: i\
t is removed.",[{kind:"abort"}]);const wish=actual.candidate===stable&&actual.ready?{kind:"promote"}:{kind:"deploy",version:stable};return move(progress,"repair",
`The main branch says ${stable}, and ${actual.stable??"nothing"} serves: ${stable} is brought back.`,[wish])}async function perform(wishes,target,find){for(const wish of wishes)
wish.kind==="deploy"?await target.deploy(await find(wish.version)):wish.kind==="weight"?await target.setWeight(wish.percent):wish.kind==="shadow"?await target.shadow(
wish.percent):wish.kind==="promote"?await target.promote():await target.abort()}const mostRounds=40,usualPollMilliseconds=250;async function reconcile(parts){const{
target,store,clock,signal}=parts,started2=clock.now().getTime();let last2=null,looked=null;for(let round=0;;round++){signal.throwIfAborted();const[remembered,intent]=await Promise.
all([store.read(),parts.readIntent()]);if(isOpen(remembered.progress)){const progress=await finishRollback(remembered,parts);return last2??={kind:"abort",reason:progress.
rollback?.reason??""},{progress,actual:await target.status(),move:last2,assessment:looked?.assessment??null,intent:await parts.readIntent()}}const actual=await target.
status(),considered=await consider(parts,remembered,intent,actual,looked),{move:move2}=considered;looked=considered.looked??looked;const saved=await remember(parts,
remembered,move2);if(saved==="moved")continue;const done2={progress:saved.progress,actual,assessment:looked?.assessment??null,intent},quiet=move2.kind==="steady"||
move2.kind==="wait"||move2.kind==="hold",told=last2!==null&&quiet?last2:move2;if(quiet||(last2=pick(move2)),isOpen(saved.progress))continue;await perform(move2.
wishes,target,parts.find);const waited=(clock.now().getTime()-started2)/1e3,resting=move2.kind==="steady"||move2.kind==="refused"||move2.kind==="hold";if(resting||
round>=mostRounds||waited>=parts.patience)return{...done2,move:pick(resting?told:move2),actual:await target.status()};(round>0||move2.kind==="wait")&&await(0,promises_.
setTimeout)(parts.pollMilliseconds??usualPollMilliseconds,void 0,{signal})}}async function consider(parts,{progress},intent,actual,earlier){const now=parts.clock.
now(),situation={progress,intent,actual,now,run:parts.run},first2=next({...situation,evidence:null});if(first2.look!==!0||!isActive(progress.rollout))return{move:first2,
looked:null};const{judgement}=parts;if(judgement===null||!compares(progress.rollout.strategy))return{move:next({...situation,evidence:{assessment:null,guardrails:[]}}),
looked:null};const again=earlier!==null&&earlier.rollout.measuredUntil===progress.rollout.measuredUntil,looked=again?earlier:await lookAt(progress.rollout,judgement,
now),evidence2={assessment:looked.assessment,guardrails:judgement.plan.guardrails},{restart}=evidenceOf(progress.rollout,judgement.plan),seen={...progress,rollout:{
...restart===null?progress.rollout:begunAnew(progress.rollout,restart,now,parts.run),analysis:looked.rollout.analysis,measuredUntil:looked.rollout.measuredUntil}},
move2=next({...situation,progress:seen,evidence:evidence2});if(again||move2.progress.rollout===null)return{move:move2,looked};const rollout=withLook(move2.progress.
rollout,recorded(looked,progress.rollout.weight,move2));return{move:{...move2,progress:{...move2.progress,rollout}},looked}}async function remember({store,target,
find},remembered,move2){try{return await store.save(remembered,move2.progress,messageFor(move2))}catch(error){throw move2.kind==="abort"&&await perform(emergency(
move2.wishes),target,find),error}}const emergency=wishes=>wishes.filter(({kind})=>kind==="abort");function messageFor({progress,kind,reason}){const version=progress.
rollout?.version??progress.promoted.at(-1)?.version??"";return`${progress.environment}: ${kind} ${progress.model} ${version}

${reason}
`}function isOpen(progress){return progress.rollback!==null&&progress.rollback.endedAt===null}const pick=({kind,reason})=>({kind,reason});async function openTarget(settings,services){
switch(settings.kind){case"local":return(await __webpack_require__.e(5741).then(__webpack_require__.bind(__webpack_require__,95741))).openLocal(settings,services);case"\
kubernetes":return(await __webpack_require__.e(3675).then(__webpack_require__.bind(__webpack_require__,83675))).openKubernetes(settings,services);case"argo-roll\
outs":return(await Promise.all([__webpack_require__.e(2239),__webpack_require__.e(3502)]).then(__webpack_require__.bind(__webpack_require__,12239))).openArgoRollouts(
settings,services);case"kserve":return(await Promise.all([__webpack_require__.e(8674),__webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__,
78674))).openKServe(settings,services);case"sagemaker":return(await Promise.all([__webpack_require__.e(9689),__webpack_require__.e(3920)]).then(__webpack_require__.
bind(__webpack_require__,43920))).openSageMakerTarget(settings,services);case"seldon":return(await __webpack_require__.e(2420).then(__webpack_require__.bind(__webpack_require__,
72420))).openSeldon(settings,services);case"feature-flag":return(await __webpack_require__.e(4923).then(__webpack_require__.bind(__webpack_require__,84923))).openFeatureFlag(
settings,services);case"gitops":return(await Promise.all([__webpack_require__.e(3675),__webpack_require__.e(2239),__webpack_require__.e(8674),__webpack_require__.
e(1309)]).then(__webpack_require__.bind(__webpack_require__,71309))).openGitOps(settings,services)}}var metrics_targets=__webpack_require__(59658)}),61762:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>entryFile});var node_url__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73136);function entryFile(name){const ending=import.meta.
url.endsWith(".ts")?"ts":"js";return(0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(new URL(`./${name}.${ending}`,import.meta.url))}}),59658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>localMetricsTargets});var _site_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92365),_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54581);async function localMetricsTargets(folder){const{stable,candidate,previous}=await(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.un)(folder),parts=[{role:"stab\
le",id:stable},{role:"candidate",id:candidate},...previous.map(id2=>({role:"kept",id:id2}))],targets=[];for(const{role,id:id2}of parts){const member=await(0,_site_js__WEBPACK_IMPORTED_MODULE_0__.
FN)({folder},id2);member===null||!(0,_site_js__WEBPACK_IMPORTED_MODULE_0__.Np)(member.process)||targets.push({version:member.about.version,role,address:`127.0.0\
.1:${member.about.port}`})}return targets}}),15870:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>isAlive,c:()=>identityOf});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);function identityOf(pid){const start=process.platform==="linux"?startOnLinux(pid):startByPs(pid);return start===null?null:{pid,start}}function isAlive({pid,
start}){return identityOf(pid)?.start===start}function startOnLinux(pid){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`,
"latin1"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]==="X"||fields[19]===void 0?null:`${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readFileSync)("/proc/sys/kernel/random/boot_id","latin1").slice(0,8)}-${fields[19]}`}catch{return null}}function startByPs(pid){const{status,stdout}=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawnSync)("ps",["-o","stat=,lstart=","-p",String(pid)],{encoding:"utf8"}),[state,...start]=(stdout??"").trim().split(/\s+/);return status!==0||start.length===0||
state?.startsWith("Z")===!0?null:start.join("-").replaceAll(/[^A-Za-z0-9-]/g,"-")}}),87268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BJ:()=>startKept,L4:()=>inspectKept,kh:()=>waitForEnd,nn:()=>stopKept,w$:()=>lastLines});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58500),_foundation_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33560),
_entry_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(61762),_identity_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(15870),_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
73452),_records_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(28592);async function startKept(folder,command){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(
folder,{recursive:!0,mode:448});const log=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.
eq.log),"a",384);try{const keeper=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,[(0,_entry_files_js__WEBPACK_IMPORTED_MODULE_6__.$)(
"process-keeper"),folder,...command.words],{cwd:command.cwd,env:{...command.env},detached:!0,stdio:["ignore",log,log]});let failure;keeper.once("error",error=>{
failure=error}),keeper.unref();const until=performance.now()+1e4,has=name=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(folder,name));for(;!has(_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.child)&&!has(_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.exit);){if(failure!==void 0||
performance.now()>until)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_5__.eG(`cannot start \`${command.words[0]}\` in ${command.cwd}`,{...failure===void 0?
{}:{cause:failure},remedy:`Look into ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.log)}`});await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.
setTimeout)(10)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log)}}async function inspectKept(folder){const keeper=(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.
aE)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.keeper,_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__.xN);if(keeper===null)return{kind:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.keeper))?"gone":"unstarted"};for(const attempt of[
1,2,3,4,5]){const exit=(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.aE)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.exit,_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__.
D7);if(exit!==null)return{kind:"ended",exit};const child=(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.aE)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.child,
_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__.xN);if(child!==null&&(0,_identity_js__WEBPACK_IMPORTED_MODULE_7__._)(child))return{kind:"running",pid:child.pid,
stopping:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.
stop))};if(!(0,_identity_js__WEBPACK_IMPORTED_MODULE_7__._)(keeper)){const last=(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.aE)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.
eq.exit,_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__.D7);return last===null?{kind:"gone"}:{kind:"ended",exit:last}}if(child===null)return{kind:"starting"};attempt<
5&&await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(50)}return{kind:"gone"}}async function stopKept(folder,drainSeconds){if((0,_records_js__WEBPACK_IMPORTED_MODULE_9__.
Cz)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.keeper,null))return;const state=await inspectKept(folder);if(state.kind==="ended"||state.kind==="gone")return;
const keeper=(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.aE)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.keeper,_record_schemas_js__WEBPACK_IMPORTED_MODULE_8__.
xN);if(keeper===null)return;if((0,_identity_js__WEBPACK_IMPORTED_MODULE_7__._)(keeper)){if(state.kind==="running"&&state.stopping)return;(0,_records_js__WEBPACK_IMPORTED_MODULE_9__.
rh)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.stop,{drainSeconds}),send(keeper.pid,"SIGTERM");return}if(state.kind!=="running")return;const child=(0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.
c)(state.pid);child!==null&&((0,_records_js__WEBPACK_IMPORTED_MODULE_9__.rh)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.stop,{drainSeconds}),send(-keeper.
pid,"SIGTERM"),await ended(child,Math.min(drainSeconds,10)),(0,_identity_js__WEBPACK_IMPORTED_MODULE_7__._)(child)&&send(-keeper.pid,"SIGKILL"))}async function waitForEnd(folder,seconds){
const until=performance.now()+seconds*1e3;for(;;){const{kind}=await inspectKept(folder);if(kind!=="running"&&kind!=="starting")return!0;if(performance.now()>until)
return!1;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25)}}async function lastLines(folder,most){const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_9__.eq.log)).catch(()=>null);if(file===null)return[];try{const{
size}=await file.stat(),buffer=Buffer.alloc(Math.min(size,4096));return await file.read(buffer,0,buffer.length,Math.max(0,size-4096)),buffer.toString("utf8").split(
/\r?\n/).filter(line=>line.trim()!=="").slice(-most)}finally{await file.close()}}async function ended(identity,seconds){const until=performance.now()+seconds*1e3;
for(;(0,_identity_js__WEBPACK_IMPORTED_MODULE_7__._)(identity)&&performance.now()<until;)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(50)}
function send(pid,signal){try{process.kill(pid,signal)}catch{}}}),42930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>endLeftBehind});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28592);async function endLeftBehind(folder){const log=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,_records_js__WEBPACK_IMPORTED_MODULE_2__.eq.log)).catch(()=>null);if(log===null)return;const pids=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)("/proc").catch(()=>[])).filter(name=>/^\d+$/.test(name)).map(Number);await Promise.all(pids.map(async pid=>{if(!(pid===process.pid||!await writesTo(pid,
log)))try{process.kill(pid,"SIGKILL")}catch{}}))}async function writesTo(pid,log){return(await Promise.all([1,2].map(fd=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readlink)(`/proc/${pid}/fd/${fd}`).catch(()=>"")))).includes(log)}}),73452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D7:()=>readExit,id:()=>readAbout,xN:()=>readIdentity});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64377);const reader=schema=>value=>schema.safeParse(value).data??null,readIdentity=reader(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({pid:zod__WEBPACK_IMPORTED_MODULE_0__.
Whr(),start:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})),readExit=reader(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({code:zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nullable(),
signal:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),error:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()})),server=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc(
{kind:zod__WEBPACK_IMPORTED_MODULE_0__.euz("server"),version:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),commit:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),files:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),port:zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),startedAt:zod__WEBPACK_IMPORTED_MODULE_1__.w$()}),router=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("router"),name:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["envoy","haproxy","nginx","node"]),host:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),port:zod__WEBPACK_IMPORTED_MODULE_0__.
Whr()}),readAbout=reader(zod__WEBPACK_IMPORTED_MODULE_0__.gMt("kind",[server,router]))}),28592:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cz:()=>claimRecord,aE:()=>readRecord,eq:()=>recordNames,rh:()=>writeRecord});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);const recordNames={about:"about.json",keeper:"keeper.json",child:"child.json",stop:"sto\
p.json",exit:"exit.json",log:"log.txt"};function writeRecord(folder,name,value){const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`.${name}\
.${process.pid}`);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary,`${JSON.stringify(value)}
`,{mode:384}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))}function claimRecord(folder,name,value){
const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`.${name}.${process.pid}`);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary,
`${JSON.stringify(value)}
`,{mode:384});try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temporary,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)),!0}catch(error){
if(error.code==="EEXIST")return!1;throw error}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary,{force:!0})}}function readRecord(folder,name,read){
try{return read(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),"utf8")))}catch{return null}}}),
92365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FN:()=>serverOf,MS:()=>lockFolder,
Np:()=>runs,V4:()=>routerOf,X0:()=>sweep,hj:()=>newMember,yS:()=>folderOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_processes_kept_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
87268),_processes_left_behind_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42930),_processes_record_schemas_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
73452),_processes_records_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(28592),_state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(54581);const mostEnded=5;
function folderOf({folder},id2){return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"processes",id2)}const lockFolder=folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(folder,"calls"),serverOf=(site,id2)=>memberOf(site,id2,"server"),routerOf=(site,id2)=>memberOf(site,id2,"router");async function memberOf(site,id2,kind){if(id2===
null)return null;const folder=folderOf(site,id2),about=(0,_processes_records_js__WEBPACK_IMPORTED_MODULE_7__.aE)(folder,_processes_records_js__WEBPACK_IMPORTED_MODULE_7__.
eq.about,_processes_record_schemas_js__WEBPACK_IMPORTED_MODULE_6__.id);return about?.kind!==kind?null:{id:id2,folder,about,process:await(0,_processes_kept_process_js__WEBPACK_IMPORTED_MODULE_4__.
L4)(folder)}}function runs(process2){return process2?.kind==="starting"||process2?.kind==="running"&&!process2.stopping}function newMember(site,about){const id2=`${(about.
kind==="server"?about.version:about.name).replaceAll(/[^\w.-]/g,"-").slice(0,60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0,8)}`;return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
mkdirSync)(folderOf(site,id2),{recursive:!0,mode:448}),(0,_processes_records_js__WEBPACK_IMPORTED_MODULE_7__.rh)(folderOf(site,id2),_processes_records_js__WEBPACK_IMPORTED_MODULE_7__.
eq.about,about),site.services.logger.debug(`local: made ${id2}`),id2}async function sweep(site,state){const members=new Set((0,_state_js__WEBPACK_IMPORTED_MODULE_8__.
lS)(state)),ids2=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(site.folder,"processes")).catch(
()=>[]),ended=[];for(const id2 of ids2.filter(one=>!members.has(one))){const folder=folderOf(site,id2),process2=await(0,_processes_kept_process_js__WEBPACK_IMPORTED_MODULE_4__.
L4)(folder);process2.kind==="ended"||process2.kind==="gone"?(process2.kind==="gone"&&await(0,_processes_left_behind_js__WEBPACK_IMPORTED_MODULE_5__.V)(folder),ended.
push({id:id2,at:(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder)).mtimeMs})):(runs(process2)&&site.services.logger.debug(`local: ends ${id2}`),
await(0,_processes_kept_process_js__WEBPACK_IMPORTED_MODULE_4__.nn)(folder,site.settings.drain))}ended.sort((one,other)=>other.at-one.at);for(const{id:id2}of ended.
slice(mostEnded))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folderOf(site,id2),{recursive:!0,force:!0})}}),54581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jq:()=>writeState,lS:()=>membersOf,un:()=>readState});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_processes_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28592);const stateSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_4__.
euz(1),stable:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),candidate:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),previous:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()),router:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),weight:zod__WEBPACK_IMPORTED_MODULE_4__.aig(),mirrored:zod__WEBPACK_IMPORTED_MODULE_4__.
aig()}),file="state.json",nothing={schemaVersion:1,stable:null,candidate:null,previous:[],router:null,weight:0,mirrored:0};async function readState(folder){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,file),text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").catch(error=>{if(error.code==="ENOENT")return null;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
eG(`${path} cannot be read`,{cause:error})});if(text===null)return nothing;try{return stateSchema.parse(JSON.parse(text))}catch(error){throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
eG(`${path} is not what this version writes`,{cause:error,remedy:"Use the version that wrote it; or stop the model servers, remove the file and deploy again"})}}
function writeState(folder,state){(0,_processes_records_js__WEBPACK_IMPORTED_MODULE_3__.rh)(folder,file,state)}function membersOf(state){return[state.stable,state.
candidate,state.router,...state.previous].filter(id2=>id2!==null)}})};export{id,ids,modules};
