export const id = 625;
export const ids = [625];
export const modules = {

/***/ 56467:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Content of a file, or of a folder and all below it; bytes are those of the file, 0 for a folder. */
async function contentHash(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return { sha256: await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashTree */ .vz)(['.'], { root: path }), bytes: 0 };
    const { sha256, bytes } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFile */ .DC)(path);
    return { sha256, bytes };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 15679:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* reexport safe */ _content_hash_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   Bl: () => (/* reexport safe */ _version_js__WEBPACK_IMPORTED_MODULE_3__.Bl),
/* harmony export */   Iy: () => (/* reexport safe */ _predict_version_js__WEBPACK_IMPORTED_MODULE_1__.I),
/* harmony export */   J4: () => (/* reexport safe */ _train_version_js__WEBPACK_IMPORTED_MODULE_2__.J4),
/* harmony export */   Q3: () => (/* reexport safe */ _working_tree_js__WEBPACK_IMPORTED_MODULE_4__.Q),
/* harmony export */   Sv: () => (/* reexport safe */ _train_version_js__WEBPACK_IMPORTED_MODULE_2__.Sv),
/* harmony export */   XC: () => (/* reexport safe */ _version_js__WEBPACK_IMPORTED_MODULE_3__.XC),
/* harmony export */   b0: () => (/* reexport safe */ _train_version_js__WEBPACK_IMPORTED_MODULE_2__.b0),
/* harmony export */   f_: () => (/* reexport safe */ _train_version_js__WEBPACK_IMPORTED_MODULE_2__.f_),
/* harmony export */   s: () => (/* reexport safe */ _train_version_js__WEBPACK_IMPORTED_MODULE_2__.s),
/* harmony export */   u8: () => (/* reexport safe */ _version_js__WEBPACK_IMPORTED_MODULE_3__.u8)
/* harmony export */ });
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56467);
/* harmony import */ var _predict_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38927);
/* harmony import */ var _train_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33976);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74479);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95901);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _predict_version_js__WEBPACK_IMPORTED_MODULE_1__, _train_version_js__WEBPACK_IMPORTED_MODULE_2__]);
([_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _predict_version_js__WEBPACK_IMPORTED_MODULE_1__, _train_version_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 38927:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ predictVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49908);
/* harmony import */ var _training_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93420);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56467);
/* harmony import */ var _train_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33976);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__]);
([_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/**
 * Has a version predict the holdout, once: predictions are kept by model, code, environment, holdout and command.
 *
 * @param holdout absolute path of the rows that both sides are judged on
 */
async function predictVersion(version, configuration, model, holdout, store, services, prepare = async () => undefined) {
    const command = version.settings.evaluate?.predict;
    if (command === undefined)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1({
            file: configuration.file,
            ...configuration.lineOf(['models', version.model, 'evaluate']),
            path: `models.${version.model}.evaluate.predict`,
            message: 'there are no predictions to compare and no command that makes them',
            remedy: 'Declare `evaluate.predict`, or give `candidate-predictions` and `champion-predictions`',
        });
    const name = version.settings.evaluate?.holdout ?? 'holdout';
    const data = await (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .contentHash */ .A)(holdout);
    const key = (0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__/* .storeKey */ .LN)('predictions', version.model, model.sha256, version.tree, await (0,_train_version_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentKey */ .J4)(version), data.sha256, command);
    const file = 'predictions.parquet';
    const kept = await store.find('predictions', key);
    if (kept !== null) {
        services.logger.info(`Predictions of an equal earlier run are used (key ${key.slice(0, 12)}).`);
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, file), kept: true };
    }
    await prepare();
    const folder = await store.add('predictions', key, async (draft) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, file);
        const words = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .commandWords */ .Bl)(version, configuration, ['evaluate', 'predict'], command, services.env, {
            [name]: holdout,
            predictions: target,
        });
        const env = version.settings.train?.env ?? {};
        await (0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runDeclared */ .qu)({ purpose: 'prediction', words, cwd: version.folder, env }, services);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG('The prediction command ended well but wrote no predictions.', {
                remedy: 'Have it write Parquet to the path that `{predictions}` stands for',
            });
    });
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), kept: false };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 33976:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ environmentKey),
/* harmony export */   Sv: () => (/* binding */ trainingKey),
/* harmony export */   b0: () => (/* binding */ provideModel),
/* harmony export */   f_: () => (/* binding */ trainVersion),
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49908);
/* harmony import */ var _training_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93420);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56467);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_5__]);
_content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** Hash of what the environment's lock file pins, or of its absence. */
async function environmentKey(version) {
    const lock = version.settings.train?.environment;
    const path = lock === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, lock);
    return path !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (await (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .contentHash */ .A)(path)).sha256 : 'undeclared';
}
/** Everything that decides what training makes of a version. */
async function trainingKey(version, words) {
    const data = [];
    for (const name of Object.keys(version.settings.data?.datasets ?? {}).sort()) {
        const path = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .datasetPath */ .u8)(version, name);
        if (path !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && words.includes(path))
            data.push(name, (await (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .contentHash */ .A)(path)).sha256);
    }
    const portable = words.map((word) => word.replaceAll(version.workspace, '.').replaceAll(version.folder, '.'));
    return (0,_training_index_js__WEBPACK_IMPORTED_MODULE_4__/* .storeKey */ .LN)('model', version.model, version.tree, await environmentKey(version), ...data, ...portable);
}
/** Runs the declared set-up commands of a version in its folder. */
async function setUp(version, configuration, services) {
    const commands = version.settings.train?.setup ?? [];
    for (const [index, command] of commands.entries()) {
        const words = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .commandWords */ .Bl)(version, configuration, ['train', 'setup', index], command, services.env);
        await (0,_training_index_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeclared */ .qu)({ purpose: 'set-up', words, cwd: version.folder }, services);
    }
}
/**
 * Trains a version, or restores it where an equal run is kept.
 *
 * @throws ConfigurationError without `train.run`
 */
async function trainVersion(version, configuration, store, services, prepare = async () => undefined) {
    const section = version.settings.train;
    if (section === undefined)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            file: configuration.file,
            ...configuration.lineOf(['models', version.model]),
            path: `models.${version.model}.train`,
            message: 'there is no `train` section, so there is nothing to run',
            remedy: 'Add `train: { run: …, outputs: { model: … } }`, or commit the model and name it in `train.outputs`',
        });
    const words = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .commandWords */ .Bl)(version, configuration, ['train', 'run'], section.run, services.env);
    const key = await trainingKey(version, words);
    if ((await store.find('models', key)) === null)
        await prepare();
    for (const path of Object.values(section.outputs))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, path)), { recursive: true });
    const command = {
        purpose: 'training',
        words,
        cwd: version.folder,
        env: section.env,
        ...(section.timeout === undefined ? {} : { timeoutSeconds: section.timeout }),
    };
    const result = await (0,_training_index_js__WEBPACK_IMPORTED_MODULE_4__/* .train */ .B)({ command, outputs: section.outputs, key }, store, services);
    const path = modelPath(version, configuration);
    const { sha256 } = await (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .contentHash */ .A)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(recordPath(version)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(recordPath(version), JSON.stringify({ key, sha256 }));
    return { ...result, path, sha256 };
}
/**
 * The model of a version: as an earlier step or the tree left it, unless it is known to be of other code; then, and
 * where it is missing, trained or restored.
 */
async function provideModel(version, configuration, store, services, prepare) {
    const path = modelPath(version, configuration);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        const { sha256 } = await (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .contentHash */ .A)(path);
        const run = version.settings.train?.run;
        const words = run === undefined ? [] : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .commandWords */ .Bl)(version, configuration, ['train', 'run'], run, services.env);
        const record = await readRecord(version);
        const stale = record !== null && record.sha256 === sha256 && record.key !== (await trainingKey(version, words));
        if (!stale)
            return { how: 'present', seconds: 0, path, sha256 };
        services.logger.info('The model in the working tree was trained from other code or data; training again.');
    }
    return trainVersion(version, configuration, store, services, prepare);
}
function modelPath(version, configuration) {
    const path = (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .outputPath */ .XC)(version, 'model');
    if (path !== null)
        return path;
    throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
        file: configuration.file,
        ...configuration.lineOf(['models', version.model, 'train']),
        path: `models.${version.model}.train.outputs.model`,
        message: 'the path of the trained model is not declared',
        remedy: 'Add it, such as `outputs: { model: models/model.skops }`',
    });
}
function recordPath(version) {
    const name = version.model.replaceAll('/', '=');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, '.mlops', `${name}.trained.json`);
}
async function readRecord(version) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(recordPath(version), 'utf8'));
    }
    catch {
        return null;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 74479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   u8: () => (/* binding */ datasetPath)
/* harmony export */ });
/* unused harmony export placeholders */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14347);



/** Absolute path of a data set: the version's own where its tree carries it, else the workspace's. */
function datasetPath(version, name) {
    const path = version.settings.data?.datasets[name]?.path;
    if (path === undefined)
        return null;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.workspace, path);
}
/** Absolute path of a declared output of training, or null. */
function outputPath(version, name) {
    const path = version.settings.train?.outputs[name];
    return path === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
}
/** Data sets and outputs by name, plus `extra`: what `{name}` in a command stands for. */
function placeholders(version, extra = {}) {
    const values = {};
    for (const name of Object.keys(version.settings.data?.datasets ?? {}))
        values[name] = datasetPath(version, name) ?? '';
    for (const [name, path] of Object.entries(version.settings.train?.outputs ?? {}))
        values[name] = path;
    const [parameters] = version.settings.train?.parameters ?? [];
    if (parameters !== undefined)
        values.params = parameters;
    return { ...values, ...extra };
}
/** Words of a declared command; a mistake in it is reported at its place in the configuration. */
function commandWords(version, configuration, path, command, env, extra = {}) {
    const place = ['models', version.model, ...path];
    return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommand */ .RM)(command, {
        placeholders: placeholders(version, extra),
        env,
        at: { file: configuration.file, ...configuration.lineOf(place), path: place.join('.') },
    });
}


/***/ }),

/***/ 95901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workingTreeVersion)
/* harmony export */ });
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68536);

/** The version in the workspace as it stands, uncommitted changes included. */
async function workingTreeVersion(model, settings, services) {
    const repository = await (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)(services, services.workspace);
    const commit = (await repository?.commitOf('HEAD')) ?? null;
    const tree = (await repository?.workingTree()) ?? 'no-repository';
    const dirty = repository !== null && commit !== null && (await repository.treeOf(commit)) !== tree;
    const version = { model, settings, folder: services.workspace, workspace: services.workspace, tree };
    return { version, repository, commit, dirty };
}


/***/ }),

/***/ 30719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ modelCache)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41629);

/** GitHub's cache as the store's second place to look; outside a workflow it has nothing and keeps nothing. */
function modelCache(services) {
    const { logger, env, workspace } = services;
    return {
        async restore(path, key) {
            await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreCache */ .P3)({ paths: [path], key: `mlops-${key}`, logger, env, workspace });
        },
        async save(path, key) {
            await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io)({ paths: [path], key: `mlops-${key}`, logger, env, workspace });
        },
    };
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65421);



/** Writes the three renderings of a report beside each other. */
async function writeReports(action, directory, json, document, title, services) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(services.workspace, directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const write = async (extension, content) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, `${action}.${extension}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(services.workspace, path);
        return inside.startsWith('..') ? path : inside;
    };
    return {
        reportJson: await write('json', `${JSON.stringify(json, null, 2)}\n`),
        reportMarkdown: await write('md', (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(document)),
        reportHtml: await write('html', await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHtml */ .K2)(document, { title, generatedBy: `mlops-actions ${action}` })),
        terminal: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .bF)(document, terminalOptions(services.env)),
    };
}
function terminalOptions(env) {
    const columns = Number(env.COLUMNS);
    const color = env.NO_COLOR === undefined && (env.FORCE_COLOR !== undefined || env.MLOPS_TERMINAL === 'color');
    return { columns: Number.isInteger(columns) && columns >= 40 ? columns : 110, color };
}


/***/ }),

/***/ 40857:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findClasses),
/* harmony export */   T: () => (/* binding */ oneClassOnly)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24908);
/* harmony import */ var _row_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66714);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** Beyond this a label is rather an id or a quantity. */
const maxClasses = 1000;
/** Finds the classes among labels, predictions and probability columns, before any row is read. */
async function findClasses(session, plan, options) {
    const stored = new Map();
    for (const { columns } of plan.tables.values())
        for (const column of columns)
            if (column.check === 'class')
                stored.set(column, await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .storedValues */ .ee)(session, column.conversion, maxClasses));
    const authority = plan.tables.get(plan.labels[0]);
    const labelColumn = authority?.columns.find(({ alias }) => alias === 'label');
    const labelled = (labelColumn && stored.get(labelColumn)) ?? [];
    const rows = new Map();
    for (const { text, rows: times } of labelled)
        if (text !== null)
            rows.set(text, (rows.get(text) ?? 0) + times);
    for (const values of stored.values())
        for (const { text } of values)
            if (text !== null && !rows.has(text))
                rows.set(text, 0);
    for (const names of plan.probabilityClasses.values())
        for (const name of names)
            if (!rows.has(name))
                rows.set(name, 0);
    const here = { table: authority?.table, options, hidden: isHidden(options) };
    if (rows.size > maxClasses || [...stored.values()].some((values) => values.length > maxClasses)) {
        const remedy = 'Declare `task: regression` if this is a quantity, or name the column with the class.';
        const problem = at(here, `there are more than ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(maxClasses)} classes`, remedy);
        return { classes: { names: [], codes: new Map(), stored: new Map() }, problems: [problem] };
    }
    const found = options.task === 'binary-classification' ? binary(rows, here) : multiclass(rows, plan, here);
    return { classes: { ...found, stored }, problems: found.problems };
}
function multiclass(rows, plan, here) {
    const names = [...rows.keys()].sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOrder */ .My);
    const problems = [];
    for (const [role, known] of plan.probabilityClasses) {
        const lacking = names.filter((name) => !known.includes(name));
        if (lacking.length === 0)
            continue;
        problems.push({
            file: plan.tables.get(role)?.table.file ?? '',
            path: 'probabilities',
            message: `no probability column for the class ${here.hidden ? '(private)' : listed(lacking)}`,
            remedy: `The columns stand for ${listed(known)}. Map every class to its column, or give the prefix before the class.`,
        });
    }
    return { names, codes: new Map(names.map((name, index) => [name, index])), problems };
}
const truthy = ['1', 'true'];
const falsy = ['0', 'false'];
/** Booleans and 0/1 explain themselves; of any other two values the user says which is positive. */
function binary(rows, here) {
    const found = [...rows.keys()];
    const logical = found.every((value) => truthy.includes(value) || falsy.includes(value));
    const wanted = here.options.positive === undefined ? null : String(here.options.positive);
    const same = (wanted !== null && logical && [truthy, falsy].find((words) => words.includes(wanted.toLowerCase()))) ||
        null;
    const isPositive = (value) => same !== null
        ? same.includes(value)
        : wanted !== null
            ? value === wanted
            : logical && truthy.includes(value);
    const positives = found.filter(isPositive);
    const negatives = found.filter((value) => !isPositive(value));
    const names = [negatives[0] ?? (logical ? '0' : '(other)'), positives[0] ?? wanted ?? '1'];
    const codes = new Map(found.map((value) => [value, isPositive(value) ? 1 : 0]));
    const seen = [...rows].slice(0, 6).map(([value, times]) => `${quoted(value)} (${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(times)})`);
    const values = here.hidden ? '' : `: ${seen.join(', ')}${rows.size > 6 ? ', …' : ''}`;
    const problems = [];
    if (!logical && found.length > 2) {
        const remedy = 'Declare `task: multiclass-classification`, or name the column with the binary label.';
        problems.push(at(here, `a binary label has two values, this has ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(found.length)}${values}`, remedy));
    }
    else if (!logical && wanted === null) {
        problems.push(at(here, `it is not said which label is positive${values}`, 'Name it with `positive`.'));
    }
    else if (wanted !== null && found.length > 0 && positives.length === 0) {
        const remedy = 'Give `positive` as it stands in the files.';
        problems.push(at(here, `no row has the positive label ${quoted(wanted)}${values}`, remedy));
    }
    return { names, codes, problems };
}
/** The refusal of labels that are all the same, from the codes that the joined rows have. */
function oneClassOnly(plan, options, { names }, codes) {
    if (codes.length !== 1 || names.length === 0)
        return [];
    const hidden = isHidden(options);
    const table = plan.tables.get(plan.labels[0])?.table;
    const which = hidden ? '' : ` ${quoted(names[codes[0]] ?? '')}`;
    const remedy = 'A comparison needs rows of at least two classes: check how the holdout was chosen.';
    return [at({ table, options, hidden }, `every row has the same label${which}`, remedy)];
}
function at({ table, options }, message, remedy) {
    const file = table === undefined ? {} : { file: table.file };
    return { ...file, path: 'label', value: options.label, message, remedy };
}
const isHidden = ({ private: columns, label }) => (columns ?? []).includes(label);
const quoted = (value) => `\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value, 60)}\``;
const listed = (values) => `${values.slice(0, 10).map(quoted).join(', ')}${values.length > 10 ? `, … (${values.length})` : ''}`;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ maxSliceValues)
/* harmony export */ });
/** Most values a slice by value may have. */
const maxSliceValues = 200;


/***/ }),

