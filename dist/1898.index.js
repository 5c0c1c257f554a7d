const id=1898,ids=[1898],modules={1898:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{asStep:()=>asStep,runAction:()=>runAction,workflowInputs:()=>workflowInputs});var core=__webpack_require__(33838),foundation=__webpack_require__(
33560),actions_failure=__webpack_require__(34622),inputs=__webpack_require__(65355),registry=__webpack_require__(95389);const annotationLimit=10;function workflowLogger(){
const left={warning:annotationLimit,error:annotationLimit},annotate=(kind,message,at)=>{left[kind]>0?(left[kind]-=1,(kind==="error"?core.z3:core.$e)(message,annotationAt(
at))):core.pq(inert(`${kind}: ${at===void 0?message:(0,foundation.Vw)({...at,message})}`))};return{debug:message=>core.Yz(message),info:message=>core.pq(inert(message)),
warning:(message,at)=>annotate("warning",message,at),error:(message,at)=>annotate("error",message,at),group:(title,work)=>core.Os(inert(title).replaceAll(`
`," "),work)}}function annotationAt(at){return{...at?.file===void 0?{}:{file:at.file},...at?.line===void 0?{}:{startLine:at.line},...at?.column===void 0?{}:{startColumn:at.
column}}}function inert(message){return message.replace(/^(\s*)::/gm,"$1∷").replaceAll("##[","## [")}async function runAction(name){const definition=await(0,registry.
Lv)(name);await asStep(name,async services=>await definition.run((0,inputs.TL)(definition,workflowInputs(definition)),services))}function workflowInputs(definition){
return Object.fromEntries((0,inputs.Vc)(definition).map(({name,secret})=>{const value=core.V4(name);return secret===!0&&value!==""&&core.Pq(value),[name,value]}))}
async function asStep(subject,work){const logger=workflowLogger();try{const outcome=await work(workflowServices(logger));for(const[name,value]of Object.entries(
(0,inputs.im)(outcome.outputs)))core.uH(name,value);if(outcome.failure!==void 0)throw outcome.failure;process.exitCode=foundation.yU.ok}catch(error){const failure=(0,actions_failure.
I)(error,subject,process.env);for(const problem of failure.problems){const{file:_file,line:_line,column:_column,...told}=problem;logger.error((0,foundation.Vw)(
told),problem)}failure.stack!==void 0&&core.Yz(failure.stack),core.C1(failure.remedy===void 0?failure.summary:`${failure.summary}. ${failure.remedy}.`),process.
exitCode=failure.exitCode}}function workflowServices(logger){const env={...process.env},workspace=env.GITHUB_WORKSPACE??process.cwd(),signal=(0,foundation.PB)();
return{logger,clock:foundation.ml,process:(0,foundation.ao)({env,cwd:workspace,signal}),env,workspace,signal}}})};export{id,ids,modules};
