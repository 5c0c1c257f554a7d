const id = 135;
const ids = [135];
const modules = {
  /***/
  86135: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openHttpRemote: () => (
          /* binding */
          openHttpRemote
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7415);
      var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2772);
      var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16543);
      var _http_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81876);
      var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96874);
      var _s3_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80768);
      const usualTimeout = 60;
      async function openHttpRemote(settings, { env }, jobs = settings.options.jobs ?? (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.PB)(settings.url)) {
        const { name, options } = settings;
        const address = new URL(settings.url);
        const authentication = authenticationOf(settings, address);
        address.username = "";
        address.password = "";
        const transport = (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.g2)({
          sockets: jobs + 4,
          connectSeconds: options.connect_timeout ?? usualTimeout,
          readSeconds: options.read_timeout ?? usualTimeout,
          tls: await (0, _s3_client_js__WEBPACK_IMPORTED_MODULE_4__.IZ)(options.ssl_verify),
          env
        });
        const place = (object) => {
          const url = new URL(address);
          url.pathname = `${url.pathname.replace(/\/+$/, "")}/${(0, _cache_js__WEBPACK_IMPORTED_MODULE_5__.d)(object)}`;
          return url;
        };
        const send = (request, headers = {}) => transport.send({ ...request, headers: { ...authentication, ...headers } });
        const remote = {
          name,
          address: (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.Wq)(settings.url),
          jobs,
          pageSize: null,
          async has(object, signal) {
            let answer = await send({ method: "HEAD", url: place(object), signal });
            if (answer.statusCode === 405 || answer.statusCode === 501) {
              (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.vf)(answer);
              answer = await send({ method: "GET", url: place(object), signal }, { range: "bytes=0-0" });
            }
            (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.vf)(answer);
            const status = answer.statusCode ?? 0;
            if (status === 404 || status === 410)
              return false;
            if (status < 300 || status === 416)
              return true;
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__.F9("HEAD", status, answer.statusMessage ?? "");
          },
          list() {
            throw new Error("a server that is spoken to by HTTP alone cannot be listed");
          },
          async upload(object, { path, bytes, md5, content }, signal) {
            const method = (options.method ?? "POST").toUpperCase();
            const answer = await send({ method, url: place(object), body: content ?? { path, bytes }, signal }, {
              "content-length": String(bytes),
              "content-type": "application/octet-stream",
              "content-md5": Buffer.from(md5, "hex").toString("base64")
            });
            (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.vf)(answer);
            const status = answer.statusCode ?? 0;
            if (status >= 300)
              throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__.F9(method, status, answer.statusMessage ?? "");
          },
          async read(object, offset, signal) {
            const range = offset === 0 ? {} : { range: `bytes=${offset}-` };
            const answer = await send({ method: "GET", url: place(object), signal }, range);
            const download = (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.qg)(answer);
            if (download !== null)
              return download;
            const status = answer.statusCode ?? 0;
            (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_2__.vf)(answer);
            if (status === 404 || status === 410)
              return null;
            if (status === 416 && offset > 0)
              return remote.read(object, 0, signal);
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__.F9("GET", status, answer.statusMessage ?? "");
          },
          async remove() {
            throw new Error("DVC removes nothing from a server that is spoken to by HTTP alone");
          },
          close: async () => transport.close()
        };
        return remote;
      }
      function authenticationOf({ name, options, place }, address) {
        const wrong = (key, message, remedy) => {
          const problem = { ...place, path: `remote.${name}.${key}`, message, remedy };
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problem);
        };
        const { auth, user, password } = options;
        if (options.ask_password === true && password === void 0)
          wrong("ask_password", "nobody is there to be asked", "Write `password` in .dvc/config.local");
        if (auth === void 0) {
          if (address.username === "")
            return {};
          return basic(decodeURIComponent(address.username), decodeURIComponent(address.password));
        }
        if (auth === "digest")
          wrong("auth", "digest is not supported, as in DVC", "Use basic or custom");
        if (password === void 0)
          return wrong("auth", `${auth} needs \`password\``, "Write it in .dvc/config.local");
        if (auth === "basic")
          return basic(user ?? wrong("auth", "basic needs `user`", "Write it beside the password"), password);
        const header = options.custom_auth_header;
        if (header === void 0)
          return wrong("auth", "custom needs `custom_auth_header`", "Write the name of the header");
        return { [header]: password };
      }
      function basic(user, password) {
        return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
      }
    })
  ),
  /***/
  81876: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        g2: () => (
          /* binding */
          openTransport
        ),
        /* harmony export */
        qg: () => (
          /* binding */
          downloadOf
        ),
        /* harmony export */
        vf: () => (
          /* binding */
          discard
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
      var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
      var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16543);
      const mostRedirections = 5;
      function openTransport({ sockets, connectSeconds, readSeconds, tls, env }) {
        const shared = { keepAlive: true, maxSockets: sockets, proxyEnv: env };
        const http = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(shared);
        const https = new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ ...shared, ...tls });
        function once({ method, url, headers, body, signal }) {
          return new Promise((resolve, reject) => {
            const secure = url.protocol === "https:";
            const send = secure ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
            const sent = send(url, {
              method,
              headers: { "accept-encoding": "identity", ...headers },
              agent: secure ? https : http,
              signal
            }, resolve);
            sent.on("error", reject);
            const late = (seconds) => () => {
              const failure = new Error(`no answer from ${url.host} for ${seconds} s`);
              sent.destroy(Object.assign(failure, { code: "ETIMEDOUT" }));
            };
            sent.setTimeout(connectSeconds * 1e3, late(connectSeconds));
            sent.on("socket", (socket) => {
              const connected = () => void sent.setTimeout(readSeconds * 1e3, late(readSeconds));
              if (socket.connecting)
                socket.once(secure ? "secureConnect" : "connect", connected);
              else
                connected();
            });
            if (body === void 0)
              sent.end();
            else if (body instanceof Uint8Array)
              sent.end(body);
            else
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(body.path).on("error", reject).pipe(sent);
          });
        }
        return {
          async send(request) {
            let current = request;
            for (let count = 0; ; count++) {
              const answer = await once(current);
              const status = answer.statusCode ?? 0;
              const { location } = answer.headers;
              if (![301, 302, 303, 307, 308].includes(status) || location === void 0)
                return answer;
              discard(answer);
              const reading = current.method === "GET" || current.method === "HEAD";
              if (count === mostRedirections || !reading && status < 307)
                throw new _failures_js__WEBPACK_IMPORTED_MODULE_3__.F9(current.method, status, "and cannot be followed");
              const url = new URL(location, current.url);
              if (url.protocol !== "https:" && (url.protocol !== "http:" || current.url.protocol === "https:"))
                throw new _failures_js__WEBPACK_IMPORTED_MODULE_3__.F9(current.method, status, `to ${url.protocol}, which is not followed`);
              const headers = url.origin === current.url.origin ? current.headers : publicHeaders(current.headers);
              current = { ...current, url, headers };
            }
          },
          close() {
            http.destroy();
            https.destroy();
          }
        };
      }
      function downloadOf(answer) {
        const status = answer.statusCode ?? 0;
        const partial = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.headers["content-range"] ?? "");
        if (status !== 200 && (status !== 206 || partial === null))
          return null;
        const size = partial === null ? answer.headers["content-length"] : partial[2];
        return {
          bytes: answer,
          start: partial === null ? 0 : Number(partial[1]),
          size: size === void 0 || size === "*" ? null : Number(size)
        };
      }
      async function textOf(answer) {
        let text = "";
        for await (const piece of answer) {
          text += piece;
          if (text.length > 2e3)
            break;
        }
        return text.slice(0, 2e3);
      }
      function discard(answer) {
        const length = Number(answer.headers["content-length"] ?? 0);
        answer.on("error", () => {
        });
        if (length > 65536)
          answer.destroy();
        else
          answer.resume();
      }
      function publicHeaders(headers) {
        const kept = ["range", "content-length", "content-md5", "content-type"];
        return Object.fromEntries(Object.entries(headers).filter(([name]) => kept.includes(name.toLowerCase())));
      }
    })
  ),
  /***/
  80768: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        De: () => (
          /* binding */
          openS3
        ),
        /* harmony export */
        Gq: () => (
          /* binding */
          writeParameters
        ),
        /* harmony export */
        IZ: () => (
          /* binding */
          trusted
        ),
        /* harmony export */
        WO: () => (
          /* binding */
          customerKey
        ),
        /* harmony export */
        X5: () => (
          /* binding */
          endpointOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7415);
      const someRegion = "us-east-1";
      async function openS3(settings, { env }, sockets) {
        const sdk = await __webpack_require__.e(
          /* import() */
          711
        ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const { options } = settings;
        const endpoint = endpointOf(settings, env);
        const profile = options.profile ?? env.AWS_PROFILE;
        const region = options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
        const credentials = await credentialsOf(settings, env, profile);
        const config = {
          ...endpoint === void 0 ? {} : { endpoint, forcePathStyle: true },
          ...profile === void 0 ? {} : { profile },
          ...credentials === null ? {} : { credentials },
          ...options.allow_anonymous_login === true ? { signer: { sign: async (request) => request } } : {},
          ...options.use_ssl === false ? { tls: false } : {},
          followRegionRedirects: true,
          // Repeating is the transfer's, which also continues bodies that broke off.
          maxAttempts: 1,
          // The md5 that names an object is sent along and verified by the server; a second checksum adds nothing.
          requestChecksumCalculation: "WHEN_REQUIRED",
          responseChecksumValidation: "WHEN_REQUIRED",
          requestHandler: {
            httpAgent: { keepAlive: true, maxSockets: sockets },
            httpsAgent: { keepAlive: true, maxSockets: sockets, ...await trusted(options.ssl_verify) },
            connectionTimeout: (options.connect_timeout ?? 15) * 1e3,
            socketTimeout: (options.read_timeout ?? 60) * 1e3
          }
        };
        const client = new sdk.S3Client({ ...config, ...region === void 0 ? {} : { region } });
        if (region !== void 0 || await client.config.region().catch(() => null) !== null)
          return { sdk, client };
        client.destroy();
        return { sdk, client: new sdk.S3Client({ ...config, region: someRegion }) };
      }
      function endpointOf({ options }, env) {
        return options.endpointurl ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
      }
      function writeParameters({ options }) {
        const parameters = {
          ServerSideEncryption: options.sse,
          SSEKMSKeyId: options.sse_kms_key_id,
          ACL: options.acl,
          GrantRead: options.grant_read,
          GrantReadACP: options.grant_read_acp,
          GrantWriteACP: options.grant_write_acp,
          GrantFullControl: options.grant_full_control,
          ...customerKey(options)
        };
        return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== void 0));
      }
      function customerKey(options) {
        if (options.sse_customer_key === void 0)
          return {};
        return {
          SSECustomerAlgorithm: options.sse_customer_algorithm ?? "AES256",
          SSECustomerKey: options.sse_customer_key
        };
      }
      async function credentialsOf({ name, options, place }, env, profile) {
        if (options.allow_anonymous_login === true)
          return { accessKeyId: "anonymous", secretAccessKey: "anonymous" };
        if (options.access_key_id !== void 0 && options.secret_access_key !== void 0)
          return keys(options.access_key_id, options.secret_access_key, options.session_token);
        if (options.credentialpath !== void 0) {
          const section = profile ?? "default";
          const { parse } = await __webpack_require__.e(
            /* import() */
            756
          ).then(__webpack_require__.t.bind(__webpack_require__, 15756, 19));
          const shared = parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(options.credentialpath, "utf8").catch(() => ""));
          const found = shared[section];
          const [id3, secret2] = [found?.aws_access_key_id, found?.aws_secret_access_key];
          if (id3 !== void 0 && secret2 !== void 0)
            return keys(id3, secret2, found?.aws_session_token);
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({
            ...place,
            path: `remote.${name}.credentialpath`,
            value: options.credentialpath,
            message: `holds no key of the profile \`${section}\``,
            remedy: "Write aws_access_key_id and aws_secret_access_key there, or take the option out"
          });
        }
        const [id2, secret] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY];
        if (options.profile !== void 0 || !id2 || !secret)
          return null;
        return keys(id2, secret, env.AWS_SESSION_TOKEN);
      }
      function keys(accessKeyId, secretAccessKey, sessionToken) {
        return { accessKeyId, secretAccessKey, ...sessionToken ? { sessionToken } : {} };
      }
      async function trusted(verify) {
        if (verify === false)
          return { rejectUnauthorized: false };
        return typeof verify === "string" ? { ca: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(verify) } : {};
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