/***/ 95020:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ loadComparison)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22193);
/* harmony import */ var _loading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79045);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30534);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68779);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67726);
/* harmony import */ var _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15346);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_1__, _loading_js__WEBPACK_IMPORTED_MODULE_2__, _plan_js__WEBPACK_IMPORTED_MODULE_3__, _sample_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__, _tables_js__WEBPACK_IMPORTED_MODULE_7__]);
([_hashing_js__WEBPACK_IMPORTED_MODULE_1__, _loading_js__WEBPACK_IMPORTED_MODULE_2__, _plan_js__WEBPACK_IMPORTED_MODULE_3__, _sample_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__, _sql_metric_js__WEBPACK_IMPORTED_MODULE_6__, _tables_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/**
 * Reads what one or two models said about the same rows, and refuses whatever would make a comparison meaningless.
 * Columns move from DuckDB into typed arrays; no row is ever an object. Rows are in the order of their ids.
 *
 * @throws ConfigurationError with everything that is wrong with the files, each with counts and a few ids
 */
async function loadComparison(engine, options) {
    const session = await engine.open();
    try {
        const tables = await openTables(session, engine.workspace, options);
        const metrics = await (0,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSqlMetrics */ .v)(session, options.sqlMetrics ?? []);
        const { plan, problems } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planTables */ .Z)(tables, options, metrics.columns);
        refuse([...metrics.problems, ...problems]);
        const naming = { ids: options.id, private: new Set(options.private ?? []) };
        const loaded = await (0,_loading_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTables */ .i)(session, plan, options, naming);
        await session.lock();
        const slicePlans = await (0,_slices_js__WEBPACK_IMPORTED_MODULE_5__/* .planSlices */ .dG)(session, loaded.sliceCodes);
        const codes = slicePlans.map(() => new Int32Array(loaded.rows));
        const sample = await (0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .fillSample */ .a)(session, plan, options, loaded, slicePlans, codes);
        const finished = slicePlans.map((slice, index) => (0,_slices_js__WEBPACK_IMPORTED_MODULE_5__/* .finishSlice */ .o3)(slice, codes[index]));
        const slices = finished.map(({ slice }) => slice);
        const sqlSlices = finished.map(({ sql }) => sql);
        const sqlMetrics = await (0,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .computeSqlMetrics */ .N)(session, plan, metrics.metrics, sqlSlices, sample.rows, naming.private);
        return { sample, slices, facts: factsOf(engine, tables, plan, loaded, sample), sqlMetrics };
    }
    finally {
        await session.close();
    }
}
function refuse(problems) {
    if (problems.length > 0)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
}
async function openTables(session, workspace, options) {
    const asked = [
        ['candidate', options.candidate],
        ['champion', options.champion],
        ['holdout', options.holdout],
    ];
    const tables = [];
    const problems = [];
    for (const [role, patterns] of asked) {
        if (patterns === null || patterns === undefined)
            continue;
        if (role === 'holdout' && patterns.length === 0)
            continue;
        const opened = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .openTable */ .RT)(session, workspace, role, patterns);
        if (Array.isArray(opened))
            problems.push(...opened);
        else
            tables.push(opened);
    }
    refuse(problems);
    return tables;
}
function factsOf(engine, tables, plan, { rowsBefore, rows }, sample) {
    const before = (role) => rowsBefore.get(role) ?? null;
    const dropped = (role) => Math.max(0, (before(role) ?? rows) - rows);
    const { buffer, byteOffset, byteLength } = sample.label;
    return {
        candidateRows: before('candidate') ?? rows,
        championRows: before('champion'),
        holdoutRows: before('holdout'),
        joinedRows: rows,
        dropped: { candidate: dropped('candidate'), champion: dropped('champion'), holdout: dropped('holdout') },
        labelsFrom: plan.labels,
        labelsSha256: (0,_hashing_js__WEBPACK_IMPORTED_MODULE_1__/* .hashContent */ .sW)([
            JSON.stringify(sample.classes),
            new Uint8Array(buffer, byteOffset, byteLength),
        ]),
        files: tables.flatMap(({ role, files }) => files.map((file) => ({ ...file, role }))),
        columns: Object.fromEntries(tables.map(({ role, columns }) => [role, [...columns.keys()]])),
        engine: engine.version,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 89452:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   ZJ: () => (/* binding */ asClass),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/* unused harmony export isText */
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);
_tables_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

const integerTypes = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const floatTypes = /^(FLOAT|DOUBLE)$/;
const decimalTypes = /^DECIMAL\(/;
const textTypes = /^(VARCHAR|ENUM\()/;
const isInteger = (type) => integerTypes.test(type);
const isNumeric = (type) => isInteger(type) || floatTypes.test(type) || decimalTypes.test(type);
const isText = (type) => textTypes.test(type);
/** Reads a column as DOUBLE. Text is parsed; booleans, dates and nested types are refused. */
function asNumber(table, column, option) {
    const type = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .rawType */ .By)(table, column);
    const raw = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .rawColumn */ .$6)(table, column);
    const base = { table, column, raw, wanted: 'a number' };
    if (isNumeric(type))
        return { ...base, sql: `CAST(${raw} AS DOUBLE)` };
    if (isText(type))
        return { ...base, sql: `TRY_CAST(trim(CAST(${raw} AS VARCHAR)) AS DOUBLE)` };
    return {
        file: table.file,
        path: option,
        value: column,
        message: `the column has the type ${type}, but numbers are needed`,
        remedy: 'Name the column that holds the number, or write it as one.',
    };
}
/**
 * Reads a column as the name of a class. So that the same label written by different tools compares equal, booleans
 * become `true`/`false`, whole floating-point numbers lose their `.0`, and so do texts that stand for these.
 */
function asClass(table, column, option) {
    const type = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .rawType */ .By)(table, column);
    const raw = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .rawColumn */ .$6)(table, column);
    const base = { table, column, raw, wanted: 'a class' };
    if (type === 'BOOLEAN')
        return { ...base, sql: `CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' END` };
    if (isInteger(type))
        return { ...base, sql: `CAST(${raw} AS VARCHAR)` };
    if (isNumeric(type)) {
        const value = `CAST(${raw} AS DOUBLE)`;
        const whole = `${value} = trunc(${value}) AND abs(${value}) < 9007199254740992`;
        const text = `CASE WHEN ${whole} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
        return { ...base, sql: `CASE WHEN isnan(${value}) THEN NULL ELSE ${text} END` };
    }
    if (isText(type)) {
        const text = `CAST(${raw} AS VARCHAR)`;
        if (table.format === 'parquet')
            return { ...base, sql: text };
        const sql = `CASE WHEN lower(${text}) IN ('true', 'false') THEN lower(${text}) ` +
            `WHEN regexp_full_match(${text}, '-?[0-9]+[.]0*') THEN regexp_extract(${text}, '-?[0-9]+') ELSE ${text} END`;
        return { ...base, sql };
    }
    return {
        file: table.file,
        path: option,
        value: column,
        message: `the column has the type ${type}, which is no class`,
        remedy: 'Write classes as booleans, whole numbers or text.',
    };
}
const isProblem = (value) => 'message' in value;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 61465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ csvRelation),
/* harmony export */   km: () => (/* binding */ readCsvHeader),
/* harmony export */   zS: () => (/* binding */ csvReason)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47069);



/**
 * CSV by RFC 4180, without a sniffer: what a file means must not depend on which rows come first. The delimiter is a
 * tab for `.tsv`, else the most frequent of `,` `;` tab `|` in the header; every value is text.
 */
const delimiters = [',', ';', '\t', '|'];
/** A header longer than this is no header. */
const headBytes = 4 * 1024 * 1024;
/** Reads the header of a file, also of a gzipped one; null when the file is empty. */
async function readCsvHeader(path) {
    const text = (await head(path)).replace(/^\ufeff/, '');
    if (text === '')
        return null;
    const first = /^(?:[^"\r\n]+|"[^"]*")*/.exec(text)?.[0] ?? '';
    const newLine = /^\r\n|^[\r\n]/.exec(text.slice(first.length))?.[0] ?? '\n';
    const bare = first.replace(/"[^"]*"/g, '');
    const times = (delimiter) => bare.split(delimiter).length;
    const delimiter = /\.tsv(\.gz)?$/i.test(path)
        ? '\t'
        : delimiters.reduce((best, each) => (times(each) > times(best) ? each : best));
    return { columns: distinctNames(fields(first, delimiter)), delimiter, newLine };
}
async function head(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes);
        const bytes = buffer.subarray(0, bytesRead);
        if (!/\.gz$/i.test(path))
            return bytes.toString('utf8');
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH }).toString('utf8', 0, headBytes);
    }
    finally {
        await file.close();
    }
}
/** The relation that reads files with the same columns, each by its own delimiter and line ends. */
function csvRelation(files) {
    const groups = new Map();
    for (const { path, header } of files) {
        const { columns, delimiter, newLine } = header;
        const typed = columns.map((name) => `${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(name)}: 'VARCHAR'`).join(', ');
        const options = `auto_detect = false, header = true, delim = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(delimiter)}, quote = '"', escape = '"', ` +
            `new_line = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(JSON.stringify(newLine).slice(1, -1))}, columns = {${typed}}`;
        groups.set(options, groups.has(options) ? `${groups.get(options)}, ${path}` : path);
    }
    const parts = [...groups].map(([options, paths]) => `read_csv([${paths}], ${options})`);
    const [only] = parts;
    return parts.length === 1 && only !== undefined
        ? only
        : `(${parts.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`;
}
/** What is wrong with a row, in DuckDB's words but without the row, whose values may be private. */
function csvReason(message) {
    const reason = /Expected Number of Columns[^\n]*|Value with unterminated quote|Invalid unicode[^\n(]*|Maximum line size[^\n]*/i.exec(message);
    return reason?.[0].trim() ?? message.split('\n')[0];
}
function fields(text, delimiter) {
    const found = [];
    let value = '';
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quoted && char === '"' && text[at + 1] === '"')
            value += text[at++];
        else if (char === '"' && (quoted || value === ''))
            quoted = !quoted;
        else if (!quoted && char === delimiter) {
            found.push(value);
            value = '';
        }
        else
            value += char;
    }
    return [...found, value];
}
/** DuckDB names columns without regard to case: repeated and empty names get a number. */
function distinctNames(names) {
    const taken = new Set();
    return names.map((name, index) => {
        const base = name === '' ? `column${index}` : name;
        let unique = base;
        for (let times = 1; taken.has(unique.toLowerCase()); times++)
            unique = `${base}_${times}`;
        taken.add(unique.toLowerCase());
        return unique;
    });
}


/***/ }),

/***/ 22686:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gV: () => (/* binding */ locateDuckDB)
/* harmony export */ });
/* unused harmony exports platformName, packagesFor, fetchPackages */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73136);
/* harmony import */ var hasha__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7690);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49908);
/* harmony import */ var _duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90235);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_8__]);
hasha__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









/** Name of the platform's package: `linux-x64`, `linux-arm64-musl`, `win32-x64`, … */
function platformName(platform = process.platform, arch = process.arch, musl = isMusl()) {
    return `${platform}-${arch}${platform === 'linux' && musl ? '-musl' : ''}`;
}
/**
 * Finds DuckDB: in the given folder, else in the suite's `node_modules`, else in the cache, else fetches it once with
 * npm and keeps it in the cache. 70 MB of native code that only this domain needs stays out of the bundle this way.
 * @throws EnvironmentError when it cannot be had or does not have the committed hash
 */
async function locateDuckDB(options) {
    const { bindingPath, logger } = options;
    if (bindingPath !== undefined) {
        const given = resolvable(bindingPath);
        if (given !== null)
            return load(given, `the folder ${bindingPath}`);
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`DuckDB is not in ${bindingPath}: @duckdb/node-api cannot be resolved from there.`, {
            remedy: 'Name a folder in which `npm install @duckdb/node-api` ran.',
        });
    }
    const own = resolvable((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url)));
    if (own !== null)
        return load(own, 'node_modules');
    const platform = platformName();
    const wanted = packagesFor(platform);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheRoot(options.env), 'mlops-duckdb', _duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, platform);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept)) {
        logger.info(`Fetching DuckDB ${_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r} for ${platform} with npm; this happens once.`);
        await fetchPackages(wanted, kept, options).catch((cause) => {
            if (cause instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG)
                throw cause;
            const remedy = 'Set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder that can be written to.';
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`DuckDB could not be kept in ${kept}: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)}`, {
                cause,
                remedy,
            });
        });
    }
    const cached = resolvable(kept);
    if (cached === null) {
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`The cached DuckDB in ${kept} is not complete.`, {
            remedy: 'Delete that folder and run again.',
        });
    }
    return load(cached, kept);
}
/** The pinned packages that make DuckDB run on a platform. */
function packagesFor(platform) {
    const native = `@duckdb/node-bindings-${platform}`;
    const all = Object.entries(_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__/* .packages */ .U);
    if (!all.some(([name]) => name === native)) {
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`DuckDB publishes no build for ${platform}.`, {
            remedy: 'Run on Linux, macOS or Windows on x64 or arm64.',
        });
    }
    return all
        .filter(([name]) => name === native || !name.startsWith('@duckdb/node-bindings-'))
        .map(([name, pin]) => ({ name, ...pin }));
}
/**
 * Packs each package with npm, compares its sha512 with the pinned one, unpacks it under `node_modules` of a staging
 * folder and moves that to `target` in one step, so that an interrupted or concurrent run leaves nothing half done.
 */
async function fetchPackages(packages, target, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), { recursive: true });
    const staging = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${target}.part-`);
    try {
        const [npm, ...first] = npmCommand(options.env);
        for (const { name, version, integrity } of packages) {
            const drop = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging, 'pack-'));
            await finish(options.process, npm, [
                ...first,
                'pack',
                `${name}@${version}`,
                '--ignore-scripts',
                '--loglevel=error',
                '--pack-destination',
                drop,
            ], `npm could not fetch ${name}@${version}`);
            const [tarball] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(drop);
            if (tarball === undefined)
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`npm pack left no file for ${name}@${version}.`);
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(drop, tarball);
            const found = `sha512-${(0,hasha__WEBPACK_IMPORTED_MODULE_8__/* .hashFileSync */ .iu)(file, { algorithm: 'sha512', encoding: 'base64' })}`;
            if (found !== integrity) {
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`${name}@${version} has the hash ${found}, but ${integrity} is pinned: it is not used.`, { remedy: 'Find out who changed the package on your registry or proxy.' });
            }
            const home = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging, 'node_modules', ...name.split('/'));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
            await finish(options.process, 'tar', ['-xzf', file, '-C', home, '--strip-components=1'], `tar could not unpack ${name}@${version}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(drop, { recursive: true });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, target).catch((cause) => {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                throw cause;
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
    }
}
async function finish(runner, command, args, failure) {
    const result = await runner.run(command, args, { timeoutSeconds: 600 });
    if (result.exitCode === 0)
        return;
    throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`${failure}: ${(result.stderr || result.stdout).trim().slice(-500)}`, {
        remedy: 'Check npm’s registry and proxy settings, or give the path of an installed @duckdb/node-api.',
    });
}
/** On Windows npm is a batch file, which cannot be started without a shell: run its script with our own Node. */
function npmCommand(env) {
    if (process.platform !== 'win32')
        return ['npm'];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(process.execPath), ...(env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)];
    const script = folders
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'))
        .find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    return script === undefined ? ['npm.cmd'] : [process.execPath, script];
}
function cacheRoot(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const home = env.HOME || env.USERPROFILE || (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, 'AppData', 'Local');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, '.cache'), 'mlops-actions');
}
/** A `require` that sees `@duckdb/node-api` from `folder`, or null. */
function resolvable(folder) {
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder), 'from.js'));
    try {
        require.resolve(apiName);
        return require;
    }
    catch {
        return null;
    }
}
/** Loaded by `require` under a name that bundlers do not follow. */
function load(require, place) {
    try {
        const api = require(apiName);
        const bindings = (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(require.resolve(apiName))(bindingsName);
        return { api, bindings };
    }
    catch (cause) {
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .eG(`DuckDB in ${place} does not load here: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)}`, {
            cause,
            remedy: 'Reinstall @duckdb/node-api for this platform, or remove it so that the pinned one is fetched.',
        });
    }
}
const apiName = ['@duckdb', 'node-api'].join('/');
const bindingsName = ['@duckdb', 'node-bindings'].join('/');
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    const report = process.report.getReport();
    return report.header.glibcVersionRuntime === undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24908:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ valueOrder),
/* harmony export */   e9: () => (/* binding */ codeColumn),
/* harmony export */   ee: () => (/* binding */ storedValues)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
_tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The values of a column, the most frequent first; at most `limit` + 1, so that more than `limit` shows. */
async function storedValues(session, { table, raw, sql }, limit) {
    const rows = await session.rows(`SELECT CAST(value AS VARCHAR), text, times FROM (
       SELECT ${raw} AS value, any_value(CAST(${sql} AS VARCHAR)) AS text, CAST(count(*) AS DOUBLE) AS times
       FROM ${table.relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY times DESC, value LIMIT ${limit + 1})`);
    return rows.map(([raw, text, times]) => ({
        raw: raw,
        text: text,
        rows: times,
    }));
}
/** Up to here a value is found faster by looking through a list than by a dictionary, however it is stored. */
const shortList = 24;
/**
 * SQL of the SMALLINT code of a column's value, NULL where it has none. Parquet keeps texts with few values as
 * dictionaries, and DuckDB evaluates `list_position` once per dictionary entry instead of once per row; other long
 * lists go through an ENUM.
 */
async function codeColumn(session, { table, column, raw }, codes, typeName) {
    if (codes.length === 0)
        return 'CAST(NULL AS SMALLINT)';
    const type = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawType */ .By)(table, column);
    const values = codes.map(([value]) => (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(value)).join(', ');
    const numbers = `CAST([${codes.map(([, code]) => code ?? 'NULL').join(', ')}] AS SMALLINT[])`;
    if (codes.length <= shortList || (table.format === 'parquet' && type === 'VARCHAR')) {
        return `list_extract(${numbers}, list_position(CAST([${values}] AS ${type}[]), ${raw}))`;
    }
    await session.execute(`CREATE TYPE ${typeName} AS ENUM (${values})`);
    return `list_extract(${numbers}, enum_code(CAST(CAST(${raw} AS VARCHAR) AS ${typeName})) + 1)`;
}
/** Whole numbers by value, anything else in code point order, as NumPy sorts. */
function valueOrder(a, b) {
    const numeric = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
    return numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 90171:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22686);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73621);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__]);
_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/**
 * Loads DuckDB; nothing of it is touched before this call.
 * @throws EnvironmentError when it cannot be found, fetched or loaded
 */
async function openEngine(options) {
    const { bindingPath, workspace } = options;
    const modules = await (0,_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .locateDuckDB */ .gV)({
        ...options,
        bindingPath: bindingPath && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(bindingPath) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, bindingPath) : bindingPath,
    });
    return {
        workspace,
        version: modules.api.version(),
        open: () => (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(modules, {
            memoryLimit: options.memoryLimit,
            threads: options.threads,
            temporaryDirectory: options.env.RUNNER_TEMP || undefined,
        }),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61465);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47069);




const extensions = [
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
    [/\.(jsonl|ndjson|json)(\.gz)?$/i, 'json'],
];
/**
 * Expands paths and globs (`*`, `**`, `?`, `[…]`); a file whose name is exactly the pattern wins over the pattern.
 * @param input name of the input they came from, for messages
 */
async function findFiles(session, workspace, patterns, input) {
    const problems = [];
    const found = new Set();
    for (const pattern of patterns) {
        if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
            const remedy = 'Download it in a step before and give the local path.';
            problems.push({ path: input, value: pattern, message: 'remote files are not read', remedy });
            continue;
        }
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, pattern);
        const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)
            ? [full]
            : (await session.rows(`SELECT file FROM glob(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .e)(full)})`)).map(([file]) => file);
        if (files.length === 0) {
            const message = /[*?[]/.test(pattern) ? 'no file matches this pattern' : 'this file does not exist';
            problems.push({ path: input, value: pattern, message, remedy: `Paths start at ${workspace}.` });
        }
        for (const file of files)
            found.add(file);
    }
    const paths = [...found].sort();
    const formats = new Map();
    for (const path of paths) {
        const format = extensions.find(([ending]) => ending.test(path))?.[1];
        if (format !== undefined)
            formats.set(format, path);
        else {
            const remedy = 'Use .parquet, .csv, .csv.gz, .tsv, .jsonl or .ndjson.';
            problems.push({
                path: input,
                file: shown(workspace, path),
                message: 'the format is not known by its ending',
                remedy,
            });
        }
    }
    if (formats.size > 1) {
        const value = [...formats.values()].map((path) => shown(workspace, path)).join(', ');
        problems.push({
            path: input,
            value,
            message: 'files of different formats cannot be one table',
            remedy: 'Write all of them in one format.',
        });
    }
    const [format] = formats.keys();
    if (problems.length > 0 || format === undefined) {
        if (problems.length === 0)
            problems.push({ path: input, message: 'no files are given' });
        return problems;
    }
    return { paths, format };
}
/** A path as a reader of the workspace would write it. */
function shown(workspace, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
}
/** What reads the files: CSV and JSON as text throughout, so that no sniffer decides a type. */
async function relationOf(workspace, { paths, format }) {
    const quoted = paths.map((path) => (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .e)(withoutGlob(path)));
    const list = `[${quoted.join(', ')}]`;
    if (format === 'parquet')
        return `read_parquet(${list})`;
    if (format === 'json') {
        return `read_json(${list}, format = ${jsonFormat(paths)}, records = true, maximum_depth = 1, sample_size = -1)`;
    }
    const problems = [];
    const files = [];
    for (const [index, path] of paths.entries()) {
        const file = shown(workspace, path);
        const header = await (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .readCsvHeader */ .km)(path);
        if (header === null) {
            problems.push({ file, message: 'the file is empty', remedy: 'Write a header and at least one row.' });
            continue;
        }
        files.push({ path: quoted[index], header });
        if (JSON.stringify(header.columns) !== JSON.stringify(files[0]?.header.columns)) {
            problems.push({
                file,
                message: `the columns are not those of ${shown(workspace, paths[0])}`,
                remedy: 'Write all files of a side with the same columns in the same order.',
            });
        }
    }
    return problems.length > 0 ? problems : (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRelation */ .PE)(files);
}
function jsonFormat(paths) {
    return paths.some((path) => /\.json(\.gz)?$/i.test(path)) ? "'auto'" : "'newline_delimited'";
}
/** DuckDB would expand a found file's name again: its wildcards are wrapped so that they stand for themselves. */
function withoutGlob(path) {
    return path.replace(/[*?[]/g, (wildcard) => `[${wildcard}]`);
}


/***/ }),

/***/ 22193:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   sW: () => (/* binding */ hashContent),
/* harmony export */   vz: () => (/* binding */ hashTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var hasha__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7690);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_2__]);
hasha__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** From this size on, hashing moves to a worker thread so that it does not hold up the event loop. */
const workerBytes = 4 * 1024 * 1024;
/** Streams a file through sha256; its bytes are never in memory at once. */
async function hashFile(path) {
    const bytes = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
    const options = { algorithm: 'sha256' };
    const sha256 = bytes < workerBytes ? (0,hasha__WEBPACK_IMPORTED_MODULE_2__/* .hashFileSync */ .iu)(path, options) : await (0,hasha__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(path, options);
    return { path, sha256, bytes };
}
/** The sha256 of texts or arrays, in their order. */
function hashContent(parts) {
    return (0,hasha__WEBPACK_IMPORTED_MODULE_2__/* .hashSync */ .Y8)([...parts], { algorithm: 'sha256' });
}
/**
 * One sha256 over the names and contents of files and folders, for cache keys: equal trees give equal hashes on every
 * machine. Paths are relative to `root`, taken in byte order with `/` between; a link counts as its target's name.
 * `.git` and whatever `ignored` names are left out inside folders; what is named itself always counts. A path that
 * does not exist counts as absent rather than failing.
 */
async function hashTree(paths, options) {
    const lines = [];
    for (const path of [...new Set(paths)].sort()) {
        await visit(options.root, path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), options.ignored ?? (() => false), lines);
    }
    return hashContent([lines.join('')]);
}
async function visit(root, path, ignored, lines) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full).catch(() => null);
    const name = JSON.stringify(path);
    if (found === null)
        lines.push(`absent ${name}\n`);
    else if (found.isSymbolicLink())
        lines.push(`link ${name} ${JSON.stringify(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(full))}\n`);
    else if (found.isFile())
        lines.push(`file ${name} ${(await hashFile(full)).sha256}\n`);
    else if (found.isDirectory()) {
        for (const entry of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(full)).sort()) {
            const inner = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
            if (entry !== '.git' && !ignored(inner))
                await visit(root, inner, ignored, lines);
        }
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 67840:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ repeatedIds)
/* harmony export */ });
/* harmony import */ var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66714);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);
_row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Refuses ids that stand in more than one row. */
async function repeatedIds(session, plan, rows, naming) {
    return (await idsAreDistinct(session, plan, rows)) ? [] : duplicates(session, plan, naming);
}
/**
 * Whether every row has an id of its own, cheaply: whole numbers from a range not much wider than there are rows are
 * counted in a bitmap, anything else by hashing.
 */
async function idsAreDistinct(session, { table: { role }, columns }, rows) {
    const keys = columns.filter(({ check }) => check === 'id').map(({ alias }) => alias);
    const [key] = keys;
    if (keys.length === 1) {
        const [stored] = await session.rows(`SELECT typeof(any_value(${key})), CAST(min(${key}) AS VARCHAR), CAST(max(${key}) AS VARCHAR) FROM ${role}`);
        const [type, low, high] = stored;
        if (type === 'BIGINT' &&
            low !== null &&
            high !== null &&
            BigInt(high) - BigInt(low) < BigInt(rows) * 16n) {
            const [counted] = await session.rows(`SELECT CAST(bit_count(bitstring_agg(${key}, ${low}, ${high})) AS DOUBLE) FROM ${role}`);
            return counted?.[0] === rows;
        }
    }
    const [grouped] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.join(', ')} FROM ${role})`);
    return grouped?.[0] === rows;
}
async function duplicates(session, { table }, naming) {
    const keys = (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .idAliases */ .iG)(naming);
    const repeated = `SELECT ${keys}, count(*) AS times FROM ${table.role} GROUP BY ALL HAVING times > 1`;
    const [found] = await session.rows(`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(times), 0) AS DOUBLE) FROM (${repeated})`);
    const [ids, rows] = found;
    if (ids === 0)
        return [];
    const such = await (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRows */ .pR)(session, `(${repeated})`, 'true', naming);
    return [
        {
            file: table.file,
            path: 'id',
            message: `${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ids)} ${ids === 1 ? 'id stands' : 'ids stand'} in more than one row (${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows)${such}`,
            remedy: 'Name the columns that identify a row, or remove the repeated rows.',
        },
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 63765:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resolveIds)
/* harmony export */ });
/* harmony import */ var _conversions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89452);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _tables_js__WEBPACK_IMPORTED_MODULE_1__]);
([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _tables_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


function familyOf(table, column) {
    if (table.format !== 'parquet')
        return 'untyped';
    const type = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawType */ .By)(table, column);
    if ((0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .isInteger */ .Fq)(type))
        return 'integer';
    if ((0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(type))
        return 'whole';
    if (type === 'VARCHAR' || type.startsWith('ENUM('))
        return 'text';
    if (type === 'UUID')
        return 'uuid';
    if (type === 'DATE')
        return 'date';
    if (type === 'TIMESTAMP WITH TIME ZONE')
        return 'instant';
    if (type.startsWith('TIMESTAMP'))
        return 'timestamp';
    if (type === 'BOOLEAN')
        return 'boolean';
    return null;
}
/** The DuckDB type in which one id column of all tables is compared, or null when there is none. */
function commonType(tables, column) {
    const families = tables.map((table) => familyOf(table, column));
    const is = (...allowed) => families.every((family) => allowed.includes(family));
    const types = tables.map((table) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawType */ .By)(table, column));
    if (is('untyped') || is('text', 'untyped'))
        return 'VARCHAR';
    if (is('integer', 'whole', 'untyped')) {
        return types.some((type) => /^(UBIGINT|U?HUGEINT)$/.test(type)) ? 'HUGEINT' : 'BIGINT';
    }
    if (is('uuid', 'text', 'untyped'))
        return 'UUID';
    if (is('date', 'untyped'))
        return 'DATE';
    if (is('date', 'timestamp', 'untyped')) {
        return types.includes('TIMESTAMP_NS') ? 'TIMESTAMP_NS' : 'TIMESTAMP';
    }
    if (is('instant', 'untyped'))
        return 'TIMESTAMP WITH TIME ZONE';
    if (is('boolean', 'untyped'))
        return 'BOOLEAN';
    return null;
}
/** Conversions of every id column for every table, in the order of `ids`. */
function resolveIds(tables, ids) {
    const conversions = new Map(tables.map((table) => [table, []]));
    const problems = [];
    for (const column of ids) {
        const type = commonType(tables, column);
        if (type === null) {
            const found = tables.map((table) => `${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawType */ .By)(table, column)} in ${table.file}`);
            problems.push({
                file: tables[0].file,
                path: 'id',
                value: column,
                message: `ids can only be joined where they have one type; found ${found.join(', ')}`,
                remedy: 'Write the id with the same type (whole number, text, UUID, date) in every file.',
            });
            continue;
        }
        for (const table of tables) {
            const raw = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawColumn */ .$6)(table, column);
            const sql = convert(raw, familyOf(table, column), type);
            conversions.get(table)?.push({ table, column, raw, sql, wanted: wantedOf(type) });
        }
    }
    return { conversions, problems };
}
/** SQL of an id; NULL where it does not fit, as a cast alone would round `1.5` or cut the time off a date. */
function convert(raw, family, type) {
    const cast = `TRY_CAST(${raw} AS ${type})`;
    const when = (condition) => `CASE WHEN ${condition} THEN ${cast} END`;
    if (family === 'whole') {
        const value = `CAST(${raw} AS DOUBLE)`;
        return when(`${value} = trunc(${value}) AND abs(${value}) <= 9007199254740992`);
    }
    if (family === 'untyped' && type.endsWith('INT'))
        return when(`regexp_full_match(${raw}, '[+-]?[0-9]+([.]0*)?')`);
    if (family === 'untyped' && type === 'DATE')
        return when(`TRY_CAST(${raw} AS TIMESTAMP) = ${cast}`);
    return cast;
}
function wantedOf(type) {
    if (type.endsWith('INT'))
        return 'a whole number';
    return type === 'VARCHAR' ? 'text' : `of the type ${type}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 40549:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* reexport safe */ _hashing_js__WEBPACK_IMPORTED_MODULE_2__.DC),
/* harmony export */   F5: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_1__.F),
/* harmony export */   Sk: () => (/* reexport safe */ _comparison_js__WEBPACK_IMPORTED_MODULE_0__.S),
/* harmony export */   Z0: () => (/* reexport safe */ _leakage_js__WEBPACK_IMPORTED_MODULE_3__.Z),
/* harmony export */   t0: () => (/* reexport safe */ _metrics_files_js__WEBPACK_IMPORTED_MODULE_4__.t),
/* harmony export */   vz: () => (/* reexport safe */ _hashing_js__WEBPACK_IMPORTED_MODULE_2__.vz)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95020);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22193);
/* harmony import */ var _leakage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57391);
/* harmony import */ var _metrics_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41478);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67726);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_comparison_js__WEBPACK_IMPORTED_MODULE_0__, _engine_js__WEBPACK_IMPORTED_MODULE_1__, _hashing_js__WEBPACK_IMPORTED_MODULE_2__, _leakage_js__WEBPACK_IMPORTED_MODULE_3__, _metrics_files_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__]);
([_comparison_js__WEBPACK_IMPORTED_MODULE_0__, _engine_js__WEBPACK_IMPORTED_MODULE_1__, _hashing_js__WEBPACK_IMPORTED_MODULE_2__, _leakage_js__WEBPACK_IMPORTED_MODULE_3__, _metrics_files_js__WEBPACK_IMPORTED_MODULE_4__, _slices_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 50457:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ joinTables),
/* harmony export */   O: () => (/* binding */ sideColumn)
/* harmony export */ });
/* harmony import */ var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66714);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);
_row_naming_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Sides have columns of the same alias: in the joined table theirs carries the role. */
const sideColumn = (alias, role) => `${alias}_${role}`;
/**
 * Makes the table `joined`: one row for every id that all tables have, in the order of the ids, so that the sample
 * does not depend on the order of any file. Says where too few rows meet and where labels or weights disagree.
 */
async function joinTables(session, plan, rows, options, naming) {
    const roles = [...rows.keys()];
    const [first, ...others] = roles;
    const ids = plan.ids.map((_, index) => `id${index}`);
    const meets = (role) => ids.map((id) => `${first}.${id} = ${role}.${id}`).join(' AND ');
    const columns = [
        ...ids.map((id) => `${first}.${id} AS ${id}`),
        ...roles.flatMap((role) => (plan.tables.get(role)?.columns ?? [])
            .filter(({ check }) => check !== 'id')
            .map(({ alias }) => `${role}.${alias} AS ${sideColumn(alias, role)}`)),
    ];
    const joins = others.map((role) => `JOIN ${role} ON ${meets(role)}`);
    await session.execute(`CREATE TABLE joined AS SELECT ${columns.join(', ')} FROM ${first} ${joins.join(' ')} ORDER BY ${ids.join(', ')}`);
    const checks = [...disagreements(plan, 'label'), ...disagreements(plan, 'weight')];
    const counts = ['count(*)', ...checks.map(({ when }) => `count(*) FILTER (${when})`)];
    const [found] = await session.rows(`SELECT ${counts.map((each) => `CAST(${each} AS DOUBLE)`).join(', ')} FROM joined`);
    const [joined, ...differing] = found;
    const problems = await joinRate(session, plan, rows, joined, options.minJoinRate ?? 1, naming);
    for (const [index, { when, message, remedy, path, files }] of checks.entries()) {
        const differ = differing[index];
        if (differ === 0)
            continue;
        const such = await (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRows */ .pR)(session, 'joined', when, naming);
        problems.push({ file: files, path, message: `${message} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(differ, joined)}${such}`, remedy });
    }
    return { rows: joined, problems };
}
async function joinRate(session, plan, rows, joined, limit, naming) {
    const short = [...rows].filter(([, all]) => joined === 0 || joined / all < limit);
    if (short.length === 0)
        return [];
    const sides = [...rows].map(([role, all]) => `${percent(joined / all)} of the ${role}'s ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)}`);
    const problems = [];
    for (const [role, all] of short) {
        const table = plan.tables.get(role)?.table;
        const ids = plan.ids.map((_, index) => `id${index}`).join(', ');
        const such = await (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRows */ .pR)(session, `(SELECT ${ids} FROM ${role} EXCEPT SELECT ${ids} FROM joined)`, 'true', naming);
        problems.push({
            ...(table === undefined ? {} : { file: table.file }),
            path: 'min-join-rate',
            message: `${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all - joined)} of the ${role}'s ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)} rows are not in every file${such}; ` +
                `joined are ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(joined)}: ${sides.join(', ')}, where ${percent(limit)} is asked`,
            remedy: 'Predict the same rows with both models, or allow the loss with `min-join-rate`.',
        });
    }
    return problems;
}
/** Conditions under which two files say different things about the same row. */
function disagreements(plan, alias) {
    const [first, ...others] = alias === 'label' ? plan.labels : plan.weights;
    if (first === undefined)
        return [];
    const stored = (role) => plan.tables.get(role)?.columns.find((column) => column.alias === alias);
    return others.map((other) => {
        const types = [first, other].map((role) => {
            const conversion = stored(role)?.conversion;
            return conversion?.table.columns.get(conversion.column);
        });
        // Single precision in one file and double in the other are the same number written differently.
        const isDouble = stored(first)?.check !== 'class';
        const value = (role) => {
            const column = sideColumn(alias, role);
            return isDouble && types.includes('FLOAT') ? `CAST(${column} AS FLOAT)` : column;
        };
        const files = [first, other].map((role) => plan.tables.get(role)?.table.file);
        return {
            when: `(${value(first)}) IS DISTINCT FROM (${value(other)})`,
            path: alias,
            files: files[1] ?? '',
            message: `the ${alias} differs from that in ${files[0]}`,
            remedy: `Both models must be judged on the same rows with the same ${alias}s: predict them from one holdout.`,
        };
    });
}
function percent(share) {
    const text = (Math.floor(share * 10_000) / 100).toString();
    return `${text} %`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 57391:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sharedRows)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
_tables_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * Looks for training rows in the holdout by id. Ids are compared as text, so that a number in one file meets the same
 * number in the other.
 *
 * @returns null where the training data has no such id column, so that nothing can be said
 * @throws ConfigurationError where a file cannot be read
 */
async function sharedRows(engine, sets) {
    const session = await engine.open();
    try {
        const training = opened(await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(session, engine.workspace, 'training', sets.training));
        const holdout = opened(await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(session, engine.workspace, 'holdout', sets.holdout));
        if (![training, holdout].every((table) => sets.id.every((column) => table.columns.has(column))))
            return null;
        const ids = (table) => `SELECT ${sets.id.map((column, i) => `CAST(${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .rawColumn */ .$6)(table, column)} AS VARCHAR) AS id${i}`).join(', ')} FROM ${table.relation}`;
        const columns = sets.id.map((_, i) => `id${i}`);
        await session.execute(`CREATE TABLE training AS ${ids(training)}`);
        await session.execute(`CREATE TABLE shared AS FROM (${ids(holdout)}) h SEMI JOIN training USING (${columns.join(', ')})`);
        const [[trainingRows, shared] = []] = await session.rows('SELECT (SELECT count(*)::DOUBLE FROM training), (SELECT count(*)::DOUBLE FROM shared)');
        const examples = await session.rows(`SELECT concat_ws(', ', ${columns.join(', ')}) FROM shared ORDER BY ALL LIMIT 3`);
        return {
            trainingRows: Number(trainingRows),
            shared: Number(shared),
            examples: examples.map(([text]) => String(text)),
        };
    }
    finally {
        await session.close();
    }
}
function opened(table) {
    if (Array.isArray(table))
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(table);
    return table;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 79045:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loadTables)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40857);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24908);
