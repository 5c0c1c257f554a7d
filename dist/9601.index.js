const id = 9601;
const ids = [9601, 4377];
const modules = {
  /***/
  69601: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I3: () => (
          /* reexport */
          checkName
        ),
        iL: () => (
          /* reexport */
          completeCheck
        ),
        UY: () => (
          /* reexport */
          connectGitHub
        ),
        dS: () => (
          /* reexport */
          downloadReportArtifact
        ),
        rf: () => (
          /* reexport */
          findPullRequestByHead
        ),
        I7: () => (
          /* reexport */
          listRunners
        ),
        ZK: () => (
          /* reexport */
          markStickyCommentStale
        ),
        tT: () => (
          /* reexport */
          openReleases
        ),
        jH: () => (
          /* reexport */
          openRunArtifacts
        ),
        L7: () => (
          /* reexport */
          readGitHubContext
        ),
        DQ: () => (
          /* reexport */
          readPullRequest
        ),
        P3: () => (
          /* reexport */
          restoreCache
        ),
        Io: () => (
          /* reexport */
          saveCache
        ),
        b7: () => (
          /* reexport */
          startCheck
        ),
        qw: () => (
          /* reexport */
          uploadReportArtifact
        ),
        qD: () => (
          /* reexport */
          upsertStickyComment
        ),
        P7: () => (
          /* reexport */
          valueOrThrow
        ),
        dR: () => (
          /* reexport */
          valueOrWarn
        ),
        j7: () => (
          /* reexport */
          writeJobSummary
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(91104);
      ;
      const done = (value) => ({ status: "done", value });
      const skipped = (reason) => ({ status: "skipped", reason });
      const failed = (error) => ({
        status: "failed",
        reason: error.remedy === void 0 ? error.message : `${error.message} ${error.remedy}`,
        error
      });
      function reasonOf(reply) {
        return reply.status === "done" ? null : reply.reason;
      }
      function valueOrWarn(reply, logger) {
        if (reply.status === "done")
          return reply.value;
        if (reply.status === "failed")
          logger.warning(reply.reason);
        else
          logger.info(reply.reason);
        return null;
      }
      function valueOrThrow(reply) {
        if (reply.status === "failed")
          throw reply.error;
        return reply.status === "done" ? reply.value : null;
      }
      ;
      async function restoreCache(options) {
        const { env, key, restoreKeys = [], logger } = options;
        if (!hasCache(env))
          return skipped(unavailable);
        try {
          const cache = await Promise.all(
            /* import() */
            [__webpack_require__.e(43), __webpack_require__.e(1143), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(5738), __webpack_require__.e(5824), __webpack_require__.e(6216), __webpack_require__.e(4420), __webpack_require__.e(142)]
          ).then(__webpack_require__.bind(__webpack_require__, 60142));
          if (!cache.isFeatureAvailable())
            return skipped(unavailable);
          const found = await cache.restoreCache(pathsFromHere(options), key, [...restoreKeys]);
          return done({ hit: found !== void 0, key: found ?? null });
        } catch (error) {
          logger.warning(`The cache could not be read: ${(0, foundation.bD)(error)}`);
          return done({ hit: false, key: null });
        }
      }
      async function saveCache(options) {
        const { env, key, logger } = options;
        if (!hasCache(env))
          return skipped(unavailable);
        try {
          const cache = await Promise.all(
            /* import() */
            [__webpack_require__.e(43), __webpack_require__.e(1143), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(5738), __webpack_require__.e(5824), __webpack_require__.e(6216), __webpack_require__.e(4420), __webpack_require__.e(142)]
          ).then(__webpack_require__.bind(__webpack_require__, 60142));
          if (!cache.isFeatureAvailable())
            return skipped(unavailable);
          return done({ saved: await cache.saveCache(pathsFromHere(options), key) >= 0 });
        } catch (error) {
          logger.warning(`The cache could not be written: ${(0, foundation.bD)(error)}`);
          return done({ saved: false });
        }
      }
      const unavailable = "There is no cache service here: nothing is cached between runs.";
      function hasCache(env) {
        return Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL));
      }
      function pathsFromHere({ workspace, paths }) {
        return paths.map((path) => {
          const absolute = (0, external_node_path_.resolve)(workspace, path);
          const fromHere = (0, external_node_path_.relative)("", absolute).replaceAll("\\", "/");
          return fromHere === "" || fromHere.startsWith("..") || (0, external_node_path_.isAbsolute)(fromHere) ? absolute : fromHere;
        });
      }
      ;
      function explainFailure(error, operation2, context) {
        if (error instanceof foundation.eG)
          return error;
        if (!isRequestFailure(error))
          return null;
        const { owner, repo } = context.repository;
        const { because, remedy } = reasonFor(error, operation2, context);
        return new foundation.eG(`Cannot ${operation2.what} in ${owner}/${repo}: ${because}.`, {
          cause: error,
          ...remedy === void 0 ? {} : { remedy }
        });
      }
      function reasonFor(error, operation2, context) {
        const said = error.message.replace(/ - https?:\/\/\S+$/, "").replace(/[.\s]+$/, "");
        const answer = `GitHub answered ${error.status}: ${said}`;
        if (error.response === void 0)
          return {
            because: `${new URL(error.request.url).origin} cannot be reached: ${said}`,
            remedy: "Check the network, the proxy variables and GITHUB_API_URL of this runner, then run the job again."
          };
        if (isRateLimit(error))
          return { because: `the rate limit is used up${resetTime(error)}`, remedy: rateRemedy };
        if (error.status === 401)
          return {
            because: `the token is refused (${answer})`,
            remedy: "It may have expired or been revoked: pass a valid one, by default `${{ github.token }}`."
          };
        if (/authenticate via a GitHub App/i.test(said))
          return {
            because: `personal access tokens cannot write check runs (${answer})`,
            remedy: "Pass the workflow's own GITHUB_TOKEN or an App's token."
          };
        if (error.status === 403) {
          const permission = permissionNeeded(error, operation2);
          return {
            because: `the token lacks the permission \`${permission}\` (${answer})`,
            remedy: permissionRemedy(said, permission, context)
          };
        }
        if (error.status === 404)
          return {
            because: `it is not there or hidden from this token (${answer})`,
            remedy: `If it exists: ${permissionRemedy(said, permissionNeeded(error, operation2), context)}`
          };
        if (error.status >= 500)
          return { because: `${answer}, also when asked again`, remedy: "Run the job again later." };
        return { because: answer };
      }
      const rateRemedy = "Run the job again later, or pass the token of a GitHub App, which has a rate limit of its own.";
      function isRateLimit(error) {
        if (error.status !== 403 && error.status !== 429)
          return false;
        return error.status === 429 || String(error.response?.headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(error.message);
      }
      function resetTime(error) {
        const reset = Number(error.response?.headers["x-ratelimit-reset"]);
        return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1e3).toISOString()}` : "";
      }
      function permissionNeeded(error, operation2) {
        const header = error.response?.headers["x-accepted-github-permissions"];
        if (typeof header !== "string" || header.trim() === "")
          return operation2.permission;
        const sets = header.split(";").map((set) => set.split(",").map((item) => item.trim().replaceAll("_", "-").replace("=", ": ")).filter((item) => item !== ""));
        const scope = operation2.permission.split(":")[0];
        const ours = sets.some((set) => set.length === 1 && set[0]?.split(":")[0] === scope);
        return ours ? operation2.permission : sets[0]?.join("` and `") ?? operation2.permission;
      }
      function permissionRemedy(said, permission, context) {
        if (/personal access token/i.test(said))
          return `Give the token \`${permission}\` for this repository.`;
        const untrusted = context.isFork || context.actor === "dependabot[bot]";
        if (untrusted && context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target")
          return "A pull request from a fork or by Dependabot gets a read-only token: let a second workflow, on `workflow_run`, post the report, as the README of the action shows.";
        const job = context.job === "" ? "this job" : `the job \`${context.job}\``;
        const file = context.workflowFile === null ? "" : ` in ${context.workflowFile}`;
        return `Add \`${permission}\` to \`permissions:\` of ${job}${file}.`;
      }
      function isRequestFailure(error) {
        return error instanceof Error && "status" in error && typeof error.status === "number" && "request" in error;
      }
      function serviceFailure(what, error, remedy) {
        return new foundation.eG(`Cannot ${what}: ${(0, foundation.bD)(error)}`, {
          cause: error,
          ...remedy === void 0 ? {} : { remedy }
        });
      }
      ;
      const patience = {
        retries: 3,
        retryUnit: 1e3,
        longestWait: 120,
        paceWrites: true,
        timeout: 6e4
      };
      async function connectGitHub(options) {
        const { context, logger } = options;
        if (context === null)
          return { connected: false, reason: "Not in a GitHub workflow: nothing is posted.", logger };
        const token = options.token?.trim();
        if (token === void 0 || token === "")
          return {
            connected: false,
            reason: "No token was given: nothing is posted to GitHub. Pass one with the input `github-token`.",
            logger
          };
        const octokit = await createOctokit(context, token, logger, { ...patience, ...options.patience });
        const tokenKind = token.startsWith("ghs_") ? "installation" : "user";
        return { connected: true, context, octokit, tokenKind, logger };
      }
      async function createOctokit(context, token, logger, limits2) {
        const [{ Octokit }, { retry }, { throttling }, { defaults, getOctokitOptions }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(8439), __webpack_require__.e(1303)]
          ).then(__webpack_require__.bind(__webpack_require__, 11303)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3251), __webpack_require__.e(9735)]
          ).then(__webpack_require__.bind(__webpack_require__, 49735)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3251), __webpack_require__.e(6856)]
          ).then(__webpack_require__.bind(__webpack_require__, 86856)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(4119), __webpack_require__.e(8439), __webpack_require__.e(2032)]
          ).then(__webpack_require__.bind(__webpack_require__, 22032))
        ]);
        const wait = (kind) => (seconds, request, _, tries) => {
          const again = tries < 2 && seconds <= limits2.longestWait;
          logger.info(`GitHub's ${kind} is reached at ${request.method} ${request.url}: ${again ? `waiting ${seconds} s` : "giving up"}.`);
          return again;
        };
        const unpaced = {
          key: () => ({ schedule: (_, work) => work() })
        };
        return new (Octokit.plugin(retry, throttling))({
          ...getOctokitOptions(token, { userAgent: "mlops-actions" }),
          baseUrl: context.apiUrl,
          log: {
            debug() {
            },
            info() {
            },
            warn: (text) => logger.debug(text),
            error: (text) => logger.debug(text)
          },
          request: { fetch: withTimeout(defaults.request?.fetch ?? fetch, limits2.timeout) },
          // A rate limit is the throttling plugin's business, and repeating what is wrong does not make it right.
          retry: {
            retries: limits2.retries,
            retryAfterBaseValue: limits2.retryUnit,
            doNotRetry: [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451]
          },
          throttle: {
            retryAfterBaseValue: limits2.retryUnit,
            onRateLimit: wait("rate limit"),
            onSecondaryRateLimit: wait("secondary rate limit"),
            ...limits2.paceWrites ? {} : { write: unpaced, notifications: unpaced }
          }
        });
      }
      function withTimeout(send, milliseconds) {
        return (url2, options) => {
          const limit = AbortSignal.timeout(milliseconds);
          return send(url2, {
            ...options,
            signal: options?.signal ? AbortSignal.any([options.signal, limit]) : limit
          });
        };
      }
      async function ask(gh, operation2, work) {
        if (!gh.connected)
          return skipped(gh.reason);
        try {
          return done(await work(gh));
        } catch (error) {
          const failure = explainFailure(error, operation2, gh.context);
          if (failure === null)
            throw error;
          return failed(failure);
        }
      }
      ;
      const byteLength = (text) => Buffer.byteLength(text, "utf8");
      function shortenMarkdown(markdown, limit, note, measure = byteLength) {
        if (measure(markdown) <= limit)
          return markdown;
        const room = limit - measure(`

${note}
`);
        let kept = "";
        let size = 0;
        let depth = 0;
        let fence = null;
        let taken = "";
        for (const line of markdown.split(/(?<=\n)/)) {
          if (fence === null && depth === 0 && line.trim() === "")
            kept = taken;
          size += measure(line);
          if (size > room)
            return `${kept.trimEnd()}${kept.trim() === "" ? "" : "\n\n"}${note}
`;
          taken += line;
          const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];
          if (fence !== null)
            fence = mark?.startsWith(fence) ? null : fence;
          else if (mark !== void 0)
            fence = mark;
          else
            depth += count(line, /<details\b/g) - count(line, /<\/details>/g);
        }
        return markdown;
      }
      function shortenText(text, limit) {
        if (byteLength(text) <= limit)
          return text;
        const bytes = Buffer.from(text, "utf8").subarray(0, limit - byteLength("…"));
        return `${new TextDecoder("utf-8").decode(bytes, { stream: true })}…`;
      }
      const count = (line, pattern) => line.match(pattern)?.length ?? 0;
      ;
      const checkName = (action, model) => `${action} / ${model}`;
      const limits = { summary: 65535, message: 64 * 1024, title: 255, annotationsPerRequest: 50 };
      const operation = (name) => ({ what: `write the check \`${name}\``, permission: "checks: write" });
      function startCheck(gh, check) {
        return ask(gh, operation(check.name), async (connected) => {
          const { octokit, context } = connected;
          const fields = {
            ...context.repository,
            status: "in_progress",
            started_at: check.startedAt,
            details_url: check.detailsUrl ?? context.runUrl,
            external_id: externalId(check.name),
            output: outputOf(check)
          };
          const left = await findInProgress(connected, check);
          const { data } = left === null ? await octokit.rest.checks.create({ ...fields, name: check.name, head_sha: check.headSha }) : await octokit.rest.checks.update({ ...fields, check_run_id: left });
          return { id: data.id, name: data.name, url: data.html_url };
        });
      }
      function completeCheck(gh, check, result) {
        return ask(gh, operation(check.name), async ({ octokit, context }) => {
          const target = { ...context.repository, check_run_id: check.id };
          const output = outputOf(result);
          const batches = inBatches((result.annotations ?? []).map(annotationOf), limits.annotationsPerRequest);
          const last = batches.pop() ?? [];
          for (const annotations of batches)
            await octokit.rest.checks.update({ ...target, output: { ...output, annotations } });
          const { data } = await octokit.rest.checks.update({
            ...target,
            status: "completed",
            conclusion: result.conclusion,
            completed_at: result.completedAt,
            ...result.detailsUrl === void 0 ? {} : { details_url: result.detailsUrl },
            output: last.length === 0 ? output : { ...output, annotations: last }
          });
          return { id: data.id, name: data.name, url: data.html_url };
        });
      }
      const externalId = (name) => `mlops-actions:${name}`;
      async function findInProgress({ octokit, context }, { name, headSha }) {
        const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
          ...context.repository,
          ref: headSha,
          check_name: name,
          status: "in_progress",
          filter: "all",
          per_page: 100
        });
        const ours = runs.filter((run) => run.external_id === externalId(name) && run.status === "in_progress");
        return ours.at(0)?.id ?? null;
      }
      const outputOf = ({ title, summary }) => ({
        title: shortenText(title, limits.title),
        summary: shortenMarkdown(summary, limits.summary, "_Shortened to fit a check; the run has the whole report._")
      });
      function annotationOf({ path, startLine, endLine, level, title, message }) {
        return {
          path: path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""),
          start_line: startLine,
          end_line: Math.max(startLine, endLine ?? startLine),
          annotation_level: level,
          message: shortenText(message, limits.message),
          ...title === void 0 ? {} : { title: shortenText(title, limits.title) }
        };
      }
      function inBatches(items, size) {
        const count2 = Math.ceil(items.length / size);
        return Array.from({ length: count2 }, (_, index) => items.slice(index * size, (index + 1) * size));
      }
      var schemas2 = __webpack_require__(27597);
      var iso = __webpack_require__(64377);
      ;
      const shaSchema = schemas2.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "must be a commit hash");
      const refSchema = schemas2.YjP().min(1).max(1024);
      const fullNameSchema = schemas2.YjP().regex(/^[\w.-]+\/[\w.-]+$/, "must be OWNER/NAME");
      const repositorySchema = schemas2.Ikc({ full_name: fullNameSchema, default_branch: refSchema.optional() });
      const sideSchema = schemas2.Ikc({
        sha: shaSchema,
        ref: refSchema,
        /** null once the fork is deleted. */
        repo: repositorySchema.nullish()
      });
      const runSchema = schemas2.Ikc({
        id: schemas2.Whr().positive(),
        run_attempt: schemas2.Whr().positive().default(1),
        event: schemas2.YjP().max(100),
        conclusion: schemas2.YjP().max(100).nullish(),
        head_sha: shaSchema,
        head_branch: refSchema.nullish(),
        head_repository: repositorySchema.nullish()
      });
      const eventPayloadSchema = schemas2.Ikc({
        repository: repositorySchema.optional(),
        pull_request: schemas2.Ikc({ number: schemas2.Whr().positive(), head: sideSchema, base: sideSchema }).optional(),
        /** On `issue_comment`: `pull_request` is present when the issue is one. */
        issue: schemas2.Ikc({ number: schemas2.Whr().positive(), pull_request: schemas2.L5J().optional() }).optional(),
        workflow_run: runSchema.optional(),
        check_run: schemas2.Ikc({ head_sha: shaSchema }).optional(),
        check_suite: schemas2.Ikc({ head_sha: shaSchema }).optional(),
        merge_group: schemas2.Ikc({ head_sha: shaSchema, base_sha: shaSchema, base_ref: refSchema }).optional(),
        /** On `push`: the branch's tip before; all zeros for a new branch. */
        before: shaSchema.optional()
      });
      ;
      const comment_format_runSchema = schemas2.Ikc({
        /** Run id and attempt, as in the workflow's context. */
        id: schemas2.Whr().nonnegative(),
        attempt: schemas2.Whr().positive(),
        headSha: shaSchema,
        /** ISO 8601, UTC. */
        startedAt: iso.w$()
      });
      const pendingSchema = schemas2.Ikc({ run: comment_format_runSchema, state: schemas2.k5n(["evaluating", "failed"]) });
      const sectionStateSchema = schemas2.Ikc({
        order: schemas2.aig(),
        run: comment_format_runSchema,
        /** A newer commit's evaluation that has begun, and whether it came to nothing. */
        pending: pendingSchema.nullable()
      });
      const stateSchema = schemas2.Ikc({ sections: schemas2.g1P(schemas2.YjP(), sectionStateSchema) });
      const commentLimit = 65536;
      const prefix = "<!-- mlops-actions:";
      const sectionPattern = /^<!-- mlops-actions:section (\S+) -->\r?\n([\s\S]*?)^<!-- mlops-actions:end -->[ \t]*\r?$/gm;
      const pendingPattern = /^<!-- mlops-actions:pending -->[\s\S]*?^<!-- mlops-actions:pending-end -->[ \t]*\r?\n?/gm;
      function hasMarker(text, key) {
        return text.startsWith(`${prefix}${encodeURIComponent(key)} `);
      }
      function formatComment(key, sections, limit = commentLimit) {
        const ordered = sections.toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
        const whole = writeComment(key, ordered);
        if (whole.length <= limit)
          return whole;
        const longest = ordered.reduce((a, b) => b.body.length > a.body.length ? b : a);
        const room = longest.body.length - (whole.length - limit);
        const body = shortenMarkdown(longest.body, Math.max(0, room), shortenedNote, (text) => text.length);
        if (body.length >= longest.body.length)
          throw new RangeError(`a comment cannot hold ${whole.length} characters`);
        return formatComment(key, ordered.map((section) => section === longest ? { ...section, body } : section), limit);
      }
      const shortenedNote = "_Shortened to fit a comment; the run has the whole report._";
      function writeComment(key, sections) {
        const state = Object.fromEntries(sections.map(({ key: key2, order, run, pending }) => [key2, { order, run, pending }]));
        return [
          `${prefix}${encodeURIComponent(key)} ${encodeState({ sections: state })} -->`,
          ...sections.flatMap((section) => [
            `${prefix}section ${encodeURIComponent(section.key)} -->`,
            ...section.pending === null ? [] : [pendingNotice(section, section.pending)],
            // Blank lines end an HTML block such as `</details>`, which would swallow the Markdown of the next section.
            "",
            // A body cannot pass for our delimiters, whatever is in it.
            section.body.replaceAll(prefix, "<!-- ").trim(),
            "",
            `${prefix}end -->`
          ]),
          ""
        ].join("\n");
      }
      function pendingNotice(section, { run, state }) {
        const [now, then] = [run.headSha, section.run.headSha].map((sha) => `\`${sha.slice(0, 7)}\``);
        const below = now === then ? "below is its earlier verdict" : `below is the verdict for ${then}`;
        const text = state === "evaluating" ? `> [!NOTE]
> ⏳ Evaluating ${now}; ${below}.` : `> [!WARNING]
> The evaluation of ${now} did not finish; ${below}.`;
        return `${prefix}pending -->
${text}

${prefix}pending-end -->`;
      }
      function parseComment(text, key) {
        const firstLine = text.split(/\r?\n/, 1)[0] ?? "";
        const json = firstLine.slice(`${prefix}${encodeURIComponent(key)} `.length).replace(/-->\s*$/, "");
        const state = stateSchema.safeParse(parseJson(json)).data;
        if (state === void 0)
          return [];
        return [...text.matchAll(sectionPattern)].flatMap(([, name = "", content = ""]) => {
          const section = decode(name);
          const known = Object.hasOwn(state.sections, section) ? state.sections[section] : void 0;
          return known === void 0 ? [] : [{ key: section, ...known, body: content.replace(pendingPattern, "").trim() }];
        });
      }
      function encodeState(state) {
        return JSON.stringify(state).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function decode(name) {
        try {
          return decodeURIComponent(name);
        } catch {
          return name;
        }
      }
      var coerce = __webpack_require__(49567);
      ;
      const context_count = coerce.ai().int().positive();
      const url = schemas2.OZ5({ protocol: /^https?$/, error: "must be an http or https URL" }).transform((text) => text.replace(/\/+$/, ""));
      const environmentSchema = schemas2.Ikc({
        GITHUB_REPOSITORY: schemas2.YjP().regex(/^[\w.-]+\/[\w.-]+$/, "must be OWNER/NAME"),
        GITHUB_EVENT_NAME: schemas2.YjP().min(1),
        GITHUB_SHA: shaSchema,
        GITHUB_REF: schemas2.YjP().optional(),
        GITHUB_RUN_ID: context_count,
        GITHUB_RUN_ATTEMPT: context_count.default(1),
        GITHUB_RUN_NUMBER: context_count.default(1),
        GITHUB_SERVER_URL: url.default("https://github.com"),
        GITHUB_API_URL: url.default("https://api.github.com"),
        GITHUB_WORKFLOW: schemas2.YjP().default(""),
        GITHUB_WORKFLOW_REF: schemas2.YjP().optional(),
        GITHUB_JOB: schemas2.YjP().default(""),
        GITHUB_ACTOR: schemas2.YjP().optional(),
        GITHUB_EVENT_PATH: schemas2.YjP().optional()
      });
      function readGitHubContext(env, readFile) {
        if (env.GITHUB_ACTIONS !== "true")
          return null;
        const known = Object.keys(environmentSchema.shape).map((name) => [name, env[name] || void 0]);
        const parsed = environmentSchema.safeParse(Object.fromEntries(known));
        if (!parsed.success)
          throw new foundation.j1(parsed.error.issues.map((issue) => problemOf(issue)));
        const variables = parsed.data;
        const event = readPayload(variables.GITHUB_EVENT_PATH, readFile);
        const [owner = "", repo = ""] = variables.GITHUB_REPOSITORY.split("/");
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
          runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${variables.GITHUB_RUN_ID}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
          workflow: variables.GITHUB_WORKFLOW,
          workflowFile: variables.GITHUB_WORKFLOW_REF?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null,
          job: variables.GITHUB_JOB,
          actor: variables.GITHUB_ACTOR ?? null
        };
      }
      function revisionsOf(event, sha, ref) {
        const { pull_request: pull, merge_group: queue, workflow_run: run } = event;
        if (pull !== void 0)
          return {
            headSha: pull.head.sha,
            headBranch: pull.head.ref,
            baseSha: pull.base.sha,
            baseBranch: pull.base.ref
          };
        if (queue !== void 0)
          return {
            headSha: queue.head_sha,
            headBranch: null,
            baseSha: queue.base_sha,
            baseBranch: queue.base_ref.replace(/^refs\/heads\//, "")
          };
        const before = event.before !== void 0 && /[^0]/.test(event.before) ? event.before : null;
        return {
          headSha: run?.head_sha ?? event.check_run?.head_sha ?? event.check_suite?.head_sha ?? sha,
          headBranch: run?.head_branch ?? ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null,
          baseSha: before,
          baseBranch: null
        };
      }
      function pullRequestOf(event) {
        if (event.pull_request !== void 0)
          return event.pull_request.number;
        return event.issue?.pull_request ? event.issue.number : null;
      }
      function isFork(event, repository) {
        const head = event.pull_request?.head.repo ?? event.workflow_run?.head_repository;
        if (event.pull_request === void 0 && event.workflow_run === void 0)
          return false;
        return head?.full_name.toLowerCase() !== repository.toLowerCase();
      }
      function triggeringRunOf(event) {
        const run = event.workflow_run;
        if (run === void 0)
          return null;
        return {
          id: run.id,
          attempt: run.run_attempt,
          event: run.event,
          conclusion: run.conclusion ?? null,
          headSha: run.head_sha,
          headBranch: run.head_branch ?? null,
          headRepository: run.head_repository?.full_name ?? null
        };
      }
      function readPayload(path, readFile) {
        if (path === void 0)
          return {};
        let json;
        try {
          json = JSON.parse(readFile(path));
        } catch (cause) {
          throw new foundation.j1({ file: path, path: "GITHUB_EVENT_PATH", message: `the event cannot be read: ${(0, foundation.bD)(cause)}` }, { cause });
        }
        const parsed = eventPayloadSchema.safeParse(json);
        if (parsed.success)
          return parsed.data;
        throw new foundation.j1(parsed.error.issues.map((issue) => problemOf(issue, path)));
      }
      function problemOf(issue, file) {
        return {
          ...file === void 0 ? {} : { file },
          path: issue.path.join("."),
          message: issue.message,
          remedy: file === void 0 ? "These variables are set by the runner; do not override them in `env:`" : "The event payload is written by GitHub; pass one of its form with GITHUB_EVENT_PATH"
        };
      }
      var promises_ = __webpack_require__(51455);
      ;
      const summaryLimit = 1024 * 1024;
      async function writeJobSummary(env, markdown) {
        const path = env.GITHUB_STEP_SUMMARY;
        if (path === void 0 || path === "")
          return skipped("This is no workflow step: there is no job summary.");
        try {
          const before = await (0, promises_.stat)(path).then(({ size }) => size, () => 0);
          const room = summaryLimit - before - 1;
          const note = "_Shortened to fit a job summary; the report files are whole._";
          const text = `${shortenMarkdown(markdown.trimEnd(), room, note).trimEnd()}
`;
          if (byteLength(text) > room + 1)
            return skipped("The summary of this step is full.");
          await (0, promises_.appendFile)(path, text, "utf8");
          return done(byteLength(text));
        } catch (error) {
          return failed(serviceFailure("write the job summary", error));
        }
      }
      ;
      function readPullRequest(gh, number) {
        const operation2 = { what: `read pull request #${number}`, permission: "pull-requests: read" };
        return ask(gh, operation2, async ({ octokit, context }) => {
          const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: number });
          return pull_request_pullRequestOf(data);
        });
      }
      function findPullRequestByHead(gh, head) {
        const operation2 = {
          what: `find the pull request of commit ${head.sha.slice(0, 7)}`,
          permission: "pull-requests: read"
        };
        return ask(gh, operation2, async (connected) => {
          const owner = head.repository?.split("/")[0];
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
          state: "open",
          per_page: 100,
          ...head === void 0 ? {} : { head }
        });
        return pulls.map(pull_request_pullRequestOf);
      }
      function matches(pull, head) {
        if (pull.headSha !== head.sha)
          return false;
        return head.repository === null || pull.headRepository?.toLowerCase() === head.repository.toLowerCase();
      }
      function choose(pulls, head) {
        return pulls.find((pull) => pull.number === head.claimed) ?? pulls.toSorted((a, b) => a.number - b.number)[0] ?? null;
      }
      function pull_request_pullRequestOf({ number, state, head, base }) {
        return {
          number,
          open: state === "open",
          headSha: head.sha,
          headBranch: head.ref,
          headRepository: head.repo?.full_name ?? null,
          baseSha: base.sha,
          baseBranch: base.ref,
          isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase()
        };
      }
      ;
      const write = (what) => ({ what, permission: "contents: write" });
      const read = (what) => ({ what, permission: "contents: read" });
      const slowest = 128 * 1024;
      function openReleases(gh) {
        const must = async (operation2, work) => {
          const reply = await ask(gh, operation2, work);
          if (reply.status === "done")
            return reply.value;
          throw reply.status === "failed" ? reply.error : new foundation.eG(reply.reason);
        };
        return {
          repository: gh.connected ? `${gh.context.repository.owner}/${gh.context.repository.repo}` : "",
          withTag: (tag) => must(read(`read the release ${tag}`), async ({ octokit, context }) => {
            const found = /* @__PURE__ */ new Map();
            const published = await octokit.rest.repos.getReleaseByTag({ ...context.repository, tag }).catch(absent);
            if (published !== null)
              found.set(published.data.id, releaseOf(published.data));
            const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
              ...context.repository,
              per_page: 100
            });
            let page = 0;
            for await (const { data } of pages) {
              for (const one of data)
                if (one.draft && one.tag_name === tag)
                  found.set(one.id, releaseOf(one));
              page += 1;
              if (page === mostPages)
                break;
            }
            const complete = [];
            for (const release of found.values()) {
              const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
                ...context.repository,
                release_id: release.id,
                per_page: 100
              });
              complete.push({ ...release, assets: assets.map(assetOf) });
            }
            return complete;
          }),
          tagExists: (tag) => must(read(`read the tag ${tag}`), async ({ octokit, context }) => {
            const found = await octokit.rest.git.getRef({ ...context.repository, ref: `tags/${tag}` }).catch(absent);
            return found !== null;
          }),
          createDraft: ({ tag, title, body }) => must(write(`create the release ${tag}`), async ({ octokit, context }) => {
            const { data } = await octokit.rest.repos.createRelease({
              ...context.repository,
              ...{ tag_name: tag, name: title, body, draft: true }
            });
            return releaseOf(data);
          }),
          publish: (id2) => must(write("publish the release"), async ({ octokit, context }) => {
            await octokit.rest.repos.updateRelease({
              ...context.repository,
              ...{ release_id: id2, draft: false, make_latest: "false" }
            });
          }),
          remove: (id2) => must(write("remove a draft of a release"), async ({ octokit, context }) => {
            await octokit.rest.repos.deleteRelease({ ...context.repository, release_id: id2 }).catch(absent);
          }),
          upload: (releaseId, { name, contentType, bytes, body }, signal) => must(write(`upload ${name} to the release`), async (connected) => {
            const { octokit, context } = connected;
            const { data: release } = await octokit.rest.repos.getRelease({
              ...context.repository,
              release_id: releaseId
            });
            const limit = AbortSignal.timeout(12e4 + Math.ceil(bytes / slowest) * 1e3);
            const { data } = await octokit.request("POST /repos/{owner}/{repo}/releases/{release_id}/assets", {
              ...context.repository,
              release_id: releaseId,
              url: release.upload_url,
              name,
              data: body,
              headers: { "content-type": contentType, "content-length": bytes },
              // 'error': where a redirection could be followed, fetch keeps all of a body in memory to send it again.
              request: {
                fetch: await transferFetch(),
                signal: AbortSignal.any([signal, limit]),
                retries: 0,
                redirect: "error"
              }
            });
            return assetOf(data);
          }),
          removeAsset: (id2) => must(write("remove a file of the release"), async ({ octokit, context }) => {
            await octokit.rest.repos.deleteReleaseAsset({ ...context.repository, asset_id: id2 }).catch(absent);
          }),
          download: (id2, offset, signal) => must(read("download a file of the release"), async ({ octokit, context }) => {
            const answer = await octokit.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
              ...context.repository,
              asset_id: id2,
              headers: {
                accept: "application/octet-stream",
                "accept-encoding": "identity",
                ...offset === 0 ? {} : { range: `bytes=${offset}-` }
              },
              // Its body is not read here, and may take longer than an answer of the API.
              request: { fetch: await transferFetch(), signal, parseSuccessResponseBody: false }
            });
            const headers = answer.headers;
            const start = /^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1];
            const partial = answer.status === 206 && start !== void 0;
            return {
              bytes: answer.data,
              start: partial ? Number(start) : 0
            };
          })
        };
      }
      const mostPages = 10;
      async function transferFetch() {
        const { defaults } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4119), __webpack_require__.e(8439), __webpack_require__.e(2032)]
        ).then(__webpack_require__.bind(__webpack_require__, 22032));
        return defaults.request?.fetch ?? fetch;
      }
      function releaseOf(raw) {
        return {
          id: raw.id,
          tag: raw.tag_name,
          draft: raw.draft,
          body: raw.body ?? "",
          assets: raw.assets.map(assetOf)
        };
      }
      function assetOf({ id: id2, name, size, state, digest }) {
        return {
          ...{ id: id2, name, bytes: size, whole: state === "uploaded" },
          sha256: /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null
        };
      }
      function absent(error) {
        if (error?.status === 404)
          return null;
        throw error;
      }
      ;
      async function readTextArchive(archive, limits2) {
        const { fromBufferPromise } = await __webpack_require__.e(
          /* import() */
          663
        ).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
        const zip = await fromBufferPromise(archive, {
          lazyEntries: true,
          validateEntrySizes: true,
          strictFileNames: true
        });
        if (zip.entryCount > limits2.files)
          throw new Error(`it holds ${zip.entryCount} files`);
        const texts = [];
        let room = limits2.unpacked;
        for await (const entry of zip.eachEntry()) {
          const name = entry.fileName;
          if (name.endsWith("/"))
            continue;
          if (!plainName.test(name) || !name.endsWith(limits2.extension))
            throw new Error(`it holds a file of another kind, ${JSON.stringify(name.slice(0, 100))}`);
          room -= entry.uncompressedSize;
          if (room < 0)
            throw new Error(`it unpacks to more than ${limits2.unpacked} bytes`);
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
        return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
      }
      ;
      const defaultLimits = { packed: 5 * 2 ** 20, unpacked: 20 * 2 ** 20, files: 50 };
      async function uploadReportArtifact(options) {
        const { env, name, files, rootDirectory, retentionDays } = options;
        if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
          return skipped("There is no artifact service here: the report stays in its directory.");
        try {
          const { DefaultArtifactClient } = await Promise.all(
            /* import() */
            [__webpack_require__.e(43), __webpack_require__.e(1143), __webpack_require__.e(6118), __webpack_require__.e(3878), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(5738), __webpack_require__.e(8439), __webpack_require__.e(3251), __webpack_require__.e(5824), __webpack_require__.e(6216), __webpack_require__.e(1363), __webpack_require__.e(2032), __webpack_require__.e(4420), __webpack_require__.e(5096)]
          ).then(__webpack_require__.bind(__webpack_require__, 15096));
          const client = new DefaultArtifactClient();
          const upload = () => client.uploadArtifact(name, [...files], rootDirectory, retentionDays === void 0 ? {} : { retentionDays });
          const { id: id2 = 0, size = 0 } = await upload().catch(async (error) => {
            if (!/\b409\b|already exists/i.test((0, foundation.bD)(error)))
              throw error;
            await client.deleteArtifact(name);
            return upload();
          });
          return done({ id: id2, bytes: size });
        } catch (error) {
          return failed(serviceFailure(`upload the artifact \`${name}\``, error));
        }
      }
      function downloadReportArtifact(gh, runId, name, limits2 = defaultLimits) {
        const operation2 = { what: `read the artifact \`${name}\` of run ${runId}`, permission: "actions: read" };
        return ask(gh, operation2, async (connected) => {
          const { octokit, context } = connected;
          const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
            ...context.repository,
            run_id: runId,
            name,
            per_page: 100
          });
          const newest = artifacts.filter((artifact) => artifact.name === name && !artifact.expired).sort((a, b) => b.id - a.id)[0];
          if (newest === void 0)
            return null;
          if (newest.size_in_bytes > limits2.packed)
            throw refused(name, `it has ${newest.size_in_bytes} bytes`);
          const archive = await download(connected, newest.id, name, limits2.packed);
          try {
            return await readTextArchive(archive, { ...limits2, extension: ".json" });
          } catch (error) {
            throw refused(name, (0, foundation.bD)(error), error);
          }
        });
      }
      async function download({ octokit, context }, artifactId, name, limit) {
        const { data } = await octokit.rest.actions.downloadArtifact({
          ...context.repository,
          artifact_id: artifactId,
          archive_format: "zip",
          request: { parseSuccessResponseBody: false }
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
        } catch (error) {
          throw error instanceof foundation.eG ? error : serviceFailure(`read the artifact \`${name}\` to its end`, error, "Run the job again.");
        }
        return Buffer.concat(chunks);
      }
      function refused(name, why, cause) {
        return new foundation.eG(`The artifact \`${name}\` is refused: ${why}.`, {
          cause,
          remedy: "It was not written by this suite, or by a version of it that does not fit this one."
        });
      }
      ;
      function openRunArtifacts(env) {
        if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
          return null;
        const attempt = async (what, work) => {
          try {
            const { DefaultArtifactClient } = await Promise.all(
              /* import() */
              [__webpack_require__.e(43), __webpack_require__.e(1143), __webpack_require__.e(6118), __webpack_require__.e(3878), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(5738), __webpack_require__.e(8439), __webpack_require__.e(3251), __webpack_require__.e(5824), __webpack_require__.e(6216), __webpack_require__.e(1363), __webpack_require__.e(2032), __webpack_require__.e(4420), __webpack_require__.e(5096)]
            ).then(__webpack_require__.bind(__webpack_require__, 15096));
            return await work(new DefaultArtifactClient());
          } catch (error) {
            throw error instanceof foundation.eG ? error : serviceFailure(what, error);
          }
        };
        return {
          list: (prefix2) => attempt("list the artifacts of this run", async (client) => {
            const { artifacts } = await client.listArtifacts({ latest: true });
            return artifacts.filter(({ name }) => name.startsWith(prefix2)).map(({ id: id2, name, size }) => ({ id: id2, name, bytes: size }));
          }),
          upload: (name, files, root, { retentionDays } = {}) => attempt(`upload the artifact \`${name}\``, async (client) => {
            await client.uploadArtifact(name, [...files], root, {
              // What is uploaded here is weights, which do not get smaller.
              compressionLevel: 0,
              ...retentionDays === void 0 ? {} : { retentionDays }
            });
          }),
          download: ({ id: id2, name }, folder) => attempt(`download the artifact \`${name}\``, async (client) => {
            await client.downloadArtifact(id2, { path: folder });
          }),
          remove: (name) => attempt(`remove the artifact \`${name}\``, async (client) => {
            await client.deleteArtifact(name);
          })
        };
      }
      ;
      const groupSchema = schemas2.Ikc({
        id: schemas2.Whr(),
        name: schemas2.YjP(),
        restricted_to_workflows: schemas2.zMY().optional(),
        selected_workflows: schemas2.YOg(schemas2.YjP()).optional()
      });
      const runnerSchema = schemas2.Ikc({
        name: schemas2.YjP(),
        status: schemas2.YjP(),
        busy: schemas2.zMY(),
        labels: schemas2.YOg(schemas2.Ikc({ name: schemas2.YjP() }))
      });
      const permissions = {
        repository: "Administration: read (of the repository)",
        organisation: "Self-hosted runners: read (of the organisation)"
      };
      function listRunners(gh) {
        const operation2 = { what: "list the self-hosted runners", permission: "administration: read" };
        return ask(gh, operation2, async (connected) => {
          const [own, shared] = await Promise.allSettled([ownRunners(connected), sharedRunners(connected)]);
          if (own.status === "rejected" && shared.status === "rejected")
            throw refusal(own.reason, connected);
          for (const settled of [own, shared])
            if (settled.status === "rejected" && !isRefused(settled.reason))
              throw settled.reason;
          return {
            runners: [
              ...own.status === "fulfilled" ? own.value : [],
              ...shared.status === "fulfilled" ? shared.value.runners : []
            ],
            notes: [
              ...own.status === "rejected" ? [notSeen("of the repository", permissions.repository)] : [],
              ...shared.status === "rejected" ? [notSeen(`of ${connected.context.repository.owner}`, permissions.organisation)] : shared.value.notes
            ]
          };
        });
      }
      async function ownRunners({ octokit, context }) {
        const listed = await octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, {
          ...context.repository,
          per_page: 100
        });
        return schemas2.YOg(runnerSchema).parse(listed).map((runner) => runnerOf(runner, null));
      }
      async function sharedRunners({ octokit, context }) {
        const { owner: org, repo } = context.repository;
        const groups = schemas2.YOg(groupSchema).parse(await octokit.paginate("GET /orgs/{org}/actions/runner-groups", {
          org,
          visible_to_repository: repo,
          per_page: 100
        }));
        const runners = [];
        const notes = [];
        for (const group of groups) {
          if (group.restricted_to_workflows === true && !admits(group.selected_workflows ?? [], context)) {
            notes.push(`The runner group \`${group.name}\` does not take this workflow.`);
            continue;
          }
          const listed = await octokit.paginate("GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners", {
            org,
            runner_group_id: group.id,
            per_page: 100
          });
          runners.push(...schemas2.YOg(runnerSchema).parse(listed).map((runner) => runnerOf(runner, group.name)));
        }
        return { runners, notes };
      }
      function admits(selected, { repository, workflowFile }) {
        const wanted = `${repository.owner}/${repository.repo}/${workflowFile ?? ""}`.toLowerCase();
        return selected.some((workflow) => workflow.split("@")[0]?.toLowerCase() === wanted);
      }
      function runnerOf({ name, status, busy, labels }, group) {
        return { name, labels: labels.map((label) => label.name), online: status === "online", busy, group };
      }
      function isRefused(error) {
        const { status, message = "" } = error ?? {};
        return (status === 403 || status === 404) && !/rate limit/i.test(message);
      }
      function notSeen(whose, permission) {
        return `The runners ${whose} are not seen: there are none, or the token lacks \`${permission}\`.`;
      }
      function refusal(error, { context, tokenKind }) {
        if (!isRefused(error))
          return error;
        const { owner, repo } = context.repository;
        const kind = tokenKind === "installation" ? "GITHUB_TOKEN can never have it: pass" : "Pass";
        return new foundation.eG(`Cannot list the self-hosted runners of ${owner}/${repo}: the token lacks \`${permissions.repository}\`, and for those of the organisation \`${permissions.organisation}\` (GitHub answered ${error.status}).`, {
          cause: error,
          remedy: `${kind} a token of a GitHub App with these permissions (\`actions/create-github-app-token\`), or a fine-grained personal access token, as \`runner-token\`.`
        });
      }
      ;
      function mayReplace(run, section, currentHead2) {
        if (section === void 0)
          return true;
        return [section.run, section.pending?.run].every((recorded) => recorded === void 0 || follows(run, recorded, currentHead2));
      }
      function follows(run, recorded, currentHead2) {
        if (run.id === recorded.id)
          return run.attempt >= recorded.attempt;
        if (run.headSha === recorded.headSha)
          return Date.parse(run.startedAt) >= Date.parse(recorded.startedAt);
        if (run.headSha === currentHead2)
          return true;
        if (recorded.headSha === currentHead2)
          return false;
        return run.id > recorded.id;
      }
      function newer(older, younger, currentHead2) {
        return mayReplace(younger.run, older, currentHead2) ? younger : older;
      }
      ;
      const workflowBot = "github-actions[bot]";
      async function loginOf({ octokit, tokenKind, logger }) {
        try {
          if (tokenKind === "user")
            return (await octokit.rest.users.getAuthenticated()).data.login;
          const answer = await octokit.graphql("query { viewer { login } }", {
            request: { retries: 0 }
          });
          return answer.viewer.login;
        } catch (error) {
          logger.debug(`GitHub does not tell whose token this is (${(0, foundation.bD)(error)}); taking ${workflowBot}.`);
          return workflowBot;
        }
      }
      ;
      const sticky_comment_operation = ({ issueNumber }) => ({
        what: `write the comment on pull request #${issueNumber}`,
        permission: "pull-requests: write"
      });
      function upsertStickyComment(gh, place) {
        return ask(gh, sticky_comment_operation(place), async (connected) => {
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
            body: formatComment(key, [mine])
          });
          const author = created.data.user?.login ?? login;
          const kept = await mergeDuplicates(connected, place, author, head) ?? created.data;
          return { id: kept.id, url: kept.html_url, action: kept.id === created.data.id ? "created" : "updated" };
        });
      }
      function markStickyCommentStale(gh, place) {
        return ask(gh, sticky_comment_operation(place), async (connected) => {
          const head = await currentHead(connected, place);
          const existing = await mergeDuplicates(connected, place, await loginOf(connected), head);
          if (existing === null)
            return null;
          const now = parseComment(existing.body ?? "", place.key).find(({ key }) => key === place.section);
          if (now === void 0)
            return null;
          const pending = { run: place.run, state: place.state ?? "evaluating" };
          return replaceSection(connected, place, existing, { ...now, pending }, head, place.run);
        });
      }
      async function replaceSection(connected, place, comment, section, head, run = section.run) {
        const sections = parseComment(comment.body ?? "", place.key);
        const found = { id: comment.id, url: comment.html_url };
        const recorded = sections.find(({ key }) => key === section.key);
        if (!mayReplace(run, recorded, head))
          return { ...found, action: "superseded" };
        const body = formatComment(place.key, [...sections.filter((other) => other !== recorded), section]);
        return { ...found, action: await updateComment(connected, comment, body) ? "updated" : "unchanged" };
      }
      async function mergeDuplicates(connected, place, login, head) {
        const { octokit, context, logger } = connected;
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
          ...context.repository,
          issue_number: place.issueNumber,
          per_page: 100
        });
        const ours = comments.filter(({ user, body: body2 }) => user?.login === login && hasMarker(body2 ?? "", place.key)).sort((a, b) => a.id - b.id);
        const [oldest, ...others] = ours;
        if (oldest === void 0 || others.length === 0)
          return oldest ?? null;
        const newest = /* @__PURE__ */ new Map();
        for (const section of ours.flatMap(({ body: body2 }) => parseComment(body2 ?? "", place.key))) {
          const known = newest.get(section.key);
          newest.set(section.key, known === void 0 ? section : newer(known, section, head));
        }
        const body = formatComment(place.key, [...newest.values()]);
        await updateComment(connected, oldest, body);
        for (const { id: id2 } of others)
          await octokit.rest.issues.deleteComment({ ...context.repository, comment_id: id2 }).catch((error) => {
            if (error?.status !== 404)
              logger.warning(`A second comment of this report could not be removed: ${error}`);
          });
        return { ...oldest, body };
      }
      async function updateComment({ octokit, context }, comment, body) {
        if (comment.body?.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd())
          return false;
        await octokit.rest.issues.updateComment({ ...context.repository, comment_id: comment.id, body });
        return true;
      }
      async function currentHead({ octokit, context }, place) {
        const { data } = await octokit.rest.pulls.get({ ...context.repository, pull_number: place.issueNumber });
        return data.head.sha;
      }
      ;
    })
  ),
  /***/
  49567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Yj: () => (
          /* binding */
          string
        ),
        /* harmony export */
        ai: () => (
          /* binding */
          number
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      function string(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.NDH, params);
      }
      function number(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt, params);
      }
      function boolean(params) {
        return core._coercedBoolean(schemas.ZodBoolean, params);
      }
      function bigint(params) {
        return core._coercedBigint(schemas.ZodBigInt, params);
      }
      function date(params) {
        return core._coercedDate(schemas.ZodDate, params);
      }
    })
  ),
  /***/
  64377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return core._isoDate(ZodISODate, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
