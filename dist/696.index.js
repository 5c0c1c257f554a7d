const id = 696;
const ids = [696];
const modules = {
  /***/
  41696: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openGcsRemote: () => (
          /* binding */
          openGcsRemote
        )
        /* harmony export */
      });
      var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2772);
      var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16543);
      var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81876);
      var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96874);
      async function openGcsRemote(settings, { env }, jobs = settings.options.jobs ?? (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.PB)()) {
        const { Storage } = await Promise.all(
          /* import() */
          [__webpack_require__.e(878), __webpack_require__.e(324), __webpack_require__.e(923)]
        ).then(__webpack_require__.bind(__webpack_require__, 23923));
        const { options } = settings;
        const endpoint = options.endpointurl ?? env.STORAGE_EMULATOR_HOST;
        const key = options.credentialpath ?? env.GOOGLE_APPLICATION_CREDENTIALS;
        const project = options.projectname ?? env.GOOGLE_CLOUD_PROJECT;
        const anonymous = options.allow_anonymous_login === true;
        const storage = new Storage({
          ...project === void 0 ? {} : { projectId: project },
          ...key === void 0 || anonymous ? {} : { keyFilename: key },
          // The client asks for no credentials where it is given an address of its own.
          ...endpoint !== void 0 ? { apiEndpoint: endpoint, useAuthWithCustomEndpoint: key !== void 0 && !anonymous } : anonymous ? { apiEndpoint: "https://storage.googleapis.com" } : {},
          // Repeating is the transfer's, which also continues bodies that broke off.
          retryOptions: { autoRetry: false }
        });
        const signed = endpoint === void 0 ? !anonymous : key !== void 0 && !anonymous;
        const transport = (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_1__.g2)({ sockets: jobs + 4, connectSeconds: 15, readSeconds: 60, tls: {}, env });
        async function media(name, offset, signal) {
          const url = new URL(`${storage.baseUrl}/b/${bucketName}/o/${encodeURIComponent(name)}?alt=media`);
          const authorization = signed ? new Headers(await storage.authClient.getRequestHeaders(url.href)) : [];
          const range = offset === 0 ? {} : { range: `bytes=${offset}-` };
          const headers = { ...Object.fromEntries(authorization), ...range };
          const answer = await transport.send({ method: "GET", url, headers, signal });
          const download = (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_1__.qg)(answer);
          if (download !== null)
            return download;
          const status = answer.statusCode ?? 0;
          const said = await (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_1__.b6)(answer);
          if (status === 404 && !/bucket does not exist/i.test(said))
            return null;
          if (status === 416 && offset > 0)
            return media(name, 0, signal);
          throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__.F9("GET", status, said.split("\n")[0] ?? "");
        }
        const [, bucketName = "", path = ""] = /^gs:\/\/([^/]*)\/?(.*)$/i.exec(settings.url) ?? [];
        const bucket = storage.bucket(bucketName);
        const base = path.replace(/\/+$/, "");
        const root = base === "" ? "" : `${base}/`;
        const at = (object) => bucket.file(`${root}${(0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.d)(object)}`);
        return {
          name: settings.name,
          address: (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.Wq)(settings.url),
          jobs,
          pageSize: 1e3,
          async has(object, signal) {
            signal.throwIfAborted();
            const [found] = await at(object).exists();
            return found;
          },
          async *list(prefix, signal) {
            let pageToken;
            do {
              signal.throwIfAborted();
              const [files, next] = await bucket.getFiles({
                prefix: `${root}${prefix}`,
                autoPaginate: false,
                fields: "items(name),nextPageToken",
                ...pageToken === void 0 ? {} : { pageToken }
              });
              yield files.map(({ name }) => name.slice(root.length));
              pageToken = next?.pageToken;
            } while (pageToken !== void 0);
          },
          async upload(object, { path: source, md5, content }, signal) {
            signal.throwIfAborted();
            const metadata = { md5Hash: Buffer.from(md5, "hex").toString("base64") };
            if (content !== null) {
              await at(object).save(Buffer.from(content), { resumable: false, validation: false, metadata });
              return;
            }
            await bucket.upload(source, {
              destination: at(object),
              resumable: true,
              validation: false,
              metadata
            });
          },
          read: (object, offset, signal) => media(`${root}${(0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.d)(object)}`, offset, signal),
          async remove(object, signal) {
            signal.throwIfAborted();
            await at(object).delete({ ignoreNotFound: true });
          },
          close: async () => transport.close()
        };
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
  )
};
export {
  id,
  ids,
  modules
};
