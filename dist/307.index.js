const id = 307;
const ids = [307];
const modules = {
  /***/
  92307: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let openFolderRemote = function({ name, url, options }) {
            const place = (object) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(url, (0, _cache_js__WEBPACK_IMPORTED_MODULE_5__.d)(object));
            const fileMode = options.shared === "group" ? 436 : void 0;
            return {
              name,
              address: url,
              jobs: options.jobs ?? 8,
              pageSize: null,
              has: async (object) => await fileOf(place(object)) !== null,
              list: (prefix) => listFolder(url, prefix),
              async upload(object, source, signal) {
                await put(source, place(object), signal);
                if (fileMode !== void 0)
                  await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(place(object), fileMode);
              },
              async read(object, offset) {
                const path = place(object);
                const found = await fileOf(path);
                if (found === null)
                  return null;
                const start = offset <= found.size ? offset : 0;
                return { bytes: bytesFrom(path, start, found.size), start, size: found.size };
              },
              remove: (object) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(place(object), { force: true }),
              close: async () => {
              }
            };
          }, absent = function(error) {
            if (error.code === "ENOENT" || error.code === "ENOTDIR")
              return null;
            throw error;
          };
          __webpack_require__.r(__webpack_exports__);
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            openFolderRemote: () => (
              /* binding */
              openFolderRemote
            )
            /* harmony export */
          });
          var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
          var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
          var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2772);
          var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69496);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_digest_js__WEBPACK_IMPORTED_MODULE_4__]);
          _digest_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const pieceBytes = 1024 * 1024;
          async function put({ path, bytes, md5, content }, target, signal) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
            const draft = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
            try {
              if (content !== null)
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, content, { flag: "wx", signal });
              else {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, draft, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(draft, 420);
                if (await (0, _digest_js__WEBPACK_IMPORTED_MODULE_4__.Qb)(draft) !== md5)
                  throw new Error(`${bytes} bytes were copied to ${target} and arrived changed`);
              }
              signal.throwIfAborted();
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, target);
            } catch (error) {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
              throw error;
            }
          }
          async function* bytesFrom(path, start, size) {
            if (size - start > pieceBytes) {
              yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { start, highWaterMark: pieceBytes });
              return;
            }
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
            try {
              const content = Buffer.allocUnsafe(size - start);
              const { bytesRead } = await handle.read(content, 0, content.length, start);
              if (bytesRead > 0)
                yield content.subarray(0, bytesRead);
            } finally {
              await handle.close();
            }
          }
          async function* listFolder(root, prefix) {
            const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), { withFileTypes: true }).catch(absent);
            const files = [];
            for (const entry of entries ?? []) {
              const path = `${folder}${entry.name}`;
              if (!path.startsWith(prefix) || entry.name.startsWith("."))
                continue;
              if (entry.isDirectory())
                yield* listFolder(root, `${path}/`);
              else if (entry.isFile())
                files.push(path);
            }
            if (files.length > 0)
              yield files;
          }
          async function fileOf(path) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(absent);
            return found?.isFile() === true ? found : null;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  )
};
export {
  id,
  ids,
  modules
};
