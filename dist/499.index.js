export const id = 499;
export const ids = [499];
export const modules = {

/***/ 39129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ composeTrainDocument)
/* harmony export */ });
/** What a training run has to say. */
function composeTrainDocument(report) {
    const restored = report.verdict === 'restored';
    return {
        id: `train-on-runner:${report.model}`,
        tone: 'good',
        title: [{ code: report.model }, restored ? ': restored, nothing had changed' : ': trained'],
        blocks: [
            {
                kind: 'paragraph',
                keep: 'always',
                text: restored
                    ? ['An equal run (same code, data, environment and command) is kept; its outputs were put back.']
                    : ['The training command took ', { strong: [`${report.seconds.toFixed(1)} s`] }, '.'],
            },
            {
                kind: 'table',
                columns: [
                    { title: ['Output'] },
                    { title: ['Path'] },
                    { title: ['Bytes'], align: 'right' },
                    { title: ['sha256'] },
                ],
                rows: report.outputs.map((output) => ({
                    cells: [
                        [output.name],
                        [{ code: output.path }],
                        [output.bytes.toLocaleString('en-US')],
                        [{ code: output.sha256.slice(0, 12) }],
                    ],
                })),
            },
            {
                kind: 'paragraph',
                small: true,
                text: [
                    `Commit ${report.provenance.commit?.slice(0, 7) ?? 'unknown'} · key ${report.provenance.key.slice(0, 12)} · ${report.provenance.suite}`,
                ],
            },
        ],
    };
}


/***/ }),

/***/ 80499:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTraining: () => (/* binding */ runTraining)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14347);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49908);
/* harmony import */ var _training_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93420);
/* harmony import */ var _model_version_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15679);
/* harmony import */ var _near_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30719);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3729);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39129);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__]);
_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/**
 * Trains the model in the working tree by its declared command, unless an equal run is kept.
 *
 * @throws ConfigurationError where `train` is not declared
 * @throws EnvironmentError when the command fails or leaves an output out
 */
async function runTraining(inputs, services) {
    const startedAt = services.clock.now().toISOString();
    const { workspace } = services;
    const configuration = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfiguration */ .vF)(inputs.config, { workspace });
    const { name, model: settings } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selectModel */ .U8)(configuration, inputs.model);
    if (settings.train === undefined)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(configuration.problemAt(['models', name], 'has no `train` section', 'Add `train: { run: …, outputs: { model: … } }`'));
    sayWhatIsLeft(settings.train, services);
    const { version, commit } = await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTreeVersion */ .Q3)(name, settings, services);
    const store = await (0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .Ch)(workspace, (0,_near_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .modelCache */ ._)(services));
    const words = (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .commandWords */ .Bl)(version, configuration, ['train', 'run'], settings.train.run, services.env);
    const trained = await services.logger.group(`Training ${name}`, () => (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .trainVersion */ .f_)(version, configuration, store, services, async () => {
        if (inputs.setup)
            await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .setUp */ .s)(version, configuration, services);
    }));
    const outputs = [];
    for (const output of Object.keys(settings.train.outputs)) {
        const path = (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .outputPath */ .XC)(version, output);
        outputs.push({ name: output, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path), ...(await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .contentHash */ .Ae)(path)) });
    }
    const report = {
        schemaVersion: 1,
        action: 'train-on-runner',
        verdict: trained.how === 'restored' ? 'restored' : 'trained',
        startedAt,
        model: name,
        command: [...words],
        seconds: trained.seconds,
        outputs,
        provenance: { suite: _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .suite */ .rs, commit, key: await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__/* .trainingKey */ .Sv)(version, words) },
    };
    const written = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReports */ .L)('train-on-runner', inputs.reportDirectory, report, (0,_document_js__WEBPACK_IMPORTED_MODULE_7__/* .composeTrainDocument */ .i)(report), `${name}: training`, services);
    const { terminal, ...paths } = written;
    return {
        outputs: {
            verdict: report.verdict,
            ...paths,
            modelPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, trained.path),
            seconds: trained.seconds.toFixed(1),
        },
        terminal,
    };
}
/** Settings that are checked already and acted on from a later release: said, so that nobody relies on them. */
function sayWhatIsLeft(train, services) {
    const declared = Object.entries({ 'runs-on': train.runsOn, checkpoints: train.checkpoints });
    for (const [key] of declared.filter(([, value]) => value !== undefined))
        services.logger.warning(`\`train.${key}\` is read but not acted on by this release.`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