/* harmony import */ var _joining_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50457);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67726);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47069);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26864);
/* harmony import */ var _value_checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96076);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_classes_js__WEBPACK_IMPORTED_MODULE_1__, _encoding_js__WEBPACK_IMPORTED_MODULE_2__, _joining_js__WEBPACK_IMPORTED_MODULE_3__, _slices_js__WEBPACK_IMPORTED_MODULE_4__, _tables_js__WEBPACK_IMPORTED_MODULE_6__, _value_checks_js__WEBPACK_IMPORTED_MODULE_7__]);
([_classes_js__WEBPACK_IMPORTED_MODULE_1__, _encoding_js__WEBPACK_IMPORTED_MODULE_2__, _joining_js__WEBPACK_IMPORTED_MODULE_3__, _slices_js__WEBPACK_IMPORTED_MODULE_4__, _tables_js__WEBPACK_IMPORTED_MODULE_6__, _value_checks_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/**
 * Copies the planned columns into one table a role, classes and slices as codes, checks their values, and joins them.
 * @throws ConfigurationError with everything that is wrong
 */
async function loadTables(session, planned, options, naming) {
    const plan = await readTextFiles(session, planned);
    const problems = [];
    const classes = await classesOf(session, plan, options, problems);
    const sliceCodes = await (0,_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareSlices */ .hj)(session, plan, naming.private, problems);
    const rowsBefore = new Map();
    let joinable = true;
    for (const [role, tablePlan] of plan.tables) {
        await loadTable(session, role, tablePlan, classes, sliceCodes);
        const checked = await (0,_value_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTable */ .D)(session, tablePlan, naming);
        rowsBefore.set(role, checked.rows);
        problems.push(...checked.problems);
        if (checked.duplicates || checked.rows === 0)
            joinable = false;
    }
    // Repeated ids would multiply rows, and what is said about the product would mislead.
    if (!joinable)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    const joined = await (0,_joining_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTables */ .I)(session, plan, rowsBefore, options, naming);
    problems.push(...joined.problems);
    for (const role of rowsBefore.keys())
        await session.execute(`DROP TABLE ${role}`);
    if (joined.rows > 0 && options.task !== 'regression') {
        const label = (0,_joining_js__WEBPACK_IMPORTED_MODULE_3__/* .sideColumn */ .O)('label', plan.labels[0]);
        const codes = await session.rows(`SELECT DISTINCT CAST(${label} AS DOUBLE) FROM joined WHERE ${label} IS NOT NULL`);
        problems.push(...(0,_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneClassOnly */ .T)(plan, options, classes, codes.map(([code]) => code)));
    }
    if (problems.length > 0)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    return { rowsBefore, rows: joined.rows, classes, sliceCodes };
}
/** CSV and JSON are parsed once: their wanted columns become a table that later statements read. */
async function readTextFiles(session, plan) {
    const problems = [];
    const tables = new Map();
    for (const [role, { table, columns }] of plan.tables) {
        if (table.format === 'parquet') {
            tables.set(role, { table, columns });
            continue;
        }
        const relation = `text_${role}`;
        const names = [...new Set(columns.map(({ conversion }) => conversion.column))].map(_sql_js__WEBPACK_IMPORTED_MODULE_5__/* .identifier */ .C);
        try {
            await session.execute(`CREATE TEMP TABLE ${relation} AS SELECT ${names.join(', ')} FROM ${table.relation}`);
        }
        catch (error) {
            problems.push((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(table.file, table.format, error));
        }
        const read = { ...table, relation };
        const moved = columns.map((column) => ({ ...column, conversion: { ...column.conversion, table: read } }));
        tables.set(role, { table: read, columns: moved });
    }
    if (problems.length > 0)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    return { ...plan, tables };
}
async function classesOf(session, plan, options, problems) {
    if (options.task === 'regression')
        return { names: [], codes: new Map(), stored: new Map() };
    try {
        const found = await (0,_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .findClasses */ .K)(session, plan, options);
        problems.push(...found.problems);
        return found.classes;
    }
    catch (error) {
        const { table } = [...plan.tables.values()][0];
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(table.file, table.format, error), { cause: error });
    }
}
async function loadTable(session, role, { table, columns }, classes, slices) {
    const selected = [];
    for (const column of columns) {
        const { alias, conversion } = column;
        const codes = codesOf(column, role, classes, slices);
        const sql = codes === null
            ? conversion.sql
            : await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .codeColumn */ .e9)(session, conversion, codes, `type_${(0,_joining_js__WEBPACK_IMPORTED_MODULE_3__/* .sideColumn */ .O)(alias, role)}`);
        selected.push(`${sql} AS ${alias}`);
    }
    try {
        await session.execute(`CREATE TABLE ${role} AS SELECT ${selected.join(', ')} FROM ${table.relation}`);
    }
    catch (error) {
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(table.file, table.format, error), { cause: error });
    }
}
function codesOf(column, role, classes, slices) {
    const slice = slices.find((each) => each.role === role && each.alias === column.alias);
    if (slice !== undefined)
        return slice.raws?.map((raw, code) => [raw, code]) ?? null;
    if (column.check !== 'class')
        return null;
    const stored = classes.stored.get(column) ?? [];
    return stored.map(({ raw, text }) => [raw, text === null ? null : (classes.codes.get(text) ?? null)]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41478:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMetricsFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49908);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41418);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22193);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_5__]);
_hashing_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






const maximumBytes = 16 * 1024 * 1024;
/**
 * Reads metrics files, JSON or YAML, one a run: nested mappings and lists become dotted names (`test.f1`, `folds.0`).
 * @throws ConfigurationError with the problems of all files
 */
async function readMetricsFiles(paths, { workspace, input }) {
    const problems = [];
    const runs = [];
    const files = [];
    let ignored = 0;
    for (const path of paths) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
        const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(workspace, full);
        const read = await readRun(full, file);
        if (Array.isArray(read))
            problems.push(...read.map((problem) => ({ path: input, ...problem })));
        else {
            runs.push(read.values);
            ignored += read.ignored;
            files.push({ ...(await (0,_hashing_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(full)), path: file });
        }
    }
    if (paths.length === 0)
        problems.push({ path: input, message: 'no files are given' });
    if (problems.length > 0)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(problems);
    const names = [...new Set(runs.flatMap((run) => [...run.keys()]))];
    const complete = names.filter((name) => runs.every((run) => run.has(name)));
    return {
        values: Object.fromEntries(complete.map((name) => [name, runs.map((run) => run.get(name))])),
        runNames: files.map(({ path }) => path),
        files,
        ignored,
        incomplete: names.filter((name) => !complete.includes(name)),
    };
}
async function readRun(full, file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => null);
    if (found === null || !found.isFile())
        return [{ file, message: 'this file does not exist' }];
    if (found.size > maximumBytes) {
        const remedy = 'Name the file with the metrics, not one with predictions.';
        return [{ file, message: 'the file is too large for metrics (over 16 MiB)', remedy }];
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, 'utf8'), { lineCounter: lines, merge: true });
    if (document.errors.length > 0) {
        const remedy = 'Write the metrics as JSON or YAML: names and numbers.';
        return document.errors.map(({ message, pos }) => {
            const { line, col } = lines.linePos(pos[0]);
            return {
                file,
                line,
                column: col,
                message: message.split('\n')[0]?.replace(/ at line .*/, '') ?? '',
                remedy,
            };
        });
    }
    let data;
    try {
        data = document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        return [{ file, message: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) }];
    }
    const flat = flatten(data);
    const problems = flat.repeated.map((name) => ({
        file,
        value: name,
        message: 'two values have this dotted name',
        remedy: 'Rename one of them.',
    }));
    if (problems.length > 0)
        return problems;
    if (flat.values.size === 0) {
        const remedy = 'Write metrics as names and numbers, such as `{"roc_auc": 0.91}`.';
        return [{ file, message: 'there is no number in this file', remedy }];
    }
    return flat;
}
/** How Python and JavaScript write what JSON cannot. */
const special = {
    nan: Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    inf: Number.POSITIVE_INFINITY,
    '-infinity': Number.NEGATIVE_INFINITY,
    '-inf': Number.NEGATIVE_INFINITY,
};
function flatten(data) {
    const values = new Map();
    const repeated = [];
    let ignored = 0;
    const visit = (value, name) => {
        if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [key, inner] of Object.entries(value))
                visit(inner, name === '' ? key : `${name}.${key}`);
            return;
        }
        const number = typeof value === 'number' ? value : typeof value === 'string' ? special[value.toLowerCase()] : undefined;
        if (number === undefined)
            ignored++;
        else if (values.has(name))
            repeated.push(name);
        else
            values.set(name, number);
    };
    visit(data, '');
    return { values, ignored, repeated };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 30534:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planTables)
/* harmony export */ });
/* harmony import */ var _conversions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89452);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63765);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _identifiers_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
([_conversions_js__WEBPACK_IMPORTED_MODULE_0__, _identifiers_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** Decides where every named column is read from; says which cannot be found or have an unusable type. */
function planTables(tables, options, sqlNames) {
    const problems = [];
    const plans = new Map(tables.map((table) => [table.role, { table, columns: [] }]));
    /** Shared columns are taken from the holdout where it has them: it is the record, predictions are copies. */
    const byAuthority = ['holdout', 'candidate', 'champion'].flatMap((role) => plans.get(role) ?? []);
    const sides = ['candidate', 'champion'].flatMap((role) => plans.get(role) ?? []);
    const regression = options.task === 'regression';
    const add = ({ table, columns }, alias, option, check, made) => {
        if ((0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(made))
            problems.push(made);
        else
            columns.push({ alias, conversion: made, option, check });
        return { name: made, role: table.role, alias };
    };
    const having = (column, among = byAuthority) => among.filter(({ table }) => table.columns.has(column));
    const missing = (column, option, among) => {
        problems.push((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .missingColumn */ .JA)(among.map(({ table }) => table), column, option));
    };
    const ids = options.id.filter((column) => {
        const lacking = byAuthority.filter(({ table }) => !table.columns.has(column));
        for (const lack of lacking)
            missing(column, 'id', [lack]);
        return lacking.length === 0;
    });
    const resolved = (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveIds */ .T)(tables, ids);
    problems.push(...resolved.problems);
    for (const [table, conversions] of resolved.conversions) {
        const plan = plans.get(table.role);
        for (const [index, conversion] of conversions.entries())
            add(plan, `id${index}`, 'id', 'id', conversion);
    }
    const labelled = having(options.label);
    if (labelled.length === 0)
        missing(options.label, 'label', byAuthority);
    for (const plan of labelled) {
        const read = regression ? _conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i : _conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asClass */ .ZJ;
        add(plan, 'label', 'label', regression ? 'finite' : 'class', read(plan.table, options.label, 'label'));
    }
    const weighted = options.weight === undefined ? [] : having(options.weight);
    if (options.weight !== undefined) {
        if (weighted.length === 0)
            missing(options.weight, 'weight', byAuthority);
        for (const plan of weighted)
            add(plan, 'weight', 'weight', 'weight', (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(plan.table, options.weight, 'weight'));
    }
    const probabilityClasses = new Map();
    for (const side of sides) {
        const named = (column, option) => {
            if (column === undefined)
                return null;
            if (side.table.columns.has(column))
                return column;
            missing(column, option, [side]);
            return null;
        };
        const declared = options.scoresAreProbabilities ?? true;
        const scoreOption = regression && options.score === undefined ? 'prediction' : 'score';
        const score = named(scoreOption === 'score' ? options.score : options.prediction, scoreOption);
        if (score !== null && options.task !== 'multiclass-classification') {
            const check = !regression && declared ? 'probability' : 'finite';
            add(side, 'score', scoreOption, check, (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(side.table, score, scoreOption));
        }
        const prediction = regression ? null : named(options.prediction, 'prediction');
        if (prediction !== null)
            add(side, 'prediction', 'prediction', 'class', (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asClass */ .ZJ)(side.table, prediction, 'prediction'));
        if (options.task === 'multiclass-classification' && options.probabilities !== undefined) {
            const columns = probabilityColumns(side, options.probabilities, problems, named);
            probabilityClasses.set(side.table.role, columns.map((entry) => entry.class));
            for (const [index, { column }] of columns.entries())
                add(side, `probability${index}`, 'probabilities', 'probability', (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(side.table, column, 'probabilities'));
        }
    }
    const slices = (options.slices ?? []).flatMap((option, index) => {
        const [plan] = having(option.column);
        if (plan === undefined) {
            missing(option.column, 'slices', byAuthority);
            return [];
        }
        const alias = `slice${index}`;
        const { table } = plan;
        const raw = (0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rawColumn */ .$6)(table, option.column);
        const numeric = option.quantiles !== undefined || option.edges !== undefined;
        const made = numeric
            ? (0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(table, option.column, 'slices')
            : { table, column: option.column, raw, sql: raw, wanted: 'a value' };
        add(plan, alias, 'slices', 'none', made);
        return [{ option, role: table.role, alias }];
    });
    const sqlColumns = new Map();
    for (const side of sides) {
        const visible = [side, ...byAuthority.filter(({ table }) => table.role === 'holdout')];
        const found = sqlNames.flatMap((name, index) => {
            const plan = visible.find(({ table }) => table.columns.has(name));
            if (plan === undefined) {
                missing(name, 'metrics', visible);
                return [];
            }
            const alias = `sql${index}`;
            const { table } = plan;
            if (!plan.columns.some((column) => column.alias === alias)) {
                const raw = (0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rawColumn */ .$6)(table, name);
                add(plan, alias, 'metrics', 'none', { table, column: name, raw, sql: raw, wanted: 'a value' });
            }
            return [{ name, role: table.role, alias }];
        });
        sqlColumns.set(side.table.role, found);
    }
    const roles = (found) => found.map(({ table }) => table.role);
    const plan = {
        tables: plans,
        ids,
        labels: roles(labelled),
        weights: roles(weighted),
        slices,
        probabilityClasses,
        sqlColumns,
    };
    return { plan, problems };
}
function probabilityColumns(side, wanted, problems, named) {
    if (wanted.kind === 'columns') {
        return wanted.columns.filter(({ column }) => named(column, 'probabilities') !== null);
    }
    const columns = [...side.table.columns.keys()]
        .filter((column) => column.startsWith(wanted.prefix) && column !== wanted.prefix)
        .map((column) => ({ class: column.slice(wanted.prefix.length), column }));
    if (columns.length === 0) {
        problems.push({
            ...(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .missingColumn */ .JA)([side.table], wanted.prefix, 'probabilities'),
            message: `no column of the ${side.table.title} starts with this prefix`,
        });
    }
    return columns;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 66714:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   iG: () => (/* binding */ idAliases),
/* harmony export */   pR: () => (/* binding */ nameRows)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);
_tables_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** How many offending rows a message names. */
const examples = 3;
/** `, such as flight_id 12, 15, 18`; empty where ids are private. */
async function nameRows(session, from, when, { ids, private: hidden }) {
    if (ids.length === 0 || ids.some((id) => hidden.has(id)))
        return '';
    const keys = ids.map((_, index) => `id${index}`);
    const texts = keys.map((key) => `CAST(${key} AS VARCHAR)`);
    const rows = await session.rows(`SELECT ${texts.join(', ')} FROM ${from} WHERE ${when} ORDER BY ${keys.join(', ')} LIMIT ${examples}`);
    const shown = rows.map((row) => row.map((value) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value === null ? '(missing)' : String(value), 40)));
    const names = ids.map((id) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(id, 40)).join(', ');
    const values = shown.map((row) => (row.length === 1 ? row[0] : `(${row.join(', ')})`));
    return values.length === 0
        ? ''
        : `, such as ${ids.length === 1 ? names : `(${names})`} ${values.join(', ')}`;
}
function idAliases({ ids }) {
    return ids.map((_, index) => `id${index}`).join(', ');
}
/** `3 of 1,200 rows`. */
function rowsOf(some, all) {
    return `${count(some)} of ${count(all)} rows`;
}
function count(value) {
    return value.toLocaleString('en-US');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 68779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fillSample)
/* harmony export */ });
/* harmony import */ var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50457);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);
_joining_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Collects SQL expressions and the arrays that they fill, to move everything in one pass over the rows. */
class Columns {
    expressions = [];
    arrays = [];
    #rows;
    constructor(rows) {
        this.#rows = rows;
    }
    double(sql) {
        const array = new Float64Array(this.#rows);
        this.expressions.push(`CAST(${sql} AS DOUBLE)`);
        this.arrays.push(array);
        return array;
    }
    integer(sql, array = new Int32Array(this.#rows)) {
        this.expressions.push(`CAST(${sql} AS INTEGER)`);
        this.arrays.push(array);
        return array;
    }
}
/** Moves the joined rows into the arrays of a sample, and the slices' codes into theirs. */
async function fillSample(session, plan, options, { classes, rows }, slices, sliceArrays) {
    const columns = new Columns(rows);
    const label = (0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)('label', plan.labels[0]);
    const [weighted] = plan.weights;
    const probabilities = options.task === 'binary-classification' && (options.scoresAreProbabilities ?? true);
    const sample = {
        task: options.task,
        rows,
        label: columns.double(label),
        classes: classes.names,
        weight: weighted === undefined ? null : columns.double((0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)('weight', weighted)),
        candidate: modelOutput('candidate', plan, options, classes, columns),
        champion: plan.tables.has('champion') ? modelOutput('champion', plan, options, classes, columns) : null,
        probabilities: probabilities || plan.probabilityClasses.size > 0,
    };
    for (const [index, { code }] of slices.entries())
        columns.integer(code, sliceArrays[index]);
    await session.fill(`SELECT ${columns.expressions.join(', ')} FROM joined`, columns.arrays);
    return sample;
}
function modelOutput(role, plan, options, classes, columns) {
    const has = (alias) => plan.tables.get(role)?.columns.some((column) => column.alias === alias);
    const score = has('score') ? (0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)('score', role) : null;
    const given = plan.probabilityClasses.get(role);
    const inOrder = given === undefined ? null : classes.names.map((name) => `probability${given.indexOf(name)}`);
    const probability = inOrder?.map((alias) => (0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)(alias, role)) ?? null;
    return {
        score: score === null ? null : columns.double(score),
        probabilities: probability?.map((sql) => columns.double(sql)) ?? null,
        prediction: predictionSql(role, has('prediction') ?? false, score, probability, options, columns),
    };
}
/** The predicted class: as written, else by threshold (binary), else the first of the most probable (multiclass). */
function predictionSql(role, written, score, probability, options, columns) {
    if (written)
        return columns.integer((0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)('prediction', role));
    if (options.task === 'binary-classification' && score !== null) {
        const declared = options.scoresAreProbabilities ?? true;
        const threshold = options.threshold ?? (declared ? 0.5 : null);
        return threshold === null ? null : columns.integer(`${score} >= CAST('${threshold}' AS DOUBLE)`);
    }
    if (options.task === 'multiclass-classification' && probability !== null) {
        const largest = `greatest(${probability.join(', ')})`;
        const when = probability.map((sql, index) => `WHEN ${sql} = ${largest} THEN ${index}`);
        return columns.integer(`CASE ${when.join(' ')} END`);
    }
    return null;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 73621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49908);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47069);





/** Opens a session with extensions that would need a download switched off. */
async function openSession(modules, options = {}) {
    const spill = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporaryDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-duckdb-'));
    const instance = await modules.api.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        temp_directory: spill,
        ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return {
        execute: (sql) => named(async () => void (await connection.run(sql))),
        rows: (sql) => named(async () => (await (await connection.run(sql)).getRowsJS())),
        fill: (sql, into) => named(() => fill(modules, connection, sql, into)),
        async lock() {
            await connection.run(`SET allowed_directories = [${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .e)(spill)}]`);
            await connection.run('SET enable_external_access = false');
            await connection.run('SET lock_configuration = true');
        },
        async close() {
            connection.closeSync();
            instance.closeSync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(spill, { recursive: true, force: true });
        },
    };
}
/** Tells the machine's limits from what is wrong with a statement or a file. */
async function named(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!/^Out of Memory Error|No space left on device/.test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)))
            throw error;
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .eG(`DuckDB has not enough memory: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split('\n')[0]}`, {
            cause: error,
            remedy: 'Use a larger runner, or point RUNNER_TEMP to a disk with more room to spill to.',
        });
    }
}
async function fill(modules, connection, sql, into) {
    const { bindings } = modules;
    const result = await connection.stream(sql);
    let filled = 0;
    for (;;) {
        const chunk = await result.fetchChunk();
        const rows = chunk?.rowCount ?? 0;
        if (chunk === null || rows === 0)
            return filled;
        for (const [index, target] of into.entries()) {
            const vector = bindings.data_chunk_get_vector(chunk.chunk, index);
            const bytes = bindings.vector_get_data(vector, rows * target.BYTES_PER_ELEMENT);
            if (target instanceof Float64Array) {
                target.set(new Float64Array(bytes.buffer, bytes.byteOffset, rows), filled);
            }
            else {
                target.set(new Int32Array(bytes.buffer, bytes.byteOffset, rows), filled);
            }
        }
        filled += rows;
    }
}


/***/ }),

/***/ 67726:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ planSlices),
/* harmony export */   hj: () => (/* binding */ prepareSlices),
/* harmony export */   o3: () => (/* binding */ finishSlice)
/* harmony export */ });
/* unused harmony export intervalTexts */
/* harmony import */ var _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59375);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24908);
/* harmony import */ var _joining_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50457);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _joining_js__WEBPACK_IMPORTED_MODULE_1__]);
([_encoding_js__WEBPACK_IMPORTED_MODULE_0__, _joining_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const missingValue = '(missing)';
const emptyValue = '(empty)';
/** Finds the values of every slice by value; what cannot be sliced is added to `problems`. */
async function prepareSlices(session, plan, hidden, problems) {
    const slices = [];
    for (const { option, role, alias } of plan.slices) {
        const { column } = option;
        const planned = plan.tables.get(role)?.columns.find((each) => each.alias === alias);
        if (planned === undefined)
            continue;
        const { conversion } = planned;
        const place = { file: conversion.table.file, path: 'slices', value: column };
        if (hidden.has(column)) {
            problems.push({
                ...place,
                message: 'the column is private, and a slice would publish its values',
                remedy: 'Leave the slice out, or take the column off the private ones.',
            });
        }
        if (option.quantiles !== undefined || option.edges !== undefined) {
            slices.push({ column, role, alias, raws: null, option });
            continue;
        }
        const stored = await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .storedValues */ .ee)(session, conversion, _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSliceValues */ .D);
        if (stored.length > _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSliceValues */ .D) {
            problems.push({
                ...place,
                message: `the column has more than ${_comparison_options_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSliceValues */ .D} values, the most that a slice by value may have`,
                remedy: 'Cut a numeric column with `quantiles` or `edges`; group a text column when predictions are written.',
            });
            slices.push({ column, role, alias, raws: [], option });
        }
        else {
            slices.push({ column, role, alias, raws: stored.map(({ raw }) => raw).sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOrder */ .My), option });
        }
    }
    return slices;
}
/** Says how the joined rows' codes are read; quantiles are those of the joined rows, the same for both models. */
async function planSlices(session, slices) {
    const plans = [];
    for (const { column, role, alias, raws, option } of slices) {
        const stored = (0,_joining_js__WEBPACK_IMPORTED_MODULE_1__/* .sideColumn */ .O)(alias, role);
        if (raws === null) {
            const edges = option.edges ?? (await quantileEdges(session, stored, option.quantiles ?? 4));
            plans.push(cutSlice(column, stored, edges));
        }
        else {
            const values = [...raws.map((raw) => (raw === '' ? emptyValue : raw)), missingValue];
            plans.push({ column, code: `coalesce(${stored}, ${raws.length})`, values });
        }
    }
    return plans;
}
/** Inner edges that are values of the column itself, the largest value left out, repeated ones once. */
async function quantileEdges(session, stored, parts) {
    const shares = Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts);
    const selected = shares.map((share) => `quantile_disc(value, ${share})`);
    const [found] = await session.rows(`SELECT ${[...selected, 'max(value)'].join(', ')} FROM
     (SELECT ${stored} AS value FROM joined WHERE ${stored} IS NOT NULL AND NOT isnan(${stored}))`);
    const edges = (found ?? []);
    const largest = edges.pop();
    return [...new Set(edges)].filter((edge) => edge !== null && edge !== largest);
}
function cutSlice(column, stored, edges) {
    const when = edges.map((edge, index) => `WHEN ${stored} <= ${double(edge)} THEN ${index}`);
    const code = `CAST(CASE WHEN ${stored} IS NULL OR isnan(${stored}) THEN ${edges.length + 1} ` +
        `${when.join(' ')} ELSE ${edges.length} END AS INTEGER)`;
    return { column, code, values: [...intervalTexts(edges), missingValue] };
}
/** `≤ 502`, `> 502, ≤ 872`, `> 872`: read after the column's name. */
function intervalTexts(edges) {
    if (edges.length === 0)
        return ['(any)'];
    const rounded = edges.map((edge) => String(Number(edge.toPrecision(6))));
    const texts = new Set(rounded).size === edges.length ? rounded : edges.map(String);
    return [
        `≤ ${texts[0]}`,
        ...texts.slice(1).map((text, index) => `> ${texts[index]}, ≤ ${text}`),
        `> ${texts.at(-1)}`,
    ];
}
const double = (value) => `CAST('${value}' AS DOUBLE)`;
/**
 * Moves a slice's codes to values that some row has, joining those that read the same (a text `(missing)` and a
 * missing one).
 * @returns the slice, and SQL of its new code for a metric in SQL
 */
function finishSlice({ column, code, values }, codes) {
    const counts = new Float64Array(values.length);
    for (const each of codes)
        counts[each] = counts[each] + 1;
    const kept = [];
    const renumber = values.map((value, old) => {
        if (counts[old] === 0)
            return -1;
        const index = kept.indexOf(value);
        return index === -1 ? kept.push(value) - 1 : index;
    });
    if (kept.length === values.length)
        return { slice: { column, values, codes }, sql: { column, code, values } };
    for (let row = 0; row < codes.length; row++)
        codes[row] = renumber[codes[row]];
    const moved = `list_extract([${renumber.join(', ')}], (${code}) + 1)`;
    return { slice: { column, values: kept, codes }, sql: { column, code: moved, values: kept } };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 53904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   kB: () => (/* binding */ functionCatalog),
/* harmony export */   ts: () => (/* binding */ splitExpression)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);

async function functionCatalog(session) {
    const rows = await session.rows(`SELECT DISTINCT function_name, function_type = 'aggregate', coalesce(stability, 'CONSISTENT') <> 'CONSISTENT'
     FROM duckdb_functions()`);
    const named = (column) => new Set(rows.flatMap((row) => (row[column] ? [row[0]] : [])));
    return { aggregates: named(1), unstable: named(2) };
}
/**
 * Parses one scalar aggregate expression with DuckDB's own parser. Anything that could look beyond the rows at hand
 * (a second statement, FROM, a subquery) or give another value the next time is refused.
 * @returns what is wrong, in words, where it is refused
 */
