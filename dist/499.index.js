const id = 499;
const ids = [499];
const modules = {
  /***/
  56467: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            A: () => (
              /* binding */
              contentHash
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);
          _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function contentHash(path) {
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
              return { sha256: await (0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.hashTree)(["."], { root: path }), bytes: 0 };
            const { sha256, bytes } = await (0, _data_index_js__WEBPACK_IMPORTED_MODULE_1__.hashFile)(path);
            return { sha256, bytes };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  15679: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Ae: () => (
              /* reexport safe */
              _content_hash_js__WEBPACK_IMPORTED_MODULE_0__.A
            ),
            /* harmony export */
            Bl: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_3__.Bl
            ),
            /* harmony export */
            Iy: () => (
              /* reexport safe */
              _predict_version_js__WEBPACK_IMPORTED_MODULE_1__.I
            ),
            /* harmony export */
            J4: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_2__.J4
            ),
            /* harmony export */
            Q3: () => (
              /* reexport safe */
              _working_tree_js__WEBPACK_IMPORTED_MODULE_4__.Q
            ),
            /* harmony export */
            Sv: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_2__.Sv
            ),
            /* harmony export */
            XC: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_3__.XC
            ),
            /* harmony export */
            b0: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_2__.b0
            ),
            /* harmony export */
            f_: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_2__.f_
            ),
            /* harmony export */
            s: () => (
              /* reexport safe */
              _train_version_js__WEBPACK_IMPORTED_MODULE_2__.s
            ),
            /* harmony export */
            u8: () => (
              /* reexport safe */
              _version_js__WEBPACK_IMPORTED_MODULE_3__.u8
            )
            /* harmony export */
          });
          var _content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56467);
          var _predict_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38927);
          var _train_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33976);
          var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74479);
          var _working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95901);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _predict_version_js__WEBPACK_IMPORTED_MODULE_1__, _train_version_js__WEBPACK_IMPORTED_MODULE_2__]);
          [_content_hash_js__WEBPACK_IMPORTED_MODULE_0__, _predict_version_js__WEBPACK_IMPORTED_MODULE_1__, _train_version_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  38927: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            I: () => (
              /* binding */
              predictVersion
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
          var _training_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93420);
          var _content_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56467);
          var _train_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33976);
          var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__]);
          [_content_hash_js__WEBPACK_IMPORTED_MODULE_4__, _train_version_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function predictVersion(version, configuration, model, holdout, store, services, prepare = async () => void 0) {
            const command = version.settings.evaluate?.predict;
            if (command === void 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
                file: configuration.file,
                ...configuration.lineOf(["models", version.model, "evaluate"]),
                path: `models.${version.model}.evaluate.predict`,
                message: "there are no predictions to compare and no command that makes them",
                remedy: "Declare `evaluate.predict`, or give `candidate-predictions` and `champion-predictions`"
              });
            const name = version.settings.evaluate?.holdout ?? "holdout";
            const data = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_4__.A)(holdout);
            const key = (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.LN)("predictions", version.model, model.sha256, version.tree, await (0, _train_version_js__WEBPACK_IMPORTED_MODULE_5__.J4)(version), data.sha256, command);
            const file = "predictions.parquet";
            const kept = await store.find("predictions", key);
            if (kept !== null) {
              services.logger.info(`Predictions of an equal earlier run are used (key ${key.slice(0, 12)}).`);
              return { path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, file), kept: true };
            }
            await prepare();
            const folder = await store.add("predictions", key, async (draft) => {
              const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, file);
              const words = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["evaluate", "predict"], command, services.env, {
                [name]: holdout,
                predictions: target
              });
              const env = version.settings.train?.env ?? {};
              await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_3__.qu)({ purpose: "prediction", words, cwd: version.folder, env }, services);
              if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG("The prediction command ended well but wrote no predictions.", {
                  remedy: "Have it write Parquet to the path that `{predictions}` stands for"
                });
            });
            return { path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), kept: false };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  33976: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let modelPath = function(version, configuration) {
            const path = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.XC)(version, "model");
            if (path !== null)
              return path;
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({
              file: configuration.file,
              ...configuration.lineOf(["models", version.model, "train"]),
              path: `models.${version.model}.train.outputs.model`,
              message: "the path of the trained model is not declared",
              remedy: "Add it, such as `outputs: { model: models/model.skops }`"
            });
          }, recordPath = function(version) {
            const name = version.model.replaceAll("/", "=");
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, ".mlops", `${name}.trained.json`);
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            J4: () => (
              /* binding */
              environmentKey
            ),
            /* harmony export */
            Sv: () => (
              /* binding */
              trainingKey
            ),
            /* harmony export */
            b0: () => (
              /* binding */
              provideModel
            ),
            /* harmony export */
            f_: () => (
              /* binding */
              trainVersion
            ),
            /* harmony export */
            s: () => (
              /* binding */
              setUp
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
          var _training_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93420);
          var _content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56467);
          var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74479);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_content_hash_js__WEBPACK_IMPORTED_MODULE_5__]);
          _content_hash_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function environmentKey(version) {
            const lock = version.settings.train?.environment;
            const path = lock === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, lock);
            return path !== null && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path)).sha256 : "undeclared";
          }
          async function trainingKey(version, words) {
            const data = [];
            for (const name of Object.keys(version.settings.data?.datasets ?? {}).sort()) {
              const path = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.u8)(version, name);
              if (path !== null && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && words.some((word) => word.includes(path)))
                data.push(name, (await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path)).sha256);
            }
            const portable = words.map((word) => word.replaceAll(version.folder, ".").replaceAll(version.workspace, "."));
            return (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.LN)("model", version.model, version.tree, await environmentKey(version), ...data, ...portable);
          }
          async function setUp(version, configuration, services) {
            const commands = version.settings.train?.setup ?? [];
            for (const [index, command] of commands.entries()) {
              const words = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["train", "setup", index], command, services.env);
              await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.qu)({ purpose: "set-up", words, cwd: version.folder }, services);
            }
          }
          async function trainVersion(version, configuration, store, services, prepare = async () => void 0) {
            const section = version.settings.train;
            if (section === void 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({
                file: configuration.file,
                ...configuration.lineOf(["models", version.model]),
                path: `models.${version.model}.train`,
                message: "there is no `train` section, so there is nothing to run",
                remedy: "Add `train: { run: …, outputs: { model: … } }`, or commit the model and name it in `train.outputs`"
              });
            const words = (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["train", "run"], section.run, services.env);
            const key = await trainingKey(version, words);
            if (await store.find("models", key) === null)
              await prepare();
            for (const path2 of Object.values(section.outputs))
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder, path2)), { recursive: true });
            const command = {
              purpose: "training",
              words,
              cwd: version.folder,
              env: section.env,
              ...section.timeout === void 0 ? {} : { timeoutSeconds: section.timeout }
            };
            const result = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.B)({ command, outputs: section.outputs, key }, store, services);
            const path = modelPath(version, configuration);
            const { sha256 } = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(recordPath(version)), { recursive: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(recordPath(version), JSON.stringify({ key, sha256 }));
            return { ...result, path, sha256 };
          }
          async function provideModel(version, configuration, store, services, prepare) {
            const path = modelPath(version, configuration);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
              const { sha256 } = await (0, _content_hash_js__WEBPACK_IMPORTED_MODULE_5__.A)(path);
              const run = version.settings.train?.run;
              const words = run === void 0 ? [] : (0, _version_js__WEBPACK_IMPORTED_MODULE_6__.Bl)(version, configuration, ["train", "run"], run, services.env);
              const record = await readRecord(version);
              const stale = record !== null && record.sha256 === sha256 && record.key !== await trainingKey(version, words);
              if (!stale)
                return { how: "present", seconds: 0, path, sha256 };
              services.logger.info("The model in the working tree was trained from other code or data; training again.");
            }
            return trainVersion(version, configuration, store, services, prepare);
          }
          async function readRecord(version) {
            try {
              return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(recordPath(version), "utf8"));
            } catch {
              return null;
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  74479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bl: () => (
          /* binding */
          commandWords
        ),
        /* harmony export */
        XC: () => (
          /* binding */
          outputPath
        ),
        /* harmony export */
        u8: () => (
          /* binding */
          datasetPath
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69006);
      function datasetPath(version, name) {
        const path = version.settings.data?.datasets[name]?.path;
        if (path === void 0)
          return null;
        const own = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.workspace, path);
      }
      function outputPath(version, name) {
        const path = version.settings.train?.outputs[name];
        return path === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path);
      }
      function placeholders(version, extra = {}) {
        const values = {};
        for (const name of Object.keys(version.settings.data?.datasets ?? {}))
          values[name] = datasetPath(version, name) ?? "";
        for (const [name, path] of Object.entries(version.settings.train?.outputs ?? {}))
          values[name] = path;
        const [parameters] = version.settings.train?.parameters ?? [];
        if (parameters !== void 0)
          values.params = parameters;
        return { ...values, ...extra };
      }
      function commandWords(version, configuration, path, command, env, extra = {}) {
        const place = ["models", version.model, ...path];
        return (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.RM)(command, {
          placeholders: placeholders(version, extra),
          env,
          at: { file: configuration.file, ...configuration.lineOf(place), path: place.join(".") }
        });
      }
    })
  ),
  /***/
  95901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          workingTreeVersion
        )
        /* harmony export */
      });
      var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68536);
      async function workingTreeVersion(model, settings, services) {
        const repository = await (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_0__.h_)(services, services.workspace);
        const commit = await repository?.commitOf("HEAD") ?? null;
        const tree = await repository?.workingTree() ?? "no-repository";
        const dirty = repository !== null && commit !== null && await repository.treeOf(commit) !== tree;
        const version = { model, settings, folder: services.workspace, workspace: services.workspace, tree };
        return { version, repository, commit, dirty };
      }
    })
  ),
  /***/
  30719: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          modelCache
        )
        /* harmony export */
      });
      var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41629);
      function modelCache(services) {
        const { logger, env, workspace } = services;
        return {
          async restore(path, key) {
            await (0, _github_index_js__WEBPACK_IMPORTED_MODULE_0__.P3)({ paths: [path], key: `mlops-${key}`, logger, env, workspace });
          },
          async save(path, key) {
            await (0, _github_index_js__WEBPACK_IMPORTED_MODULE_0__.Io)({ paths: [path], key: `mlops-${key}`, logger, env, workspace });
          }
        };
      }
    })
  ),
  /***/
  39129: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          composeTrainDocument
        )
        /* harmony export */
      });
      function composeTrainDocument(report) {
        const restored = report.verdict === "restored";
        return {
          id: `train-on-runner:${report.model}`,
          tone: "good",
          title: [{ code: report.model }, restored ? ": restored, nothing had changed" : ": trained"],
          blocks: [
            {
              kind: "paragraph",
              keep: "always",
              text: restored ? ["An equal run (same code, data, environment and command) is kept; its outputs were put back."] : ["The training command took ", { strong: [`${report.seconds.toFixed(1)} s`] }, "."]
            },
            {
              kind: "table",
              columns: [
                { title: ["Output"] },
                { title: ["Path"] },
                { title: ["Bytes"], align: "right" },
                { title: ["sha256"] }
              ],
              rows: report.outputs.map((output) => ({
                cells: [
                  [output.name],
                  [{ code: output.path }],
                  [output.bytes.toLocaleString("en-US")],
                  [{ code: output.sha256.slice(0, 12) }]
                ]
              }))
            },
            {
              kind: "paragraph",
              small: true,
              text: [
                `Commit ${report.provenance.commit?.slice(0, 7) ?? "unknown"} · key ${report.provenance.key.slice(0, 12)} · ${report.provenance.suite}`
              ]
            }
          ]
        };
      }
    })
  ),
  /***/
  80499: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let sayWhatIsLeft = function(train, services) {
            const declared = Object.entries({ "runs-on": train.runsOn, checkpoints: train.checkpoints });
            for (const [key] of declared.filter(([, value]) => value !== void 0))
              services.logger.warning(`\`train.${key}\` is read but not acted on by this release.`);
          };
          __webpack_require__.r(__webpack_exports__);
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            runTraining: () => (
              /* binding */
              runTraining
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69006);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
          var _training_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93420);
          var _data_version_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20168);
          var _emit_lineage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62029);
          var _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15679);
          var _near_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30719);
          var _write_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3729);
          var _document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39129);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_6__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__]);
          [_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_6__, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          async function runTraining(inputs, services) {
            const startedAt = services.clock.now().toISOString();
            const { workspace } = services;
            const configuration = await (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.vF)(inputs.config, { workspace });
            const { name, model: settings } = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.U8)(configuration, inputs.model);
            if (settings.train === void 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(configuration.problemAt(["models", name], "has no `train` section", "Add `train: { run: …, outputs: { model: … } }`"));
            sayWhatIsLeft(settings.train, services);
            const { version, commit, repository } = await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Q3)(name, settings, services);
            const { md5 } = await (0, _data_version_index_js__WEBPACK_IMPORTED_MODULE_5__.provideDatasets)(settings, repository, services);
            const store = await (0, _training_index_js__WEBPACK_IMPORTED_MODULE_4__.Ch)(workspace, (0, _near_cache_js__WEBPACK_IMPORTED_MODULE_8__._)(services));
            const words = (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Bl)(version, configuration, ["train", "run"], settings.train.run, services.env);
            const trained = await services.logger.group(`Training ${name}`, () => (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.f_)(version, configuration, store, services, async () => {
              if (inputs.setup)
                await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.s)(version, configuration, services);
            }));
            const outputs = [];
            for (const output of Object.keys(settings.train.outputs)) {
              const path = (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.XC)(version, output);
              outputs.push({ name: output, path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path), ...await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Ae)(path) });
            }
            const report = {
              schemaVersion: 1,
              action: "train-on-runner",
              verdict: trained.how === "restored" ? "restored" : "trained",
              startedAt,
              model: name,
              command: [...words],
              seconds: trained.seconds,
              outputs,
              provenance: { suite: _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.rs, commit, key: await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Sv)(version, words) },
              lineage: await lineageOf(version, words, outputs, md5)
            };
            const written = await (0, _write_reports_js__WEBPACK_IMPORTED_MODULE_9__.L)("train-on-runner", inputs.reportDirectory, report, (0, _document_js__WEBPACK_IMPORTED_MODULE_10__.i)(report), `${name}: training`, services);
            await (0, _emit_lineage_js__WEBPACK_IMPORTED_MODULE_6__.j)(written.reportJson, report, services);
            const { terminal, ...paths } = written;
            return {
              outputs: {
                verdict: report.verdict,
                ...paths,
                modelPath: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, trained.path),
                seconds: trained.seconds.toFixed(1)
              },
              terminal
            };
          }
          async function lineageOf(version, words, outputs, md5) {
            const reads = [];
            for (const name of Object.keys(version.settings.data?.datasets ?? {})) {
              const path = (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.u8)(version, name);
              if (path === null || !words.some((word) => word.includes(path)) || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                continue;
              const { sha256, bytes } = await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Ae)(path);
              const shown = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(version.workspace, path);
              const hashes = (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.mU)({ sha256, md5: md5.get(shown.replaceAll("\\", "/")) });
              reads.push({ kind: "data", name, path: shown, hashes, bytes });
            }
            const lock = version.settings.train?.environment;
            if (lock !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, lock))) {
              const { sha256, bytes } = await (0, _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Ae)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, lock));
              reads.push({ kind: "environment", name: lock, path: lock, hashes: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.mU)({ sha256 }), bytes });
            }
            const writes = outputs.map(({ name, path, sha256, bytes }) => ({
              kind: name === "metrics" ? "metrics" : "model",
              name,
              path,
              hashes: (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.mU)({ sha256 }),
              bytes
            }));
            return { reads, writes };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  93420: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ch: () => (
          /* reexport */
          openStore
        ),
        qu: () => (
          /* reexport */
          runDeclared
        ),
        LN: () => (
          /* reexport */
          storeKey
        ),
        B: () => (
          /* reexport */
          train
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(7415);
      ;
      async function runDeclared(command, services) {
        const [program, ...args] = command.words;
        if (program === void 0)
          throw new foundation.eG(`The ${command.purpose} command is empty.`);
        services.logger.info(`$ ${command.words.map(quoted).join(" ")}`);
        const result = await services.process.run(program, args, {
          cwd: command.cwd,
          env: { ...virtualEnvironment(command.cwd, services), ...command.env },
          onLine: (_, line) => services.logger.info(line),
          ...command.timeoutSeconds === void 0 ? {} : { timeoutSeconds: command.timeoutSeconds }
        });
        if (result.exitCode !== 0)
          throw new foundation.eG(failure(command, result));
        return result;
      }
      function virtualEnvironment(cwd, services) {
        for (const place of [cwd, services.workspace]) {
          const folder = (0, external_node_path_.join)(place, ".venv");
          const programs = ["bin", "Scripts"].map((name) => (0, external_node_path_.join)(folder, name)).find((path) => (0, external_node_fs_.existsSync)(path));
          if (programs !== void 0)
            return { VIRTUAL_ENV: folder, PATH: [programs, services.env.PATH ?? ""].join(external_node_path_.delimiter) };
        }
        return {};
      }
      function failure(command, result) {
        const how = result.signal === null ? `ended with exit status ${result.exitCode}` : `was ended by signal ${result.signal}`;
        const said = (result.stderr.trim() || result.stdout.trim()).split("\n").slice(-15).join("\n");
        const words = command.words.map(quoted).join(" ");
        return `The ${command.purpose} command ${how}: ${words}${said === "" ? "" : `
${said}`}`;
      }
      function quoted(word) {
        return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      ;
      function storeKey(...parts) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const part of parts)
          hash.update(`${Buffer.byteLength(part)}:`).update(part);
        return hash.digest("hex");
      }
      async function openStore(workspace, near) {
        await (0, foundation.En)(workspace);
        const path = (kind, key) => (0, external_node_path_.join)(".mlops", "cache", kind, key);
        const place = (kind, key) => (0, external_node_path_.join)(workspace, path(kind, key));
        const exists = async (folder) => await (0, promises_.stat)(folder).catch(() => null) !== null;
        const find = async (kind, key) => {
          const folder = place(kind, key);
          if (!await exists(folder))
            await near?.restore(path(kind, key), `${kind}-${key}`);
          return await exists(folder) ? folder : null;
        };
        return {
          place,
          find,
          async add(kind, key, fill) {
            const target = place(kind, key);
            const draft = `${target}.${(0, external_node_crypto_.randomUUID)()}`;
            await (0, promises_.mkdir)(draft, { recursive: true });
            try {
              await fill(draft);
              await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
              await (0, promises_.rename)(draft, target).catch(async (error) => {
                if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                  throw error;
              });
            } finally {
              await (0, promises_.rm)(draft, { recursive: true, force: true });
            }
            await near?.save(path(kind, key), `${kind}-${key}`);
            return target;
          }
        };
      }
      async function copyInto(source, target) {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
        await (0, promises_.cp)(source, target, { recursive: true, force: true, dereference: true });
      }
      ;
      async function train(plan, store, services) {
        const { cwd } = plan.command;
        if (Object.keys(plan.outputs).length === 0)
          throw new foundation.j1({
            path: "train.outputs",
            message: "no output is declared, so there is nothing to keep of a training run",
            remedy: "Name at least the model, such as `outputs: { model: models/model.skops }`"
          });
        const kept = await store.find("models", plan.key);
        if (kept !== null) {
          for (const [name, path] of Object.entries(plan.outputs))
            await copyInto((0, external_node_path_.join)(kept, name), (0, external_node_path_.join)(cwd, path));
          services.logger.info(`Restored from an equal earlier run (key ${plan.key.slice(0, 12)}); nothing was trained.`);
          return { how: "restored", seconds: 0 };
        }
        const result = await runDeclared(plan.command, services);
        const missing = [];
        for (const [name, path] of Object.entries(plan.outputs)) {
          const there = await (0, promises_.stat)((0, external_node_path_.join)(cwd, path)).catch(() => null);
          if (there === null)
            missing.push(`${name} (${path})`);
        }
        if (missing.length > 0)
          throw new foundation.eG(`Training ended well but did not write ${missing.join(", ")}.`, {
            remedy: "Correct `train.outputs`, or the path that `train.run` writes to"
          });
        await store.add("models", plan.key, async (folder) => {
          for (const [name, path] of Object.entries(plan.outputs))
            await copyInto((0, external_node_path_.join)(cwd, path), (0, external_node_path_.join)(folder, name));
        });
        return { how: "trained", seconds: result.wallSeconds };
      }
      ;
    })
  )
};
export {
  id,
  ids,
  modules
};
