const id = 2682;
const ids = [2682];
const modules = {
  /***/
  95879: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qs: () => (
          /* reexport */
          annotatedModel
        ),
        ge: () => (
          /* reexport */
          artifactPlace
        ),
        ti: () => (
          /* reexport */
          readAnnotations
        ),
        T9: () => (
          /* reexport */
          writeAnnotation
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var foundation = __webpack_require__(91104);
      var dist = __webpack_require__(38815);
      var schemas = __webpack_require__(27597);
      var gto_tags = __webpack_require__(10658);
      ;
      const artifactSchema = schemas.rej({
        path: schemas.YjP().refine(isInside, "must be a path inside the repository: relative, and not leading out of its folder"),
        type: schemas.YjP().optional(),
        desc: schemas.YjP().optional(),
        labels: schemas.YOg(schemas.YjP()).optional(),
        meta: schemas.L5J().optional()
      });
      const fileSchema = schemas._H3({ artifacts: schemas.g1P(schemas.YjP(), artifactSchema).nullish() });
      function isInside(path) {
        if (path.trim() === "" || path.includes("\0") || /^([/\\]|[A-Za-z]:)/.test(path))
          return false;
        const normal = external_node_path_.posix.normalize(path);
        return normal !== "." && normal !== ".." && !normal.startsWith("../");
      }
      function readAnnotations(content, file) {
        if (content.trim() === "")
          return /* @__PURE__ */ new Map();
        const source = (0, foundation.o$)(content, file, "Start with `artifacts:`");
        if (!("data" in source))
          throw new foundation.j1(source);
        if (source.data === null)
          return /* @__PURE__ */ new Map();
        const checked = (0, foundation.z6)(fileSchema, source, file);
        const names = Object.keys(source.data.artifacts ?? {}).filter((name) => !(0, gto_tags._H)(name)).map((name) => {
          const { line, column } = source.positionOf(["artifacts", name]);
          const message = "is not a name that GTO takes";
          const remedy = "Letters, digits, `-`, `_` and `/`, a letter or digit at both ends";
          return { file, line, column, path: `artifacts.${name}`, message, remedy };
        });
        const problems = [..."problems" in checked ? checked.problems : [], ...names];
        if (!("value" in checked) || problems.length > 0)
          throw new foundation.j1(problems);
        return new Map(Object.entries(checked.value.artifacts ?? {}));
      }
      function writeAnnotation(content, file, name, artifact) {
        readAnnotations(content, file);
        const problems = [];
        if (!(0, gto_tags.jp)(name) || name.includes(":"))
          problems.push({ file, path: `artifacts.${name}`, message: "is not a name that GTO takes" });
        if (!isInside(artifact.path))
          problems.push({
            file,
            path: `artifacts.${name}.path`,
            value: artifact.path,
            message: "must be a path inside the repository"
          });
        if (problems.length > 0)
          throw new foundation.j1(problems);
        const document = (0, dist.Tp)(content);
        if (!(0, dist.jh)(document.contents))
          document.contents = document.createNode({});
        const section = document.get("artifacts", true);
        if (!(0, dist.jh)(section))
          document.set("artifacts", document.createNode({}));
        const before = content === "" ? void 0 : document.getIn(["artifacts", name]);
        if (!(0, dist.jh)(before))
          document.setIn(["artifacts", name], document.createNode({}));
        let changed = !(0, dist.jh)(before);
        for (const key of ["path", "type", "desc", "labels", "meta"]) {
          const value = artifact[key];
          if (value === void 0 || same(document, ["artifacts", name, key], value))
            continue;
          document.setIn(["artifacts", name, key], document.createNode(value));
          changed = true;
        }
        return changed ? document.toString({ lineWidth: 0, indentSeq: indentsLists(content) }) : content;
      }
      function same(document, path, value) {
        const node = document.getIn(path, true);
        if (node === void 0)
          return false;
        const there = (0, dist.jn)(node) ? node.value : node.toJS(document);
        return JSON.stringify(there) === JSON.stringify(value);
      }
      function indentsLists(content) {
        const [, key, dash] = /^( *)[^\s#-][^\n]*:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(content) ?? [];
        return key === void 0 || dash === void 0 || dash.length > key.length;
      }
      ;
      function artifactPlace(model) {
        if (!(0, gto_tags.jp)(model))
          return null;
        const [first = "", second] = model.split(":");
        if (second === void 0)
          return { file: "dvc.yaml", name: first };
        const parts = first.split("/").filter((part) => part !== "" && part !== ".");
        if (parts.includes("..") || first.startsWith("/"))
          return null;
        return { file: [...parts, "dvc.yaml"].join("/"), name: second };
      }
      ;
      async function annotatedModel(repository, commit, model) {
        const place = artifactPlace(model);
        if (place === null)
          throw new foundation.j1({ path: "model", value: model, message: "is not a name that GTO takes" });
        const content = await repository.read(commit, place.file);
        const annotation = content === null ? void 0 : readAnnotations(content, place.file).get(place.name);
        if (annotation === void 0)
          return null;
        return { path: external_node_path_.posix.join(external_node_path_.posix.dirname(place.file), annotation.path), annotation, file: place.file };
      }
      ;
    })
  ),
  /***/
  85290: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            C: () => (
              /* binding */
              collectFiles
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var hasha__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7690);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_3__]);
          hasha__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function collectFiles(parts) {
            const files = [];
            const problems = [];
            for (const part of parts) {
              const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(part.file).catch(() => null);
              if (root === null) {
                problems.push({ path: part.path, message: "is not there", remedy: "Train first, or correct its path" });
                continue;
              }
              for (const inner of await filesBelow(root)) {
                const file = inner === "" ? root : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner);
                const path = inner === "" ? part.path : `${part.path}/${inner}`;
                const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => null);
                const found = target === null ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target);
                const inside = target !== null && (target === root || target.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
                if (!inside || found?.isFile() !== true) {
                  const message = target === null ? "is a link to nothing" : inside ? "is no file" : `is a link out of ${part.path}`;
                  problems.push({ path, message, remedy: "Let training write the file itself" });
                  continue;
                }
                const sha256 = await (0, hasha__WEBPACK_IMPORTED_MODULE_3__.DC)(target, { algorithm: "sha256" });
                files.push({ name: part.name, kind: part.kind, path, file: target, sha256, bytes: found.size });
              }
            }
            if (problems.length > 0)
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problems);
            return files;
          }
          async function filesBelow(root) {
            if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).isDirectory())
              return [""];
            const found = [];
            const visit = async (folder) => {
              const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
              for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
                const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory())
                  await visit(path);
                else
                  found.push(path);
              }
            };
            await visit("");
            return found;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  9672: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EN: () => (
          /* binding */
          bodyOf
        ),
        /* harmony export */
        IO: () => (
          /* binding */
          fileSource
        ),
        /* harmony export */
        Pq: () => (
          /* binding */
          memorySource
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      const pieceBytes = 1024 * 1024;
      function fileSource(file, bytes) {
        return {
          bytes,
          seekable: true,
          open: (start, end) => (
            // `end` of a stream is inclusive, so that an empty one cannot be asked for
            end <= start ? none() : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start, end: end - 1, highWaterMark: pieceBytes })
          )
        };
      }
      function memorySource(content) {
        return {
          bytes: content.length,
          seekable: true,
          async *open(start, end) {
            if (end > start)
              yield content.subarray(start, end);
          }
        };
      }
      async function* none() {
      }
      function bodyOf(source, start, end, moved) {
        const pieces = source.open(start, end)[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(controller) {
            const { done, value } = await pieces.next();
            if (done === true)
              return controller.close();
            moved(value.length);
            controller.enqueue(value);
          },
          async cancel() {
            await pieces.return?.();
          }
        }, { highWaterMark: 0 });
      }
    })
  ),
  /***/
  25131: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let folderStore = function(folder, { signal }) {
            const name = "folder";
            const read = async (location) => {
              const { index } = (0, _location_js__WEBPACK_IMPORTED_MODULE_6__.mb)(location, "folder", 1);
              const place = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, index);
              const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, _version_index_js__WEBPACK_IMPORTED_MODULE_9__.mo)).catch(() => null);
              if (bytes === null)
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.eG(`There is no version's list of files in ${place}.`, {
                  remedy: "Check that the folder is the one that the version was put into"
                });
              return { place, index: (0, _version_index_js__WEBPACK_IMPORTED_MODULE_9__.vY)(bytes, index, place) };
            };
            return {
              name,
              async put(version) {
                const { bytes, sha256 } = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_9__._M)(version);
                const place = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, sha256);
                if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(() => null) === null) {
                  const draft = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${sha256}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
                  try {
                    for (const file of version.files) {
                      signal.throwIfAborted();
                      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, ...file.path.split("/"));
                      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
                      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file.file, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
                      if (await (0, hasha__WEBPACK_IMPORTED_MODULE_10__.DC)(target, { algorithm: "sha256" }) !== file.sha256)
                        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.eG(`${file.path} changed while it was copied.`, {
                          remedy: "Register when nothing writes to the model any more"
                        });
                    }
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, _version_index_js__WEBPACK_IMPORTED_MODULE_9__.mo), bytes);
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, place).catch(async (error) => {
                      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                        throw error;
                    });
                  } finally {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { recursive: true, force: true });
                  }
                }
                return (0, _location_js__WEBPACK_IMPORTED_MODULE_6__.rW)("folder", [version.version], sha256);
              },
              async publish(location) {
                await read(location);
              },
              // another registration may have put the same bytes there
              async discard() {
              },
              async get(location, into) {
                const { place, index } = await read(location);
                return (0, _landing_js__WEBPACK_IMPORTED_MODULE_5__.o)(into, index, async (file, target) => {
                  const from = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, ...file.path.split("/"));
                  await (0, _receive_js__WEBPACK_IMPORTED_MODULE_7__.A)(file, {
                    target,
                    where: place,
                    open: async (offset) => {
                      const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(from).catch(() => null);
                      if (found?.isFile() !== true)
                        throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_9__.J5)(place, `${JSON.stringify(file.path)} is missing`);
                      const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
                      return {
                        start: offset,
                        bytes: handle.createReadStream({ start: offset, highWaterMark: 1024 * 1024 })
                      };
                    },
                    patience: _retrying_js__WEBPACK_IMPORTED_MODULE_8__.UG,
                    signal,
                    moved: () => {
                    }
                  });
                });
              },
              async has(location) {
                const found = await read(location).catch((error) => {
                  if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.eG)
                    return null;
                  throw error;
                });
                if (found === null)
                  return false;
                for (const { path, bytes } of found.index.files) {
                  const seen = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(found.place, ...path.split("/"))).catch(() => null);
                  if (seen?.isFile() !== true || seen.size !== bytes)
                    return false;
                }
                return true;
              }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            s: () => (
              /* binding */
              folderStore
            )
            /* harmony export */
          });
          var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
          var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
          var hasha__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7690);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91104);
          var _landing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47357);
          var _location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21579);
          var _receive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64015);
          var _retrying_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13974);
          var _version_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59546);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_5__, hasha__WEBPACK_IMPORTED_MODULE_10__]);
          [_landing_js__WEBPACK_IMPORTED_MODULE_5__, hasha__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  15514: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            C0: () => (
              /* reexport safe */
              _collect_files_js__WEBPACK_IMPORTED_MODULE_0__.C
            ),
            /* harmony export */
            NP: () => (
              /* reexport safe */
              _release_release_store_js__WEBPACK_IMPORTED_MODULE_4__.N
            ),
            /* harmony export */
            YZ: () => (
              /* reexport safe */
              _remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__.Y
            ),
            /* harmony export */
            fk: () => (
              /* reexport safe */
              _oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__.f
            ),
            /* harmony export */
            s4: () => (
              /* reexport safe */
              _folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__.s
            ),
            /* harmony export */
            yE: () => (
              /* reexport safe */
              _location_js__WEBPACK_IMPORTED_MODULE_2__.yE
            )
            /* harmony export */
          });
          var _collect_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85290);
          var _folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25131);
          var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21579);
          var _oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86165);
          var _release_release_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45573);
          var _remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57519);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_collect_files_js__WEBPACK_IMPORTED_MODULE_0__, _folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__, _oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__, _release_release_store_js__WEBPACK_IMPORTED_MODULE_4__, _remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__]);
          [_collect_files_js__WEBPACK_IMPORTED_MODULE_0__, _folder_folder_store_js__WEBPACK_IMPORTED_MODULE_1__, _oci_oci_store_js__WEBPACK_IMPORTED_MODULE_3__, _release_release_store_js__WEBPACK_IMPORTED_MODULE_4__, _remote_remote_store_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  47357: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            o: () => (
              /* binding */
              land
            )
            /* harmony export */
          });
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
          var hasha__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7690);
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91104);
          var _version_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59546);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_4__]);
          hasha__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          async function land(into, { model, version, files, facts }, fetch2) {
            const placed = (folder) => ({
              model,
              version,
              ...facts === void 0 ? {} : { facts },
              files: files.map((file) => ({ ...file, file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...file.path.split("/")) }))
            });
            const there = await contents(into);
            if (there !== null && there.length > 0) {
              if (await holdsExactly(into, there, files))
                return placed(into);
              throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({
                path: into,
                message: "is not empty, so no model is put there",
                remedy: "Name a folder that is empty or does not exist"
              });
            }
            const names = files.map(({ path, sha256 }) => `${sha256} ${path}
`).join("");
            const draft = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(into), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(into)}.${(0, _version_index_js__WEBPACK_IMPORTED_MODULE_3__.Bj)(Buffer.from(names)).slice(0, 16)}.partial`);
            await cleanse(draft, files);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(draft, { recursive: true });
            for (const file of files)
              await fetch2(file, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, ...file.path.split("/")));
            if (there !== null)
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(into);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, into);
            return placed(into);
          }
          async function cleanse(draft, files) {
            const wanted = new Set(files.map(({ path }) => path));
            const left = await contents(draft);
            if (left === null || left.some((path) => !wanted.has(path)))
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
          }
          async function contents(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
            if (found === null)
              return null;
            if (!found.isDirectory())
              return ["/"];
            const paths = [];
            const visit = async (inner) => {
              for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner), { withFileTypes: true })) {
                const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
                if (entry.isDirectory())
                  await visit(path);
                else
                  paths.push(entry.isFile() ? path : `${path}/`);
              }
            };
            await visit("");
            return paths;
          }
          async function holdsExactly(folder, there, files) {
            if (there.length !== files.length)
              return false;
            for (const { path, sha256, bytes } of files) {
              if (!there.includes(path))
                return false;
              const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...path.split("/"));
              if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).size !== bytes)
                return false;
              if (await (0, hasha__WEBPACK_IMPORTED_MODULE_4__.DC)(file, { algorithm: "sha256" }) !== sha256)
                return false;
            }
            return true;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  21579: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        gC: () => (
          /* binding */
          notALocation
        ),
        /* harmony export */
        mb: () => (
          /* binding */
          readLocation
        ),
        /* harmony export */
        rW: () => (
          /* binding */
          writeLocation
        ),
        /* harmony export */
        yE: () => (
          /* binding */
          schemeOfLocation
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      const locationSchemes = ["github-release", "oci", "dvc", "folder"];
      function schemeOfLocation(location) {
        const scheme = /^([a-z-]+):\/\//.exec(location)?.[1];
        return locationSchemes.find((one) => one === scheme) ?? null;
      }
      function writeLocation(scheme, parts, index) {
        return `${scheme}://${parts.map(encodeURIComponent).join("/")}?index=sha256:${index}`;
      }
      function readLocation(location, scheme, count) {
        const [, path = "", index] = /^[a-z-]+:\/\/([^?#\s]+)\?index=sha256:([0-9a-f]{64})$/.exec(location) ?? [];
        const parts = path.split("/").map(decoded);
        if (schemeOfLocation(location) === scheme && index !== void 0 && parts.length === count && !parts.includes(""))
          return { parts, index };
        throw notALocation(location, `${scheme}://`);
      }
      function notALocation(location, start) {
        return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
          path: "Model-Location",
          value: location,
          message: `is not a location that starts with ${start} and has the form that register-model writes`,
          remedy: "Take it from the tag of the version, unchanged"
        });
      }
      function decoded(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return "";
        }
      }
    })
  ),
  /***/
  59628: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H2: () => (
          /* binding */
          checkDigest
        ),
        /* harmony export */
        HT: () => (
          /* binding */
          putBlob
        ),
        /* harmony export */
        Ym: () => (
          /* binding */
          openBlob
        ),
        /* harmony export */
        is: () => (
          /* binding */
          hasBlob
        )
        /* harmony export */
      });
      var _file_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9672);
      var _retrying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13974);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59546);
      var _registry_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38074);
      const wholeBytes = 64 * 1024 * 1024;
      const octets = { "content-type": "application/octet-stream" };
      async function hasBlob(client, { digest, size }) {
        return client.patiently(`ask for a blob of`, async () => {
          const answer = await client.send({ method: "HEAD", path: `blobs/${digest}` });
          if (answer.status === 404)
            return false;
          if (!answer.ok)
            throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer, "HEAD");
          checkDigest(answer, digest, `${client.host}/${client.name}`);
          const length = answer.headers.get("content-length");
          if (length !== null && Number(length) !== size)
            throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_2__.J5)(`${client.host}/${client.name}`, `${digest.slice(0, 19)} has ${length} bytes there, not ${size}`);
          return true;
        });
      }
      async function putBlob(client, blob, source, moved, pieceBytes = wholeBytes) {
        if (await hasBlob(client, blob))
          return "present";
        const pieces = source.seekable && blob.size > pieceBytes;
        if (pieces && await inPieces(client, blob, source, moved, pieceBytes))
          return "sent";
        await client.patiently(`send ${blob.digest.slice(0, 19)} to`, async () => {
          const { url } = await startUpload(client);
          const body = () => (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_0__.EN)(source, 0, blob.size, moved);
          const answer = await client.send({
            method: "PUT",
            path: withDigest(url, blob.digest),
            headers: octets,
            body: blob.size === 0 ? () => new Uint8Array() : body,
            bytes: blob.size
          });
          if (answer.status !== 201)
            throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer, "the upload");
          await answer.body?.cancel();
          checkDigest(answer, blob.digest, `${client.host}/${client.name}`);
        });
        return "sent";
      }
      async function inPieces(client, blob, source, moved, pieceBytes) {
        let upload = null;
        let sent = 0;
        return client.patiently(`send ${blob.digest.slice(0, 19)} to`, async (progressed) => {
          if (upload === null) {
            upload = await startUpload(client);
            sent = 0;
          } else {
            const at = await reached(client, upload.url);
            if (at === null) {
              upload = await startUpload(client);
              sent = 0;
            } else {
              upload = { ...upload, url: at.url };
              sent = at.bytes;
            }
          }
          const length = Math.max(pieceBytes, upload.least);
          while (sent < blob.size) {
            const start = sent;
            const end = Math.min(start + length, blob.size);
            const answer2 = await client.send({
              method: "PATCH",
              path: upload.url,
              headers: { ...octets, "content-range": `${start}-${end - 1}` },
              body: () => (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_0__.EN)(source, start, end, moved),
              bytes: end - start
            });
            if (answer2.status !== 202) {
              const problem = await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer2, "a piece of the upload");
              if (start === 0 && !(0, _retrying_js__WEBPACK_IMPORTED_MODULE_1__.WG)(problem) && ![401, 403, 507].includes(answer2.status))
                return false;
              throw problem;
            }
            await answer2.body?.cancel();
            upload = { ...upload, url: locationOf(answer2, upload.url) };
            sent = endOf(answer2) ?? end;
            if (sent !== end)
              throw new _retrying_js__WEBPACK_IMPORTED_MODULE_1__.dV(0, `the registry says that it has ${sent} bytes after ${end} were sent`);
            progressed();
          }
          const answer = await client.send({ method: "PUT", path: withDigest(upload.url, blob.digest), bytes: 0 });
          if (answer.status !== 201) {
            upload = null;
            throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer, "the end of the upload");
          }
          await answer.body?.cancel();
          checkDigest(answer, blob.digest, `${client.host}/${client.name}`);
          return true;
        });
      }
      async function startUpload(client) {
        const answer = await client.send({ method: "POST", path: "blobs/uploads/", bytes: 0 });
        if (answer.status !== 202)
          throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer, "the start of the upload");
        await answer.body?.cancel();
        const least = Number(answer.headers.get("oci-chunk-min-length") ?? 0);
        return { url: locationOf(answer, new URL(client.origin)), least: Number.isSafeInteger(least) ? least : 0 };
      }
      async function reached(client, url) {
        const answer = await client.send({ method: "GET", path: url });
        await answer.body?.cancel();
        const bytes = endOf(answer);
        if (answer.status !== 204 || bytes === null)
          return null;
        return { url: locationOf(answer, url), bytes };
      }
      function endOf(answer) {
        const end = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get("range") ?? "")?.[1];
        return end === void 0 || end === "0" ? null : Number(end) + 1;
      }
      function locationOf(answer, from) {
        const location = answer.headers.get("location");
        return location === null ? from : (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.Md)(location, from);
      }
      function withDigest(url, digest) {
        return new URL(`${url.href}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`);
      }
      async function openBlob(client, { digest }, offset) {
        const answer = await client.send({
          method: "GET",
          path: `blobs/${digest}`,
          headers: { "accept-encoding": "identity", ...offset === 0 ? {} : { range: `bytes=${offset}-` } }
        });
        if (answer.status === 404)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_2__.J5)(`${client.host}/${client.name}`, `${digest.slice(0, 19)} is missing there`);
        if (answer.status === 416 && offset > 0) {
          await answer.body?.cancel();
          return openBlob(client, { digest, size: 0 }, 0);
        }
        if (answer.status !== 200 && answer.status !== 206)
          throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer, "GET");
        if (answer.status === 200)
          checkDigest(answer, digest, `${client.host}/${client.name}`);
        const start = /^bytes (\d+)-/.exec(answer.headers.get("content-range") ?? "")?.[1];
        return {
          start: answer.status === 206 && start !== void 0 ? Number(start) : 0,
          bytes: answer.body ?? []
        };
      }
      function checkDigest(answer, digest, where) {
        const said = answer.headers.get("docker-content-digest");
        if (said?.startsWith("sha256:") && said !== digest)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_2__.J5)(where, `it answers with ${said.slice(0, 19)} where ${digest.slice(0, 19)} was asked for`);
      }
    })
  ),
  /***/
  89394: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RV: () => (
          /* binding */
          putManifest
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          getManifest
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          checkTagFree
        ),
        /* harmony export */
        oU: () => (
          /* binding */
          largestManifest
        ),
        /* harmony export */
        vs: () => (
          /* binding */
          noManifest
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59546);
      var _blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59628);
      var _model_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78747);
      var _registry_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38074);
      const largestManifest = 4 * 1024 * 1024;
      async function putManifest(client, bytes, { digest, mediaType }, name = digest) {
        return client.patiently("put a manifest into", async () => {
          const answer = await client.send({
            method: "PUT",
            path: `manifests/${name}`,
            headers: { "content-type": mediaType },
            body: () => bytes,
            bytes: bytes.length
          });
          if (answer.status !== 201)
            throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer, "the manifest");
          await answer.body?.cancel();
          (0, _blobs_js__WEBPACK_IMPORTED_MODULE_2__.H2)(answer, digest, `${client.host}/${client.name}`);
          return answer;
        });
      }
      async function getManifest(client, name, accept = _model_pack_js__WEBPACK_IMPORTED_MODULE_3__.Yt) {
        const where = `${client.host}/${client.name}`;
        return client.patiently("read a manifest of", async () => {
          const answer = await client.send({ method: "GET", path: `manifests/${name}`, headers: { accept } });
          if (answer.status === 404) {
            await answer.body?.cancel();
            return null;
          }
          if (answer.status !== 200)
            throw await (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_4__.n)(answer, "the manifest");
          const pieces = [];
          let size = 0;
          for await (const piece of answer.body ?? []) {
            size += piece.length;
            if (size > largestManifest)
              throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(where, "its manifest is larger than 4 MiB");
            pieces.push(piece);
          }
          const bytes = Buffer.concat(pieces);
          const digest = `sha256:${(0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.Bj)(bytes)}`;
          (0, _blobs_js__WEBPACK_IMPORTED_MODULE_2__.H2)(answer, digest, where);
          if (name.startsWith("sha256:") && name !== digest)
            throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(where, `its manifest is ${digest.slice(0, 19)} where ${name.slice(0, 19)} was asked for`);
          return bytes;
        });
      }
      async function digestOfTag(client, tag) {
        const bytes = await getManifest(client, tag, `${_model_pack_js__WEBPACK_IMPORTED_MODULE_3__.Yt}, application/vnd.oci.image.index.v1+json, */*`);
        return bytes === null ? null : `sha256:${(0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.Bj)(bytes)}`;
      }
      async function checkTagFree(client, tag, digest) {
        const there = await digestOfTag(client, tag);
        if (there === null)
          return "free";
        if (there === digest)
          return "ours";
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
          path: `${client.host}/${client.name}:${tag}`,
          value: digest.slice(0, 19),
          message: `is taken by other bytes (${there.slice(0, 19)})`,
          remedy: "A version never changes: register the model as the next one, or remove the tag from the registry"
        });
      }
      function noManifest(client, digest) {
        return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`${client.host}/${client.name} has no manifest ${digest.slice(0, 19)}.`, {
          remedy: "It may have been removed, or the credentials may not see it"
        });
      }
    })
  ),
  /***/
  78747: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ru: () => (
          /* binding */
          filepathAnnotation
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          readManifest
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          manifestType
        ),
        /* harmony export */
        ZZ: () => (
          /* binding */
          layerOf
        ),
        /* harmony export */
        u1: () => (
          /* binding */
          buildManifest
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59546);
      const manifestType = "application/vnd.oci.image.manifest.v1+json";
      const modelArtifactType = "application/vnd.cncf.model.manifest.v1+json";
      const modelConfigType = "application/vnd.cncf.model.config.v1+json";
      const filepathAnnotation = "org.cncf.model.filepath";
      const metadataAnnotation = "org.cncf.model.file.metadata+json";
      const titleAnnotation = "org.opencontainers.image.title";
      function layerOf({ path, kind }, { sha256, bytes }, form) {
        const use = form === "tar" ? "weight" : useOf(path, kind);
        const metadata = {
          name: path.split("/").at(-1),
          mode: 420,
          uid: 0,
          gid: 0,
          size: bytes,
          mtime: epoch,
          typeflag: 48
        };
        return {
          mediaType: `application/vnd.cncf.model.${use}.v1.${form}`,
          digest: `sha256:${sha256}`,
          size: bytes,
          annotations: {
            [filepathAnnotation]: path,
            ...form === "tar" ? {} : { [metadataAnnotation]: JSON.stringify(metadata), [titleAnnotation]: path }
          }
        };
      }
      const epoch = "1970-01-01T00:00:00Z";
      function useOf(path, kind) {
        const name = path.split("/").at(-1)?.toLowerCase() ?? "";
        if (kind === "paper")
          return "doc";
        if (/\.(md|rst|html|pdf)$/.test(name) || /^(readme|licen[cs]e|notice)(\.[a-z]+)?$/.test(name))
          return "doc";
        if (/\.(py|r|jl|sh|ipynb|js|ts|java|scala|sql)$/.test(name))
          return "code";
        if (/\.(json|ya?ml|toml|ini|cfg|conf|txt|vocab|tiktoken|jinja2?)$/.test(name))
          return "weight.config";
        return "weight";
      }
      function buildManifest({ model, version, facts = {} }, layers) {
        const { title, description, revision, sourceUrl, createdAt, authors, licenses, format, architecture } = facts;
        const config = encode({
          descriptor: defined({
            createdAt,
            authors,
            name: model,
            version,
            title,
            description,
            sourceURL: sourceUrl,
            revision,
            licenses
          }),
          config: defined({ architecture, format }),
          // raw and tar layers are not compressed, so that a layer's content is the layer
          modelfs: { type: "layers", diffIds: layers.map(({ digest: digest2 }) => digest2) }
        });
        const configDescriptor = descriptorOf(config, modelConfigType);
        const bytes = encode({
          schemaVersion: 2,
          mediaType: manifestType,
          artifactType: modelArtifactType,
          config: configDescriptor,
          layers,
          annotations: defined({
            "org.opencontainers.image.title": title ?? model,
            "org.opencontainers.image.version": version,
            "org.opencontainers.image.revision": revision,
            "org.opencontainers.image.source": sourceUrl,
            "org.opencontainers.image.created": createdAt,
            "org.opencontainers.image.licenses": licenses?.join(" AND ")
          })
        });
        return {
          config: { bytes: config, descriptor: configDescriptor },
          bytes,
          descriptor: descriptorOf(bytes, manifestType)
        };
      }
      function descriptorOf(bytes, mediaType) {
        return { mediaType, digest: `sha256:${(0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(bytes)}`, size: bytes.length };
      }
      const digest = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/);
      const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        digest,
        size: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        annotations: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional()
      });
      const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.euz(2),
        mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.euz(manifestType),
        artifactType: zod__WEBPACK_IMPORTED_MODULE_1__.euz(modelArtifactType),
        config: descriptorSchema.extend({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.euz(modelConfigType) }),
        layers: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(descriptorSchema).min(1)
      });
      function readManifest(bytes, where) {
        try {
          return manifestSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        } catch (error) {
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.J5)(where, "its manifest is not that of a model in the ModelPack format", error);
        }
      }
      function encode(value) {
        return Buffer.from(JSON.stringify(value));
      }
      function defined(record) {
        return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== void 0));
      }
    })
  ),
  /***/
  86165: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let ociStore = function(settings, services) {
            const open = (reference, actions) => (0, _registry_client_js__WEBPACK_IMPORTED_MODULE_10__.Me)(reference, actions, services, settings);
            async function manifestOf(client, { digest }) {
              const bytes = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client, digest);
              if (bytes === null)
                throw (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.vs)(client, digest);
              return (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.WI)(bytes, `${client.host}/${client.name}`);
            }
            return {
              name: "OCI registry",
              async put(version) {
                const repository = (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.Nu)(settings.repository ?? "");
                const tag = (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.cO)(version.version);
                const index = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__._M)(version);
                const client = await open(repository, "pull,push");
                const blobs = await layersOf(version.files, index.bytes, index.sha256);
                const { bytes, descriptor, config } = (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.u1)(version, blobs.map(({ layer }) => layer));
                if (bytes.length > _manifests_js__WEBPACK_IMPORTED_MODULE_6__.oU)
                  throw tooManyFiles(version.files.length);
                await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.hd)(client, tag, descriptor.digest);
                const total = blobs.reduce((sum, { layer }) => sum + layer.size, 0);
                const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_12__.o)("Sent", total, `${client.host}/${client.name}`, services);
                for (const { layer, source } of [
                  ...blobs,
                  { layer: config.descriptor, source: (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.Pq)(config.bytes) }
                ])
                  await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.HT)(client, layer, source, progress.moved, settings.pieceBytes);
                progress.finish();
                await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.RV)(client, Buffer.from(bytes), descriptor);
                return (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.Xd)({ ...repository, tag, digest: descriptor.digest });
              },
              async publish(location) {
                const reference = (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.Wf)(location);
                const client = await open(reference, "pull,push");
                if (await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.hd)(client, reference.tag, reference.digest) === "ours")
                  return;
                const bytes = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client, reference.digest);
                if (bytes === null)
                  throw (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.vs)(client, reference.digest);
                await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.RV)(client, bytes, { digest: reference.digest, mediaType: _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Yt }, reference.tag);
              },
              // Without a tag a manifest is what registries clean away, and an equal one may be another registration's.
              async discard() {
              },
              async get(location, into) {
                const reference = (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.Wf)(location);
                const client = await open(reference, "pull");
                const manifest = await manifestOf(client, reference);
                const where = `${client.host}/${client.name}`;
                const index = await indexOf(client, manifest);
                const { raw, packed } = placesOf(manifest, index, where);
                const total = index.files.reduce((sum, { bytes }) => sum + bytes, 0);
                const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_12__.o)("Fetched", total, where, services);
                const receive = async (file, target) => {
                  const layer = raw.get(file.path);
                  await (0, _receive_js__WEBPACK_IMPORTED_MODULE_3__.A)(file, {
                    ...{ target, where, patience: client.patience, signal: client.signal, moved: progress.moved },
                    open: (offset) => (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.Ym)(client, layer, offset)
                  });
                };
                const placed = await (0, _landing_js__WEBPACK_IMPORTED_MODULE_2__.o)(into, index, (0, _packed_files_js__WEBPACK_IMPORTED_MODULE_8__.k)(client, packed, receive, progress.moved));
                progress.finish();
                return placed;
              },
              async has(location) {
                const reference = (0, _reference_js__WEBPACK_IMPORTED_MODULE_9__.Wf)(location);
                const client = await open(reference, "pull");
                const bytes = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.c2)(client, reference.digest);
                if (bytes === null)
                  return false;
                const { config, layers } = (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.WI)(bytes, `${client.host}/${client.name}`);
                for (const blob of [config, ...layers])
                  if (!await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.is)(client, blob))
                    return false;
                return true;
              }
            };
          }, placesOf = function(manifest, { files }, where) {
            const raw = /* @__PURE__ */ new Map();
            const archives = [];
            for (const layer of manifest.layers) {
              if (layer.mediaType.endsWith(".tar"))
                archives.push(layer);
              else if (layer.annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru] !== void 0)
                raw.set(layer.annotations[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru], layer);
            }
            const packed = /* @__PURE__ */ new Map();
            for (const file of files) {
              const own = raw.get(file.path);
              if (own !== void 0) {
                if (own.digest === `sha256:${file.sha256}` && own.size === file.bytes)
                  continue;
                throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where, `its layer for ${JSON.stringify(file.path)} is not the listed file`);
              }
              const layer = archives.find(({ annotations }) => annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru] === `${file.name}.tar`);
              if (layer === void 0)
                throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where, `it has no layer for ${JSON.stringify(file.path)}`);
              const entry = packed.get(layer.digest) ?? { layer, files: [] };
              entry.files.push(file);
              packed.set(layer.digest, entry);
            }
            return { raw, packed: [...packed.values()] };
          }, tooManyFiles = function(count) {
            return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
              path: "register.bytes",
              value: `${count} files`,
              message: "are more than an OCI manifest can list",
              remedy: "Let training write an archive, or keep the version in the data remote"
            });
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            f: () => (
              /* binding */
              ociStore
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9672);
          var _landing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47357);
          var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65203);
          var _receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64015);
          var _version_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59546);
          var _blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59628);
          var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89394);
          var _model_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78747);
          var _packed_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(164);
          var _reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1849);
          var _registry_client_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38074);
          var _tar_layer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50287);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_2__]);
          _landing_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          const mostLayersOfPart = 64;
          async function layersOf(files, index, sha256) {
            const list = { name: "files", kind: "paper", path: _version_index_js__WEBPACK_IMPORTED_MODULE_4__.mo };
            const layers = [
              { layer: (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)(list, { sha256, bytes: index.length }, "raw"), source: (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.Pq)(index) }
            ];
            const parts = /* @__PURE__ */ new Map();
            for (const file of files) {
              const key = `${file.kind} ${file.name}`;
              parts.set(key, [...parts.get(key) ?? [], file]);
            }
            for (const part of [...parts.values()].sort((a, b) => Number(a[0]?.kind === "model") - Number(b[0]?.kind === "model"))) {
              const [first] = part;
              if (first === void 0)
                continue;
              if (part.length > mostLayersOfPart) {
                const archive = await (0, _tar_layer_js__WEBPACK_IMPORTED_MODULE_11__.z)(part);
                layers.push({
                  layer: (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)({ ...first, path: `${first.name}.tar` }, archive, "tar"),
                  source: archive
                });
              } else
                for (const file of part)
                  layers.push({ layer: (0, _model_pack_js__WEBPACK_IMPORTED_MODULE_7__.ZZ)(file, file, "raw"), source: (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_1__.IO)(file.file, file.bytes) });
            }
            return layers;
          }
          async function indexOf(client, { layers }) {
            const where = `${client.host}/${client.name}`;
            const layer = layers.find(({ annotations }) => annotations?.[_model_pack_js__WEBPACK_IMPORTED_MODULE_7__.Ru] === _version_index_js__WEBPACK_IMPORTED_MODULE_4__.mo);
            if (layer === void 0 || layer.size > _version_index_js__WEBPACK_IMPORTED_MODULE_4__.lW)
              throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where, `its manifest does not name ${_version_index_js__WEBPACK_IMPORTED_MODULE_4__.mo}, so it was not put there by register-model`);
            const bytes = await client.patiently("read the list of files of", async () => {
              const pieces = [];
              let size = 0;
              for await (const piece of (await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_5__.Ym)(client, layer, 0)).bytes) {
                size += piece.length;
                if (size > layer.size)
                  break;
                pieces.push(piece);
              }
              return Buffer.concat(pieces);
            });
            return (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.vY)(bytes, layer.digest.slice("sha256:".length), where);
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  164: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          untarTo
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59628);
      var _tar_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50287);
      function untarTo(client, packed, receive, moved) {
        const archiveOf = new Map(packed.flatMap((archive) => archive.files.map(({ path }) => [path, archive])));
        const done = /* @__PURE__ */ new Set();
        return async (file, target) => {
          const archive = archiveOf.get(file.path);
          if (archive === void 0)
            return receive(file, target);
          if (done.has(archive))
            return;
          const root = target.slice(0, target.length - file.path.length);
          await client.patiently("fetch an archive of", async () => {
            for (const { path } of archive.files)
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${root}${path}`, { force: true });
            const { bytes } = await (0, _blobs_js__WEBPACK_IMPORTED_MODULE_1__.Ym)(client, archive.layer, 0);
            const wanted = new Map(archive.files.map((one) => [one.path, one]));
            const where = `${client.host}/${client.name}`;
            await (0, _tar_layer_js__WEBPACK_IMPORTED_MODULE_2__.P)(bytes, archive.layer.digest.slice("sha256:".length), wanted, root, where, moved);
          });
          done.add(archive);
        };
      }
    })
  ),
  /***/
  1849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Nu: () => (
          /* binding */
          readRepository
        ),
        /* harmony export */
        Wf: () => (
          /* binding */
          readReference
        ),
        /* harmony export */
        Xd: () => (
          /* binding */
          writeReference
        ),
        /* harmony export */
        cO: () => (
          /* binding */
          tagOf
        ),
        /* harmony export */
        yv: () => (
          /* binding */
          originOf
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21579);
      const hostText = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`;
      const nameText = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*`;
      const tagText = "[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}";
      function readRepository(text) {
        const [, host, name] = new RegExp(`^(?:oci://)?(${hostText})/(${nameText})$`).exec(text) ?? [];
        if (host !== void 0 && name !== void 0 && (/[.:]/.test(host) || host === "localhost"))
          return { host, name };
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
          path: "register.bytes.repository",
          value: text,
          message: "is not a repository of an OCI registry",
          remedy: "Write the host and a name in lower case, without a tag: ghcr.io/acme/flights/flight-delay"
        });
      }
      function tagOf(version) {
        if (new RegExp(`^${tagText}$`).test(version))
          return version;
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
          path: "version",
          value: version,
          message: "cannot be a tag of an OCI registry",
          remedy: "Leave out what semantic versions have after a plus sign"
        });
      }
      function writeReference({ host, name, tag, digest }) {
        return `oci://${host}/${name}:${tag}@${digest}`;
      }
      function readReference(location) {
        const form = new RegExp(`^oci://(${hostText})/(${nameText}):(${tagText})@(sha256:[0-9a-f]{64})$`);
        const [, host, name, tag, digest] = form.exec(location) ?? [];
        if (host === void 0 || name === void 0 || tag === void 0 || digest === void 0)
          throw (0, _location_js__WEBPACK_IMPORTED_MODULE_1__.gC)(location, "oci://");
        return { host, name, tag, digest };
      }
      function originOf(host, plainHttp) {
        const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);
        const api = host === "docker.io" ? "registry-1.docker.io" : host;
        return `${plainHttp || loopback ? "http" : "https"}://${api}`;
      }
    })
  ),
  /***/
  38074: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          answerError
        ),
        Me: () => (
          /* binding */
          openRegistry
        ),
        Md: () => (
          /* binding */
          safeAddress
        )
      });
      var foundation = __webpack_require__(91104);
      var retrying = __webpack_require__(13974);
      var schemas = __webpack_require__(27597);
      ;
      function readChallenges(header) {
        const found = [];
        const token = String.raw`[!#$%&'*+.^_\`|~0-9A-Za-z-]+`;
        const part = new RegExp(String.raw`\s*,?\s*(?:(${token})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(${token}))|(${token})(?=\s|,|$))`, "gy");
        for (let match = part.exec(header); match !== null; match = part.exec(header)) {
          const [, key, quoted, plain, scheme] = match;
          if (scheme !== void 0)
            found.push({ scheme: scheme.toLowerCase(), parameters: {} });
          else if (key !== void 0) {
            const last = found.at(-1);
            if (last !== void 0)
              last.parameters[key.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "";
          }
        }
        return found;
      }
      ;
      const tokenSchema = schemas.Ikc({ token: schemas.YjP().optional(), access_token: schemas.YjP().optional() }).transform(({ token, access_token: access }) => token ?? access);
      const tokenSeconds = 30;
      function openAuthentication(origin, scope, { credentials, hint }, signal) {
        let header = null;
        const basic = () => credentials === null ? null : `Basic ${Buffer.from(`${credentials.user}:${credentials.secret}`).toString("base64")}`;
        async function bearer({ realm, service }) {
          const url = URL.parse(realm ?? "");
          if (url === null || url.protocol !== "https:" && !(url.protocol === "http:" && origin.startsWith("http:")))
            throw refusal(`it wants a token from ${JSON.stringify(realm ?? "")}, where none is asked for`);
          const time = AbortSignal.any([signal, AbortSignal.timeout(tokenSeconds * 1e3)]);
          let answer;
          if (credentials?.identityToken !== void 0) {
            const form = {
              grant_type: "refresh_token",
              refresh_token: credentials.identityToken,
              client_id: "mlops-actions"
            };
            const body = new URLSearchParams({ ...form, scope, ...service === void 0 ? {} : { service } });
            answer = await fetch(url, { method: "POST", body, signal: time, redirect: "error" });
          } else {
            url.searchParams.set("scope", scope);
            if (service !== void 0)
              url.searchParams.set("service", service);
            const proof = basic();
            answer = await fetch(url, {
              headers: proof === null ? {} : { authorization: proof },
              signal: time,
              redirect: "error"
            });
          }
          if (answer.status >= 500 || answer.status === 429)
            throw new retrying.dV(answer.status, `${url.host} answered ${answer.status}`);
          if (!answer.ok)
            throw refusal(`${url.host} gives no token for it (${answer.status})`);
          const token = tokenSchema.safeParse(await answer.json().catch(() => null)).data;
          if (token === void 0 || !/^[\x21-\x7e]+$/.test(token))
            throw refusal(`${url.host} answered with something else than a token`);
          return `Bearer ${token}`;
        }
        function refusal(why) {
          return new foundation.eG(`The registry ${origin} refuses \`${scope}\`: ${why}; used: ${hint}.`, {
            remedy: "Give `user` and `token` of somebody who may, or log in with docker/login-action. For ghcr.io: GITHUB_TOKEN with `packages: write`, and the package linked to this repository"
          });
        }
        return {
          header: () => header,
          async answer(text) {
            const challenges = readChallenges(text ?? "");
            const token = challenges.find(({ scheme }) => scheme === "bearer");
            const before = header;
            if (token !== void 0)
              header = await bearer(token.parameters);
            else if (challenges.some(({ scheme }) => scheme === "basic"))
              header = basic();
            if (header === null || header === before)
              throw refusal("it wants to know who asks");
            return true;
          }
        };
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const configSchema = schemas.Ikc({
        auths: schemas.g1P(schemas.YjP(), schemas.Ikc({
          auth: schemas.YjP().optional(),
          username: schemas.YjP().optional(),
          password: schemas.YjP().optional(),
          identitytoken: schemas.YjP().optional()
        })).optional(),
        credsStore: schemas.YjP().optional(),
        credHelpers: schemas.g1P(schemas.YjP(), schemas.YjP()).optional()
      });
      async function findCredentials(host, given, env) {
        if (given !== null)
          return { credentials: given, hint: `the user \`${given.user}\` and the token that were given` };
        const home = env.HOME ?? env.USERPROFILE;
        const folder = env.DOCKER_CONFIG || (home === void 0 ? void 0 : (0, external_node_path_.join)(home, ".docker"));
        if (folder === void 0)
          return { credentials: null, hint: "no credentials were given" };
        const file = (0, external_node_path_.join)(folder, "config.json");
        const text = await (0, promises_.readFile)(file, "utf8").catch((error) => {
          if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return null;
          throw unreadable(file, error);
        });
        if (text === null)
          return { credentials: null, hint: `no credentials were given, and ${file} does not exist` };
        let config;
        try {
          config = configSchema.parse(JSON.parse(text));
        } catch (error) {
          throw unreadable(file, error instanceof SyntaxError ? new Error("it is not JSON") : new Error("it has another form"));
        }
        for (const [key, entry] of Object.entries(config.auths ?? {})) {
          if (hostOf(key) !== aliasOf(host))
            continue;
          const decoded = Buffer.from(entry.auth ?? "", "base64").toString();
          const colon = decoded.indexOf(":");
          const user = entry.username ?? (colon > 0 ? decoded.slice(0, colon) : "");
          const secret = entry.password ?? (colon > 0 ? decoded.slice(colon + 1).replace(/\0+$/, "") : "");
          if (entry.identitytoken !== void 0 && entry.identitytoken !== "")
            return {
              credentials: { user, secret, identityToken: entry.identitytoken },
              hint: `the login in ${file}`
            };
          if (user !== "" && secret !== "")
            return { credentials: { user, secret }, hint: `the login in ${file}` };
        }
        const helper = config.credHelpers?.[host] ?? config.credsStore;
        const hint = helper === void 0 ? `${file} has no login for ${host}` : `${file} leaves ${host} to the credential helper \`${helper}\`, and helpers are not run: give user and token`;
        return { credentials: null, hint };
      }
      function hostOf(key) {
        return aliasOf(key.replace(/^https?:\/\//, "").replace(/\/.*$/, ""));
      }
      function aliasOf(host) {
        return ["docker.io", "index.docker.io", "registry-1.docker.io"].includes(host) ? "docker.io" : host;
      }
      function unreadable(file, error) {
        return new foundation.j1({
          file,
          message: `Docker's configuration cannot be read: ${(0, foundation.bD)(error)}`,
          remedy: "Correct it, or run `docker login` again"
        });
      }
      var reference = __webpack_require__(1849);
      ;
      const answerSeconds = 60;
      const secondsForMebibyte = 8;
      const mostRedirections = 5;
      async function openRegistry(repository, actions, { env, signal }, { credentials = null, plainHttp = false, patience = retrying.UG } = {}) {
        const origin = (0, reference.yv)(repository.host, plainHttp);
        const found = await findCredentials(repository.host, credentials, env);
        const authentication = openAuthentication(origin, `repository:${repository.name}:${actions}`, found, signal);
        const root = new URL(`/v2/${repository.name}/`, origin);
        return {
          ...repository,
          origin,
          patience,
          signal,
          async send(request) {
            const first = await once(root, request, authentication, signal);
            if (first.status !== 401)
              return first;
            await first.body?.cancel();
            await authentication.answer(first.headers.get("www-authenticate"));
            const second = await once(root, request, authentication, signal);
            if (second.status === 401)
              await authentication.answer(null);
            return second;
          },
          async patiently(what, work) {
            try {
              return await (0, retrying.R$)(work, patience, signal);
            } catch (error) {
              if (signal.aborted || !(error instanceof retrying.dV || (0, retrying.WG)(error) || isNetwork(error)))
                throw error;
              throw inWords(what, repository, error);
            }
          }
        };
      }
      async function once(root, request, authentication, signal) {
        let url = new URL(request.path, root);
        for (let count = 0; ; count++) {
          const proof = url.origin === root.origin ? authentication.header() : null;
          const seconds = answerSeconds + (request.bytes ?? 0) / 2 ** 20 * secondsForMebibyte;
          const reading = request.method === "GET" || request.method === "HEAD";
          const limit = new AbortController();
          const timer = setTimeout(() => limit.abort(new DOMException(`no answer from ${url.host}`, "TimeoutError")), seconds * 1e3);
          const answer = await fetch(url, {
            method: request.method,
            headers: {
              "user-agent": "mlops-actions",
              ...request.headers,
              ...proof === null ? {} : { authorization: proof },
              ...request.bytes === void 0 ? {} : { "content-length": String(request.bytes) }
            },
            ...request.body === void 0 ? {} : { body: request.body(), duplex: "half" },
            // Where a redirection could be followed, fetch keeps all of a body in memory to send it again. Uploads go to where
            // the registry said, which is the place for it.
            redirect: request.body === void 0 ? "manual" : "error",
            signal: AbortSignal.any([signal, limit.signal])
          }).finally(() => clearTimeout(timer));
          const location = answer.headers.get("location");
          const moved = [301, 302, 303, 307, 308].includes(answer.status) && location !== null;
          if (!moved)
            return answer;
          await answer.body?.cancel();
          if (count === mostRedirections || !reading && answer.status < 307)
            throw new retrying.dV(answer.status, `${url.host} leads elsewhere, which is not followed`);
          url = safeAddress(location, url);
        }
      }
      function safeAddress(location, from) {
        const base = new URL(from);
        const url = new URL(location, base);
        if (url.protocol === "https:" || url.protocol === "http:" && base.protocol === "http:")
          return url;
        throw new retrying.dV(0, `${base.host} leads to ${url.protocol}//${url.host}, which is not followed`);
      }
      async function answerError(answer, what) {
        const text = await answer.text().catch(() => "");
        const retryAfter = Number(answer.headers.get("retry-after") ?? Number.NaN);
        return new retrying.dV(answer.status, `${what} was answered with ${answer.status}${saidIn(text)}`, Number.isFinite(retryAfter) ? retryAfter : null);
      }
      function saidIn(text) {
        try {
          const { errors } = JSON.parse(text);
          const [first] = errors;
          return ` ${[first?.code, first?.message].filter((one) => typeof one === "string" && one !== "").join(": ")}`.slice(0, 300);
        } catch {
          return "";
        }
      }
      function isNetwork(error) {
        return error instanceof TypeError && /fetch failed/.test(error.message);
      }
      function inWords(what, { host, name }, error) {
        const status = error instanceof retrying.dV ? error.status : null;
        const cause = error.cause;
        const said = isNetwork(error) && cause !== void 0 ? (0, foundation.bD)(cause) : (0, foundation.bD)(error);
        const remedy = status === 403 || status === 401 ? "Give credentials that may do this; for ghcr.io GITHUB_TOKEN needs `packages: write`" : status === 404 ? "Check the name of the repository; some registries want it to be made first" : status === 413 ? "The registry, or a proxy before it, takes no blobs of this size" : status === 507 || /no space|quota/i.test(said) ? "Free space on the registry" : "Run it again: what is there is not sent again";
        return new foundation.eG(`Cannot ${what} ${host}/${name}: ${said}`, { cause: error, remedy });
      }
    })
  ),
  /***/
  50287: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          untar
        ),
        /* harmony export */
        z: () => (
          /* binding */
          tarSource
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59546);
      async function tarSource(files) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        let bytes = 0;
        for await (const piece of tarOf(files)) {
          hash.update(piece);
          bytes += piece.length;
        }
        return { bytes, sha256: hash.digest("hex"), seekable: false, open: () => tarOf(files) };
      }
      async function* tarOf(files) {
        const { pack } = await __webpack_require__.e(
          /* import() */
          6118
        ).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
        const archive = pack();
        const filling = fill(archive, files);
        filling.catch((error) => archive.destroy(error));
        yield* archive;
        await filling;
      }
      async function fill(archive, files) {
        for (const { path, file, bytes } of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) {
          const header = {
            name: path,
            size: bytes,
            mode: 420,
            mtime: /* @__PURE__ */ new Date(0),
            uid: 0,
            gid: 0,
            type: "file"
          };
          const entry = archive.entry(header);
          for await (const piece of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
            if (!entry.write(piece))
              await new Promise((resolve) => entry.once("drain", () => resolve()));
          entry.end(void 0);
          await new Promise((resolve, reject) => entry.once("close", () => resolve()).once("error", reject));
        }
        archive.finalize();
      }
      async function untar(bytes, sha256, wanted, folder, where, moved) {
        const { extract } = await __webpack_require__.e(
          /* import() */
          6118
        ).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
        const archive = extract();
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        async function* counted() {
          for await (const piece of bytes) {
            hash.update(piece);
            moved(piece.length);
            yield piece;
          }
        }
        const feed = node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(counted());
        feed.on("error", (error) => archive.destroy(error));
        archive.on("close", () => feed.destroy());
        feed.pipe(archive);
        const seen = /* @__PURE__ */ new Set();
        for await (const entry of archive) {
          const { name, type, size = 0 } = entry.header;
          const file = wanted.get(name);
          if (type !== "file" || file === void 0 || seen.has(name) || size !== file.bytes)
            throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `an archive there holds ${JSON.stringify(name.slice(0, 200))}, which the version does not list so`);
          seen.add(name);
          const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ...file.path.split("/"));
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
          const own = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, "wx", 420);
          try {
            for await (const piece of entry) {
              own.update(piece);
              await handle.writeFile(piece);
            }
          } finally {
            await handle.close();
          }
          if (own.digest("hex") !== file.sha256)
            throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `${JSON.stringify(name)} in an archive there has other bytes`);
        }
        if (hash.digest("hex") !== sha256)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, "an archive there has other bytes than its digest says");
        const missing = [...wanted.keys()].find((path) => !seen.has(path));
        if (missing !== void 0)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `${JSON.stringify(missing)} is not in its archive`);
      }
    })
  ),
  /***/
  65203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          startProgress
        )
        /* harmony export */
      });
      const secondsBetween = 5;
      function startProgress(verb, bytes, where, { logger, clock }) {
        const started = clock.now().getTime();
        let said = started;
        let done = 0;
        const rate = (now) => {
          const seconds = (now - started) / 1e3;
          return seconds < 0.05 ? "" : `, ${bytesText(done / seconds)}/s`;
        };
        return {
          moved(more) {
            done += more;
            const now = clock.now().getTime();
            if (now - said < secondsBetween * 1e3)
              return;
            said = now;
            logger.info(`${verb} ${bytesText(done)} of ${bytesText(bytes)}${rate(now)}`);
          },
          finish() {
            if (done > 0)
              logger.info(`${verb} ${bytesText(done)}${rate(clock.now().getTime())}: ${where}`);
          }
        };
      }
      function bytesText(bytes) {
        const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
        const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
        return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
      }
    })
  ),
  /***/
  64015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          receiveFile
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var _retrying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13974);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59546);
      async function receiveFile({ path, sha256, bytes }, { target, where, open: openAt, patience, signal, moved }) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
        let left = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(() => null))?.size ?? 0;
        for (; ; ) {
          const draft = await Draft.open(target, left <= bytes ? left : 0);
          try {
            if (draft.bytes < bytes || bytes === 0)
              await (0, _retrying_js__WEBPACK_IMPORTED_MODULE_4__.R$)((progressed) => fill(draft, bytes, openAt, signal, moved, progressed), patience, signal);
          } finally {
            await draft.close();
          }
          const got = draft.digest();
          if (got === sha256 && draft.bytes === bytes)
            return;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true });
          if (left === 0)
            throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `${JSON.stringify(path)} has sha256 ${got.slice(0, 12)}, not ${sha256.slice(0, 12)}`);
          left = 0;
        }
      }
      async function fill(draft, bytes, openAt, signal, moved, progressed) {
        const arriving = await openAt(draft.bytes, signal);
        if (arriving.start !== draft.bytes)
          await draft.restart();
        for await (const piece of arriving.bytes) {
          signal.throwIfAborted();
          await draft.add(piece);
          moved(piece.length);
          if (piece.length > 0)
            progressed();
          if (draft.bytes > bytes)
            return;
        }
        if (draft.bytes < bytes)
          throw new _retrying_js__WEBPACK_IMPORTED_MODULE_4__.ZH(`the connection ended after ${draft.bytes} of ${bytes} bytes`);
      }
      class Draft {
        bytes = 0;
        #file;
        #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        constructor(file) {
          this.#file = file;
        }
        static async open(path, keep) {
          const { O_WRONLY, O_CREAT, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
          const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          if (keep > 0)
            for await (const piece of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { end: keep - 1 }))
              hash.update(piece);
          const draft = new Draft(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | (O_NOFOLLOW ?? 0), 420));
          await draft.#file.truncate(keep);
          draft.#hash = hash;
          draft.bytes = keep;
          return draft;
        }
        async add(piece) {
          this.#hash.update(piece);
          for (let at = 0; at < piece.length; ) {
            const { bytesWritten } = await this.#file.write(piece, at, piece.length - at, this.bytes + at);
            at += bytesWritten;
          }
          this.bytes += piece.length;
        }
        async restart() {
          await this.#file.truncate(0);
          this.#hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          this.bytes = 0;
        }
        /** Ends it. */
        digest() {
          return this.#hash.digest("hex");
        }
        close() {
          return this.#file.close();
        }
      }
    })
  ),
  /***/
  91977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PB: () => (
          /* binding */
          assetNames
        ),
        /* harmony export */
        _A: () => (
          /* binding */
          usualPart
        ),
        /* harmony export */
        mr: () => (
          /* binding */
          partsName
        ),
        /* harmony export */
        pn: () => (
          /* binding */
          partName
        ),
        /* harmony export */
        xS: () => (
          /* binding */
          largestAsset
        )
        /* harmony export */
      });
      var _version_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59546);
      const largestAsset = 2 ** 31 - 1;
      const usualPart = 2 ** 30;
      function assetNames(paths) {
        return new Map(paths.map((path) => [path, path === _version_index_js__WEBPACK_IMPORTED_MODULE_0__.mo ? path : nameOf(path)]));
      }
      function nameOf(path) {
        const plain = path.replaceAll("/", ".").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").replace(/^[.-]+|\.+$/g, "");
        const taken = plain.toLowerCase() === _version_index_js__WEBPACK_IMPORTED_MODULE_0__.mo || /\.(part-\d+|parts\.json)$/i.test(plain);
        if (plain === path && path.length <= 150 && !taken)
          return path;
        const [, stem = "", ending = ""] = /^(.*?)((?:\.[A-Za-z0-9]{1,12})?)$/.exec(plain) ?? [];
        return `${stem.slice(0, 120) || "file"}-${(0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(Buffer.from(path)).slice(0, 8)}${ending}`;
      }
      function partName(name, number) {
        return `${name}.part-${String(number).padStart(3, "0")}`;
      }
      function partsName(name) {
        return `${name}.parts.json`;
      }
    })
  ),
  /***/
  26131: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          openParts
        )
        /* harmony export */
      });
      var _version_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59546);
      function openParts({ parts }, assets, host, signal, where) {
        const missing = parts.find(({ name, bytes }) => assets.get(name)?.bytes !== bytes);
        if (missing !== void 0)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.J5)(where, `${missing.name} is missing there, or has another size`);
        return async (offset) => {
          async function* bytes() {
            let start = 0;
            for (const part of parts) {
              const end = start + part.bytes;
              if (offset < end) {
                const from = Math.max(0, offset - start);
                const { id: id2 } = assets.get(part.name);
                const arriving = await host.download(id2, from, signal);
                yield* after(arriving.bytes, from - arriving.start);
              }
              start = end;
            }
          }
          return { start: offset, bytes: bytes() };
        };
      }
      async function* after(pieces, skipped) {
        let left = skipped;
        for await (const piece of pieces) {
          if (left < piece.length)
            yield piece.subarray(left);
          left = Math.max(0, left - piece.length);
        }
      }
    })
  ),
  /***/
  62286: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          cut
        ),
        /* harmony export */
        f: () => (
          /* binding */
          readParts
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59546);
      var _asset_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91977);
      const partsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
        name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().nonnegative(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/),
        parts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
          name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          bytes: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive(),
          sha256: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/)
        })).min(1).max(1e3)
      });
      async function cut(name, { bytes, sha256 }, source, partBytes) {
        const parts = [];
        for (let start = 0; start < bytes; start += partBytes) {
          const end = Math.min(start + partBytes, bytes);
          const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          for await (const piece of source.open(start, end))
            hash.update(piece);
          parts.push({ name: (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_2__.pn)(name, parts.length + 1), bytes: end - start, sha256: hash.digest("hex") });
        }
        return { schemaVersion: 1, name, bytes, sha256, parts };
      }
      function readParts(text, { bytes, sha256, path }, where) {
        let parts;
        try {
          parts = partsSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text)));
        } catch (error) {
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(where, `the list of the parts of ${JSON.stringify(path)} is none`, error);
        }
        const sum = parts.parts.reduce((total, part) => total + part.bytes, 0);
        if (parts.sha256 !== sha256 || parts.bytes !== bytes || sum !== bytes)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_1__.J5)(where, `the list of the parts of ${JSON.stringify(path)} is that of another file`);
        return parts;
      }
    })
  ),
  /***/
  45573: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let releaseStore = function(host, settings, services) {
            const patience = settings.patience ?? _retrying_js__WEBPACK_IMPORTED_MODULE_4__.UG;
            const { signal } = services;
            const own = /* @__PURE__ */ new Set();
            async function find(tag, index) {
              const releases = await host.withTag(tag);
              const published = releases.find(({ draft }) => !draft);
              return published ?? releases.find(({ body }) => body.includes(mark(index))) ?? null;
            }
            async function opened(location) {
              const { parts, index } = (0, _location_js__WEBPACK_IMPORTED_MODULE_2__.mb)(location, "github-release", 3);
              const [owner = "", repository = "", tag = ""] = parts;
              if (`${owner}/${repository}`.toLowerCase() !== host.repository.toLowerCase())
                throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`The version is kept in releases of ${owner}/${repository}, not of ${host.repository}.`, {
                  remedy: `Run it in ${owner}/${repository}, or with a token for it and GITHUB_REPOSITORY set so`
                });
              return { tag, index, release: await find(tag, index), where: `${host.repository}, release ${tag}` };
            }
            async function read(assets, name, where) {
              const asset = assets.get(name);
              if (asset === void 0 || asset.bytes > _version_index_js__WEBPACK_IMPORTED_MODULE_5__.lW)
                throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `${name} is missing there`);
              return (0, _retrying_js__WEBPACK_IMPORTED_MODULE_4__.R$)(async () => {
                const pieces = [];
                let bytes = 0;
                for await (const piece of (await host.download(asset.id, 0, signal)).bytes) {
                  bytes += piece.length;
                  if (bytes > _version_index_js__WEBPACK_IMPORTED_MODULE_5__.lW)
                    throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.J5)(where, `${name} is too large`);
                  pieces.push(piece);
                }
                return Buffer.concat(pieces);
              }, patience, signal);
            }
            return {
              name: "GitHub Release",
              async put(version) {
                const index = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__._M)(version);
                const tag = settings.tagOf(version.model, version.version);
                const sizes = {
                  ...settings.largestAsset === void 0 ? {} : { largest: settings.largestAsset },
                  ...settings.partBytes === void 0 ? {} : { part: settings.partBytes }
                };
                const uploads = [...await (0, _uploads_js__WEBPACK_IMPORTED_MODULE_9__.y8)(version.files, sizes), (0, _uploads_js__WEBPACK_IMPORTED_MODULE_9__.ZK)(_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo, index.bytes)];
                let release = await find(tag, index.sha256);
                const wanted = [];
                for (const upload of uploads) {
                  if (release === null) {
                    wanted.push(upload);
                    continue;
                  }
                  const { state, asset } = await (0, _uploads_js__WEBPACK_IMPORTED_MODULE_9__.JA)(upload, release, host, signal);
                  if (state === "differs")
                    throw taken(tag, upload.name, host);
                  if (state === "broken" && asset !== null)
                    await host.removeAsset(asset.id);
                  if (state !== "same")
                    wanted.push(upload);
                }
                if (release === null) {
                  const title = `${version.model} ${version.version}`;
                  release = await host.createDraft({
                    tag,
                    title,
                    body: bodyText(version.facts?.description, index.sha256)
                  });
                  own.add(release.id);
                }
                const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
                const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_10__.o)("Sent", total, `${host.repository}, release ${tag}`, services);
                for (const upload of wanted)
                  await (0, _uploads_js__WEBPACK_IMPORTED_MODULE_9__.tN)(upload, release, host, tag, patience, services, progress.moved);
                progress.finish();
                const [owner = "", name = ""] = host.repository.split("/");
                return (0, _location_js__WEBPACK_IMPORTED_MODULE_2__.rW)("github-release", [owner, name, tag], index.sha256);
              },
              async publish(location) {
                const { tag, index, release, where } = await opened(location);
                if (release === null)
                  throw gone(where);
                const list = release.assets.find(({ name }) => name === _version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo);
                if (list?.sha256 !== index && list?.sha256 !== null)
                  throw taken(tag, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo, host);
                if (!release.draft)
                  return;
                if (!await host.tagExists(tag))
                  throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`The release ${tag} stays a draft: the tag ${tag} is not in ${host.repository} yet.`, {
                    remedy: "Push the tag first; GitHub would make one of its own that registers nothing"
                  });
                await host.publish(release.id);
              },
              async discard(location) {
                const { tag, index } = await opened(location);
                for (const { id: id2, draft, body } of await host.withTag(tag))
                  if (draft && own.has(id2) && body.includes(mark(index)))
                    await host.remove(id2);
              },
              async get(location, into) {
                const { index, release, where } = await opened(location);
                if (release === null)
                  throw gone(where);
                const assets = wholeAssets(release);
                const version = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.vY)(await read(assets, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo, where), index, where);
                const names = (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_6__.PB)(version.files.map(({ path }) => path));
                const total = version.files.reduce((sum, { bytes }) => sum + bytes, 0);
                const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_10__.o)("Fetched", total, where, services);
                const placed = await (0, _landing_js__WEBPACK_IMPORTED_MODULE_1__.o)(into, version, async (file, target) => {
                  const name = names.get(file.path);
                  const whole = assets.get(name);
                  const open = whole !== void 0 ? (offset) => host.download(whole.id, offset, signal) : (0, _part_reader_js__WEBPACK_IMPORTED_MODULE_7__.t)((0, _parts_js__WEBPACK_IMPORTED_MODULE_8__.f)(await read(assets, (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name), where), file, where), assets, host, signal, where);
                  await (0, _receive_js__WEBPACK_IMPORTED_MODULE_3__.A)(file, { target, where, open, patience, signal, moved: progress.moved });
                });
                progress.finish();
                return placed;
              },
              async has(location) {
                const { index, release, where } = await opened(location);
                if (release === null)
                  return false;
                const assets = wholeAssets(release);
                if (!assets.has(_version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo))
                  return false;
                const version = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.vY)(await read(assets, _version_index_js__WEBPACK_IMPORTED_MODULE_5__.mo, where), index, where);
                const names = (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_6__.PB)(version.files.map(({ path }) => path));
                for (const file of version.files) {
                  const name = names.get(file.path);
                  const whole = assets.get(name);
                  if (whole !== void 0) {
                    if (whole.bytes !== file.bytes || (whole.sha256 ?? file.sha256) !== file.sha256)
                      return false;
                    continue;
                  }
                  if (!assets.has((0, _asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name)))
                    return false;
                  const { parts } = (0, _parts_js__WEBPACK_IMPORTED_MODULE_8__.f)(await read(assets, (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_6__.mr)(name), where), file, where);
                  const there = (part) => assets.get(part.name);
                  if (parts.some((part) => there(part)?.bytes !== part.bytes || (there(part)?.sha256 ?? part.sha256) !== part.sha256))
                    return false;
                }
                return true;
              }
            };
          }, wholeAssets = function({ assets }) {
            return new Map(assets.filter(({ whole }) => whole).map((asset) => [asset.name, asset]));
          }, mark = function(index) {
            return `<!-- mlops-actions ${index} -->`;
          }, bodyText = function(description, index) {
            const said = (description ?? "").replaceAll("<!--", "").replaceAll("-->", "");
            return `${said}${said === "" ? "" : "\n\n"}${mark(index)}
`;
          }, taken = function(tag, name, { repository }) {
            return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
              path: `${repository}, release ${tag}`,
              value: name,
              message: "is there with other bytes",
              remedy: "A version never changes: register the model as the next one, or remove the release"
            });
          }, gone = function(where) {
            return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`There is no such release: ${where}.`, {
              remedy: "A draft is seen with `contents: write` alone; if it was removed, register the version anew"
            });
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            N: () => (
              /* binding */
              releaseStore
            )
            /* harmony export */
          });
          var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
          var _landing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47357);
          var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21579);
          var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65203);
          var _receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64015);
          var _retrying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13974);
          var _version_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59546);
          var _asset_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91977);
          var _part_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26131);
          var _parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62286);
          var _uploads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70750);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_1__]);
          _landing_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  70750: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JA: () => (
          /* binding */
          standing
        ),
        /* harmony export */
        ZK: () => (
          /* binding */
          inMemory
        ),
        /* harmony export */
        tN: () => (
          /* binding */
          send
        ),
        /* harmony export */
        y8: () => (
          /* binding */
          uploadsOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9672);
      var _retrying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13974);
      var _version_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59546);
      var _asset_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91977);
      var _parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62286);
      const mostAssets = 1e3;
      async function uploadsOf(files, { largest = _asset_names_js__WEBPACK_IMPORTED_MODULE_5__.xS, part = _asset_names_js__WEBPACK_IMPORTED_MODULE_5__._A } = {}) {
        const names = (0, _asset_names_js__WEBPACK_IMPORTED_MODULE_5__.PB)(files.map(({ path }) => path));
        const uploads = [];
        for (const file of files) {
          const name = names.get(file.path);
          const source = (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.IO)(file.file, file.bytes);
          if (file.bytes <= largest) {
            uploads.push({ name, sha256: file.sha256, bytes: file.bytes, source });
            continue;
          }
          const parts = await (0, _parts_js__WEBPACK_IMPORTED_MODULE_6__.J)(name, file, source, part);
          let start = 0;
          for (const { name: partName, bytes, sha256 } of parts.parts) {
            const offset = start;
            const open = (from, to) => source.open(offset + from, offset + to);
            uploads.push({ name: partName, sha256, bytes, source: { bytes, seekable: true, open } });
            start += bytes;
          }
          uploads.push(inMemory((0, _asset_names_js__WEBPACK_IMPORTED_MODULE_5__.mr)(name), Buffer.from(`${JSON.stringify(parts, null, 1)}
`)));
        }
        if (uploads.length < mostAssets)
          return uploads;
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({
          path: "register.bytes",
          value: `${uploads.length} files`,
          message: `are more than the ${mostAssets} that a release takes`,
          remedy: "Let training write an archive, or keep the version in the data remote or an OCI registry"
        });
      }
      function inMemory(name, bytes) {
        return { name, sha256: (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes), bytes: bytes.length, source: (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.Pq)(bytes) };
      }
      async function standing(upload, release, host, signal) {
        const asset = release.assets.find(({ name }) => name === upload.name) ?? null;
        if (asset === null)
          return { state: "absent", asset };
        if (!asset.whole)
          return { state: "broken", asset };
        if (asset.bytes !== upload.bytes)
          return { state: "differs", asset };
        const sha256 = asset.sha256 ?? await downloadedHash(asset, host, signal);
        return { state: sha256 === upload.sha256 ? "same" : "differs", asset };
      }
      async function downloadedHash(asset, host, signal) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for await (const piece of (await host.download(asset.id, 0, signal)).bytes)
          hash.update(piece);
        return hash.digest("hex");
      }
      async function send(upload, release, host, tag, patience, { signal }, moved) {
        const { name, bytes, source } = upload;
        await (0, _retrying_js__WEBPACK_IMPORTED_MODULE_3__.R$)(async () => {
          try {
            const contentType = name.endsWith(".json") ? "application/json" : "application/octet-stream";
            const body = (0, _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__.EN)(source, 0, bytes, moved);
            const asset = await host.upload(release.id, { name, contentType, bytes, body }, signal);
            check(upload, asset, host, tag);
          } catch (error) {
            const now = (await host.withTag(tag)).find(({ id: id2 }) => id2 === release.id);
            const stands = now === void 0 ? null : await standing(upload, now, host, signal);
            if (stands?.state === "same")
              return;
            if (stands?.state === "broken" && stands.asset !== null)
              await host.removeAsset(stands.asset.id);
            throw error;
          }
        }, patience, signal);
      }
      function check({ name, sha256, bytes }, asset, host, tag) {
        const where = `${host.repository}, release ${tag}`;
        if (asset.name !== name)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where, `${name} was named ${asset.name} there`);
        if (asset.bytes !== bytes || asset.sha256 !== null && asset.sha256 !== sha256)
          throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_4__.J5)(where, `${name} arrived changed`);
      }
    })
  ),
  /***/
  57519: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let remoteStore = function(remote, open, { signal }) {
            const read = async (location) => {
              const { parts, index } = (0, _location_js__WEBPACK_IMPORTED_MODULE_5__.mb)(location, "dvc", 2);
              const [name = "", folder = ""] = parts;
              return { name, folder, index, objects: await open(name) };
            };
            return {
              name: "data remote",
              async put(version) {
                const { bytes, sha256 } = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_8__._M)(version);
                const objects = await open(remote);
                const scratch = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mlops-version-"));
                try {
                  const list = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, _version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo);
                  await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(list, bytes);
                  const folder = await objects.put([
                    ...version.files.map(({ path, file }) => ({ path, file })),
                    { path: _version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo, file: list }
                  ]);
                  return (0, _location_js__WEBPACK_IMPORTED_MODULE_5__.rW)("dvc", [objects.name, folder], sha256);
                } finally {
                  await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
                }
              },
              // Objects are named by their content, and so have no other name to be given or taken.
              async publish(location) {
                (0, _location_js__WEBPACK_IMPORTED_MODULE_5__.mb)(location, "dvc", 2);
              },
              async discard() {
              },
              async get(location, into) {
                const { name, folder, index, objects } = await read(location);
                const where = `${name}/${folder}`;
                const [list] = await objects.get(folder, (path) => path === _version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo);
                if (list === void 0 || (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(list.file)).size > _version_index_js__WEBPACK_IMPORTED_MODULE_8__.lW)
                  throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_8__.J5)(where, `it has no ${_version_index_js__WEBPACK_IMPORTED_MODULE_8__.mo}, so it was not put there by register-model`);
                const version = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_8__.vY)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(list.file), index, where);
                const paths = new Set(version.files.map(({ path }) => path));
                const files = new Map((await objects.get(folder, (path) => paths.has(path))).map((one) => [one.path, one.file]));
                return (0, _landing_js__WEBPACK_IMPORTED_MODULE_4__.o)(into, version, async (file, target) => {
                  const from = files.get(file.path);
                  if (from === void 0)
                    throw (0, _version_index_js__WEBPACK_IMPORTED_MODULE_8__.J5)(where, `${JSON.stringify(file.path)} is missing`);
                  await (0, _receive_js__WEBPACK_IMPORTED_MODULE_6__.A)(file, {
                    ...{ target, where, patience: _retrying_js__WEBPACK_IMPORTED_MODULE_7__.UG, signal, moved: () => {
                    } },
                    open: async (offset) => ({ start: offset, bytes: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from, { start: offset }) })
                  });
                });
              },
              async has(location) {
                const { folder, objects } = await read(location);
                return objects.has(folder);
              }
            };
          };
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            Y: () => (
              /* binding */
              remoteStore
            )
            /* harmony export */
          });
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
          var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
          var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
          var _landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47357);
          var _location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21579);
          var _receive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64015);
          var _retrying_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13974);
          var _version_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59546);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_landing_js__WEBPACK_IMPORTED_MODULE_4__]);
          _landing_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  13974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R$: () => (
          /* binding */
          retrying
        ),
        /* harmony export */
        UG: () => (
          /* binding */
          usualPatience
        ),
        /* harmony export */
        WG: () => (
          /* binding */
          isPassing
        ),
        /* harmony export */
        ZH: () => (
          /* binding */
          BrokenTransfer
        ),
        /* harmony export */
        dV: () => (
          /* binding */
          AnswerError
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      const usualPatience = { attempts: 5, firstDelay: 500 };
      const longestDelay = 16e3;
      class AnswerError extends Error {
        status;
        /** Seconds that the server asks to wait. */
        retryAfter;
        constructor(status, message, retryAfter = null) {
          super(message);
          this.name = "AnswerError";
          this.status = status;
          this.retryAfter = retryAfter;
        }
      }
      class BrokenTransfer extends Error {
        constructor(message) {
          super(message);
          this.name = "BrokenTransfer";
        }
      }
      const passingCodes = [
        ...["ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "EPIPE", "ETIMEDOUT", "EAI_AGAIN", "ENETUNREACH"],
        ...[
          "EHOSTUNREACH",
          "UND_ERR_SOCKET",
          "UND_ERR_HEADERS_TIMEOUT",
          "UND_ERR_BODY_TIMEOUT",
          "UND_ERR_CONNECT_TIMEOUT"
        ]
      ];
      function isPassing(error) {
        for (let one = error, depth = 0; typeof one === "object" && one !== null && depth < 5; depth++) {
          const { status, code, name, cause } = one;
          if (typeof status === "number" && [408, 425, 429, 500, 502, 503, 504].includes(status))
            return true;
          if (typeof code === "string" && passingCodes.includes(code))
            return true;
          if (name === "TimeoutError" || name === "BrokenTransfer")
            return true;
          if (/terminated|socket hang up|other side closed/i.test((0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.bD)(one)))
            return true;
          one = cause;
        }
        return false;
      }
      async function retrying(work, { attempts, firstDelay }, signal) {
        let failures = 0;
        const progressed = () => {
          failures = 0;
        };
        for (; ; ) {
          signal.throwIfAborted();
          try {
            return await work(progressed);
          } catch (error) {
            failures += 1;
            if (signal.aborted || failures >= attempts || !isPassing(error))
              throw error;
            const asked = error instanceof AnswerError ? error.retryAfter : null;
            const delay = asked === null ? firstDelay * 2 ** (failures - 1) * (0.5 + Math.random() / 2) : asked * 1e3;
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(delay, longestDelay), void 0, { signal });
          }
        }
      }
    })
  ),
  /***/
  59546: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mo: () => (
          /* binding */
          indexName
        ),
        lW: () => (
          /* binding */
          largestIndex
        ),
        vY: () => (
          /* binding */
          readIndex
        ),
        J5: () => (
          /* binding */
          refused
        ),
        Bj: () => (
          /* binding */
          sha256Of
        ),
        _M: () => (
          /* binding */
          writeIndex
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var schemas = __webpack_require__(27597);
      var foundation = __webpack_require__(91104);
      ;
      const longest = 1024;
      function storedPathProblem(path) {
        if (path === "")
          return "is empty";
        if (path.length > longest)
          return `is longer than ${longest} characters`;
        if (/[\u0000-\u001f\u007f\\]/.test(path))
          return "has a backslash or a control character";
        if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
          return "is not relative";
        for (const part of path.split("/")) {
          if (part === "" || part === "." || part === "..")
            return "leads out of the version, or is not in its plain form";
          if ([".git", ".dvc", ".hg"].includes(part.toLowerCase().replace(/[. ]+$/, "")))
            return `leads into ${part}`;
        }
        return null;
      }
      function storedPathsProblem(paths) {
        const seen = /* @__PURE__ */ new Map();
        for (const path of paths) {
          const wrong = storedPathProblem(path);
          if (wrong !== null)
            return `${JSON.stringify(path)} ${wrong}`;
          const key = path.normalize("NFC").toLowerCase();
          const same = seen.get(key);
          if (same !== void 0)
            return same === path ? `${JSON.stringify(path)} is listed twice` : `${JSON.stringify(path)} and ${JSON.stringify(same)} are one file where case does not count`;
          seen.set(key, path);
        }
        for (const [key, path] of seen)
          for (let at = key.indexOf("/"); at >= 0; at = key.indexOf("/", at + 1)) {
            const above = seen.get(key.slice(0, at));
            if (above !== void 0)
              return `${JSON.stringify(path)} is inside ${JSON.stringify(above)}, which is a file`;
          }
        return null;
      }
      ;
      const versionFactsSchema = schemas.rej({
        title: schemas.YjP().max(500).optional(),
        description: schemas.YjP().max(1e4).optional(),
        /** Full hash of the commit. */
        revision: schemas.YjP().max(100).optional(),
        /** Address of the source code. */
        sourceUrl: schemas.YjP().max(2e3).optional(),
        /** RFC 3339; the commit's time. */
        createdAt: schemas.YjP().max(40).optional(),
        authors: schemas.YOg(schemas.YjP().max(500)).max(100).optional(),
        /** SPDX expressions. */
        licenses: schemas.YOg(schemas.YjP().max(100)).max(20).optional(),
        /** Such as `onnx`, `safetensors`, `pt`. */
        format: schemas.YjP().max(100).optional(),
        architecture: schemas.YjP().max(100).optional()
      });
      ;
      const indexName = "mlops-version.json";
      const largestIndex = 16 * 1024 * 1024;
      const mostFiles = 1e5;
      const fileSchema = schemas.rej({
        name: schemas.YjP().min(1).max(200),
        kind: schemas.k5n(["model", "paper"]),
        path: schemas.YjP(),
        sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/),
        bytes: schemas.Whr().nonnegative()
      });
      const indexSchema = schemas.rej({
        schemaVersion: schemas.euz(1),
        model: schemas.YjP().min(1).max(500),
        version: schemas.YjP().min(1).max(200),
        facts: versionFactsSchema.optional(),
        files: schemas.YOg(fileSchema).min(1).max(mostFiles)
      });
      function writeIndex({ model, version, files, facts }) {
        const paths = files.map(({ path }) => path);
        const reserved = paths.find((path) => path.toLowerCase() === indexName);
        const wrong = files.length === 0 ? "there is no file" : files.length > mostFiles ? `there are more than ${mostFiles} files` : reserved !== void 0 ? `${JSON.stringify(reserved)} is the name of the list of files` : storedPathsProblem(paths);
        if (wrong !== null)
          throw new foundation.j1({
            path: `${model}@${version}`,
            message: `its files cannot be kept: ${wrong}`,
            remedy: "Change `train.outputs`, or the names of the files that training writes"
          });
        const index = {
          schemaVersion: 1,
          model,
          version,
          ...facts === void 0 ? {} : { facts: versionFactsSchema.parse(facts) },
          files: [...files].sort((a, b) => a.path < b.path ? -1 : 1).map(({ name, kind, path, sha256, bytes: bytes2 }) => ({ name, kind, path, sha256, bytes: bytes2 }))
        };
        const bytes = Buffer.from(`${JSON.stringify(index, null, 1)}
`);
        return { bytes, sha256: sha256Of(bytes) };
      }
      function readIndex(bytes, expected, where) {
        const got = sha256Of(bytes);
        if (got !== expected)
          throw refused(where, `its list of files has sha256 ${got.slice(0, 12)}, not ${expected.slice(0, 12)} as the tag says`);
        let parsed;
        try {
          parsed = indexSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        } catch (error) {
          throw refused(where, `its list of files is not one that this suite writes`, error);
        }
        const wrong = storedPathsProblem(parsed.files.map(({ path }) => path));
        if (wrong !== null)
          throw refused(where, `its list of files is not to be trusted: ${wrong}`);
        return parsed;
      }
      function refused(where, why, cause) {
        return new foundation.eG(`What is kept at ${where} is refused: ${why}.`, {
          ...cause === void 0 ? {} : { cause },
          remedy: "Somebody or something has changed it. Find out who may write there, and restore it or register anew"
        });
      }
      function sha256Of(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
      }
    })
  ),
  /***/
  8711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xg: () => (
          /* binding */
          commitBefore
        ),
        /* harmony export */
        _: () => (
          /* binding */
          baseBranches
        ),
        /* harmony export */
        fh: () => (
          /* binding */
          findChampion
        )
        /* harmony export */
      });
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10658);
      async function findChampion(repository, query) {
        const production = (0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.aY)(await repository.tags(), query.model, query.stage);
        if (production !== null)
          return {
            source: "tag",
            commit: production.commit,
            name: production.version ?? production.commit.slice(0, 7),
            tag: production.tag
          };
        const before = await commitBefore(repository, query.head, query.bases);
        return before === null ? null : { source: "merge-base", commit: before, name: before.slice(0, 7), tag: null };
      }
      async function commitBefore(repository, head, bases) {
        for (const base of bases) {
          const commit = await repository.commitOf(base);
          if (commit === null)
            continue;
          const common = await repository.mergeBase(head, commit);
          if (common === null)
            continue;
          return common === head ? repository.commitOf(`${head}^1`) : common;
        }
        return null;
      }
      function baseBranches(named) {
        const given = named === void 0 || named === "" ? [] : [`origin/${named}`, named];
        return [...given, "origin/HEAD", "origin/main", "main", "origin/master", "master"];
      }
    })
  ),
  /***/
  85198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        d: () => (
          /* reexport */
          mlflowRegistry
        ),
        e: () => (
          /* reexport */
          sageMakerRegistry
        )
      });
      var clients_mlflow = __webpack_require__(42314);
      var foundation = __webpack_require__(91104);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function sourceOf(version, experiment, mlflow) {
        const logged = version.trackedModel === null ? null : await (0, clients_mlflow.Vg)(mlflow, version.trackedModel);
        if (logged?.ready === true && (logged.tags["mlops.sha256"] ?? version.sha256) === version.sha256)
          return { uri: `models:/${logged.id}`, runId: logged.runId, modelId: logged.id };
        const run = await runFor(version, experiment, mlflow);
        try {
          return await asLoggedModel(version, run, mlflow);
        } catch (error) {
          if (!(0, clients_mlflow.bh)(error))
            throw error;
          await uploadModel(version, run.artifactUri, "model", mlflow);
          return { uri: `runs:/${run.id}/model`, runId: run.id, modelId: null };
        }
      }
      async function runFor(version, experiment, mlflow) {
        const known = version.trackerRun === null ? null : await (0, clients_mlflow.ng)(mlflow, version.trackerRun);
        if (known !== null && !known.deleted)
          return known;
        const experimentId = await (0, clients_mlflow.$G)(mlflow, experiment);
        const tags = {
          "mlops.registered": version.tag,
          "mlflow.source.git.commit": version.commit,
          "mlops.sha256": version.sha256,
          ...version.workflowRunUrl === null ? {} : { "mlops.workflow_run": version.workflowRunUrl }
        };
        const find = () => (0, clients_mlflow.OR)(mlflow, [experimentId], "mlops.registered", version.tag);
        const now = Date.now();
        const run = await (0, clients_mlflow.fC)(find, () => (0, clients_mlflow.ut)(mlflow, { experimentId, name: version.tag, startedAt: now, tags }), mlflow);
        await (0, clients_mlflow.PF)(mlflow, run.id, "FINISHED", now);
        return run;
      }
      async function asLoggedModel(version, run, mlflow) {
        const about = {
          experimentId: run.experimentId,
          name: (0, clients_mlflow.w2)(version.model),
          runId: run.id,
          params: {},
          tags: { "mlops.sha256": version.sha256, "mlops.version": version.version }
        };
        const model = await (0, clients_mlflow.fC)(() => (0, clients_mlflow.Y7)(mlflow, run.experimentId, "mlops.sha256", version.sha256), () => (0, clients_mlflow.aC)(mlflow, about), mlflow);
        if (!model.ready) {
          await uploadModel(version, model.artifactUri, "", mlflow);
          await (0, clients_mlflow.sm)(mlflow, model.id);
        }
        const from = model.runId === "" ? run.id : model.runId;
        if (from === run.id && !run.models.includes(model.id))
          await (0, clients_mlflow._Q)(mlflow, run.id, model.id);
        return { uri: `models:/${model.id}`, runId: from, modelId: model.id };
      }
      async function uploadModel({ path }, uri, folder, mlflow) {
        const found = await (0, promises_.stat)(path).catch(() => null);
        if (found === null)
          throw new foundation.eG(`The model is not there: ${path}`, {
            remedy: "Get it from the data remote first, or train it again"
          });
        const as = found.isDirectory() ? folder : (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(path));
        const { refused } = await (0, clients_mlflow.QW)(mlflow, uri, path, as.replaceAll("\\", "/"));
        const [first] = refused;
        if (first !== void 0)
          throw new foundation.eG(`MLflow does not take ${first.path}, a file of the model: its name ${first.why}`, {
            remedy: "Rename the file"
          });
      }
      ;
      function mlflowRegistry(settings, services) {
        const path = "register.mlflow";
        const problems = [];
        const nameProblem = (0, clients_mlflow.W)(settings.name);
        if (nameProblem !== null)
          problems.push({
            path: `${path}.name`,
            value: settings.name,
            message: `the name ${nameProblem}`,
            remedy: "Choose another"
          });
        for (const [stage, alias] of Object.entries(settings.aliases)) {
          const problem = (0, clients_mlflow.C1)(alias);
          if (problem !== null)
            problems.push({
              path: `${path}.aliases.${stage}`,
              value: alias,
              message: `the alias ${problem}`,
              remedy: "Choose another, such as `champion`"
            });
        }
        if (problems.length > 0)
          throw new foundation.j1(problems);
        const connection = (0, clients_mlflow.MX)(settings.trackingUri, services.env, { path: `${path}.tracking-uri` });
        return new MlflowRegistry(settings, (0, clients_mlflow.gZ)(connection, services.signal));
      }
      class MlflowRegistry {
        name = "MLflow";
        #settings;
        #mlflow;
        constructor(settings, mlflow) {
          this.#settings = settings;
          this.#mlflow = mlflow;
        }
        async find(version) {
          const aliases = await (0, clients_mlflow.i$)(this.#mlflow, this.#settings.name);
          if (aliases === null)
            return null;
          const found = await this.#versionOf(version);
          return found === null ? null : this.#told(found, aliases);
        }
        async register(version) {
          const { name, experiment } = this.#settings;
          await (0, clients_mlflow.ew)(this.#mlflow, name, { "mlops.model": version.model });
          const there = await this.#versionOf(version.version);
          if (there !== null)
            return this.#again(there, version);
          const source = await sourceOf(version, experiment, this.#mlflow);
          const tags = tagsOf(version);
          const description = version.description ?? "";
          const created = await (0, clients_mlflow.fC)(() => this.#versionOf(version.version), () => (0, clients_mlflow.CL)(this.#mlflow, {
            name,
            source: source.uri,
            runId: source.runId === "" ? null : source.runId,
            modelId: source.modelId,
            description: (0, clients_mlflow.vI)(description, 5e3),
            tags
          }), this.#mlflow);
          refuseOtherBytes(created, version, name);
          return this.#changed("made", created);
        }
        async setStage(stage, version) {
          const found = await this.#existing(version);
          const alias = Object.hasOwn(this.#settings.aliases, stage) ? this.#settings.aliases[stage] : void 0;
          if (alias === void 0)
            return this.#changed("unmapped", found);
          const aliases = await (0, clients_mlflow.i$)(this.#mlflow, this.#settings.name);
          if (aliases?.get(alias) === found.version)
            return this.#changed("unchanged", found);
          await (0, clients_mlflow.Tp)(this.#mlflow, this.#settings.name, alias, found.version);
          return this.#changed("made", found);
        }
        async deprecate(version, reason) {
          const { name } = this.#settings;
          const found = await this.#existing(version);
          const aliases = await (0, clients_mlflow.i$)(this.#mlflow, name) ?? /* @__PURE__ */ new Map();
          const held = [...aliases].filter(([, holder]) => holder === found.version).map(([alias]) => alias);
          for (const alias of held)
            await (0, clients_mlflow.d3)(this.#mlflow, name, alias);
          const text = (0, clients_mlflow.vI)(reason, clients_mlflow.Fy.registryTag) || "deprecated";
          const known = found.tags[deprecatedTag] === text;
          if (!known)
            await (0, clients_mlflow.RQ)(this.#mlflow, name, found.version, { [deprecatedTag]: text });
          const now = { ...found, tags: { ...found.tags, [deprecatedTag]: text } };
          return this.#changed(known && held.length === 0 ? "unchanged" : "made", now);
        }
        /** The same bytes once more: nothing, or what was learnt since, such as a waived evaluation. */
        async #again(there, version) {
          refuseOtherBytes(there, version, this.#settings.name);
          const missing = Object.entries(tagsOf(version)).filter(([key, value]) => there.tags[key] !== value);
          await (0, clients_mlflow.RQ)(this.#mlflow, this.#settings.name, there.version, Object.fromEntries(missing));
          const now = { ...there, tags: { ...there.tags, ...Object.fromEntries(missing) } };
          return this.#changed(missing.length === 0 ? "unchanged" : "made", now);
        }
        /** The first of that version: two that were registered at the same moment are settled so. */
        async #versionOf(version) {
          return (await (0, clients_mlflow.gx)(this.#mlflow, this.#settings.name, "mlops.version", version))[0] ?? null;
        }
        async #existing(version) {
          const found = await this.#versionOf(version);
          if (found !== null)
            return found;
          throw new foundation.j1({
            path: "version",
            value: version,
            message: `MLflow's registered model \`${this.#settings.name}\` has no version ${version}`,
            remedy: "Register it there first"
          });
        }
        async #changed(change, version) {
          const aliases = await (0, clients_mlflow.i$)(this.#mlflow, this.#settings.name) ?? /* @__PURE__ */ new Map();
          return { change, registered: this.#told(version, aliases) };
        }
        #told({ version: id2, tags }, aliases) {
          return {
            version: tags["mlops.version"] ?? "",
            id: id2,
            sha256: tags["mlops.sha256"] ?? null,
            stages: [...aliases].filter(([, holder]) => holder === id2).map(([alias]) => alias).sort(),
            deprecated: tags[deprecatedTag] !== void 0,
            url: (0, clients_mlflow.ob)(this.#mlflow, this.#settings.name, id2)
          };
        }
      }
      const deprecatedTag = "mlops.deprecated";
      function tagsOf(version) {
        const tags = {
          "mlops.version": version.version,
          "mlops.git_tag": version.tag,
          "mlops.commit": version.commit,
          "mlops.sha256": version.sha256,
          "mlops.verdict": version.verdict,
          "mlops.evaluation": version.evaluationUrl,
          "mlops.workflow_run": version.workflowRunUrl,
          ...Object.fromEntries(Object.entries(version.metrics).map(([name, value]) => [
            (0, clients_mlflow.vI)(`mlops.metric.${name}`, clients_mlflow.Fy.key),
            String((0, clients_mlflow.mH)(value))
          ]))
        };
        const given = Object.entries(tags).filter((entry) => entry[1] !== null);
        return Object.fromEntries(given);
      }
      function refuseOtherBytes(there, version, name) {
        const known = there.tags["mlops.sha256"];
        if (known === version.sha256)
          return;
        throw new foundation.j1({
          path: "version",
          value: version.version,
          message: `MLflow's \`${name}\` has ${version.version} already, as its version ${there.version}, with other bytes (SHA-256 ${(known ?? "not recorded").slice(0, 12)}, not ${version.sha256.slice(0, 12)})`,
          remedy: "Register what you have as a new version; a version never changes"
        });
      }
      ;
      var external_node_crypto_ = __webpack_require__(77598);
      var sagemaker = __webpack_require__(87900);
      ;
      function metadataOf(version) {
        const facts = {
          "mlops.version": version.version,
          "mlops.git_tag": version.tag,
          "mlops.commit": version.commit,
          "mlops.sha256": version.sha256,
          "mlops.verdict": version.verdict,
          "mlops.evaluation": version.evaluationUrl,
          "mlops.workflow_run": version.workflowRunUrl,
          "mlops.tracker_run": version.trackerRun
        };
        const told2 = Object.entries(facts).flatMap(([key, value]) => value === null || value === "" ? [] : [[key, (0, sagemaker.vn)(value)]]);
        const room = sagemaker.Fy.metadataEntries - told2.length - 1;
        const metrics = Object.entries(version.metrics).slice(0, room).map(([name, value]) => [(0, sagemaker.vn)(`mlops.metric.${name}`, sagemaker.Fy.metadataKey), String(value)]);
        return Object.fromEntries([...told2, ...metrics]);
      }
      function missingIn(there, wanted) {
        return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => there[key] !== value));
      }
      var external_node_os_ = __webpack_require__(48161);
      ;
      async function putModel({ sha256, path }, bucket) {
        const key = `models/${sha256}/model.tar.gz`;
        if (await bucket.size(key) !== null)
          return bucket.uri(key);
        if (await (0, promises_.stat)(path).catch(() => null) === null)
          throw new foundation.eG(`The model is not there: ${path}`, {
            remedy: "Get it from the data remote first, or train it again"
          });
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "mlops-model-"));
        try {
          const archive = (0, external_node_path_.join)(folder, "model.tar.gz");
          await (0, sagemaker._d)(await (0, sagemaker.R8)(path), archive);
          await bucket.putFile(key, archive);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
        return bucket.uri(key);
      }
      async function putMetrics({ metrics, sha256 }, bucket) {
        const entries = Object.entries(metrics).sort(([one], [other]) => one < other ? -1 : 1);
        if (entries.length === 0)
          return null;
        const document = {
          metrics: Object.fromEntries(entries.map(([name, value]) => [name, { value: jsonOf(value) }]))
        };
        const text = `${JSON.stringify(document, null, 2)}
`;
        const key = `models/${sha256}/metrics-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16)}.json`;
        if (await bucket.size(key) === null)
          await bucket.putText(key, text, "application/json");
        return bucket.uri(key);
      }
      function jsonOf(value) {
        return Number.isFinite(value) ? value : String(value);
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      function packagesOf(group, aws) {
        const { sdk, client } = aws.sagemaker;
        const options = { abortSignal: aws.signal };
        const ModelPackageGroupName = group;
        const exists = async () => {
          const to = `look for the model package group \`${group}\``;
          const command = new sdk.DescribeModelPackageGroupCommand({ ModelPackageGroupName });
          return await (0, sagemaker.iN)(aws.asked(to, () => client.send(command, options))) !== null;
        };
        async function summaries(only) {
          const found = [];
          for (let NextToken; ; ) {
            const command = new sdk.ListModelPackagesCommand({
              ...only,
              ModelPackageGroupName,
              // Without it moto and older partitions list what is in no group.
              ModelPackageType: "Versioned",
              SortBy: "CreationTime",
              SortOrder: "Ascending",
              MaxResults: 100,
              ...NextToken === void 0 ? {} : { NextToken }
            });
            const page = await (0, sagemaker.iN)(aws.asked(`list the packages of \`${group}\``, () => client.send(command, options)));
            found.push(...page?.ModelPackageSummaryList ?? []);
            NextToken = page?.NextToken;
            if (NextToken === void 0 || NextToken === "")
              break;
          }
          return found.filter(({ ModelPackageStatus: status }) => status !== "Failed" && status !== "Deleting").sort((one, other) => (one.ModelPackageVersion ?? 0) - (other.ModelPackageVersion ?? 0));
        }
        const describe = (arn) => aws.asked(`read the model package ${arn}`, () => client.send(new sdk.DescribeModelPackageCommand({ ModelPackageName: arn }), options));
        async function read(listed, matches) {
          const packages = [];
          for (const { ModelPackageArn: arn } of listed)
            if (arn !== void 0)
              packages.push(told(await describe(arn)));
          return packages.filter(matches);
        }
        async function settled(arn) {
          for (let tries = 1; ; tries++) {
            const found = await describe(arn);
            const status = found.ModelPackageStatus;
            if (status === "Failed")
              throw failed(found);
            if (status !== "Pending" && status !== "InProgress" || tries === 60)
              return told(found);
            await (0, external_node_timers_promises_.setTimeout)(2e3, void 0, { signal: aws.signal });
          }
        }
        return {
          exists,
          ensureGroup: async (ModelPackageGroupDescription) => {
            if (await exists())
              return;
            const command = new sdk.CreateModelPackageGroupCommand({
              ModelPackageGroupName,
              ModelPackageGroupDescription
            });
            try {
              await aws.asked(`create the model package group \`${group}\``, () => client.send(command, options));
            } catch (error) {
              if (!(0, sagemaker.Ck)(error))
                throw error;
            }
          },
          find: async (start, matches) => {
            const listed = await summaries({});
            return read(listed.filter(({ ModelPackageDescription: text = "" }) => text.startsWith(start)), matches);
          },
          approved: async (matches) => read(await summaries({ ModelApprovalStatus: "Approved" }), matches),
          create: async (request) => {
            const command = new sdk.CreateModelPackageCommand({ ...request, ModelPackageGroupName });
            const to = `create a model package in \`${group}\``;
            const { ModelPackageArn = "" } = await aws.asked(to, () => client.send(command, options));
            return settled(ModelPackageArn);
          },
          update: async (one, { approval = one.approval, why, metadata = one.metadata }) => {
            const request = {
              ModelPackageArn: one.arn,
              ModelApprovalStatus: approval,
              ...why === void 0 ? {} : { ApprovalDescription: why },
              ...Object.keys(metadata).length === 0 ? {} : { CustomerMetadataProperties: metadata }
            };
            const to = `update the model package ${one.arn}`;
            await aws.asked(to, () => client.send(new sdk.UpdateModelPackageCommand(request), options));
            return { ...one, approval, metadata };
          }
        };
      }
      function told(found) {
        return {
          arn: found.ModelPackageArn ?? "",
          number: found.ModelPackageVersion ?? 0,
          approval: found.ModelApprovalStatus ?? "PendingManualApproval",
          metadata: found.CustomerMetadataProperties ?? {}
        };
      }
      function failed(found) {
        const reasons = [
          ...found.ModelPackageStatusDetails?.ValidationStatuses ?? [],
          ...found.ModelPackageStatusDetails?.ImageScanStatuses ?? []
        ].flatMap(({ FailureReason: reason }) => reason === void 0 ? [] : [reason]);
        return new foundation.eG(`SageMaker could not make the model package ${found.ModelPackageArn}: ${reasons.join("; ") || "it gives no reason"}`, { remedy: "Check the image and the model that `register.sagemaker` names, and register again" });
      }
      ;
      const section = "register.sagemaker";
      async function sageMakerRegistry(settings, services) {
        const group = settings.group ?? (0, sagemaker.p3)(settings.model);
        const problem = (0, sagemaker.rH)(group);
        if (problem !== null)
          throw new foundation.j1({
            path: `${section}.group`,
            value: group,
            message: `the name of a model package group ${problem}`,
            remedy: "Choose another"
          });
        const aws = await (0, sagemaker.eF)(settings, services, `${section}.region`);
        (0, sagemaker.xB)(settings.bucket, aws, `${section}.bucket`);
        return new SageMakerRegistry(settings, group, aws);
      }
      class SageMakerRegistry {
        name = "SageMaker";
        #settings;
        #group;
        #aws;
        #packages;
        constructor(settings, group, aws) {
          this.#settings = settings;
          this.#group = group;
          this.#aws = aws;
          this.#packages = packagesOf(group, aws);
        }
        async find(version) {
          const found = await this.#packageOf(version);
          return found === null ? null : this.#told(found);
        }
        async register(version) {
          const there = await this.#packageOf(version.version);
          if (there !== null)
            return this.#again(there, version);
          await this.#packages.ensureGroup((0, sagemaker.C7)(`Versions of ${version.model}, registered from git.`));
          const bucket = (0, sagemaker.xB)(this.#settings.bucket, this.#aws, `${section}.bucket`);
          const model = await putModel(version, bucket);
          const metrics = await putMetrics(version, bucket);
          const request = {
            ModelPackageDescription: (0, sagemaker.C7)(`${version.tag} ${version.description ?? ""}`),
            InferenceSpecification: { Containers: [{ Image: this.#settings.image, ModelDataUrl: model }] },
            ModelApprovalStatus: "PendingManualApproval",
            MetadataProperties: {
              CommitId: version.commit,
              ...version.workflowRunUrl === null ? {} : { GeneratedBy: version.workflowRunUrl.slice(0, 1024) }
            },
            CustomerMetadataProperties: metadataOf(version),
            ...metrics === null ? {} : {
              ModelMetrics: {
                ModelQuality: { Statistics: { ContentType: "application/json", S3Uri: metrics } }
              }
            },
            // Two workflows that register the same at one moment make one package.
            ClientToken: (0, external_node_crypto_.createHash)("sha256").update(`${version.tag} ${version.sha256}`).digest("hex").slice(0, 36)
          };
          try {
            await this.#packages.create(request);
          } catch (error) {
            if (!(0, sagemaker.Ck)(error) || await this.#packageOf(version.version) === null)
              throw error;
          }
          const first = await this.#existing(version.version);
          sagemaker_registry_refuseOtherBytes(first, version, this.#group);
          return { change: "made", registered: this.#told(first) };
        }
        async setStage(stage, version) {
          const found = await this.#existing(version);
          if (stage !== this.#settings.approveAt)
            return { change: "unmapped", registered: this.#told(found) };
          const others = await this.#packages.approved(({ arn, metadata }) => arn !== found.arn && isOurs(metadata));
          const why = (0, sagemaker.C7)(`${version} has the stage ${stage} in git.`);
          const now = found.approval === "Approved" ? found : await this.#packages.update(found, { approval: "Approved", why });
          for (const other of others)
            await this.#packages.update(other, { approval: "Rejected", why });
          const change = now === found && others.length === 0 ? "unchanged" : "made";
          return { change, registered: this.#told(now) };
        }
        async deprecate(version, reason) {
          const found = await this.#existing(version);
          const text = (0, sagemaker.vn)(reason.trim()) || "deprecated";
          if (found.approval === "Rejected" && found.metadata[deprecatedKey] === text)
            return { change: "unchanged", registered: this.#told(found) };
          const now = await this.#packages.update(found, {
            approval: "Rejected",
            why: (0, sagemaker.C7)(`Deprecated: ${reason}`),
            metadata: { ...found.metadata, [deprecatedKey]: text }
          });
          return { change: "made", registered: this.#told(now) };
        }
        /** The same bytes once more: nothing, or what was learnt since, such as a waived evaluation. */
        async #again(there, version) {
          sagemaker_registry_refuseOtherBytes(there, version, this.#group);
          const missing = missingIn(there.metadata, metadataOf(version));
          if (Object.keys(missing).length === 0)
            return { change: "unchanged", registered: this.#told(there) };
          const now = await this.#packages.update(there, { metadata: { ...there.metadata, ...missing } });
          return { change: "made", registered: this.#told(now) };
        }
        async #packageOf(version) {
          if (!await this.#packages.exists())
            return null;
          const start = `${this.#settings.model}@${version}`;
          const found = await this.#packages.find(start, ({ metadata }) => metadata["mlops.version"] === version);
          return found[0] ?? null;
        }
        async #existing(version) {
          const found = await this.#packageOf(version);
          if (found !== null)
            return found;
          throw new foundation.j1({
            path: "version",
            value: version,
            message: `SageMaker's model package group \`${this.#group}\` has no version ${version}`,
            remedy: "Register it there first"
          });
        }
        #told({ arn, approval, metadata }) {
          return {
            version: metadata["mlops.version"] ?? "",
            id: arn,
            sha256: metadata["mlops.sha256"] ?? null,
            stages: approval === "Approved" ? [this.#settings.approveAt] : [],
            deprecated: metadata[deprecatedKey] !== void 0,
            url: null
          };
        }
      }
      const deprecatedKey = "mlops.deprecated";
      function isOurs(metadata) {
        return metadata["mlops.version"] !== void 0 && metadata["mlops.sha256"] !== void 0;
      }
      function sagemaker_registry_refuseOtherBytes(there, version, group) {
        const known = there.metadata["mlops.sha256"];
        if (known === version.sha256)
          return;
        throw new foundation.j1({
          path: "version",
          value: version.version,
          message: `SageMaker's \`${group}\` has ${version.version} already, as its version ${there.number}, with other bytes (SHA-256 ${(known ?? "not recorded").slice(0, 12)}, not ${version.sha256.slice(0, 12)})`,
          remedy: "Register what you have as a new version; a version never changes"
        });
      }
      ;
      ;
    })
  ),
  /***/
  10658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cq: () => (
          /* binding */
          isVersionName
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          parseTag
        ),
        /* harmony export */
        LE: () => (
          /* binding */
          modelInTag
        ),
        /* harmony export */
        XL: () => (
          /* binding */
          byTime
        ),
        /* harmony export */
        _H: () => (
          /* binding */
          isStageName
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          currentStage
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          isModelName
        ),
        /* harmony export */
        m$: () => (
          /* binding */
          versionAt
        )
        /* harmony export */
      });
      const name = String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`;
      const folder = String.raw`[a-zA-Z0-9\-_./]+`;
      const number = String.raw`(?:0|[1-9]\d*)`;
      const identifier = String.raw`(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
      const semver = String.raw`${number}\.${number}\.${number}(?:-${identifier}(?:\.${identifier})*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`;
      const model = `(?<model>(?:${folder}=)?${name})`;
      const versionTag = new RegExp(String.raw`^${model}@(?<version>v${semver})(?<removed>!?)(?:#\d+)?$`);
      const stageTag = new RegExp(String.raw`^${model}#(?<stage>${name})(?<removed>!?)(?:#(?<counter>\d+))?$`);
      const deprecatedTag = new RegExp(String.raw`^${model}@deprecated(?:#\d+)?$`);
      const modelName = new RegExp(`^(?:${folder}:)?${name}$`);
      const stageName = new RegExp(`^${name}$`);
      const versionName = new RegExp(`^v${semver}$`);
      function isModelName(text) {
        return modelName.test(text);
      }
      function isStageName(text) {
        return stageName.test(text);
      }
      function isVersionName(text) {
        return versionName.test(text);
      }
      function parseTag(name2) {
        const version = versionTag.exec(name2)?.groups;
        if (version)
          return {
            kind: "version",
            model: fromTag(version.model),
            version: version.version,
            removed: version.removed === "!"
          };
        const stage = stageTag.exec(name2)?.groups;
        if (stage)
          return {
            kind: "stage",
            model: fromTag(stage.model),
            stage: stage.stage,
            removed: stage.removed === "!",
            counter: stage.counter === void 0 ? null : Number(stage.counter)
          };
        const deprecated = deprecatedTag.exec(name2)?.groups;
        return deprecated ? { kind: "deprecated", model: fromTag(deprecated.model) } : null;
      }
      function modelInTag(model2) {
        return model2.replace(":", "=");
      }
      function fromTag(model2) {
        return model2.replace("=", ":");
      }
      function byTime(a, b) {
        const counter = ({ parsed }) => parsed.kind === "stage" ? parsed.counter ?? 0 : 0;
        const removed = ({ parsed }) => parsed.kind !== "deprecated" && parsed.removed ? 1 : 0;
        return a.tag.taggedAt - b.tag.taggedAt || counter(a) - counter(b) || removed(a) - removed(b);
      }
      function currentStage(tags, model2, stage) {
        const standing = /* @__PURE__ */ new Map();
        for (const { tag, parsed } of eventsOf(tags, model2)) {
          if (parsed.kind !== "stage" || parsed.stage !== stage)
            continue;
          standing.delete(tag.commit);
          if (!parsed.removed)
            standing.set(tag.commit, tag);
        }
        const versions = versionsByCommit(tags, model2);
        const last = [...standing.values()].findLast(({ commit }) => versions.get(commit) !== "removed");
        if (last === void 0)
          return null;
        const version = versions.get(last.commit);
        return { model: model2, stage, commit: last.commit, version: version ?? null, tag: last.name };
      }
      function versionAt(tags, model2, commit) {
        const version = versionsByCommit(tags, model2).get(commit);
        return version === void 0 || version === "removed" ? null : version;
      }
      function versionsByCommit(tags, model2) {
        const standing = /* @__PURE__ */ new Map();
        for (const { tag, parsed } of eventsOf(tags, model2)) {
          if (parsed.kind !== "version")
            continue;
          const there = standing.get(tag.commit) ?? /* @__PURE__ */ new Set();
          there.delete(parsed.version);
          if (!parsed.removed)
            there.add(parsed.version);
          standing.set(tag.commit, there);
        }
        return new Map([...standing].map(([commit, versions]) => [commit, [...versions].at(-1) ?? "removed"]));
      }
      function eventsOf(tags, model2) {
        return tags.filter(({ annotated }) => annotated).flatMap((tag) => {
          const parsed = parseTag(tag.name);
          return parsed?.model === model2 ? [{ tag, parsed }] : [];
        }).sort(byTime);
      }
    })
  ),
  /***/
  42682: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          __webpack_require__.d(__webpack_exports__, {
            /* harmony export */
            annotatedModel: () => (
              /* reexport safe */
              _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.qs
            ),
            /* harmony export */
            artifactPlace: () => (
              /* reexport safe */
              _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.ge
            ),
            /* harmony export */
            assignStage: () => (
              /* reexport safe */
              _stages_index_js__WEBPACK_IMPORTED_MODULE_8__.e
            ),
            /* harmony export */
            attestOnGitHub: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.OL
            ),
            /* harmony export */
            attestationNameOf: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.nY
            ),
            /* harmony export */
            baseBranches: () => (
              /* reexport safe */
              _champion_js__WEBPACK_IMPORTED_MODULE_2__._
            ),
            /* harmony export */
            browserAddress: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.H5
            ),
            /* harmony export */
            byTime: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.XL
            ),
            /* harmony export */
            canIdentify: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.B6
            ),
            /* harmony export */
            collectFiles: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.C0
            ),
            /* harmony export */
            commitBefore: () => (
              /* reexport safe */
              _champion_js__WEBPACK_IMPORTED_MODULE_2__.Xg
            ),
            /* harmony export */
            conventionalChange: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.pt
            ),
            /* harmony export */
            currentStage: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.aY
            ),
            /* harmony export */
            deprecateModel: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.Tl
            ),
            /* harmony export */
            deregisterVersion: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.z5
            ),
            /* harmony export */
            findChampion: () => (
              /* reexport safe */
              _champion_js__WEBPACK_IMPORTED_MODULE_2__.fh
            ),
            /* harmony export */
            firstVersion: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.XO
            ),
            /* harmony export */
            folderStore: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.s4
            ),
            /* harmony export */
            indexName: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.mo
            ),
            /* harmony export */
            intendedVersions: () => (
              /* reexport safe */
              _listing_index_js__WEBPACK_IMPORTED_MODULE_5__.bs
            ),
            /* harmony export */
            isModelName: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.jp
            ),
            /* harmony export */
            isStageName: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__._H
            ),
            /* harmony export */
            isVersionName: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.Cq
            ),
            /* harmony export */
            keylessSigner: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.ln
            ),
            /* harmony export */
            listModels: () => (
              /* reexport safe */
              _listing_index_js__WEBPACK_IMPORTED_MODULE_5__.D
            ),
            /* harmony export */
            listingText: () => (
              /* reexport safe */
              _listing_index_js__WEBPACK_IMPORTED_MODULE_5__.KM
            ),
            /* harmony export */
            locationIn: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.zZ
            ),
            /* harmony export */
            makePapers: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.kT
            ),
            /* harmony export */
            mlflowRegistry: () => (
              /* reexport safe */
              _elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__.d
            ),
            /* harmony export */
            modelInTag: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.LE
            ),
            /* harmony export */
            modelSignatureName: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.fE
            ),
            /* harmony export */
            modelStates: () => (
              /* reexport safe */
              _tags_index_js__WEBPACK_IMPORTED_MODULE_9__.Cy
            ),
            /* harmony export */
            nextVersion: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.yU
            ),
            /* harmony export */
            ociStore: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.fk
            ),
            /* harmony export */
            openRegistry: () => (
              /* reexport safe */
              _tags_index_js__WEBPACK_IMPORTED_MODULE_9__.Me
            ),
            /* harmony export */
            openRepository: () => (
              /* reexport safe */
              _repository_js__WEBPACK_IMPORTED_MODULE_7__.h
            ),
            /* harmony export */
            originOf: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.yv
            ),
            /* harmony export */
            parseTag: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.ED
            ),
            /* harmony export */
            planVersion: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.Uk
            ),
            /* harmony export */
            readAnnotations: () => (
              /* reexport safe */
              _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.ti
            ),
            /* harmony export */
            readIndex: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.vY
            ),
            /* harmony export */
            readModel: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.ko
            ),
            /* harmony export */
            readPapers: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.wE
            ),
            /* harmony export */
            readPublicKey: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.RR
            ),
            /* harmony export */
            readRegistryTags: () => (
              /* reexport safe */
              _tags_index_js__WEBPACK_IMPORTED_MODULE_9__.vq
            ),
            /* harmony export */
            readSigningKey: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.jy
            ),
            /* harmony export */
            readTagMessage: () => (
              /* reexport safe */
              _tags_index_js__WEBPACK_IMPORTED_MODULE_9__.k_
            ),
            /* harmony export */
            readTrustedRoots: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Pn
            ),
            /* harmony export */
            readVersionRequest: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.MJ
            ),
            /* harmony export */
            readVersionTag: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.tM
            ),
            /* harmony export */
            registerVersion: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.KO
            ),
            /* harmony export */
            registrable: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.ZV
            ),
            /* harmony export */
            releaseStore: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.NP
            ),
            /* harmony export */
            remoteStore: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.YZ
            ),
            /* harmony export */
            sageMakerRegistry: () => (
              /* reexport safe */
              _elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__.e
            ),
            /* harmony export */
            schemeOfLocation: () => (
              /* reexport safe */
              _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__.yE
            ),
            /* harmony export */
            signPapers: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.L8
            ),
            /* harmony export */
            signatureNameOf: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Z3
            ),
            /* harmony export */
            signingFacts: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.Tk
            ),
            /* harmony export */
            unassignStage: () => (
              /* reexport safe */
              _stages_index_js__WEBPACK_IMPORTED_MODULE_8__.v
            ),
            /* harmony export */
            verificationText: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.nF
            ),
            /* harmony export */
            verifyVersion: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.iy
            ),
            /* harmony export */
            versionAt: () => (
              /* reexport safe */
              _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__.m$
            ),
            /* harmony export */
            versionIn: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.It
            ),
            /* harmony export */
            versionNamed: () => (
              /* reexport safe */
              _versions_index_js__WEBPACK_IMPORTED_MODULE_10__.yC
            ),
            /* harmony export */
            withWorktree: () => (
              /* reexport safe */
              _worktree_js__WEBPACK_IMPORTED_MODULE_11__._
            ),
            /* harmony export */
            workflowIdentity: () => (
              /* reexport safe */
              _papers_index_js__WEBPACK_IMPORTED_MODULE_6__.cI
            ),
            /* harmony export */
            writeAnnotation: () => (
              /* reexport safe */
              _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__.T9
            ),
            /* harmony export */
            writeTagMessage: () => (
              /* reexport safe */
              _tags_index_js__WEBPACK_IMPORTED_MODULE_9__.tz
            )
            /* harmony export */
          });
          var _annotation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95879);
          var _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15514);
          var _champion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
          var _elsewhere_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85198);
          var _gto_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10658);
          var _listing_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87197);
          var _papers_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9140);
          var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2604);
          var _stages_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2193);
          var _tags_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17221);
          var _versions_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94446);
          var _worktree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26565);
          var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__]);
          _bytes_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      });
    })
  ),
  /***/
  87197: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bs: () => (
          /* reexport */
          intendedVersions
        ),
        D: () => (
          /* reexport */
          listModels
        ),
        KM: () => (
          /* reexport */
          listingText
        )
      });
      var schemas = __webpack_require__(27597);
      var foundation = __webpack_require__(91104);
      var gto_tags = __webpack_require__(10658);
      ;
      const version = schemas.YjP().refine(gto_tags.Cq);
      const entry = schemas.KCZ([
        version.transform((name) => name),
        schemas._H3({ version }).transform((one) => one.version)
      ]);
      const model = schemas.YjP().refine(gto_tags.jp);
      const schema = schemas.KCZ([
        schemas._H3({ models: schemas.g1P(schemas.YjP(), entry) }).transform(({ models }) => Object.entries(models)),
        schemas._H3({ model, version }).transform((one) => [[one.model, one.version]])
      ]);
      async function intendedVersions(repository, commit) {
        const listed2 = await repository.run(["ls-tree", "-z", "--name-only", commit, "environments/"]);
        const files = listed2.stdout.split("\0").filter((path) => /^environments\/[^/]+\.ya?ml$/.test(path));
        const intended = [];
        const notes = [];
        for (const file of files) {
          const source = (0, foundation.o$)(await repository.read(commit, file) ?? "", file);
          const checked = "data" in source ? (0, foundation.z6)(schema, source, file) : null;
          if (checked === null || !("value" in checked)) {
            notes.push(`${file} does not say which version of which model runs there.`);
            continue;
          }
          const environment = file.replace(/^environments\/(.+)\.ya?ml$/, "$1");
          for (const [model2, version2] of checked.value)
            intended.push({ environment, model: model2, version: version2, file });
        }
        return { intended, notes };
      }
      var model_state = __webpack_require__(72503);
      var read_tags = __webpack_require__(76964);
      ;
      async function listModels(repository, { model: model2, all }) {
        const [tags, environments] = await Promise.all([
          (0, read_tags.v)(repository, model2),
          intendedVersions(repository, "HEAD")
        ]);
        const states = (0, model_state.C)(tags);
        if (model2 !== void 0 && !states.has(model2))
          throw await unknownModel(repository, model2);
        const models = [...states.values()].filter((state) => all || model2 !== void 0 || !state.deprecated).map((state) => listed(state, environments.intended, all, model2 !== void 0));
        const shallow = tags.length === 0 && await repository.isShallow();
        const missing = shallow ? ["This clone may lack the tags: git fetch --tags"] : [];
        return { schemaVersion: 1, models, notes: [...environments.notes, ...missing] };
      }
      function listed(state, intended, all, history) {
        const standing = state.versions.filter(({ registered }) => registered);
        const environments = environmentsOf(state, intended);
        const stagesAt = /* @__PURE__ */ new Map();
        for (const { stage, commit } of state.stages)
          stagesAt.set(commit, [...stagesAt.get(commit) ?? [], stage]);
        const runningAt = /* @__PURE__ */ new Map();
        for (const { environment, version: version2 } of environments)
          if (version2 !== null)
            runningAt.set(version2, [...runningAt.get(version2) ?? [], environment]);
        return {
          model: state.model,
          deprecated: state.deprecated,
          latest: standing[0]?.version ?? null,
          stages: state.stages.map(({ stage, version: version2, commit, tag, at, tagger, entries }) => {
            const by = entries?.by ?? tagger.name;
            return { stage, version: version2, commit, tag, since: at, by, reason: entries?.reason ?? null };
          }),
          environments,
          versions: (all ? state.versions : standing).map((one) => ({
            version: one.version,
            commit: one.commit,
            tag: one.tag,
            status: one.registered ? "registered" : "removed",
            registeredAt: one.at,
            by: one.entries?.by ?? one.tagger.name,
            stages: one.registered ? stagesAt.get(one.commit) ?? [] : [],
            environments: [...new Set(runningAt.get(one.version))],
            metrics: one.entries?.metrics ?? [],
            recorded: one.entries
          })),
          ...history ? { history: [...state.events].reverse().map(eventOf) } : {}
        };
      }
      function environmentsOf(state, intended) {
        const recorded = state.stages.flatMap(({ version: version2, tag, entries }) => (entries?.environments ?? []).map((environment) => ({ environment, version: version2, source: "stage", from: tag })));
        const wanted = intended.filter(({ model: model2 }) => model2 === state.model).map(({ environment, version: version2, file }) => ({
          environment,
          version: version2,
          source: "file",
          from: file
        }));
        return [...recorded, ...wanted];
      }
      function eventOf({ event, version: version2, stage, commit, tag, at, tagger, entries, subject }) {
        const own = /^(Registering|Deregistering|Assigning|Unassigning|Deprecating) /.test(subject);
        const reason = entries?.forced ?? entries?.reason ?? (entries === null && !own && subject !== "" ? subject : null);
        return { event, version: version2, stage, commit, tag, at, by: entries?.by ?? tagger.name, reason };
      }
      async function unknownModel(repository, model2) {
        const known = [...(0, model_state.C)(await (0, read_tags.v)(repository)).keys()];
        return new foundation.j1({
          path: "mlops models",
          value: model2,
          message: "has no versions and no stages in this clone",
          remedy: known.length === 0 ? "Fetch the tags: git fetch --tags" : (0, foundation.SX)(model2, known)
        });
      }
      var string_width = __webpack_require__(94668);
      ;
      function listingText(listing, { one }) {
        const notes = listing.notes.map((note) => `note: ${plain(note)}`);
        const [model2] = listing.models;
        if (model2 === void 0)
          return ["No model is registered in this clone.", ...notes].join("\n");
        const body = one ? modelText(model2) : table(overviewHead, listing.models.map(overviewRow));
        return [body, ...notes.length > 0 ? ["", ...notes] : []].join("\n");
      }
      const overviewHead = ["MODEL", "LATEST", "STAGES", "RUNS IN", "VERSIONS", "METRICS OF THE LATEST"];
      function overviewRow(model2) {
        const latest = model2.versions.find(({ status }) => status === "registered");
        return [
          model2.deprecated ? `${model2.model} (deprecated)` : model2.model,
          model2.latest ?? "",
          model2.stages.map(({ stage, version: version2, commit }) => `${stage} ${version2 ?? commit.slice(0, 7)}`).join(", "),
          [
            ...new Set(model2.environments.map(({ environment, version: version2 }) => `${environment} ${version2 ?? ""}`.trim()))
          ].join(", "),
          String(model2.versions.length),
          metricsText(latest?.metrics ?? [])
        ];
      }
      function modelText(model2) {
        const { versions, environments, history = [] } = model2;
        const rows = versions.map(({ version: version2, status, stages, environments: environments2, metrics, registeredAt, commit, by }) => [
          status === "removed" ? `${version2} (removed)` : version2,
          stages.join(", "),
          environments2.join(", "),
          metricsText(metrics),
          dateText(registeredAt),
          commit.slice(0, 7),
          by
        ]);
        const head = ["VERSION", "STAGES", "RUNS IN", "METRICS", "REGISTERED", "COMMIT", "BY"];
        const parts = [
          model2.deprecated ? `${plain(model2.model)} is deprecated` : plain(model2.model),
          rows.length === 0 ? "no versions" : table(head, rows)
        ];
        if (environments.length > 0)
          parts.push(table(["ENVIRONMENT", "VERSION", "SAID BY"], environments.map(({ environment, version: version2, from }) => [environment, version2 ?? "", from])));
        const moves = history.filter(({ event }) => event !== "registered");
        if (moves.length > 0)
          parts.push(table(["WHEN", "WHAT", "BY", "WHY"], moves.map((event) => historyRow(event))));
        return parts.join("\n\n");
      }
      function historyRow({ event, version: version2, stage, commit, at, by, reason }) {
        const what = version2 ?? commit.slice(0, 7);
        const text = {
          registered: `${what} registered`,
          removed: `${what} taken back`,
          assigned: `${what} → ${stage}`,
          unassigned: `${what} out of ${stage}`,
          deprecated: "deprecated"
        }[event];
        return [dateText(at), text, by, reason ?? ""];
      }
      function metricsText(metrics) {
        const shown = metrics.slice(0, 3).map(({ metric, estimate, low, high }) => {
          const width = low === null || high === null ? 0 : Math.abs(high - low);
          const digits = width > 0 ? Math.min(Math.max(1 - Math.floor(Math.log10(width)), 0), 12) : null;
          return `${metric} ${digits === null ? Number(estimate.toPrecision(4)) : estimate.toFixed(digits)}`;
        });
        return metrics.length > 3 ? `${shown.join(", ")}, …` : shown.join(", ");
      }
      function dateText(iso) {
        return iso.slice(0, 16).replace("T", " ");
      }
      function table(head, rows) {
        const kept = head.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ""));
        const lines = [head, ...rows].map((row) => kept.map((column) => plain(row[column] ?? "")));
        const widths = kept.map((_, column) => Math.max(...lines.map((line) => (0, string_width.A)(line[column] ?? ""))));
        return lines.map((line) => line.map((cell, column) => cell + " ".repeat(widths[column] - (0, string_width.A)(cell))).join("  ").trimEnd()).join("\n");
      }
      function plain(text) {
        return text.replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "�");
      }
      ;
    })
  ),
  /***/
  9140: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        OL: () => (
          /* reexport */
          attestOnGitHub
        ),
        nY: () => (
          /* reexport */
          attestationNameOf
        ),
        H5: () => (
          /* reexport */
          browserAddress
        ),
        B6: () => (
          /* reexport */
          canIdentify
        ),
        mo: () => (
          /* reexport */
          indexName
        ),
        ln: () => (
          /* reexport */
          keylessSigner
        ),
        zZ: () => (
          /* reexport */
          locationIn
        ),
        kT: () => (
          /* reexport */
          makePapers
        ),
        fE: () => (
          /* reexport */
          modelSignatureName
        ),
        yv: () => (
          /* reexport */
          originOf
        ),
        vY: () => (
          /* reexport */
          readIndex
        ),
        ko: () => (
          /* reexport */
          readModel
        ),
        wE: () => (
          /* reexport */
          readPapers
        ),
        RR: () => (
          /* reexport */
          readPublicKey
        ),
        jy: () => (
          /* reexport */
          readSigningKey
        ),
        Pn: () => (
          /* reexport */
          readTrustedRoots
        ),
        tM: () => (
          /* reexport */
          readVersionTag
        ),
        L8: () => (
          /* reexport */
          signPapers
        ),
        Z3: () => (
          /* reexport */
          signatureNameOf
        ),
        Tk: () => (
          /* reexport */
          signingFacts
        ),
        nF: () => (
          /* reexport */
          verificationText
        ),
        iy: () => (
          /* reexport */
          verifyVersion
        ),
        It: () => (
          /* reexport */
          versionIn
        ),
        cI: () => (
          /* reexport */
          workflowIdentity
        )
      });
      var schemas = __webpack_require__(27597);
      var tags_message = __webpack_require__(3685);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function sha256Of(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
      }
      function textPaper(name, mediaType, text) {
        const bytes = new TextEncoder().encode(text);
        return { name, mediaType, bytes, sha256: sha256Of(bytes) };
      }
      function jsonPaper(name, mediaType, value) {
        return textPaper(name, mediaType, `${JSON.stringify(value, null, 2)}
`);
      }
      ;
      const indexName = "papers.json";
      const modelSignatureName = "model.sig";
      const signatureNameOf = (paper) => `${paper}.sigstore.json`;
      const attestationNameOf = (paper) => `${paper}.github.sigstore.json`;
      const sha256 = schemas.YjP().regex(/^[0-9a-f]{64}$/);
      const plainName = schemas.YjP().regex(/^[^/\\\0]{1,255}$/).refine((name) => name !== "." && name !== "..");
      const papersIndexSchema = schemas.Ikc({
        schemaVersion: schemas.euz(1),
        model: schemas.YjP(),
        version: schemas.YjP(),
        tag: schemas.YjP(),
        commit: schemas.YjP(),
        repository: schemas.YjP().nullable(),
        at: schemas.YjP(),
        /** The registered file or folder. */
        bytes: schemas.Ikc({
          name: plainName,
          folder: schemas.zMY(),
          sha256,
          files: schemas.YOg(schemas.Ikc({ path: schemas.YjP(), sha256, bytes: schemas.aig() }))
        }),
        papers: schemas.YOg(schemas.Ikc({ name: plainName, mediaType: schemas.YjP(), sha256 })),
        /** Which signatures have to be there. */
        signing: schemas.gMt("by", [
          schemas.Ikc({ by: schemas.euz("key"), fingerprint: sha256 }),
          schemas.Ikc({ by: schemas.euz("keyless") })
        ]).nullable(),
        /** What the tag records beside the hash of this file, and beside why it has its number, which is decided last. */
        recorded: schemas.g1P(schemas.YjP(), schemas.L5J())
      });
      function indexPaper(input, papers) {
        const { name, folder, sha256: sha2562, files } = input.bytes;
        const index = {
          schemaVersion: 1,
          model: input.model,
          version: input.version,
          tag: input.tag,
          commit: input.commit,
          repository: input.repository,
          at: input.at,
          bytes: { name, folder, sha256: sha2562, files: files.map(({ path, sha256: sha2563, bytes }) => ({ path, sha256: sha2563, bytes })) },
          papers: papers.map(({ name: name2, mediaType, sha256: sha2563 }) => ({ name: name2, mediaType, sha256: sha2563 })),
          signing: input.signing,
          recorded: recordedIn(input.entries)
        };
        return jsonPaper(indexName, "application/json", index);
      }
      function readIndex(bytes) {
        try {
          return papersIndexSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
        } catch {
          return null;
        }
      }
      function recordedIn(entries) {
        const { papers: _papers, change: _change, bytes, ...rest } = entries;
        const known = bytes === void 0 ? rest : { ...rest, bytes: { ...bytes, location: null } };
        const read = (0, tags_message.k)((0, tags_message.t)("", known)).entries ?? {};
        return Object.fromEntries(Object.entries(read).sort(([a], [b]) => a < b ? -1 : 1));
      }
      ;
      const guide = "https://github.com/acme/mlops-actions/blob/v1/docs/guides/papers.md";
      const addresses = {
        /** SLSA `buildType`. */
        trainingBuild: `${guide}#training-v1`,
        /** SLSA builder where no workflow ran it. */
        localBuilder: `${guide}#local-builder`,
        /** in-toto `predicateType` of the evaluation. */
        evaluation: `${guide}#evaluation-v1`,
        provenance: "https://slsa.dev/provenance/v1",
        testResult: "https://in-toto.io/attestation/test-result/v0.1",
        release: "https://in-toto.io/attestation/release/v0.1",
        bom: "https://cyclonedx.org/bom",
        modelSignature: "https://model_signing/signature/v1.0"
      };
      var foundation = __webpack_require__(91104);
      ;
      const property = (name, value) => ({ name: `mlops:${name}`, value });
      function packageComponent({ name, version, source }) {
        const purl = source === "local" ? void 0 : packageUrl(name, version, source);
        return {
          type: "library",
          "bom-ref": `package:${name}@${version}`,
          name,
          version,
          ...purl === void 0 ? {} : { purl },
          ...source === void 0 ? {} : { properties: [property("source", source)] }
        };
      }
      function packageUrl(name, version, source) {
        const plain = `pkg:pypi/${encodeURIComponent(name.toLowerCase().replaceAll("_", "-"))}@${encodeURIComponent(version)}`;
        if (source === void 0)
          return plain;
        const key = source.startsWith("git+") ? "vcs_url" : "download_url";
        return `${plain}?${key}=${encodeURIComponent(source).replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
      }
      function dataComponent(data, use) {
        const hashes = data.hashes.flatMap((hash) => bomHash(hash) ?? []);
        const others = data.hashes.filter((hash) => bomHash(hash) === null);
        const properties = [
          property("path", data.path),
          property("use", use),
          ...others.map(({ algorithm, value }) => property(`hash:${algorithm}`, value)),
          ...data.bytes === void 0 ? [] : [property("bytes", String(data.bytes))]
        ];
        return {
          type: "data",
          "bom-ref": dataRef(data),
          name: data.name,
          ...hashes.length === 0 ? {} : { hashes },
          data: [{ type: "dataset", name: data.name }],
          properties
        };
      }
      function dataRef({ name, path, hashes }) {
        return `data:${name}:${path}:${hashes[0]?.value ?? ""}`;
      }
      function bomHash({ algorithm, value }) {
        if (algorithm === "sha256")
          return { alg: "SHA-256", content: value };
        return algorithm === "md5" && /^[0-9a-f]{32}$/.test(value) ? { alg: "MD5", content: value } : null;
      }
      ;
      function formulation({ manifest, sha256: sha2562 }) {
        const steps = manifest.pipeline.length > 0 ? manifest.pipeline.map(({ name, command }) => ({ name, commands: [{ executed: command }] })) : [{ name: "train", commands: [{ executed: manifest.command.join(" ") }] }];
        const inputs = distinct(manifest.data.map((one) => dataRef(one))).map((ref) => ({ resource: { ref } }));
        return [
          {
            "bom-ref": "formula",
            workflows: [
              {
                "bom-ref": "training",
                uid: manifest.key,
                name: "training",
                taskTypes: ["build"],
                steps,
                ...inputs.length === 0 ? {} : { inputs },
                outputs: [{ type: "artifact", resource: { ref: "model" } }],
                timeStart: manifest.start,
                ...manifest.end === null ? {} : { timeEnd: manifest.end },
                properties: [
                  property("manifest:sha256", sha2562),
                  property("code:tree", manifest.code.tree),
                  ...manifest.run === null ? [] : [property("run", manifest.run.url)]
                ]
              }
            ]
          }
        ];
      }
      function distinct(values) {
        return [...new Set(values)];
      }
      ;
      const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
      function visibleText(text, limit = 300) {
        const cut = text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
        return cut.replace(unseen, (one) => `\\u{${one.codePointAt(0).toString(16)}}`);
      }
      function sliceText({ column, value }) {
        return visibleText(`${column} = ${value}`, Number.POSITIVE_INFINITY);
      }
      function hashTexts(hashes) {
        return hashes.map(({ algorithm, value }) => `${algorithm}:${value}`);
      }
      function intervalText({ estimate, low, high }) {
        if (low === null || high === null)
          return numberText(estimate, null);
        const half = (high - low) / 2;
        return `${numberText(estimate, half)} [${numberText(low, half)}, ${numberText(high, half)}]`;
      }
      function numberText(value, half) {
        if (!Number.isFinite(value))
          return String(value);
        const digits = half !== null && half > 0 ? 1 - Math.floor(Math.log10(half)) : value === 0 ? 0 : 3 - Math.floor(Math.log10(Math.abs(value)));
        if (digits > 12 || Math.abs(value) >= 1e15)
          return value.toPrecision(4).replace("-", "−");
        return value.toFixed(Math.min(12, Math.max(0, digits))).replace(/^-/, "−");
      }
      function confidenceText(confidence) {
        return `${Number((confidence * 100).toFixed(2))} %`;
      }
      ;
      function modelComponent(input, data, licenses) {
        const { model, version, bytes, evaluation, training, annotation, repository, commit } = input;
        const performanceMetrics = evaluation === null ? [] : metricsOf(evaluation);
        const [file] = bytes.files;
        const manifest = training?.manifest;
        const parameters = (manifest?.parameters ?? []).flatMap(({ file: file2, values }) => Object.entries(values).map(([key, value]) => property(`parameter:${file2}:${key}`, String(value))));
        const seeds = (manifest?.seeds ?? []).map(({ name, where, value }) => property(`seed:${where}:${name}`, String(value)));
        return {
          type: "machine-learning-model",
          "bom-ref": "model",
          name: model,
          version,
          ...annotation?.description ? { description: annotation.description } : {},
          ...bytes.folder ? {} : { hashes: [{ alg: "SHA-256", content: file.sha256 }] },
          ...licenses.length === 0 ? {} : { licenses: licenses.map((name) => ({ license: { name } })) },
          ...repository === null ? {} : { externalReferences: [{ type: "vcs", url: repository, comment: `commit ${commit}` }] },
          components: bytes.files.map(({ path, sha256: sha2562, bytes: bytes2 }) => ({
            type: "file",
            "bom-ref": `file:${path}`,
            name: path,
            hashes: [{ alg: "SHA-256", content: sha2562 }],
            properties: [property("bytes", String(bytes2))]
          })),
          modelCard: {
            "bom-ref": "model-card",
            modelParameters: {
              ...evaluation === null ? {} : { approach: { type: "supervised" }, task: evaluation.report.task },
              datasets: data.map((one) => ({ ref: dataRef(one) }))
            },
            ...performanceMetrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics } },
            properties: [
              property("commit", commit),
              property("tag", input.tag),
              ...evaluation === null ? [] : [
                property("verdict", evaluation.report.verdict),
                property("confidence", String(evaluation.report.confidence)),
                property("report:sha256", evaluation.sha256)
              ],
              ...parameters,
              ...seeds
            ]
          }
        };
      }
      function metricsOf({ report }) {
        return report.metrics.flatMap(({ metric, slice: slice2, candidate }) => {
          if (candidate === null)
            return [];
          const { estimate, low, high } = candidate;
          return [
            {
              type: metric,
              value: String(estimate),
              ...slice2 === null ? {} : { slice: sliceText(slice2) },
              ...low === null || high === null ? {} : { confidenceInterval: { lowerBound: String(low), upperBound: String(high) } }
            }
          ];
        });
      }
      ;
      const namespace = "5c2f4a0e-6d0b-5a8e-9f43-0e6f1b7a2c11";
      function uuidOf(name) {
        const hash = (0, external_node_crypto_.createHash)("sha1").update(Buffer.from(namespace.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
        hash[6] = hash[6] & 15 | 80;
        hash[8] = hash[8] & 63 | 128;
        const hex = hash.toString("hex");
        return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
      }
      ;
      function billOfMaterials(input, licenses) {
        const { training, evaluation, at } = input;
        const packages = distinctBy(training?.manifest.environment.packages ?? [], ({ name, version }) => `${name}@${version}`);
        const judged = evaluation?.holdout ?? null;
        const trainedOn = training?.manifest.data ?? [];
        const data = distinctBy([...trainedOn, ...judged === null ? [] : [judged]], dataRef);
        const isJudged = (one) => judged !== null && dataRef(one) === dataRef(judged);
        const isTrainedOn = (one) => trainedOn.some((other) => dataRef(other) === dataRef(one));
        const use = (one) => [isTrainedOn(one) ? "training" : [], isJudged(one) ? "evaluation" : []].flat().join(", ");
        const components = [
          ...data.map((one) => dataComponent(one, use(one))),
          ...packages.map((one) => packageComponent(one))
        ];
        const content = {
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          version: 1,
          metadata: {
            timestamp: at,
            lifecycles: [{ phase: "build" }],
            tools: { components: [{ type: "application", name: "mlops-actions", version: foundation.rE }] },
            component: modelComponent(input, data, licenses)
          },
          components,
          dependencies: [
            { ref: "model", dependsOn: distinct(components.map((one) => one["bom-ref"])) },
            ...components.map((one) => ({ ref: one["bom-ref"] }))
          ],
          ...training === null ? {} : { formulation: formulation(training) }
        };
        const serialNumber = `urn:uuid:${uuidOf(sha256Of(JSON.stringify(content)))}`;
        return { $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", serialNumber, ...content };
      }
      function distinctBy(values, key) {
        return [...new Map(values.map((value) => [key(value), value])).values()];
      }
      ;
      var dist = __webpack_require__(38815);
      ;
      const block = /^(\s*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/;
      const options = {
        version: "1.1",
        prettyErrors: true,
        customTags: (tags) => [pythonFloat, ...tags]
      };
      const pythonFloat = {
        identify: (value) => typeof value === "number" && /e/.test(String(value)),
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i,
        resolve: (text) => Number(text),
        stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, "$1.0e")
      };
      function readCard(text, file) {
        const plain = text.replace(/^\ufeff/, "");
        const found = block.exec(plain);
        if (found === null)
          return { metadata: new dist.yo({}, options), body: plain, bodyLine: 1 };
        const [whole, opening2 = "", yaml = ""] = found;
        const before = opening2.split(/\r\n|\r|\n/).length - 1;
        const metadata = yaml.trim() === "" ? new dist.yo({}, options) : (0, dist.Tp)(yaml, options);
        const problems = metadata.errors.map((error) => ({
          file,
          line: before + (error.linePos?.[0].line ?? 1),
          message: `the metadata of the model card is no YAML: ${error.message.split("\n", 1)[0]?.replace(/ at line \d.*$/, "")}`,
          remedy: "Mend the block between the two lines of `---`"
        }));
        if (problems.length > 0)
          throw new foundation.j1(problems);
        const value = plainValue(metadata);
        if (typeof value !== "object" || value === null || Array.isArray(value))
          throw new foundation.j1({
            file,
            line: before + 1,
            message: "the metadata of the model card must be a mapping",
            remedy: "Write `license: apache-2.0` and the like between the two lines of `---`"
          });
        const bodyLine = whole.split(/\r\n|\r|\n/).length;
        return { metadata, body: plain.slice(whole.length), bodyLine };
      }
      function plainValue(metadata) {
        try {
          return metadata.toJS({ maxAliasCount: 50 });
        } catch {
          return null;
        }
      }
      function writeCard(metadata, body) {
        const yaml = metadata.toString({ lineWidth: 0, defaultStringType: "PLAIN", flowCollectionPadding: true });
        return `---
${yaml.trimEnd()}
---
${body.replaceAll("\r\n", "\n")}`;
      }
      ;
      const byEnding = [
        [/\.skops$/, "sklearn"],
        [/\.keras$/, "keras"],
        [/\.onnx$/, "onnx"],
        [/\.gguf$/, "gguf"]
      ];
      const byPackage = [
        ["transformers", "transformers"],
        ["fastai", "fastai"],
        ["scikit-learn", "sklearn"]
      ];
      function libraryOf({ bytes, training }) {
        for (const [ending, library] of byEnding)
          if (bytes.files.some(({ path }) => ending.test(path)))
            return library;
        const packages = new Set(training?.manifest.environment.packages.map(({ name }) => name));
        const found = byPackage.filter(([name]) => packages.has(name));
        const pickled = bytes.files.some(({ path }) => /\.(joblib|pkl|pickle)$/.test(path));
        if (pickled && packages.has("scikit-learn"))
          return "sklearn";
        return found.length === 1 && found[0][1] !== "sklearn" ? found[0][1] : null;
      }
      ;
      const opening = "<!-- mlops:measured -->";
      const closing = "<!-- /mlops:measured -->";
      function withMarkedPart(text, part, file, firstLine) {
        const marked = `${opening}

${part.trim()}

${closing}`;
        const starts = placesOf(text, opening);
        const ends = placesOf(text, closing);
        if (starts.length === 0 && ends.length === 0) {
          const kept = text.trimEnd();
          return `${kept === "" ? "" : `${kept}

`}${marked}
`;
        }
        const [start] = starts;
        const [end] = ends;
        if (starts.length !== 1 || ends.length !== 1 || start > end)
          throw new foundation.j1({
            file,
            line: firstLine + text.slice(0, start ?? end).split("\n").length - 1,
            message: "the part that is filled in must be marked once, with a beginning and an end",
            remedy: `Keep one \`${opening}\` and, below it, one \`${closing}\``
          });
        return text.slice(0, start) + marked + text.slice(end + closing.length);
      }
      function placesOf(text, mark) {
        const found = [];
        for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length))
          found.push(at);
        return found;
      }
      var lib = __webpack_require__(35618);
      var mdast_util_to_markdown_lib = __webpack_require__(59059);
      ;
      const mostRows = 200;
      function measuredPart(input) {
        const { evaluation, training } = input;
        const children = [
          heading(2, `Measured: ${input.tag}`),
          ...evaluation === null ? [paragraph([measured_text("No evaluation came with this version.")])] : [...evaluationBlocks(evaluation, input)],
          ...training === null ? [] : trainingBlocks(training),
          heading(3, "Bytes"),
          table(["File", "sha256", "Bytes"], input.bytes.files.map(({ path, sha256: sha2562, bytes }) => [code(path), code(sha2562), measured_text(String(bytes))]))
        ];
        return (0, mdast_util_to_markdown_lib.l)({ type: "root", children }, { extensions: [(0, lib.H)()], bullet: "-" });
      }
      function evaluationBlocks({ report, holdout, waiver, sha256: sha2562 }, input) {
        const overall = report.metrics.filter(({ slice: slice2 }) => slice2 === null);
        const slices = report.metrics.filter(({ slice: slice2 }) => slice2 !== null);
        const against = report.champion === null ? "" : ` against ${report.champion.name}`;
        const forced = input.entries.forced;
        const champion = overall.some(({ champion: champion2 }) => champion2 !== null);
        return [
          paragraph([
            strong(`Verdict: ${report.verdict}`),
            measured_text(`${against}, on ${report.rows} ${report.rowName}; intervals at ${confidenceText(report.confidence)} confidence. Report `),
            code(`sha256:${sha2562}`),
            measured_text(".")
          ]),
          ...waiver === null ? [] : [paragraph([strong("Waived"), measured_text(` by ${waiver.by}: ${waiver.reason}`)])],
          ...forced === void 0 ? [] : [paragraph([strong("Forced"), measured_text(`: ${forced}`)])],
          table(["Metric", "Better", "This version", ...champion ? ["Before", "Verdict"] : []], overall.map((metric) => [
            measured_text(metric.title),
            measured_text(metric.direction),
            measured_text(valueText(metric, metric.candidate)),
            ...champion ? [measured_text(metric.champion === null ? "–" : valueText(metric, metric.champion)), measured_text(metric.verdict)] : []
          ])),
          ...report.gates.length === 0 ? [] : [
            heading(3, "Gates"),
            table(["Gate", "Status", "Why"], report.gates.map(({ gate, status, reason }) => [measured_text(gate), measured_text(status), measured_text(reason)]))
          ],
          ...slices.length === 0 ? [] : [
            heading(3, "Slices"),
            table(["Slice", "Rows", "Metric", "This version"], slices.map((metric) => [
              measured_text(sliceText(metric.slice)),
              measured_text(String(metric.rows)),
              measured_text(metric.title),
              measured_text(valueText(metric, metric.candidate))
            ]))
          ],
          ...holdout === null ? [] : dataBlocks("Judged by", [holdout])
        ];
      }
      function valueText({ unit }, value) {
        if (value === null)
          return "not computable";
        return `${intervalText(value)}${unit === null ? "" : ` ${unit}`}`;
      }
      function trainingBlocks({ manifest, sha256: sha2562 }) {
        const { commit, dirty, environment, seeds, restoredFrom } = manifest;
        const { lock, python, packages } = environment;
        const facts = [
          [
            "Commit",
            [code(commit ?? "unknown"), measured_text(dirty === null ? "" : ", with changes that are in no commit")]
          ],
          [
            "Command",
            manifest.command.length > 0 ? [code(manifest.command.join(" "))] : commands(manifest.pipeline)
          ],
          ["Trained", [measured_text(`${manifest.start} to ${manifest.end ?? "unknown"}`)]],
          [
            "Machine",
            [measured_text([manifest.os.name, manifest.cpu.model, ...manifest.gpu.map(({ name }) => name)].join("; "))]
          ],
          [
            "Python",
            [
              measured_text(python === null ? "none" : `${python.implementation} ${python.version}, ${packages.length} packages`)
            ]
          ],
          [
            "Lock file",
            lock === null ? [measured_text("none")] : [
              code(lock.path),
              measured_text(lock.verified ? ", and what was installed is what it says" : ", and not all that was installed is as it says")
            ]
          ],
          [
            "Seeds",
            [
              measured_text(seeds.length === 0 ? "none found" : seeds.map(({ name, value }) => `${name} = ${value}`).join(", "))
            ]
          ],
          ["Run", [measured_text(manifest.run?.url ?? "not in a workflow")]],
          ["Manifest", [code(`sha256:${sha2562}`)]],
          ...restoredFrom === null ? [] : [
            ["Restored from", [measured_text(restoredFrom.url ?? `the run with key ${restoredFrom.key}`)]]
          ]
        ];
        return [
          ...dataBlocks("Trained on", manifest.data),
          heading(3, "Training"),
          table(["", ""], facts.map(([name, value]) => [measured_text(name), value]))
        ];
      }
      function commands(pipeline) {
        return [measured_text(`${pipeline.length} stages: ${pipeline.map(({ name }) => name).join(", ")}`)];
      }
      function dataBlocks(title, data) {
        if (data.length === 0)
          return [];
        return [
          heading(3, title),
          table(["Data", "Path", "Hash", "Bytes"], data.map(({ name, path, hashes, bytes }) => [
            measured_text(name),
            code(path),
            code(hashTexts(hashes)[0] ?? "unknown"),
            measured_text(bytes === void 0 ? "" : String(bytes))
          ]))
        ];
      }
      const harmless = (value) => visibleText(value, 2e3).replaceAll("<!--", "<! --");
      const measured_text = (value) => ({ type: "text", value: harmless(value) });
      const code = (value) => ({ type: "inlineCode", value: harmless(value) });
      const strong = (value) => ({ type: "strong", children: [measured_text(value)] });
      const paragraph = (children) => ({ type: "paragraph", children });
      const heading = (depth, value) => ({
        type: "heading",
        depth,
        children: [measured_text(value)]
      });
      function table(head, rows) {
        const row = (cells) => ({
          type: "tableRow",
          children: cells.map((cell) => ({ type: "tableCell", children: [cell].flat() }))
        });
        const more = rows.length - mostRows;
        const shown = rows.slice(0, mostRows).map(row);
        if (more > 0)
          shown.push(row([measured_text(`… ${more} more`), ...head.slice(1).map(() => measured_text(""))]));
        return { type: "table", children: [row(head.map(measured_text)), ...shown] };
      }
      ;
      function hubTask(task) {
        return task.endsWith("regression") ? "tabular-regression" : "tabular-classification";
      }
      function modelIndex(model, evaluation, pipelineTag) {
        const { report, holdout } = evaluation;
        const byslice = /* @__PURE__ */ new Map();
        for (const metric of report.metrics) {
          if (metric.candidate === null)
            continue;
          const key = JSON.stringify(metric.slice === null ? null : [metric.slice.column, metric.slice.value]);
          const group = byslice.get(key) ?? { slice: metric.slice, metrics: [] };
          group.metrics.push(metric);
          byslice.set(key, group);
        }
        const name = visibleText(holdout?.name ?? report.rowName);
        const revision = holdout === null ? void 0 : hashTexts(holdout.hashes)[0];
        const url = report.provenance.runUrl;
        const results = [...byslice.values()].map(({ slice: slice2, metrics }) => ({
          task: { type: pipelineTag, name: report.task },
          dataset: {
            type: name,
            name,
            ...slice2 === null ? {} : { config: sliceText(slice2) },
            split: name,
            ...revision === void 0 ? {} : { revision },
            ...slice2 === null ? {} : { args: { column: visibleText(slice2.column), value: visibleText(slice2.value) } }
          },
          metrics: metrics.map((metric) => indexMetric(metric, report.confidence)),
          ...url === null ? {} : { source: { name: "Evaluation", url } }
        }));
        return results.length === 0 ? [] : [{ name: model, results }];
      }
      function indexMetric({ metric, title, candidate, method, rows }, confidence) {
        const { estimate, low, high } = candidate;
        const bounds = low === null || high === null ? {} : { low, high };
        return {
          type: visibleText(metric),
          name: visibleText(title),
          value: estimate,
          args: { confidence, ...bounds, method, rows }
        };
      }
      ;
      function modelCard(input) {
        const file = input.card?.path ?? "model card";
        const { metadata, body, bodyLine } = readCard(input.card?.text ?? "", file);
        const { evaluation, annotation } = input;
        const given = plainValue(metadata);
        const setUnlessGiven = (key, value) => {
          if (value !== null && value !== void 0 && (given[key] === void 0 || given[key] === null))
            set(metadata, key, value);
        };
        const labels = (annotation?.labels ?? []).map((label) => visibleText(label));
        const tags = [.../* @__PURE__ */ new Set([...listOf(given.tags), ...labels])];
        if (tags.length > 0)
          set(metadata, "tags", tags);
        setUnlessGiven("library_name", libraryOf(input));
        metadata.delete("model-index");
        if (evaluation !== null) {
          const ours = hubTask(evaluation.report.task);
          setUnlessGiven("pipeline_tag", ours);
          const task = typeof given.pipeline_tag === "string" ? given.pipeline_tag : ours;
          const measured = evaluation.report.metrics.filter(({ candidate }) => candidate !== null);
          set(metadata, "metrics", [
            .../* @__PURE__ */ new Set([...listOf(given.metrics), ...measured.map(({ metric }) => metric)])
          ]);
          const index = modelIndex(input.model, evaluation, task);
          if (index.length > 0)
            set(metadata, "model-index", index);
        }
        const own = body.trim() === "" ? ownBody(input) : body;
        return writeCard(metadata, withMarkedPart(own, measuredPart(input), file, bodyLine));
      }
      function ownBody({ model, annotation }) {
        const description = annotation?.description ?? null;
        const lines = [`# ${escaped(model)}`, ...description === null ? [] : [escaped(description)]];
        return `
${lines.join("\n\n")}
`;
      }
      function escaped(text) {
        return visibleText(text, 2e3).replaceAll(/[\\`*_{}[\]<>#&|~]/g, "\\$&");
      }
      function set(metadata, key, value) {
        metadata.set(key, metadata.createNode(value, { aliasDuplicateObjects: false }));
      }
      function listOf(value) {
        const list = Array.isArray(value) ? value : [value];
        return list.filter((one) => typeof one === "string");
      }
      ;
      ;
      const mostSubjects = 1024;
      function modelSubjects(model) {
        if (model.files.length > mostSubjects)
          return [rootSubject(model)];
        return model.files.map(({ path, sha256: sha2562 }) => ({
          name: model.folder ? `${model.name}/${path}` : path,
          digest: { sha256: sha2562 }
        }));
      }
      function rootSubject(model) {
        return { name: model.name, digest: { sha256: rootDigest(signedFiles(model)) } };
      }
      function signedFiles(model) {
        if (!model.folder)
          return model.files.map((file) => ({ ...file, path: "." }));
        return [...model.files].sort((a, b) => byParts(a.path, b.path));
      }
      function rootDigest(files) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { sha256: sha2562 } of files)
          hash.update(sha2562, "hex");
        return hash.digest("hex");
      }
      function byParts(a, b) {
        const [one, other] = [a.split("/"), b.split("/")];
        for (let i = 0; i < Math.min(one.length, other.length); i++) {
          const order = Buffer.compare(Buffer.from(one[i]), Buffer.from(other[i]));
          if (order !== 0)
            return order;
        }
        return one.length - other.length;
      }
      ;
      const statementMediaType = "application/vnd.in-toto+json";
      function statement(subject, predicateType, predicate) {
        return { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate };
      }
      ;
      function provenanceStatement(input, training) {
        const { manifest, builder, sha256: sha2562 } = training;
        const repository = input.repository ?? manifest.repository;
        const invocation = manifest.run?.url;
        const predicate = {
          buildDefinition: {
            buildType: addresses.trainingBuild,
            externalParameters: {
              model: input.model,
              ...repository === null ? {} : { repository },
              ...manifest.pipeline.length > 0 ? { pipeline: manifest.pipeline } : { command: manifest.command },
              parameters: manifest.parameters
            },
            internalParameters: {
              runKey: manifest.key,
              codeTree: manifest.code.tree,
              uncommittedChanges: manifest.dirty,
              seeds: manifest.seeds,
              variables: manifest.environment.variables.map(({ name, value }) => ({ name, value })),
              python: manifest.environment.python,
              os: manifest.os,
              cpu: manifest.cpu,
              gpu: manifest.gpu,
              container: manifest.container,
              runner: manifest.runner,
              restoredFrom: manifest.restoredFrom
            },
            resolvedDependencies: [
              ...commitResource(repository, manifest.commit),
              ...manifest.data.map(dataResource),
              ...lockResource(manifest),
              ...containerResource(manifest)
            ]
          },
          runDetails: {
            builder: { id: builder ?? addresses.localBuilder },
            metadata: {
              ...invocation === void 0 ? {} : { invocationId: invocation },
              startedOn: manifest.start,
              ...manifest.end === null ? {} : { finishedOn: manifest.end }
            },
            byproducts: [{ name: "run-manifest.json", digest: { sha256: sha2562 } }]
          }
        };
        return statement(modelSubjects(input.bytes), addresses.provenance, predicate);
      }
      function commitResource(repository, commit) {
        if (commit === null)
          return [];
        const place = repository === null ? { name: "repository" } : { uri: `git+${repository}@${commit}` };
        return [{ ...place, digest: { gitCommit: commit } }];
      }
      function digestName({ algorithm, value }) {
        if (algorithm === "sha256")
          return "sha256";
        return algorithm === "md5" && /^[0-9a-f]{32}$/.test(value) ? "md5" : null;
      }
      function dataResource({ name, path, hashes }) {
        const known = hashes.flatMap((hash) => {
          const algorithm = digestName(hash);
          return algorithm === null ? [] : [[algorithm, hash.value]];
        });
        const others = hashes.filter((hash) => digestName(hash) === null).map(({ algorithm, value }) => [algorithm, value]);
        return {
          name,
          ...known.length === 0 ? {} : { digest: Object.fromEntries(known) },
          annotations: { path, ...others.length === 0 ? {} : { hashes: Object.fromEntries(others) } }
        };
      }
      function lockResource({ environment }) {
        const { lock } = environment;
        if (lock === null)
          return [];
        const annotations = { tool: lock.tool, verified: lock.verified };
        return [{ name: lock.path, digest: { sha256: lock.sha256 }, annotations }];
      }
      function containerResource({ container }) {
        const digest = container?.digest?.replace(/^.*sha256:/, "");
        if (digest === void 0 || !/^[0-9a-f]{64}$/.test(digest))
          return [];
        return [{ name: container?.image ?? "container", digest: { sha256: digest } }];
      }
      ;
      function evaluationStatement(input, evaluation) {
        const { report, sha256: sha2562, holdout, waiver } = evaluation;
        const { admission, forced } = input.entries;
        const predicate = {
          model: input.model,
          version: input.version,
          tag: input.tag,
          commit: input.commit,
          ...input.repository === null ? {} : { repository: input.repository },
          verdict: report.verdict,
          admission: {
            ground: admission ?? null,
            waiver,
            forced: forced ?? null
          },
          evaluatedAt: report.startedAt,
          evaluator: report.provenance.suite,
          report: { name: "evaluate-and-compare.json", digest: { sha256: sha2562 } },
          ...report.provenance.runUrl === null ? {} : { run: report.provenance.runUrl },
          task: report.task,
          confidence: report.confidence,
          rows: report.rows,
          rowName: report.rowName,
          champion: report.champion,
          ...holdout === null ? {} : { data: dataResource(holdout) },
          metrics: report.metrics.map(({ metric, title, unit, direction, slice: slice2, rows, method, verdict, candidate, champion, difference }) => ({
            ...{ metric, title, unit, direction, slice: slice2, rows, method, verdict },
            ...{ value: interval(candidate), champion: interval(champion) },
            difference: difference === null ? null : { ...interval(difference), pValue: difference.pValue }
          })),
          gates: report.gates.map(({ gate, metric, slice: slice2, status, reason }) => ({
            gate,
            metric,
            slice: slice2,
            status,
            reason
          }))
        };
        return statement(modelSubjects(input.bytes), addresses.evaluation, predicate);
      }
      function interval(value) {
        return value === null ? null : { estimate: value.estimate, low: value.low, high: value.high };
      }
      function testResultStatement(input, { report, sha256: sha2562 }) {
        const named = (status) => report.gates.filter((gate) => gate.status === status).map(({ gate, reason }) => `${gate}: ${reason}`);
        const [failed, warned] = [named("fail"), named("warn")];
        const predicate = {
          result: failed.length > 0 ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
          configuration: [
            { name: "evaluate-and-compare.json", digest: { sha256: sha2562 } },
            ...report.provenance.inputs.map(({ path, sha256: sha2563 }) => ({ name: path, digest: { sha256: sha2563 } }))
          ],
          ...report.provenance.runUrl === null ? {} : { url: report.provenance.runUrl },
          passedTests: named("pass"),
          warnedTests: warned,
          failedTests: failed
        };
        return statement(modelSubjects(input.bytes), addresses.testResult, predicate);
      }
      ;
      ;
      const cardName = "model-card.md";
      const bomName = "bom.cdx.json";
      const provenanceName = "provenance.intoto.json";
      const evaluationName = "evaluation.intoto.json";
      const testResultName = "test-result.intoto.json";
      function makePapers(input) {
        const { training, evaluation } = input;
        const card = modelCard(input);
        const statements = [
          ...training === null ? [] : [{ paper: provenanceName, statement: provenanceStatement(input, training) }],
          ...evaluation === null ? [] : [
            { paper: evaluationName, statement: evaluationStatement(input, evaluation) },
            { paper: testResultName, statement: testResultStatement(input, evaluation) }
          ]
        ];
        const bom = billOfMaterials(input, licensesOf(card));
        const papers = [
          textPaper(cardName, "text/markdown", card),
          jsonPaper(bomName, "application/vnd.cyclonedx+json", bom),
          ...statements.map(({ paper, statement: statement2 }) => jsonPaper(paper, statementMediaType, statement2))
        ];
        const index = indexPaper(input, papers);
        return {
          files: [...papers, index],
          index,
          statements: [
            ...statements,
            { paper: bomName, statement: statement(modelSubjects(input.bytes), addresses.bom, bom) }
          ],
          release: releaseStatement(input, [...papers, index]),
          input
        };
      }
      function releaseStatement(input, papers) {
        const subjects = [
          ...papers.map(({ name, sha256: sha2562 }) => ({ name, digest: { sha256: sha2562 } })),
          ...modelSubjects(input.bytes)
        ];
        return statement(subjects, addresses.release, { purl: releaseUrl(input) });
      }
      function releaseUrl({ repository, tag }) {
        const github = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(repository ?? "");
        const [, owner, name] = github ?? [];
        const encoded = encodeURIComponent(tag);
        if (owner !== void 0 && name !== void 0)
          return `pkg:github/${encodeURIComponent(owner.toLowerCase())}/${encodeURIComponent(name.toLowerCase())}@${encoded}`;
        const at = tag.lastIndexOf("@");
        return `pkg:generic/${encodeURIComponent(tag.slice(0, at))}@${encodeURIComponent(tag.slice(at + 1))}`;
      }
      function licensesOf(card) {
        const metadata = plainValue(readCard(card, cardName).metadata);
        const { license, license_name: name } = metadata;
        const one = license === "other" && name !== void 0 ? name : license;
        return [one].flat().filter((text) => typeof text === "string" && text !== "");
      }
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function readModel(path, hash) {
        const name = (0, external_node_path_.basename)((0, external_node_path_.resolve)(path));
        const found = await (0, promises_.lstat)(path).catch(() => null);
        if (found === null)
          throw new foundation.j1({
            file: name,
            message: "there is no such model",
            remedy: "Train it first, or name the file or folder that holds it"
          });
        if (!found.isDirectory()) {
          if (!found.isFile())
            throw notPlain(name);
          const sha2562 = await hashFile(path);
          const files2 = [{ path: name, sha256: sha2562, bytes: found.size }];
          return { name, folder: false, sha256: sha2562, files: files2 };
        }
        const files = [];
        const visit = async (folder, prefix) => {
          for (const entry of await (0, promises_.readdir)(folder, { withFileTypes: true })) {
            const [full, inner] = [(0, external_node_path_.join)(folder, entry.name), `${prefix}${entry.name}`];
            if (entry.isDirectory())
              await visit(full, `${inner}/`);
            else if (!entry.isFile())
              throw notPlain(`${name}/${inner}`);
            else
              files.push({ path: inner, sha256: await hashFile(full), bytes: (await (0, promises_.lstat)(full)).size });
          }
        };
        await visit(path, "");
        if (files.length === 0)
          throw new foundation.j1({
            file: name,
            message: "the model is an empty folder",
            remedy: "Train it first"
          });
        files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
        return { name, folder: true, sha256: (await hash(path)).sha256, files };
      }
      function notPlain(file) {
        return new foundation.j1({
          file,
          message: "is neither a file nor a folder, and what it leads to would not be part of the model",
          remedy: "Put the file itself there instead of a link"
        });
      }
      async function hashFile(path) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const part of (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }))
          hash.update(part);
        return hash.digest("hex");
      }
      ;
      const envelopeSchema = schemas.Ikc({
        payload: schemas.K39(),
        payloadType: schemas.YjP().min(1),
        signatures: schemas.YOg(schemas.Ikc({ sig: schemas.K39(), keyid: schemas.YjP().optional() })).min(1)
      });
      function preAuthEncoding(payloadType, payload) {
        const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
        return Buffer.concat([Buffer.from(head), payload]);
      }
      function payloadOf({ payload }) {
        return Buffer.from(payload, "base64");
      }
      ;
      const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
      const bundleSchema = schemas._H3({
        mediaType: schemas.YjP().startsWith("application/vnd.dev.sigstore.bundle"),
        verificationMaterial: schemas._H3({
          publicKey: schemas._H3({ hint: schemas.YjP().optional() }).optional()
        }),
        dsseEnvelope: envelopeSchema
      });
      function readBundle(value) {
        const read = bundleSchema.safeParse(value);
        return read.success ? read.data : null;
      }
      function signStatement(statement2, signer) {
        const payload = statement2 instanceof Uint8Array ? statement2 : Buffer.from(JSON.stringify(statement2));
        const signature = signer.sign(preAuthEncoding(statementMediaType, payload));
        const dsseEnvelope = {
          payload: Buffer.from(payload).toString("base64"),
          payloadType: statementMediaType,
          signatures: [{ sig: signature.toString("base64"), keyid: "" }]
        };
        return {
          mediaType: bundleMediaType,
          verificationMaterial: { publicKey: { hint: signer.fingerprint }, tlogEntries: [] },
          dsseEnvelope
        };
      }
      function signedBy({ verificationMaterial }) {
        const { publicKey } = verificationMaterial;
        return publicKey === void 0 ? "certificate" : { key: publicKey.hint ?? null };
      }
      function keyProblem(bundle, key) {
        const by = signedBy(bundle);
        if (by === "certificate")
          return "it was signed with a certificate and not with a key";
        if (by.key !== null && by.key !== key.fingerprint)
          return `it was signed with another key, whose sha256 is ${by.key.slice(0, 64)}`;
        const { dsseEnvelope: envelope } = bundle;
        const data = preAuthEncoding(envelope.payloadType, payloadOf(envelope));
        const signature = Buffer.from(envelope.signatures[0].sig, "base64");
        return key.verify(data, signature) ? null : "the signature does not fit what was signed";
      }
      function statementIn({ dsseEnvelope }) {
        if (dsseEnvelope.payloadType !== statementMediaType)
          return null;
        return readStatement(payloadOf(dsseEnvelope));
      }
      const statementSchema = schemas._H3({
        _type: schemas.euz("https://in-toto.io/Statement/v1"),
        subject: schemas.YOg(schemas._H3({ name: schemas.YjP().default(""), digest: schemas.g1P(schemas.YjP(), schemas.YjP()) })).min(1),
        predicateType: schemas.YjP().min(1),
        predicate: schemas.g1P(schemas.YjP(), schemas.L5J())
      });
      function readStatement(bytes) {
        try {
          const read = statementSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
          return read.success ? read.data : null;
        } catch {
          return null;
        }
      }
      ;
      function canIdentify(env) {
        return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
      }
      function workflowIdentity(env, signal, audience = "sigstore") {
        const remedy = "Give the job the permission `id-token: write`";
        return {
          async getToken() {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
            if (!address || !token)
              throw new foundation.eG("This job has no identity to sign with", { remedy });
            const url = new URL(address);
            url.searchParams.set("audience", audience);
            const answer = await fetch(url, {
              headers: { authorization: `Bearer ${token}`, accept: "application/json" },
              signal: AbortSignal.any([signal, AbortSignal.timeout(2e4)])
            }).catch((cause) => {
              signal.throwIfAborted();
              throw new foundation.eG("GitHub's identity service cannot be reached", { cause });
            });
            const body = await answer.json().catch(() => null);
            if (!answer.ok || typeof body?.value !== "string")
              throw new foundation.eG(`GitHub gave this job no identity (HTTP ${answer.status})`, { remedy });
            return body.value;
          }
        };
      }
      ;
      async function attestOnGitHub(services, options2) {
        const { env, logger } = services;
        if (env.GITHUB_ACTIONS !== "true") {
          if (options2.required)
            throw new foundation.eG("GitHub attests what its own workflows made, and this is none");
          return { attestations: [], warning: null };
        }
        const missing = whatIsMissing(env, options2.token);
        const give = (reason, remedy) => {
          if (options2.required)
            throw new foundation.eG(reason, { remedy });
          const warning = `${reason}, so the papers are not attested on GitHub. ${remedy}.`;
          logger.warning(warning);
          return { attestations: [], warning };
        };
        if (missing !== null)
          return give(missing.reason, missing.remedy);
        const attest = options2.attest ?? (await Promise.all(
          /* import() */
          [__webpack_require__.e(3878), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9654), __webpack_require__.e(8439), __webpack_require__.e(3251), __webpack_require__.e(1363), __webpack_require__.e(3917), __webpack_require__.e(2032), __webpack_require__.e(5179), __webpack_require__.e(4476)]
        ).then(__webpack_require__.bind(__webpack_require__, 4476))).attest;
        const attestations = [];
        for (const { paper, statement: statement2 } of options2.statements) {
          services.signal.throwIfAborted();
          try {
            const subjects = statement2.subject.map(({ name, digest }) => ({ name, digest: { ...digest } }));
            const { predicateType, predicate } = statement2;
            const made = await attest({ subjects, predicateType, predicate, token: options2.token });
            const file = jsonPaper(`${paper}.github.sigstore.json`, bundleMediaType, made.bundle);
            attestations.push({ paper, file, url: pageOf(env, made.attestationID) });
          } catch (error) {
            const { reason, remedy } = refusal(error);
            return { ...give(reason, remedy), attestations };
          }
        }
        return { attestations, warning: null };
      }
      function whatIsMissing(env, token) {
        if (!canIdentify(env))
          return {
            reason: "This job has no identity (a pull request from a fork never has one)",
            remedy: "Give the job the permissions `id-token: write` and `attestations: write`"
          };
        if (token === null || token === "")
          return { reason: "No token was given", remedy: "Pass `token: ${{ github.token }}`" };
        return null;
      }
      function refusal(error) {
        const said = (0, foundation.bD)(error);
        if (/not accessible by integration|403|permission/i.test(said))
          return {
            reason: "The token may not write attestations",
            remedy: "Give the job the permission `attestations: write`"
          };
        if (/feature not available|not enabled|Not Found/i.test(said))
          return {
            reason: "GitHub keeps no attestations for this repository",
            remedy: "A private repository needs a plan that has them; or set `register.attest: false`"
          };
        const status = /\b[1-5]\d\d\b/.exec(said)?.[0];
        return {
          reason: `GitHub or Sigstore did not attest${status === void 0 ? "" : ` (HTTP ${status})`}`,
          remedy: "Run the job again later"
        };
      }
      function pageOf(env, id2) {
        if (id2 === void 0)
          return null;
        const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
        return `${server}/${env.GITHUB_REPOSITORY}/attestations/${encodeURIComponent(id2)}`;
      }
      ;
      function keylessSigner(identity, services = {}) {
        const options2 = { timeout: 2e4, retry: 3 };
        return {
          by: "keyless",
          async sign(statement2) {
            const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await Promise.all(
              /* import() */
              [__webpack_require__.e(3878), __webpack_require__.e(9654), __webpack_require__.e(1363), __webpack_require__.e(3917), __webpack_require__.e(5179)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
            const { bundleToJSON } = await Promise.all(
              /* import() */
              [__webpack_require__.e(9654), __webpack_require__.e(1040)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const fulcioBaseURL = services.fulcio ?? "https://fulcio.sigstore.dev";
            const rekorBaseURL = services.rekor ?? "https://rekor.sigstore.dev";
            const builder = new DSSEBundleBuilder({
              signer: new FulcioSigner({ fulcioBaseURL, identityProvider: identity, ...options2 }),
              witnesses: [new RekorWitness({ rekorBaseURL, fetchOnConflict: true, ...options2 })]
            });
            const data = statement2 instanceof Uint8Array ? statement2 : Buffer.from(JSON.stringify(statement2));
            const made = await builder.create({ data: Buffer.from(data), type: statementMediaType }).catch((cause) => {
              throw keyless_refusal(cause);
            });
            const bundle = readBundle(bundleToJSON(made));
            if (bundle === null)
              throw new foundation.eG("Sigstore answered with something that is no bundle");
            return bundle;
          }
        };
      }
      function keyless_refusal(error) {
        const { code: code2, cause } = error;
        if (cause instanceof foundation.eG)
          return cause;
        if (error instanceof foundation.eG)
          return error;
        const remedy = "Run the job again later, or sign with a key: register.sign.key";
        switch (code2) {
          case "IDENTITY_TOKEN_READ_ERROR":
            return new foundation.eG("The identity of the workflow could not be had", { remedy });
          case "IDENTITY_TOKEN_PARSE_ERROR":
            return new foundation.eG("The identity of the workflow is no token that Sigstore can read", {
              remedy
            });
          case "CA_CREATE_SIGNING_CERTIFICATE_ERROR":
            return new foundation.eG(`Sigstore's Fulcio gave no certificate: ${(0, foundation.bD)(cause)}`, { remedy });
          case "TLOG_CREATE_ENTRY_ERROR":
          case "TLOG_FETCH_ENTRY_ERROR":
            return new foundation.eG(`Sigstore's Rekor did not record the signature: ${(0, foundation.bD)(cause)}`, {
              remedy
            });
          default:
            return new foundation.eG(`Sigstore did not sign: ${code2 ?? "unknown reason"}`, { remedy });
        }
      }
      ;
      const curves = {
        prime256v1: "sha256",
        secp384r1: "sha384",
        secp521r1: "sha512"
      };
      const accepted = "Use a key of EC P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits and more";
      function readSigningKey(pem, from, passphrase) {
        const key = parsed(from, "private", () => (0, external_node_crypto_.createPrivateKey)({
          key: unescaped(pem),
          format: "pem",
          ...passphrase === void 0 ? {} : { passphrase }
        }));
        const algorithm = algorithmOf(key, from);
        const publicKey = (0, external_node_crypto_.createPublicKey)(key);
        return {
          by: "key",
          fingerprint: fingerprintOf(publicKey),
          kind: kindOf(key),
          publicKey: pemOf(publicKey),
          sign: (data) => (0, external_node_crypto_.sign)(algorithm, data, key)
        };
      }
      function readPublicKey(pem, from) {
        if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
          throw new foundation.j1({
            path: from,
            message: "is a private key, and only its public half is needed to verify",
            remedy: "Give the public key: openssl pkey -in KEY -pubout"
          });
        const key = parsed(from, "public", () => (0, external_node_crypto_.createPublicKey)({ key: unescaped(pem), format: "pem" }));
        const algorithm = algorithmOf(key, from);
        return {
          fingerprint: fingerprintOf(key),
          kind: kindOf(key),
          verify: (data, signature) => (0, external_node_crypto_.verify)(algorithm, data, key, signature)
        };
      }
      function parsed(from, kind, parse) {
        try {
          return parse();
        } catch (error) {
          const locked = /passphrase|bad decrypt|interrupted or cancelled/i.test(String(error));
          throw new foundation.j1({
            path: from,
            message: locked ? "is locked, and the passphrase does not open it" : `is no ${kind} key in PEM`,
            remedy: locked ? "Give a key without a passphrase, or the right one" : accepted
          });
        }
      }
      function algorithmOf(key, from) {
        const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
        if (type === "ed25519")
          return null;
        if (type === "ec") {
          const hash = curves[details?.namedCurve ?? ""];
          if (hash !== void 0)
            return hash;
        }
        if (type === "rsa" && (details?.modulusLength ?? 0) >= 2048)
          return "sha256";
        throw new foundation.j1({
          path: from,
          value: kindOf(key),
          message: "is a key of a kind that does not sign here",
          remedy: accepted
        });
      }
      function kindOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
        if (type === "ec")
          return `EC ${details?.namedCurve ?? ""}`;
        if (type === "rsa")
          return `RSA ${details?.modulusLength ?? ""}`;
        return type === "ed25519" ? "Ed25519" : String(type);
      }
      function pemOf(key) {
        return key.export({ type: "spki", format: "pem" });
      }
      function fingerprintOf(key) {
        return sha256Of(pemOf(key));
      }
      function unescaped(pem) {
        const lines = pem.includes("\n") ? pem : pem.replaceAll("\\n", "\n");
        return `${lines.trim()}
`;
      }
      ;
      const neverSigned = [".git", ".gitattributes", ".github", ".gitignore"];
      const isSigned = (path) => !neverSigned.includes(path.split("/", 1)[0]);
      function modelSignatureStatement(model) {
        const files = signedFiles(model).filter(({ path }) => isSigned(path));
        const left = model.folder && files.length < model.files.length;
        const subject = { name: model.name, digest: { sha256: rootDigest(files) } };
        return statement([subject], addresses.modelSignature, {
          serialization: {
            method: "files",
            hash_type: "sha256",
            allow_symlinks: false,
            ...left ? { ignore_paths: neverSigned } : {}
          },
          resources: files.map(({ path, sha256: sha2562 }) => ({ name: path, algorithm: "sha256", digest: sha2562 }))
        });
      }
      const predicateSchema = schemas._H3({
        serialization: schemas._H3({
          method: schemas.euz("files"),
          hash_type: schemas.euz("sha256"),
          ignore_paths: schemas.YOg(schemas.YjP()).default([])
        }),
        resources: schemas.YOg(schemas.Ikc({
          name: schemas.YjP(),
          algorithm: schemas.euz("sha256"),
          digest: schemas.YjP().regex(/^[0-9a-f]{64}$/)
        }))
      });
      function modelDifferences(signed, model) {
        if (signed.predicateType !== addresses.modelSignature)
          return [`it signs ${signed.predicateType} and no model in OpenSSF's format`];
        const predicate = predicateSchema.safeParse(signed.predicate);
        if (!predicate.success)
          return ["it does not list files by sha256 as the format asks"];
        const { resources } = predicate.data;
        const root = rootDigest(resources.map(({ name, digest }) => ({ path: name, sha256: digest, bytes: 0 })));
        const found = [];
        if (signed.subject.length !== 1 || signed.subject[0].digest.sha256 !== root)
          found.push("its own list of files does not add up to the digest that it signs");
        const files = new Map(signedFiles(model).filter(({ path }) => isSigned(path)).map(({ path, sha256: sha2562 }) => [path, sha2562]));
        for (const { name, digest } of resources) {
          const there = files.get(name);
          if (there === void 0)
            found.push(`${name} was signed and is not there`);
          else if (there !== digest)
            found.push(`${name} has other bytes`);
          files.delete(name);
        }
        for (const path of files.keys())
          found.push(`${path} is there and was not signed`);
        return found;
      }
      ;
      const sourceRepository = "1.3.6.1.4.1.57264.1.12";
      function sourceRepositoryIn(certificate) {
        try {
          const value = extension(certificate, sourceRepository);
          if (value === null)
            return null;
          const [text] = items(value);
          return text?.tag === 12 ? new TextDecoder("utf-8", { fatal: true }).decode(text.content) : null;
        } catch {
          return null;
        }
      }
      function extension(certificate, identifier) {
        const [whole] = items(certificate);
        const [signed] = items(whole.content);
        const list = items(signed.content).find(({ tag }) => tag === 163);
        if (list === void 0)
          return null;
        const [extensions] = items(list.content);
        for (const { content } of items(extensions.content)) {
          const parts = items(content);
          const value = parts.at(-1);
          if (parts[0].tag === 6 && identifierOf(parts[0].content) === identifier && value.tag === 4)
            return value.content;
        }
        return null;
      }
      function items(bytes) {
        const found = [];
        let at = 0;
        const next = () => {
          const byte = bytes[at++];
          if (byte === void 0)
            throw new RangeError("the certificate ends too early");
          return byte;
        };
        while (at < bytes.length) {
          const tag = next();
          let length = next();
          if (length >= 128) {
            const count = length & 127;
            if (count === 0 || count > 4)
              throw new RangeError("a length that DER does not have");
            length = 0;
            for (let i = 0; i < count; i++)
              length = length * 256 + next();
          }
          if (at + length > bytes.length)
            throw new RangeError("the certificate ends too early");
          found.push({ tag, content: bytes.subarray(at, at + length) });
          at += length;
        }
        return found;
      }
      function identifierOf(bytes) {
        const numbers = [];
        let value = 0;
        for (const byte of bytes) {
          value = value * 128 + (byte & 127);
          if (byte < 128) {
            numbers.push(value);
            value = 0;
          }
        }
        const [first = 0, ...rest] = numbers;
        const head = Math.min(2, Math.floor(first / 40));
        return [head, first - 40 * head, ...rest].join(".");
      }
      ;
      async function readTrustedRoots(text, from) {
        const { TrustedRoot: Root } = await __webpack_require__.e(
          /* import() */
          9654
        ).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
        const documents = readDocuments(text);
        const wrong = (message) => new foundation.j1({
          path: from,
          message,
          remedy: "Save what `gh attestation trusted-root` prints, on a machine that is online"
        });
        if (documents === null)
          throw wrong("is no JSON of trusted roots");
        const roots = documents.map((document) => {
          try {
            const root = Root.fromJSON(document);
            if (root.certificateAuthorities.length > 0)
              return root;
          } catch {
          }
          throw wrong("is no trusted root of Sigstore");
        });
        return {
          async verify(bundle) {
            const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(
              /* import() */
              [__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
            const { bundleFromJSON } = await Promise.all(
              /* import() */
              [__webpack_require__.e(9654), __webpack_require__.e(1040)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const reasons = [];
            for (const root of roots) {
              const logs = root.tlogs.length > 0;
              const stamps = !logs && root.timestampAuthorities.length > 0;
              if (!logs && !stamps) {
                reasons.push("a root without logs and without time stamps vouches for no certificate");
                continue;
              }
              try {
                const verifier = new Verifier(toTrustMaterial(root), {
                  tlogThreshold: logs ? 1 : 0,
                  tsaThreshold: stamps ? 1 : 0,
                  ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0
                });
                const read = bundleFromJSON(bundle);
                const { identity } = verifier.verify(toSignedEntity(read));
                const { content } = read.verificationMaterial;
                const certificate = content.$case === "certificate" ? content.certificate.rawBytes : content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates[0]?.rawBytes : void 0;
                return {
                  repository: certificate === void 0 ? null : sourceRepositoryIn(certificate),
                  subject: identity?.subjectAlternativeName ?? null,
                  issuer: identity?.extensions?.issuer ?? null
                };
              } catch (error) {
                reasons.push((0, foundation.bD)(error));
              }
            }
            throw new Error([...new Set(reasons)].join("; "));
          }
        };
      }
      function readDocuments(text) {
        const read = (part) => JSON.parse(part);
        try {
          return [read(text)];
        } catch {
          try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.length === 0 ? null : lines.map(read);
          } catch {
            return null;
          }
        }
      }
      const githubIssuer = "https://token.actions.githubusercontent.com";
      function identityProblem(signer, repository) {
        const { subject, issuer } = signer;
        const base = plainAddress(repository);
        const ours = signer.repository === null ? subject?.toLowerCase().startsWith(`${base}/`) === true : plainAddress(signer.repository) === base;
        const of = signer.repository === null ? "" : ` for ${signer.repository}`;
        if (!ours)
          return `it was signed by ${subject ?? "nobody that it names"}${of}, not by a workflow of ${repository}`;
        const { hostname } = new URL(base);
        const expected = hostname === "github.com" ? [githubIssuer] : [`https://token.actions.${hostname}`, `https://${hostname}/_services/token`];
        return expected.some((one) => issuer === one || issuer?.startsWith(`${one}/`)) ? null : `its identity was issued by ${issuer ?? "nobody that it names"}, not by ${expected[0]}`;
      }
      const plainAddress = (address) => address.toLowerCase().replace(/(\.git)?\/*$/, "");
      ;
      ;
      function signingFacts(signer) {
        if (signer === null)
          return null;
        return signer.by === "key" ? { by: "key", fingerprint: signer.fingerprint } : { by: "keyless" };
      }
      async function signPapers(papers, signer) {
        const sign = (what) => signer.by === "key" ? Promise.resolve(signStatement(what, signer)) : signer.sign(what);
        const signed = [];
        const add = async (name, what) => {
          signed.push(jsonPaper(name, bundleMediaType, await sign(what)));
        };
        for (const { name, mediaType, bytes } of papers.files)
          if (mediaType === "application/vnd.in-toto+json")
            await add(signatureNameOf(name), bytes);
        await add(signatureNameOf(indexName), papers.release);
        await add(modelSignatureName, modelSignatureStatement(papers.input.bytes));
        return signed;
      }
      ;
      function locationIn({ message }) {
        return (0, tags_message.k)(message).entries?.bytes?.location ?? null;
      }
      async function versionIn(folder, shown) {
        const remedy = "Name the folder that holds the model and its papers side by side";
        for (const [papers, beside] of [
          [".", "."],
          ["papers", "model"]
        ]) {
          const file = (0, external_node_path_.join)(papers, indexName);
          const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(folder, file)).catch(() => null);
          if (bytes === null)
            continue;
          const index = readIndex(bytes);
          if (index === null)
            throw new foundation.j1({ file: (0, external_node_path_.join)(shown, file), message: "is no index of papers", remedy });
          const model = (0, external_node_path_.join)(beside, index.bytes.name);
          if (await (0, promises_.lstat)((0, external_node_path_.join)(folder, model)).catch(() => null) === null)
            throw new foundation.j1({ file: (0, external_node_path_.join)(shown, model), message: "the model is not there", remedy });
          return { model: (0, external_node_path_.join)(folder, model), papers: (0, external_node_path_.join)(folder, papers) };
        }
        throw new foundation.j1({ file: shown, message: `has no ${indexName}`, remedy });
      }
      const mostBytes = 64 * 1024 * 1024;
      async function readPapers(folder) {
        const papers = /* @__PURE__ */ new Map();
        for (const entry of await (0, promises_.readdir)(folder, { withFileTypes: true })) {
          if (!entry.isFile() || !/(\.json|\.md|^model\.sig)$/.test(entry.name))
            continue;
          const path = (0, external_node_path_.join)(folder, entry.name);
          const { size } = await (0, promises_.lstat)(path);
          if (size > mostBytes)
            throw new foundation.j1({
              file: entry.name,
              message: `is ${size} bytes large, which no paper is`,
              remedy: "Fetch the papers again, into a folder of their own"
            });
          papers.set(entry.name, await (0, promises_.readFile)(path));
        }
        return papers;
      }
      ;
      async function originOf(repository) {
        const { exitCode, stdout } = await repository.run(["remote", "get-url", "origin"]);
        return exitCode === 0 ? browserAddress(stdout.trim()) : null;
      }
      function browserAddress(remote) {
        const short = /^(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]{2,}):(?!\/\/)(.+)$/.exec(remote);
        const address = short === null ? remote : `https://${short[1]}/${short[2]}`;
        if (!URL.canParse(address))
          return null;
        const { protocol, hostname, port, pathname } = new URL(address);
        if (!["https:", "http:", "ssh:", "git:"].includes(protocol) || hostname === "")
          return null;
        const place = protocol.startsWith("http") && port !== "" ? `${hostname}:${port}` : hostname;
        return `${protocol === "http:" ? "http" : "https"}://${place}${pathname.replace(/(\.git)?\/*$/, "")}`;
      }
      var gto_tags = __webpack_require__(10658);
      var read_tags = __webpack_require__(76964);
      ;
      async function readVersionTag(repository, words) {
        const at = words.lastIndexOf("@");
        const [model, version] = [words.slice(0, at), words.slice(at + 1)];
        if (at <= 0 || version === "" || !(0, gto_tags.jp)(model))
          throw new foundation.j1({
            path: "mlops verify",
            value: words,
            message: "must name a version",
            remedy: "Write `mlops verify MODEL@VERSION`, such as `flight-delay@v1.2.0`"
          });
        const name = `${(0, gto_tags.LE)(model)}@${version}`;
        const tags = await (0, read_tags.v)(repository, model);
        const found = tags.find(({ tag: tag2 }) => tag2.name === name);
        if (found === void 0) {
          const there = tags.flatMap(({ parsed: parsed2 }) => "version" in parsed2 && parsed2.kind === "version" ? [parsed2.version] : []);
          throw new foundation.j1({
            path: "mlops verify",
            value: words,
            message: there.length === 0 ? `this clone has no version of ${model}` : `this clone has no such version; it has ${there.slice(-5).join(", ")}`,
            remedy: "Fetch the tags: git fetch --tags"
          });
        }
        const { tag, message } = found;
        return {
          ...{ name, model, version, commit: tag.commit, annotated: tag.annotated, message },
          signature: await signatureOf(repository, name, message)
        };
      }
      async function signatureOf(repository, tag, message) {
        const kind = /^-----BEGIN (PGP|SSH|SIGNED) /m.exec(message)?.[1];
        if (kind === void 0)
          return null;
        const { exitCode, stderr } = await repository.run(["verify-tag", "--raw", "--", tag]);
        const said = stderr.trim().split("\n");
        const telling = said.find((line) => /GOODSIG|Good "git" signature|BADSIG|ERRSIG|error/i.test(line)) ?? said[0] ?? "";
        return {
          good: exitCode === 0,
          by: `${kind}: ${telling.replace("[GNUPG:] ", "") || "git does not know who signed"}`
        };
      }
      ;
      const signs = { true: "✓", false: "✗", null: "–" };
      function verificationText({ tag, verdict, checks }) {
        const width = Math.max(...checks.map(({ what }) => visibleText(what, 60).length));
        const lines = checks.flatMap(({ what, ok, seen, expected, remedy }) => {
          const first = `${signs[`${ok}`]} ${visibleText(what, 60).padEnd(width)}  ${visibleText(seen, 400)}`;
          const indent = " ".repeat(width + 4);
          if (ok === true)
            return [first];
          const wanted = `${indent}expected ${visibleText(expected, 400)}`;
          return [first, wanted, ...remedy === null ? [] : [`${indent}${remedy}.`]];
        });
        const failed = checks.filter(({ ok }) => ok === false).length;
        const heads = {
          verified: `${tag} is what was registered, and whoever signed it vouches for it.`,
          unsigned: `${tag} is what its tag says; no signature that could be checked vouches for the tag itself.`,
          failed: `${tag} is not to be trusted: ${failed} of ${checks.length} checks fail.`
        };
        return `${heads[verdict]}

${lines.join("\n")}
`;
      }
      ;
      const holds = (what, seen) => ({
        what,
        ok: true,
        seen,
        expected: seen,
        remedy: null
      });
      const fails = (what, seen, expected, remedy) => ({
        what,
        ok: false,
        seen,
        expected,
        remedy
      });
      const notLookedAt = (what, seen, expected, remedy) => ({
        what,
        ok: null,
        seen,
        expected,
        remedy
      });
      const check_short = (hash) => hash === void 0 ? "none" : `sha256 ${hash.slice(0, 12)}`;
      const tampered = "Do not use this version: fetch it again, and if it stays so, find out who changed it; then register a new one";
      ;
      function modelCheck(bytes, entries) {
        const recorded = entries.bytes?.sha256;
        if (recorded === void 0)
          return fails("model", check_short(bytes.sha256), "a sha256 in the tag", "Register the model again: this tag names no bytes");
        if (recorded === bytes.sha256)
          return holds("model", `${bytes.name}, ${check_short(bytes.sha256)}`);
        return fails("model", `${bytes.name}, ${check_short(bytes.sha256)}`, `${check_short(recorded)}, as the tag has it`, tampered);
      }
      function fileChecks(bytes, index) {
        const there = new Map(bytes.files.map((file) => [file.path, file]));
        const wrong = [];
        const single = !bytes.folder && !index.bytes.folder && bytes.files.length === 1 && index.bytes.files.length === 1;
        for (const { path, sha256: sha2562 } of index.bytes.files) {
          const at = single ? bytes.files[0].path : path;
          const file = there.get(at);
          there.delete(at);
          if (file === void 0)
            wrong.push(fails(`model file ${path}`, "nothing", check_short(sha2562), tampered));
          else if (file.sha256 !== sha2562)
            wrong.push(fails(`model file ${path}`, check_short(file.sha256), check_short(sha2562), tampered));
        }
        for (const { path, sha256: sha2562 } of there.values())
          wrong.push(fails(`model file ${path}`, check_short(sha2562), "no such file", `Remove it, unless you know it. ${tampered}`));
        return wrong.length > 0 ? wrong : [holds("model files", `${index.bytes.files.length} as in the index`)];
      }
      function indexCheck(papers, entries) {
        const recorded = entries.papers?.find(({ name }) => name === indexName)?.sha256;
        const bytes = papers.get(indexName);
        const seen = bytes === void 0 ? "nothing" : check_short(sha256Of(bytes));
        if (recorded === void 0)
          return fails(indexName, seen, "its sha256 in the tag", "Register a version with papers: this tag names none");
        if (bytes !== void 0 && sha256Of(bytes) === recorded)
          return holds(indexName, seen);
        return fails(indexName, seen, `${check_short(recorded)}, as the tag has it`, bytes === void 0 ? "Fetch the papers beside the model" : tampered);
      }
      function paperChecks(papers, index) {
        return index.papers.map(({ name, sha256: sha2562 }) => {
          const bytes = papers.get(name);
          if (bytes === void 0)
            return fails(name, "nothing", check_short(sha2562), "Fetch all papers of the version");
          const seen = sha256Of(bytes);
          return seen === sha2562 ? holds(name, check_short(seen)) : fails(name, check_short(seen), `${check_short(sha2562)}, as the index has it`, tampered);
        });
      }
      ;
      function metricChecks(papers, evaluation, entries) {
        const stated = evaluation === null ? /* @__PURE__ */ new Map() : valuesOf(evaluation);
        const overall = new Map(entries.metrics?.map((one) => [keyOf(one.metric, void 0), texts(one.estimate, one.low, one.high)]));
        const checks = [
          compared("metrics in the tag", overall, new Map([...stated].filter(([key]) => overall.has(key))))
        ];
        const card = papers.get(cardName);
        if (card !== void 0)
          checks.push(compared("metrics in the model card", cardValues(card), stated));
        const bom = papers.get(bomName);
        if (bom !== void 0)
          checks.push(compared("metrics in the bill of materials", bomValues(bom), stated));
        return checks;
      }
      function compared(what, seen, stated) {
        if (seen === null)
          return fails(what, "nothing that can be read", `${stated.size} values`, tampered);
        const keys = [.../* @__PURE__ */ new Set([...seen.keys(), ...stated.keys()])];
        const differing = keys.filter((key) => seen.get(key) !== stated.get(key));
        if (differing.length === 0)
          return holds(what, `${stated.size} as stated`);
        const told = (values) => differing.slice(0, 3).map((key) => `${key} = ${values.get(key) ?? "none"}`);
        const more = differing.length > 3 ? [`${differing.length - 3} more`] : [];
        return fails(what, [...told(seen), ...more].join("; "), told(stated).join("; "), tampered);
      }
      function valuesOf({ metrics }) {
        return new Map(metrics.flatMap(({ metric, slice: slice2, value }) => value === null ? [] : [
          [
            keyOf(metric, slice2 === null ? void 0 : sliceText(slice2)),
            texts(value.estimate, value.low, value.high)
          ]
        ]));
      }
      const cardSchema = schemas.Ikc({
        "model-index": schemas.YOg(schemas.Ikc({
          results: schemas.YOg(schemas.Ikc({
            dataset: schemas.Ikc({ config: schemas.YjP().optional() }),
            metrics: schemas.YOg(schemas.Ikc({
              type: schemas.YjP(),
              value: schemas.aig(),
              args: schemas.Ikc({ low: schemas.aig().optional(), high: schemas.aig().optional() })
            }))
          }))
        })).default([])
      });
      function cardValues(bytes) {
        try {
          const { metadata } = readCard(new TextDecoder().decode(bytes), cardName);
          const { "model-index": index } = cardSchema.parse(plainValue(metadata));
          return new Map(index.flatMap(({ results }) => results.flatMap(({ dataset, metrics }) => metrics.map(({ type, value, args }) => [keyOf(type, dataset.config), texts(value, args.low, args.high)]))));
        } catch {
          return null;
        }
      }
      const bomSchema = schemas._H3({
        metadata: schemas._H3({
          component: schemas._H3({
            modelCard: schemas._H3({
              quantitativeAnalysis: schemas._H3({
                performanceMetrics: schemas.YOg(schemas._H3({
                  type: schemas.YjP(),
                  value: schemas.YjP(),
                  slice: schemas.YjP().optional(),
                  confidenceInterval: schemas._H3({ lowerBound: schemas.YjP(), upperBound: schemas.YjP() }).optional()
                }))
              }).optional()
            })
          })
        })
      });
      function bomValues(bytes) {
        try {
          const { component } = bomSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).metadata;
          const metrics = component.modelCard.quantitativeAnalysis?.performanceMetrics ?? [];
          return new Map(metrics.map(({ type, value, slice: slice2, confidenceInterval: interval2 }) => [
            keyOf(type, slice2),
            texts(value, interval2?.lowerBound, interval2?.upperBound)
          ]));
        } catch {
          return null;
        }
      }
      function keyOf(metric, slice2) {
        const name = visibleText(metric, Number.POSITIVE_INFINITY);
        return slice2 === void 0 ? name : `${name} on ${slice2}`;
      }
      function texts(estimate, low, high) {
        if (low === null || low === void 0 || high === null || high === void 0)
          return String(Number(estimate));
        return `${Number(estimate)} (${Number(low)} to ${Number(high)})`;
      }
      ;
      const statement_checks_interval = schemas.Ikc({ estimate: schemas.aig(), low: schemas.aig().nullable(), high: schemas.aig().nullable() }).nullable();
      const slice = schemas.Ikc({ column: schemas.YjP(), value: schemas.YjP() }).nullable();
      const evaluationPredicateSchema = schemas._H3({
        model: schemas.YjP(),
        version: schemas.YjP(),
        commit: schemas.YjP(),
        verdict: schemas.YjP(),
        admission: schemas._H3({
          ground: schemas.YjP().nullable(),
          waiver: schemas._H3({ by: schemas.YjP(), reason: schemas.YjP() }).nullable(),
          forced: schemas.YjP().nullable()
        }),
        report: schemas._H3({ digest: schemas._H3({ sha256: schemas.YjP() }) }),
        metrics: schemas.YOg(schemas._H3({ metric: schemas.YjP(), slice, value: statement_checks_interval })),
        gates: schemas.YOg(schemas._H3({ gate: schemas.YjP(), status: schemas.k5n(["pass", "warn", "fail", "skipped"]) }))
      });
      const expectedTypes = {
        [provenanceName]: addresses.provenance,
        [evaluationName]: addresses.evaluation,
        [testResultName]: addresses.testResult
      };
      function subjectChecks(papers, index, bytes) {
        return index.papers.flatMap(({ name }) => {
          const type = expectedTypes[name];
          const paper = papers.get(name);
          if (type === void 0 || paper === void 0)
            return [];
          const found = readStatement(paper);
          const what = `subject of ${name}`;
          if (found === null || found.predicateType !== type)
            return [fails(what, found?.predicateType ?? "no in-toto statement", type, tampered)];
          return [subjectCheck(what, found, bytes)];
        });
      }
      function subjectCheck(what, { subject }, bytes) {
        const digests = (subjects) => subjects.map(({ digest }) => digest.sha256 ?? "").sort();
        const [seen, expected] = [digests(subject), digests(modelSubjects(bytes))];
        if (seen.join() === expected.join())
          return holds(what, `${seen.length === 1 ? check_short(seen[0]) : `${seen.length} files of the model`}`);
        const strange = seen.filter((digest) => !expected.includes(digest));
        return fails(what, strange.length === 0 ? `${seen.length} files` : strange.slice(0, 3).map(check_short).join(", "), expected.length <= 3 ? expected.map(check_short).join(", ") : `the ${expected.length} files of the model`, `It speaks of another model. ${tampered}`);
      }
      function evaluationIn(papers) {
        const bytes = papers.get(evaluationName);
        const found = bytes === void 0 ? null : readStatement(bytes);
        const read = evaluationPredicateSchema.safeParse(found?.predicate);
        return read.success ? read.data : null;
      }
      function trainingCommitCheck(papers, commit) {
        const bytes = papers.get(provenanceName);
        if (bytes === void 0)
          return [];
        const read = schemas._H3({
          buildDefinition: schemas._H3({
            resolvedDependencies: schemas.YOg(schemas._H3({ digest: schemas.g1P(schemas.YjP(), schemas.YjP()).optional() })),
            internalParameters: schemas._H3({ uncommittedChanges: schemas.L5J() })
          })
        }).safeParse(readStatement(bytes)?.predicate);
        const what = "trained commit";
        if (!read.success)
          return [fails(what, "no SLSA provenance", "the commit that was trained", tampered)];
        const { resolvedDependencies, internalParameters } = read.data.buildDefinition;
        const trained = resolvedDependencies.flatMap(({ digest }) => digest?.gitCommit ?? [])[0];
        const dirty = internalParameters.uncommittedChanges !== null ? ", with changes that are in no commit" : "";
        if (trained === void 0)
          return [holds(what, "outside of a repository")];
        const where = trained === commit ? "" : ", whose files the registered commit has or whose model it took";
        return [holds(what, `${trained}${dirty}${where}`)];
      }
      function admissionChecks(evaluation, entries, index) {
        const what = "evaluation";
        if (evaluation === null) {
          if (entries.admission === "forced")
            return [holds(what, `none; forced: ${entries.forced ?? "no reason"}`)];
          return [
            fails(what, "no statement of an evaluation", "one that passed, was waived or was forced", "Evaluate the model and register it again")
          ];
        }
        const { verdict, admission, gates, report, commit, version, model } = evaluation;
        const failing = gates.filter(({ status }) => status === "fail").map(({ gate }) => gate);
        const passes = failing.length === 0 && !(gates.length === 0 && verdict === "regressed");
        const ground = admission.ground ?? "nothing";
        const allowed = ground === "passed" && passes || ground === "waived" && admission.waiver !== null || ground === "forced" && admission.forced !== null;
        const seen = `${verdict}, ${ground}${failing.length === 0 ? "" : `; failed: ${failing.join(", ")}`}${admission.waiver === null ? "" : `; waived by ${admission.waiver.by}: ${admission.waiver.reason}`}${admission.forced === null ? "" : `; forced: ${admission.forced}`}`;
        const same = verdict === entries.verdict && admission.ground === (entries.admission ?? null) && report.digest.sha256 === entries.report;
        const here = commit === index.commit && version === index.version && model === index.model;
        return [
          allowed ? holds(what, seen) : fails(what, seen, "no gate that fails, a waiver, or a reason to force it", "Do not use this version: its evaluation did not let it in"),
          same && here ? holds("evaluation in the tag", `${entries.verdict}, ${entries.admission}`) : fails("evaluation in the tag", `${entries.verdict ?? "none"}, ${entries.admission ?? "none"}, report ${check_short(entries.report)}`, `${verdict}, ${ground}, report ${check_short(report.digest.sha256)}${here ? "" : `, of ${model}@${version} at ${commit.slice(0, 7)}`}`, tampered)
        ];
      }
      ;
      async function signatureChecks(version, index) {
        const { papers } = version;
        const signed = index.papers.filter(({ mediaType }) => mediaType === statementMediaType).map(({ name }) => name);
        const checks = [];
        for (const name of [...signed, indexName]) {
          const content = (bundle) => name === indexName ? releaseProblem(bundle, version, index) : paperProblem(bundle, papers.get(name));
          checks.push(...await bundleChecks(signatureNameOf(name), content, version, index.signing !== null));
        }
        const model = (bundle) => {
          const found = statementIn(bundle);
          if (found === null)
            return "it signs no in-toto statement";
          const differences = modelDifferences(found, version.bytes);
          return differences.length === 0 ? null : differences.slice(0, 5).join("; ");
        };
        checks.push(...await bundleChecks(modelSignatureName, model, version, index.signing !== null));
        for (const name of [...signed, bomName]) {
          const content = (bundle) => attestedProblem(bundle, name, version);
          checks.push(...await bundleChecks(attestationNameOf(name), content, version, false));
        }
        const { signing } = index;
        const { publicKey } = version;
        if (publicKey !== null && (signing?.by !== "key" || signing.fingerprint !== publicKey.fingerprint))
          checks.push(fails("signer", signing?.by === "key" ? `the key with ${check_short(signing.fingerprint)}` : signing?.by ?? "nobody", `your key, with ${check_short(publicKey.fingerprint)}`, "Use the public key of whoever registered this version, or do not trust it"));
        return checks;
      }
      async function bundleChecks(what, problemOf, version, promised) {
        const bytes = version.papers.get(what);
        if (bytes === void 0)
          return promised ? [
            fails(what, "nothing", "a signature, as the index says", "Fetch all papers; a signature was taken away")
          ] : [];
        const bundle = bundleIn(bytes);
        if (bundle === null)
          return [fails(what, "no Sigstore bundle with an envelope", "a signature", tampered)];
        const problem = problemOf(bundle);
        if (problem !== null)
          return [fails(what, problem, "a signature of what lies here", tampered)];
        return [await signerCheck(what, bundle, version)];
      }
      async function signerCheck(what, bundle, version) {
        const { publicKey, trustedRoot, repository } = version;
        const by = signedBy(bundle);
        if (by !== "certificate") {
          if (publicKey === null)
            return notLookedAt(what, `signed with the key ${by.key?.slice(0, 12) ?? "that it does not name"}`, "the public key", "Give it: --public-key FILE");
          const problem = keyProblem(bundle, publicKey);
          return problem === null ? holds(what, `signed with ${publicKey.kind}, ${check_short(publicKey.fingerprint)}`) : fails(what, problem, `a signature of the key with ${check_short(publicKey.fingerprint)}`, tampered);
        }
        if (trustedRoot === null)
          return notLookedAt(what, "signed with an identity", "a trusted root", "Give one: `gh attestation trusted-root > FILE`, then --trusted-root FILE");
        try {
          const signer = await trustedRoot.verify(bundle);
          if (repository === null)
            return notLookedAt(what, `signed by ${signer.subject}`, "whose workflows may sign", "Say it: --repository https://github.com/OWNER/NAME");
          const problem = identityProblem(signer, repository);
          return problem === null ? holds(what, `signed by ${signer.subject}`) : fails(what, problem, repository, tampered);
        } catch (error) {
          return fails(what, (0, foundation.bD)(error), "a certificate and a time that the trusted root vouches for", `If the root is old, fetch it anew. ${tampered}`);
        }
      }
      function paperProblem(bundle, paper) {
        if (bundle.dsseEnvelope.payloadType !== statementMediaType)
          return "it signs no in-toto statement";
        if (paper === void 0)
          return "what it signs is not here";
        return payloadOf(bundle.dsseEnvelope).equals(paper) ? null : "it signs another statement than the one beside it";
      }
      function releaseProblem(bundle, { papers, tag }, index) {
        const found = statementIn(bundle);
        if (found === null || found.predicateType !== addresses.release)
          return "it signs no release";
        const expected = releaseUrl({ repository: index.repository, tag: tag.name });
        if (found.predicate.purl !== expected)
          return `it signs ${String(found.predicate.purl)} and not ${expected}`;
        const digest = found.subject.find(({ name }) => name === indexName)?.digest.sha256;
        const bytes = papers.get(indexName);
        return bytes !== void 0 && digest === sha256Of(bytes) ? null : `it signs another index, with ${check_short(digest)}`;
      }
      function attestedProblem(bundle, name, { papers, bytes }) {
        const attested = statementIn(bundle);
        if (attested === null)
          return "it attests no in-toto statement";
        const paper = papers.get(name);
        if (paper === void 0)
          return "what it attests is not here";
        const check = subjectCheck(name, attested, bytes);
        if (check.ok !== true)
          return `it attests another model, ${check.seen}`;
        const predicate = name === bomName ? signature_checks_parsed(paper) : readStatement(paper)?.predicate ?? null;
        return JSON.stringify(attested.predicate) === JSON.stringify(predicate) ? null : "it attests other facts than the paper beside it";
      }
      function bundleIn(bytes) {
        return readBundle(signature_checks_parsed(bytes));
      }
      function signature_checks_parsed(bytes) {
        try {
          return JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          return null;
        }
      }
      ;
      const trailers = {
        verdict: "Evaluation",
        admission: "Admission",
        evidence: "Evidence",
        report: "Report-SHA256",
        manifest: "Manifest-SHA256",
        bytes: "Model-SHA256, Model-Size or Model-Location",
        metrics: "Metric",
        environments: "Environment",
        by: "Requested-By",
        reason: "Reason",
        forced: "Forced",
        pullRequest: "Pull-Request",
        run: "Run"
      };
      function tagChecks(tag, entries, index) {
        const remedy = `${tampered}. In git, \`git fetch --force origin refs/tags/${tag.name}:refs/tags/${tag.name}\` restores it`;
        const named = index.tag === tag.name && index.version === tag.version && index.model === tag.model;
        return [
          named ? holds("tag name", tag.name) : fails("tag name", tag.name, `${index.tag}, whose papers these are`, "Fetch the papers of this version"),
          index.commit === tag.commit ? holds("tagged commit", tag.commit) : fails("tagged commit", tag.commit, `${index.commit}, which was registered`, `The tag was moved. ${remedy}`),
          messageCheck(entries, index, remedy),
          ...signatureCheck(tag)
        ];
      }
      function messageCheck(entries, index, remedy) {
        const there = recordedIn(entries);
        const keys = [.../* @__PURE__ */ new Set([...Object.keys(there), ...Object.keys(index.recorded)])].sort();
        const differing = keys.filter((key) => canonical(there[key]) !== canonical(index.recorded[key]));
        if (differing.length === 0)
          return holds("tag message", `${keys.length} entries as recorded`);
        const told = (values) => differing.map((key) => `${trailers[key] ?? key}: ${canonical(values[key]) ?? "none"}`).join("; ");
        return fails("tag message", told(there), told(index.recorded), `The message was edited. ${remedy}`);
      }
      function canonical(value) {
        return JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
      }
      function signatureCheck({ signature }) {
        if (signature === null)
          return [];
        if (signature.good)
          return [holds("signature of the tag", signature.by)];
        return [
          fails("signature of the tag", signature.by, "a signature that git holds to be good", `Import the signer's key into git's keyring or allowed signers; if it is there: ${tampered}`)
        ];
      }
      ;
      async function verifyVersion(version) {
        const { tag, bytes, papers } = version;
        const { entries } = (0, tags_message.k)(tag.message);
        const { model, version: number, commit, name } = tag;
        const done = (checks2, vouchedFor = false) => ({
          ...{ model, version: number, tag: name, commit, checks: checks2 },
          verdict: checks2.some(({ ok }) => ok === false) ? "failed" : vouchedFor ? "verified" : "unsigned"
        });
        if (!tag.annotated || entries === null)
          return done([
            fails("tag", tag.annotated ? "a message that is not ours" : "a lightweight tag", "an annotated tag of register-model", `Fetch it whole: git fetch --force origin refs/tags/${name}:refs/tags/${name}`)
          ]);
        const checks = [
          holds("tag", `${name} at ${commit}`),
          modelCheck(bytes, entries),
          indexCheck(papers, entries)
        ];
        const file = papers.get(indexName);
        const index = file === void 0 ? null : readIndex(file);
        if (index === null) {
          if (file !== void 0)
            checks.push(fails(indexName, "no index of papers", "an index", tampered));
          return done(checks);
        }
        const evaluation = evaluationIn(papers);
        const signatures = await signatureChecks(version, index);
        checks.push(...tagChecks(tag, entries, index), ...fileChecks(bytes, index), ...paperChecks(papers, index), ...subjectChecks(papers, index, bytes), ...trainingCommitCheck(papers, commit), ...admissionChecks(evaluation, entries, index), ...metricChecks(papers, evaluation, entries), ...signatures);
        const vouched = signatures.some(({ what, ok }) => ok === true && what.startsWith(`${indexName}.`));
        if (index.signing === null && signatures.length === 0)
          checks.push(notLookedAt("signatures", "none", "a signature", "Sign versions: `register.sign` in mlops.yaml"));
        return done(checks, vouched);
      }
      ;
      ;
    })
  ),
  /***/
  2604: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          openRepository
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91104);
      async function openRepository(services, folder) {
        const run = (cwd, args, { env, input } = {}) => services.process.run("git", args, {
          cwd,
          env: { GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...env },
          ...input === void 0 ? {} : { input },
          keepOutput: 64 * 1024 * 1024
        });
        const top = await run(folder, ["rev-parse", "--show-toplevel"]);
        if (top.exitCode !== 0)
          return null;
        const root = top.stdout.trim();
        const attempt = async (args) => {
          const result = await run(root, args);
          return result.exitCode === 0 ? result.stdout : null;
        };
        const git = async (args, options = {}) => {
          const result = await run(root, args, options);
          if (result.exitCode !== 0)
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`git ${args[0]} failed: ${result.stderr.trim() || `exit status ${result.exitCode}`}`);
          return result.stdout;
        };
        return {
          root,
          git,
          run: (args, options) => run(root, args, options),
          async commitOf(revision) {
            const found = await attempt([
              "rev-parse",
              "--verify",
              "--quiet",
              "--end-of-options",
              `${revision}^{commit}`
            ]);
            return found?.trim() || null;
          },
          async mergeBase(a, b) {
            return (await attempt(["merge-base", "--end-of-options", a, b]))?.trim() || null;
          },
          async tags() {
            const format = "%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(taggerdate:unix)";
            const lines = (await git(["for-each-ref", `--format=${format}`, "refs/tags"])).split("\n");
            return lines.filter(Boolean).map((line) => {
              const [name, type, object, target, date] = line.split("\0");
              const annotated = type === "tag";
              return { name, commit: annotated ? target : object, taggedAt: Number(date || 0), annotated };
            });
          },
          async treeOf(commit) {
            return (await git(["rev-parse", "--verify", "--end-of-options", `${commit}^{tree}`])).trim();
          },
          async workingTree() {
            const index = await temporaryIndex(services, root);
            try {
              const env = { GIT_INDEX_FILE: index.file };
              await git(["add", "--all", "--", "."], { env });
              return (await git(["write-tree"], { env })).trim();
            } finally {
              await index.remove();
            }
          },
          async read(commit, path) {
            return attempt(["show", "--end-of-options", `${commit}:${path}`]);
          },
          async isShallow() {
            return (await attempt(["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
          }
        };
      }
      async function temporaryIndex(services, root) {
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mlops-index-"));
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "index");
        const located = await services.process.run("git", ["rev-parse", "--git-path", "index"], { cwd: root });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, located.stdout.trim()), file).catch(() => void 0);
        return { file, remove: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
      }
    })
  ),
  /***/
  2193: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* reexport */
          assignStage
        ),
        v: () => (
          /* reexport */
          unassignStage
        )
      });
      var foundation = __webpack_require__(91104);
      var gto_tags = __webpack_require__(10658);
      var check_names = __webpack_require__(69943);
      var publish = __webpack_require__(77933);
      var retire = __webpack_require__(28647);
      ;
      async function assignStage(registry, given) {
        const { model, stage, version, tagger, entries } = given;
        (0, check_names.L)({ model, stage, version });
        const { value } = await (0, publish.m)(registry, model, tagger, (snapshot) => {
          const { commit } = (0, retire.yC)(snapshot.state, version);
          const holder = holderOf(snapshot, stage);
          const facts = { model, stage, version, before: holder?.version ?? null };
          if (holder?.commit === commit)
            return { done: { ...facts, tag: null, moved: false }, stands: holder.tag };
          const name = `${(0, gto_tags.LE)(model)}#${stage}#${nextCounter(snapshot)}`;
          const subject = `Assigning stage ${stage} to artifact ${model} version ${version}`;
          return {
            done: { ...facts, tag: name, moved: true },
            make: { name, commit, subject, entries: { ...entries, version } }
          };
        });
        return value;
      }
      async function unassignStage(registry, given) {
        const { model, stage, version, tagger, entries } = given;
        (0, check_names.L)({ model, stage, version });
        const { value } = await (0, publish.m)(registry, model, tagger, (snapshot) => {
          const holder = holderOf(snapshot, stage);
          const commit = version === void 0 ? holder?.commit : (0, retire.yC)(snapshot.state, version).commit;
          const history = standing(snapshot, stage);
          if (history.known.size === 0)
            throw unknownStage(snapshot, stage);
          const before = holder?.version ?? null;
          if (commit === void 0 || !history.held.includes(commit))
            return { done: { model, stage, version: before, before, tag: null, moved: false }, stands: null };
          const left = history.held.filter((one) => one !== commit).at(-1);
          const name = `${(0, gto_tags.LE)(model)}#${stage}!#${nextCounter(snapshot)}`;
          const taken = versionAtCommit(snapshot, commit) ?? commit;
          const subject = `Unassigning stage '${stage}' to artifact '${model}' version '${taken}'`;
          const now = left === void 0 ? null : versionAtCommit(snapshot, left);
          return {
            done: { model, stage, version: now, before, tag: name, moved: true },
            make: { name, commit, subject, entries: { ...entries, version: taken } }
          };
        });
        return value;
      }
      function holderOf({ state }, stage) {
        return state.stages.find((one) => one.stage === stage);
      }
      function nextCounter({ tags }) {
        const counters = tags.map(({ parsed }) => parsed.kind === "stage" ? parsed.counter ?? 0 : 0);
        return counters.reduce((most, one) => Math.max(most, one), 0) + 1;
      }
      function standing({ state }, stage) {
        const known = /* @__PURE__ */ new Set();
        const held = [];
        for (const event of state.events) {
          if (event.stage !== stage)
            continue;
          known.add(event.commit);
          const at = held.indexOf(event.commit);
          if (at >= 0)
            held.splice(at, 1);
          if (event.event === "assigned")
            held.push(event.commit);
        }
        const removed = (commit) => state.versions.some((one) => one.commit === commit) && versionAtCommit({ state }, commit) === null;
        return { known, held: held.filter((commit) => !removed(commit)) };
      }
      function versionAtCommit({ state }, commit) {
        return state.versions.find((one) => one.commit === commit && one.registered)?.version ?? null;
      }
      function unknownStage({ state }, stage) {
        const known = [...new Set(state.events.flatMap((event) => event.stage ?? []))];
        return new foundation.j1({
          path: "stage",
          value: stage,
          message: `is not a stage that ${state.model} was ever in`,
          remedy: known.length === 0 ? "It was in none" : (0, foundation.SX)(stage, known)
        });
      }
      ;
    })
  ),
  /***/
  69943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNames
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10658);
      const rules = {
        model: {
          fits: _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.jp,
          message: "is not a name that GTO takes",
          remedy: "Letters, digits, `-`, `_` and `/`, a letter or digit at both ends; `folder:name` in a monorepo"
        },
        stage: {
          fits: _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__._H,
          message: "is not a stage that GTO takes",
          remedy: "Letters, digits, `-`, `_` and `/`, a letter or digit at both ends, such as `production`"
        },
        version: {
          fits: _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.Cq,
          message: "is not a version",
          remedy: "Write `v` and a semantic version, such as v1.2.0"
        }
      };
      function checkNames(given) {
        const problems = Object.keys(rules).flatMap((path) => {
          const value = given[path];
          if (value === void 0 || rules[path].fits(value))
            return [];
          return [{ path, value, message: rules[path].message, remedy: rules[path].remedy }];
        });
        if (problems.length > 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);
      }
    })
  ),
  /***/
  17221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Cy: () => (
          /* reexport */
          model_state.C
        ),
        Me: () => (
          /* reexport */
          openRegistry
        ),
        vq: () => (
          /* reexport */
          read_tags.v
        ),
        k_: () => (
          /* reexport */
          message.k
        ),
        tz: () => (
          /* reexport */
          message.t
        )
      });
      var message = __webpack_require__(3685);
      var model_state = __webpack_require__(72503);
      var foundation = __webpack_require__(91104);
      ;
      async function openRegistry(services, repository, remote) {
        if (remote === null)
          return { services, repository, remote: null };
        const remotes = (await repository.git(["remote"])).split("\n").filter(Boolean);
        if (remote !== void 0 && !remotes.includes(remote))
          throw new foundation.j1({
            path: "remote",
            value: remote,
            message: "is not a remote of this repository",
            remedy: remotes.length === 0 ? "The repository has none" : `It has ${remotes.join(", ")}`
          });
        const chosen = remote ?? (remotes.includes("origin") ? "origin" : null);
        if (chosen === null)
          services.logger.info("The repository has no remote `origin`: tags stay in this clone.");
        return { services, repository, remote: chosen };
      }
      var read_tags = __webpack_require__(76964);
      ;
    })
  ),
  /***/
  3685: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          readTagMessage
        ),
        /* harmony export */
        t: () => (
          /* binding */
          writeTagMessage
        )
        /* harmony export */
      });
      const mark = "Registry-Format";
      const format = "mlops/1";
      const texts = [
        ["verdict", "Evaluation"],
        ["admission", "Admission"],
        ["evidence", "Evidence"],
        ["report", "Report-SHA256"],
        ["manifest", "Manifest-SHA256"],
        ["version", "Version"],
        ["by", "Requested-By"],
        ["reason", "Reason"],
        ["forced", "Forced"],
        ["change", "Change"],
        ["pullRequest", "Pull-Request"],
        ["run", "Run"]
      ];
      function writeTagMessage(subject, entries) {
        const lines = [[mark, format]];
        for (const [key, trailer] of texts) {
          const value = entries[key];
          if (value !== void 0 && value !== "")
            lines.push([trailer, value]);
        }
        const { bytes, metrics = [], papers = [], environments = [] } = entries;
        if (bytes !== void 0) {
          lines.push(["Model-SHA256", bytes.sha256]);
          if (bytes.size !== null)
            lines.push(["Model-Size", String(bytes.size)]);
          if (bytes.location !== null)
            lines.push(["Model-Location", bytes.location]);
        }
        for (const { metric, estimate, low, high } of metrics)
          lines.push([
            "Metric",
            `${metric} = ${estimate}${low === null || high === null ? "" : ` (${low} to ${high})`}`
          ]);
        for (const { name, sha256 } of papers)
          lines.push(["Paper", `${sha256} ${name}`]);
        for (const environment of environments)
          lines.push(["Environment", environment]);
        return `${escaped(subject)}

${lines.map(([key, value]) => `${key}: ${escaped(value)}
`).join("")}`;
      }
      const isSha256 = (text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
      const amount = String.raw`(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
      const metricText = new RegExp(String.raw`^(.+) = ${amount}(?: \(${amount} to ${amount}\))?$`, "s");
      function readTagMessage(message) {
        const text = withoutSignature(message);
        const subject = text.split("\n", 1)[0] ?? "";
        const block = text.trimEnd().split("\n\n").at(-1) ?? "";
        const lines = block.split("\n").flatMap((line) => {
          const at = line.indexOf(": ");
          return at <= 0 ? [] : [[line.slice(0, at), plain(line.slice(at + 2))]];
        });
        const [first] = lines;
        if (first?.[0] !== mark || first[1] !== format)
          return { subject: plain(subject), entries: null };
        const byKey = /* @__PURE__ */ new Map();
        for (const [key, value] of lines)
          byKey.set(key, [...byKey.get(key) ?? [], value]);
        const all = (key) => byKey.get(key) ?? [];
        const entries = {};
        for (const [key, trailer] of texts) {
          const [value] = all(trailer);
          if (value !== void 0)
            entries[key] = value;
        }
        if (!["passed", "waived", "forced"].includes(String(entries.admission)))
          delete entries.admission;
        for (const key of ["report", "manifest"])
          if (!isSha256(entries[key]))
            delete entries[key];
        const [hash] = all("Model-SHA256");
        if (isSha256(hash)) {
          const size = Number(all("Model-Size")[0]);
          entries.bytes = {
            location: all("Model-Location")[0] ?? null,
            sha256: hash,
            size: Number.isSafeInteger(size) ? size : null
          };
        }
        const metrics = all("Metric").flatMap((line) => {
          const [, metric, estimate, low, high] = metricText.exec(line) ?? [];
          if (metric === void 0)
            return [];
          const bound = (value) => value === void 0 ? null : Number(value);
          return [{ metric, estimate: Number(estimate), low: bound(low), high: bound(high) }];
        });
        const papers = all("Paper").flatMap((line) => {
          const [, hash2, name] = /^([0-9a-f]{64}) (.+)$/s.exec(line) ?? [];
          return hash2 === void 0 || name === void 0 ? [] : [{ name, sha256: hash2 }];
        });
        if (metrics.length > 0)
          entries.metrics = metrics;
        if (papers.length > 0)
          entries.papers = papers;
        if (all("Environment").length > 0)
          entries.environments = all("Environment");
        return { subject: plain(subject), entries };
      }
      function withoutSignature(message) {
        const at = /^-----BEGIN (PGP|SSH|SIGNED) /m.exec(message)?.index;
        return at === void 0 ? message : message.slice(0, at);
      }
      function escaped(text) {
        return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(/[\u007f-\u009f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function plain(text) {
        if (!text.includes("\\"))
          return text;
        try {
          return JSON.parse(`"${text.replaceAll('"', '\\"')}"`);
        } catch {
          return text;
        }
      }
    })
  ),
  /***/
  72503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          modelStates
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10658);
      var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3685);
      function modelStates(tags) {
        const byModel = /* @__PURE__ */ new Map();
        for (const one of tags) {
          if (!one.tag.annotated)
            continue;
          const of = byModel.get(one.parsed.model);
          if (of === void 0)
            byModel.set(one.parsed.model, [one]);
          else
            of.push(one);
        }
        const names = [...byModel.keys()].sort();
        return new Map(names.map((model) => {
          const inOrder = byModel.get(model).sort(_gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.XL);
          return [
            model,
            stateOf(model, inOrder.map((one) => ({ parsed: one.parsed, said: factsOf(one) })))
          ];
        }));
      }
      function stateOf(model, facts) {
        const versions = /* @__PURE__ */ new Map();
        for (const { parsed, said } of facts) {
          if (parsed.kind !== "version")
            continue;
          const { version, removed } = parsed;
          const key = `${version} ${said.commit}`;
          const known = versions.get(key);
          if (!removed)
            versions.set(key, { version, registered: true, ...withoutSubject(said) });
          else if (known !== void 0)
            versions.set(key, { ...known, registered: false });
        }
        const atCommit = /* @__PURE__ */ new Map();
        for (const version of versions.values())
          if (version.registered || !atCommit.has(version.commit))
            atCommit.set(version.commit, version);
        const events = facts.map((one) => eventOf(one, atCommit.get(one.said.commit)?.version ?? null));
        return {
          model,
          deprecated: events.at(-1)?.event === "deprecated",
          versions: [...versions.values()].map((one) => ({ one, version: new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(one.version) })).sort((a, b) => b.version.compare(a.version) || (a.one.at < b.one.at ? 1 : -1)).map(({ one }) => one),
          stages: stagesOf(facts, atCommit),
          events
        };
      }
      function stagesOf(facts, atCommit) {
        const standing = /* @__PURE__ */ new Map();
        for (const { parsed, said } of facts) {
          if (parsed.kind !== "stage")
            continue;
          const there = standing.get(parsed.stage) ?? /* @__PURE__ */ new Map();
          there.delete(said.commit);
          if (!parsed.removed)
            there.set(said.commit, said);
          standing.set(parsed.stage, there);
        }
        return [...standing.keys()].sort().flatMap((stage) => {
          const holders = [...standing.get(stage).values()];
          const last = holders.findLast(({ commit }) => atCommit.get(commit)?.registered !== false);
          if (last === void 0)
            return [];
          return [{ stage, version: atCommit.get(last.commit)?.version ?? null, ...withoutSubject(last) }];
        });
      }
      function eventOf({ parsed, said }, versionAtCommit) {
        switch (parsed.kind) {
          case "version":
            return {
              event: parsed.removed ? "removed" : "registered",
              version: parsed.version,
              stage: null,
              ...said
            };
          case "stage":
            return {
              event: parsed.removed ? "unassigned" : "assigned",
              version: versionAtCommit,
              stage: parsed.stage,
              ...said
            };
          case "deprecated":
            return { event: "deprecated", version: null, stage: null, ...said };
        }
      }
      function factsOf({ tag, tagger, message }) {
        const { subject, entries } = (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.k)(message);
        const at = new Date(tag.taggedAt * 1e3).toISOString();
        return { commit: tag.commit, tag: tag.name, at, tagger, subject, entries };
      }
      function withoutSubject({ subject: _, ...rest }) {
        return rest;
      }
    })
  ),
  /***/
  77933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          changeTags
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3685);
      var _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92733);
      var _synchronise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69169);
      const attempts = 12;
      async function changeTags(registry, model, tagger, decide) {
        const { services } = registry;
        for (let attempt = 1; attempt <= attempts; attempt++) {
          services.signal.throwIfAborted();
          const snapshot = await (0, _synchronise_js__WEBPACK_IMPORTED_MODULE_4__.W)(registry, model);
          const decision = await decide(snapshot);
          const made = "make" in decision ? decision.make : null;
          const unpublished = "stands" in decision ? localOnly(registry, snapshot, decision.stands) : null;
          if (made === null && unpublished === null)
            return { value: decision.done, tag: null };
          const name = made?.name ?? unpublished.tag.name;
          const object = made === null ? unpublished.object : await writeObject(registry, made, tagger, snapshot);
          const guard = { ref: (0, _synchronise_js__WEBPACK_IMPORTED_MODULE_4__.H)(model), from: snapshot.guard };
          if (await publish(registry, name, object, guard))
            return { value: decision.done, tag: made };
          services.logger.debug(`${name}: somebody else was faster; looking again (${attempt})`);
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * 100 * attempt, void 0, { signal: services.signal });
        }
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${model}: others changed its tags ${attempts} times while this run tried to`, {
          remedy: "Run it again, and let one workflow at a time register: `concurrency: register`"
        });
      }
      function localOnly({ remote }, { tags, published }, name) {
        if (remote === null || name === null || published.has(name))
          return null;
        return tags.find(({ tag }) => tag.name === name) ?? null;
      }
      async function writeObject({ repository, services }, { name, commit, subject, entries }, tagger, { tags }) {
        const before = [...tags.map(({ tag }) => tag.taggedAt), ...await commitDates(repository, tags, commit)];
        const latest = before.reduce((a, b) => Math.max(a, b), 0);
        const date = Math.max(Math.floor(services.clock.now().getTime() / 1e3), latest + 1);
        const who = `${identity(tagger.name)} <${identity(tagger.email)}>`;
        const head = `object ${commit}
type commit
tag ${name}
tagger ${who} ${date} +0000
`;
        return (await repository.git(["mktag"], { input: `${head}
${(0, _message_js__WEBPACK_IMPORTED_MODULE_2__.t)(subject, entries)}` })).trim();
      }
      async function commitDates(repository, tags, commit) {
        const commits = /* @__PURE__ */ new Set([commit, ...tags.map(({ tag }) => tag.commit)]);
        const said = await repository.git(["log", "--no-walk=unsorted", "--format=%ct", "--stdin"], {
          input: `${[...commits].join("\n")}
`
        });
        return said.split("\n").map((line) => Number(line) || 0);
      }
      function identity(text) {
        return text.replaceAll(/[<>\p{Cc}]/gu, "").trim() || "unknown";
      }
      async function publish({ repository, remote }, name, object, guard) {
        const ref = `refs/tags/${name}`;
        if (remote === null) {
          const moved = guard.from === null ? `create ${guard.ref} ${object}` : `update ${guard.ref} ${object} ${guard.from}`;
          const result2 = await repository.run(["update-ref", "--stdin"], {
            input: `create ${ref} ${object}
${moved}
`
          });
          if (result2.exitCode !== 0 && !(0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.K)(result2.stderr))
            throw (0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)(`The tag ${name} could not be made`, result2.stderr);
          return result2.exitCode === 0;
        }
        const tag = { ref, from: null };
        const guarded = await push(repository, remote, object, [tag, guard], true);
        if (flagOf(guarded.stdout, ref) === "=")
          return false;
        const alone = flagOf(guarded.stdout, ref) !== "*" && guardIsUnwelcome(guarded, guard.ref);
        const result = alone ? await push(repository, remote, object, [tag], false) : guarded;
        if (result.exitCode !== 0 && flagOf(result.stdout, ref) !== "*") {
          const said = `${rejections(result.stdout)}
${result.stderr}`;
          if ((0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.K)(said))
            return false;
          throw (0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)(`The tag ${name} was not accepted by ${remote}`, said);
        }
        await repository.git(["update-ref", ref, object]);
        return true;
      }
      async function push(repository, remote, object, refs, atomic) {
        const exactly = ["--no-follow-tags", "--recurse-submodules=no", ...atomic ? ["--atomic"] : []];
        const leases = refs.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`);
        const specs = refs.map(({ ref }) => `${object}:${ref}`);
        return repository.run(["push", "--porcelain", ...exactly, ...leases, "--", remote, ...specs]);
      }
      function guardIsUnwelcome({ exitCode, stdout, stderr }, guard) {
        if (exitCode === 0)
          return false;
        if (/does not support --atomic/i.test(stderr))
          return true;
        return /hidden ref|not allowed|prohibited|funny refname|hook declined|deny/i.test(lineOf(stdout, guard));
      }
      function flagOf(stdout, ref) {
        return lineOf(stdout, ref).slice(0, 1);
      }
      function lineOf(stdout, ref) {
        return stdout.split("\n").find((line) => line.includes(`:${ref}	`)) ?? "";
      }
      function rejections(stdout) {
        return stdout.split("\n").filter((line) => line.startsWith("!")).map((line) => line.split("	").at(-1)).join("\n");
      }
    })
  ),
  /***/
  92733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          isRace
        ),
        /* harmony export */
        t: () => (
          /* binding */
          gitFailure
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      const unreachable = {
        said: /Could not resolve host|unable to access|Connection (refused|reset|timed out)|early EOF|RPC failed|hung up|timed? ?out|Could not read from remote/i,
        means: "it cannot be reached",
        remedy: "Run it again when the network is back; nothing was changed"
      };
      const refusals = [
        {
          said: /GH013|Repository rule violations|GH006|Cannot (create|update) (this )?protected tag|protected tag|(tag|it) (is|as it is) protected|protected by|tag protection/i,
          means: "a rule of the repository protects tags of this name",
          remedy: "Let the identity that registers bypass the rule: Settings, Rules, Rulesets, the one for tags, Bypass list. GITHUB_TOKEN is usually not offered there; the token of an app is"
        },
        {
          said: /refusing to allow .*(workflow|workflows)/i,
          means: "the commit changes workflows and is not on the remote yet",
          remedy: "Push the commit first, with an identity that may change workflows, then register it"
        },
        {
          said: /error: 403|Permission to .+ denied|Write access to repository not granted|not allowed to (push|upload)|insufficient permission|permission denied|access denied/i,
          means: "it does not let this identity write",
          remedy: "Give the job `permissions: contents: write`; a token of your own needs the same"
        },
        {
          said: /could not read (Username|Password)|Authentication failed|error: 401|terminal prompts disabled|Invalid username or password|Host key verification failed/i,
          means: "it does not know who asks",
          remedy: "Keep the credentials of actions/checkout (`persist-credentials: true`), or log in to the remote first"
        },
        {
          said: /hook declined|pre-receive|GL-HOOK-ERR/i,
          means: "a hook of the server declines the tag",
          remedy: "Ask whoever runs the server what the hook wants; its words are above"
        },
        unreachable
      ];
      const races = /stale info|already exists|fetch first|cannot lock ref|failed to (update|lock) ref|reference already exists|incorrect old value|but expected|atomic (push|transaction) failed/i;
      function isRace(said) {
        const refusal = refusalOf(said);
        return races.test(said) && (refusal === void 0 || refusal === unreachable);
      }
      function gitFailure(sentence, said) {
        const words = said.split("\n").map((line) => line.replace(/^(remote|error|fatal|hint): ?/, "").trim()).filter((line) => line !== "").slice(0, 12).join(" / ").replaceAll(/(\w+:\/\/)[^/@\s]+@/g, "$1***@");
        const refusal = refusalOf(said);
        return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(refusal === void 0 ? `${sentence}: ${words}` : `${sentence}: ${refusal.means} (${words})`, refusal === void 0 ? {} : { remedy: refusal.remedy });
      }
      function refusalOf(said) {
        return refusals.find((refusal) => refusal.said.test(said));
      }
    })
  ),
  /***/
  76964: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          refPatterns
        ),
        /* harmony export */
        v: () => (
          /* binding */
          readRegistryTags
        )
        /* harmony export */
      });
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10658);
      const fields = [
        "refname:strip=2",
        "objecttype",
        "objectname",
        "*objecttype",
        "*objectname",
        "taggername",
        "taggeremail:trim",
        "taggerdate:unix",
        "contents"
      ];
      const format = fields.map((field) => `%(${field})%00`).join("");
      async function readRegistryTags(repository, model) {
        const patterns = model === void 0 ? ["refs/tags"] : refPatterns(model);
        const parts = (await repository.git(["for-each-ref", `--format=${format}`, ...patterns])).split("\0");
        const found = [];
        for (let at = 0; at + fields.length < parts.length + 1 && parts[at + 1] !== void 0; at += fields.length) {
          const [name, type, object, targetType, target, taggerName, email, date, message] = parts.slice(at, at + fields.length);
          const cleanName = name.replace(/^\n/, "");
          const parsed = (0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(cleanName);
          if (parsed === null || model !== void 0 && parsed.model !== model)
            continue;
          const annotated = type === "tag";
          if ((annotated ? targetType : type) !== "commit")
            continue;
          found.push({
            tag: { name: cleanName, commit: annotated ? target : object, taggedAt: secondsOf(date), annotated },
            parsed,
            object,
            tagger: { name: taggerName, email },
            message: annotated ? message : ""
          });
        }
        return found;
      }
      function refPatterns(model) {
        const name = (0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_0__.LE)(model);
        return [`refs/tags/${name}@*`, `refs/tags/${name}#*`];
      }
      function secondsOf(date) {
        return Math.min(Math.max(Number(date) || 0, 0), 253402300799);
      }
    })
  ),
  /***/
  69169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          guardOf
        ),
        /* harmony export */
        W: () => (
          /* binding */
          takeSnapshot
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10658);
      var _model_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72503);
      var _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92733);
      var _read_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76964);
      function guardOf(model) {
        return `refs/mlops/registry/${(0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.LE)(model)}@last`;
      }
      async function takeSnapshot({ repository, remote }, model) {
        const guard = guardOf(model);
        if (remote === null) {
          const tags2 = await (0, _read_tags_js__WEBPACK_IMPORTED_MODULE_4__.v)(repository, model);
          const at = (await repository.run(["rev-parse", "--verify", "--quiet", guard])).stdout.trim();
          return snapshotOf(model, tags2, new Set(tags2.map(({ tag }) => tag.name)), at || null);
        }
        const there = await listRemote(repository, remote, model);
        const here = await (0, _read_tags_js__WEBPACK_IMPORTED_MODULE_4__.v)(repository, model);
        await fetchMissing(repository, remote, there.tags, here);
        const tags = await (0, _read_tags_js__WEBPACK_IMPORTED_MODULE_4__.v)(repository, model);
        return snapshotOf(model, tags, new Set(there.tags.keys()), there.guard);
      }
      function snapshotOf(model, tags, published, guard) {
        const empty = { model, deprecated: false, versions: [], stages: [], events: [] };
        return { tags, published, guard, state: (0, _model_state_js__WEBPACK_IMPORTED_MODULE_2__.C)(tags).get(model) ?? empty };
      }
      async function listRemote(repository, remote, model) {
        const guard = guardOf(model);
        const args = ["ls-remote", "--quiet", "--", remote, ...(0, _read_tags_js__WEBPACK_IMPORTED_MODULE_4__.n)(model), guard];
        const result = await repository.run(args);
        if (result.exitCode !== 0)
          throw (0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)("The tags of the remote could not be read", result.stderr);
        const tags = /* @__PURE__ */ new Map();
        let guardAt = null;
        for (const line of result.stdout.split("\n")) {
          const [hash = "", ref = ""] = line.split("	");
          if (ref === guard)
            guardAt = hash;
          const [, name, peeled] = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref) ?? [];
          if (name === void 0 || (0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.ED)(name)?.model !== model)
            continue;
          tags.set(name, peeled === void 0 ? { object: hash, target: null } : { object: tags.get(name)?.object ?? hash, target: hash });
        }
        return { tags, guard: guardAt };
      }
      async function fetchMissing(repository, remote, there, here) {
        const local = new Map(here.map((one) => [one.tag.name, one]));
        const missing = [...there].filter(([name, { object }]) => local.get(name)?.object !== object);
        const differing = missing.filter(([name, { target, object }]) => {
          const one = local.get(name);
          return one !== void 0 && (one.tag.annotated || one.object !== (target ?? object));
        });
        if (differing.length > 0)
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(differing.map(([name]) => ({
            path: name,
            message: `is another tag here than on ${remote}`,
            remedy: `Take over the remote's: git fetch --force ${remote} 'refs/tags/${name}:refs/tags/${name}'`
          })));
        const known = await commitsHere(repository, missing.map(([, { target, object }]) => target ?? object));
        const within = missing.filter(([, { target, object }]) => known.has(target ?? object));
        const beyond = missing.filter(([, { target, object }]) => !known.has(target ?? object));
        await fetchTags(repository, remote, within.map(([name]) => name), []);
        const depth = beyond.length > 0 && await repository.isShallow() ? ["--depth=1"] : [];
        await fetchTags(repository, remote, beyond.map(([name]) => name), depth);
      }
      async function fetchTags(repository, remote, names, options) {
        if (names.length === 0)
          return;
        const quiet = ["--quiet", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules"];
        const result = await repository.run(["fetch", ...quiet, "--no-auto-maintenance", ...options, "--stdin", "--", remote], { input: names.map((name) => `+refs/tags/${name}:refs/tags/${name}
`).join("") });
        if (result.exitCode !== 0)
          throw (0, _push_refusal_js__WEBPACK_IMPORTED_MODULE_3__.t)("The tags could not be fetched", result.stderr);
      }
      async function commitsHere(repository, commits) {
        if (commits.length === 0)
          return /* @__PURE__ */ new Set();
        const said = await repository.git(["cat-file", "--batch-check=%(objectname)"], {
          input: `${commits.join("\n")}
`
        });
        return new Set(said.split("\n").filter((line) => line !== "" && !line.endsWith(" missing")));
      }
    })
  ),
  /***/
  94446: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pt: () => (
          /* reexport */
          conventionalChange
        ),
        Tl: () => (
          /* reexport */
          retire.Tl
        ),
        z5: () => (
          /* reexport */
          retire.z5
        ),
        XO: () => (
          /* reexport */
          firstVersion
        ),
        yU: () => (
          /* reexport */
          nextVersion
        ),
        Uk: () => (
          /* reexport */
          planVersion
        ),
        MJ: () => (
          /* reexport */
          readVersionRequest
        ),
        KO: () => (
          /* reexport */
          registerVersion
        ),
        ZV: () => (
          /* reexport */
          registrable
        ),
        yC: () => (
          /* reexport */
          retire.yC
        )
      });
      var dist = __webpack_require__(34674);
      ;
      const parser = new dist.Jf({
        headerPattern: /^(\w*)(?:\(([^()]*)\))?(!)?: (.*)$/,
        headerCorrespondence: ["type", "scope", "breaking", "subject"],
        issuePrefixes: void 0,
        referenceActions: void 0
      });
      const sizes = { feat: "minor", fix: "patch", perf: "patch" };
      const order = ["patch", "minor", "major"];
      const longestMessage = 1e4;
      const longestLine = 300;
      function conventionalChange({ title, commits }, { initial, strict }) {
        const fromTitle = title === null ? null : sizeOf(title);
        if (strict && title !== null && fromTitle === null)
          return null;
        const read = [...title === null ? [] : [title], ...commits].flatMap((text) => {
          const size = sizeOf(text);
          return size === null ? [] : [{ size, because: firstLine(text) }];
        });
        const [first] = read;
        if (first === void 0) {
          if (strict)
            return null;
          const because = title === null ? "no title" : firstLine(title);
          return { size: "patch", because, note: "Neither title nor commits are conventional; taken for a patch." };
        }
        const largest = read.reduce((a, b) => order.indexOf(b.size) > order.indexOf(a.size) ? b : a, first);
        const note = title !== null && fromTitle === null ? "The title is not conventional; the commits decided." : null;
        return { ...largest, size: initial && largest.size === "major" ? "minor" : largest.size, note };
      }
      function sizeOf(text) {
        if (text.trim() === "")
          return null;
        const lines = text.slice(0, longestMessage).replaceAll(/\n{3,}/g, "\n\n").split("\n");
        const commit = parser.parse(lines.map((line) => line.slice(0, longestLine)).join("\n"));
        if (!commit.type)
          return null;
        if (commit.breaking === "!" || commit.notes.length > 0)
          return "major";
        return sizes[commit.type.toLowerCase()] ?? "patch";
      }
      function firstLine(text) {
        return (text.trim().split(/\r?\n/, 1)[0] ?? "").slice(0, 200);
      }
      var semver = __webpack_require__(62088);
      ;
      const firstVersion = "v0.1.0";
      function nextVersion(existing, size) {
        const greatest = [...existing].sort(semver.compare);
        const base = greatest.findLast((version) => (0, semver.prerelease)(version) === null) ?? greatest.at(-1);
        if (base === void 0)
          return size === "major" ? "v1.0.0" : firstVersion;
        return `v${(0, semver.inc)(base, size)}`;
      }
      function isInitialDevelopment(existing) {
        return existing.every((version) => version.startsWith("v0.") || (0, semver.prerelease)(version) !== null);
      }
      var foundation = __webpack_require__(91104);
      var gto_tags = __webpack_require__(10658);
      var check_names = __webpack_require__(69943);
      var publish = __webpack_require__(77933);
      var synchronise = __webpack_require__(69169);
      ;
      function readVersionRequest(text, title, path = "version") {
        if (text === "major" || text === "minor" || text === "patch")
          return { by: "size", size: text };
        if (text === "conventional")
          return { by: "title", ...title };
        if ((0, gto_tags.Cq)(text))
          return { by: "name", version: text };
        throw new foundation.j1({
          path,
          value: text,
          message: "is not a version",
          remedy: (0, gto_tags.Cq)(`v${text}`) ? `Write v${text}` : "Write major, minor, patch, conventional, or a version such as v1.2.0"
        });
      }
      async function chooseVersion({ repository }, { tags, state }, request, commit) {
        if (request.by === "name")
          return { version: request.version, because: "asked for by name", note: null };
        const existing = tags.flatMap(({ tag }) => {
          const parsed = (0, gto_tags.ED)(tag.name);
          return parsed?.kind === "version" ? [parsed.version] : [];
        });
        if (request.by === "size")
          return { version: nextVersion(existing, request.size), because: `${request.size}, asked for`, note: null };
        const since = state.versions.find(({ registered }) => registered)?.commit ?? null;
        const texts = { title: request.title, commits: await messagesSince(repository, since, commit) };
        const initial = isInitialDevelopment(existing);
        const change = conventionalChange(texts, { initial, strict: request.strict });
        if (change === null)
          throw new foundation.j1({
            path: "title",
            ...request.title === null ? {} : { value: request.title },
            message: "does not say how large the change is",
            remedy: "Name the pull request as Conventional Commits do: `feat: …`, `fix: …`, `feat!: …`; or ask for `major`, `minor` or `patch`"
          });
        const version = nextVersion(existing, change.size);
        return { version, because: `${change.size}: ${change.because}`, note: change.note };
      }
      const mostCommits = 500;
      async function messagesSince(repository, since, commit) {
        const within = since !== null && (await repository.run(["merge-base", "--is-ancestor", since, commit])).exitCode === 0;
        const range = within ? [`--max-count=${mostCommits}`, `${since}..${commit}`] : ["--max-count=1", commit];
        const said = await repository.git(["log", "--no-merges", "--format=%B%x00", ...range, "--"]);
        return said.split("\0").map((message) => message.trim()).filter((message) => message !== "");
      }
      ;
      async function registerVersion(registry, registration) {
        const { model, tagger } = registration;
        (0, check_names.L)({
          model,
          ...registration.request.by === "name" ? { version: registration.request.version } : {}
        });
        const commit = await commitNamed(registry, registration.commit);
        const { value } = await (0, publish.m)(registry, model, tagger, async (snapshot) => decide(registry, snapshot, registration, commit));
        return value;
      }
      async function planVersion(registry, registration) {
        const { model, request } = registration;
        (0, check_names.L)({ model, ...request.by === "name" ? { version: request.version } : {} });
        const commit = await commitNamed(registry, registration.commit);
        const snapshot = await (0, synchronise.W)(registry, model);
        return (await decide(registry, snapshot, { ...registration, entries: () => ({}) }, commit)).done;
      }
      async function decide(registry, snapshot, { model, request, sha256, entries }, commit) {
        const existing = versionOfCommit(snapshot, model, commit);
        if (existing !== null) {
          checkSame(existing, request, sha256);
          const done2 = {
            ...{
              model,
              commit,
              version: existing.version,
              tag: existing.tag,
              created: false,
              remote: registry.remote
            },
            ...{ because: "this commit has it already", notes: [], entries: existing.entries }
          };
          return { done: done2, stands: existing.tag };
        }
        const { version, because, note } = await chooseVersion(registry, snapshot, request, commit);
        const name = `${(0, gto_tags.LE)(model)}@${version}`;
        checkFree(snapshot, name, version, sha256);
        const recorded = { ...await entries(version), change: because };
        const make = {
          name,
          commit,
          subject: `Registering artifact ${model} version ${version}`,
          entries: recorded
        };
        const notes = [
          ...note === null ? [] : [note],
          ...snapshot.state.deprecated ? [`${model} was deprecated; this version brings it back.`] : []
        ];
        const done = {
          ...{ model, commit, version, tag: name, created: true, remote: registry.remote },
          ...{ because, notes, entries: recorded }
        };
        return { done, make };
      }
      function versionOfCommit({ state }, model, commit) {
        const there = state.versions.filter((version) => version.commit === commit);
        const standing = there.find(({ registered }) => registered);
        if (standing !== void 0)
          return standing;
        const [removed] = there;
        if (removed === void 0)
          return null;
        throw new foundation.j1({
          path: model,
          value: commit.slice(0, 7),
          message: `was ${removed.version} and was taken back, and GTO gives a commit one version`,
          remedy: "Register a new commit; an empty one will do: git commit --allow-empty"
        });
      }
      function checkSame(existing, request, sha256) {
        const recorded = existing.entries?.bytes?.sha256 ?? null;
        if (sha256 !== null && recorded !== null && recorded !== sha256)
          throw new foundation.j1({
            path: existing.tag,
            value: sha256.slice(0, 12),
            message: `has other bytes: it was registered with sha256 ${recorded.slice(0, 12)}`,
            remedy: "A version never changes. Restore the registered model, or commit what makes this one different and register that"
          });
        if (request.by === "name" && request.version !== existing.version)
          throw new foundation.j1({
            path: existing.tag,
            value: request.version,
            message: `is this commit's version already, and GTO gives a commit one version`,
            remedy: `Use ${existing.version}, or register another commit`
          });
      }
      function checkFree(snapshot, name, version, sha256) {
        const taken = snapshot.tags.find(({ tag, parsed }) => tag.name === name || "version" in parsed && parsed.version === version);
        if (taken === void 0)
          return;
        const at = taken.tag.commit.slice(0, 7);
        const recorded = snapshot.state.versions.find((one) => one.version === version)?.entries?.bytes?.sha256;
        const bytes = recorded === void 0 || sha256 === null ? "" : recorded === sha256 ? ", with the same bytes" : ", with other bytes";
        throw new foundation.j1({
          path: name,
          message: taken.tag.annotated ? `exists already, at commit ${at}${bytes}` : `exists already as a lightweight tag at commit ${at}, which registers nothing`,
          remedy: taken.tag.annotated ? "Ask for a higher version" : "Delete that tag where it came from, or ask for another version"
        });
      }
      async function commitNamed({ repository }, revision) {
        const commit = await repository.commitOf(revision);
        if (commit !== null)
          return commit;
        throw new foundation.eG(`The commit ${revision} is not in this clone`, {
          remedy: "Check out with full history: `fetch-depth: 0` in actions/checkout"
        });
      }
      var schemas = __webpack_require__(27597);
      ;
      const reportSchema = schemas.Ikc({
        schemaVersion: schemas.euz(1),
        action: schemas.euz("evaluate-and-compare"),
        verdict: schemas.k5n(["improved", "non-inferior", "regressed", "inconclusive", "no-baseline"]),
        startedAt: schemas.YjP(),
        model: schemas.YjP(),
        gates: schemas.YOg(schemas.Ikc({ gate: schemas.YjP(), status: schemas.k5n(["pass", "warn", "fail", "skipped"]), reason: schemas.YjP() }))
      });
      function registrable(candidate, evidence, { force = null } = {}) {
        const matches = evidence.flatMap((one) => matchOf(candidate, one) ?? []).sort((a, b) => a.report.startedAt < b.report.startedAt ? 1 : -1);
        const [match] = matches;
        const judged = match === void 0 ? nothing(candidate, evidence) : judge(match);
        if (judged.allowed || force === null || force.trim() === "")
          return judged;
        const { verdict, evidence: by, report } = judged.entries;
        const known = {
          ...verdict ? { verdict } : {},
          ...by ? { evidence: by } : {},
          ...report ? { report } : {}
        };
        return {
          allowed: true,
          ground: "forced",
          why: `Forced: ${force.trim()}. ${judged.why}`,
          entries: { ...known, admission: "forced", forced: force.trim() }
        };
      }
      function matchOf(candidate, evidence) {
        const { success, data: report } = reportSchema.safeParse(evidence.report);
        if (!success || report.model !== candidate.model)
          return null;
        if (candidate.modelSha256 !== null && evidence.modelSha256 !== null)
          return candidate.modelSha256 === evidence.modelSha256 ? { evidence, report, by: `model ${evidence.modelSha256}` } : null;
        if (evidence.commit === candidate.commit && (evidence.tree === null || evidence.tree === candidate.tree))
          return { evidence, report, by: `commit ${candidate.commit}` };
        return evidence.tree === candidate.tree ? { evidence, report, by: `tree ${candidate.tree}` } : null;
      }
      function judge({ evidence, report, by }) {
        const known = { verdict: report.verdict, evidence: by, report: evidence.sha256 };
        const unwatched = report.gates.length === 0 && report.verdict === "regressed";
        const failing = unwatched ? [{ gate: "no gate", reason: "It regressed, and no gate was declared." }] : report.gates.filter(({ status }) => status === "fail");
        if (failing.length === 0) {
          const why2 = `Its evaluation passed (${report.verdict}), known by its ${shortened(by)}.`;
          return { allowed: true, ground: "passed", why: why2, entries: { ...known, admission: "passed" } };
        }
        const names = failing.map(({ gate }) => gate).join(", ");
        if (evidence.waiver !== null) {
          const { by: who, reason } = evidence.waiver;
          return {
            allowed: true,
            ground: "waived",
            why: `${names} failed and was waived by ${who}: ${reason}`,
            entries: { ...known, admission: "waived", reason: `waived by ${who}: ${reason}` }
          };
        }
        const why = `Its evaluation failed: ${failing.map(({ reason }) => reason).join(" ")}`;
        return { allowed: false, ground: "refused", why, entries: known };
      }
      function nothing({ model, commit, tree, modelSha256 }, evidence) {
        const of = evidence.filter(({ report }) => report?.model === model);
        const wanted = `commit ${commit.slice(0, 7)}, tree ${tree.slice(0, 7)}${modelSha256 === null ? "" : `, model ${modelSha256.slice(0, 12)}`}`;
        const there = of.slice(0, 3).map(({ commit: commit2, tree: tree2, modelSha256: modelSha2562 }) => {
          const known = [
            commit2 === null ? [] : [`commit ${commit2.slice(0, 7)}`],
            tree2 === null ? [] : [`tree ${tree2.slice(0, 7)}`],
            modelSha2562 === null ? [] : [`model ${modelSha2562.slice(0, 12)}`]
          ].flat();
          return known.length === 0 ? "one of something unknown" : known.join(", ");
        }).join("; ");
        const found = of.length === 0 ? `No evaluation of ${model} was found` : `Only other evaluations were found (${there})`;
        const why = `${found}; looked for ${wanted}.`;
        return { allowed: false, ground: "refused", why, entries: {} };
      }
      function shortened(by) {
        const [what = "", hash = ""] = by.split(" ");
        return `${what} ${hash.slice(0, 12)}`;
      }
      var retire = __webpack_require__(28647);
      ;
    })
  ),
  /***/
  28647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tl: () => (
          /* binding */
          deprecateModel
        ),
        /* harmony export */
        yC: () => (
          /* binding */
          versionNamed
        ),
        /* harmony export */
        z5: () => (
          /* binding */
          deregisterVersion
        )
        /* harmony export */
      });
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);
      var _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10658);
      var _tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69943);
      var _tags_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77933);
      async function deregisterVersion(registry, given) {
        const { model, version, tagger, entries } = given;
        (0, _tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__.L)({ model, version });
        const { value } = await (0, _tags_publish_js__WEBPACK_IMPORTED_MODULE_3__.m)(registry, model, tagger, ({ state }) => {
          const found = versionNamed(state, version, { removed: true });
          const name = `${(0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.LE)(model)}@${version}!`;
          if (!found.registered)
            return { done: { tag: null, changed: false }, stands: name };
          const subject = `Deregistering artifact ${model} version ${version}`;
          return { done: { tag: name, changed: true }, make: { name, commit: found.commit, subject, entries } };
        });
        return value;
      }
      async function deprecateModel(registry, given) {
        const { model, tagger, entries } = given;
        (0, _tags_check_names_js__WEBPACK_IMPORTED_MODULE_2__.L)({ model });
        const { value } = await (0, _tags_publish_js__WEBPACK_IMPORTED_MODULE_3__.m)(registry, model, tagger, ({ state, tags }) => {
          const last = state.events.at(-1);
          if (last === void 0)
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({ path: "model", value: model, message: "has no versions and no stages" });
          if (state.deprecated)
            return { done: { tag: null, changed: false }, stands: last.tag };
          const simple = `${(0, _gto_tags_js__WEBPACK_IMPORTED_MODULE_1__.LE)(model)}@deprecated`;
          const earlier = tags.filter(({ tag }) => tag.name === simple || tag.name.startsWith(`${simple}#`)).length;
          const name = earlier === 0 ? simple : `${simple}#${earlier + 1}`;
          const subject = `Deprecating artifact '${model}'`;
          return { done: { tag: name, changed: true }, make: { name, commit: last.commit, subject, entries } };
        });
        return value;
      }
      function versionNamed(state, version, { removed = false } = {}) {
        const found = state.versions.find((one) => one.version === version && (removed || one.registered));
        if (found !== void 0)
          return found;
        const gone = state.versions.some((one) => one.version === version);
        const known = state.versions.filter(({ registered }) => registered).map((one) => one.version);
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({
          path: "version",
          value: version,
          message: gone ? `of ${state.model} was taken back` : `is not a version of ${state.model}`,
          remedy: known.length === 0 ? "It has none yet" : (0, _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.SX)(version, known.slice(0, 10))
        });
      }
    })
  ),
  /***/
  26565: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          withWorktree
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91104);
      async function withWorktree(repository, commit, folder, work) {
        await discard(repository, folder);
        try {
          await repository.git(["worktree", "add", "--detach", "--force", folder, commit]);
        } catch (error) {
          throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`The champion's commit ${commit.slice(0, 7)} could not be checked out beside yours.`, {
            cause: error,
            remedy: "Check out with full history: `fetch-depth: 0` in actions/checkout"
          });
        }
        try {
          return await work(folder);
        } finally {
          await discard(repository, folder);
        }
      }
      async function discard(repository, folder) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await repository.git(["worktree", "prune"]);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