async function parseExpression(session, catalog, sql) {
    const parsed = await parse(session, `SELECT (${sql}\n)`);
    if (typeof parsed === 'string')
        return parsed;
    const select = parsed.statements.length === 1 ? parsed.statements[0]?.node : undefined;
    const list = select?.select_list;
    const bare = select?.type === 'SELECT_NODE' &&
        select.from_table?.type === 'EMPTY' &&
        [select.where_clause, select.having, select.qualify, select.sample].every((part) => part === null) &&
        [select.modifiers, select.group_expressions, select.cte_map?.map].every((part) => part?.length === 0);
    if (!bare || list?.length !== 1)
        return 'it must be one expression, without FROM, WHERE or a second statement';
    const tree = list[0];
    const columns = new Set();
    const aggregates = [];
    for (const node of nodesOf(tree)) {
        const name = node.function_name?.toLowerCase() ?? '';
        if (node.class === 'SUBQUERY')
            return 'subqueries are not allowed';
        if (node.class === 'WINDOW')
            return 'window functions are not allowed; aggregate over the rows instead';
        if (node.class === 'STAR' || node.class === 'LAMBDA' || node.class === 'PARAMETER')
            return 'it must name plain columns';
        if (catalog.unstable.has(name))
            return `\`${name}\` does not give the same value every time`;
        if (catalog.aggregates.has(name))
            aggregates.push(node);
        if (node.class === 'COLUMN_REF') {
            if (node.column_names?.length !== 1)
                return 'columns are named without a table';
            columns.add(node.column_names[0]);
        }
    }
    if (aggregates.length === 0)
        return 'it must aggregate the rows into one number, with `sum`, `avg`, `count` …';
    return { sql, tree, columns: [...columns], aggregates };
}
async function parse(session, sql) {
    const [row] = await session.rows(`SELECT CAST(json_serialize_sql(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(sql)}) AS VARCHAR)`);
    const answer = JSON.parse(row?.[0]);
    return answer.error ? (answer.error_message ?? 'it cannot be parsed') : answer;
}
function* nodesOf(value) {
    if (Array.isArray(value))
        for (const each of value)
            yield* nodesOf(each);
    else if (typeof value === 'object' && value !== null) {
        if ('class' in value)
            yield value;
        for (const each of Object.values(value))
            yield* nodesOf(each);
    }
}
/** How an aggregate of all rows comes from those of groups: the aggregate that combines them. */
const combining = {
    sum: 'sum',
    count: 'sum',
    count_star: 'sum',
    count_if: 'sum',
    countif: 'sum',
    min: 'min',
    max: 'max',
    bool_and: 'bool_and',
    bool_or: 'bool_or',
};
/**
 * Splits an expression whose aggregates are sums, counts, averages or extremes; null for any other. Values with a
 * group left out then cost a few hundred rows instead of another pass over all of them.
 */
async function splitExpression(session, expression) {
    const simple = expression.aggregates.every((node) => (combining[nameOf(node)] !== undefined || nameOf(node) === 'avg') &&
        node.distinct === false &&
        node.order_bys?.orders?.length === 0 &&
        node.children?.every((child) => ![...nodesOf(child)].some((inner) => expression.aggregates.includes(inner))));
    // Beyond 2^53 a constant would not survive the way through JavaScript.
    if (!simple || /"value":-?\d{16}/.test(JSON.stringify(expression.tree)))
        return null;
    const parts = [];
    const part = (node) => {
        parts.push(node);
        return {
            class: 'COLUMN_REF',
            type: 'COLUMN_REF',
            alias: '',
            query_location: 0,
            column_names: [`part${parts.length - 1}`],
        };
    };
    const over = (name, node, child) => ({
        ...node,
        function_name: name,
        children: [child],
        filter: null,
    });
    const combine = (node) => {
        const name = nameOf(node);
        if (name !== 'avg')
            return over(combining[name], node, part(node));
        const total = over('sum', node, part({ ...node, function_name: 'sum' }));
        const rows = over('sum', node, part({ ...node, function_name: 'count' }));
        return { ...node, function_name: '/', is_operator: true, filter: null, children: [total, rows] };
    };
    const replaced = replace(expression.tree, new Set(expression.aggregates), combine);
    const whole = await print(session, replaced);
    const printed = [];
    for (const each of parts)
        printed.push(await print(session, each));
    return { parts: printed, whole };
}
const nameOf = (node) => node.function_name?.toLowerCase() ?? '';
function replace(value, targets, by) {
    const walk = (each) => {
        if (Array.isArray(each))
            return each.map(walk);
        if (typeof each !== 'object' || each === null)
            return each;
        if (targets.has(each))
            return by(each);
        return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]));
    };
    return walk(value);
}
/** DuckDB's own text of a tree. Locations are 64-bit numbers that JavaScript rounds: they are cleared. */
async function print(session, tree) {
    const empty = await parse(session, 'SELECT 1');
    if (typeof empty === 'string')
        throw new Error(empty);
    const node = empty.statements[0]?.node;
    const statement = {
        ...empty,
        statements: [{ ...empty.statements[0], node: { ...node, select_list: [tree] } }],
    };
    const json = JSON.stringify(statement, (key, value) => (key === 'query_location' ? 0 : value));
    const [row] = await session.rows(`SELECT json_deserialize_sql(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(json)} AS JSON))`);
    return String(row?.[0])
        .replace(/^SELECT /, '')
        .replace(/;$/, '');
}


/***/ }),

/***/ 10952:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ jackknife)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47069);
/* harmony import */ var _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53904);
/* harmony import */ var _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17767);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__]);
_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** How many groups are enough where each costs a full pass over so many rows. */
const costlyGroups = 20;
const costlyRows = 200_000;
/**
 * The value of an expression on all rows and on every value of every slice, and again with each group of rows left
 * out. First comes the entry of all rows, then one a slice.
 */
async function jackknife(session, role, expression, slices, rows) {
    const split = await (0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpression */ .ts)(session, expression);
    const count = rows > costlyRows ? costlyGroups : _sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlGroups */ .xb;
    const found = [];
    for (const slice of [null, ...slices.keys()]) {
        found.push(split === null
            ? await byPass(session, role, expression.sql, slice, count)
            : await byParts(session, role, split, slice));
    }
    return found;
}
/** Every group's aggregates once; from them the value of all rows and of all rows but one group's. */
async function byParts(session, role, split, slice) {
    const group = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .groupColumn */ .kq);
    const code = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .codeColumn */ .e9)(slice));
    const parts = split.parts.map((sql, index) => `${sql} AS part${index}`);
    const rows = await session.rows(`WITH part AS MATERIALIZED (
       SELECT ${group} AS own_group, ${code} AS code, ${parts.join(', ')} FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsTable */ .YB)(role)} GROUP BY 1, 2),
     wanted AS (
       SELECT code AS wanted_code, own_group AS left_out FROM part UNION ALL SELECT DISTINCT code, -1 FROM part)
     SELECT CAST(wanted_code AS DOUBLE), CAST(left_out AS DOUBLE), CAST(${split.whole} AS DOUBLE)
     FROM wanted JOIN part ON code = wanted_code AND own_group <> left_out
     GROUP BY wanted_code, left_out ORDER BY wanted_code, left_out`);
    return valuesOf(rows, slice);
}
/** One pass over the rows for each group that is left out, for aggregates that cannot be put together from parts. */
async function byPass(session, role, sql, slice, count) {
    const group = `${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .groupColumn */ .kq)} % ${count}`;
    const code = (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .codeColumn */ .e9)(slice));
    const present = await session.rows(`SELECT DISTINCT CAST(${code} AS DOUBLE), CAST(${group} AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsTable */ .YB)(role)}`);
    const has = new Set(present.map(([at, own]) => `${at}/${own}`));
    const found = [];
    for (let away = -1; away < count; away++) {
        const rows = await session.rows(`SELECT CAST(${code} AS DOUBLE), CAST((${sql}\n) AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsTable */ .YB)(role)}
       WHERE ${group} <> ${away} GROUP BY ${code} ORDER BY 1`);
        for (const [at, value] of rows)
            if (away === -1 || has.has(`${at}/${away}`))
                found.push([at, away, value]);
    }
    return valuesOf(found, slice);
}
function valuesOf(rows, slice) {
    const values = new Map();
    for (const [at, away, value] of rows) {
        const key = slice === null ? null : at;
        const entry = values.get(key) ?? { estimate: null, replicates: [] };
        if (away === -1)
            entry.estimate = value;
        else
            entry.replicates.push(value ?? Number.NaN);
        values.set(key, entry);
    }
    return values;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 15346:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ computeSqlMetrics),
/* harmony export */   v: () => (/* binding */ parseSqlMetrics)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _sql_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53904);
/* harmony import */ var _sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10952);
/* harmony import */ var _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17767);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__]);
([_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__, _sql_rows_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




/** Checks every metric and says which columns they need. */
async function parseSqlMetrics(session, metrics) {
    if (metrics.length === 0)
        return { metrics: [], columns: [], problems: [] };
    const catalog = await (0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .functionCatalog */ .kB)(session);
    const parsed = [];
    const problems = [];
    for (const { name, sql } of metrics) {
        const expression = await (0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(session, catalog, sql);
        if (typeof expression === 'string')
            problems.push(refusal(name, sql, expression));
        else
            parsed.push({ name, expression });
    }
    const columns = new Set(parsed.flatMap(({ expression }) => expression.columns));
    return { metrics: parsed, columns: [...columns], problems };
}
function refusal(name, sql, message) {
    return {
        path: `metrics.${name}`,
        value: sql,
        message: `the SQL of \`${name}\` is refused: ${message}`,
        remedy: 'Write one aggregate over columns of the predictions and the holdout, such as `avg(profit)`.',
    };
}
/**
 * Computes every metric for both models, on all rows and on every slice. The session must be locked.
 * @throws ConfigurationError with DuckDB's message for every metric that it cannot compute
 */
async function computeSqlMetrics(session, plan, metrics, slices, rows, hidden) {
    if (metrics.length === 0)
        return [];
    const sides = ['candidate', 'champion'].filter((role) => plan.tables.has(role));
    for (const role of sides)
        await (0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .createRows */ .Om)(session, plan, role, slices);
    const results = [];
    const problems = [];
    for (const { name, expression } of metrics) {
        try {
            for (const role of sides) {
                await session.rows(`SELECT CAST((${expression.sql}\n) AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsTable */ .YB)(role)} WHERE false`);
            }
            const values = new Map();
            for (const role of sides)
                values.set(role, await (0,_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__/* .jackknife */ .z)(session, role, expression, slices, rows));
            results.push(...resultsOf(name, values, slices));
        }
        catch (error) {
            if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG)
                throw error;
            const said = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0];
            const secret = expression.columns.some((column) => hidden.has(column));
            problems.push(refusal(name, expression.sql, secret ? 'it fails on values of a private column' : said));
        }
    }
    if (problems.length > 0)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
    return results;
}
function resultsOf(metric, values, slices) {
    const at = (role, index, code) => {
        const found = values.get(role)?.[index]?.get(code);
        return found === undefined || found.estimate === null
            ? null
            : { estimate: found.estimate, replicates: found.replicates };
    };
    const one = (index, code, slice) => {
        const candidate = at('candidate', index, code);
        const champion = at('champion', index, code);
        const empty = candidate === null ? 'candidate' : values.has('champion') && champion === null ? 'champion' : null;
        const reason = empty === null ? {} : { reason: `the SQL is NULL for the ${empty} on these rows` };
        return { metric, slice, candidate, champion, ...reason };
    };
    return [
        one(0, null, null),
        ...slices.flatMap(({ column, values: texts }, index) => texts.map((value, code) => one(index + 1, code, { column, value }))),
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 17767:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ createRows),
/* harmony export */   YB: () => (/* binding */ rowsTable),
/* harmony export */   e9: () => (/* binding */ codeColumn),
/* harmony export */   kq: () => (/* binding */ groupColumn),
/* harmony export */   xb: () => (/* binding */ sqlGroups)
/* harmony export */ });
/* harmony import */ var _joining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50457);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47069);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);
_joining_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Groups of rows of the delete-a-group jackknife (Kott 2001). */
const sqlGroups = 100;
const groupColumn = 'mlops group';
/** All rows are the one value of a slice of their own. */
const codeColumn = (slice) => `mlops slice ${slice ?? 'none'}`;
/** Table of the rows as one side's metrics see them. */
const rowsTable = (role) => `rows_${role}`;
/**
 * The rows as a metric of one side sees them: its columns under the users' names. Text columns of CSV and JSON get the
 * narrowest type that all their values have.
 */
async function createRows(session, plan, role, slices) {
    const ids = plan.ids.map((_, index) => `CAST(id${index} AS VARCHAR)`);
    const selected = [
        `CAST(md5_number_lower(concat_ws(chr(31), ${ids.join(', ')})) % ${sqlGroups} AS INTEGER) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .C)(groupColumn)}`,
        `0 AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .C)(codeColumn(null))}`,
        ...slices.map(({ code }, index) => `CAST(${code} AS INTEGER) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .C)(codeColumn(index))}`),
    ];
    for (const { name, role: from, alias } of plan.sqlColumns.get(role) ?? []) {
        const stored = (0,_joining_js__WEBPACK_IMPORTED_MODULE_0__/* .sideColumn */ .O)(alias, from);
        const isText = plan.tables.get(from)?.table.format !== 'parquet';
        const sql = isText ? `CAST(${stored} AS ${await textType(session, stored)})` : stored;
        selected.push(`${sql} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .C)(name)}`);
    }
    await session.execute(`CREATE TEMP TABLE ${rowsTable(role)} AS SELECT ${selected.join(', ')} FROM joined`);
}
async function textType(session, column) {
    const never = (condition) => `count(*) FILTER (${condition}) = 0`;
    const fails = (type) => never(`TRY_CAST(${column} AS ${type}) IS NULL`);
    // A cast would round `0.5` to an integer and cut the time off a date: these are told by their spelling.
    const rules = {
        BOOLEAN: never(`lower(${column}) NOT IN ('true', 'false')`),
        BIGINT: `${never(`NOT regexp_full_match(${column}, '[+-]?[0-9]+')`)} AND ${fails('BIGINT')}`,
        DOUBLE: fails('DOUBLE'),
        DATE: `${never(`NOT regexp_full_match(${column}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`)} AND ${fails('DATE')}`,
        TIMESTAMP: fails('TIMESTAMP'),
    };
    const [row] = await session.rows(`SELECT ${Object.values(rules).join(', ')} FROM joined WHERE ${column} IS NOT NULL`);
    return Object.keys(rules).find((_, index) => row?.[index] === true) ?? 'VARCHAR';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 47069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifier),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);

/**
 * Names and values from outside reach SQL only through these two. DuckDB takes statements as C strings, so a NUL
 * would cut the statement short: it is refused.
 */
/** A column or table name, quoted. */
function identifier(name) {
    return `"${withoutNul(name).replaceAll('"', '""')}"`;
}
/** A text, quoted. */
function literal(text) {
    return `'${withoutNul(text).replaceAll("'", "''")}'`;
}
function withoutNul(text) {
    if (text.includes('\0')) {
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            value: text.replaceAll('\0', '\\0'),
            message: 'a name or value holds a NUL character',
        });
    }
    return text;
}


/***/ }),

/***/ 26864:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ rawColumn),
/* harmony export */   By: () => (/* binding */ rawType),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41418);
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22193);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47069);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_3__]);
_hashing_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const inputNames = {
    candidate: 'candidate-predictions',
    champion: 'champion-predictions',
    holdout: 'holdout',
    training: 'training data',
};
const titles = {
    candidate: 'candidate predictions',
    champion: 'champion predictions',
    holdout: 'holdout',
    training: 'training data',
};
/** Finds, hashes and describes the files of a role. */
async function openTable(session, workspace, role, patterns) {
    const set = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(session, workspace, patterns, inputNames[role]);
    if (Array.isArray(set))
        return set;
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(workspace, set.paths[0]);
    try {
        const relation = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .relationOf */ .Ke)(workspace, set);
        if (Array.isArray(relation))
            return relation;
        const described = await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`);
        const files = [];
        for (const path of set.paths)
            files.push({ ...(await (0,_hashing_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(path)), path: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(workspace, path) });
        const columns = new Map(described.map(([name, type]) => [name, type]));
        return { role, title: titles[role], file, files, format: set.format, columns, relation };
    }
    catch (error) {
        return [unreadable(file, set.format, error)];
    }
}
const formatNames = { parquet: 'Parquet', csv: 'CSV', json: 'JSON lines' };
/** DuckDB's refusal of a file, with the line where it names one. */
function unreadable(file, format, error) {
    if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG)
        throw error;
    const message = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const found = /(?:CSV Error on Line:|in line)\s+(\d+)/i.exec(message)?.[1];
    // DuckDB counts the lines of JSON from 2.
    const line = found === undefined ? undefined : Number(found) - (format === 'json' ? 1 : 0);
    const reason = format === 'csv' ? (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvReason */ .zS)(message) : message.split('\n')[0];
    return {
        file,
        ...(line === undefined ? {} : { line }),
        message: `cannot be read as ${formatNames[format]}: ${reason}`,
        remedy: 'Write the file again, or give it the ending of its real format.',
    };
}
/** A column as stored, before any conversion: SQL text that is text for CSV and JSON. */
function rawColumn(table, column) {
    return table.format === 'json' ? `(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .identifier */ .C)(column)} ->> '$')` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .identifier */ .C)(column);
}
/** DuckDB type of what `rawColumn` gives. */
function rawType(table, column) {
    return table.format === 'json' ? 'VARCHAR' : table.columns.get(column);
}
/** Says which column is missing from which files, with the nearest name. */
function missingColumn(tables, column, option) {
    const names = [...new Set(tables.flatMap((table) => [...table.columns.keys()]))];
    const near = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(column, names);
    const listed = names.slice(0, 20).map((name) => shorten(name, 40));
    const rest = names.length > 20 ? `, … (${names.length} in all)` : '';
    return {
        file: tables[0].file,
        path: option,
        value: column,
        message: `no such column in the ${tables.map((table) => table.title).join(', ')}`,
        remedy: `${near === undefined ? '' : `Did you mean \`${shorten(near, 80)}\`? `}There are ${listed.join(', ')}${rest}.`,
    };
}
function shorten(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 96076:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable)
/* harmony export */ });
/* harmony import */ var _id_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67840);
/* harmony import */ var _row_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66714);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26864);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_id_checks_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__]);
([_id_checks_js__WEBPACK_IMPORTED_MODULE_0__, _row_naming_js__WEBPACK_IMPORTED_MODULE_1__, _tables_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** Largest distance of a row's probabilities from 1, by how the columns are stored. */
const sumTolerance = { float: Math.sqrt(2 ** -23), double: 1e-6 };
const nullRules = {
    id: 'Give every row an id, or leave the row out of every file.',
    finite: 'A model must say something about every row it is judged on: find out why it did not.',
    probability: 'A model must say something about every row it is judged on: find out why it did not.',
    class: 'Leave rows without it out of the holdout, so that both models are judged on the same rows.',
    weight: 'Give every row a weight; 0 leaves it out.',
};
function rulesOf({ alias, check, conversion }) {
    const name = `\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(conversion.column, 80)}\``;
    const finite = [
        {
            when: `isnan(${alias})`,
            message: `${name} is NaN`,
            remedy: 'Find out why the model gives no number for these rows.',
        },
        {
            when: `isinf(${alias})`,
            message: `${name} is infinite`,
            remedy: 'Find out why the model gives no finite number for these rows.',
        },
    ];
    switch (check) {
        case 'finite':
            return finite;
        case 'probability':
            return [
                ...finite,
                {
                    when: `isfinite(${alias}) AND (${alias} < 0 OR ${alias} > 1)`,
                    message: `${name} is declared a probability but lies outside [0, 1]`,
                    remedy: 'Write probabilities (`predict_proba`), or declare `score-is: score`.',
                },
            ];
        case 'weight':
            return [
                ...finite,
                { when: `${alias} < 0`, message: `${name} is negative`, remedy: 'Weights are 0 or more.' },
            ];
        default:
            return [];
    }
}
/** Rows of a loaded table and everything that is wrong with their values. */
async function checkTable(session, plan, naming) {
    const { table, columns } = plan;
    const checked = columns.filter(({ check }) => check !== 'none');
    const nulls = checked.map(({ alias }) => `count(*) FILTER (${alias} IS NULL)`);
    const rules = [...checked.flatMap(rulesOf), ...sumRule(plan)];
    const broken = rules.map(({ when }) => `count(*) FILTER (${when})`);
    const counts = ['count(*)', ...nulls, ...broken].map((count) => `CAST(${count} AS DOUBLE)`);
    const [found] = (await session.rows(`SELECT ${counts.join(', ')} FROM ${table.role}`));
    const [rows = 0, ...rest] = found ?? [];
    const file = table.file;
    if (rows === 0) {
        const message = `the ${table.title} have no rows`;
        return { rows, duplicates: false, problems: [{ file, message, remedy: 'Write at least one row.' }] };
    }
    const problems = [];
    for (const [index, column] of checked.entries()) {
        const count = rest[index];
        if (count > 0)
            problems.push(...(await explainNulls(session, plan, column, rows, naming)));
    }
    for (const [index, { when, message, remedy }] of rules.entries()) {
        const count = rest[checked.length + index];
        if (count === 0)
            continue;
        const such = await (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRows */ .pR)(session, table.role, when, naming);
        problems.push({ file, message: `${message} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(count, rows)}${such}`, remedy });
    }
    const repeated = await (0,_id_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedIds */ .T)(session, plan, rows, naming);
    return { rows, duplicates: repeated.length > 0, problems: [...problems, ...repeated] };
}
/** Multiclass: probabilities of a row must add up to 1, as scikit-learn's log loss asks. */
function sumRule({ columns }) {
    const parts = columns.filter(({ alias }) => alias.startsWith('probability'));
    if (parts.length === 0)
        return [];
    const stored = parts.map(({ conversion: { table, column } }) => table.columns.get(column));
    const tolerance = stored.includes('FLOAT') ? sumTolerance.float : sumTolerance.double;
    const sum = parts.map(({ alias }) => alias).join(' + ');
    return [
        {
            when: `isfinite(${sum}) AND abs(${sum} - 1) > ${tolerance}`,
            message: `the probabilities of the ${parts.length} classes do not add up to 1`,
            remedy: 'Name the columns of all classes, and write probabilities without rounding.',
        },
    ];
}
/** A NULL after conversion is a value that was missing, or one that could not be read as what it must be. */
async function explainNulls(session, { table }, { alias, conversion, check, option }, rows, naming) {
    const { raw, sql, column, wanted } = conversion;
    const bad = `${raw} IS NOT NULL AND (${sql}) IS NULL`;
    const [found] = await session.rows(`SELECT CAST(count(*) FILTER (${raw} IS NULL) AS DOUBLE), CAST(count(*) FILTER (${bad}) AS DOUBLE),
     CAST(min(CAST(${raw} AS VARCHAR)) FILTER (${bad}) AS VARCHAR) FROM ${table.relation}`);
    const [missing, unreadable, example] = found;
    const name = `\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(column, 80)}\``;
    const base = { file: table.file, path: option };
    const problems = [];
    if (missing > 0) {
        const such = check === 'id' || unreadable > 0 ? '' : await (0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRows */ .pR)(session, table.role, `${alias} IS NULL`, naming);
        const remedy = nullRules[check];
        problems.push({ ...base, message: `${name} is missing in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(missing, rows)}${such}`, remedy });
    }
    if (unreadable > 0) {
        problems.push({
            ...base,
            ...(example === null || naming.private.has(column) ? {} : { value: example }),
            message: `${name} is not ${wanted} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(unreadable, rows)}`,
            remedy: `Write ${name} with one type in every file.`,
        });
    }
    return problems;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* reexport */ checkName),
  iL: () => (/* reexport */ completeCheck),
  UY: () => (/* reexport */ connectGitHub),
  dS: () => (/* reexport */ downloadReportArtifact),
  rf: () => (/* reexport */ findPullRequestByHead),
  ZK: () => (/* reexport */ markStickyCommentStale),
  L7: () => (/* reexport */ readGitHubContext),
  P3: () => (/* reexport */ restoreCache),
  Io: () => (/* reexport */ saveCache),
  b7: () => (/* reexport */ startCheck),
  qw: () => (/* reexport */ uploadReportArtifact),
  qD: () => (/* reexport */ upsertStickyComment),
  P7: () => (/* reexport */ valueOrThrow),
  dR: () => (/* reexport */ valueOrWarn),
  j7: () => (/* reexport */ writeJobSummary)
});

// UNUSED EXPORTS: commentLimit, readPullRequest, reasonOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/foundation/index.js + 10 modules
var foundation = __webpack_require__(49908);
;// CONCATENATED MODULE: ./build/github/reply.js
const done = (value) => ({ status: 'done', value });
const skipped = (reason) => ({ status: 'skipped', reason });
const failed = (error) => ({
    status: 'failed',
    reason: error.remedy === undefined ? error.message : `${error.message} ${error.remedy}`,
    error,
});
/** Why there is no value, in a sentence for a report's notes; null when there is one. */
function reasonOf(reply) {
    return reply.status === 'done' ? null : reply.reason;
}
/** The value, or null after saying why not: a failure is a warning, something skipped is information. */
function valueOrWarn(reply, logger) {
    if (reply.status === 'done')
        return reply.value;
    if (reply.status === 'failed')
        logger.warning(reply.reason);
    else
        logger.info(reply.reason);
    return null;
}
/** The value, or null when skipped. @throws EnvironmentError when it failed. */
function valueOrThrow(reply) {
    if (reply.status === 'failed')
        throw reply.error;
    return reply.status === 'done' ? reply.value : null;
}

;// CONCATENATED MODULE: ./build/github/cache.js



/**
 * The workflow's cache. It only ever saves time: what goes wrong is a warning and counts as a miss. The service is
 * loaded when first used and reads the runner's own variables; `env` only tells whether there is one.
 */
async function restoreCache(options) {
    const { env, key, restoreKeys = [], logger } = options;
    if (!hasCache(env))
        return skipped(unavailable);
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        if (!cache.isFeatureAvailable())
            return skipped(unavailable);
        const found = await cache.restoreCache(pathsFromHere(options), key, [...restoreKeys]);
        return done({ hit: found !== undefined, key: found ?? null });
    }
    catch (error) {
        logger.warning(`The cache could not be read: ${(0,foundation/* messageOf */.bD)(error)}`);
        return done({ hit: false, key: null });
    }
}
/** Keeps files under a key that is not yet taken; keys are written once. */
async function saveCache(options) {
    const { env, key, logger } = options;
    if (!hasCache(env))
        return skipped(unavailable);
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        if (!cache.isFeatureAvailable())
            return skipped(unavailable);
        // −1: the key is taken or the cache is read-only here, both already logged.
        return done({ saved: (await cache.saveCache(pathsFromHere(options), key)) >= 0 });
    }
    catch (error) {
        logger.warning(`The cache could not be written: ${(0,foundation/* messageOf */.bD)(error)}`);
        return done({ saved: false });
    }
}
const unavailable = 'There is no cache service here: nothing is cached between runs.';
/** ACTIONS_RESULTS_URL is the service of today, ACTIONS_CACHE_URL the older one of Enterprise servers. */
function hasCache(env) {
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL));
}
/**
 * The service takes the paths' text as part of the key and resolves it where the process stands. Text that is relative
 * finds again what a checkout in another directory kept; `..` it does not take.
 */
function pathsFromHere({ workspace, paths, }) {
    return paths.map((path) => {
        const absolute = (0,external_node_path_.resolve)(workspace, path);
        const fromHere = (0,external_node_path_.relative)('', absolute).replaceAll('\\', '/');
        return fromHere === '' || fromHere.startsWith('..') || (0,external_node_path_.isAbsolute)(fromHere) ? absolute : fromHere;
    });
}

;// CONCATENATED MODULE: ./build/github/failure.js

/**
 * Puts a failed request into words: what could not be done, why, and what to change. null for anything that is
 * not GitHub's answer or the network's fault, which is our bug and must not be hidden.
 */
