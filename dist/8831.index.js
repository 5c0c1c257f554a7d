const id=8831,ids=[8831,4377],modules={56049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{trainReportSchema:()=>trainReportSchema});var schemas2=__webpack_require__(27597),iso=__webpack_require__(64377),foundation=__webpack_require__(
33560),training=__webpack_require__(46107);const value=schemas2.KCZ([schemas2.YjP(),schemas2.aig(),schemas2.zMY()]),directionSchema=schemas2.k5n(["minimize","ma\
ximize"]),bestSchema=schemas2.Ikc({number:schemas2.Whr(),parameters:schemas2.g1P(schemas2.YjP(),value),objective:schemas2.YjP(),observed:schemas2.aig(),compared:schemas2.
Whr(),shrunken:schemas2.Ikc({noise:schemas2.aig(),expected:schemas2.aig(),optimism:schemas2.aig()}).nullable()}),searchReportSchema=schemas2.Ikc({method:schemas2.
k5n(["grid","random","sobol","optuna"]),sampler:schemas2.YjP().nullable(),seed:schemas2.Whr(),objectives:schemas2.g1P(schemas2.YjP(),directionSchema),key:schemas2.
YjP(),planned:schemas2.Whr(),continued:schemas2.Whr(),scales:schemas2.g1P(schemas2.YjP(),schemas2.k5n(["linear","log","category"])),trials:schemas2.YOg(schemas2.
Ikc({number:schemas2.Whr(),parameters:schemas2.g1P(schemas2.YjP(),value),metrics:schemas2.g1P(schemas2.YjP(),schemas2.aig()),seconds:schemas2.aig(),state:schemas2.
k5n(["complete","failed"]),why:schemas2.YjP().nullable(),outputs:schemas2.g1P(schemas2.YjP(),schemas2.YjP())})),best:bestSchema.nullable(),front:schemas2.YOg(schemas2.
Whr()),optimism:schemas2.YjP(),notes:schemas2.YOg(schemas2.YjP()),written:schemas2.YjP().nullable()}),endingSchema=schemas2.Ikc({kind:schemas2.k5n(training.FU),
words:schemas2.YjP(),remedy:schemas2.YjP().nullable(),lastLines:schemas2.YOg(schemas2.YjP()),at:schemas2.Ikc({file:schemas2.YjP(),line:schemas2.Whr()}).nullable()}),
attemptSchema=schemas2.Ikc({number:schemas2.Whr(),startedAt:iso.w$(),seconds:schemas2.aig(),resumed:schemas2.zMY(),kind:schemas2.k5n(training.FU),words:schemas2.
YjP(),next:schemas2.YjP().nullable()}),metricSchema=schemas2.Ikc({name:schemas2.YjP(),last:schemas2.Ikc({step:schemas2.aig(),value:schemas2.aig().nullable()}),best:schemas2.
Ikc({step:schemas2.aig(),value:schemas2.aig(),better:schemas2.k5n(["lower","higher"])}).nullable(),points:schemas2.YOg(schemas2.PVZ([schemas2.aig(),schemas2.aig()]))}),
curve=schemas2.YOg(schemas2.PVZ([schemas2.aig(),schemas2.aig()])),gpuUsageSchema=schemas2.Ikc({index:schemas2.Whr(),name:schemas2.YjP(),utilisation:schemas2.Ikc(
{mean:schemas2.aig(),peak:schemas2.aig()}).nullable(),memory:schemas2.Ikc({mean:schemas2.aig(),peak:schemas2.aig()}).nullable(),power:schemas2.Ikc({mean:schemas2.
aig(),peak:schemas2.aig()}).nullable(),curves:schemas2.Ikc({utilisation:curve,memory:curve,power:curve})}),gpuSchema=schemas2.Ikc({preflight:schemas2.Ikc({verdict:schemas2.
k5n(["ready","warn","refuse"]),findings:schemas2.YOg(schemas2.Ikc({gpu:schemas2.YjP(),level:schemas2.k5n(["note","warn","refuse"]),seen:schemas2.YjP(),needed:schemas2.
YjP(),remedy:schemas2.YjP().nullable()}))}).nullable(),usage:schemas2.Ikc({gpus:schemas2.YOg(gpuUsageSchema),gpuHours:schemas2.aig(),energyKwh:schemas2.aig().nullable(),
cost:schemas2.Ikc({amount:schemas2.aig(),currency:schemas2.YjP()}).nullable(),findings:schemas2.YOg(schemas2.Ikc({headline:schemas2.YjP(),advice:schemas2.YjP()})),
trouble:schemas2.YjP().nullable()}).nullable()}),stageSchema=schemas2.Ikc({name:schemas2.YjP(),how:schemas2.k5n(["unchanged","restored","run","recorded"]),seconds:schemas2.
aig(),reasons:schemas2.YOg(schemas2.YjP())}),trackedSchema=schemas2.Ikc({tracker:schemas2.YjP(),state:schemas2.k5n(["recorded","spooled"]),url:schemas2.YjP().nullable(),
linked:schemas2.YOg(schemas2.Ikc({id:schemas2.YjP(),url:schemas2.YjP(),how:schemas2.YjP()})),notes:schemas2.YOg(schemas2.YjP())}),sideSchema=schemas2.Ikc({sha256:schemas2.
YjP(),bytes:schemas2.aig()}),reproductionSchema=schemas2.Ikc({verdict:schemas2.k5n(["identical","equal-predictions","different"]),against:schemas2.YjP(),outputs:schemas2.
YOg(schemas2.Ikc({name:schemas2.YjP(),identical:schemas2.zMY(),where:schemas2.YjP().nullable(),first:sideSchema,second:sideSchema})),predictions:schemas2.Ikc({equal:schemas2.
zMY(),detail:schemas2.YjP()}).nullable(),causes:schemas2.YOg(schemas2.YjP())}),differenceSchema=schemas2.Ikc({field:schemas2.YjP(),was:schemas2.YjP().nullable(),
now:schemas2.YjP().nullable(),weight:schemas2.k5n(["decides","may matter","volatile"])}),trainReportSchema=schemas2.Ikc({schemaVersion:schemas2.euz(1),action:schemas2.
euz("train-on-runner"),verdict:schemas2.k5n(["trained","restored","searched","planned","failed","cancelled"]),startedAt:iso.w$(),model:schemas2.YjP(),command:schemas2.
YOg(schemas2.YjP()),seconds:schemas2.aig(),outputs:schemas2.YOg(schemas2.Ikc({name:schemas2.YjP(),path:schemas2.YjP(),sha256:schemas2.YjP(),bytes:schemas2.Whr()})),
backend:schemas2.Ikc({kind:schemas2.YjP(),job:schemas2.YjP().nullable(),url:schemas2.YjP().nullable()}).default({kind:"runner",job:null,url:null}),ending:endingSchema.
nullable().default(null),attempts:schemas2.YOg(attemptSchema).default([]),because:schemas2.YjP().nullable().default(null),metrics:schemas2.YOg(metricSchema).default(
[]),stages:schemas2.YOg(stageSchema).default([]),gpu:gpuSchema.nullable().default(null),lock:schemas2.Ikc({path:schemas2.YjP(),tool:schemas2.YjP(),verified:schemas2.
zMY(),problems:schemas2.YOg(schemas2.YjP())}).nullable().default(null),tracked:schemas2.YOg(trackedSchema).default([]),reproduction:reproductionSchema.nullable().
default(null),differences:schemas2.YOg(differenceSchema).default([]),search:searchReportSchema.nullable().default(null),provenance:schemas2.Ikc({suite:schemas2.
YjP(),commit:schemas2.YjP().nullable(),key:schemas2.YjP(),manifest:schemas2.YjP().nullable().default(null)}),lineage:foundation.HT})}),49567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Yj:()=>string,ai:()=>number});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43759),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27597);function string(params){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.NDH,params)}function number(params){
return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt,params)}function boolean(params){return core._coercedBoolean(
schemas.ZodBoolean,params)}function bigint(params){return core._coercedBigint(schemas.ZodBigInt,params)}function date(params){return core._coercedDate(schemas.ZodDate,
params)}}),64377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w$:()=>datetime});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
43759),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);function datetime(params){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.
You,params)}function date(params){return core._isoDate(ZodISODate,params)}function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){
return core._isoDuration(ZodISODuration,params)}})};export{id,ids,modules};
