import fs from"node:fs";import crypto from"node:crypto";import{parentPort}from"node:worker_threads";const prepareBufferTransfer=buffer=>{const transferBuffer=buffer.
buffer.slice(buffer.byteOffset,buffer.byteOffset+buffer.byteLength);return{value:transferBuffer,transferList:[transferBuffer]}},handlers={hashFile:(algorithm,filePath,signal)=>new Promise(
(resolve,reject)=>{signal?.throwIfAborted();const hasher=crypto.createHash(algorithm),readStream=fs.createReadStream(filePath,{signal,highWaterMark:256*1024});signal?.
addEventListener("abort",()=>{readStream.destroy(),hasher.destroy(),reject(signal.reason)},{once:!0}),readStream.on("error",reject).pipe(hasher).on("error",reject).
on("finish",()=>resolve(prepareBufferTransfer(hasher.read())))}),async hash(algorithm,input,signal){signal?.throwIfAborted();const hasher=crypto.createHash(algorithm),
parts=[input].flat();for(const part of parts)signal?.throwIfAborted(),part instanceof ArrayBuffer?hasher.update(new Uint8Array(part)):typeof part=="string"?hasher.
update(part,"utf8"):hasher.update(part);return prepareBufferTransfer(hasher.digest())}},activeOperations=new Map;parentPort.on("message",async message=>{const{id}=message;
try{if(message.abort){const operation=activeOperations.get(id);operation&&(operation.controller.abort(),activeOperations.delete(id));return}const{method,arguments_}=message,
handler=handlers[method];if(!handler)throw new Error(`Unknown method '${method}'`);const controller=new AbortController;activeOperations.set(id,{controller});const{
value,transferList}=await handler(...arguments_,controller.signal);activeOperations.delete(id),parentPort.postMessage({id,value},transferList)}catch(error){activeOperations.
delete(id);const newError={message:error.message,name:error.name,stack:error.stack,...Object.fromEntries(Object.entries(error).filter(([key,value])=>!["message",
"name","stack"].includes(key)&&typeof value!="object"))};parentPort.postMessage({id,error:newError})}});