function explainFailure(error, operation, context) {
    if (error instanceof foundation/* EnvironmentError */.eG)
        return error;
    if (!isRequestFailure(error))
        return null;
    const { owner, repo } = context.repository;
    const { because, remedy } = reasonFor(error, operation, context);
    return new foundation/* EnvironmentError */.eG(`Cannot ${operation.what} in ${owner}/${repo}: ${because}.`, {
        cause: error,
        ...(remedy === undefined ? {} : { remedy }),
    });
}
function reasonFor(error, operation, context) {
    const said = error.message.replace(/ - https?:\/\/\S+$/, '').replace(/[.\s]+$/, '');
    const answer = `GitHub answered ${error.status}: ${said}`;
    if (error.response === undefined)
        return {
            because: `${new URL(error.request.url).origin} cannot be reached: ${said}`,
            remedy: 'Check the network, the proxy variables and GITHUB_API_URL of this runner, then run the job again.',
        };
    if (isRateLimit(error))
        return { because: `the rate limit is used up${resetTime(error)}`, remedy: rateRemedy };
    if (error.status === 401)
        return {
            because: `the token is refused (${answer})`,
            remedy: 'It may have expired or been revoked: pass a valid one, by default `$' + '{{ github.token }}`.',
        };
    if (/authenticate via a GitHub App/i.test(said))
        return {
            because: `personal access tokens cannot write check runs (${answer})`,
            remedy: "Pass the workflow's own GITHUB_TOKEN or an App's token.",
        };
    if (error.status === 403) {
        const permission = permissionNeeded(error, operation);
        return {
            because: `the token lacks the permission \`${permission}\` (${answer})`,
            remedy: permissionRemedy(said, permission, context),
        };
    }
    if (error.status === 404)
        return {
            because: `it is not there or hidden from this token (${answer})`,
            remedy: `If it exists: ${permissionRemedy(said, permissionNeeded(error, operation), context)}`,
        };
    if (error.status >= 500)
        return { because: `${answer}, also when asked again`, remedy: 'Run the job again later.' };
    return { because: answer };
}
const rateRemedy = 'Run the job again later, or pass the token of a GitHub App, which has a rate limit of its own.';
function isRateLimit(error) {
    if (error.status !== 403 && error.status !== 429)
        return false;
    return (error.status === 429 ||
        String(error.response?.headers['x-ratelimit-remaining']) === '0' ||
        /rate limit/i.test(error.message));
}
function resetTime(error) {
    const reset = Number(error.response?.headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
}
/**
 * GitHub lists what would have been enough in `x-accepted-github-permissions`: sets separated by semicolons, each a
 * list such as `issues=write`. Ours is named when its scope is one of them (the whole
 * operation may need more than the request that failed), else the first.
 */
function permissionNeeded(error, operation) {
    const header = error.response?.headers['x-accepted-github-permissions'];
    if (typeof header !== 'string' || header.trim() === '')
        return operation.permission;
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((item) => item.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((item) => item !== ''));
    const scope = operation.permission.split(':')[0];
    const ours = sets.some((set) => set.length === 1 && set[0]?.split(':')[0] === scope);
    return ours ? operation.permission : (sets[0]?.join('` and `') ?? operation.permission);
}
function permissionRemedy(said, permission, context) {
    if (/personal access token/i.test(said))
        return `Give the token \`${permission}\` for this repository.`;
    const untrusted = context.isFork || context.actor === 'dependabot[bot]';
    if (untrusted &&
        context.eventName.startsWith('pull_request') &&
        context.eventName !== 'pull_request_target')
        return ('A pull request from a fork or by Dependabot gets a read-only token: let a second workflow, on ' +
            '`workflow_run`, post the report, as the README of the action shows.');
    const job = context.job === '' ? 'this job' : `the job \`${context.job}\``;
    const file = context.workflowFile === null ? '' : ` in ${context.workflowFile}`;
    return `Add \`${permission}\` to \`permissions:\` of ${job}${file}.`;
}
function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}
/** For the services that speak through @actions/*, which throw plain errors. */
function serviceFailure(what, error, remedy) {
    return new foundation/* EnvironmentError */.eG(`Cannot ${what}: ${(0,foundation/* messageOf */.bD)(error)}`, {
        cause: error,
        ...(remedy === undefined ? {} : { remedy }),
    });
}

;// CONCATENATED MODULE: ./build/github/connection.js


const patience = {
    retries: 3,
    retryUnit: 1000,
    longestWait: 120,
    paceWrites: true,
    timeout: 60_000,
};
/**
 * Connects to the API that the context names (github.com or an Enterprise server), through the runner's proxy.
 * Sends nothing by itself. Octokit is loaded here, not when the program starts.
 */
async function connectGitHub(options) {
    const { context, logger } = options;
    if (context === null)
        return { connected: false, reason: 'Not in a GitHub workflow: nothing is posted.', logger };
    const token = options.token?.trim();
    if (token === undefined || token === '')
        return {
            connected: false,
            reason: 'No token was given: nothing is posted to GitHub. Pass one with the input `github-token`.',
            logger,
        };
    const octokit = await createOctokit(context, token, logger, { ...patience, ...options.patience });
    const tokenKind = token.startsWith('ghs_') ? 'installation' : 'user';
    return { connected: true, context, octokit, tokenKind, logger };
}
async function createOctokit(context, token, logger, limits) {
    const [{ Octokit }, { retry }, { throttling }, { defaults, getOctokitOptions }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 11303)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 22032)),
    ]);
    const wait = (kind) => (seconds, request, _, tries) => {
        const again = tries < 2 && seconds <= limits.longestWait;
        logger.info(`GitHub's ${kind} is reached at ${request.method} ${request.url}: ${again ? `waiting ${seconds} s` : 'giving up'}.`);
        return again;
    };
    // Bottleneck's type is a class; the plugin calls `key` and `schedule` only.
    const unpaced = {
        key: () => ({ schedule: (_, work) => work() }),
    };
    return new (Octokit.plugin(retry, throttling))({
        ...getOctokitOptions(token, { userAgent: 'mlops-actions' }),
        baseUrl: context.apiUrl,
        log: {
            debug() { },
            info() { },
            warn: (text) => logger.debug(text),
            error: (text) => logger.debug(text),
        },
        request: { fetch: withTimeout(defaults.request?.fetch ?? fetch, limits.timeout) },
        // A rate limit is the throttling plugin's business, and repeating what is wrong does not make it right.
        retry: {
            retries: limits.retries,
            retryAfterBaseValue: limits.retryUnit,
            doNotRetry: [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451],
        },
        throttle: {
            retryAfterBaseValue: limits.retryUnit,
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit'),
            ...(limits.paceWrites ? {} : { write: unpaced, notifications: unpaced }),
        },
    });
}
/** Each try has its own time limit; a stalled connection is then retried like a refused one. */
function withTimeout(send, milliseconds) {
    return (url, options) => {
        const limit = AbortSignal.timeout(milliseconds);
        return send(url, {
            ...options,
            signal: options?.signal ? AbortSignal.any([options.signal, limit]) : limit,
        });
    };
}
/** Does `work` with the connection, and turns what GitHub refuses into a reply; bugs are thrown on. */
async function connection_ask(gh, operation, work) {
    if (!gh.connected)
        return skipped(gh.reason);
    try {
        return done(await work(gh));
    }
    catch (error) {
        const failure = explainFailure(error, operation, gh.context);
        if (failure === null)
            throw error;
        return failed(failure);
    }
}

;// CONCATENATED MODULE: ./build/github/shorten.js
/** UTF-8 bytes. */
const byteLength = (text) => Buffer.byteLength(text, 'utf8');
/**
 * The longest beginning of a Markdown text that, with `note` after it, takes at most `limit` units, cut between
 * blocks where no fence, `<details>` or hidden part is open, so that what is left still renders. The renderer keeps
 * to its own budgets; this is the last defence against GitHub dropping a text whole.
 */
function shortenMarkdown(markdown, limit, note, measure = byteLength) {
    if (measure(markdown) <= limit)
        return markdown;
    const room = limit - measure(`\n\n${note}\n`);
    let kept = '';
    let size = 0;
    let depth = 0;
    let fence = null;
    let taken = '';
    for (const line of markdown.split(/(?<=\n)/)) {
        if (fence === null && depth === 0 && line.trim() === '')
            kept = taken;
        size += measure(line);
        if (size > room)
            return `${kept.trimEnd()}${kept.trim() === '' ? '' : '\n\n'}${note}\n`;
        taken += line;
        const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];
        if (fence !== null)
            fence = mark?.startsWith(fence) ? null : fence;
        else if (mark !== undefined)
            fence = mark;
        else
            depth += count(line, /<details\b/g) - count(line, /<\/details>/g);
    }
    return markdown;
}
/** At most `limit` UTF-8 bytes of plain text, whole characters, an ellipsis at the cut. */
function shortenText(text, limit) {
    if (byteLength(text) <= limit)
        return text;
    const bytes = Buffer.from(text, 'utf8').subarray(0, limit - byteLength('…'));
    return `${new TextDecoder('utf-8').decode(bytes, { stream: true })}…`;
}
const count = (line, pattern) => line.match(pattern)?.length ?? 0;

;// CONCATENATED MODULE: ./build/github/check-run.js


/** The name that a branch rule requires: constant, as rules match it exactly. */
const checkName = (action, model) => `${action} / ${model}`;
/** Limits of GitHub's "Update a check run": bytes of a summary, of an annotation's message, characters of titles. */
const limits = { summary: 65_535, message: 64 * 1024, title: 255, annotationsPerRequest: 50 };
const operation = (name) => ({ what: `write the check \`${name}\``, permission: 'checks: write' });
/**
 * Opens a check in progress on `headSha`, which on `pull_request` is not `github.sha`. A check of this name that an
 * earlier attempt left in progress is taken over, so that none stays open for ever. Needs `checks: write`.
 */
function startCheck(gh, check) {
    return connection_ask(gh, operation(check.name), async (connected) => {
        const { octokit, context } = connected;
        const fields = {
            ...context.repository,
            status: 'in_progress',
            started_at: check.startedAt,
            details_url: check.detailsUrl ?? context.runUrl,
            external_id: externalId(check.name),
            output: outputOf(check),
        };
        const left = await findInProgress(connected, check);
        const { data } = left === null
            ? await octokit.rest.checks.create({ ...fields, name: check.name, head_sha: check.headSha })
            : await octokit.rest.checks.update({ ...fields, check_run_id: left });
        return { id: data.id, name: data.name, url: data.html_url };
    });
}
/**
 * Closes a check with its result. The conclusion is success or failure and nothing else: `neutral` and `skipped` pass
 * a required check. Annotations go 50 a request, before the conclusion, so that a failed request leaves the check
 * open rather than green. Needs `checks: write`.
 */
function completeCheck(gh, check, result) {
    return connection_ask(gh, operation(check.name), async ({ octokit, context }) => {
        const target = { ...context.repository, check_run_id: check.id };
        const output = outputOf(result);
        const batches = inBatches((result.annotations ?? []).map(annotationOf), limits.annotationsPerRequest);
        const last = batches.pop() ?? [];
        for (const annotations of batches)
            await octokit.rest.checks.update({ ...target, output: { ...output, annotations } });
        const { data } = await octokit.rest.checks.update({
            ...target,
            status: 'completed',
            conclusion: result.conclusion,
            completed_at: result.completedAt,
            ...(result.detailsUrl === undefined ? {} : { details_url: result.detailsUrl }),
            output: last.length === 0 ? output : { ...output, annotations: last },
        });
        return { id: data.id, name: data.name, url: data.html_url };
    });
}
/** Marks a check as ours for the next attempt; any app can open one under the same name, and only ours may be changed. */
const externalId = (name) => `mlops-actions:${name}`;
async function findInProgress({ octokit, context }, { name, headSha }) {
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
        ...context.repository,
        ref: headSha,
        check_name: name,
        status: 'in_progress',
        filter: 'all',
        per_page: 100,
    });
    const ours = runs.filter((run) => run.external_id === externalId(name) && run.status === 'in_progress');
    return ours.at(0)?.id ?? null;
}
const outputOf = ({ title, summary }) => ({
    title: shortenText(title, limits.title),
    summary: shortenMarkdown(summary, limits.summary, '_Shortened to fit a check; the run has the whole report._'),
});
function annotationOf({ path, startLine, endLine, level, title, message }) {
    return {
        path: path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''),
        start_line: startLine,
        end_line: Math.max(startLine, endLine ?? startLine),
        annotation_level: level,
        message: shortenText(message, limits.message),
        ...(title === undefined ? {} : { title: shortenText(title, limits.title) }),
    };
}
function inBatches(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/github/event-payload.js

/**
 * The parts of a webhook payload that are read, and nothing else. Titles, branch names and bodies in it are written
 * by whoever opened the pull request, so every field is checked for its form before anything looks at it.
 * Source: GitHub's "Webhook events and payloads".
 */
/** A commit: 40 hexadecimal digits, 64 in a SHA-256 repository. */
const shaSchema = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a commit hash');
const refSchema = schemas/* string */.YjP().min(1).max(1024);
const fullNameSchema = schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'must be OWNER/NAME');
const repositorySchema = schemas/* object */.Ikc({ full_name: fullNameSchema, default_branch: refSchema.optional() });
const sideSchema = schemas/* object */.Ikc({
    sha: shaSchema,
    ref: refSchema,
    /** null once the fork is deleted. */
    repo: repositorySchema.nullish(),
});
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().positive().default(1),
    event: schemas/* string */.YjP().max(100),
    conclusion: schemas/* string */.YjP().max(100).nullish(),
    head_sha: shaSchema,
    head_branch: refSchema.nullish(),
    head_repository: repositorySchema.nullish(),
});
const eventPayloadSchema = schemas/* object */.Ikc({
    repository: repositorySchema.optional(),
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), head: sideSchema, base: sideSchema }).optional(),
    /** On `issue_comment`: `pull_request` is present when the issue is one. */
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }).optional(),
    workflow_run: runSchema.optional(),
    check_run: schemas/* object */.Ikc({ head_sha: shaSchema }).optional(),
    check_suite: schemas/* object */.Ikc({ head_sha: shaSchema }).optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: shaSchema, base_sha: shaSchema, base_ref: refSchema }).optional(),
    /** On `push`: the branch's tip before; all zeros for a new branch. */
    before: shaSchema.optional(),
});

;// CONCATENATED MODULE: ./build/github/comment-format.js



/**
 * How a sticky comment is written and read back. The first line is a hidden marker with the key and, as JSON, which
 * run wrote each section; sections follow between hidden delimiters, so that each can be replaced on its own:
 *
 *     <!-- mlops-actions:KEY {"sections":{"evaluate-and-compare":{…}}} -->
 *     <!-- mlops-actions:section evaluate-and-compare -->
 *     …
 *     <!-- mlops-actions:end -->
 */
const comment_format_runSchema = schemas/* object */.Ikc({
    /** Run id and attempt, as in the workflow's context. */
    id: schemas/* int */.Whr().nonnegative(),
    attempt: schemas/* int */.Whr().positive(),
    headSha: shaSchema,
    /** ISO 8601, UTC. */
    startedAt: iso/* datetime */.w$(),
});
const pendingSchema = schemas/* object */.Ikc({ run: comment_format_runSchema, state: schemas/* enum */.k5n(['evaluating', 'failed']) });
const sectionStateSchema = schemas/* object */.Ikc({
    order: schemas/* number */.aig(),
    run: comment_format_runSchema,
    /** A newer commit's evaluation that has begun, and whether it came to nothing. */
    pending: pendingSchema.nullable(),
});
const stateSchema = schemas/* object */.Ikc({ sections: schemas/* record */.g1P(schemas/* string */.YjP(), sectionStateSchema) });
/** GitHub refuses a comment of more characters than this. */
const commentLimit = 65_536;
const prefix = '<!-- mlops-actions:';
const sectionPattern = /^<!-- mlops-actions:section (\S+) -->\r?\n([\s\S]*?)^<!-- mlops-actions:end -->[ \t]*\r?$/gm;
const pendingPattern = /^<!-- mlops-actions:pending -->[\s\S]*?^<!-- mlops-actions:pending-end -->[ \t]*\r?\n?/gm;
/** Whether a comment's text begins with the marker of `key`. Its author has to be checked as well. */
function hasMarker(text, key) {
    return text.startsWith(`${prefix}${encodeURIComponent(key)} `);
}
/** The comment as posted: sections by `order` then key, shortened from the longest if GitHub would refuse it. */
function formatComment(key, sections, limit = commentLimit) {
    const ordered = sections.toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
    const whole = writeComment(key, ordered);
    if (whole.length <= limit)
        return whole;
    const longest = ordered.reduce((a, b) => (b.body.length > a.body.length ? b : a));
    const room = longest.body.length - (whole.length - limit);
    const body = shortenMarkdown(longest.body, Math.max(0, room), shortenedNote, (text) => text.length);
    if (body.length >= longest.body.length)
        throw new RangeError(`a comment cannot hold ${whole.length} characters`);
    return formatComment(key, ordered.map((section) => (section === longest ? { ...section, body } : section)), limit);
}
const shortenedNote = '_Shortened to fit a comment; the run has the whole report._';
function writeComment(key, sections) {
    const state = Object.fromEntries(sections.map(({ key, order, run, pending }) => [key, { order, run, pending }]));
    return [
        `${prefix}${encodeURIComponent(key)} ${encodeState({ sections: state })} -->`,
        ...sections.flatMap((section) => [
            `${prefix}section ${encodeURIComponent(section.key)} -->`,
            ...(section.pending === null ? [] : [pendingNotice(section, section.pending)]),
            // Blank lines end an HTML block such as `</details>`, which would swallow the Markdown of the next section.
            '',
            // A body cannot pass for our delimiters, whatever is in it.
            section.body.replaceAll(prefix, '<!-- ').trim(),
            '',
            `${prefix}end -->`,
        ]),
        '',
    ].join('\n');
}
function pendingNotice(section, { run, state }) {
    const [now, then] = [run.headSha, section.run.headSha].map((sha) => `\`${sha.slice(0, 7)}\``);
    const below = now === then ? 'below is its earlier verdict' : `below is the verdict for ${then}`;
    const text = state === 'evaluating'
        ? `> [!NOTE]\n> ⏳ Evaluating ${now}; ${below}.`
        : `> [!WARNING]\n> The evaluation of ${now} did not finish; ${below}.`;
    return `${prefix}pending -->\n${text}\n\n${prefix}pending-end -->`;
}
/** What a comment of ours holds. A section whose state is missing or broken is dropped: it will be written anew. */
function parseComment(text, key) {
    const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
    const json = firstLine.slice(`${prefix}${encodeURIComponent(key)} `.length).replace(/-->\s*$/, '');
    const state = stateSchema.safeParse(parseJson(json)).data;
    if (state === undefined)
        return [];
    return [...text.matchAll(sectionPattern)].flatMap(([, name = '', content = '']) => {
        const section = decode(name);
        const known = Object.hasOwn(state.sections, section) ? state.sections[section] : undefined;
        return known === undefined
            ? []
            : [{ key: section, ...known, body: content.replace(pendingPattern, '').trim() }];
    });
}
/** JSON that cannot end an HTML comment: `<` and `>` only occur inside strings, where they may be escaped. */
function encodeState(state) {
    return JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decode(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./build/github/context.js



const context_count = coerce/* number */.ai().int().positive();
const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .transform((text) => text.replace(/\/+$/, ''));
const environmentSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'must be OWNER/NAME'),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_SHA: shaSchema,
    GITHUB_REF: schemas/* string */.YjP().optional(),
    GITHUB_RUN_ID: context_count,
    GITHUB_RUN_ATTEMPT: context_count.default(1),
    GITHUB_RUN_NUMBER: context_count.default(1),
    GITHUB_SERVER_URL: url.default('https://github.com'),
    GITHUB_API_URL: url.default('https://api.github.com'),
    GITHUB_WORKFLOW: schemas/* string */.YjP().default(''),
    GITHUB_WORKFLOW_REF: schemas/* string */.YjP().optional(),
    GITHUB_JOB: schemas/* string */.YjP().default(''),
    GITHUB_ACTOR: schemas/* string */.YjP().optional(),
    GITHUB_EVENT_PATH: schemas/* string */.YjP().optional(),
});
/**
 * Reads where this process runs from the `GITHUB_*` variables and the event's payload (GitHub's "Variables
 * reference"). null outside of a workflow, that is without `GITHUB_ACTIONS=true`.
 * @throws ConfigurationError naming every variable and payload field that is not what GitHub documents.
 */
function readGitHubContext(env, readFile) {
    if (env.GITHUB_ACTIONS !== 'true')
        return null;
    const known = Object.keys(environmentSchema.shape).map((name) => [name, env[name] || undefined]);
    const parsed = environmentSchema.safeParse(Object.fromEntries(known));
    if (!parsed.success)
        throw new foundation/* ConfigurationError */.j1(parsed.error.issues.map((issue) => problemOf(issue)));
    const variables = parsed.data;
    const event = readPayload(variables.GITHUB_EVENT_PATH, readFile);
    const [owner = '', repo = ''] = variables.GITHUB_REPOSITORY.split('/');
    const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_SERVER_URL: serverUrl } = variables;
    return {
        repository: { owner, repo },
        eventName: variables.GITHUB_EVENT_NAME,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF ?? null,
        ...revisionsOf(event, variables.GITHUB_SHA, variables.GITHUB_REF),
        pullRequest: pullRequestOf(event),
        isFork: isFork(event, variables.GITHUB_REPOSITORY),
        triggeringRun: triggeringRunOf(event),
        defaultBranch: event.repository?.default_branch ?? null,
        runId: variables.GITHUB_RUN_ID,
        runAttempt: attempt,
        runNumber: variables.GITHUB_RUN_NUMBER,
        serverUrl,
        apiUrl: variables.GITHUB_API_URL,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${variables.GITHUB_RUN_ID}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
        workflow: variables.GITHUB_WORKFLOW,
        workflowFile: variables.GITHUB_WORKFLOW_REF?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null,
        job: variables.GITHUB_JOB,
        actor: variables.GITHUB_ACTOR ?? null,
    };
}
function revisionsOf(event, sha, ref) {
    const { pull_request: pull, merge_group: queue, workflow_run: run } = event;
    if (pull !== undefined)
        return {
            headSha: pull.head.sha,
            headBranch: pull.head.ref,
            baseSha: pull.base.sha,
            baseBranch: pull.base.ref,
        };
    if (queue !== undefined)
        return {
            headSha: queue.head_sha,
            headBranch: null,
            baseSha: queue.base_sha,
            baseBranch: queue.base_ref.replace(/^refs\/heads\//, ''),
        };
    const before = event.before !== undefined && /[^0]/.test(event.before) ? event.before : null;
    return {
        headSha: run?.head_sha ?? event.check_run?.head_sha ?? event.check_suite?.head_sha ?? sha,
        headBranch: run?.head_branch ?? ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null,
        baseSha: before,
        baseBranch: null,
    };
}
function pullRequestOf(event) {
    if (event.pull_request !== undefined)
        return event.pull_request.number;
    return event.issue?.pull_request ? event.issue.number : null;
}
function isFork(event, repository) {
    const head = event.pull_request?.head.repo ?? event.workflow_run?.head_repository;
    if (event.pull_request === undefined && event.workflow_run === undefined)
        return false;
    return head?.full_name.toLowerCase() !== repository.toLowerCase();
}
function triggeringRunOf(event) {
    const run = event.workflow_run;
    if (run === undefined)
        return null;
    return {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        conclusion: run.conclusion ?? null,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? null,
        headRepository: run.head_repository?.full_name ?? null,
    };
}
function readPayload(path, readFile) {
    if (path === undefined)
        return {};
    let json;
    try {
        json = JSON.parse(readFile(path));
    }
    catch (cause) {
        throw new foundation/* ConfigurationError */.j1({ file: path, path: 'GITHUB_EVENT_PATH', message: `the event cannot be read: ${(0,foundation/* messageOf */.bD)(cause)}` }, { cause });
    }
    const parsed = eventPayloadSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new foundation/* ConfigurationError */.j1(parsed.error.issues.map((issue) => problemOf(issue, path)));
}
function problemOf(issue, file) {
    return {
        ...(file === undefined ? {} : { file }),
        path: issue.path.join('.'),
        message: issue.message,
        remedy: file === undefined
            ? 'These variables are set by the runner; do not override them in `env:`'
            : 'The event payload is written by GitHub; pass one of its form with GITHUB_EVENT_PATH',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/github/job-summary.js




/** GitHub drops a step's whole summary when it is larger than this. */
const summaryLimit = 1024 * 1024;
/**
 * Adds Markdown to the summary of this step, in the file that `GITHUB_STEP_SUMMARY` names. What the step has written
 * to it before counts towards the limit; what does not fit is cut off with a note. Needs no token.
 * @returns bytes written.
 */
async function writeJobSummary(env, markdown) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return skipped('This is no workflow step: there is no job summary.');
    try {
        const before = await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
        const room = summaryLimit - before - 1;
        const note = '_Shortened to fit a job summary; the report files are whole._';
        const text = `${shortenMarkdown(markdown.trimEnd(), room, note).trimEnd()}\n`;
        if (byteLength(text) > room + 1)
            return skipped('The summary of this step is full.');
        await (0,promises_.appendFile)(path, text, 'utf8');
        return done(byteLength(text));
    }
    catch (error) {
        return failed(serviceFailure('write the job summary', error));
    }
}

;// CONCATENATED MODULE: ./build/github/pull-request.js

/** A pull request as it is now; a payload is as old as its event. Needs `pull-requests: read`. */
function readPullRequest(gh, number) {
    const operation = { what: `read pull request #${number}`, permission: 'pull-requests: read' };
    return ask(gh, operation, async ({ octokit, context }) => {
        const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: number });
        return pull_request_pullRequestOf(data);
    });
}
/**
 * The open pull request whose head is exactly this commit, or null: closed meanwhile, or pushed to again.
 * GitHub tells no pull request for a fork's run, and `commits/{sha}/pulls` knows none for a fork's head, so the open
 * ones are asked by `OWNER:BRANCH` and, where that finds nothing, gone through one by one. Anyone can push somebody
 * else's commit to a fork of theirs: where the head's repository is known, it must be that one.
 * Needs `pull-requests: read`.
 */
function findPullRequestByHead(gh, head) {
    const operation = {
        what: `find the pull request of commit ${head.sha.slice(0, 7)}`,
        permission: 'pull-requests: read',
    };
    return connection_ask(gh, operation, async (connected) => {
        const owner = head.repository?.split('/')[0];
        const named = owner && head.branch ? await openPullRequests(connected, `${owner}:${head.branch}`) : [];
        const found = named.filter((pull) => matches(pull, head));
        if (found.length > 0)
            return choose(found, head);
        return choose((await openPullRequests(connected)).filter((pull) => matches(pull, head)), head);
    });
}
async function openPullRequests({ octokit, context }, head) {
    const pulls = await octokit.paginate(octokit.rest.pulls.list, {
        ...context.repository,
        state: 'open',
        per_page: 100,
        ...(head === undefined ? {} : { head }),
    });
    return pulls.map(pull_request_pullRequestOf);
}
function matches(pull, head) {
    if (pull.headSha !== head.sha)
        return false;
    return head.repository === null || pull.headRepository?.toLowerCase() === head.repository.toLowerCase();
}
/** One branch may be offered to several bases; the oldest is taken unless the run says which. */
function choose(pulls, head) {
    return (pulls.find((pull) => pull.number === head.claimed) ??
        pulls.toSorted((a, b) => a.number - b.number)[0] ??
        null);
}
function pull_request_pullRequestOf({ number, state, head, base }) {
    return {
        number,
        open: state === 'open',
        headSha: head.sha,
        headBranch: head.ref,
        headRepository: head.repo?.full_name ?? null,
        baseSha: base.sha,
        baseBranch: base.ref,
        isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
    };
}

;// CONCATENATED MODULE: ./build/github/archive.js
/**
 * The text files of a zip archive that is not trusted, by name. Nothing is extracted to disk. Everything is refused
 * that a report's archive never has: too many files, names that leave the archive or are not plain, other kinds of
 * files, encryption, more bytes than declared or allowed, text that is not UTF-8.
 */
async function readTextArchive(archive, limits) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    // `validateEntrySizes` stops a stream that grows beyond its declared size; names are checked for `..` and roots.
    const zip = await fromBufferPromise(archive, {
        lazyEntries: true,
        validateEntrySizes: true,
        strictFileNames: true,
    });
    if (zip.entryCount > limits.files)
        throw new Error(`it holds ${zip.entryCount} files`);
    const texts = [];
    let room = limits.unpacked;
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (name.endsWith('/'))
            continue;
        if (!plainName.test(name) || !name.endsWith(limits.extension))
            throw new Error(`it holds a file of another kind, ${JSON.stringify(name.slice(0, 100))}`);
        room -= entry.uncompressedSize;
        if (room < 0)
            throw new Error(`it unpacks to more than ${limits.unpacked} bytes`);
        texts.push([name, await readText(zip, entry)]);
    }
    return Object.fromEntries(texts);
}
const plainName = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\/){0,5}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
async function readText(zip, entry) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: ./build/github/report-artifact.js





