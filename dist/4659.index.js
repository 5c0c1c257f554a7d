const id=4659,ids=[4659,4377],modules={24659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{dataValidateReportSchema:()=>dataValidateReportSchema,ruleSchema:()=>ruleSchema});var schemas=__webpack_require__(27597),
iso=__webpack_require__(64377),foundation=__webpack_require__(33560),provenance=__webpack_require__(41878);const fileSchema=schemas.Ikc({path:schemas.YjP(),sha256:schemas.
YjP(),bytes:schemas.Whr().nonnegative()}),count=schemas.Whr().nonnegative(),share=schemas.aig().min(0).max(1),kindSchema=schemas.k5n(["numerical","categorical",
"datetime","boolean","other"]),rowSchema=schemas.g1P(schemas.YjP(),schemas.YjP().nullable()),profileSchema=schemas.Ikc({column:schemas.YjP(),type:schemas.YjP(),
kind:kindSchema,rows:count,missing:count,distinct:count,minimum:schemas.KCZ([schemas.aig(),schemas.YjP()]).nullable(),maximum:schemas.KCZ([schemas.aig(),schemas.
YjP()]).nullable(),mean:schemas.aig().nullable(),standardDeviation:schemas.aig().nullable(),quantiles:schemas.PVZ([schemas.aig(),schemas.aig(),schemas.aig(),schemas.
aig(),schemas.aig()]).nullable(),histogram:schemas.YOg(schemas.Ikc({label:schemas.YjP(),count})).nullable()}),schemaChangeSchema=schemas.Ikc({column:schemas.YjP(),
change:schemas.k5n(["added","removed","type","renamed","moved"]),before:schemas.YjP().nullable(),after:schemas.YjP().nullable(),breaking:schemas.zMY(),reason:schemas.
YjP()}),notComputableSchema=schemas.Ikc({notComputable:schemas.YjP()}),rowDiffSchema=schemas.Ikc({key:schemas.YOg(schemas.YjP()),added:count,removed:count,changed:count,
unchanged:count,columns:schemas.YOg(schemas.Ikc({column:schemas.YjP(),changed:count})),examples:schemas.Ikc({added:schemas.YOg(rowSchema),removed:schemas.YOg(rowSchema),
changed:schemas.YOg(schemas.Ikc({key:rowSchema,column:schemas.YjP(),before:schemas.YjP().nullable(),after:schemas.YjP().nullable()}))})}),distributionSchema=schemas.
Ikc({column:schemas.YjP(),kind:kindSchema,method:schemas.k5n(["wasserstein","jensenshannon"]),effect:schemas.aig(),expectedByChance:schemas.Ikc({mean:schemas.aig(),
high:schemas.aig()}),size:schemas.k5n(["none","small","medium","large"]),missingShare:schemas.Ikc({before:share,after:share}),newCategories:schemas.YOg(schemas.
YjP()),vanishedCategories:schemas.YOg(schemas.YjP()),newCategoryCount:count,vanishedCategoryCount:count}),versionSchema=schemas.Ikc({files:schemas.YOg(fileSchema),
rows:count,bytes:count}),reviewSchema=schemas.Ikc({before:versionSchema,after:versionSchema,identical:schemas.zMY(),schema:schemas.YOg(schemaChangeSchema),rows:schemas.
KCZ([rowDiffSchema,notComputableSchema]),distributions:schemas.YOg(distributionSchema),profiles:schemas.YOg(schemas.Ikc({before:profileSchema.nullable(),after:profileSchema.
nullable()}))}),ruleSchema=schemas.k5n(["present","no-other-columns","type","required","unique","primary-key","one-of","pattern","range","length","format","meas\
ure","sql","relationship","freshness","splits-disjoint","label-rate","train-serve-skew","absent","known-by","distribution"]),report_schema_count=schemas.Whr().nonnegative(),
checkSchema=schemas.Ikc({id:schemas.YjP(),dataset:schemas.YjP(),column:schemas.YjP().nullable(),rule:ruleSchema,status:schemas.k5n(["pass","warn","fail","error"]),
observed:schemas.KCZ([schemas.aig(),schemas.YjP()]).nullable(),expected:schemas.YjP(),failingRows:report_schema_count.nullable(),failingShare:schemas.aig().min(
0).max(1).nullable(),sample:schemas.YOg(schemas.Ikc({file:schemas.YjP(),row:schemas.Whr().positive(),values:rowSchema})),note:schemas.YjP().nullable(),description:schemas.
YjP().nullable(),file:schemas.YjP().nullable(),line:schemas.Whr().positive().nullable()}),resultSchema=schemas.Ikc({files:schemas.YOg(fileSchema),rows:report_schema_count,
columns:report_schema_count,badLines:schemas.Ikc({count:report_schema_count,first:schemas.YOg(schemas.Ikc({file:schemas.YjP(),line:schemas.Whr().positive(),reason:schemas.
YjP()}))}),failingRowsFile:schemas.YjP().nullable()}),datasetSchema=schemas.Ikc({name:schemas.YjP(),rowName:schemas.YjP(),contract:schemas.Ikc({file:schemas.YjP(),
id:schemas.YjP(),version:schemas.YjP()}).nullable(),movedFrom:schemas.Ikc({name:schemas.YjP(),path:schemas.YjP()}).nullable(),result:resultSchema,review:schemas.
KCZ([reviewSchema,notComputableSchema]).nullable()}),dataValidateReportSchema=schemas.Ikc({schemaVersion:schemas.euz(1),action:schemas.euz("data-validate"),verdict:schemas.
k5n(["pass","fail"]),startedAt:iso.w$(),model:schemas.YjP().nullable(),datasets:schemas.YOg(datasetSchema),checks:schemas.YOg(checkSchema),notes:schemas.YOg(schemas.
YjP()),provenance:schemas.Ikc({...provenance.u.shape,baseCommit:schemas.YjP().nullable(),inputs:schemas.YOg(fileSchema)}),lineage:foundation.HT})}),41878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>provenanceOf,u:()=>runProvenanceSchema});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const runProvenanceSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({suite:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),commit:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
nullable(),headCommit:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),pullRequest:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable(),repository:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().nullable(),serverUrl:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),runId:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),runAttempt:zod__WEBPACK_IMPORTED_MODULE_1__.
Whr().nullable(),runUrl:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable()});function provenanceOf({context},commit){return{suite:_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
rs,commit:context?.sha??commit,headCommit:context?.headSha??commit,pullRequest:context?.pullRequest??null,repository:context===null?null:`${context.repository.owner}\
/${context.repository.repo}`,serverUrl:context?.serverUrl??null,runId:context===null?null:String(context.runId),runAttempt:context?.runAttempt??null,runUrl:context?.
runUrl??null}}}),64377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w$:()=>datetime});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43759),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);function datetime(params){
return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You,params)}function date(params){return core._isoDate(ZodISODate,
params)}function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}})};export{id,ids,modules};
