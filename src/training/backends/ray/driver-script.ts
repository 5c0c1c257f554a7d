/** What the driver is told, as `.mlops/job.json` of the package. */
export interface DriverJob {
  /** Begins every line that the driver writes for us. */
  readonly mark: string
  readonly id: string
  readonly words: readonly string[]
  readonly cwd: string
  readonly executables: readonly string[]
  readonly checkpoints: string | null
  readonly timeoutSeconds: number | null
  /** Relative paths. */
  readonly outputs: readonly string[]
  readonly storage: string | null
  /** Most bytes that go through the log. */
  readonly largest: number
}

/**
 * The entry point of a job, for any Python 3.8 or newer without packages: runs the command without a shell, keeps its
 * time, and sends its outputs back. Ray ends the command itself when the job is stopped, by SIGTERM to every process.
 */
export const driverScript = `
import base64, errno, gzip, hashlib, json, os, signal, stat, subprocess, sys, tarfile, tempfile, time

with open('.mlops/job.json', encoding='utf-8') as file:
    job = json.load(file)


def say(kind, **facts):
    sys.stdout.flush()
    os.write(1, (job['mark'] + json.dumps(dict(facts, kind=kind)) + '\\n').encode())


def number(path, name=None):
    try:
        with open(path) as file:
            for line in file:
                words = line.split()
                if name is None or words[0] == name:
                    return int(words[-1])
    except (OSError, ValueError, IndexError):
        pass
    return None


def kills():
    return number('/sys/fs/cgroup/memory.events', 'oom_kill') or 0, number('/proc/vmstat', 'oom_kill') or 0


def run():
    env = dict(os.environ)
    if job['checkpoints'] is not None:
        env['MLOPS_CHECKPOINTS'] = os.path.abspath(job['checkpoints'])
    try:
        child = subprocess.Popen(job['words'], cwd=os.path.abspath(job['cwd']), env=env, start_new_session=False)
    except OSError as error:
        print('cannot run %s: %s' % (job['words'][0], os.strerror(error.errno)), file=sys.stderr)
        return 127 if error.errno == errno.ENOENT else 126, False
    try:
        return child.wait(timeout=job['timeoutSeconds']), False
    except subprocess.TimeoutExpired:
        child.terminate()
    try:
        return child.wait(timeout=10), True
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait(), True


def pack(target):
    digest, found = hashlib.sha256(), False
    with open(target, 'wb') as raw, gzip.GzipFile('', 'wb', 1, raw, 0) as packed:
        with tarfile.open(fileobj=packed, mode='w', dereference=True) as archive:
            for output in job['outputs']:
                if os.path.isfile(output):
                    archive.add(output, output)
                    found = True
                for folder, _, names in os.walk(output):
                    found = True
                    archive.add(folder, folder, recursive=False)
                    for name in sorted(names):
                        path = os.path.join(folder, name)
                        if os.path.isfile(path):
                            archive.add(path, path)
    if not found:
        return None
    with open(target, 'rb') as file:
        for part in iter(lambda: file.read(1 << 20), b''):
            digest.update(part)
    return digest.hexdigest()


def send():
    folder = job['storage'] or tempfile.gettempdir()
    draft = os.path.join(folder, job['id'] + '.part')
    try:
        os.makedirs(folder, exist_ok=True)
        digest = pack(draft)
        if digest is None:
            return say('outputs', parts=0, stored=False, sha256='', bytes=0)
        size = os.path.getsize(draft)
        if job['storage'] is not None:
            os.replace(draft, os.path.join(folder, job['id'] + '.tar.gz'))
            return say('outputs', parts=0, stored=True, sha256=digest, bytes=size)
        if size > job['largest']:
            return say('refused', bytes=size)
        parts = 0
        with open(draft, 'rb') as file:
            for part in iter(lambda: file.read(12000), b''):
                say('part', data=base64.b64encode(part).decode())
                parts += 1
        say('outputs', parts=parts, stored=False, sha256=digest, bytes=size)
    except OSError as error:
        say('unsent', why=str(error))
    finally:
        if os.path.exists(draft):
            os.remove(draft)


stopped = []
for name in (signal.SIGTERM, signal.SIGINT):
    signal.signal(name, lambda *_: stopped.append(1))
for path in job['executables']:
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
before, started = kills(), time.time()
say('started', at=started, workspace=os.getcwd())
status, late = run()
after = kills()
limit = number('/sys/fs/cgroup/memory.max') or number('/proc/meminfo', 'MemTotal:') or 0
say(
    'ended',
    seconds=time.time() - started,
    timedOut=late,
    kills='ours' if after[0] > before[0] else 'somewhere' if after[1] > before[1] else 'none',
    limit=limit,
)
if not stopped:
    send()
sys.stdout.flush()
os._exit(status if status >= 0 else 128 - status)
`