const defaultLimits = { packed: 5 * 2 ** 20, unpacked: 20 * 2 ** 20, files: 50 };
/**
 * Uploads report files of this run under `name`, for the trusted workflow to fetch. An artifact of the name that an
 * earlier attempt left is replaced. Skipped outside of a workflow; needs no token.
 */
async function uploadReportArtifact(options) {
    const { env, name, files, rootDirectory, retentionDays } = options;
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
        return skipped('There is no artifact service here: the report stays in its directory.');
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(251), __webpack_require__.e(110), __webpack_require__.e(32), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 96967));
        const client = new DefaultArtifactClient();
        const upload = () => client.uploadArtifact(name, [...files], rootDirectory, retentionDays === undefined ? {} : { retentionDays });
        const { id = 0, size = 0 } = await upload().catch(async (error) => {
            if (!/\b409\b|already exists/i.test((0,foundation/* messageOf */.bD)(error)))
                throw error;
            await client.deleteArtifact(name);
            return upload();
        });
        return done({ id, bytes: size });
    }
    catch (error) {
        return failed(serviceFailure(`upload the artifact \`${name}\``, error));
    }
}
/**
 * Fetches the newest artifact `name` of a run and returns its JSON files as text, by name, without writing anything
 * to disk. The run may be an attacker's: sizes, names and encoding are checked here, the meaning by the caller's
 * schema. null when the run uploaded none. Needs `actions: read`.
 */
function downloadReportArtifact(gh, runId, name, limits = defaultLimits) {
    const operation = { what: `read the artifact \`${name}\` of run ${runId}`, permission: 'actions: read' };
    return connection_ask(gh, operation, async (connected) => {
        const { octokit, context } = connected;
        const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
            ...context.repository,
            run_id: runId,
            name,
            per_page: 100,
        });
        const newest = artifacts
            .filter((artifact) => artifact.name === name && !artifact.expired)
            .sort((a, b) => b.id - a.id)[0];
        if (newest === undefined)
            return null;
        if (newest.size_in_bytes > limits.packed)
            throw refused(name, `it has ${newest.size_in_bytes} bytes`);
        const archive = await download(connected, newest.id, name, limits.packed);
        try {
            return await readTextArchive(archive, { ...limits, extension: '.json' });
        }
        catch (error) {
            throw refused(name, (0,foundation/* messageOf */.bD)(error), error);
        }
    });
}
/** Reads the archive as a stream, as what GitHub says of its size comes from the run that uploaded it. */
async function download({ octokit, context }, artifactId, name, limit) {
    const { data } = await octokit.rest.actions.downloadArtifact({
        ...context.repository,
        artifact_id: artifactId,
        archive_format: 'zip',
        request: { parseSuccessResponseBody: false },
    });
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of data) {
            size += chunk.byteLength;
            if (size > limit)
                throw refused(name, `it has more than ${limit} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw error instanceof foundation/* EnvironmentError */.eG
            ? error
            : serviceFailure(`read the artifact \`${name}\` to its end`, error, 'Run the job again.');
    }
    return Buffer.concat(chunks);
}
function refused(name, why, cause) {
    return new foundation/* EnvironmentError */.eG(`The artifact \`${name}\` is refused: ${why}.`, {
        cause,
        remedy: 'It was not written by this suite, or by a version of it that does not fit this one.',
    });
}

;// CONCATENATED MODULE: ./build/github/comment-order.js
/**
 * Whether `run` may take the place of what a section says. Runs of one commit follow each other in time, so that
 * re-running is allowed; of two commits the pull request's current head wins, however late its run finishes; of two
 * that are both outdated the later run does.
 */
function mayReplace(run, section, currentHead) {
    if (section === undefined)
        return true;
    return [section.run, section.pending?.run].every((recorded) => recorded === undefined || follows(run, recorded, currentHead));
}
function follows(run, recorded, currentHead) {
    if (run.id === recorded.id)
        return run.attempt >= recorded.attempt;
    if (run.headSha === recorded.headSha)
        return Date.parse(run.startedAt) >= Date.parse(recorded.startedAt);
    if (run.headSha === currentHead)
        return true;
    if (recorded.headSha === currentHead)
        return false;
    return run.id > recorded.id;
}
/** Of the same section in an older and a younger comment, what is newer. */
function newer(older, younger, currentHead) {
    return mayReplace(younger.run, older, currentHead) ? younger : older;
}

;// CONCATENATED MODULE: ./build/github/identity.js

/** Who comments with the workflow's own token. */
const workflowBot = 'github-actions[bot]';
/**
 * The login under which this token's comments appear. People's tokens tell it by `GET /user`. Installation tokens
 * are refused there (403 "Resource not accessible by integration") but tell it by GraphQL's `viewer`, GITHUB_TOKEN's
 * being `github-actions[bot]`. That one is also taken when neither answers; should it be wrong, the comment that is
 * then created shows the true author and is merged with earlier ones of the same author.
 */
async function loginOf({ octokit, tokenKind, logger }) {
    try {
        if (tokenKind === 'user')
            return (await octokit.rest.users.getAuthenticated()).data.login;
        const answer = await octokit.graphql('query { viewer { login } }', {
            request: { retries: 0 },
        });
        return answer.viewer.login;
    }
    catch (error) {
        logger.debug(`GitHub does not tell whose token this is (${(0,foundation/* messageOf */.bD)(error)}); taking ${workflowBot}.`);
        return workflowBot;
    }
}

;// CONCATENATED MODULE: ./build/github/sticky-comment.js




const sticky_comment_operation = ({ issueNumber }) => ({
    what: `write the comment on pull request #${issueNumber}`,
    permission: 'pull-requests: write',
});
/**
 * Writes one section of the pull request's one comment: updated in place, created when there is none, left alone
 * when a newer run has written (see `mayReplace`). The comment is recognised by its hidden marker and by its author,
 * among all comments. Duplicates, made by two runs that began at once, are merged into the oldest.
 * Sections are told apart, but two jobs that write at the very same moment can lose one's: GitHub offers no
 * compare-and-swap on comments. Needs `pull-requests: write`.
 */
function upsertStickyComment(gh, place) {
    return connection_ask(gh, sticky_comment_operation(place), async (connected) => {
        const { key, section, order = 0, body, run } = place;
        const head = await currentHead(connected, place);
        const login = await loginOf(connected);
        const mine = { key: section, order, run, pending: null, body };
        const existing = await mergeDuplicates(connected, place, login, head);
        if (existing !== null)
            return replaceSection(connected, place, existing, mine, head);
        const { octokit, context } = connected;
        const created = await octokit.rest.issues.createComment({
            ...context.repository,
            issue_number: place.issueNumber,
            body: formatComment(key, [mine]),
        });
        const author = created.data.user?.login ?? login;
        const kept = (await mergeDuplicates(connected, place, author, head)) ?? created.data;
        return { id: kept.id, url: kept.html_url, action: kept.id === created.data.id ? 'created' : 'updated' };
    });
}
/**
 * Says above the verdict that a newer commit is being evaluated (or that its evaluation came to nothing), keeping
 * the verdict. Repeating it changes nothing; without a comment there is nothing to mark: null.
 * Needs `pull-requests: write`.
 */
function markStickyCommentStale(gh, place) {
    return connection_ask(gh, sticky_comment_operation(place), async (connected) => {
        const head = await currentHead(connected, place);
        const existing = await mergeDuplicates(connected, place, await loginOf(connected), head);
        if (existing === null)
            return null;
        const now = parseComment(existing.body ?? '', place.key).find(({ key }) => key === place.section);
        if (now === undefined)
            return null;
        const pending = { run: place.run, state: place.state ?? 'evaluating' };
        return replaceSection(connected, place, existing, { ...now, pending }, head, place.run);
    });
}
async function replaceSection(connected, place, comment, section, head, run = section.run) {
    const sections = parseComment(comment.body ?? '', place.key);
    const found = { id: comment.id, url: comment.html_url };
    const recorded = sections.find(({ key }) => key === section.key);
    if (!mayReplace(run, recorded, head))
        return { ...found, action: 'superseded' };
    const body = formatComment(place.key, [...sections.filter((other) => other !== recorded), section]);
    return { ...found, action: (await updateComment(connected, comment, body)) ? 'updated' : 'unchanged' };
}
/** Comments of ours for this key become one, the oldest, with the newest of each section. null when there is none. */
async function mergeDuplicates(connected, place, login, head) {
    const { octokit, context, logger } = connected;
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...context.repository,
        issue_number: place.issueNumber,
        per_page: 100,
    });
    const ours = comments
        .filter(({ user, body }) => user?.login === login && hasMarker(body ?? '', place.key))
        .sort((a, b) => a.id - b.id);
    const [oldest, ...others] = ours;
    if (oldest === undefined || others.length === 0)
        return oldest ?? null;
    const newest = new Map();
    for (const section of ours.flatMap(({ body }) => parseComment(body ?? '', place.key))) {
        const known = newest.get(section.key);
        newest.set(section.key, known === undefined ? section : newer(known, section, head));
    }
    const body = formatComment(place.key, [...newest.values()]);
    await updateComment(connected, oldest, body);
    for (const { id } of others)
        await octokit.rest.issues.deleteComment({ ...context.repository, comment_id: id }).catch((error) => {
            // The other run of the race merges as well, and may have been first.
            if (error?.status !== 404)
                logger.warning(`A second comment of this report could not be removed: ${error}`);
        });
    return { ...oldest, body };
}
async function updateComment({ octokit, context }, comment, body) {
    if (comment.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return false;
    await octokit.rest.issues.updateComment({ ...context.repository, comment_id: comment.id, body });
    return true;
}
async function currentHead({ octokit, context }, place) {
    const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: place.issueNumber });
    return data.head.sha;
}

;// CONCATENATED MODULE: ./build/github/index.js












/***/ }),

/***/ 68536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* reexport */ findChampion),
  h_: () => (/* reexport */ openRepository),
  _u: () => (/* reexport */ withWorktree)
});

// UNUSED EXPORTS: currentStage, parseTag, versionAt

;// CONCATENATED MODULE: ./build/registry/gto-tags.js
/**
 * Model versions and stages as GTO 1.x writes them in git tags, all annotated:
 * `model@v1.2.3` registers a version, `model@v1.2.3!` takes it back, `model@deprecated` retires the model;
 * `model#stage#4` assigns a stage, `model#stage!#5` takes it away. The counter runs per model.
 * A model in a folder, `dir:name`, is `dir=name` in the tag.
 */
const modelName = String.raw `(?<model>(?:[^@#!=]+=)?[a-zA-Z0-9][a-zA-Z0-9_\-/]*)`;
const versionTag = new RegExp(`^${modelName}@(?<version>v\\d+\\.\\d+\\.\\d+(?:[-+][0-9A-Za-z.+-]+)?)(?<removed>!?)$`);
const stageTag = new RegExp(`^${modelName}#(?<stage>[a-zA-Z0-9][a-zA-Z0-9_-]*)(?<removed>!?)(?:#(?<counter>\\d+))?$`);
const deprecatedTag = new RegExp(`^${modelName}@deprecated$`);
/** What a tag's name says, or null where it is not GTO's. */
function parseTag(name) {
    const version = versionTag.exec(name)?.groups;
    if (version)
        return {
            kind: 'version',
            model: fromTag(version.model),
            version: version.version,
            removed: version.removed === '!',
        };
    const stage = stageTag.exec(name)?.groups;
    if (stage)
        return {
            kind: 'stage',
            model: fromTag(stage.model),
            stage: stage.stage,
            removed: stage.removed === '!',
            counter: stage.counter === undefined ? null : Number(stage.counter),
        };
    const deprecated = deprecatedTag.exec(name)?.groups;
    return deprecated ? { kind: 'deprecated', model: fromTag(deprecated.model) } : null;
}
function fromTag(model) {
    return model.replace('=', ':');
}
/**
 * The version a stage holds now: the latest assignment that was not taken back, by tagger date and then by counter.
 * Null where the stage is empty.
 */
function currentStage(tags, model, stage) {
    const events = tags
        .filter((tag) => tag.annotated)
        .map((tag) => ({ tag, parsed: parseTag(tag.name) }))
        .filter(({ parsed }) => parsed?.kind === 'stage' && parsed.model === model && parsed.stage === stage)
        .map(({ tag, parsed }) => ({ tag, stage: parsed }))
        .sort((a, b) => a.tag.taggedAt - b.tag.taggedAt || (a.stage.counter ?? 0) - (b.stage.counter ?? 0));
    const standing = [];
    for (const event of events) {
        if (!event.stage.removed)
            standing.push(event);
        else
            removeLast(standing, (earlier) => earlier.tag.commit === event.tag.commit);
    }
    const last = standing.at(-1);
    if (last === undefined)
        return null;
    return {
        model,
        stage,
        commit: last.tag.commit,
        version: versionAt(tags, model, last.tag.commit),
        tag: last.tag.name,
    };
}
/** The registered version at a commit that was not taken back, or null. */
function versionAt(tags, model, commit) {
    const versions = new Map();
    for (const tag of [...tags].sort((a, b) => a.taggedAt - b.taggedAt)) {
        const parsed = parseTag(tag.name);
        if (!tag.annotated || tag.commit !== commit || parsed?.kind !== 'version' || parsed.model !== model)
            continue;
        if (parsed.removed)
            versions.delete(parsed.version);
        else
            versions.set(parsed.version, tag.taggedAt);
    }
    return [...versions.keys()].at(-1) ?? null;
}
function removeLast(items, matches) {
    const at = items.findLastIndex(matches);
    if (at >= 0)
        items.splice(at, 1);
}

;// CONCATENATED MODULE: ./build/registry/champion.js

/**
 * The production version by registry tag, else the merge base with the base branch, else null (a first model).
 * On the base branch itself the merge base is the head, so its first parent is what was there before.
 */
async function findChampion(repository, query) {
    const production = currentStage(await repository.tags(), query.model, query.stage);
    if (production !== null)
        return {
            source: 'tag',
            commit: production.commit,
            name: production.version ?? production.commit.slice(0, 7),
            tag: production.tag,
        };
    for (const base of query.bases) {
        const commit = await repository.commitOf(base);
        if (commit === null)
            continue;
        const common = await repository.mergeBase(query.head, commit);
        if (common === null)
            continue;
        const before = common === query.head ? await repository.commitOf(`${query.head}^1`) : common;
        return before === null
            ? null
            : { source: 'merge-base', commit: before, name: before.slice(0, 7), tag: null };
    }
    return null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/foundation/index.js + 10 modules
var foundation = __webpack_require__(49908);
;// CONCATENATED MODULE: ./build/registry/repository.js




/** Opens the repository that holds `folder`; null where there is none. */
async function openRepository(services, folder) {
    const run = (cwd, args, env) => services.process.run('git', args, {
        cwd,
        env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
        keepOutput: 64 * 1024 * 1024,
    });
    const top = await run(folder, ['rev-parse', '--show-toplevel']);
    if (top.exitCode !== 0)
        return null;
    const root = top.stdout.trim();
    const attempt = async (args, env) => {
        const result = await run(root, args, env);
        return result.exitCode === 0 ? result.stdout : null;
    };
    const git = async (args, options = {}) => {
        const result = await run(root, args, options.env);
        if (result.exitCode !== 0)
            throw new foundation/* EnvironmentError */.eG(`git ${args[0]} failed: ${result.stderr.trim() || `exit status ${result.exitCode}`}`);
        return result.stdout;
    };
    return {
        root,
        git,
        async commitOf(revision) {
            const found = await attempt([
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${revision}^{commit}`,
            ]);
            return found?.trim() || null;
        },
        async mergeBase(a, b) {
            return (await attempt(['merge-base', '--end-of-options', a, b]))?.trim() || null;
        },
        async tags() {
            const format = '%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(taggerdate:unix)';
            const lines = (await git(['for-each-ref', `--format=${format}`, 'refs/tags'])).split('\n');
            return lines.filter(Boolean).map((line) => {
                const [name, type, object, target, date] = line.split('\0');
                const annotated = type === 'tag';
                return { name, commit: annotated ? target : object, taggedAt: Number(date || 0), annotated };
            });
        },
        async treeOf(commit) {
            return (await git(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`])).trim();
        },
        async workingTree() {
            const index = await temporaryIndex(services, root);
            try {
                const env = { GIT_INDEX_FILE: index.file };
                await git(['add', '--all', '--', '.'], { env });
                return (await git(['write-tree'], { env })).trim();
            }
            finally {
                await index.remove();
            }
        },
        async read(commit, path) {
            return attempt(['show', '--end-of-options', `${commit}:${path}`]);
        },
        async isShallow() {
            return (await attempt(['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
        },
    };
}
/** A copy of the index, so that looking at the working tree leaves no trace in the user's own. */
async function temporaryIndex(services, root) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-index-'));
    const file = (0,external_node_path_.join)(folder, 'index');
    const located = await services.process.run('git', ['rev-parse', '--git-path', 'index'], { cwd: root });
    await (0,promises_.copyFile)((0,external_node_path_.resolve)(root, located.stdout.trim()), file).catch(() => undefined);
    return { file, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./build/registry/worktree.js


/**
 * Checks a commit out into a folder of its own, beside the user's working tree and without touching it.
 * An older worktree at that place is replaced. `work` gets the folder; it is removed afterwards whatever happens.
 *
 * @param folder absolute path that may be overwritten
 */
async function withWorktree(repository, commit, folder, work) {
    await discard(repository, folder);
    try {
        await repository.git(['worktree', 'add', '--detach', '--force', folder, commit]);
    }
    catch (error) {
        throw new foundation/* EnvironmentError */.eG(`The champion's commit ${commit.slice(0, 7)} could not be checked out beside yours.`, {
            cause: error,
            remedy: 'Check out with full history: `fetch-depth: 0` in actions/checkout',
        });
    }
    try {
        return await work(folder);
    }
    finally {
        await discard(repository, folder);
    }
}
async function discard(repository, folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await repository.git(['worktree', 'prune']);
}

;// CONCATENATED MODULE: ./build/registry/index.js






/***/ }),

/***/ 98582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/** Text as HTML, for content and for double-quoted attributes. */
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}


/***/ }),

/***/ 65421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  au: () => (/* reexport */ numbers/* quantity */.au),
  K2: () => (/* reexport */ renderHtml),
  Gc: () => (/* reexport */ renderMarkdown),
  bF: () => (/* reexport */ renderTerminal),
  vI: () => (/* reexport */ report_text/* shortened */.vI),
  Dy: () => (/* reexport */ report_text/* webAddress */.Dy),
  kN: () => (/* reexport */ numbers/* writeConfidence */.kN),
  jG: () => (/* reexport */ numbers/* writeCount */.jG),
  DN: () => (/* reexport */ numbers/* writePValue */.DN)
});

// UNUSED EXPORTS: drawInterval, drawingWidth, isolated, plainText, visible

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/report/tone.js
const signs = {
    good: { title: '✅', dot: '🟢', text: '✓', alert: 'TIP', word: 'Good' },
    bad: { title: '❌', dot: '🔴', text: '✗', alert: 'CAUTION', word: 'Fails' },
    warn: { title: '⚠️', dot: '🟡', text: '!', alert: 'WARNING', word: 'Look at' },
    neutral: { title: '⚪', dot: '⚪', text: '–', alert: 'NOTE', word: 'Note' },
    info: { title: '🔵', dot: '🔵', text: '•', alert: 'NOTE', word: 'Note' },
};

// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
;// CONCATENATED MODULE: ./build/report/html/inline.js



function inlineHtml(inlines) {
    return inlines.map(one).join('');
}
function one(inline) {
    if (typeof inline === 'string')
        return (0,html_escape/* escapeHtml */.Z)((0,report_text/* isolated */.My)(inline));
    if ('strong' in inline)
        return `<strong>${inlineHtml(inline.strong)}</strong>`;
    if ('code' in inline) {
        const text = (0,report_text/* visible */.RK)(inline.code);
        // Hashes and paths may break anywhere, short names must not.
        return `<code${text.length > 32 ? ' class="long"' : ''}>${(0,html_escape/* escapeHtml */.Z)(text)}</code>`;
    }
    if ('link' in inline) {
        const address = (0,report_text/* webAddress */.Dy)(inline.link);
        const text = inlineHtml(inline.text);
        return address === null ? text : `<a href="${(0,html_escape/* escapeHtml */.Z)(address)}" rel="noreferrer">${text}</a>`;
    }
    const { text: mark, word } = signs[inline.tone];
    if (inline.text === '')
        return `<span class="sign ${inline.tone}" role="img" aria-label="${word}">${mark}</span>`;
    const sign = `<span class="sign" aria-hidden="true">${mark}</span>`;
    return `<span class="tone ${inline.tone}">${sign}${(0,html_escape/* escapeHtml */.Z)((0,report_text/* isolated */.My)(inline.text))}</span>`;
}

