const id = 958;
const ids = [958];
const modules = {
  /***/
  2958: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        apps: () => (
          /* binding */
          apps
        ),
        "default": () => (
          /* binding */
          node_modules_open
        ),
        openApp: () => (
          /* binding */
          openApp
        )
      });
      var external_node_process_ = __webpack_require__(1708);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_url_ = __webpack_require__(73136);
      var external_node_child_process_ = __webpack_require__(31421);
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      let isDockerCached;
      function hasDockerEnv() {
        try {
          external_node_fs_.statSync("/.dockerenv");
          return true;
        } catch {
          return false;
        }
      }
      function hasDockerCGroup() {
        try {
          return external_node_fs_.readFileSync("/proc/self/cgroup", "utf8").includes("docker");
        } catch {
          return false;
        }
      }
      function isDocker() {
        if (isDockerCached === void 0) {
          isDockerCached = hasDockerEnv() || hasDockerCGroup();
        }
        return isDockerCached;
      }
      ;
      let cachedResult;
      const hasContainerEnv = () => {
        try {
          external_node_fs_.statSync("/run/.containerenv");
          return true;
        } catch {
          return false;
        }
      };
      function isInsideContainer() {
        if (cachedResult === void 0) {
          cachedResult = hasContainerEnv() || isDocker();
        }
        return cachedResult;
      }
      ;
      const isWsl = () => {
        if (external_node_process_.platform !== "linux") {
          return false;
        }
        if (external_node_os_.release().toLowerCase().includes("microsoft")) {
          if (isInsideContainer()) {
            return false;
          }
          return true;
        }
        try {
          if (external_node_fs_.readFileSync("/proc/version", "utf8").toLowerCase().includes("microsoft")) {
            return !isInsideContainer();
          }
        } catch {
        }
        if (external_node_fs_.existsSync("/proc/sys/fs/binfmt_misc/WSLInterop") || external_node_fs_.existsSync("/run/WSL")) {
          return !isInsideContainer();
        }
        return false;
      };
      const is_wsl = external_node_process_.env.__IS_WSL_TEST__ ? isWsl : isWsl();
      var external_node_util_ = __webpack_require__(57975);
      var external_node_buffer_ = __webpack_require__(4573);
      ;
      const execFile = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      const powerShellPath = () => `${external_node_process_.env.SYSTEMROOT || external_node_process_.env.windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;
      let canAccessCache;
      const canAccessPowerShell = async () => {
        canAccessCache ??= (async () => {
          try {
            await fs.access(powerShellPath(), fsConstants.X_OK);
            return true;
          } catch {
            return false;
          }
        })();
        return canAccessCache;
      };
      const argumentsPrefix = [
        "-NoProfile",
        "-NonInteractive",
        "-ExecutionPolicy",
        "Bypass",
        "-EncodedCommand"
      ];
      const encodeCommand = (command) => external_node_buffer_.Buffer.from(command, "utf16le").toString("base64");
      const escapeArgument = (value) => `'${String(value).replaceAll(/['‘’‚‛]/g, (match) => match + match)}'`;
      const createArguments = (command) => [...argumentsPrefix, encodeCommand(command)];
      const createExecFileOptions = (options) => ({
        encoding: "utf8",
        ...options,
        shell: false
      });
      const executePowerShell = async (command, options = {}) => {
        const {
          powerShellPath: psPath,
          ...execFileOptions
        } = options;
        return execFile(
          psPath ?? powerShellPath(),
          createArguments(command),
          createExecFileOptions(execFileOptions)
        );
      };
      executePowerShell.argumentsPrefix = argumentsPrefix;
      executePowerShell.encodeCommand = encodeCommand;
      executePowerShell.escapeArgument = escapeArgument;
      executePowerShell.createArguments = createArguments;
      const executePowerShellSync = (command, options = {}) => {
        const {
          powerShellPath: psPath,
          ...execFileOptions
        } = options;
        return childProcess.execFileSync(
          psPath ?? powerShellPath(),
          createArguments(command),
          createExecFileOptions(execFileOptions)
        );
      };
      ;
      function parseMountPointFromConfig(content) {
        for (const line of content.split("\n")) {
          if (/^\s*#/.test(line)) {
            continue;
          }
          const match = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(line);
          if (!match) {
            continue;
          }
          return match.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, "");
        }
      }
      ;
      const wsl_utils_execFile = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      const wslDrivesMountPoint = /* @__PURE__ */ (() => {
        const defaultMountPoint = "/mnt/";
        let mountPoint;
        return async function() {
          if (mountPoint) {
            return mountPoint;
          }
          const configFilePath = "/etc/wsl.conf";
          let isConfigFileExists = false;
          try {
            await promises_.access(configFilePath, promises_.constants.F_OK);
            isConfigFileExists = true;
          } catch {
          }
          if (!isConfigFileExists) {
            return defaultMountPoint;
          }
          const configContent = await promises_.readFile(configFilePath, { encoding: "utf8" });
          const parsedMountPoint = parseMountPointFromConfig(configContent);
          if (parsedMountPoint === void 0) {
            return defaultMountPoint;
          }
          mountPoint = parsedMountPoint;
          mountPoint = mountPoint.endsWith("/") ? mountPoint : `${mountPoint}/`;
          return mountPoint;
        };
      })();
      const powerShellPathFromWsl = async () => {
        const mountPoint = await wslDrivesMountPoint();
        return `${mountPoint}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe`;
      };
      const wsl_utils_powerShellPath = is_wsl ? powerShellPathFromWsl : powerShellPath;
      let canAccessPowerShellPromise;
      const wsl_utils_canAccessPowerShell = async () => {
        canAccessPowerShellPromise ??= (async () => {
          try {
            const psPath = await wsl_utils_powerShellPath();
            await promises_.access(psPath, promises_.constants.X_OK);
            return true;
          } catch {
            return false;
          }
        })();
        return canAccessPowerShellPromise;
      };
      const wslDefaultBrowser = async () => {
        const psPath = await wsl_utils_powerShellPath();
        const command = String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`;
        const { stdout } = await executePowerShell(command, {
          powerShellPath: psPath,
          cwd: external_node_path_.dirname(psPath)
        });
        return stdout.trim();
      };
      const isUrl = (path) => /^[a-z]+:\/\//i.test(path);
      const convertPath = async (flag, path) => {
        const wslpathArguments = path.startsWith("-") ? [flag, "--", path] : [flag, path];
        try {
          const { stdout } = await wsl_utils_execFile("wslpath", wslpathArguments, { encoding: "utf8" });
          return stdout.replace(/\r?\n$/, "") || path;
        } catch {
          return path;
        }
      };
      const convertWslPathToWindows = async (paths) => {
        const isBatch = Array.isArray(paths);
        const pathArray = isBatch ? paths : [paths];
        const results = await Promise.all(pathArray.map((path) => isUrl(path) ? path : convertPath("-aw", path)));
        return isBatch ? results : results[0];
      };
      const isUncPath = (path) => /^\\\\/u.test(path);
      const isPathOnWindowsFilesystem = async (path) => {
        const windowsPath = await convertWslPathToWindows(path);
        return !isUncPath(windowsPath);
      };
      const convertWindowsPathToWsl = async (paths) => {
        const isBatch = Array.isArray(paths);
        const pathArray = isBatch ? paths : [paths];
        const results = await Promise.all(pathArray.map((path) => convertPath("-u", path)));
        return isBatch ? results : results[0];
      };
      ;
      function defineLazyProperty(object, propertyName, valueGetter) {
        const define = (value) => Object.defineProperty(object, propertyName, { value, enumerable: true, writable: true });
        Object.defineProperty(object, propertyName, {
          configurable: true,
          enumerable: true,
          get() {
            const result = valueGetter();
            define(result);
            return result;
          },
          set(value) {
            define(value);
          }
        });
        return object;
      }
      ;
      const execFileAsync = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      const windowsBrowserProgIds = {
        MSEdgeHTM: { name: "Edge", id: "com.microsoft.edge" },
        // The missing `L` is correct.
        MSEdgeBHTML: { name: "Edge Beta", id: "com.microsoft.edge.beta" },
        MSEdgeDHTML: { name: "Edge Dev", id: "com.microsoft.edge.dev" },
        AppXq0fevzme2pys62n3e0fbqa7peapykr8v: { name: "Edge", id: "com.microsoft.edge.old" },
        ChromeHTML: { name: "Chrome", id: "com.google.chrome" },
        ChromeBHTML: { name: "Chrome Beta", id: "com.google.chrome.beta" },
        ChromeDHTML: { name: "Chrome Dev", id: "com.google.chrome.dev" },
        ChromiumHTM: { name: "Chromium", id: "org.chromium.Chromium" },
        BraveHTML: { name: "Brave", id: "com.brave.Browser" },
        BraveBHTML: { name: "Brave Beta", id: "com.brave.Browser.beta" },
        BraveDHTML: { name: "Brave Dev", id: "com.brave.Browser.dev" },
        BraveSSHTM: { name: "Brave Nightly", id: "com.brave.Browser.nightly" },
        FirefoxURL: { name: "Firefox", id: "org.mozilla.firefox" },
        OperaStable: { name: "Opera", id: "com.operasoftware.Opera" },
        VivaldiHTM: { name: "Vivaldi", id: "com.vivaldi.Vivaldi" },
        "IE.HTTP": { name: "Internet Explorer", id: "com.microsoft.ie" }
      };
      const _windowsBrowserProgIdMap = new Map(Object.entries(windowsBrowserProgIds));
      class UnknownBrowserError extends Error {
      }
      async function defaultBrowser(_execFileAsync = execFileAsync) {
        const regPath = `${external_node_process_.env.SYSTEMROOT ?? external_node_process_.env.windir ?? "C:\\Windows"}\\System32\\reg.exe`;
        const { stdout } = await _execFileAsync(regPath, [
          "QUERY",
          " HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice",
          "/v",
          "ProgId"
        ]);
        const match = /ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(stdout);
        if (!match) {
          throw new UnknownBrowserError(`Cannot find Windows browser in stdout: ${JSON.stringify(stdout)}`);
        }
        const { id: id2 } = match.groups;
        const dotIndex = id2.lastIndexOf(".");
        const hyphenIndex = id2.lastIndexOf("-");
        const baseIdByDot = dotIndex === -1 ? void 0 : id2.slice(0, dotIndex);
        const baseIdByHyphen = hyphenIndex === -1 ? void 0 : id2.slice(0, hyphenIndex);
        return windowsBrowserProgIds[id2] ?? windowsBrowserProgIds[baseIdByDot] ?? windowsBrowserProgIds[baseIdByHyphen] ?? { name: id2, id: id2 };
      }
      ;
      const default_browser_id_execFileAsync = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      async function defaultBrowserId() {
        if (external_node_process_.platform !== "darwin") {
          throw new Error("macOS only");
        }
        const { stdout } = await default_browser_id_execFileAsync("defaults", ["read", "com.apple.LaunchServices/com.apple.launchservices.secure", "LSHandlers"]);
        const match = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(stdout);
        const browserId = match?.groups.id ?? "com.apple.Safari";
        if (browserId === "com.apple.safari") {
          return "com.apple.Safari";
        }
        return browserId;
      }
      ;
      const run_applescript_execFileAsync = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      async function runAppleScript(script, { humanReadableOutput = true, signal } = {}) {
        if (external_node_process_.platform !== "darwin") {
          throw new Error("macOS only");
        }
        const outputArguments = humanReadableOutput ? [] : ["-ss"];
        const execOptions = {};
        if (signal) {
          execOptions.signal = signal;
        }
        const { stdout } = await run_applescript_execFileAsync("osascript", ["-e", script, outputArguments], execOptions);
        return stdout.trim();
      }
      function runAppleScriptSync(script, { humanReadableOutput = true } = {}) {
        if (process.platform !== "darwin") {
          throw new Error("macOS only");
        }
        const outputArguments = humanReadableOutput ? [] : ["-ss"];
        const stdout = execFileSync("osascript", ["-e", script, ...outputArguments], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
          timeout: 500
        });
        return stdout.trim();
      }
      ;
      const bundleIdentifierPattern = /^[^\n\r"\\]+$/u;
      async function bundleName(bundleId) {
        if (typeof bundleId !== "string") {
          throw new TypeError("Expected a string bundle identifier");
        }
        if (!bundleIdentifierPattern.test(bundleId)) {
          throw new TypeError(`Invalid bundle identifier: ${JSON.stringify(bundleId)}`);
        }
        return runAppleScript(`tell application "Finder" to set app_path to application file id "${bundleId}" as string
tell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`);
      }
      ;
      const default_browser_execFileAsync = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      const titleize = (string) => string.toLowerCase().replaceAll(/(?:^|\s|-)\S/g, (x) => x.toUpperCase());
      async function default_browser_defaultBrowser() {
        if (external_node_process_.platform === "darwin") {
          const id2 = await defaultBrowserId();
          const name = await bundleName(id2);
          return { name, id: id2 };
        }
        if (external_node_process_.platform === "linux") {
          const { stdout } = await default_browser_execFileAsync("xdg-mime", ["query", "default", "x-scheme-handler/http"]);
          const id2 = stdout.trim();
          const name = titleize(id2.replace(/.desktop$/, "").replace("-", " "));
          return { name, id: id2 };
        }
        if (external_node_process_.platform === "win32") {
          return defaultBrowser();
        }
        throw new Error("Only macOS, Linux, and Windows are supported");
      }
      ;
      const isInSsh = Boolean(external_node_process_.env.SSH_CONNECTION || external_node_process_.env.SSH_CLIENT || external_node_process_.env.SSH_TTY);
      const is_in_ssh = isInSsh;
      ;
      const fallbackAttemptSymbol = /* @__PURE__ */ Symbol("fallbackAttempt");
      const open_dirname = import.meta.url ? external_node_path_.dirname((0, external_node_url_.fileURLToPath)(import.meta.url)) : "";
      const localXdgOpenPath = __webpack_require__.ab + "xdg-open";
      const { platform, arch } = external_node_process_;
      const tryEachApp = async (apps2, opener) => {
        if (apps2.length === 0) {
          return;
        }
        const errors = [];
        for (const app of apps2) {
          try {
            return await opener(app);
          } catch (error) {
            errors.push(error);
          }
        }
        throw new AggregateError(errors, "Failed to open in all supported apps");
      };
      const baseOpen = async (options) => {
        options = {
          wait: false,
          background: false,
          newInstance: false,
          allowNonzeroExitCode: false,
          ...options
        };
        const isFallbackAttempt = options[fallbackAttemptSymbol] === true;
        delete options[fallbackAttemptSymbol];
        if (Array.isArray(options.app)) {
          return tryEachApp(options.app, (singleApp) => baseOpen({
            ...options,
            app: singleApp,
            [fallbackAttemptSymbol]: true
          }));
        }
        let { name: app, arguments: appArguments = [] } = options.app ?? {};
        appArguments = [...appArguments];
        if (Array.isArray(app)) {
          return tryEachApp(app, (appName) => baseOpen({
            ...options,
            app: {
              name: appName,
              arguments: appArguments
            },
            [fallbackAttemptSymbol]: true
          }));
        }
        if (app === "browser" || app === "browserPrivate") {
          const ids2 = {
            "com.google.chrome": "chrome",
            "google-chrome.desktop": "chrome",
            "com.brave.browser": "brave",
            "org.mozilla.firefox": "firefox",
            "firefox.desktop": "firefox",
            "com.microsoft.msedge": "edge",
            "com.microsoft.edge": "edge",
            "com.microsoft.edgemac": "edge",
            "microsoft-edge.desktop": "edge",
            "com.apple.safari": "safari"
          };
          const flags = {
            chrome: "--incognito",
            brave: "--incognito",
            firefox: "--private-window",
            edge: "--inPrivate"
            // Safari doesn't support private mode via command line
          };
          let browser;
          if (is_wsl) {
            const progId = await wslDefaultBrowser();
            const browserInfo = _windowsBrowserProgIdMap.get(progId);
            browser = browserInfo ?? {};
          } else {
            browser = await default_browser_defaultBrowser();
          }
          const browserId = browser.id?.toLowerCase();
          if (Object.hasOwn(ids2, browserId)) {
            const browserName = ids2[browserId];
            if (app === "browserPrivate") {
              if (browserName === "safari") {
                throw new Error("Safari doesn't support opening in private mode via command line");
              }
              appArguments.push(flags[browserName]);
            }
            return baseOpen({
              ...options,
              app: {
                name: apps[browserName],
                arguments: appArguments
              }
            });
          }
          throw new Error(`${browser.name} is not supported as a default browser`);
        }
        let command;
        const cliArguments = [];
        const childProcessOptions = {};
        let shouldUseWindowsInWsl = false;
        if (is_wsl && !isInsideContainer() && !is_in_ssh && !app) {
          shouldUseWindowsInWsl = await wsl_utils_canAccessPowerShell();
        }
        if (platform === "darwin") {
          command = "open";
          if (options.wait) {
            cliArguments.push("--wait-apps");
          }
          if (options.background) {
            cliArguments.push("--background");
          }
          if (options.newInstance) {
            cliArguments.push("--new");
          }
          if (app) {
            cliArguments.push("-a", app);
          }
        } else if (platform === "win32" || shouldUseWindowsInWsl) {
          command = await wsl_utils_powerShellPath();
          cliArguments.push(...executePowerShell.argumentsPrefix);
          if (!is_wsl) {
            childProcessOptions.windowsVerbatimArguments = true;
          }
          if (is_wsl && options.target) {
            options.target = await convertWslPathToWindows(options.target);
          }
          const encodedArguments = ["$ProgressPreference = 'SilentlyContinue';", "Start"];
          if (options.wait) {
            encodedArguments.push("-Wait");
          }
          if (app) {
            encodedArguments.push(executePowerShell.escapeArgument(app));
            if (options.target) {
              appArguments.push(options.target);
            }
          } else if (options.target) {
            encodedArguments.push(executePowerShell.escapeArgument(options.target));
          }
          if (appArguments.length > 0) {
            appArguments = appArguments.map((argument) => executePowerShell.escapeArgument(argument));
            encodedArguments.push("-ArgumentList", appArguments.join(","));
          }
          options.target = executePowerShell.encodeCommand(encodedArguments.join(" "));
          if (!options.wait) {
            childProcessOptions.stdio = "ignore";
          }
          if (is_wsl) {
            childProcessOptions.cwd = external_node_path_.dirname(command);
          }
        } else {
          if (app) {
            command = app;
          } else {
            const isBundled = !open_dirname || open_dirname === "/";
            let exeLocalXdgOpen = false;
            try {
              await promises_.access(__webpack_require__.ab + "xdg-open", promises_.constants.X_OK);
              exeLocalXdgOpen = true;
            } catch {
            }
            const useSystemXdgOpen = external_node_process_.versions.electron ?? (platform === "android" || isBundled || !exeLocalXdgOpen);
            command = useSystemXdgOpen ? "xdg-open" : localXdgOpenPath;
          }
          if (appArguments.length > 0) {
            cliArguments.push(...appArguments);
          }
          if (!options.wait) {
            childProcessOptions.stdio = "ignore";
            childProcessOptions.detached = true;
          }
        }
        if (platform === "darwin" && appArguments.length > 0) {
          cliArguments.push("--args", ...appArguments);
        }
        if (options.target) {
          cliArguments.push(options.target);
        }
        const subprocess = external_node_child_process_.spawn(command, cliArguments, childProcessOptions);
        if (options.wait) {
          return new Promise((resolve, reject) => {
            subprocess.once("error", reject);
            subprocess.once("close", (exitCode) => {
              if (!options.allowNonzeroExitCode && exitCode !== 0) {
                reject(new Error(`Exited with code ${exitCode}`));
                return;
              }
              resolve(subprocess);
            });
          });
        }
        if (isFallbackAttempt || platform === "win32" || shouldUseWindowsInWsl) {
          return new Promise((resolve, reject) => {
            subprocess.once("error", reject);
            subprocess.once("spawn", () => {
              subprocess.once("close", (exitCode) => {
                subprocess.off("error", reject);
                if (isFallbackAttempt && exitCode !== 0) {
                  reject(new Error(`Exited with code ${exitCode}`));
                  return;
                }
                subprocess.unref();
                resolve(subprocess);
              });
            });
          });
        }
        subprocess.unref();
        return new Promise((resolve, reject) => {
          subprocess.once("error", reject);
          subprocess.once("spawn", () => {
            subprocess.off("error", reject);
            resolve(subprocess);
          });
        });
      };
      const open_open = (target, options) => {
        if (typeof target !== "string") {
          throw new TypeError("Expected a `target`");
        }
        return baseOpen({
          ...options,
          target
        });
      };
      const openApp = (name, options) => {
        if (typeof name !== "string" && !Array.isArray(name)) {
          throw new TypeError("Expected a valid `name`");
        }
        const { arguments: appArguments = [] } = options ?? {};
        if (appArguments !== void 0 && appArguments !== null && !Array.isArray(appArguments)) {
          throw new TypeError("Expected `appArguments` as Array type");
        }
        return baseOpen({
          ...options,
          app: {
            name,
            arguments: appArguments
          }
        });
      };
      function detectArchBinary(binary) {
        if (typeof binary === "string" || Array.isArray(binary)) {
          return binary;
        }
        const { [arch]: archBinary } = binary;
        if (!archBinary) {
          throw new Error(`${arch} is not supported`);
        }
        return archBinary;
      }
      function detectPlatformBinary({ [platform]: platformBinary }, { wsl } = {}) {
        if (wsl && is_wsl) {
          return detectArchBinary(wsl);
        }
        if (!platformBinary) {
          throw new Error(`${platform} is not supported`);
        }
        return detectArchBinary(platformBinary);
      }
      const apps = {
        browser: "browser",
        browserPrivate: "browserPrivate"
      };
      defineLazyProperty(apps, "chrome", () => detectPlatformBinary({
        darwin: "google chrome",
        win32: "chrome",
        // `chromium-browser` is the older deb package name used by Ubuntu/Debian before snap.
        linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"]
      }, {
        wsl: {
          ia32: "/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe",
          x64: ["/mnt/c/Program Files/Google/Chrome/Application/chrome.exe", "/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe"]
        }
      }));
      defineLazyProperty(apps, "brave", () => detectPlatformBinary({
        darwin: "brave browser",
        win32: "brave",
        linux: ["brave-browser", "brave"]
      }, {
        wsl: {
          ia32: "/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe",
          x64: ["/mnt/c/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe", "/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe"]
        }
      }));
      defineLazyProperty(apps, "firefox", () => detectPlatformBinary({
        darwin: "firefox",
        win32: String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
        linux: "firefox"
      }, {
        wsl: "/mnt/c/Program Files/Mozilla Firefox/firefox.exe"
      }));
      defineLazyProperty(apps, "edge", () => detectPlatformBinary({
        darwin: "microsoft edge",
        win32: "msedge",
        linux: ["microsoft-edge", "microsoft-edge-dev"]
      }, {
        wsl: "/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"
      }));
      defineLazyProperty(apps, "safari", () => detectPlatformBinary({
        darwin: "Safari"
      }));
      const node_modules_open = open_open;
    })
  )
};
export {
  id,
  ids,
  modules
};
