const id=7820,ids=[7820,4377],modules={57820:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{driftReportSchema:()=>driftReportSchema});var schemas=__webpack_require__(27597),iso=__webpack_require__(64377),config=__webpack_require__(
63472),foundation=__webpack_require__(33560),provenance=__webpack_require__(41878);const count=schemas.Whr().nonnegative(),intervalSchema=schemas.Ikc({estimate:schemas.
aig(),low:schemas.aig().nullable(),high:schemas.aig().nullable()}),verdicts=["worse","better","as-good","not-known"],kpiSchema=schemas.Ikc({name:schemas.YjP(),unit:schemas.
YjP().nullable(),direction:schemas.k5n(["higher","lower"]),reference:intervalSchema.nullable(),current:intervalSchema.nullable(),rows:schemas.Ikc({reference:count,
current:count}),allowedLoss:schemas.aig().nonnegative(),pValue:schemas.aig().nullable(),verdict:schemas.k5n(verdicts),intervalsOver:schemas.k5n(["days","rows"]),
notComputable:schemas.YjP().nullable()}),level=schemas.Ikc({value:schemas.aig(),standardError:schemas.aig()}),changeSchema=schemas.Ikc({at:iso.w$(),earliest:iso.
w$(),latest:iso.w$(),before:level,after:level,pValue:schemas.aig(),verdict:schemas.k5n(["worse","better"])}),pointSchema=schemas.Ikc({from:iso.w$().nullable(),to:iso.
w$().nullable(),side:schemas.k5n(["reference","earlier","current"]),rows:count,value:schemas.aig(),standardError:schemas.aig().nonnegative()}),seriesSchema=schemas.
Ikc({name:schemas.YjP(),kind:schemas.k5n(["realised","estimated","kpi"]),title:schemas.YjP(),unit:schemas.YjP().nullable(),direction:schemas.k5n(["higher","lowe\
r"]),allowedLoss:schemas.aig().nonnegative(),points:schemas.YOg(pointSchema),change:changeSchema.nullable(),withoutChange:schemas.YjP().nullable()}),attributionSchema=schemas.
Ikc({metric:schemas.YjP(),title:schemas.YjP(),source:schemas.k5n(["realised","estimated"]),from:iso.w$().nullable(),rows:schemas.Ikc({reference:count,current:count}),
reference:schemas.aig(),current:schemas.aig(),difference:schemas.aig(),standardError:schemas.aig(),columns:schemas.YOg(schemas.Ikc({column:schemas.YjP(),explained:schemas.
aig(),standardError:schemas.aig(),share:schemas.aig().nullable(),shareStandardError:schemas.aig().nullable(),unseen:schemas.aig()})),together:schemas.Ikc({columns:schemas.
YOg(schemas.YjP()),explained:schemas.aig(),share:schemas.aig().nullable(),rest:schemas.aig().nullable()}).nullable(),withoutShares:schemas.YjP().nullable()}),arrivalSchema=schemas.
Ikc({what:schemas.k5n(["current","predictions","labels","some-labels"]),last:iso.w$().nullable(),daysLate:schemas.aig().nonnegative().nullable(),finding:schemas.
YjP()}),followedSchema=schemas.Ikc({every:schemas.aig().positive().nullable(),series:schemas.YOg(seriesSchema),attribution:attributionSchema.nullable()}),report_schema_count=schemas.
Whr().nonnegative(),share=schemas.aig().min(0).max(1),fileSchema=schemas.Ikc({path:schemas.YjP(),sha256:schemas.YjP(),bytes:report_schema_count}),effectSchema=schemas.
Ikc({name:schemas.YjP(),value:schemas.aig(),withoutDrift:schemas.aig()}),columnSchema=schemas.Ikc({column:schemas.YjP(),kind:schemas.k5n(["numerical","categoric\
al","text","datetime","embedding"]),method:schemas.k5n([...config.mR,...config.QJ]),score:schemas.aig().nullable(),threshold:schemas.aig(),pValue:schemas.aig().
nullable(),effect:effectSchema.nullable(),drifted:schemas.zMY(),strength:schemas.aig().nonnegative().nullable(),notComputable:schemas.YjP().nullable(),findings:schemas.
YOg(schemas.YjP()),critical:schemas.zMY(),weight:schemas.aig().nonnegative(),missing:schemas.Ikc({reference:share.nullable(),current:share.nullable()}),distribution:schemas.
Ikc({labels:schemas.YOg(schemas.YjP()),reference:schemas.YOg(share),current:schemas.YOg(share)}).nullable(),embedding:schemas.Ikc({columns:schemas.YOg(schemas.YjP()),
dimensions:report_schema_count.nullable(),compared:schemas.Ikc({reference:report_schema_count,current:report_schema_count})}).optional()}),segmentSchema=schemas.
Ikc({column:schemas.YjP(),value:schemas.YjP().nullable(),rows:schemas.Ikc({reference:report_schema_count,current:report_schema_count}),drifted:schemas.YOg(schemas.
Ikc({column:schemas.YjP(),effect:effectSchema,pValue:schemas.aig()}))}),sideSchema=schemas.Ikc({rows:report_schema_count,files:schemas.YOg(fileSchema),span:schemas.
Ikc({first:schemas.YjP(),last:schemas.YjP()}).nullable()}),estimateSchema=schemas.Ikc({metric:schemas.YjP(),title:schemas.YjP(),unit:schemas.YjP().nullable(),direction:schemas.
k5n(["higher","lower"]),source:schemas.k5n(["realised","estimated"]),reference:intervalSchema,current:intervalSchema,allowedLoss:schemas.aig().nonnegative(),pValue:schemas.
aig().nullable(),verdict:schemas.k5n(verdicts)}),lineSchema=schemas.Ikc({intercept:schemas.aig(),slope:schemas.aig(),meanScore:share,positives:share}),calibrationSchema=schemas.
Ikc({distance:share.nullable(),threshold:share,pValue:share.nullable(),drifted:schemas.zMY(),notComputable:schemas.YjP().nullable(),reference:lineSchema.nullable(),
current:lineSchema.nullable()}),performanceSchema=schemas.Ikc({verdict:schemas.k5n(verdicts),rows:schemas.Ikc({reference:report_schema_count,current:report_schema_count}),
predictions:report_schema_count,estimates:schemas.YOg(estimateSchema),predictionDrift:columnSchema.pick({column:!0,method:!0,score:!0,threshold:!0,pValue:!0,effect:!0,
drifted:!0,notComputable:!0,findings:!0,distribution:!0}).nullable(),calibration:calibrationSchema.nullable(),alarms:schemas.YOg(schemas.k5n(["predictions","cal\
ibration"])),notes:schemas.YOg(schemas.YjP())}),driftReportSchema=schemas.Ikc({schemaVersion:schemas.euz(1),action:schemas.euz("drift-report"),verdict:schemas.k5n(
["stable","drifted"]),startedAt:iso.w$(),model:schemas.YjP().nullable(),task:schemas.k5n(config.SS).nullable(),compat:schemas.k5n(["evidently"]).nullable(),driftShare:share,
reasons:schemas.YOg(schemas.YjP()),columns:schemas.YOg(columnSchema),segments:schemas.YOg(segmentSchema),segmentsAsked:schemas.YOg(schemas.YjP()),cadence:schemas.
YOg(schemas.YjP()),performance:performanceSchema.nullable(),kpis:schemas.YOg(kpiSchema),followed:followedSchema,arrivals:schemas.YOg(arrivalSchema),incident:schemas.
Ikc({state:schemas.k5n(["none","watching","new","ongoing","worse","healed"]),since:iso.w$().nullable(),why:schemas.YjP()}).nullable(),earlier:schemas.YOg(schemas.
Ikc({asOf:iso.w$(),verdict:schemas.k5n(["stable","drifted"]),driftShare:share,findings:report_schema_count,metrics:schemas.g1P(schemas.YjP(),schemas.aig())})),reference:sideSchema.
extend({profile:schemas.YjP().nullable()}),current:sideSchema.extend({window:schemas.Ikc({from:iso.w$(),to:iso.w$()}).nullable()}),rowName:schemas.YjP(),settings:schemas.
Ikc({alpha:schemas.aig(),driftShare:schemas.aig().nullable(),critical:schemas.YOg(schemas.YjP()),season:schemas.YjP().nullable()}),notes:schemas.YOg(schemas.YjP()),
provenance:provenance.u,lineage:foundation.HT})}),41878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J:()=>provenanceOf,u:()=>runProvenanceSchema});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
