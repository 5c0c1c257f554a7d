const id = 9001;
const ids = [9001];
const modules = {
  /***/
  99001: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        oz: () => (
          /* reexport */
          evaluateDefaults
        ),
        ds: () => (
          /* reexport */
          evaluateSection
        ),
        oN: () => (
          /* reexport */
          findConfiguration
        ),
        vF: () => (
          /* reexport */
          loadConfiguration
        ),
        sg: () => (
          /* reexport */
          mergeInputs
        ),
        RM: () => (
          /* reexport */
          parseCommand
        ),
        g9: () => (
          /* reexport */
          resolveEnvironment
        ),
        U8: () => (
          /* reexport */
          selectModel
        )
      });
      var foundation = __webpack_require__(91104);
      ;
      const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
      function resolveEnvironment(value, env, path) {
        const absent = /* @__PURE__ */ new Set();
        const resolved = value.replace(reference, (whole, name) => {
          const found = env[name];
          if (found === void 0)
            absent.add(name);
          return found ?? whole;
        });
        if (absent.size > 0) {
          throw new foundation.j1([...absent].map((name) => ({
            ...path === void 0 ? {} : { path },
            message: `needs the environment variable ${name}, which is not set`,
            remedy: `Set it under \`env:\` of the workflow step, such as \`${name}: \${{ secrets.${name} }}\``
          })));
        }
        return resolved;
      }
      ;
      const refused = [
        { pattern: /^(\$\(|`)/, what: "a command substitution", remedy: "Put it into a script and run the script" },
        {
          pattern: /^(&&|\|\||;)/,
          what: "a second command",
          remedy: "Put them into a script, or list them under `setup:`"
        },
        { pattern: /^\|/, what: "a pipe", remedy: "Put the pipeline into a script and run the script" },
        { pattern: /^&/, what: "a background job", remedy: "Remove the `&`, or quote it" },
        {
          pattern: /^[<>]/,
          what: "a redirection",
          remedy: "Let the program write the file, or put it into a script"
        },
        { pattern: /^[()]/, what: "a subshell", remedy: "Quote the parenthesis, or put it into a script" },
        {
          pattern: /^\n/,
          what: "a second line",
          remedy: "End the line with `\\`, use YAML's `>`, or put it into a script"
        },
        {
          pattern: /^\$[A-Za-z_0-9?@*#!$-]/,
          what: "a shell variable",
          remedy: "Write `${NAME}` for an environment variable, or quote it with '…'"
        }
      ];
      const placeholder = /^\{([A-Za-z][A-Za-z0-9_-]*)\}/;
      const variable = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}/;
      function parseCommand(command, context) {
        const problems = [];
        const report = (message, remedy) => {
          if (!problems.some((known) => known.message === message))
            problems.push({ ...context.at, value: command, message, remedy });
        };
        const words = [];
        let word;
        let rest = command.trim();
        const take = (length) => {
          rest = rest.slice(length);
        };
        const append = (text, length) => {
          word = (word ?? "") + text;
          take(length);
        };
        const fill = () => {
          const name = placeholder.exec(rest);
          if (name !== null) {
            append(placeholderValue(name[1], context, report), name[0].length);
            return true;
          }
          const reference2 = variable.exec(rest);
          if (reference2 !== null) {
            append(variableValue(reference2[0], context, problems), reference2[0].length);
            return true;
          }
          return false;
        };
        while (rest !== "") {
          const first = rest[0];
          if (/[ \t\r]/.test(first)) {
            if (word !== void 0)
              words.push(word);
            word = void 0;
            take(1);
          } else if (rest.startsWith("\\\n"))
            take(2);
          else if (first === "\\")
            append(rest[1] ?? "\\", 2);
          else if (first === "'") {
            const end = rest.indexOf("'", 1);
            if (end < 0) {
              report("has a ' that is not closed", "Close it with another '");
              break;
            }
            append(rest.slice(1, end), end + 1);
          } else if (first === '"') {
            append("", 1);
            while (rest !== "" && !rest.startsWith('"')) {
              if (/^\\["\\$`]/.test(rest))
                append(rest[1], 2);
              else if (rest.startsWith("\\\n"))
                take(2);
              else if (!fill()) {
                refuse(rest, true, report);
                append(rest[0], 1);
              }
            }
            if (rest === "")
              report('has a " that is not closed', 'Close it with another "');
            take(1);
          } else if (!fill()) {
            append(first, Math.max(1, refuse(rest, false, report)));
          }
        }
        if (word !== void 0)
          words.push(word);
        if (problems.length === 0)
          checkProgram(words, command, report);
        if (problems.length > 0)
          throw new foundation.j1(problems);
        return words;
      }
      function parseCommands(commands, context) {
        const problems = [];
        const parsed = commands.map((command) => {
          try {
            return parseCommand(command, context);
          } catch (error) {
            if (!(error instanceof ConfigurationError))
              throw error;
            problems.push(...error.problems);
            return [];
          }
        });
        if (problems.length > 0)
          throw new ConfigurationError(problems);
        return parsed;
      }
      function refuse(rest, quoted, report) {
        for (const { pattern, what, remedy } of refused) {
          const found = pattern.exec(rest);
          if (found === null)
            continue;
          if (quoted && !/^[$`]/.test(found[0]))
            return 0;
          report(`has ${what} (\`${found[0].replace("\n", "\\n")}\`), and commands run without a shell`, remedy);
          return found[0].length;
        }
        return 0;
      }
      function placeholderValue(name, context, report) {
        if (Object.hasOwn(context.placeholders, name))
          return context.placeholders[name];
        report(`has an unknown placeholder \`{${name}}\``, `${(0, foundation.SX)(name, Object.keys(context.placeholders))} To mean the braces themselves, quote them with '…'.`);
        return "";
      }
      function variableValue(reference2, context, problems) {
        try {
          return resolveEnvironment(reference2, context.env ?? {});
        } catch (error) {
          if (!(error instanceof foundation.j1))
            throw error;
          problems.push(...error.problems.map((problem) => ({ ...context.at, ...problem })));
          return "";
        }
      }
      function checkProgram(words, command, report) {
        const program = words[0];
        if (program === void 0 || program === "")
          report("names no program", "Write a command such as `python train.py`");
        else if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(program) && !/^['"]/.test(command))
          report(`starts with an assignment (\`${program}\`), which only a shell understands`, "Set the variable under `env:`");
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var schemas = __webpack_require__(27597);
      ;
      function section(shape) {
        return schemas.rej(shape).transform((value) => {
          const entries = Object.entries(value).map(([key, item]) => [(0, foundation.xQ)(key), item]);
          return Object.fromEntries(entries);
        });
      }
      ;
      const values_text = () => schemas.YjP().trim().min(1, "must not be empty");
      const oneOrMany = () => schemas.KCZ([values_text(), schemas.YOg(values_text()).min(1)]).transform((value) => typeof value === "string" ? [value] : value);
      const repositoryPath = () => values_text().refine((path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes(".."), "must be a path inside the repository: relative, without `..`");
      const secondsPerUnit = { ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400 };
      const duration = () => schemas.YjP().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be a duration such as 90s, 15m, 24h or 7d").transform((value) => {
        const [, amount, unit] = /^([\d.]+)(ms|s|m|h|d)$/.exec(value) ?? [];
        return Number(amount) * secondsPerUnit[unit];
      });
      const scalar = () => schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]);
      const namedEntry = (settings = schemas.g1P(schemas.YjP(), schemas.L5J())) => schemas.KCZ([
        values_text(),
        schemas.g1P(schemas.YjP(), settings).refine((entry) => Object.keys(entry).length === 1, "must have exactly one name, then its settings")
      ]);
      const share = () => schemas.aig().min(0).max(1);
      const bytesPerUnit = {
        B: 1,
        kB: 1e3,
        MB: 1e6,
        GB: 1e9,
        TB: 1e12,
        KiB: 2 ** 10,
        MiB: 2 ** 20,
        GiB: 2 ** 30,
        TiB: 2 ** 40
      };
      const bytes = () => schemas.YjP().regex(/^\d+(\.\d+)?(B|kB|MB|GB|TB|KiB|MiB|GiB|TiB)$/, "must be a size such as 500MB or 16GiB").transform((value) => {
        const [, amount, unit] = /^([\d.]+)(\w+)$/.exec(value) ?? [];
        return Number(amount) * bytesPerUnit[unit];
      });
      ;
      const dataset = schemas.KCZ([
        values_text().transform((path) => ({ path })),
        section({
          path: values_text().describe("File, folder or glob, relative to the repository. `{holdout}` in a command means the path of the data set `holdout`."),
          contract: repositoryPath().optional().describe("Open Data Contract that the data must satisfy."),
          object: values_text().optional().describe("Schema object of the contract; needed where it has several and none has the data set’s name."),
          key: oneOrMany().optional().describe("Column or columns that identify a row, to compare versions; default the contract’s primary key."),
          private: schemas.YOg(values_text()).optional().describe("Columns whose values no report may show.")
        })
      ]);
      const rule = section({
        "splits-disjoint": section({
          by: oneOrMany().describe("Column or columns that identify a row across data sets."),
          "ordered-by": values_text().optional().describe("Time column: the holdout must be later than the training data."),
          between: schemas.YOg(values_text()).min(2).optional().describe("Data sets that must share no row; default all.")
        }).optional().describe("No row of one data set appears in another.")
      }).refine((value) => Object.keys(value).length === 1, "must have exactly one rule");
      const dataSection = section({
        remote: values_text().optional().describe("Name of the DVC remote, from `.dvc/config`."),
        datasets: schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9_-]*$/, "a data set name has lower-case letters, digits, `-` and `_`"), dataset).default({}).describe("Data sets by name. Commands refer to them as `{name}`."),
        rules: schemas.YOg(rule).default([]).describe("What must hold between data sets.")
      });
      ;
      const slice = schemas.KCZ([
        values_text().transform((column) => ({ column })),
        schemas.rej({
          column: values_text().describe("Numeric column to cut."),
          quantiles: schemas.Whr().min(2).max(100).describe("Number of groups with equally many rows.")
        }).transform((value) => value),
        schemas.rej({
          column: values_text().describe("Numeric column to cut."),
          edges: schemas.YOg(schemas.aig()).min(1).refine((edges) => edges.every((edge, i) => i === 0 || edge > edges[i - 1]), "must increase").describe("Inner edges: `[100, 500]` makes three groups.")
        }).transform((value) => value)
      ]);
      const probabilities = schemas.KCZ([
        values_text().transform((prefix) => ({ kind: "prefix", prefix })),
        schemas.YOg(values_text()).min(2).transform((columns) => ({
          kind: "columns",
          columns: columns.map((column) => ({ class: column, column }))
        })),
        schemas.g1P(schemas.YjP(), values_text()).transform((byClass) => ({
          kind: "columns",
          columns: Object.entries(byClass).map(([name, column]) => ({ class: name, column }))
        }))
      ]);
      const champion = schemas.KCZ([
        values_text().transform((stage) => ({ stage })),
        schemas.rej({ stage: values_text().optional(), ref: values_text().optional() }).refine((value) => Object.keys(value).length === 1, "must have either `stage` or `ref`").transform((value) => value)
      ]);
      const evaluateSection = section({
        predict: values_text().optional().describe("Command that writes predictions, run for both models. Placeholders: data sets, outputs of training, `{predictions}`.").meta({ examples: ["python -m model.predict --model {model} --data {holdout} --output {predictions}"] }),
        id: oneOrMany().optional().describe("Column or columns that identify a row in both prediction files."),
        label: values_text().optional().describe("Column with the true value."),
        score: values_text().optional().describe("Binary classification: column with the score or probability of the positive class."),
        "score-is": schemas.k5n(["probability", "score"]).default("probability").describe("`probability`: values outside [0, 1] are refused. `score`: any finite number; metrics of probabilities are not computable."),
        prediction: values_text().optional().describe("Column with the predicted class or, in regression, the predicted value."),
        probabilities: probabilities.optional().describe("Multiclass: prefix of the probability columns, a list of columns named like the classes, or a mapping of class to column."),
        positive: scalar().optional().describe("Value of the label that counts as positive; needed unless labels are true and false, or 0 and 1."),
        threshold: schemas.aig().optional().describe("Score from which the positive class is predicted; default 0.5 for probabilities."),
        weight: values_text().optional().describe("Column with sample weights."),
        slices: schemas.YOg(slice).default([]).describe("Columns to look at separately; numeric ones cut by quantiles or edges."),
        metrics: schemas.YOg(namedEntry(schemas.KCZ([schemas.g1P(schemas.YjP(), schemas.L5J()), schemas.chJ()]))).default([]).describe("Metrics by scikit-learn name, with settings where they need some; default those usual for the task.").meta({ examples: [["roc_auc", { f1: { average: "macro" } }]] }),
        gates: schemas.YOg(namedEntry(schemas.KCZ([schemas.g1P(schemas.YjP(), schemas.L5J()), schemas.chJ()]))).default([]).describe("What must hold for the verdict to pass, per metric and optionally per slice.").meta({
          examples: [[{ roc_auc: { accept: ["improved", "non-inferior"], "max-absolute-loss": 2e-3 } }]]
        }),
        "min-join-rate": share().default(1).describe("Smallest share of rows present on both sides."),
        confidence: schemas.aig().min(0.5).max(0.999).default(0.95).describe("Confidence of the intervals."),
        seed: schemas.Whr().min(0).max(4294967295).default(0).describe("Seed of the resampling."),
        "row-name": values_text().default("rows").describe("What a row is, in the plural: `flights`, `patients`."),
        holdout: values_text().default("holdout").describe("Name of the data set both models are judged on."),
        champion: champion.default({ stage: "production" }).describe("Version to beat: a registry stage, `{ stage: … }` or `{ ref: … }`.")
      });
      ;
      const guardrail = schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]))).refine((entry) => Object.keys(entry).length === 1, "must have exactly one name, then its limits");
      const environment = section({
        target: schemas._H3({ kind: values_text().describe("`argo-rollouts`, `kserve`, `sagemaker`, …") }).describe("What serves the model; the other keys depend on `kind`."),
        strategy: section({
          canary: schemas.YOg(schemas.aig().min(0).max(100)).min(1).optional().describe("Shares of traffic in percent, in order."),
          every: duration().optional().describe("Time between steps."),
          "min-requests": schemas.Whr().min(0).optional().describe("Requests a step needs before it is judged."),
          deadline: duration().optional().describe("When an unfinished rollout is rolled back.")
        }).optional().describe("How traffic moves."),
        analysis: section({
          source: schemas.g1P(schemas.YjP(), values_text()).optional().describe("Where the measurements come from."),
          guardrails: schemas.YOg(guardrail).default([]).describe("What rolls back when broken."),
          advisory: schemas.YOg(namedEntry()).default([]).describe("What is reported only.")
        }).optional().describe("How a step is judged.")
      });
      const deploySection = section({
        environments: schemas.g1P(schemas.YjP(), environment).describe("Environments by name.")
      });
      const monitorSection = section({
        reference: section({ profile: values_text().optional(), path: values_text().optional() }).optional().describe("What the data looked like: a profile or a data set."),
        current: section({
          path: values_text().describe("File, folder or glob of the latest data."),
          window: duration().optional().describe("How far back.")
        }).optional().describe("What the data looks like now."),
        critical: schemas.YOg(values_text()).default([]).describe("Columns whose drift alone raises the alarm."),
        "drift-share": share().optional().describe("Share of drifted columns that counts as drift."),
        labels: section({
          path: values_text(),
          by: oneOrMany(),
          delay: duration().optional().describe("When labels are complete.")
        }).optional().describe("Labels that arrive later."),
        "on-drift": schemas.k5n(["report", "issue", "retrain"]).optional().describe("What happens on drift."),
        notify: schemas.YOg(schemas.g1P(schemas.YjP(), values_text())).default([]).describe("Who is told.")
      });
      ;
      const store = schemas.KCZ([
        schemas.k5n(["remote", "release", "none"]).transform((kind) => ({ kind })),
        section({
          oci: values_text().regex(/^[a-z0-9.-]+(:\d+)?\/[a-z0-9._/-]+$/, "must be a repository without a tag, such as `ghcr.io/acme/model`").describe("Repository of an OCI registry."),
          "plain-http": schemas.zMY().default(false).describe("Whether the registry is spoken to without TLS.")
        }).transform(({ oci, plainHttp }) => ({ kind: "oci", repository: oci, plainHttp }))
      ]);
      const registerSection = section({
        version: schemas.k5n(["conventional", "major", "minor", "patch"]).default("conventional").describe("Which part of the version rises; `conventional` reads it from the title of the pull request."),
        card: repositoryPath().optional().describe("Model card: its text is kept, and what is measured is filled in."),
        store: store.optional().describe("Where the bytes go: the data `remote`, the GitHub `release`, `{ oci: … }`, or `none`; default the remote where there is one."),
        sign: section({
          key: values_text().optional().describe("Private key in PEM, usually `${MODEL_SIGNING_KEY}`."),
          keyless: schemas.zMY().default(false).describe("Whether the workflow's identity signs, through Sigstore.")
        }).optional().describe("How the model is signed."),
        attest: schemas.zMY().default(true).describe("Whether the papers are attested on GitHub, where the workflow has the permission."),
        mlflow: section({
          "tracking-uri": values_text().describe("Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`."),
          experiment: values_text().optional().describe("Experiment that runs belong to."),
          name: values_text().optional().describe("Registered model; default the model’s name."),
          aliases: schemas.g1P(values_text(), values_text()).default({ production: "champion", staging: "challenger" }).describe("Alias that each stage has in MLflow.")
        }).optional().describe("Also register the version in MLflow."),
        sagemaker: section({
          group: values_text().optional().describe("Model package group; default the model’s name."),
          image: values_text().describe("Image in ECR that serves the model."),
          bucket: values_text().describe("`s3://bucket/prefix` that the model is put to."),
          region: values_text().optional().describe("Region; default that of the environment."),
          "approve-at": values_text().default("production").describe("Stage that approves the package.")
        }).optional().describe("Also register the version as a SageMaker model package.")
      });
      ;
      const quantities = () => schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.aig()]).transform(String));
      const kubernetes = section({
        image: values_text().describe("Image that the command runs in, best by digest."),
        namespace: values_text().default("default").describe("Namespace of the job."),
        context: values_text().optional().describe("Context of the kubeconfig; default its current one."),
        requests: quantities().default({}).describe("Resources asked for, such as `{ cpu: 4, memory: 16Gi }`."),
        limits: quantities().default({}).describe("Most resources, such as `{ memory: 16Gi, nvidia.com/gpu: 1 }`."),
        "node-selector": schemas.g1P(schemas.YjP(), schemas.YjP()).default({}).describe("Labels of the node wanted."),
        "service-account": values_text().optional().describe("Service account of the pod."),
        volume: values_text().optional().describe("Persistent volume claim for the workspace and the outputs; default a transfer through the pod.")
      });
      const ray = section({
        address: values_text().describe("Address of the dashboard, such as `http://ray-head:8265`."),
        "runtime-env": schemas.g1P(schemas.YjP(), schemas.L5J()).default({}).describe("Runtime environment beside the working directory: `pip`, `env_vars`, …"),
        "entrypoint-num-cpus": schemas.aig().min(0).optional().describe("Processors for the entry point."),
        "entrypoint-num-gpus": schemas.aig().min(0).optional().describe("GPUs for the entry point."),
        outputs: values_text().optional().describe("Storage that the cluster and the runner share, such as `s3://bucket/prefix` or a folder.")
      });
      const sagemaker = section({
        image: values_text().describe("Image in ECR that the command runs in."),
        role: values_text().describe("ARN of the role that the job runs as."),
        bucket: values_text().describe("`s3://bucket/prefix` for code, data, checkpoints and outputs."),
        region: values_text().optional().describe("Region; default that of the environment."),
        "instance-type": values_text().describe("Such as `ml.g5.xlarge`."),
        "instance-count": schemas.Whr().min(1).default(1).describe("Machines."),
        "volume-size": schemas.Whr().min(1).default(30).describe("Disk in GB."),
        spot: schemas.zMY().default(false).describe("Whether spare capacity is used, which may be taken away."),
        "max-run": duration().optional().describe("Longest run; default `24h`."),
        "max-wait": duration().optional().describe("Longest wait for spare capacity, run included.")
      });
      const backend = schemas.KCZ([
        schemas.euz("runner").transform(() => ({ kind: "runner" })),
        section({ kubernetes }).transform(({ kubernetes: settings }) => ({ kind: "kubernetes", settings })),
        section({ ray }).transform(({ ray: settings }) => ({ kind: "ray", settings })),
        section({ sagemaker }).transform(({ sagemaker: settings }) => ({ kind: "sagemaker", settings }))
      ]);
      ;
      const range = section({
        low: schemas.aig().describe("Smallest value."),
        high: schemas.aig().describe("Largest value."),
        scale: schemas.k5n(["linear", "log"]).default("linear").describe("`log`: each power of ten is as likely."),
        step: schemas.aig().positive().optional().describe("Distance of the values; default any value."),
        type: schemas.k5n(["float", "int"]).default("float").describe("Whole numbers or any.")
      }).refine(({ low, high }) => low < high, "must have `low` below `high`");
      const search = section({
        method: schemas.k5n(["grid", "random", "sobol", "optuna"]).describe("`grid`: every combination; `random` and `sobol`: seeded draws; `optuna`: adaptive."),
        parameters: schemas.g1P(values_text(), schemas.KCZ([schemas.YOg(scalar()).min(1), range])).refine((parameters) => Object.keys(parameters).length > 0, "must name at least one parameter").describe("What is searched: dotted keys of the parameter file, each a list of values or `{ low, high }`."),
        objectives: schemas.g1P(values_text(), schemas.k5n(["minimize", "maximize"])).refine((objectives) => Object.keys(objectives).length > 0, "must name at least one metric").describe("Metrics that are to fall or rise; with several, the report shows the Pareto front."),
        trials: schemas.Whr().min(1).max(1e4).optional().describe("How many are tried; a grid tries all."),
        seed: schemas.Whr().min(0).default(0).describe("Seed of the draws."),
        parallel: schemas.Whr().min(1).default(1).describe("Trials at once on this machine."),
        storage: values_text().optional().describe("Storage of Optuna, such as `sqlite:///optuna.db` or a journal file; default a journal in `.mlops`."),
        sampler: schemas.k5n(["tpe", "cmaes", "gp", "nsgaii", "random"]).optional().describe("Optuna's sampler.")
      });
      ;
      const runsOn = schemas.KCZ([
        oneOrMany().transform((labels) => ({ labels })),
        section({
          labels: schemas.YOg(values_text()).min(1).describe("Labels of the runner wanted."),
          fallback: values_text().optional().describe("Runner used when no runner with these labels is online.")
        })
      ]);
      const checkpoints = schemas.KCZ([
        repositoryPath().transform((path) => ({ path })),
        section({
          path: repositoryPath().describe("Folder that the training command writes its checkpoints to."),
          every: duration().optional().describe("How often it is saved while training; default `5m`."),
          keep: schemas.k5n(["cache", "artifact", "remote", "local"]).optional().describe("Where it is saved; default the cache of GitHub Actions, on a laptop the workspace.")
        })
      ]);
      const gpu = section({
        count: schemas.Whr().min(1).optional().describe("GPUs that must be there; default 1."),
        "min-memory": bytes().optional().describe("Free memory that each needs, such as `16GiB`."),
        "other-processes": schemas.zMY().default(false).describe("Whether other programs may be using the GPU when training starts."),
        "on-problem": schemas.k5n(["refuse", "warn"]).default("refuse").describe("What happens when the preflight finds something that would spoil the run."),
        "price-per-hour": schemas.KCZ([schemas.aig().min(0), schemas.g1P(schemas.YjP(), schemas.aig().min(0))]).optional().describe("Price of one GPU for an hour, or prices by the GPU’s name."),
        currency: values_text().default("USD").describe("Currency of the price.")
      });
      const metricsFollowed = section({
        path: repositoryPath().optional().describe("File or folder that training writes metrics to; default the output `metrics`."),
        format: schemas.k5n(["jsonl", "json", "dvclive", "csv", "tensorboard"]).optional().describe("Format; recognised by the path unless given."),
        "total-steps": schemas.Whr().min(1).optional().describe("Steps of the whole run, for the time that is left.")
      });
      const track = section({
        mlflow: section({
          "tracking-uri": values_text().describe("Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`."),
          experiment: values_text().optional().describe("Experiment that runs belong to; default the model’s name."),
          "log-model": schemas.zMY().default(true).describe("Whether the outputs are uploaded as a logged model.")
        }).optional().describe("MLflow server that gets parameters, metrics and outputs.")
      });
      const trainSection = section({
        run: values_text().optional().describe("Training command, split into words without a shell. Placeholders: `{name}` of each data set and output.").meta({ examples: ["python -m model.train --data {train} --output {model}"] }),
        pipeline: repositoryPath().optional().describe("`dvc.yaml` whose stages make the model, in place of `run`.").meta({ examples: ["dvc.yaml"] }),
        setup: oneOrMany().optional().describe("Commands that make the environment, run one by one without a shell in a champion's checkout where its lock file differs."),
        parameters: oneOrMany().optional().describe("Files of hyperparameters (YAML or JSON); changes are listed in the report."),
        environment: repositoryPath().optional().describe("Lock file that fixes the environment; its hash identifies it."),
        container: values_text().regex(/@sha256:[0-9a-f]{64}$/, "must name the image by digest: `image@sha256:…`").optional().describe("Image that the command runs in, by digest; part of what identifies a run."),
        outputs: schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9_-]*$/, "an output name has lower-case letters, digits, `-` and `_`"), repositoryPath()).default({}).describe("What training writes, by name: `model`, `metrics`, and any other.").meta({ examples: [{ model: "models/model.skops", metrics: "reports/metrics.jsonl" }] }),
        metrics: metricsFollowed.optional().describe("The metrics that are followed while training."),
        on: backend.prefault("runner").describe("Where the command runs; default `runner`."),
        "runs-on": runsOn.optional().describe("Labels of the runner that trains, or `{ labels, fallback }`."),
        gpu: gpu.optional().describe("GPUs that training needs, looked at before minutes are spent."),
        checkpoints: checkpoints.optional().describe("Folder kept between attempts, so that an interrupted run continues."),
        retries: schemas.Whr().min(0).max(10).default(0).describe("Further attempts after an interruption that another attempt can mend."),
        search: search.optional().describe("Search for hyperparameters."),
        track: track.optional().describe("Trackers that are told of the run."),
        env: schemas.g1P(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable"), scalar().transform(String)).default({}).describe("Environment variables of the training command."),
        timeout: duration().optional().describe("Longest training time, such as `6h`.")
      }).superRefine((train, context) => {
        if (train.run !== void 0 && train.pipeline !== void 0)
          context.addIssue({
            code: "custom",
            path: ["pipeline"],
            message: "cannot stand beside `run`: one or the other"
          });
        if (train.run === void 0 && train.pipeline === void 0)
          context.addIssue({ code: "custom", message: "names no command: `run` or `pipeline` is needed" });
      });
      ;
      const modelTasks = ["binary-classification", "multiclass-classification", "regression"];
      const modelSection = section({
        task: schemas.k5n(modelTasks).describe("What the model predicts."),
        owners: schemas.YOg(values_text()).default([]).describe("Who answers for the model: GitHub users and teams."),
        data: dataSection.optional().describe("Data sets, their contracts and the rules between them."),
        train: trainSection.optional().describe("How the model is trained."),
        evaluate: evaluateSection.optional().describe("How a candidate is compared with the champion."),
        register: registerSection.optional().describe("How a version is recorded."),
        deploy: deploySection.optional().describe("How a version reaches users."),
        monitor: monitorSection.optional().describe("How a version is watched.")
      });
      const modelName = schemas.YjP().regex(/^[A-Za-z]([A-Za-z0-9_/-]*[A-Za-z0-9])?$/, "a model name starts with a letter and has letters, digits, `-`, `_` and `/` inside").max(100);
      const configurationSchema = section({
        version: schemas.euz(1).describe("Version of this format."),
        models: schemas.g1P(modelName, modelSection).refine((models) => Object.keys(models).length > 0, "must name at least one model").describe("Models by name.")
      }).describe("Configuration of mlops-actions: the whole life of each model on one page.");
      const evaluateDefaults = () => evaluateSection.parse({});
      ;
      const defaultConfigurationFile = "mlops.yaml";
      async function loadConfiguration(path, options) {
        const absolute = (0, external_node_path_.resolve)(options.workspace, path);
        const file = displayPath(absolute, options.workspace);
        let content;
        try {
          content = await (0, promises_.readFile)(absolute, "utf8");
        } catch (error) {
          throw new foundation.j1(unreadable(file, error), { cause: error });
        }
        return parseConfiguration(content, file);
      }
      async function findConfiguration(path, options) {
        const wanted = path ?? defaultConfigurationFile;
        try {
          return await loadConfiguration(wanted, options);
        } catch (error) {
          const absent = error.cause?.code === "ENOENT";
          if (wanted === defaultConfigurationFile && absent)
            return null;
          throw error;
        }
      }
      function parseConfiguration(content, file) {
        const source = (0, foundation.o$)(content, file);
        if (!("data" in source))
          throw new foundation.j1(source);
        const version = (0, foundation.fK)(source.data, ["version"]);
        if (typeof version === "number" && version !== 1) {
          const at = source.valuePositionOf(["version"]);
          throw new foundation.j1({
            file,
            ...at,
            path: "version",
            value: String(version),
            message: "is a version that this release does not read",
            remedy: "Write `version: 1`, or use a release of mlops-actions that reads it"
          });
        }
        const result = (0, foundation.z6)(configurationSchema, source, file);
        if ("problems" in result)
          throw new foundation.j1(result.problems);
        return {
          file,
          models: result.value.models,
          lineOf: (path) => source.positionOf(path),
          problemAt: (path, message, remedy) => {
            const value = (0, foundation.SP)((0, foundation.fK)(source.data, path));
            return {
              file,
              ...source.valuePositionOf(path),
              path: (0, foundation.LF)(path),
              message,
              ...value === void 0 ? {} : { value },
              ...remedy === void 0 ? {} : { remedy }
            };
          }
        };
      }
      function selectModel(configuration, name) {
        const names = Object.keys(configuration.models);
        const chosen = name ?? (names.length === 1 ? names[0] : void 0);
        if (chosen === void 0) {
          throw new foundation.j1({
            file: configuration.file,
            path: "model",
            message: `names no model, and the file has ${names.length}: ${names.join(", ")}`,
            remedy: `Set the input \`model\`, such as \`model: ${names[0]}\``
          });
        }
        const model = Object.hasOwn(configuration.models, chosen) ? configuration.models[chosen] : void 0;
        if (model === void 0) {
          throw new foundation.j1({
            file: configuration.file,
            path: "model",
            value: chosen,
            message: "is not a model of this file",
            remedy: (0, foundation.SX)(chosen, names)
          });
        }
        return { name: chosen, model };
      }
      function displayPath(absolute, workspace) {
        const inside = (0, external_node_path_.relative)(workspace, absolute);
        const leaves = inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside);
        return (leaves ? absolute : inside).replaceAll("\\", "/");
      }
      function unreadable(file, error) {
        if (error.code === "ENOENT") {
          return {
            file,
            message: "does not exist",
            remedy: "Create it (see the `mlops.yaml` of the template repository), or set the input `config` to its path"
          };
        }
        return {
          file,
          message: `cannot be read: ${error.message}`,
          remedy: "Set the input `config` to a readable file"
        };
      }
      ;
      function mergeInputs(file, inline) {
        const given = Object.entries(inline).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0));
        return { ...file, ...Object.fromEntries(given) };
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