;// CONCATENATED MODULE: ./build/report/html/interval.js
const [width, height] = [150, 20];
const middle = height / 2;
/** A small drawing of an interval; the numbers stand in the cell beside it, so it is hidden from screen readers. */
function intervalSvg({ low, estimate, high, margin, scale, tone }) {
    const reach = scale > 0 && Number.isFinite(scale) ? scale : 1;
    const place = (value) => Number.isNaN(value) ? width / 2 : width / 2 + (value / reach) * (width / 2 - 5);
    const x = (value) => Math.round(Math.min(width - 2, Math.max(2, place(value))) * 10) / 10;
    const vertical = (kind, value) => `<path class="${kind}" d="M${x(value)} 1V${height - 1}"/>`;
    // A whisker's end, or an arrow's head where the interval goes on beyond the axis.
    const end = (value, side) => {
        const at = x(value);
        const beyond = side < 0 ? place(value) < 0 : place(value) > width;
        return beyond
            ? `M${at - 4 * side} ${middle - 4}L${at} ${middle}L${at - 4 * side} ${middle + 4}`
            : `M${at} ${middle - 4}v8`;
    };
    return [
        `<svg class="interval ${tone}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
        `<path class="axis" d="M0 ${middle}H${width}"/>`,
        margin === null ? '' : vertical('margin', margin),
        vertical('zero', 0),
        `<path class="bar" d="M${x(low)} ${middle}H${x(high)}${end(low, -1)}${end(high, 1)}"/>`,
        `<circle class="dot" cx="${x(estimate)}" cy="${middle}" r="3.5"/>`,
        '</svg>',
    ].join('');
}

;// CONCATENATED MODULE: ./build/report/html/blocks.js





function blocksHtml(blocks, draw) {
    return runsOfCharts(blocks)
        .map((run) => {
        const html = run.map((block) => blockHtml(block, draw)).join('\n');
        return run[0]?.kind === 'chart' ? `<div class="charts">\n${html}\n</div>` : html;
    })
        .join('\n');
}
/** Neighbouring charts share a grid. */
function runsOfCharts(blocks) {
    const runs = [];
    for (const block of blocks) {
        const last = runs.at(-1);
        if (block.kind === 'chart' && last?.[0]?.kind === 'chart')
            last.push(block);
        else
            runs.push([block]);
    }
    return runs;
}
function blockHtml(block, draw) {
    switch (block.kind) {
        case 'paragraph':
            return `<p${block.small === true ? ' class="small"' : ''}>${inlineHtml(block.text)}</p>`;
        case 'heading':
            return `<h2>${inlineHtml(block.text)}</h2>`;
        case 'list':
            return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.blocks, draw)}\n</details>`;
        case 'alert': {
            const { text, word } = signs[block.tone];
            return `<p class="alert ${block.tone}"><strong><span class="sign" aria-hidden="true">${text}</span>${word}</strong> ${inlineHtml(block.text)}</p>`;
        }
        case 'code':
            return `<pre tabindex="0"><code>${(0,html_escape/* escapeHtml */.Z)((0,report_text/* visibleLines */.gB)(block.text))}</code></pre>`;
        case 'chart':
            return draw(block);
        case 'only':
            return block.in === 'html' ? blocksHtml(block.blocks, draw) : '';
    }
}
/** Tables longer than this can be sorted and filtered. */
const blocks_long = 8;
function tableHtml(table) {
    if (table.columns.length === 0)
        return '';
    const align = table.columns.map((column) => column.align === undefined || column.align === 'left' ? '' : ` class="${column.align}"`);
    const headless = table.columns.every(({ title }) => (0,report_text/* plainText */.wh)(title) === '');
    const head = table.columns
        .map(({ title }, index) => `<th scope="col"${align[index]}>${inlineHtml(title)}</th>`)
        .join('');
    const rows = table.rows.map(({ cells }) => {
        const columns = table.columns.map((_, index) => {
            const cell = cells[index] ?? [];
            const content = cellHtml(cell);
            return index === 0
                ? `<th scope="row"${align[0]}>${content}</th>`
                : `<td${isProse(cell) ? ' class="prose"' : align[index]}>${content}</td>`;
        });
        return `<tr>${columns.join('')}</tr>`;
    });
    const many = table.rows.length > blocks_long;
    const name = (0,html_escape/* escapeHtml */.Z)((0,report_text/* visible */.RK)(table.rowName ?? 'rows'));
    return [
        `<div class="table" role="group" tabindex="0" aria-label="Table of ${name}">`,
        many ? `<table data-long="${name}">` : '<table>',
        headless ? '' : `<thead><tr>${head}</tr></thead>`,
        `<tbody>\n${rows.join('\n')}\n</tbody>`,
        '</table></div>',
    ].join('');
}
/** A sentence, which needs room to be read. */
function isProse(cell) {
    return !('interval' in cell) && (0,report_text/* plainText */.wh)(cell).length > 40;
}
function cellHtml(cell) {
    return 'interval' in cell ? intervalSvg(cell.interval) : inlineHtml(cell);
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * What the page does in a browser: theme, pointing into charts with mouse and arrow keys, hiding series, sorting and
 * filtering long tables. Everything is readable without it. Text from the report is only ever set as text.
 */
const script = `
(() => {
'use strict'
const make = (tag, className, text) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'
const theme = make('button', 'theme')
theme.type = 'button'
const nameTheme = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; theme.setAttribute('aria-label', 'Switch to ' + theme.textContent.toLowerCase() + ' colours') }
theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; nameTheme() })
dark.addEventListener('change', nameTheme)
nameTheme()
document.body.append(theme)

addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true })

const show = (value) => {
  const text = Number(value.toPrecision(3)).toString()
  return text.replace('-', '\\u2212')
}
const valueAt = (series, x) => {
  const points = series.points
  if (points.length === 0 || x < Math.min(points[0][0], points.at(-1)[0]) || x > Math.max(points[0][0], points.at(-1)[0])) return null
  const up = points[0][0] <= points.at(-1)[0]
  const list = up ? points : points.slice().reverse()
  let at = 0
  while (at < list.length - 2 && list[at + 1][0] < x) at++
  const [a, b] = [list[at], list[at + 1] ?? list[at]]
  if (series.step || b[0] === a[0]) return b[0] <= x && !series.step ? b[1] : a[1]
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
}

for (const figure of document.querySelectorAll('figure[data-chart]')) {
  const data = JSON.parse(figure.dataset.chart)
  const plot = figure.querySelector('.plot')
  const svg = plot.querySelector('svg')
  const [left, top, width, height] = data.plot
  const count = data.rows?.length ?? data.categories?.length ?? 60
  const tip = make('div', 'tip')
  tip.setAttribute('role', 'status')
  const mark = make('div', data.type === 'lines' ? 'cross' : 'band')
  tip.hidden = mark.hidden = true
  plot.append(mark)
  figure.append(tip)
  const off = new Set()
  let step = null

  const rowOf = (name, value, color) => {
    const line = make('div')
    if (color) { const key = make('span', 'key'); key.style.setProperty('--key', 'var(--' + color + ')'); line.append(key) }
    line.append(name + ' ', make('b', '', value))
    return line
  }
  const content = (share) => {
    if (data.type === 'forest') {
      const [name, interval, note] = data.rows[Math.min(count - 1, Math.floor(share * count))]
      return [make('b', '', name), make('div', '', interval), make('div', 'small', note)]
    }
    const visible = data.series.map((series, index) => ({ series, color: 'series-' + ((index % 6) + 1) })).filter(({ color }) => !off.has(color))
    if (data.type === 'bars') {
      const at = Math.min(count - 1, Math.floor(share * count))
      return [make('div', 'small', data.categories[at]), ...visible.map(({ series, color }) => rowOf(series.name, show(series.values[at] ?? 0), color))]
    }
    const x = data.x[0] + share * (data.x[1] - data.x[0])
    return [make('div', 'small', data.names[0] + ' ' + show(x)), ...visible.flatMap(({ series, color }) => {
      const y = valueAt(series, x)
      return y === null ? [] : [rowOf(series.name, show(y), color)]
    })]
  }
  const point = (share) => {
    const scale = svg.clientWidth / svg.viewBox.baseVal.width
    const across = data.type !== 'forest'
    const at = data.type === 'lines' ? share : Math.min(count - 1, Math.floor(share * count)) / count
    const size = data.type === 'lines' ? 0 : 1 / count
    Object.assign(mark.style, across
      ? { left: (left + at * width) * scale + 'px', top: top * scale + 'px', height: height * scale + 'px', width: size ? size * width * scale + 'px' : '1px' }
      : { left: '0', width: '100%', top: (top + at * height) * scale + 'px', height: size * height * scale + 'px' })
    tip.replaceChildren(...content(share))
    tip.hidden = mark.hidden = false
    const room = figure.clientWidth
    const x = plot.offsetLeft - plot.scrollLeft + (across ? (left + at * width) * scale : (left + width / 2) * scale) + 14
    tip.style.left = Math.max(4, x + tip.offsetWidth > room ? x - tip.offsetWidth - 28 : x) + 'px'
    tip.style.top = plot.offsetTop + (across ? top * scale + 10 : (top + at * height) * scale + 26) + 'px'
  }
  const leave = () => { tip.hidden = mark.hidden = true; step = null }
  plot.addEventListener('pointermove', (event) => {
    const box = svg.getBoundingClientRect()
    const scale = box.width / svg.viewBox.baseVal.width
    const share = data.type === 'forest' ? ((event.clientY - box.top) / scale - top) / height : ((event.clientX - box.left) / scale - left) / width
    if (share < 0 || share > 1 || count === 0) leave()
    else point(Math.min(share, 0.999999))
  })
  plot.addEventListener('pointerleave', leave)
  plot.addEventListener('blur', leave)
  plot.addEventListener('keydown', (event) => {
    const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') leave()
    if (!move || count === 0) return
    event.preventDefault()
    step = step === null ? 0 : Math.max(0, Math.min(count - 1, step + move))
    point((step + 0.5) / count)
  })
  for (const button of figure.querySelectorAll('[data-series]'))
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') === 'false'
      button.setAttribute('aria-pressed', String(on))
      const color = button.dataset.series
      if (on) off.delete(color)
      else off.add(color)
      for (const shape of svg.querySelectorAll('[stroke="var(--' + color + ')"],[fill="var(--' + color + ')"]')) shape.style.display = on ? '' : 'none'
    })
}

const keyOf = (cell) => {
  const text = cell.textContent.trim()
  const number = parseFloat(text.replace(/\\u2212/g, '-').replace(/,(?=\\d{3})/g, '').replace(/^([+-]?)[$\\u20ac\\u00a3\\u00a5\\u20b9]/, '$1'))
  return Number.isNaN(number) ? text : number
}
for (const table of document.querySelectorAll('table[data-long]')) {
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const find = make('div', 'find')
  const input = make('input')
  input.type = 'search'
  input.placeholder = 'Filter ' + table.dataset.long
  input.setAttribute('aria-label', input.placeholder)
  const shown = make('span', '', rows.length + ' ' + table.dataset.long)
  shown.setAttribute('role', 'status')
  find.append(input, shown)
  table.parentElement.before(find)
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let left = 0
    for (const row of rows) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) left++
    }
    shown.textContent = (words.length ? left + ' of ' : '') + rows.length + ' ' + table.dataset.long
  })
  for (const head of table.tHead?.rows[0].cells ?? []) {
    const at = head.cellIndex
    if (rows.every((row) => row.cells[at].textContent === '')) continue
    const button = make('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    head.setAttribute('aria-sort', 'none')
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of table.tHead.rows[0].cells) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const sorted = rows.map((row) => ({ row, key: keyOf(row.cells[at]) })).sort((a, b) => {
        if (typeof a.key !== typeof b.key) return typeof a.key === 'number' ? -1 : 1
        const order = typeof a.key === 'number' ? a.key - b.key : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
        return down ? -order : order
      })
      body.append(...sorted.map(({ row }) => row))
    })
  }
}
})()
`;

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's style sheet. Colours are variables with a light and a dark value, so that drawings follow. */
const style = `
:root{color-scheme:light dark;
--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--text:light-dark(#1f2328,#f0f6fc);
--muted:light-dark(#59636e,#9198a1);--line:light-dark(#d8dee4,#2f353d);--link:light-dark(#0969da,#4493f8);
--good:light-dark(#1a7f37,#3fb950);--bad:light-dark(#cf222e,#f85149);--warn:light-dark(#9a6700,#d29922);
--neutral:light-dark(#59636e,#9198a1);--info:light-dark(#0969da,#4493f8);
--hue-1:light-dark(#0969da,#4493f8);--hue-2:light-dark(#bc4c00,#f0883e);--hue-3:light-dark(#1a7f37,#3fb950);
--hue-4:light-dark(#8250df,#ab7df8);--hue-5:light-dark(#bf3989,#f778ba);--hue-6:light-dark(#59636e,#9198a1)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:24px 20px 40px;background:var(--page);color:var(--text);
font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header{border-left:6px solid var(--tone);padding:4px 0 4px 18px;margin:0 0 20px}
.good{--tone:var(--good)}.bad{--tone:var(--bad)}.warn{--tone:var(--warn)}.neutral{--tone:var(--neutral)}.info{--tone:var(--info)}
h1{font-size:26px;line-height:1.25;margin:2px 0 0;font-weight:650;display:flex;gap:12px;align-items:baseline}
h1 .sign{color:var(--tone)}
h1 code{font-size:.92em;background:none;padding:0}
h2,summary{font-size:18px;line-height:1.35;font-weight:400;margin:0}
h2{margin:34px 0 10px;font-weight:600}
.kicker{margin:0;color:var(--muted);font-size:13px;padding-right:90px}
a{color:var(--link)}
p,ul{margin:0 0 12px}
ul{padding-left:22px}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);padding:.1em .35em;border-radius:5px}
pre{background:var(--panel);padding:12px 14px;border-radius:8px;overflow:auto}
pre code{padding:0;white-space:pre-wrap}
.small{font-size:13px;color:var(--muted)}
.tone{white-space:nowrap;font-weight:550;color:var(--tone)}
.sign{color:var(--tone);display:inline-block;min-width:1.05em;font-weight:700}
.alert{border-left:4px solid var(--tone);background:var(--panel);padding:10px 14px;border-radius:0 8px 8px 0}
.alert strong{color:var(--tone)}
details{border-top:1px solid var(--line);margin:24px 0 0;padding:16px 0 0}
summary{cursor:pointer;margin:0 0 12px}
summary strong{font-weight:650}
.table{overflow-x:auto;margin:0 0 10px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:7px 12px;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle;font-weight:400;overflow-wrap:normal}
td,tbody th{overflow-wrap:break-word;max-width:46em}
.long{overflow-wrap:anywhere}td:has(.long),.prose{min-width:16em}
thead th{font-weight:600;font-size:13px;color:var(--muted);white-space:nowrap;border-bottom-width:2px}
.right{text-align:right}.center{text-align:center}
td.right{white-space:nowrap}
tbody tr:hover{background:var(--panel)}
.interval{display:block;margin:0 auto;overflow:visible;fill:none;stroke-width:1}
.interval .axis{stroke:var(--line)}.interval .zero{stroke:var(--muted)}
.interval .margin{stroke:var(--bad);stroke-dasharray:2 2;stroke-width:1.4}
.interval .bar{stroke:var(--tone);stroke-width:2}.interval .dot{fill:var(--tone)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:20px}
.chart{margin:0;padding:14px 16px 8px;border:1px solid var(--line);border-radius:10px;position:relative;min-width:0}
.chart.forest{grid-column:1/-1}
figcaption{font-weight:600}
.plot{position:relative;overflow-x:auto;border-radius:6px}
.plot svg{display:block;width:100%;height:auto;font-family:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
.forest .plot svg{min-width:680px}
.legend{display:flex;flex-wrap:wrap;gap:4px 6px;margin:6px 0 2px}
button{font:inherit;font-size:13px;color:var(--text);background:none;border:1px solid transparent;border-radius:6px;padding:2px 8px;cursor:pointer}
button:hover{background:var(--panel);border-color:var(--line)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.key{display:inline-block;width:20px;border-top:3px solid var(--key);margin-right:7px;vertical-align:middle}
.key.dashed{border-top-style:dashed}
[aria-pressed=false]{color:var(--muted);text-decoration:line-through}
[aria-pressed=false] .key{opacity:.35}
.cross{position:absolute;pointer-events:none;background:var(--muted);opacity:.55;width:1px}
.band{position:absolute;pointer-events:none;background:var(--muted);opacity:.13}
.tip{position:absolute;pointer-events:none;z-index:2;max-width:300px;padding:6px 10px;font-size:13px;line-height:1.45;
background:var(--page);border:1px solid var(--line);border-radius:6px;box-shadow:0 4px 14px rgb(0 0 0/.18)}
.tip b{font-weight:600}
.tip .key{width:12px}
.theme{position:absolute;top:20px;right:max(20px,calc(50vw - 540px));border-color:var(--line)}
.find{display:flex;gap:12px;align-items:center;margin:0 0 8px;font-size:13px;color:var(--muted)}
.find input{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--line);border-radius:6px;padding:4px 10px;width:min(280px,60%)}
thead button{font-weight:600;color:inherit;padding:0 4px;margin:0 -4px;white-space:nowrap}
[aria-sort] button::after{content:" ↕";opacity:.45}
[aria-sort=ascending] button::after{content:" ↑";opacity:1}
[aria-sort=descending] button::after{content:" ↓";opacity:1}
[hidden]{display:none!important}
body>footer{border-top:1px solid var(--line);margin-top:28px;padding-top:12px}
@media (max-width:560px){body{padding:16px 14px 32px}h1{font-size:21px}th,td{padding:6px 8px}.theme{right:14px;top:12px}}
@media print{:root,:root[data-theme]{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}
.theme,.find,.tip,.cross,.band{display:none!important}
.chart,tr,header,.alert{break-inside:avoid}h2,summary{break-after:avoid}thead{display:table-header-group}
.table,.plot{overflow:visible}table{font-size:9pt}th,td{padding:4px 6px}thead th,td.right{white-space:normal}.prose,td:has(.long){min-width:0}
.interval{width:90px;height:12px}tbody tr:hover{background:none}a{color:inherit;text-decoration:none}
.charts{grid-template-columns:1fr 1fr;gap:10px}.forest .plot svg{min-width:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (prefers-contrast:more){:root{--muted:var(--text);--line:var(--text)}}
`;

;// CONCATENATED MODULE: ./build/report/html/render.js








/**
 * The document as one file that needs no other: styles, script and drawings are inside, and its content security
 * policy lets nothing else in. The chart library is loaded only where there is a chart.
 */
async function renderHtml(document, options) {
    const draw = hasChart(document.blocks)
        ? (await Promise.all(/* import() */[__webpack_require__.e(360), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 60149))).chartDrawer()
        : () => '';
    const title = (0,html_escape/* escapeHtml */.Z)((0,report_text/* visible */.RK)(options.title));
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src-elem '${hashOf(style)}'`,
        "style-src-attr 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header class="${document.tone}">
<p class="kicker">${title}</p>
<h1><span class="sign" aria-hidden="true">${signs[document.tone].text}</span><span>${inlineHtml(document.title)}</span></h1>
</header>
<main>
${blocksHtml(document.blocks, draw)}
</main>
<footer><p class="small">${(0,html_escape/* escapeHtml */.Z)((0,report_text/* visible */.RK)(options.generatedBy))} · ${(0,html_escape/* escapeHtml */.Z)((0,report_text/* visible */.RK)(document.id))}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function hasChart(blocks) {
    return blocks.some((block) => {
        if (block.kind === 'chart')
            return true;
        if (block.kind === 'only')
            return block.in === 'html' && hasChart(block.blocks);
        return block.kind === 'details' && hasChart(block.blocks);
    });
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(35618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(59059);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/shortening.js

const defaultKeep = 50;
/** Everything that may be dropped, first to go first: the higher `keep`, within it what comes later. */
function dropOrder(document) {
    const found = [];
    const add = (place, keep) => found.push({ place, keep, order: found.length });
    const visitBlocks = (blocks, prefix, inherited) => {
        for (const [index, block] of blocks.entries()) {
            const place = `${prefix}/${index}`;
            if (!isKept(block))
                add(place, longestKept(block, inherited));
            const inner = block.keep === 'always' ? defaultKeep : numeric(block.keep, inherited);
            if (block.kind === 'table')
                for (const [row, { keep }] of block.rows.entries())
                    if (keep !== 'always')
                        add(`${place}/${row}`, keep ?? inner);
            visitBlocks(childrenOf(block), place, inner);
        }
    };
    visitBlocks(document.blocks, '', defaultKeep);
    return found.toSorted((a, b) => b.keep - a.keep || b.order - a.order);
}
/** Places of rows beyond what tables allow in text. */
function rowsBeyondText(document) {
    const beyond = [];
    const visitBlocks = (blocks, prefix) => {
        for (const [index, block] of blocks.entries()) {
            const place = `${prefix}/${index}`;
            if (block.kind === 'table' && block.textRows !== undefined) {
                const rows = block.rows.flatMap(({ keep }, row) => keep === 'always' ? [] : [{ place: `${place}/${row}`, keep: keep ?? defaultKeep, row }]);
                const excess = Math.max(0, block.rows.length - block.textRows);
                for (const row of rows.toSorted((a, b) => b.keep - a.keep || b.row - a.row).slice(0, excess))
                    beyond.push(row);
            }
            visitBlocks(childrenOf(block), place);
        }
    };
    visitBlocks(document.blocks, '');
    return beyond;
}
/** The document without the given places. A table says how many of its rows are missing; emptied blocks go too. */
function without(document, dropped, rowNote) {
    const omitted = [];
    const omit = (block) => {
        const name = nameOf(block);
        if (name !== null)
            omitted.push(name);
    };
    const prune = (blocks, prefix) => blocks.flatMap((block, index) => {
        const place = `${prefix}/${index}`;
        if (dropped.has(place)) {
            omit(block);
            return [];
        }
        if (block.kind === 'table') {
            const rows = block.rows.filter((_, row) => !dropped.has(`${place}/${row}`));
            const missing = block.rows.length - rows.length;
            if (missing === 0)
                return [block];
            const note = { kind: 'paragraph', text: rowNote(block, missing), keep: 'always', small: true };
            return rows.length === 0 ? [note] : [{ ...block, rows }, note];
        }
        if (block.kind === 'details' || block.kind === 'only') {
            const inner = prune(block.blocks, place);
            if (inner.length > 0 || block.blocks.length === 0)
                return [{ ...block, blocks: inner }];
            omit(block);
            return [];
        }
        if (block.kind === 'chart' && block.alternative !== undefined)
            return [{ ...block, alternative: prune(block.alternative, place) }];
        return [block];
    });
    return { document: { ...document, blocks: prune(document.blocks, '') }, omitted };
}
/** The document with every text at most `limit` characters long, and tables without addresses, which take most room. */
function withTextsOf(document, limit) {
    const texts = (inlines) => inlines.map((inline) => {
        if (typeof inline === 'string')
            return (0,report_text/* shortened */.vI)(inline, limit);
        if ('strong' in inline)
            return { strong: texts(inline.strong) };
        if ('code' in inline)
            return { code: (0,report_text/* shortened */.vI)(inline.code, limit) };
        if ('link' in inline)
            return { ...inline, text: texts(inline.text) };
        return { ...inline, text: (0,report_text/* shortened */.vI)(inline.text, limit) };
    });
    const block = (one) => {
        switch (one.kind) {
            case 'paragraph':
            case 'heading':
            case 'alert':
                return { ...one, text: texts(one.text) };
            case 'list':
                return { ...one, items: one.items.map(texts) };
            case 'table':
                return {
                    ...one,
                    columns: one.columns.map((column) => ({ ...column, title: texts(column.title) })),
                    rows: one.rows.map((row) => ({
                        ...row,
                        cells: row.cells.map((cell) => 'interval' in cell
                            ? cell
                            : texts(cell.flatMap((inline) => (isLink(inline) ? inline.text : [inline])))),
                    })),
                };
            case 'details':
                return { ...one, summary: texts(one.summary), blocks: one.blocks.map(block) };
            case 'code':
                return { ...one, text: (0,report_text/* shortened */.vI)(one.text, limit * 10) };
            case 'only':
                return { ...one, blocks: one.blocks.map(block) };
            case 'chart':
                return one.alternative === undefined ? one : { ...one, alternative: one.alternative.map(block) };
        }
    };
    return { ...document, title: texts(document.title), blocks: document.blocks.map(block) };
}
function isLink(inline) {
    return typeof inline !== 'string' && 'link' in inline;
}
function childrenOf(block) {
    if (block.kind === 'details' || block.kind === 'only')
        return block.blocks;
    return block.kind === 'chart' ? (block.alternative ?? []) : [];
}
/** Whether a block or anything in it survives any shortening. */
function isKept(block) {
    return (block.keep === 'always' ||
        (block.kind === 'table' && block.rows.some((row) => row.keep === 'always')) ||
        childrenOf(block).some(isKept));
}
/** A block stays as long as the most important thing in it. */
function longestKept(block, inherited) {
    const own = numeric(block.keep, inherited);
    const inside = [
        ...(block.kind === 'table' ? block.rows.map(({ keep }) => numeric(keep, own)) : []),
        ...childrenOf(block).map((child) => longestKept(child, own)),
    ];
    return inside.reduce((least, keep) => Math.min(least, keep), own);
}
function numeric(keep, inherited) {
    return typeof keep === 'number' ? keep : inherited;
}
function nameOf(block) {
    if (block.kind === 'details')
        return (0,report_text/* plainText */.wh)(block.summary);
    return block.kind === 'heading' ? (0,report_text/* plainText */.wh)(block.text) : null;
}

;// CONCATENATED MODULE: ./build/report/interval.js
/** Characters of a drawn interval; odd, so that zero has a cell of its own. */
const drawingWidth = 13;
/**
 * An interval as a line of Unicode on an axis from −scale to +scale, zero in the middle: `┄┄┊┄┄┄│├─●─┤┄`.
 * What lies outside the axis ends in an arrow.
 */
function drawInterval(drawing, width = drawingWidth) {
    const middle = (width - 1) / 2;
    const scale = drawing.scale > 0 && Number.isFinite(drawing.scale) ? drawing.scale : 1;
    const column = (value) => Math.round((value / scale) * middle) + middle;
    const inside = (at) => Math.min(width - 1, Math.max(0, at));
    const cells = Array.from({ length: width }, () => '┄');
    if (drawing.margin !== null && Number.isFinite(drawing.margin)) {
        const at = column(drawing.margin);
        if (at >= 0 && at < width)
            cells[at] = '┊';
    }
    cells[middle] = '│';
    const { low, estimate, high } = ordered(drawing);
    const [from, dot, to] = [column(low), inside(column(estimate)), column(high)];
    for (let at = inside(from); at <= inside(to); at++)
        cells[at] = at === middle ? '┼' : '─';
    cells[inside(from)] = from < 0 ? '◂' : '├';
    cells[inside(to)] = to > width - 1 ? '▸' : '┤';
    cells[dot] = '●';
    return cells.join('');
}
function ordered({ low, estimate, high }) {
    const finite = [low, estimate, high].map((value) => (Number.isNaN(value) ? 0 : value));
    const [first = 0, second = 0, third = 0] = finite.toSorted((a, b) => a - b);
    return { low: first, estimate: second, high: third };
}

;// CONCATENATED MODULE: ./build/report/markdown/phrasing.js


/**
 * Plain text as Markdown phrasing that GitHub leaves alone. The serialiser escapes what Markdown itself would read;
 * this deals with what GitHub looks for afterwards in the text of the rendered page, where an escape is already
 * undone: mentions, issue references, emoji names, bare addresses and mathematics.
 */
const gap = '\u200b';
/** Breaks the patterns by a zero-width space, which stands between letters but shows nothing. */
function defused(text) {
    return text
        .replaceAll('@', `@${gap}`)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\bGH-(?=\d)/gi, (found) => found + gap)
        .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
        .replaceAll('://', `:${gap}//`)
        .replace(/www(?=\.)/gi, (found) => found + gap)
        .replaceAll('<!--', `<!${gap}--`);
}
/** A dollar sign as GitHub documents it for text beside mathematics. */
const dollar = '<span>$</span>';
function phrasing(inlines) {
    return apart(inlines.flatMap(phrase));
}
/** Keeps the markup of neighbours from running together: strong joins strong, code is set apart from code. */
function apart(nodes) {
    return nodes.reduce((line, next) => {
        const last = line.at(-1);
        if (last?.type === 'strong' && next.type === 'strong') {
            line[line.length - 1] = { type: 'strong', children: apart([...last.children, ...next.children]) };
            return line;
        }
        if (last?.type === 'inlineCode' && next.type === 'inlineCode')
            line.push({ type: 'text', value: gap });
        line.push(next);
        return line;
    }, []);
}
function phrase(inline) {
    if (typeof inline === 'string')
        return plain(inline);
    if ('strong' in inline) {
        const children = phrasing(inline.strong);
        return children.length === 0 ? [] : [{ type: 'strong', children }];
    }
    if ('code' in inline)
        return code(inline.code);
    if ('link' in inline) {
        const url = (0,report_text/* webAddress */.Dy)(inline.link);
        const children = phrasing(inline.text.map(withoutLink));
        return url === null || children.length === 0 ? children : [{ type: 'link', url, children }];
    }
    return plain(signed(inline));
}
/** A sign and its word on one line: GitHub's tables would break a word at its hyphen. */
function signed({ tone, text }) {
    return text === '' ? signs[tone].dot : `${signs[tone].dot}\u00a0${text.replaceAll('-', '\u2011')}`;
}
function plain(text) {
    return defused((0,report_text/* isolated */.My)(text))
        .split('$')
        .flatMap((part, index) => [
        ...(index === 0 ? [] : [{ type: 'html', value: dollar }]),
        ...(part === '' ? [] : [{ type: 'text', value: part }]),
    ]);
}
function code(text) {
    const value = (0,report_text/* visible */.RK)(text).replaceAll('<!--', `<!${gap}--`);
    return value.trim() === '' ? [] : [{ type: 'inlineCode', value }];
}
/** Markdown has no link within a link. */
function withoutLink(inline) {
    if (typeof inline !== 'string' && 'link' in inline)
        return inline.text.map(withoutLinkText).join('');
    return inline;
}
function withoutLinkText(inline) {
    if (typeof inline === 'string')
        return inline;
    if ('strong' in inline)
        return inline.strong.map(withoutLinkText).join('');
    if ('code' in inline)
        return inline.code;
    return 'link' in inline ? inline.text.map(withoutLinkText).join('') : inline.text;
}
/** The same as HTML, for places where Markdown is not read: the summary of `<details>`. */
function phrasingHtml(inlines) {
    return inlines
        .map((inline) => {
        if (typeof inline === 'string')
            return htmlText(inline);
        if ('strong' in inline)
            return `<b>${phrasingHtml(inline.strong)}</b>`;
        if ('code' in inline)
            return `<code>${escapeHtml((0,report_text/* visible */.RK)(inline.code))}</code>`;
        if ('link' in inline)
            return phrasingHtml(inline.text);
        return htmlText(signed(inline));
    })
        .join('');
}
function htmlText(text) {
    return escapeHtml(defused((0,report_text/* isolated */.My)(text))).replaceAll('$', dollar);
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/report/markdown/blocks.js




/** Fenced languages that GitHub draws instead of showing. */
const drawn = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
function markdownBlocks(blocks) {
    return blocks.flatMap(markdownBlock);
}
function markdownBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return paragraph(block.small === true ? small(phrasing(block.text)) : phrasing(block.text));
        case 'heading':
            return nonEmpty(phrasing(block.text), (children) => ({ type: 'heading', depth: 3, children }));
        case 'list':
            return block.items.length === 0
                ? []
                : [
                    {
                        type: 'list',
                        ordered: false,
                        spread: false,
                        children: block.items.map((item) => ({
                            type: 'listItem',
                            spread: false,
                            children: paragraph(phrasing(item)),
                        })),
                    },
                ];
        case 'table':
            return table(block);
        case 'details':
            return [
                { type: 'html', value: `<details><summary>${phrasingHtml(block.summary)}</summary>` },
                ...markdownBlocks(block.blocks),
                { type: 'html', value: '</details>' },
            ];
        case 'alert':
            return [
                {
                    type: 'blockquote',
                    children: [
                        {
                            type: 'paragraph',
                            children: [{ type: 'html', value: `[!${signs[block.tone].alert}]\n` }, ...phrasing(block.text)],
                        },
                    ],
                },
            ];
        case 'code': {
            const lang = /^[a-z0-9+-]+$/.test(block.language ?? '') ? block.language : 'text';
            const value = (0,report_text/* visibleLines */.gB)(block.text).replaceAll('<!--', '<!\u200b--');
            return [{ type: 'code', lang: drawn.has(lang) ? 'text' : lang, value }];
        }
        case 'chart':
            return markdownBlocks(block.alternative ?? []);
        case 'only':
            return block.in === 'markdown' ? markdownBlocks(block.blocks) : [];
    }
}
function paragraph(children) {
    return nonEmpty(children, (all) => ({ type: 'paragraph', children: all }));
}
function nonEmpty(children, build) {
    return children.length === 0 ? [] : [build(children)];
}
function small(children) {
    if (children.length === 0)
        return [];
    return [{ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' }];
}
function table(block) {
    if (block.columns.length === 0)
        return [];
    const row = (cells) => ({ type: 'tableRow', children: cells });
    return [
        {
            type: 'table',
            align: block.columns.map(({ align }) => align ?? 'left'),
            children: [
                row(block.columns.map(({ title }) => ({ type: 'tableCell', children: phrasing(title) }))),
                ...block.rows.map(({ cells }) => row(block.columns.map((_, index) => ({ type: 'tableCell', children: cell(cells[index] ?? []) })))),
            ],
        },
    ];
}
function cell(content) {
    return 'interval' in content
        ? [{ type: 'inlineCode', value: drawInterval(content.interval) }]
        : phrasing(content);
}

;// CONCATENATED MODULE: ./build/report/markdown/render.js








/**
 * The document as GitHub-flavoured Markdown within its budget. What does not fit is left out by the order of `keep`
 * and counted; then texts are shortened; what is kept `always` goes only where nothing else is left to go, last first.
 */
function renderMarkdown(document, options = {}) {
    const budget = options.budgetBytes ?? 60_000;
    const fits = (text) => Buffer.byteLength(text) <= budget;
    const beyond = rowsBeyondText(document).map(({ place }) => place);
    const order = dropOrder(document).map(({ place }) => place);
    const attempt = (source, count) => write(source, new Set([...beyond, ...order.slice(0, count)]), options);
    const whole = attempt(document, 0);
    if (fits(whole))
        return whole;
    const dropped = fewest(order.length, (count) => fits(attempt(document, count)));
    if (dropped !== null)
        return attempt(document, dropped);
    for (const limit of [400, 160, 80, 40, 20]) {
        const text = attempt(withTextsOf(document, limit), order.length);
        if (fits(text))
            return text;
    }
    return lastResort(withTextsOf(document, 80), options, fits);
}
/** Even what must stay does not fit: as much of it as does, with the count of what does not. */
function lastResort(document, options, fits) {
    const kept = onlyKept(document.blocks);
    const title = [(0,report_text/* shortened */.vI)((0,report_text/* plainText */.wh)(document.title), 200)];
    const attempt = (count) => {
        const { blocks, missing } = firstOf(kept, kept.reduce((sum, block) => sum + weight(block), 0) - count);
        const note = missing === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    text: [
                        { strong: [`${(0,numbers/* writeCount */.jG)(missing)} more failing rows and passages`] },
                        ' do not fit here: see the ',
                        fullReport(options),
                        '.',
                    ],
                },
            ];
        return write({ ...document, title, blocks: [...blocks, ...note] }, new Set(), options);
    };
    const total = kept.reduce((sum, block) => sum + weight(block), 0);
    const dropped = fewest(total, (count) => fits(attempt(count))) ?? total;
    return attempt(dropped);
}
function weight(block) {
    return block.kind === 'table' ? Math.max(1, block.rows.length) : 1;
}
/** The first `count` rows and blocks. */
function firstOf(blocks, count) {
    let left = Math.max(0, count);
    let missing = 0;
    const taken = blocks.flatMap((block) => {
        const size = weight(block);
        const take = Math.min(left, size);
        left -= take;
        missing += size - take;
        if (take === 0)
            return [];
        return [block.kind === 'table' ? { ...block, rows: block.rows.slice(0, take) } : block];
    });
    return { blocks: taken, missing };
}
/** What survives any shortening, without the frames around it. */
function onlyKept(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind === 'table') {
            const rows = block.rows.filter(({ keep }) => keep === 'always');
            return rows.length > 0 || block.keep === 'always' ? [{ ...block, rows }] : [];
        }
        if (block.kind === 'details')
            return onlyKept(block.blocks);
        if (block.kind === 'only')
            return block.in === 'markdown' ? onlyKept(block.blocks) : [];
        if (block.kind === 'chart')
            return onlyKept(block.alternative ?? []);
        return block.keep === 'always' ? [block] : [];
    });
}
/** The smallest count in 0…limit that is enough, or null. Enough at one count is taken to be enough above it. */
function fewest(limit, enough) {
    if (!enough(limit))
        return null;
    let [low, high] = [0, limit];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function write(document, dropped, options) {
    const rowNote = (table, missing) => [
        `${(0,numbers/* writeCount */.jG)(missing)} more ${table.rowName ?? 'rows'} ${missing === 1 ? 'is' : 'are'} in the `,
        fullReport(options),
        '.',
    ];
    const { document: rest, omitted } = without(document, dropped, rowNote);
    const url = options.fullReportUrl === undefined ? null : (0,report_text/* webAddress */.Dy)(options.fullReportUrl);
    const closing = [
        ...(omitted.length === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    small: true,
                    text: [
                        `Left out to fit a comment: ${(0,report_text/* shortened */.vI)(omitted.join('; '), 400)}. It is in the `,
                        fullReport(options),
                        '.',
                    ],
                },
            ]),
        ...(url === null
            ? []
            : [
                {
                    kind: 'paragraph',
                    text: [{ link: url, text: ['Full report with curves and calibration'] }],
                },
            ]),
    ];
    const markdown = (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({
        type: 'root',
        children: [
            {
                type: 'heading',
                depth: 2,
                children: [{ type: 'text', value: `${signs[document.tone].title} ` }, ...phrasing(document.title)],
            },
            ...markdownBlocks([...rest.blocks, ...closing]),
        ],
    }, {
        extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
        bullet: '-',
        rule: '-',
        fences: true,
        resourceLink: true,
    });
    return options.marker === undefined ? markdown : `${options.marker}\n${markdown}`;
}
function fullReport(options) {
    const url = options.fullReportUrl === undefined ? null : (0,report_text/* webAddress */.Dy)(options.fullReportUrl);
    return url === null ? 'full report' : { link: url, text: ['full report'] };
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./build/report/terminal/line.js



/** Inlines as segments; the address of a link is written after its text unless `links` is false. */
function segmentsOf(inlines, styles = [], links = true) {
    return inlines.flatMap((inline) => {
        if (typeof inline === 'string')
            return [{ text: (0,report_text/* isolated */.My)(inline), styles }];
        if ('strong' in inline)
            return segmentsOf(inline.strong, [...styles, 'bold'], links);
        if ('code' in inline)
            return [{ text: (0,report_text/* isolated */.My)(inline.code), styles: [...styles, 'code'] }];
        if ('link' in inline) {
            const address = links ? (0,report_text/* webAddress */.Dy)(inline.link) : null;
            const text = segmentsOf(inline.text, styles, links);
            return address === null ? text : [...text, { text: ` <${address}>`, styles: [...styles, 'dim'] }];
        }
        const sign = signs[inline.tone].text;
        const text = inline.text === '' ? sign : `${sign} ${(0,report_text/* isolated */.My)(inline.text)}`;
        return [{ text, styles: [...styles, inline.tone] }];
    });
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Columns that a text takes; wide characters and emoji take two. */
function widthOf(text) {
    return (0,string_width/* default */.A)(text);
}
function lineWidth(line) {
    return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}
/** Breaks segments into lines of at most `columns`, at spaces where possible. */
function wrap(segments, columns) {
    const room = Math.max(1, columns);
    const lines = [[]];
    let used = 0;
    const put = (text, styles, width) => {
        lines.at(-1).push({ text, styles });
        used += width;
    };
    for (const word of wordsOf(segments)) {
        const width = lineWidth(word);
        const blank = word.length === 1 && word[0].text.trim() === '';
        if (used + width > room && used > 0) {
            lines.push([]);
            used = 0;
        }
        if (blank && used === 0 && lines.length > 1)
            continue;
        if (width <= room)
            for (const { text, styles } of word)
                put(text, styles, widthOf(text));
        else
            for (const { text, styles } of word)
                for (const { segment } of segmenter.segment(text)) {
                    const size = widthOf(segment);
                    if (used + size > room && used > 0) {
                        lines.push([]);
                        used = 0;
                    }
                    put(segment, styles, size);
                }
    }
    return lines.map(merged).map(trimmed);
}
/** Runs without a space inside, which may cross styles, and single spaces. */
function wordsOf(segments) {
    const words = [];
    let open = null;
    for (const { text, styles } of segments)
        for (const part of text.split(/( +)/)) {
            if (part === '')
                continue;
            if (part.startsWith(' ')) {
                words.push([{ text: part, styles }]);
                open = null;
            }
            else if (open === null) {
                open = [{ text: part, styles }];
                words.push(open);
            }
            else
                open.push({ text: part, styles });
        }
    return words;
}
function merged(line) {
    const out = [];
    for (const segment of line) {
        const last = out.at(-1);
        if (last !== undefined && last.styles.join() === segment.styles.join())
            out[out.length - 1] = { text: last.text + segment.text, styles: last.styles };
        else
            out.push(segment);
    }
    return out;
}
function trimmed(line) {
    const last = line.at(-1);
    if (last === undefined || !last.text.endsWith(' '))
        return [...line];
    const text = last.text.trimEnd();
    const rest = line.slice(0, -1);
    return text === '' ? trimmed(rest) : [...rest, { text, styles: last.styles }];
}
const codes = {
    bold: '1',
    dim: '2',
    code: '36',
    good: '32',
    bad: '31',
    warn: '33',
    neutral: '2',
    info: '34',
};
/** The line as bytes for the terminal; without colour it is text alone. */
function paint(line, color) {
    return line
        .map(({ text, styles }) => {
        if (!color || styles.length === 0)
            return text;
        return `\x1b[${[...new Set(styles.map((style) => codes[style]))].join(';')}m${text}\x1b[0m`;
    })
        .join('')
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/report/terminal/table.js


const gutter = '  ';
const narrowest = 8;
/** A table as lines. Columns that do not fit are wrapped; where even that cannot fit, each row becomes a short list. */
function tableLines(table, columns) {
    if (table.columns.length === 0)
        return [];
    const head = table.columns.map(({ title }) => segmentsOf(title, ['bold'], false));
    const rows = table.rows.map(({ cells }) => table.columns.map((_, index) => cellSegments(cells[index] ?? [])));
    const body = head.map((_, index) => Math.max(1, ...rows.map((row) => lineWidth(row[index]))));
    const roomy = head.map((cell, index) => Math.max(body[index], lineWidth(cell)));
    // A head may wrap between its words before anything in the body has to.
    const tight = head.map((cell, index) => Math.max(body[index], longestWord(cell)));
    const room = columns - gutter.length * (head.length - 1);
    const widths = (sum(tight) <= room ? relaxed(tight, roomy, room) : null) ?? fitted(tight, room);
    if (widths === null)
        return records(head, rows, columns);
    const align = table.columns.map((column) => column.align ?? 'left');
    const rule = [{ text: widths.map((width) => '─'.repeat(width)).join(gutter), styles: ['dim'] }];
    const headless = head.every((cell) => lineWidth(cell) === 0);
    return [
        ...(headless ? [] : [...rowLines(head, widths, align), rule]),
        ...rows.flatMap((row) => rowLines(row, widths, align)),
    ];
}
function cellSegments(cell) {
    return 'interval' in cell
        ? [{ text: drawInterval(cell.interval), styles: [cell.interval.tone] }]
        : segmentsOf(cell, [], false);
}
function sum(numbers) {
    return numbers.reduce((total, value) => total + value, 0);
}
function longestWord(segments) {
    const text = segments.map((segment) => segment.text).join('');
    return Math.max(0, ...text.split(' ').map(widthOf));
}
/** From the tight widths towards the roomy ones, from the left, as far as there is room. */
function relaxed(tight, roomy, room) {
    let left = room - sum(tight);
    return tight.map((width, index) => {
        const more = roomy[index] - width;
        if (more > left)
            return width;
        left -= more;
        return width + more;
    });
}
/** Widths that fill at most `room`, taken from the widest first; null where columns would get too narrow to read. */
function fitted(natural, room) {
    const widths = [...natural];
    let excess = sum(widths) - room;
    while (excess > 0) {
        const widest = Math.max(...widths);
        const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
        if (widest <= narrowest)
            return null;
        const at = widths.flatMap((width, index) => (width === widest ? [index] : []));
        const cut = Math.min(Math.ceil(excess / at.length), widest - next);
        for (const index of at) {
            const taken = Math.min(cut, excess);
            widths[index] -= taken;
            excess -= taken;
        }
    }
    return widths;
}
function rowLines(row, widths, align) {
    const cells = row.map((segments, index) => wrap(segments, widths[index]));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => cells.flatMap((lines, index) => [
        ...(index === 0 ? [] : [{ text: gutter, styles: [] }]),
        ...padded(lines[at] ?? [], widths[index], align[index]),
    ]));
}
function padded(line, width, align) {
    const blank = Math.max(0, width - lineWidth(line));
    const before = align === 'right' ? blank : align === 'center' ? Math.floor(blank / 2) : 0;
    const space = (count) => (count === 0 ? [] : [{ text: ' '.repeat(count), styles: [] }]);
    return [...space(before), ...line, ...space(blank - before)];
}
/** `Title: value` lines, one group a row. */
function records(head, rows, columns) {
    return rows.flatMap((row, index) => [
        ...(index === 0 ? [] : [[]]),
        ...row.flatMap((cell, at) => {
            if (lineWidth(cell) === 0)
                return [];
            const title = head[at];
            const label = lineWidth(title) === 0 ? [] : [...title, { text: ': ', styles: [] }];
            return wrap([...label, ...cell], columns);
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/report/terminal/render.js






/** The document as text for a terminal, ending in a line break. */
function renderTerminal(document, options) {
    const columns = Math.max(20, options.columns);
    const beyond = new Set(rowsBeyondText(document).map(({ place }) => place));
    const { document: shown } = without(document, beyond, (table, missing) => [
        `${(0,numbers/* writeCount */.jG)(missing)} more ${table.rowName ?? 'rows'} in the full report.`,
    ]);
    const title = [
        { text: `${signs[document.tone].text} `, styles: [document.tone, 'bold'] },
        ...segmentsOf(shown.title, ['bold']),
    ];
    const groups = [wrap(title, columns), ...blockGroups(shown.blocks, columns)];
    return `${groups
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => paint(line, options.color)).join('\n'))
        .join('\n\n')}\n`;
}
/** One group of lines a block; groups are set apart by an empty line. */
function blockGroups(blocks, columns) {
    return blocks.flatMap((block) => groupsOf(block, columns));
}
function groupsOf(block, columns) {
    switch (block.kind) {
        case 'paragraph':
            return block.text.length === 0
                ? []
                : [wrap(segmentsOf(block.text, block.small === true ? ['dim'] : []), columns)];
        case 'heading':
            return [wrap(segmentsOf(block.text, ['bold']), columns)];
        case 'list':
            return [block.items.flatMap((item) => hanging('• ', segmentsOf(item), columns))];
        case 'table':
            return [tableLines(block, columns)];
        case 'details': {
            const inner = blockGroups(block.blocks, columns - 2);
            const head = hanging('▾ ', segmentsOf(block.summary), columns);
            return [head, ...inner.map((lines) => lines.map((line) => [{ text: '  ', styles: [] }, ...line]))];
        }
        case 'alert': {
            const bar = { text: '▌ ', styles: [block.tone] };
            const { text, word } = signs[block.tone];
            const label = { text: `${text} ${word}: `, styles: [block.tone, 'bold'] };
            return [wrap([label, ...segmentsOf(block.text)], columns - 2).map((line) => [bar, ...line])];
        }
        case 'code':
            return [
                (0,report_text/* visibleLines */.gB)(block.text)
                    .split('\n')
                    .flatMap((line) => wrap([{ text: line, styles: ['dim'] }], columns - 4))
                    .map((line) => [{ text: '    ', styles: [] }, ...line]),
            ];
        case 'chart':
            return blockGroups(block.alternative ?? [], columns);
        case 'only':
            return block.in === 'terminal' ? blockGroups(block.blocks, columns) : [];
    }
}
function hanging(mark, segments, columns) {
    return wrap(segments, columns - 2).map((line, index) => [
        { text: index === 0 ? mark : '  ', styles: ['dim'] },
        ...line,
    ]);
}

;// CONCATENATED MODULE: ./build/report/index.js








/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ writePValue),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   jG: () => (/* binding */ writeCount),
/* harmony export */   kN: () => (/* binding */ writeConfidence)
/* harmony export */ });
/**
 * Numbers as reports write them: no more digits than the interval supports, a real minus sign, thousands separated,
 * the unit after the number (a currency sign before it).
 */
/** No line breaks inside a quantity or an interval. */
const space = '\u00a0';
const currency = /^\s*([$€£¥₹])\s*/;
function quantity(options) {
    const factor = options.share === true ? 100 : 1;
    const unit = options.unit?.trim() ?? '';
    const before = currency.exec(unit)?.[1] ?? '';
    const rest = unit.replace(currency, '').trim();
    const words = rest.replaceAll(' ', space);
    const after = words === '' ? '' : `${before === '' ? space : ' '}${words}`;
    const digits = digitsFor(options, factor, before !== '');
    const plain = (value) => writeNumber(value * factor, digits);
    const signed = (value) => writeSigned(value * factor, digits);
    const withSign = (value) => {
        const text = signed(value);
        return before === '' ? text : text.replace(/\d/, (digit) => before + digit);
    };
    const levelInColumn = (value) => options.share === true
        ? `${plain(value)}${space}%`
        : `${prefixed(plain(value), before)}${before === '' ? after : ''}`;
    const interval = (low, high) => `[${low},${space}${high}]`;
    const changeUnit = options.share === true ? `${space}pt` : before === '' ? after : '';
    return {
        level: (value) => `${levelInColumn(value)}${before === '' ? '' : after}`,
        levelInColumn,
        change: (value) => `${withSign(value)}${changeUnit}${before === '' ? '' : after}`,
        changeWithInterval: (value, low, high) => `${withSign(value)}${changeUnit} ${interval(signed(low), signed(high))}${before === '' ? '' : after}`,
        range: (low, high) => interval(plain(low), plain(high)),
        size: (value) => `${prefixed(plain(Math.abs(value)), before)}${options.share === true ? `${space}pt` : after}`,
    };
}
/** `n` with thousands separated. */
function writeCount(n) {
    return writeNumber(n, 0);
}
/** `p < 0.001`, else two significant digits. */
function writePValue(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p >= 0.995 ? '1' : Number(p.toPrecision(2)).toString()}`;
}
/** `95 %` of 0.95. */
function writeConfidence(confidence) {
    return `${Number((confidence * 100).toFixed(2))}${space}%`;
}
/**
 * The digits an uncertainty supports: two significant digits of the half width, for money no finer than its hundredth.
 * Without an uncertainty, four significant digits of the largest value.
 */
function digitsFor(options, factor, money) {
    const values = (options.values ?? []).filter(Number.isFinite);
    const largest = Math.max(0, ...values.map(Math.abs)) * factor;
    const half = Math.abs(options.halfWidth ?? 0) * factor;
    const known = half > 0 && Number.isFinite(half);
    const digits = known ? 1 - exponentOf(half) : largest > 0 ? Math.max(0, 3 - exponentOf(largest)) : 3;
    if ((digits > 6 && largest < 1e-3) || largest >= 1e15)
        return null;
    // Money has hundredths or none.
    if (money && digits > 0 && (known ? half : largest) >= 0.01)
        return 2;
    return Math.min(digits, 8);
}
function exponentOf(value) {
    return Math.floor(Math.log10(value));
}
function writeNumber(value, digits) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'not a number' : value > 0 ? '∞' : '−∞';
    const magnitude = Math.abs(value);
    const text = digits === null || magnitude >= 1e21 ? scientific(magnitude) : fixed(magnitude, digits);
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
/** Keeps the sign of what rounds to nothing: on which side of zero a bound lies is what a verdict turns on. */
function writeSigned(value, digits) {
    if (value === 0 || !Number.isFinite(value))
        return writeNumber(value, digits);
    return `${value > 0 ? '+' : '−'}${writeNumber(Math.abs(value), digits)}`;
}
function fixed(magnitude, digits) {
    const step = 10 ** -digits;
    const text = digits >= 0 ? magnitude.toFixed(digits) : String(Math.round(magnitude / step) * step);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function scientific(magnitude) {
    if (magnitude === 0)
        return '0';
    const [mantissa = '', exponent = '0'] = magnitude.toExponential(2).split('e');
    const power = Number(exponent);
    const raised = String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)]);
    return `${mantissa}×10${power < 0 ? '⁻' : ''}${raised}`;
}
function prefixed(text, before) {
    return before === '' ? text : text.replace(/\d/, (digit) => before + digit);
}


/***/ }),

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   My: () => (/* binding */ isolated),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Names and values come from data and may hold anything. These functions make such text safe to look at; each renderer
 * then escapes its own markup.
 */
/** Controls, bidi and zero-width characters, tags, private use, lone surrogates: whatever acts without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };
const pictograph = /\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?$/u;
/** Text with every unseen character shown as an escape such as `\n` or `\u202e`; emoji sequences stay whole. */
function visible(text) {
    return text.replace(unseen, (character, at) => {
        if (character === '\ufe0f' && /[\p{Emoji}]$/u.test(text.slice(Math.max(0, at - 2), at)))
            return character;
        if (character === '\u200d' &&
            pictograph.test(text.slice(Math.max(0, at - 6), at)) &&
            /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)))
            return character;
        return escapeOf(character);
    });
}
function escapeOf(character) {
    const known = short[character];
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0);
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** As `visible`, but lines stay lines: for blocks of code. */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line.replaceAll('\t', '    ')))
        .join('\n');
}
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * Visible text that cannot reorder what stands beside it: text with right-to-left letters is put between first strong
 * isolate and pop directional isolate (Unicode bidirectional algorithm, UAX #9).
 */
function isolated(text) {
    const seen = visible(text);
    return rightToLeft.test(seen) ? `\u2068${seen}\u2069` : seen;
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `limit` characters as people count them; what is left out is an ellipsis in the middle. */
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    // Of a very long text only the ends are looked at.
    const long = text.length > 8 * limit;
    const head = graphemes(long ? text.slice(0, 4 * limit) : text);
    if (!long && head.length <= limit)
        return text;
    const tail = long ? graphemes(text.slice(-4 * limit)) : head;
    const back = Math.floor((limit - 1) / 2);
    const end = back === 0 ? '' : tail.slice(-back).join('');
    return `${head.slice(0, limit - 1 - back).join('')}…${end}`;
}
function graphemes(text) {
    return Array.from(segmenter.segment(text), ({ segment }) => segment.slice(0, 16));
}
/** What a run of inlines says, without any markup. */
function plainText(inlines) {
    return inlines
        .map((inline) => {
        if (typeof inline === 'string')
            return inline;
        if ('strong' in inline)
            return plainText(inline.strong);
        if ('code' in inline)
            return inline.code;
        if ('link' in inline)
            return plainText(inline.text);
        return inline.text;
    })
        .join('');
}
/** The address if it is one of the web's, else null: reports never lead anywhere else. */
function webAddress(link) {
    if (!URL.canParse(link))
        return null;
    const { protocol, href } = new URL(link);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
}


/***/ }),

/***/ 93420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* reexport */ openStore),
  qu: () => (/* reexport */ runDeclared),
  LN: () => (/* reexport */ storeKey),
  B: () => (/* reexport */ train)
});

// UNUSED EXPORTS: copyInto

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/foundation/index.js + 10 modules
var foundation = __webpack_require__(49908);
;// CONCATENATED MODULE: ./build/training/command.js



/**
 * Runs a declared command without a shell and streams its output to the log.
 * A virtual environment `.venv` comes first on PATH: its folder's own, so that a champion with other dependencies finds
 * its own, else the workspace's.
 *
 * @throws EnvironmentError with the last lines of its output when it does not end with status 0
 */
async function runDeclared(command, services) {
    const [program, ...args] = command.words;
    if (program === undefined)
        throw new foundation/* EnvironmentError */.eG(`The ${command.purpose} command is empty.`);
    services.logger.info(`$ ${command.words.map(quoted).join(' ')}`);
    const result = await services.process.run(program, args, {
        cwd: command.cwd,
        env: { ...virtualEnvironment(command.cwd, services), ...command.env },
        onLine: (_, line) => services.logger.info(line),
        ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
    });
    if (result.exitCode !== 0)
        throw new foundation/* EnvironmentError */.eG(failure(command, result));
    return result;
}
/** PATH and VIRTUAL_ENV where the folder or the workspace has a `.venv`; nothing otherwise. */
function virtualEnvironment(cwd, services) {
    for (const place of [cwd, services.workspace]) {
        const folder = (0,external_node_path_.join)(place, '.venv');
        const programs = ['bin', 'Scripts'].map((name) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path));
        if (programs !== undefined)
            return { VIRTUAL_ENV: folder, PATH: [programs, services.env.PATH ?? ''].join(external_node_path_.delimiter) };
    }
    return {};
}
function failure(command, result) {
    const how = result.signal === null
        ? `ended with exit status ${result.exitCode}`
        : `was ended by signal ${result.signal}`;
    const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-15).join('\n');
    const words = command.words.map(quoted).join(' ');
    return `The ${command.purpose} command ${how}: ${words}${said === '' ? '' : `\n${said}`}`;
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/training/store.js



/** Hex digest of the parts an entry was made from; order and boundaries count. */
function storeKey(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}
/** The store of a workspace; with `near`, entries missing here are looked for there, and new ones kept there too. */
async function openStore(workspace, near) {
    const state = (0,external_node_path_.join)(workspace, '.mlops');
    await (0,promises_.mkdir)(state, { recursive: true });
    // The folder ignores itself, so that no repository needs a line for it.
    await (0,promises_.writeFile)((0,external_node_path_.join)(state, '.gitignore'), '*\n');
    const path = (kind, key) => (0,external_node_path_.join)('.mlops', 'cache', kind, key);
    const place = (kind, key) => (0,external_node_path_.join)(workspace, path(kind, key));
    const exists = async (folder) => (await (0,promises_.stat)(folder).catch(() => null)) !== null;
    const find = async (kind, key) => {
        const folder = place(kind, key);
        if (!(await exists(folder)))
            await near?.restore(path(kind, key), `${kind}-${key}`);
        return (await exists(folder)) ? folder : null;
    };
    return {
        place,
        find,
        async add(kind, key, fill) {
            const target = place(kind, key);
            const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,promises_.mkdir)(draft, { recursive: true });
            try {
                await fill(draft);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                await (0,promises_.rename)(draft, target).catch(async (error) => {
                    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
                        throw error;
                });
            }
            finally {
                await (0,promises_.rm)(draft, { recursive: true, force: true });
            }
            await near?.save(path(kind, key), `${kind}-${key}`);
            return target;
        },
    };
}
/** Copies a file or folder, making the folders above it. */
async function copyInto(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.cp)(source, target, { recursive: true, force: true, dereference: true });
}

;// CONCATENATED MODULE: ./build/training/train.js





/**
 * Trains, unless an equal run is in the store: then its outputs are put back instead.
 *
 * @throws EnvironmentError when the command fails or leaves a declared output out
 */
async function train(plan, store, services) {
    const { cwd } = plan.command;
    if (Object.keys(plan.outputs).length === 0)
        throw new foundation/* ConfigurationError */.j1({
            path: 'train.outputs',
            message: 'no output is declared, so there is nothing to keep of a training run',
            remedy: 'Name at least the model, such as `outputs: { model: models/model.skops }`',
        });
    const kept = await store.find('models', plan.key);
    if (kept !== null) {
        for (const [name, path] of Object.entries(plan.outputs))
            await copyInto((0,external_node_path_.join)(kept, name), (0,external_node_path_.join)(cwd, path));
        services.logger.info(`Restored from an equal earlier run (key ${plan.key.slice(0, 12)}); nothing was trained.`);
        return { how: 'restored', seconds: 0 };
    }
    const result = await runDeclared(plan.command, services);
    const missing = [];
    for (const [name, path] of Object.entries(plan.outputs)) {
        const there = await (0,promises_.stat)((0,external_node_path_.join)(cwd, path)).catch(() => null);
        if (there === null)
            missing.push(`${name} (${path})`);
    }
    if (missing.length > 0)
        throw new foundation/* EnvironmentError */.eG(`Training ended well but did not write ${missing.join(', ')}.`, {
            remedy: 'Correct `train.outputs`, or the path that `train.run` writes to',
        });
    await store.add('models', plan.key, async (folder) => {
        for (const [name, path] of Object.entries(plan.outputs))
            await copyInto((0,external_node_path_.join)(cwd, path), (0,external_node_path_.join)(folder, name));
    });
    return { how: 'trained', seconds: result.wallSeconds };
}

;// CONCATENATED MODULE: ./build/training/index.js





/***/ }),

/***/ 90235:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"r":"1.5.5-r.5","U":{"@duckdb/node-api":{"version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},"@duckdb/node-bindings":{"version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},"@duckdb/node-bindings-darwin-arm64":{"version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},"@duckdb/node-bindings-darwin-x64":{"version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},"@duckdb/node-bindings-linux-arm64":{"version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},"@duckdb/node-bindings-linux-arm64-musl":{"version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},"@duckdb/node-bindings-linux-x64":{"version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},"@duckdb/node-bindings-linux-x64-musl":{"version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},"@duckdb/node-bindings-win32-arm64":{"version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="},"@duckdb/node-bindings-win32-x64":{"version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="},"detect-libc":{"version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}}}');

/***/ })

};
