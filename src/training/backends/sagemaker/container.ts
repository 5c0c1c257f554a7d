/** Where things are in SageMaker's training containers. */
export const container = {
  /** Channels are folders in it. */
  input: '/opt/ml/input/data',
  workspace: '/opt/ml/workspace',
  checkpoints: '/opt/ml/checkpoints',
} as const

/** What the start script reads: `plan.json` in the channel `job`. */
export interface StartPlan {
  readonly words: readonly string[]
  readonly cwd: string
  /** Paths relative to the workspace. */
  readonly outputs: readonly string[]
  readonly checkpoints: string | null
  /** Where the checkpoints are kept, relative to the bucket's folder; read by those who fetch them. */
  readonly checkpointsKey: string | null
  /** Files that came by the channel `objects`, by their hash. */
  readonly objects: readonly { readonly hash: string; readonly path: string; readonly executable: boolean }[]
}

/** First words of the reason that the start script gives, before how the command ended. */
export const reasonStart = 'The training command'

/** How the reason goes on where the kernel killed for want of memory. */
export const outOfMemory = 'ran out of memory: the system killed a process of it'

/**
 * Lays the workspace out, runs the command without a shell and hands its outputs to SageMaker. Standard library of
 * Python 3.6 and later alone. SIGTERM, which comes two minutes before the machine is taken away, goes to the command's
 * process group; outputs are handed over however it ended.
 */
export const startScript = `import json, os, shutil, signal, subprocess, sys, tarfile

ml = os.environ.get("MLOPS_ML_FOLDER", "/opt/ml")
channels = os.path.join(ml, "input", "data")
workspace = os.path.join(ml, "workspace")
saved = os.path.join(ml, "checkpoints")
with open(os.path.join(channels, "job", "plan.json"), encoding="utf-8") as file:
    plan = json.load(file)


def leading_host():
    try:
        with open(os.path.join(ml, "input", "config", "resourceconfig.json"), encoding="utf-8") as file:
            resources = json.load(file)
        return resources["current_host"] == sorted(resources["hosts"])[0]
    except (OSError, KeyError, ValueError, IndexError):
        return True


def lay_out():
    os.makedirs(workspace, exist_ok=True)
    archive = os.path.join(channels, "code", "workspace.tar.gz")
    if os.path.exists(archive):
        with tarfile.open(archive) as tar:
            if hasattr(tarfile, "data_filter"):
                tar.extractall(workspace, filter="data")
            else:
                tar.extractall(workspace)
    for one in plan["objects"]:
        source = os.path.join(channels, "objects", one["hash"])
        target = os.path.join(workspace, one["path"])
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if one["executable"]:
            os.chmod(source, 0o755)
        try:
            os.link(source, target)
        except OSError:
            os.symlink(source, target)
    for path in plan["outputs"]:
        os.makedirs(os.path.dirname(os.path.join(workspace, path)), exist_ok=True)


def place_checkpoints():
    if plan["checkpoints"] is None:
        return {}
    folder = os.path.join(workspace, plan["checkpoints"])
    os.makedirs(saved, exist_ok=True)
    if os.path.isdir(folder):
        if not os.listdir(saved):
            for name in os.listdir(folder):
                shutil.move(os.path.join(folder, name), os.path.join(saved, name))
        shutil.rmtree(folder)
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    os.symlink(saved, folder)
    resumed = "true" if os.listdir(saved) else "false"
    return {"MLOPS_CHECKPOINTS": folder, "MLOPS_RESUMED": resumed}


def hand_over():
    for path in plan["outputs"]:
        source = os.path.join(workspace, path)
        target = os.path.join(ml, "model", path)
        if os.path.realpath(source) == os.path.realpath(saved) or not os.path.exists(source):
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isdir(source):
            shutil.copytree(source, target)
        else:
            shutil.copy2(source, target)


def memory_kills():
    for path, key in (
        ("/sys/fs/cgroup/memory.events", "oom_kill"),
        ("/sys/fs/cgroup/memory/memory.oom_control", "oom_kill"),
    ):
        try:
            with open(path, encoding="utf-8") as file:
                for line in file:
                    if line.split()[0] == key:
                        return int(line.split()[1])
        except (OSError, ValueError, IndexError):
            pass
    return 0


def fail(how, status):
    os.makedirs(os.path.join(ml, "output"), exist_ok=True)
    with open(os.path.join(ml, "output", "failure"), "w", encoding="utf-8") as file:
        file.write("${reasonStart} " + how)
    sys.exit(status)


kills = memory_kills()
lay_out()
env = dict(os.environ, **place_checkpoints())
try:
    child = subprocess.Popen(
        plan["words"], cwd=os.path.join(workspace, plan["cwd"]), env=env, start_new_session=True
    )
except FileNotFoundError:
    fail("was not found: " + plan["words"][0], 127)
except OSError as error:
    fail("could not be started: " + str(error), 126)


def forward(number, _):
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        pass


for number in (signal.SIGTERM, signal.SIGINT):
    signal.signal(number, forward)
status = child.wait()
if leading_host():
    hand_over()
if status != 0 and memory_kills() > kills:
    fail("${outOfMemory} (" + str(status) + ")", status if status > 0 else 128 - status)
if status < 0:
    fail("was ended by signal " + str(-status), 128 - status)
if status > 0:
    fail("ended with exit status " + str(status), status)
`
