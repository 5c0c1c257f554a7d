const id = 5379;
const ids = [5379];
const modules = {
  /***/
  42314: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mF: () => (
          /* reexport */
          MlflowError
        ),
        Po: () => (
          /* reexport */
          acceptedKey
        ),
        w2: () => (
          /* reexport */
          acceptedModelName
        ),
        C1: () => (
          /* reexport */
          aliasProblem
        ),
        aC: () => (
          /* reexport */
          createLoggedModel
        ),
        CL: () => (
          /* reexport */
          createModelVersion
        ),
        ut: () => (
          /* reexport */
          createRun
        ),
        Es: () => (
          /* reexport */
          decodedValue
        ),
        xF: () => (
          /* reexport */
          deleteRun
        ),
        mH: () => (
          /* reexport */
          encodedValue
        ),
        ew: () => (
          /* reexport */
          ensureRegisteredModel
        ),
        $G: () => (
          /* reexport */
          experimentNamed
        ),
        DR: () => (
          /* reexport */
          filesBelow
        ),
        sm: () => (
          /* reexport */
          finalizeLoggedModel
        ),
        fC: () => (
          /* reexport */
          findOrCreate
        ),
        b2: () => (
          /* reexport */
          isMissing
        ),
        WG: () => (
          /* reexport */
          isPassing
        ),
        bh: () => (
          /* reexport */
          lacksLoggedModels
        ),
        Fy: () => (
          /* reexport */
          limits
        ),
        _Q: () => (
          /* reexport */
          linkOutput
        ),
        hT: () => (
          /* reexport */
          logBatch
        ),
        Vg: () => (
          /* reexport */
          loggedModelOf
        ),
        Y7: () => (
          /* reexport */
          loggedModelTagged
        ),
        NJ: () => (
          /* reexport */
          metricHistory
        ),
        MX: () => (
          /* reexport */
          mlflowConnection
        ),
        W: () => (
          /* reexport */
          modelNameProblem
        ),
        gZ: () => (
          /* reexport */
          openMlflow
        ),
        O$: () => (
          /* reexport */
          recentExperiments
        ),
        i$: () => (
          /* reexport */
          registeredModel
        ),
        d3: () => (
          /* reexport */
          removeAlias
        ),
        ng: () => (
          /* reexport */
          runOf
        ),
        fL: () => (
          /* reexport */
          runPage
        ),
        OR: () => (
          /* reexport */
          runTagged
        ),
        xz: () => (
          /* reexport */
          searchRuns
        ),
        Tp: () => (
          /* reexport */
          setAlias
        ),
        vI: () => (
          /* reexport */
          limits_shortened
        ),
        RQ: () => (
          /* reexport */
          tagVersion
        ),
        PF: () => (
          /* reexport */
          updateRun
        ),
        QW: () => (
          /* reexport */
          uploadArtifacts
        ),
        UG: () => (
          /* reexport */
          usualPatience
        ),
        ob: () => (
          /* reexport */
          versionPage
        ),
        gx: () => (
          /* reexport */
          versionsTagged
        ),
        ES: () => (
          /* reexport */
          wellFormed
        )
      });
      var foundation = __webpack_require__(91104);
      ;
      const route = "/api/2.0/mlflow-artifacts/artifacts";
      function artifact_path_artifactPathProblem(path2) {
        if (path2 === "")
          return "is empty";
        if (path2.split("/").some((part) => part === "" || part === "." || part === ".."))
          return "is no plain path below the artifacts";
        if (/^[A-Za-z]:/.test(path2))
          return "begins with a drive";
        if (/[\\#]/.test(path2))
          return `has a \`${path2.includes("#") ? "#" : "\\"}\`, which MLflow refuses`;
        if (/[\u0000-\u001f\u007f\p{Surrogate}]/u.test(path2))
          return "has control characters";
        return /%[0-9A-Fa-f]{2}/.test(path2) ? "reads as encoded (`%` and two digits)" : null;
      }
      function artifact_path_artifactRoot(mlflow, uri) {
        const parsed2 = URL.canParse(uri) ? new URL(uri) : null;
        const own = new URL(mlflow.address);
        if (parsed2?.protocol === "mlflow-artifacts:") {
          const server = parsed2.host === "" ? mlflow.address : `${own.protocol}//${parsed2.host}${own.pathname}`;
          return { server: server.replace(/\/+$/, ""), path: plain(parsed2.pathname, uri) };
        }
        if (parsed2 !== null && /^https?:$/.test(parsed2.protocol) && parsed2.pathname.includes(route)) {
          const at = parsed2.pathname.indexOf(route);
          const server = `${parsed2.origin}${parsed2.pathname.slice(0, at)}`;
          return { server, path: plain(parsed2.pathname.slice(at + route.length), uri) };
        }
        const where = parsed2 === null || parsed2.protocol === "file:" ? "a folder of its own" : `${parsed2.protocol}//`;
        throw new foundation.eG(`MLflow at ${mlflow.address} does not hand artifacts on: it keeps them in ${where}, where only those with access put them.`, {
          remedy: "Start the server with `--serve-artifacts` and an experiment with `mlflow-artifacts:/` as its location, or leave the artifacts out"
        });
      }
      function artifact_path_artifactUrl(root, path2) {
        return `${root.server}${route}/${encoded(root.path)}/${encoded(path2)}`;
      }
      function artifact_path_listingUrl(root, path2) {
        const whole = path2 === "" ? root.path : `${root.path}/${path2}`;
        return `${root.server}${route}?${new URLSearchParams({ path: whole })}`;
      }
      function encoded(path2) {
        return path2.split("/").map(encodeURIComponent).join("/");
      }
      function plain(pathname, uri) {
        const path2 = decodeURIComponent(pathname).replaceAll(/^\/+|\/+$/g, "");
        if (artifact_path_artifactPathProblem(path2) === null)
          return path2;
        throw new foundation.eG(`MLflow names a place for artifacts that is no plain path: ${uri}`, {
          remedy: "Look at the artifact location of the experiment"
        });
      }
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var schemas = __webpack_require__(27597);
      ;
      class MlflowError extends foundation.eG {
        /** MLflow's own `error_code`, or `NETWORK`, `TIMEOUT`, `HTTP_502` where it had none. */
        code;
        /** Of HTTP; null where no answer came. */
        status;
        /** Whether the same request may succeed later: 408, 429, 5xx, a broken connection. */
        passing;
        /** Seconds that the server asked to wait. */
        retryAfter;
        constructor(message, about) {
          super(message, { remedy: about.remedy, ...about.cause === void 0 ? {} : { cause: about.cause } });
          this.code = about.code;
          this.status = about.status;
          this.passing = about.passing;
          this.retryAfter = about.retryAfter ?? null;
        }
      }
      function isMissing(error) {
        return error instanceof MlflowError && error.code === "RESOURCE_DOES_NOT_EXIST";
      }
      function isPassing(error) {
        return error instanceof MlflowError && error.passing;
      }
      const passingStatuses = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
      function failureOf(answer, body, what, address) {
        const { status } = answer;
        const told = errorIn(body);
        const code = told?.code ?? `HTTP_${status}`;
        const said = told === null ? "" : `: ${told.message}`;
        const passing = passingStatuses.has(status) || code === "TEMPORARILY_UNAVAILABLE";
        return new MlflowError(`MLflow at ${address} answered ${status} when asked to ${what}${said}`, {
          code,
          status,
          passing,
          retryAfter: secondsOf(answer.headers.get("retry-after")),
          remedy: remedyFor(status, told?.code ?? null)
        });
      }
      function networkFailure(error, what, address, seconds) {
        const late = error instanceof Error && error.name === "TimeoutError";
        const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
        const named = cause.code;
        const reason = late ? `no answer within ${seconds} s` : typeof named === "string" ? named : (0, foundation.bD)(cause);
        return new MlflowError(`MLflow at ${address} could not be asked to ${what}: ${reason}`, {
          code: late ? "TIMEOUT" : "NETWORK",
          status: null,
          passing: !/CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID_URL|UNABLE_TO_/.test(reason),
          remedy: /CERT|SELF_SIGNED|UNABLE_TO_/.test(reason) ? "Name the authority that signed its certificate by NODE_EXTRA_CA_CERTS" : reason === "ENOTFOUND" ? "Check the host in the tracking address" : "Check that the server runs and can be reached from this machine",
          cause: error
        });
      }
      function remedyFor(status, code) {
        if (status === 401)
          return "Give MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, that the server accepts";
        if (status === 403 || code === "PERMISSION_DENIED")
          return "Give the account the right to edit the experiment and the registered model";
        if (code === "RESOURCE_ALREADY_EXISTS")
          return "Take another name, or what is there";
        if (code === "RESOURCE_DOES_NOT_EXIST")
          return "Check the name, and that nobody deleted it";
        if (status === 404 || status === 405)
          return "Check the tracking address: it is the one under which the MLflow pages open, with its path prefix";
        if (status >= 300 && status < 400)
          return "Give the address that it leads to, or credentials where it leads to a log-in page";
        if (status === 413)
          return "Allow larger requests in the proxy before the server";
        if (status === 429)
          return "Run it again later, or with fewer jobs at once";
        if (status >= 500)
          return "Look at the log of the MLflow server, then run it again";
        return "Correct what the message names";
      }
      function errorIn(body) {
        try {
          const { error_code: code, message } = JSON.parse(body);
          if (typeof code !== "string")
            return null;
          const [first = ""] = String(message ?? "").split("\n");
          return { code, message: shortened(first.replace(/ Error: \(.*$/, "")) };
        } catch {
          return null;
        }
      }
      function shortened(text) {
        return text.length <= 300 ? text : `${text.slice(0, 299)}…`;
      }
      function secondsOf(header) {
        if (header === null)
          return null;
        const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1e3;
        return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
      }
      ;
      const keyValue = schemas.Ikc({ key: schemas.YjP(), value: schemas.YjP().default("") });
      const number = schemas.KCZ([schemas.aig(), schemas.YjP()]).transform(Number);
      const pairs = schemas.YOg(keyValue).default([]).transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value])));
      const metric = schemas.Ikc({
        key: schemas.YjP(),
        value: schemas.KCZ([schemas.aig(), schemas.YjP()]),
        timestamp: number.default(0),
        step: number.default(0)
      });
      const run = schemas.Ikc({
        info: schemas.Ikc({
          run_id: schemas.YjP(),
          experiment_id: schemas.YjP(),
          run_name: schemas.YjP().default(""),
          status: schemas.YjP(),
          start_time: number.default(0),
          end_time: number.optional(),
          artifact_uri: schemas.YjP().default(""),
          lifecycle_stage: schemas.YjP().default("active")
        }),
        data: schemas.Ikc({ metrics: schemas.YOg(metric).default([]), params: pairs, tags: pairs }).default({ metrics: [], params: {}, tags: {} }),
        outputs: schemas.Ikc({ model_outputs: schemas.YOg(schemas.Ikc({ model_id: schemas.YjP() })).default([]) }).optional()
      }).transform(({ info, data, outputs }) => ({
        id: info.run_id,
        experimentId: info.experiment_id,
        name: info.run_name,
        status: info.status,
        /** Milliseconds since 1970. */
        startedAt: info.start_time,
        endedAt: info.end_time ?? null,
        artifactUri: info.artifact_uri,
        deleted: info.lifecycle_stage === "deleted",
        /** The last point of each. */
        metrics: data.metrics,
        params: data.params,
        tags: data.tags,
        models: (outputs?.model_outputs ?? []).map(({ model_id }) => model_id)
      }));
      const loggedModel = schemas.Ikc({
        info: schemas.Ikc({
          model_id: schemas.YjP(),
          experiment_id: schemas.YjP(),
          name: schemas.YjP().default(""),
          artifact_uri: schemas.YjP().default(""),
          status: schemas.YjP().default(""),
          source_run_id: schemas.YjP().default(""),
          tags: pairs
        })
      }).transform(({ info }) => ({
        id: info.model_id,
        experimentId: info.experiment_id,
        name: info.name,
        artifactUri: info.artifact_uri,
        ready: info.status === "LOGGED_MODEL_READY",
        runId: info.source_run_id,
        tags: info.tags
      }));
      const modelVersion = schemas.Ikc({
        name: schemas.YjP(),
        version: schemas.KCZ([schemas.YjP(), schemas.aig()]).transform(String),
        source: schemas.YjP().default(""),
        run_id: schemas.YjP().default(""),
        description: schemas.YjP().default(""),
        tags: pairs
      }).transform(({ run_id, ...rest }) => ({ ...rest, runId: run_id }));
      function answers_shaped(schema, answer, to) {
        const parsed2 = schema.safeParse(answer);
        if (parsed2.success)
          return parsed2.data;
        const [issue] = parsed2.error.issues;
        throw new MlflowError(`MLflow's answer, asked to ${to}, is of another shape: \`${issue?.path.join(".")}\` ${issue?.message}`, {
          code: "UNEXPECTED_ANSWER",
          status: null,
          passing: false,
          remedy: "Check that the tracking address is that of an MLflow server, and its version"
        });
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const usualPatience = {
        timeoutSeconds: 30,
        attempts: 5,
        firstDelaySeconds: 0.5,
        longestDelaySeconds: 15
      };
      async function nothing(answer) {
        await answer.body?.cancel();
      }
      const bytesPerSecond = 256 * 1024;
      function openMlflow(connection, signal, patience = usualPatience) {
        const { address, authorization, workspace } = connection;
        const own = {
          ...authorization === null ? {} : { authorization },
          ...workspace === null ? {} : { "x-mlflow-workspace": workspace }
        };
        async function once(request, url, to, seconds) {
          const mine = new URL(url).origin === new URL(address).origin;
          try {
            return await fetch(url, {
              ...request,
              headers: { ...mine ? own : {}, ...request.headers },
              // A redirected POST becomes a GET, and credentials would go where nobody sent them.
              redirect: "manual",
              signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(seconds * 1e3))])
            });
          } catch (error) {
            signal.throwIfAborted();
            const ofNetwork = error instanceof TypeError || error instanceof Error && error.name === "TimeoutError";
            throw ofNetwork ? networkFailure(error, to, address, seconds) : error;
          }
        }
        async function patiently(attempt, attempts) {
          for (let failures = 1; ; failures++) {
            signal.throwIfAborted();
            try {
              return await attempt();
            } catch (error) {
              if (failures >= attempts || !isPassing(error))
                throw error;
              const grown = Math.min(patience.firstDelaySeconds * 2 ** (failures - 1), patience.longestDelaySeconds);
              const asked = error instanceof MlflowError ? error.retryAfter : null;
              const pause = asked === null ? grown * (0.5 + Math.random() / 2) : Math.min(asked, 4 * patience.longestDelaySeconds);
              await (0, external_node_timers_promises_.setTimeout)(pause * 1e3, void 0, { signal });
            }
          }
        }
        async function answerOf({ method, path: path2, query, body, to }) {
          const search = query === void 0 ? "" : `?${new URLSearchParams(query)}`;
          const response = await once({
            method,
            ...body === void 0 ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
          }, `${address}/api/2.0/${path2}${search}`, to, patience.timeoutSeconds);
          const text = await response.text().catch((error) => {
            signal.throwIfAborted();
            throw networkFailure(error, to, address, patience.timeoutSeconds);
          });
          if (!response.ok)
            throw failureOf(response, text, to, address);
          if (text === "")
            return {};
          try {
            return JSON.parse(text);
          } catch (cause) {
            throw new MlflowError(`What answers at ${address} is no MLflow server: asked to ${to}, it sent no JSON`, {
              code: "NOT_MLFLOW",
              status: response.status,
              passing: false,
              remedy: "Check the tracking address, and whether a log-in page stands before the server",
              cause
            });
          }
        }
        return {
          address,
          secrets: connection.secrets,
          signal,
          call: (call) => patiently(() => answerOf(call), call.repeatable === false ? 1 : patience.attempts),
          send: ({ method, url, headers, body, bytes, to }, take) => patiently(async () => {
            const seconds = patience.timeoutSeconds + (bytes === null ? 3600 : bytes / bytesPerSecond);
            const request = { method, ...headers && { headers }, ...body && { body } };
            const response = await once(request, url, to, seconds);
            if (!response.ok)
              throw failureOf(response, await response.text().catch(() => ""), to, address);
            try {
              return await take(response);
            } catch (error) {
              signal.throwIfAborted();
              throw error instanceof TypeError ? networkFailure(error, to, address, seconds) : error;
            }
          }, patience.attempts),
          with: (other) => openMlflow(connection, signal, { ...patience, ...other })
        };
      }
      async function findOrCreate(find, create, { signal }, taken = () => false) {
        for (let attempt = 1; ; attempt++) {
          const found = await find();
          if (found !== null)
            return found;
          try {
            return await create();
          } catch (error) {
            if (attempt >= 3 || !(isPassing(error) || taken(error)))
              throw error;
            await (0, external_node_timers_promises_.setTimeout)(200 * 2 ** attempt, void 0, { signal });
          }
        }
      }
      ;
      const mostParts = 1e4;
      const leastPart = 10 * 1024 ** 2;
      const atOnce = 4;
      const started = schemas.Ikc({
        upload_id: schemas.YjP().optional(),
        credentials: schemas.YOg(schemas.Ikc({
          url: schemas.YjP(),
          part_number: schemas.KCZ([schemas.aig(), schemas.YjP()]).transform(Number),
          headers: schemas.g1P(schemas.YjP(), schemas.YjP()).default({})
        }))
      });
      async function uploadInParts(mlflow, root, path2, body, least = leastPart) {
        let part = least;
        while (body.size / part > mostParts)
          part *= 2;
        const count = Math.max(1, Math.ceil(body.size / part));
        const cut = path2.lastIndexOf("/");
        const folder = cut < 0 ? root.path : `${root.path}/${path2.slice(0, cut)}`;
        const name = path2.slice(cut + 1);
        const ask = async (what, more) => {
          const request = {
            method: "POST",
            url: `${root.server}/api/2.0/mlflow-artifacts/mpu/${what}/${encoded(folder)}`,
            headers: { "content-type": "application/json" },
            body: new Blob([JSON.stringify({ path: name, ...more })]),
            bytes: 0,
            to: `${what} an upload in parts`
          };
          return mlflow.send(request, (answer) => answer.text());
        };
        let begun;
        try {
          begun = answers_shaped(started, JSON.parse(await ask("create", { num_parts: count })), "start an upload in parts");
        } catch (error) {
          const status = error instanceof MlflowError ? error.status : null;
          if (status === 501 || status === 404 || status === 405)
            return false;
          throw error;
        }
        const { upload_id: uploadId, credentials } = begun;
        try {
          const parts = [];
          const waiting = [...credentials.entries()];
          const work = async () => {
            for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
              const [index, { url, part_number, headers }] = next;
              const slice = body.slice(index * part, (index + 1) * part);
              const to = `take part ${part_number} of ${path2}`;
              const request = { method: "PUT", url, headers, body: slice, bytes: slice.size, to };
              const etag = await mlflow.send(request, async (answer) => {
                await nothing(answer);
                return answer.headers.get("etag") ?? "";
              });
              parts.push({ part_number, etag, url });
            }
          };
          await Promise.all(Array.from({ length: atOnce }, work));
          parts.sort((one, other) => one.part_number - other.part_number);
          await ask("complete", { upload_id: uploadId, parts });
          return true;
        } catch (error) {
          await ask("abort", { upload_id: uploadId }).catch(() => {
          });
          throw error;
        }
      }
      ;
      const largeBytes = 500 * 1024 ** 2;
      async function uploadArtifacts(mlflow, uri, local, as) {
        const root = artifact_path_artifactRoot(mlflow, uri);
        const refused = [];
        let files = 0;
        let bytes = 0;
        for await (const one of filesBelow(local, as)) {
          const why = artifact_path_artifactPathProblem(one.path);
          if (why !== null)
            refused.push({ path: one.path, why });
          else {
            await uploadFile(mlflow, root, one, largeBytes);
            files++;
            bytes += one.bytes;
          }
        }
        return { files, bytes, refused };
      }
      async function* filesBelow(local, as) {
        const root = await (0, promises_.realpath)(local);
        const found = await (0, promises_.lstat)(root);
        if (found.isFile()) {
          yield { file: root, path: as === "" ? (0, external_node_path_.basename)(local) : as, bytes: found.size };
          return;
        }
        const entries = await (0, promises_.readdir)(root, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => (0, external_node_path_.join)(parentPath, name));
        for (const path2 of paths.sort()) {
          const file = await (0, promises_.realpath)(path2);
          if (!file.startsWith(root + external_node_path_.sep))
            continue;
          const { size } = await (0, promises_.lstat)(file).then((one) => one.isFile() ? one : { size: -1 });
          if (size >= 0)
            yield { file, path: external_node_path_.posix.join(as, (0, external_node_path_.relative)(root, path2).split(external_node_path_.sep).join("/")), bytes: size };
        }
      }
      async function uploadFile(mlflow, root, { file, path: path2, bytes }, inPartsFrom) {
        const body = await (0, external_node_fs_.openAsBlob)(file);
        if (bytes >= inPartsFrom && await uploadInParts(mlflow, root, path2, body))
          return;
        const request = {
          method: "PUT",
          url: artifact_path_artifactUrl(root, path2),
          headers: { "content-type": "application/octet-stream" },
          body,
          bytes,
          to: `take the artifact ${path2}`
        };
        await mlflow.send(request, nothing);
      }
      const listing = schemas.Ikc({
        files: schemas.YOg(schemas.Ikc({
          path: schemas.YjP(),
          is_dir: schemas.zMY().default(false),
          file_size: schemas.KCZ([schemas.aig(), schemas.YjP()]).transform(Number).optional()
        })).default([])
      });
      async function listArtifacts(mlflow, uri, folder = "") {
        const to = "list artifacts";
        const url = listingUrl(artifactRoot(mlflow, uri), folder);
        const text = await mlflow.send({ method: "GET", url, bytes: 0, to }, (answer) => answer.text());
        const { files } = shaped(listing, parsed(text), to);
        const named = files.map(({ path: path2, is_dir, file_size }) => ({
          path: folder === "" ? path2 : `${folder}/${path2}`,
          folder: is_dir,
          bytes: is_dir ? null : file_size ?? null
        }));
        const odd = named.find(({ path: path2 }) => artifactPathProblem(path2) !== null);
        if (odd === void 0)
          return named;
        throw new EnvironmentError(`MLflow lists an artifact whose path ${artifactPathProblem(odd.path)}: ${odd.path}`, {
          remedy: "Rename it in MLflow"
        });
      }
      async function downloadArtifacts(mlflow, uri, path2, into) {
        const root = artifactRoot(mlflow, uri);
        const inside = await listArtifacts(mlflow, uri, path2);
        if (inside.length === 0) {
          await downloadFile(mlflow, root, path2, join(into, posix.basename(path2)));
          return [posix.basename(path2)];
        }
        const written = [];
        for (const one of inside) {
          if (one.folder) {
            const name = posix.basename(one.path);
            const below = await downloadArtifacts(mlflow, uri, one.path, join(into, name));
            written.push(...below.map((file) => `${name}/${file}`));
          } else {
            await downloadFile(mlflow, root, one.path, join(into, posix.basename(one.path)));
            written.push(posix.basename(one.path));
          }
        }
        return written;
      }
      async function downloadFile(mlflow, root, path2, file) {
        const to = `hand over the artifact ${path2}`;
        const draft = `${file}.part`;
        await mkdir(dirname(file), { recursive: true });
        try {
          await mlflow.send({ method: "GET", url: artifactUrl(root, path2), bytes: null, to }, async ({ body }) => {
            const bytes = body === null ? Readable.from([]) : Readable.fromWeb(body);
            await pipeline(bytes, createWriteStream(draft), { signal: mlflow.signal });
          });
          await rename(draft, file);
        } catch (error) {
          await rm(draft, { force: true });
          throw error;
        }
      }
      function parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
      }
      ;
      function mlflowConnection(trackingUri, env, at = { path: "tracking-uri" }) {
        const problem = (message, remedy) => {
          throw new foundation.j1({ ...at, message, remedy });
        };
        const url = URL.canParse(trackingUri) ? new URL(trackingUri) : null;
        if (url === null || url.protocol !== "http:" && url.protocol !== "https:") {
          const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(trackingUri)?.[0];
          return problem(scheme === void 0 || scheme.length === 1 ? "the tracking address is no address of a server" : `the tracking address begins with \`${scheme}:\`, but only a server is spoken to`, "Give the address of an MLflow server, such as `https://mlflow.example.com`");
        }
        const written = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
        const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env;
        const token = env.MLFLOW_TRACKING_TOKEN;
        if (filled(user) !== filled(password))
          problem(`${filled(user) ? "MLFLOW_TRACKING_USERNAME is set without MLFLOW_TRACKING_PASSWORD" : "MLFLOW_TRACKING_PASSWORD is set without MLFLOW_TRACKING_USERNAME"}`, "Set both, or MLFLOW_TRACKING_TOKEN alone");
        const [authorization, secret] = filled(user) ? basic(user ?? "", password ?? "") : filled(token) ? [`Bearer ${token}`, token ?? ""] : written[0] === "" ? [null, ""] : basic(...written);
        return {
          address: `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, "")}`,
          authorization,
          workspace: filled(env.MLFLOW_WORKSPACE) ? env.MLFLOW_WORKSPACE ?? null : null,
          secrets: secret === "" ? [] : [secret, ...authorization === null ? [] : [authorization]]
        };
      }
      function basic(user, password) {
        return [`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`, password];
      }
      function filled(value) {
        return value !== void 0 && value !== "";
      }
      ;
      const limits = {
        metricsPerCall: 1e3,
        paramsPerCall: 100,
        tagsPerCall: 100,
        /** Of a call of `runs/log-batch`, kept well below its 1,000,000. */
        bytesPerCall: 9e5,
        /** Characters, as all below. */
        key: 250,
        param: 6e3,
        tag: 8e3,
        registryTag: 1e5
      };
      function limits_shortened(text, limit) {
        if (text.length <= limit)
          return text;
        const points = Array.from(text);
        return points.length <= limit ? text : points.slice(0, limit).join("");
      }
      function acceptedKey(key) {
        const plain2 = wellFormed(key).replaceAll(/[^\p{L}\p{N}_\-.: /]/gu, "_");
        const parts = plain2.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
        return limits_shortened(parts.join("/"), limits.key).replace(/\/$/, "") || "_";
      }
      function wellFormed(text) {
        return text.replaceAll(/[\p{Surrogate}\0]/gu, "�");
      }
      function encodedValue(value) {
        return Number.isFinite(value) ? value : String(value);
      }
      function decodedValue(value) {
        const number2 = Number(value);
        return Math.abs(number2) === Number.MAX_VALUE ? Math.sign(number2) * Number.POSITIVE_INFINITY : number2;
      }
      function* inCalls(items, most) {
        let call = [];
        let bytes = 0;
        for (const item of items) {
          const size = Buffer.byteLength(JSON.stringify(item)) + 1;
          if (call.length > 0 && (call.length >= most || bytes + size > limits.bytesPerCall)) {
            yield call;
            call = [];
            bytes = 0;
          }
          call.push(item);
          bytes += size;
        }
        if (call.length > 0)
          yield call;
      }
      ;
      function quotedInFilter(value) {
        if (!value.includes("'"))
          return `'${value}'`;
        if (!value.includes('"'))
          return `"${value}"`;
        throw new RangeError(`a value with both kinds of quotes cannot be searched for in MLflow: ${value}`);
      }
      ;
      async function experimentNamed(mlflow, name) {
        const to = `find the experiment \`${name}\``;
        const answer = schemas.Ikc({
          experiment: schemas.Ikc({ experiment_id: schemas.YjP(), lifecycle_stage: schemas.YjP().default("active") })
        });
        const find = async () => {
          const query = { experiment_name: name };
          const path2 = "mlflow/experiments/get-by-name";
          const found = await missingAsNull(mlflow.call({ method: "GET", path: path2, query, to }));
          if (found === null)
            return null;
          const { experiment } = answers_shaped(answer, found, to);
          if (experiment.lifecycle_stage === "deleted")
            throw new foundation.j1({
              path: "experiment",
              value: name,
              message: "the experiment was deleted in MLflow, which keeps its name taken",
              remedy: "Restore it there, or name another experiment"
            });
          return experiment.experiment_id;
        };
        const create = async () => {
          const creating = `create the experiment \`${name}\``;
          const path2 = "mlflow/experiments/create";
          const made = await mlflow.call({ method: "POST", path: path2, body: { name }, to: creating, repeatable: false });
          return answers_shaped(schemas.Ikc({ experiment_id: schemas.YjP() }), made, creating).experiment_id;
        };
        return findOrCreate(find, create, mlflow, wasTaken);
      }
      function wasTaken(error) {
        return error instanceof MlflowError && error.code === "RESOURCE_ALREADY_EXISTS";
      }
      async function createRun(mlflow, about) {
        const to = "create a run";
        const body = {
          experiment_id: about.experimentId,
          run_name: about.name,
          start_time: about.startedAt,
          tags: listed(about.tags)
        };
        const made = await mlflow.call({ method: "POST", path: "mlflow/runs/create", body, to, repeatable: false });
        return answers_shaped(schemas.Ikc({ run }), made, to).run;
      }
      async function runOf(mlflow, id2) {
        const to = `read the run ${id2}`;
        const found = await missingAsNull(mlflow.call({ method: "GET", path: "mlflow/runs/get", query: { run_id: id2 }, to }));
        return found === null ? null : answers_shaped(schemas.Ikc({ run }), found, to).run;
      }
      async function searchRuns(mlflow, experimentIds, filter, most = 100) {
        const to = "search its runs";
        const body = {
          experiment_ids: experimentIds,
          filter,
          max_results: most,
          order_by: ["attributes.start_time DESC"]
        };
        const found = await mlflow.call({ method: "POST", path: "mlflow/runs/search", body, to });
        return answers_shaped(schemas.Ikc({ runs: schemas.YOg(run).default([]) }), found, to).runs;
      }
      async function runTagged(mlflow, experimentIds, key, value) {
        const filter = `tags.\`${key}\` = ${quotedInFilter(value)}`;
        return (await searchRuns(mlflow, experimentIds, filter, 1))[0] ?? null;
      }
      async function recentExperiments(mlflow, most = 100) {
        const to = "list its experiments";
        const body = { max_results: most, order_by: ["last_update_time DESC"] };
        const found = await mlflow.call({ method: "POST", path: "mlflow/experiments/search", body, to });
        const answer = schemas.Ikc({ experiments: schemas.YOg(schemas.Ikc({ experiment_id: schemas.YjP() })).default([]) });
        return answers_shaped(answer, found, to).experiments.map(({ experiment_id }) => experiment_id);
      }
      async function logBatch(mlflow, runId, batch) {
        const post = (part, to) => mlflow.call({ method: "POST", path: "mlflow/runs/log-batch", body: { run_id: runId, ...part }, to });
        const points = (batch.metrics ?? []).map(({ key, value, step, at }) => ({
          key,
          value: encodedValue(value),
          step: Math.trunc(step),
          timestamp: Math.trunc(at)
        }));
        for (const params of inCalls(listed(batch.params ?? {}), limits.paramsPerCall))
          await post({ params }, "log parameters");
        for (const metrics of inCalls(points, limits.metricsPerCall))
          await post({ metrics }, "log metrics");
        for (const tags of inCalls(listed(batch.tags ?? {}), limits.tagsPerCall))
          await post({ tags }, "set tags");
      }
      async function updateRun(mlflow, runId, status, endedAt) {
        const body = { run_id: runId, status, ...endedAt === null ? {} : { end_time: endedAt } };
        await mlflow.call({ method: "POST", path: "mlflow/runs/update", body, to: "update a run" });
      }
      async function deleteRun(mlflow, runId) {
        const body = { run_id: runId };
        await mlflow.call({ method: "POST", path: "mlflow/runs/delete", body, to: "delete a run" });
      }
      async function metricHistory(mlflow, runId, key) {
        const to = "read a metric";
        const answer = schemas.Ikc({ metrics: schemas.YOg(metric).default([]), next_page_token: schemas.YjP().optional() });
        const points = [];
        for (let page; ; ) {
          const query = { run_id: runId, metric_key: key, ...page === void 0 ? {} : { page_token: page } };
          const found = await mlflow.call({ method: "GET", path: "mlflow/metrics/get-history", query, to });
          const { metrics, next_page_token: next } = answers_shaped(answer, found, to);
          for (const { value, step, timestamp } of metrics)
            points.push({ key, value: decodedValue(value), step, at: timestamp });
          if (next === void 0 || next === "")
            return points;
          page = next;
        }
      }
      function listed(pairs2) {
        return Object.entries(pairs2).map(([key, value]) => ({ key, value }));
      }
      async function missingAsNull(answer) {
        try {
          return await answer;
        } catch (error) {
          if (isMissing(error))
            return null;
          throw error;
        }
      }
      ;
      const path = "mlflow/logged-models";
      function lacksLoggedModels(error) {
        if (!(error instanceof MlflowError))
          return false;
        return error.code === "ENDPOINT_NOT_FOUND" || error.code === "HTTP_404" || error.code === "HTTP_405";
      }
      function acceptedModelName(name) {
        return name.replaceAll(/[/:.%"']/g, "-") || "model";
      }
      async function createLoggedModel(mlflow, about) {
        const to = "create a logged model";
        const [first = [], ...rest] = inCalls(listed(about.params), limits.paramsPerCall);
        const body = {
          experiment_id: about.experimentId,
          name: acceptedModelName(about.name),
          ...about.runId === null ? {} : { source_run_id: about.runId },
          params: first,
          tags: listed(about.tags)
        };
        const made = await mlflow.call({ method: "POST", path, body, to, repeatable: false });
        const { model } = answers_shaped(schemas.Ikc({ model: loggedModel }), made, to);
        for (const params of rest)
          await mlflow.call({
            method: "POST",
            path: `${path}/${encodeURIComponent(model.id)}/params`,
            body: { model_id: model.id, params },
            to: "log parameters of a logged model"
          });
        return model;
      }
      async function loggedModelOf(mlflow, id2) {
        const to = `read the logged model ${id2}`;
        const call = mlflow.call({ method: "GET", path: `${path}/${encodeURIComponent(id2)}`, to });
        const found = await missingAsNull(call);
        return found === null ? null : answers_shaped(schemas.Ikc({ model: loggedModel }), found, to).model;
      }
      async function loggedModelTagged(mlflow, experimentId, key, value) {
        const to = "search its logged models";
        const body = {
          experiment_ids: [experimentId],
          filter: `tags.\`${key}\` = ${quotedInFilter(value)}`,
          max_results: 1
        };
        const found = await mlflow.call({ method: "POST", path: `${path}/search`, body, to });
        return answers_shaped(schemas.Ikc({ models: schemas.YOg(loggedModel).default([]) }), found, to).models[0] ?? null;
      }
      async function finalizeLoggedModel(mlflow, id2) {
        await mlflow.call({
          method: "PATCH",
          path: `${path}/${encodeURIComponent(id2)}`,
          body: { model_id: id2, status: "LOGGED_MODEL_READY" },
          to: "finalize a logged model"
        });
      }
      async function linkOutput(mlflow, runId, modelId, step = 0) {
        const body = { run_id: runId, models: [{ model_id: modelId, step }] };
        await mlflow.call({
          method: "POST",
          path: "mlflow/runs/outputs",
          body,
          to: "link a logged model to its run"
        });
      }
      ;
      function runPage({ address }, experimentId, runId) {
        return `${address}/#/experiments/${encodeURIComponent(experimentId)}/runs/${encodeURIComponent(runId)}`;
      }
      function versionPage({ address }, name, version) {
        return `${address}/#/models/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
      }
      ;
      async function ensureRegisteredModel(mlflow, name, tags) {
        if (await registeredModel(mlflow, name) !== null)
          return false;
        const body = { name, tags: listed(tags) };
        const to = `create the registered model \`${name}\``;
        try {
          await mlflow.call({ method: "POST", path: "mlflow/registered-models/create", body, to });
          return true;
        } catch (error) {
          if (wasTaken(error))
            return false;
          throw error;
        }
      }
      async function registeredModel(mlflow, name) {
        const to = `read the registered model \`${name}\``;
        const path2 = "mlflow/registered-models/get";
        const found = await missingAsNull(mlflow.call({ method: "GET", path: path2, query: { name }, to }));
        if (found === null)
          return null;
        const alias = schemas.Ikc({ alias: schemas.YjP(), version: schemas.KCZ([schemas.YjP(), schemas.aig()]).transform(String) });
        const answer = schemas.Ikc({ registered_model: schemas.Ikc({ aliases: schemas.YOg(alias).default([]) }) });
        const { aliases } = answers_shaped(answer, found, to).registered_model;
        return new Map(aliases.map(({ alias: alias2, version }) => [alias2, version]));
      }
      async function versionsTagged(mlflow, name, key, value) {
        const to = `search the versions of \`${name}\``;
        const answer = schemas.Ikc({
          model_versions: schemas.YOg(modelVersion).default([]),
          next_page_token: schemas.YjP().optional()
        });
        const filter = `name = ${quotedInFilter(name)} and tags.\`${key}\` = ${quotedInFilter(value)}`;
        const versions = [];
        for (let page; ; ) {
          const query = { filter, max_results: "200", ...page === void 0 ? {} : { page_token: page } };
          const path2 = "mlflow/model-versions/search";
          const found = answers_shaped(answer, await mlflow.call({ method: "GET", path: path2, query, to }), to);
          versions.push(...found.model_versions);
          page = found.next_page_token;
          if (page === void 0 || page === "")
            return versions.sort((one, other) => Number(one.version) - Number(other.version));
        }
      }
      async function createModelVersion(mlflow, about) {
        const to = `create a version of \`${about.name}\``;
        const body = {
          name: about.name,
          source: about.source,
          ...about.runId === null ? {} : { run_id: about.runId },
          ...about.modelId === null ? {} : { model_id: about.modelId },
          description: about.description,
          tags: listed(about.tags)
        };
        const path2 = "mlflow/model-versions/create";
        const made = await mlflow.call({ method: "POST", path: path2, body, to, repeatable: false });
        return answers_shaped(schemas.Ikc({ model_version: modelVersion }), made, to).model_version;
      }
      async function tagVersion(mlflow, name, version, tags) {
        for (const { key, value } of listed(tags))
          await mlflow.call({
            method: "POST",
            path: "mlflow/model-versions/set-tag",
            body: { name, version, key, value },
            to: `tag version ${version} of \`${name}\``
          });
      }
      async function setAlias(mlflow, name, alias, version) {
        await mlflow.call({
          method: "POST",
          path: "mlflow/registered-models/alias",
          body: { name, alias, version },
          to: `set the alias \`${alias}\` of \`${name}\``
        });
      }
      async function removeAlias(mlflow, name, alias) {
        await mlflow.call({
          method: "DELETE",
          path: "mlflow/registered-models/alias",
          body: { name, alias },
          to: `remove the alias \`${alias}\` of \`${name}\``
        });
      }
      function aliasProblem(alias) {
        if (alias === "")
          return "is empty";
        if (!/^[\p{L}\p{N}_-]+$/u.test(alias))
          return "may have letters, digits, `_` and `-` only";
        if (alias.length > 255)
          return "has more than 255 characters";
        if (alias.toLowerCase() === "latest")
          return "is reserved: MLflow gives `latest` itself";
        if (/^v\d+$/i.test(alias))
          return "is reserved: MLflow reads it as the number of a version";
        return null;
      }
      function modelNameProblem(name) {
        if (name.trim() === "")
          return "is empty";
        if (/[/:]/.test(name))
          return "must not have `/` or `:`";
        if (name.length > 256)
          return "has more than 256 characters";
        return name === "." || name === ".." ? "is a path" : null;
      }
      ;
    })
  ),
  /***/
  87900: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Gy: () => (
          /* reexport */
          AwsError
        ),
        C7: () => (
          /* reexport */
          acceptedDescription
        ),
        p3: () => (
          /* reexport */
          acceptedName
        ),
        vn: () => (
          /* reexport */
          acceptedValue
        ),
        Fl: () => (
          /* reexport */
          consoleOf
        ),
        Ae: () => (
          /* reexport */
          contentHash
        ),
        R8: () => (
          /* reexport */
          filesOf
        ),
        b2: () => (
          /* reexport */
          isMissing
        ),
        WG: () => (
          /* reexport */
          isPassing
        ),
        Ck: () => (
          /* reexport */
          isTaken
        ),
        Fy: () => (
          /* reexport */
          limits
        ),
        k6: () => (
          /* reexport */
          logPage
        ),
        oc: () => (
          /* reexport */
          logStreams
        ),
        iN: () => (
          /* reexport */
          missingAsNull
        ),
        rH: () => (
          /* reexport */
          nameProblem
        ),
        eF: () => (
          /* reexport */
          openAws
        ),
        xB: () => (
          /* reexport */
          openBucket
        ),
        _d: () => (
          /* reexport */
          writeArchive
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      async function filesOf(path) {
        const found = await (0, promises_.stat)(path);
        if (!found.isDirectory())
          return [{ path, name: (0, external_node_path_.basename)(path) }];
        const entries = await (0, promises_.readdir)(path, { recursive: true, withFileTypes: true });
        const start = path.length + 1;
        return entries.filter((entry) => entry.isFile()).map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name)).map((file) => ({ path: file, name: file.slice(start).replaceAll("\\", "/") })).sort((one, other) => one.name < other.name ? -1 : 1);
      }
      async function contentHash(files) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { path, name } of files) {
          const found = await (0, promises_.stat)(path);
          hash.update(`${name}\0${isExecutable(found.mode) ? "x" : "-"}\0${found.size}\0`);
          for await (const chunk of (0, external_node_fs_.createReadStream)(path))
            hash.update(chunk);
        }
        return hash.digest("hex");
      }
      async function writeArchive(files, to) {
        const { pack } = await __webpack_require__.e(
          /* import() */
          6118
        ).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
        const tar = pack();
        const written = (0, external_node_stream_promises_.pipeline)(tar, (0, external_node_zlib_.createGzip)({ level: 6 }), (0, external_node_fs_.createWriteStream)(to));
        const filled = (async () => {
          for (const { path, name } of files) {
            const found = await (0, promises_.stat)(path);
            const header = { name, mtime: /* @__PURE__ */ new Date(0), mode: isExecutable(found.mode) ? 493 : 420 };
            const entry = tar.entry({ ...header, size: found.size });
            await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), entry);
          }
          tar.finalize();
        })();
        filled.catch((error) => tar.destroy(error));
        await Promise.all([filled, written]);
      }
      function isExecutable(mode) {
        return (mode & 73) !== 0;
      }
      var foundation = __webpack_require__(91104);
      ;
      class AwsError extends foundation.eG {
        /** Amazon's name for it, such as `ValidationException`; the system's (`ECONNREFUSED`) where no answer came. */
        code;
        /** Null where no answer came. */
        status;
        constructor(message, about) {
          super(message, { remedy: about.remedy, cause: about.cause });
          this.name = "AwsError";
          this.code = about.code;
          this.status = about.status;
        }
      }
      function awsFailure(error, to, region) {
        if (error instanceof foundation.eG)
          return error;
        if (error.syscall !== void 0 && error.path !== void 0)
          return new foundation.eG(`Could not ${to}: ${(0, foundation.bD)(error)}`, { cause: error });
        const { name, code, $metadata } = error;
        const status = $metadata?.httpStatusCode ?? null;
        const known = (name === "Error" || name === void 0 ? code : name) ?? "Error";
        const said = withoutSecrets(((0, foundation.bD)(error).split("\n")[0] ?? "").slice(0, 500));
        const title = said === "" || said === "UnknownError" ? known : said.includes(known) ? said : `${known}: ${said}`;
        return new AwsError(`AWS (${region}): could not ${to}: ${title}${status === null ? "" : ` (status ${status})`}`, {
          code: known,
          status,
          remedy: remedyOf(known, status, said),
          cause: new Error(title)
        });
      }
      function isMissing(error) {
        return error instanceof AwsError && (error.status === 404 || error.code === "ResourceNotFoundException" || error.code === "ResourceNotFound" || error.code === "ValidationException" && /does not exist|not found|could not find|requested resource/i.test(error.message));
      }
      function isTaken(error) {
        return error instanceof AwsError && (error.code === "ResourceInUse" || error.code === "ConflictException" || error.code === "ValidationException" && /already exist/i.test(error.message));
      }
      async function missingAsNull(answer) {
        try {
          return await answer;
        } catch (error) {
          if (isMissing(error))
            return null;
          throw error;
        }
      }
      function remedyOf(code, status, said) {
        if (/credential|token.*expired|ExpiredToken|UnrecognizedClient|InvalidClientTokenId/i.test(`${code} ${said}`))
          return "Give the job credentials, best with `aws-actions/configure-aws-credentials` and `id-token: write`";
        if (status === 403 || /AccessDenied|not authorized/i.test(`${code} ${said}`))
          return "Allow it in the policy of the role that the workflow assumes; docs/guides/sagemaker.md lists what is needed";
        if (code === "ResourceLimitExceeded")
          return "Ask for a higher quota of this instance type in Service Quotas, or take another type";
        if (code === "NoSuchBucket" || status === 404)
          return "Check the name of the bucket, and its region";
        if (status === 400)
          return "Correct what Amazon names, and run it again";
        return "Run it again: what is done is not done twice";
      }
      function withoutSecrets(text) {
        return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, "$1…@").replace(/((?:x-amz-[a-z-]+|signature|credential)=)[^&\s"',]+/gi, "$1…").replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, "…");
      }
      function isPassing(error) {
        if (!(error instanceof AwsError))
          return false;
        if (error.status === null)
          return !/credential/i.test(`${error.code} ${error.message}`);
        return error.status >= 500 || error.status === 429 || /Throttl|TooManyRequests|RequestTimeout/.test(error.code);
      }
      ;
      const mebibyte = 1024 * 1024;
      const largeFrom = 64 * mebibyte;
      function openBucket(address, aws, path) {
        const [, Bucket = "", folder = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.exec(address) ?? [];
        if (Bucket === "")
          throw new foundation.j1({
            path,
            value: address,
            message: "is no folder in S3",
            remedy: "Write it as `s3://bucket/prefix`"
          });
        const prefix = folder.split("/").filter((part) => part !== "");
        const full = (key) => [...prefix, key].join("/");
        const uri = (key) => `s3://${Bucket}/${full(key)}`;
        const { sdk, client } = aws.s3;
        const options = { abortSignal: aws.signal };
        const read = async (key) => {
          const found = await missingAsNull(aws.asked(`read ${uri(key)}`, () => client.send(new sdk.GetObjectCommand({ Bucket, Key: full(key) }), options)));
          return found?.Body === void 0 ? null : found.Body;
        };
        return {
          uri,
          read,
          size: async (key) => {
            const to = `look for ${uri(key)}`;
            const found = await missingAsNull(aws.asked(to, () => client.send(new sdk.HeadObjectCommand({ Bucket, Key: full(key) }), options)));
            return found === null ? null : found.ContentLength ?? 0;
          },
          putText: async (key, text, ContentType) => {
            const command = new sdk.PutObjectCommand({ Bucket, Key: full(key), Body: text, ContentType });
            await aws.asked(`write ${uri(key)}`, () => client.send(command, options));
          },
          putFile: async (key, path2) => {
            const bytes = (await (0, promises_.stat)(path2)).size;
            await aws.asked(`write ${uri(key)}`, async () => bytes >= largeFrom ? inParts(aws, { Bucket, Key: full(key) }, path2, bytes) : client.send(new sdk.PutObjectCommand({
              Bucket,
              Key: full(key),
              // In memory, so that it can be sent again where a connection breaks.
              Body: await (0, promises_.readFile)(path2)
            }), options));
          },
          getFile: async (key, path2) => {
            const body = await read(key);
            if (body === null)
              return false;
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(path2), { recursive: true });
            const partial = `${path2}.partial`;
            try {
              const file = await (0, promises_.open)(partial, "w");
              await aws.asked(`read ${uri(key)}`, () => (0, external_node_stream_promises_.pipeline)(body, file.createWriteStream(), { signal: aws.signal }));
              await (0, promises_.rename)(partial, path2);
            } catch (error) {
              await (0, promises_.rm)(partial, { force: true });
              throw error;
            }
            return true;
          },
          list: async (start) => {
            const found = [];
            for (let ContinuationToken; ; ) {
              const command = new sdk.ListObjectsV2Command({
                Bucket,
                Prefix: full(start),
                ...ContinuationToken === void 0 ? {} : { ContinuationToken }
              });
              const page = await aws.asked(`list ${uri(start)}`, () => client.send(command, options));
              for (const { Key = "", Size = 0 } of page.Contents ?? [])
                found.push({ key: Key.slice(full("").length), bytes: Size });
              ContinuationToken = page.NextContinuationToken;
              if (ContinuationToken === void 0)
                return found;
            }
          },
          remove: async (keys) => {
            for (let start = 0; start < keys.length; start += 1e3) {
              const Objects = keys.slice(start, start + 1e3).map((key) => ({ Key: full(key) }));
              const command = new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } });
              await aws.asked(`remove objects in ${uri("")}`, () => client.send(command, options));
            }
          },
          keyOf: (found) => {
            const start = `s3://${Bucket}/${full("")}`;
            return found.startsWith(start) ? found.slice(start.length) : null;
          }
        };
      }
      async function inParts(aws, place, path, bytes) {
        const { sdk, client } = aws.s3;
        const options = { abortSignal: aws.signal };
        const each = Math.max(16, Math.ceil(bytes / 9e3 / mebibyte)) * mebibyte;
        const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand(place), options);
        const upload = { ...place, UploadId };
        const file = await (0, promises_.open)(path, "r");
        try {
          const Parts = [];
          for (let start = 0; start < bytes; start += each) {
            const Body = Buffer.alloc(Math.min(each, bytes - start));
            await file.read(Body, 0, Body.length, start);
            const PartNumber = Parts.length + 1;
            const { ETag } = await client.send(new sdk.UploadPartCommand({ ...upload, PartNumber, Body }), options);
            Parts.push({ PartNumber, ETag });
          }
          await client.send(new sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }), options);
        } catch (error) {
          await client.send(new sdk.AbortMultipartUploadCommand(upload)).catch(() => void 0);
          throw error;
        } finally {
          await file.close();
        }
      }
      ;
      async function openAws(settings, { env, signal }, place) {
        const [sagemaker, s3] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(5861), __webpack_require__.e(4459)]
          ).then(__webpack_require__.t.bind(__webpack_require__, 94459, 19)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(5861), __webpack_require__.e(3711)]
          ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19))
        ]);
        const wanted = settings.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
        const endpointOf = (service) => env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? env.AWS_ENDPOINT_URL ?? null;
        const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
        const sessionToken = env.AWS_SESSION_TOKEN;
        const shared = {
          maxAttempts: 5,
          ...wanted === void 0 ? {} : { region: wanted },
          ...env.AWS_PROFILE === void 0 ? {} : { profile: env.AWS_PROFILE },
          ...accessKeyId === void 0 || secretAccessKey === void 0 || env.AWS_PROFILE !== void 0 ? {} : { credentials: { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken } } }
        };
        const client = new sagemaker.SageMakerClient({ ...shared, ...endpoint(endpointOf("sagemaker")) });
        const region = wanted ?? await client.config.region().catch(() => null);
        if (region === null)
          throw noRegion(place);
        const storage = new s3.S3Client({
          ...shared,
          region,
          followRegionRedirects: true,
          requestChecksumCalculation: "WHEN_REQUIRED",
          responseChecksumValidation: "WHEN_REQUIRED",
          ...endpoint(endpointOf("s3")),
          ...endpointOf("s3") === null ? {} : { forcePathStyle: true }
        });
        const signers = /* @__PURE__ */ new Map();
        const signerOf = (service) => {
          const own = signers.get(service) ?? new sagemaker.SageMakerClient({ region, credentials: client.config.credentials });
          signers.set(service, own);
          return own.config.signer({
            name: "sigv4",
            signingName: service,
            signingRegion: region,
            properties: {}
          });
        };
        const at = (until) => ({
          region,
          signal: until,
          sagemaker: { sdk: sagemaker, client },
          s3: { sdk: s3, client: storage },
          endpointOf,
          signerOf,
          until: at,
          asked: async (to, request) => {
            until.throwIfAborted();
            try {
              return await request();
            } catch (error) {
              until.throwIfAborted();
              throw awsFailure(error, to, region);
            }
          }
        });
        return at(signal);
      }
      function consoleOf(region) {
        if (region.startsWith("cn-"))
          return `${region}.console.amazonaws.cn`;
        if (region.startsWith("us-gov-"))
          return `${region}.console.amazonaws-us-gov.com`;
        return `${region}.console.aws.amazon.com`;
      }
      function hostOf(service, region) {
        return `${service}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
      }
      function endpoint(address) {
        return address === null ? {} : { endpoint: address };
      }
      function noRegion(path) {
        return new foundation.j1({
          path,
          message: "no region is named",
          remedy: "Write it here, or set AWS_REGION, as `aws-actions/configure-aws-credentials` does"
        });
      }
      ;
      const limits = {
        /** Names of jobs and model package groups. */
        name: 63,
        metadataKey: 128,
        metadataValue: 256,
        metadataEntries: 50,
        description: 1024,
        tags: 50,
        channels: 20,
        environmentEntries: 100,
        environmentValue: 512
      };
      function acceptedName(name, longest = limits.name) {
        const plain = name.replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-/, "");
        return plain.slice(0, longest).replace(/-+$/, "");
      }
      function nameProblem(name) {
        if (/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name))
          return null;
        return "may have letters, digits and hyphens between them, at most 63";
      }
      function acceptedValue(value, longest = limits.metadataValue) {
        const plain = value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_");
        return shortened(plain, longest);
      }
      function acceptedDescription(text) {
        return shortened(text.replace(/[\p{C}\s]+/gu, " ").trim(), limits.description);
      }
      function shortened(text, longest) {
        if (text.length <= longest)
          return text;
        return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
      }
      var schemas = __webpack_require__(27597);
      ;
      const streams = schemas.Ikc({
        logStreams: schemas.YOg(schemas.Ikc({ logStreamName: schemas.YjP() })).default([]),
        nextToken: schemas.YjP().nullish()
      });
      const events = schemas.Ikc({
        events: schemas.YOg(schemas.Ikc({ message: schemas.YjP() })).default([]),
        nextForwardToken: schemas.YjP()
      });
      async function logStreams(aws, group, start) {
        const names = [];
        for (let nextToken; ; ) {
          const request = { logGroupName: group, logStreamNamePrefix: start, ...nextToken && { nextToken } };
          const page = streams.parse(await missingAsNull(logs(aws, "DescribeLogStreams", request)) ?? {});
          names.push(...page.logStreams.map(({ logStreamName: name }) => name));
          nextToken = page.nextToken;
          if (nextToken === void 0 || nextToken === null)
            return names.sort();
        }
      }
      async function logPage(aws, group, stream, from) {
        const request = {
          logGroupName: group,
          logStreamName: stream,
          startFromHead: true,
          ...from === null ? {} : { nextToken: from }
        };
        const page = events.parse(await logs(aws, "GetLogEvents", request));
        return { lines: page.events.map(({ message }) => message), next: page.nextForwardToken };
      }
      function logs(aws, operation, request) {
        const address = new URL(aws.endpointOf("cloudwatch_logs") ?? `https://${hostOf("logs", aws.region)}`);
        const body = JSON.stringify(request);
        return aws.asked("read the logs of the training job", async () => {
          const signer = await aws.signerOf("logs");
          const signed = await signer.sign({
            method: "POST",
            protocol: address.protocol,
            hostname: address.hostname,
            path: "/",
            query: {},
            headers: {
              host: address.host,
              "content-type": "application/x-amz-json-1.1",
              "x-amz-target": `Logs_20140328.${operation}`
            },
            body
          });
          const { host: _, ...headers } = signed.headers;
          const answer = await fetch(address, {
            method: "POST",
            headers,
            body,
            redirect: "error",
            signal: AbortSignal.any([aws.signal, AbortSignal.timeout(3e4)])
          });
          const text = await answer.text();
          if (answer.ok)
            return JSON.parse(text);
          throw awsFailure(refusal(text, answer.status), "read the logs of the training job", aws.region);
        });
      }
      function refusal(text, status) {
        const said = schemas.Ikc({ __type: schemas.YjP().default(""), message: schemas.YjP().default("") }).safeParse(jsonOf(text));
        const error = new Error(said.success ? said.data.message : text.slice(0, 200));
        const name = said.success ? said.data.__type.split("#").at(-1) ?? "" : "";
        return Object.assign(error, { name: name || "Error", $metadata: { httpStatusCode: status } });
      }
      function jsonOf(text) {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
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
