const id = 408;
const ids = [408];
const modules = {
  /***/
  29408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openAzureRemote: () => (
          /* binding */
          openAzureRemote
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
      var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2772);
      var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16543);
      var _parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88963);
      var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96874);
      const mebibyte = 1024 * 1024;
      const blocksAtOnce = 4;
      async function openAzureRemote(settings, { env }, jobs = settings.options.jobs ?? (0, _remote_js__WEBPACK_IMPORTED_MODULE_4__.PB)()) {
        const [, name = "", path = ""] = /^azure:\/\/([^/?]*)\/?([^?]*)/i.exec(settings.url) ?? [];
        const container = await openContainer(settings, env, name);
        const base = path.replace(/\/+$/, "");
        const root = base === "" ? "" : `${base}/`;
        const at = (object) => container.getBlockBlobClient(`${root}${(0, _cache_js__WEBPACK_IMPORTED_MODULE_5__.d)(object)}`);
        const remote = {
          name: settings.name,
          address: (0, _remote_js__WEBPACK_IMPORTED_MODULE_4__.Wq)(settings.url),
          jobs,
          pageSize: 5e3,
          has: (object, signal) => at(object).exists({ abortSignal: signal }),
          async *list(prefix, signal) {
            const pages = container.listBlobsFlat({ prefix: `${root}${prefix}`, abortSignal: signal }).byPage({ maxPageSize: 5e3 });
            for await (const page of pages)
              yield page.segment.blobItems.map((blob) => blob.name.slice(root.length));
          },
          async upload(object, source, signal) {
            if (source.content === null) {
              await uploadBlocks(at(object), source, signal);
              return;
            }
            const md5 = Buffer.from(source.md5, "hex");
            await at(object).upload(Buffer.from(source.content), source.bytes, {
              abortSignal: signal,
              transactionalContentMD5: md5,
              blobHTTPHeaders: { blobContentMD5: md5 }
            });
          },
          async read(object, offset, signal) {
            try {
              const options = { abortSignal: signal, maxRetryRequests: 0 };
              const found = await at(object).download(offset, void 0, options);
              const partial = /^bytes (\d+)-\d+\/(\d+)$/.exec(found.contentRange ?? "");
              return {
                bytes: found.readableStreamBody,
                start: partial === null ? 0 : Number(partial[1]),
                size: partial === null ? found.contentLength ?? null : Number(partial[2])
              };
            } catch (error) {
              if ((0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === 404 && error.code !== "ContainerNotFound")
                return null;
              if ((0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === 416 && offset > 0)
                return remote.read(object, 0, signal);
              throw error;
            }
          },
          async remove(object, signal) {
            await at(object).deleteIfExists({ abortSignal: signal });
          },
          close: async () => {
          }
        };
        return remote;
      }
      async function uploadBlocks(blob, { path, bytes, md5: whole }, signal) {
        const size = Math.max(16, Math.ceil(bytes / 45e3 / mebibyte)) * mebibyte;
        const waiting = await blob.getBlockList("uncommitted", { abortSignal: signal }).catch((error) => {
          if ((0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === 404)
            return null;
          throw error;
        });
        const there = new Set(waiting?.uncommittedBlocks?.map((block) => block.name));
        const numbers = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => index);
        const names = [];
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
          await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_6__.G)(numbers, blocksAtOnce, signal, async (number, stop) => {
            const content = Buffer.alloc(Math.min(size, bytes - number * size));
            await file.read(content, 0, content.length, number * size);
            const md5 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(content).digest();
            const block = Buffer.from(`${String(number).padStart(6, "0")}-${md5.toString("hex")}`).toString("base64");
            names[number] = block;
            if (there.has(block))
              return;
            const options = { abortSignal: stop, transactionalContentMD5: md5 };
            await blob.stageBlock(block, content, content.length, options);
          });
          await blob.commitBlockList(names, {
            abortSignal: signal,
            blobHTTPHeaders: { blobContentMD5: Buffer.from(whole, "hex") }
          });
        } finally {
          await file.close();
        }
      }
      async function openContainer({ name, options, place }, env, container) {
        const sdk = await Promise.all(
          /* import() */
          [__webpack_require__.e(878), __webpack_require__.e(738), __webpack_require__.e(824), __webpack_require__.e(206)]
        ).then(__webpack_require__.bind(__webpack_require__, 54206));
        const { BlobServiceClient } = sdk;
        const pipeline = { retryOptions: { maxTries: 1 } };
        const connection = options.connection_string ?? env.AZURE_STORAGE_CONNECTION_STRING;
        if (connection !== void 0)
          return BlobServiceClient.fromConnectionString(connection, pipeline).getContainerClient(container);
        const account = options.account_name ?? env.AZURE_STORAGE_ACCOUNT;
        if (account === void 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
            ...place,
            path: `remote.${name}`,
            message: "needs `account_name` or `connection_string`",
            remedy: "Write one of them, or set AZURE_STORAGE_ACCOUNT or AZURE_STORAGE_CONNECTION_STRING"
          });
        const url = `https://${account}.blob.core.windows.net`;
        const service = (credential, address = url) => new BlobServiceClient(address, credential, pipeline).getContainerClient(container);
        const { tenant_id: tenant, client_id: client, client_secret: secret } = options;
        if (tenant !== void 0 && client !== void 0 && secret !== void 0) {
          const { ClientSecretCredential } = await Promise.all(
            /* import() */
            [__webpack_require__.e(878), __webpack_require__.e(738), __webpack_require__.e(88), __webpack_require__.e(324), __webpack_require__.e(16)]
          ).then(__webpack_require__.bind(__webpack_require__, 73016));
          return service(new ClientSecretCredential(tenant, client, secret));
        }
        const key = options.account_key ?? env.AZURE_STORAGE_KEY;
        if (key !== void 0)
          return service(new sdk.StorageSharedKeyCredential(account, key));
        const token = options.sas_token ?? env.AZURE_STORAGE_SAS_TOKEN;
        if (token !== void 0)
          return service(new sdk.AnonymousCredential(), `${url}?${token.replace(/^\?/, "")}`);
        if (options.allow_anonymous_login === true)
          return service(new sdk.AnonymousCredential());
        const { DefaultAzureCredential } = await Promise.all(
          /* import() */
          [__webpack_require__.e(878), __webpack_require__.e(738), __webpack_require__.e(88), __webpack_require__.e(324), __webpack_require__.e(16)]
        ).then(__webpack_require__.bind(__webpack_require__, 73016));
        return service(new DefaultAzureCredential());
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
