const id=8701,ids=[8701],modules={8701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{tensorboardSource:()=>tensorboardSource});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(
33560),file_tail=__webpack_require__(66614),folder_source=__webpack_require__(69923);const SHIFT_LEFT_32=65536*65536,SHIFT_RIGHT_32=1/SHIFT_LEFT_32,TEXT_DECODER_MIN_LENGTH=12,
utf8TextDecoder=typeof TextDecoder>"u"?null:new TextDecoder("utf-8"),PBF_VARINT=0,PBF_FIXED64=1,PBF_BYTES=2,PBF_FIXED32=5;class PbfReader{constructor(buf){this.
buf=ArrayBuffer.isView(buf)?buf:new Uint8Array(buf),this.dataView=new DataView(this.buf.buffer,this.buf.byteOffset,this.buf.byteLength),this.pos=0,this.type=0,this.
_valueStart=-1,this.length=this.buf.length}readFields(readField,result,end=this.length){let field;for(;field=this.nextField(end);)readField(field,result,this);return result}readMessage(readField,result){
return this.readFields(readField,result,this.readVarint()+this.pos)}readFixed32(){const val=this.dataView.getUint32(this.pos,!0);return this.pos+=4,val}readSFixed32(){
const val=this.dataView.getInt32(this.pos,!0);return this.pos+=4,val}readFixed64(){const val=this.dataView.getUint32(this.pos,!0)+this.dataView.getUint32(this.pos+
4,!0)*SHIFT_LEFT_32;return this.pos+=8,val}readSFixed64(){const val=this.dataView.getUint32(this.pos,!0)+this.dataView.getInt32(this.pos+4,!0)*SHIFT_LEFT_32;return this.
pos+=8,val}readFloat(){const val=this.dataView.getFloat32(this.pos,!0);return this.pos+=4,val}readDouble(){const val=this.dataView.getFloat64(this.pos,!0);return this.
pos+=8,val}readVarint(isSigned){const buf=this.buf,b0=buf[this.pos++];if(b0<128)return b0;let val=b0&127,b;return b=buf[this.pos++],val|=(b&127)<<7,b<128||(b=buf[this.
pos++],val|=(b&127)<<14,b<128)||(b=buf[this.pos++],val|=(b&127)<<21,b<128)?val:(b=buf[this.pos],val|=(b&15)<<28,readVarintRemainder(val,isSigned,this))}readSVarint(){
const num=this.readVarint();return num%2===1?(num+1)/-2:num/2}readBoolean(){return!!this.readVarint()}readString(){const end=this.readVarint()+this.pos,pos=this.
pos;return this.pos=end,end-pos>=TEXT_DECODER_MIN_LENGTH&&utf8TextDecoder?utf8TextDecoder.decode(this.buf.subarray(pos,end)):readUtf8(this.buf,pos,end)}readBytes(){
const end=this.readVarint()+this.pos,buffer=this.buf.subarray(this.pos,end);return this.pos=end,buffer}readPackedVarint(arr=[],isSigned){const end=this.readPackedEnd();
for(;this.pos<end;)arr.push(this.readVarint(isSigned));return arr}readPackedSVarint(arr=[]){const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.readSVarint());
return arr}readPackedBoolean(arr=[]){const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.readBoolean());return arr}readPackedFloat(arr=[]){const end=this.
readPackedEnd();for(;this.pos<end;)arr.push(this.readFloat());return arr}readPackedDouble(arr=[]){const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.
readDouble());return arr}readPackedFixed32(arr=[]){const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.readFixed32());return arr}readPackedSFixed32(arr=[]){
const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.readSFixed32());return arr}readPackedFixed64(arr=[]){const end=this.readPackedEnd();for(;this.pos<
end;)arr.push(this.readFixed64());return arr}readPackedSFixed64(arr=[]){const end=this.readPackedEnd();for(;this.pos<end;)arr.push(this.readSFixed64());return arr}readPackedEnd(){
return this.type===PBF_BYTES?this.readVarint()+this.pos:this.pos+1}nextField(end=this.length){if(this.pos===this._valueStart&&this.skip(this.type),this.pos>=end)
return 0;const tag=this.readVarint();return this.type=tag&7,this._valueStart=this.pos,tag>>>3}skip(val){const type=val&7;if(type===PBF_VARINT)for(;this.buf[this.
pos++]>127;);else if(type===PBF_BYTES)this.pos=this.readVarint()+this.pos;else if(type===PBF_FIXED32)this.pos+=4;else if(type===PBF_FIXED64)this.pos+=8;else throw new Error(
`Unimplemented type: ${type}`)}}class PbfWriter{constructor(buf=new Uint8Array(16)){this.buf=ArrayBuffer.isView(buf)?buf:new Uint8Array(buf),this.dataView=new DataView(
this.buf.buffer,this.buf.byteOffset,this.buf.byteLength),this.pos=0,this.length=this.buf.length}writeTag(tag,type){this.writeVarint(tag<<3|type)}realloc(min){let length=this.
length||16;for(;length<this.pos+min;)length*=2;if(length!==this.length){const buf=new Uint8Array(length);buf.set(this.buf),this.buf=buf,this.dataView=new DataView(
buf.buffer),this.length=length}}finish(){return this.length=this.pos,this.pos=0,this.buf.subarray(0,this.length)}writeFixed32(val){this.realloc(4),this.dataView.
setInt32(this.pos,val,!0),this.pos+=4}writeSFixed32(val){this.realloc(4),this.dataView.setInt32(this.pos,val,!0),this.pos+=4}writeFixed64(val){this.realloc(8),this.
dataView.setInt32(this.pos,val&-1,!0),this.dataView.setInt32(this.pos+4,Math.floor(val*SHIFT_RIGHT_32),!0),this.pos+=8}writeSFixed64(val){this.realloc(8),this.dataView.
setInt32(this.pos,val&-1,!0),this.dataView.setInt32(this.pos+4,Math.floor(val*SHIFT_RIGHT_32),!0),this.pos+=8}writeVarint(val){if(val=+val||0,val>=0&&val<128){this.
pos>=this.length&&this.realloc(1),this.buf[this.pos++]=val;return}if(val>268435455||val<0){writeBigVarint(val,this);return}this.realloc(4),this.buf[this.pos++]=
val&127|(val>127?128:0),!(val<=127)&&(this.buf[this.pos++]=(val>>>=7)&127|(val>127?128:0),!(val<=127)&&(this.buf[this.pos++]=(val>>>=7)&127|(val>127?128:0),!(val<=
127)&&(this.buf[this.pos++]=val>>>7&127)))}writeSVarint(val){this.writeVarint(val<0?-val*2-1:val*2)}writeBoolean(val){this.writeVarint(+val)}writeString(str){str=
String(str),this.realloc(str.length*4),this.pos++;const startPos=this.pos;this.pos=writeUtf8(this.buf,str,this.pos);const len=this.pos-startPos;len>=128&&makeRoomForExtraLength(
startPos,len,this),this.pos=startPos-1,this.writeVarint(len),this.pos+=len}writeFloat(val){this.realloc(4),this.dataView.setFloat32(this.pos,val,!0),this.pos+=4}writeDouble(val){
this.realloc(8),this.dataView.setFloat64(this.pos,val,!0),this.pos+=8}writeBytes(buffer){const len=buffer.length;this.writeVarint(len),this.realloc(len),this.buf.
set(buffer,this.pos),this.pos+=len}writeRawMessage(fn,obj){this.pos++;const startPos=this.pos;fn(obj,this);const len=this.pos-startPos;len>=128&&makeRoomForExtraLength(
startPos,len,this),this.pos=startPos-1,this.writeVarint(len),this.pos+=len}writeMessage(tag,fn,obj){this.writeTag(tag,PBF_BYTES),this.writeRawMessage(fn,obj)}writePackedVarint(tag,arr){
arr.length&&this.writeMessage(tag,writePackedVarint,arr)}writePackedSVarint(tag,arr){arr.length&&this.writeMessage(tag,writePackedSVarint,arr)}writePackedBoolean(tag,arr){
arr.length&&this.writeMessage(tag,writePackedBoolean,arr)}writePackedFloat(tag,arr){arr.length&&this.writeMessage(tag,writePackedFloat,arr)}writePackedDouble(tag,arr){
arr.length&&this.writeMessage(tag,writePackedDouble,arr)}writePackedFixed32(tag,arr){arr.length&&this.writeMessage(tag,writePackedFixed32,arr)}writePackedSFixed32(tag,arr){
arr.length&&this.writeMessage(tag,writePackedSFixed32,arr)}writePackedFixed64(tag,arr){arr.length&&this.writeMessage(tag,writePackedFixed64,arr)}writePackedSFixed64(tag,arr){
arr.length&&this.writeMessage(tag,writePackedSFixed64,arr)}writeBytesField(tag,buffer){this.writeTag(tag,PBF_BYTES),this.writeBytes(buffer)}writeFixed32Field(tag,val){
this.writeTag(tag,PBF_FIXED32),this.writeFixed32(val)}writeSFixed32Field(tag,val){this.writeTag(tag,PBF_FIXED32),this.writeSFixed32(val)}writeFixed64Field(tag,val){
this.writeTag(tag,PBF_FIXED64),this.writeFixed64(val)}writeSFixed64Field(tag,val){this.writeTag(tag,PBF_FIXED64),this.writeSFixed64(val)}writeVarintField(tag,val){
this.writeTag(tag,PBF_VARINT),this.writeVarint(val)}writeSVarintField(tag,val){this.writeTag(tag,PBF_VARINT),this.writeSVarint(val)}writeStringField(tag,str){this.
writeTag(tag,PBF_BYTES),this.writeString(str)}writeFloatField(tag,val){this.writeTag(tag,PBF_FIXED32),this.writeFloat(val)}writeDoubleField(tag,val){this.writeTag(
tag,PBF_FIXED64),this.writeDouble(val)}writeBooleanField(tag,val){this.writeVarintField(tag,+val)}}function readVarintRemainder(l,s,p){const buf=p.buf;let h,b;if(b=
buf[p.pos++],h=(b&112)>>4,b<128||(b=buf[p.pos++],h|=(b&127)<<3,b<128)||(b=buf[p.pos++],h|=(b&127)<<10,b<128)||(b=buf[p.pos++],h|=(b&127)<<17,b<128)||(b=buf[p.pos++],
h|=(b&127)<<24,b<128)||(b=buf[p.pos++],h|=(b&1)<<31,b<128))return toNum(l,h,s);throw new Error("Expected varint not more than 10 bytes")}function toNum(low,high,isSigned){
return isSigned?high*4294967296+(low>>>0):(high>>>0)*4294967296+(low>>>0)}function writeBigVarint(val,pbf){let low,high;if(val>=0?(low=val%4294967296|0,high=val/
4294967296|0):(low=~(-val%4294967296),high=~(-val/4294967296),low^4294967295?low=low+1|0:(low=0,high=high+1|0)),val>=18446744073709552e3||val<-18446744073709552e3)
throw new Error("Given varint doesn't fit into 10 bytes");pbf.realloc(10),writeBigVarintLow(low,high,pbf),writeBigVarintHigh(high,pbf)}function writeBigVarintLow(low,high,pbf){
pbf.buf[pbf.pos++]=low&127|128,low>>>=7,pbf.buf[pbf.pos++]=low&127|128,low>>>=7,pbf.buf[pbf.pos++]=low&127|128,low>>>=7,pbf.buf[pbf.pos++]=low&127|128,low>>>=7,
pbf.buf[pbf.pos]=low&127}function writeBigVarintHigh(high,pbf){const lsb=(high&7)<<4;pbf.buf[pbf.pos++]|=lsb|((high>>>=3)?128:0),high&&(pbf.buf[pbf.pos++]=high&
127|((high>>>=7)?128:0),high&&(pbf.buf[pbf.pos++]=high&127|((high>>>=7)?128:0),high&&(pbf.buf[pbf.pos++]=high&127|((high>>>=7)?128:0),high&&(pbf.buf[pbf.pos++]=
high&127|((high>>>=7)?128:0),high&&(pbf.buf[pbf.pos++]=high&127)))))}function makeRoomForExtraLength(startPos,len,pbf){const extraLen=len<=16383?1:len<=2097151?
2:len<=268435455?3:Math.floor(Math.log(len)/(Math.LN2*7));pbf.realloc(extraLen),pbf.buf.copyWithin(startPos+extraLen,startPos,pbf.pos)}function writePackedVarint(arr,pbf){
const n=arr.length;let buf=pbf.buf,pos=pbf.pos,limit=pbf.length;for(let i=0;i<n;i++){let val=arr[i];if(val<0||pos+10>limit){pbf.pos=pos,pbf.writeVarint(val),buf=
pbf.buf,pos=pbf.pos,limit=pbf.length;continue}for(;val>127;)buf[pos++]=val%128|128,val=Math.floor(val/128);buf[pos++]=val}pbf.pos=pos}function writePackedSVarint(arr,pbf){
for(let i=0;i<arr.length;i++)pbf.writeSVarint(arr[i])}function writePackedFloat(arr,pbf){for(let i=0;i<arr.length;i++)pbf.writeFloat(arr[i])}function writePackedDouble(arr,pbf){
for(let i=0;i<arr.length;i++)pbf.writeDouble(arr[i])}function writePackedBoolean(arr,pbf){for(let i=0;i<arr.length;i++)pbf.writeBoolean(arr[i])}function writePackedFixed32(arr,pbf){
for(let i=0;i<arr.length;i++)pbf.writeFixed32(arr[i])}function writePackedSFixed32(arr,pbf){for(let i=0;i<arr.length;i++)pbf.writeSFixed32(arr[i])}function writePackedFixed64(arr,pbf){
for(let i=0;i<arr.length;i++)pbf.writeFixed64(arr[i])}function writePackedSFixed64(arr,pbf){for(let i=0;i<arr.length;i++)pbf.writeSFixed64(arr[i])}function readUtf8(buf,pos,end){
let str="",i=pos;for(;i<end;){const b0=buf[i];let c=null,bytesPerSequence=b0>239?4:b0>223?3:b0>191?2:1;if(i+bytesPerSequence>end)break;let b1,b2,b3;bytesPerSequence===
1?b0<128&&(c=b0):bytesPerSequence===2?(b1=buf[i+1],(b1&192)===128&&(c=(b0&31)<<6|b1&63,c<=127&&(c=null))):bytesPerSequence===3?(b1=buf[i+1],b2=buf[i+2],(b1&192)===
128&&(b2&192)===128&&(c=(b0&15)<<12|(b1&63)<<6|b2&63,(c<=2047||c>=55296&&c<=57343)&&(c=null))):bytesPerSequence===4&&(b1=buf[i+1],b2=buf[i+2],b3=buf[i+3],(b1&192)===
128&&(b2&192)===128&&(b3&192)===128&&(c=(b0&15)<<18|(b1&63)<<12|(b2&63)<<6|b3&63,(c<=65535||c>=1114112)&&(c=null))),c===null?(c=65533,bytesPerSequence=1):c>65535&&
(c-=65536,str+=String.fromCharCode(c>>>10&1023|55296),c=56320|c&1023),str+=String.fromCharCode(c),i+=bytesPerSequence}return str}function writeUtf8(buf,str,pos){
for(let i=0,c,lead;i<str.length;i++){if(c=str.charCodeAt(i),c>55295&&c<57344)if(lead)if(c<56320){buf[pos++]=239,buf[pos++]=191,buf[pos++]=189,lead=c;continue}else
c=lead-55296<<10|c-56320|65536,lead=null;else{c>56319||i+1===str.length?(buf[pos++]=239,buf[pos++]=191,buf[pos++]=189):lead=c;continue}else lead&&(buf[pos++]=239,
buf[pos++]=191,buf[pos++]=189,lead=null);c<128?buf[pos++]=c:(c<2048?buf[pos++]=c>>6|192:(c<65536?buf[pos++]=c>>12|224:(buf[pos++]=c>>18|240,buf[pos++]=c>>12&63|
128),buf[pos++]=c>>6&63|128),buf[pos++]=c&63|128)}return pos}function readEvent(bytes){const event={wallTime:0,step:0,scalars:[]};return new PbfReader(bytes).readFields(
(field,_,pbf)=>{field===1?event.wallTime=pbf.readDouble()*1e3:field===2?event.step=pbf.readVarint(!0):field===5&&pbf.readMessage(readSummary,event.scalars)},event),
event}function readSummary(field,scalars,pbf){if(field!==1)return;const value={tag:"",simple:null,tensor:null};pbf.readMessage((inner,_,reader)=>{inner===1?value.
tag=reader.readString():inner===2?value.simple=shortestFloat(reader.readFloat()):inner===8&&(value.tensor=reader.readMessage(readTensor,{type:0,size:1,content:null,
numbers:[]}))},value);const number=value.simple??scalarOf(value.tensor);number!==null&&scalars.push({tag:value.tag,value:number})}const[tensorboard_event_float,
tensorboard_event_double,int32,int64]=[1,2,3,9];function readTensor(field,tensor,pbf){field===1?tensor.type=pbf.readVarint():field===2?pbf.readMessage((inner,_,shape)=>{
inner===2&&shape.readMessage((part,__,dimension)=>{part===1&&(tensor.size*=dimension.readVarint(!0))},null)},null):field===4?tensor.content=pbf.readBytes():field===
5?pbf.readPackedFloat(tensor.numbers):field===6?pbf.readPackedDouble(tensor.numbers):(field===7||field===10)&&pbf.readPackedVarint(tensor.numbers,!0)}function scalarOf(tensor){
if(tensor===null||tensor.size!==1||![tensorboard_event_float,tensorboard_event_double,int32,int64].includes(tensor.type))return null;const number=tensor.content===
null?tensor.numbers[0]:contentOf(tensor.type,tensor.content);return number===void 0?0:tensor.type===tensorboard_event_float?shortestFloat(number):number}function contentOf(type,content){
const view=new DataView(content.buffer,content.byteOffset,content.byteLength);return type===tensorboard_event_float?view.getFloat32(0,!0):type===tensorboard_event_double?
view.getFloat64(0,!0):type===int32?view.getInt32(0,!0):Number(view.getBigInt64(0,!0))}function shortestFloat(value){for(let digits=6;digits<9;digits++){const shorter=Number(
value.toPrecision(digits));if(Math.fround(shorter)===value)return shorter}return value}const polynomial=2197175160,table=Uint32Array.from({length:256},(_,byte)=>{
let remainder=byte;for(let bit=0;bit<8;bit++)remainder=remainder&1?remainder>>>1^polynomial:remainder>>>1;return remainder});function crc32c(bytes){let crc=4294967295;
for(const byte of bytes)crc=crc>>>8^table[(crc^byte)&255];return(crc^4294967295)>>>0}function maskedCrc32c(bytes){const crc=crc32c(bytes);return(crc>>>15|crc<<17)+
2726488792>>>0}const headerBytes=12,footerBytes=4,largestRecord=1024*1024;class RecordCutter{#rest=Buffer.alloc(0);#passOver=0;cut(bytes,onRecord){let rest=this.#rest.
length===0?bytes:Buffer.concat([this.#rest,bytes]);for(;;){const passed=Math.min(this.#passOver,rest.length);if(rest=rest.subarray(passed),this.#passOver-=passed,
rest.length<headerBytes||this.#passOver>0)break;if(maskedCrc32c(rest.subarray(0,8))!==rest.readUInt32LE(8))throw new Error("the length of a record has a wrong c\
hecksum");const length=Number(rest.readBigUInt64LE(0));if(length>largestRecord){this.#passOver=headerBytes+length+footerBytes;continue}if(rest.length<headerBytes+
length+footerBytes)break;const data=rest.subarray(headerBytes,headerBytes+length);if(maskedCrc32c(data)!==rest.readUInt32LE(headerBytes+length))throw new Error(
"a record has a wrong checksum");rest=rest.subarray(headerBytes+length+footerBytes),onRecord(data)}this.#rest=Buffer.from(rest)}}async function tensorboardSource(path,passOver,onProblem){
const isFile=(await(0,promises_.stat)(path).catch(()=>null))?.isFile()??(0,external_node_path_.basename)(path).includes("tfevents"),folder=isFile?(0,external_node_path_.
dirname)(path):path;return(0,folder_source.W)(folder,inner=>isFile?inner===(0,external_node_path_.basename)(path):(0,external_node_path_.basename)(inner).includes(
"tfevents"),(inner,before)=>eventFileSource((0,external_node_path_.join)(folder,inner),external_node_path_.posix.dirname(inner),before,onProblem),passOver)}function eventFileSource(path,run,before,onProblem){
const tail=new file_tail.$(path,before);let cutter=new RecordCutter,damaged=!1;const follow=async(reads,onRecord)=>{if(!damaged)try{for await(const{bytes,anew}of reads)
anew&&(cutter=new RecordCutter),cutter.cut(bytes,record=>give(record,run,onRecord))}catch(error){damaged=!0,onProblem(`${(0,external_node_path_.basename)(path)}\
 is damaged and not followed any further: ${(0,foundation.bD)(error)}.`)}};return{poll:onRecord=>follow(tail.read(),onRecord),async finish(onRecord){await follow(
tail.readRest(),onRecord),await tail.close()}}}function give(bytes,run,onRecord){const{step,wallTime,scalars}=readEvent(bytes);if(scalars.length===0)return;const prefix=run===
"."?"":`${run}/`;onRecord({values:new Map(scalars.map(({tag,value})=>[prefix+tag,value])),at:{step,epoch:null},total:{step:null,epoch:null},timestamp:wallTime})}})};export{id,ids,modules};
