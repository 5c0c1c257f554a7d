/**
 * The scripts of the pod, for busybox. The workspace comes in through `exec` in a container that waits for it, and the
 * outputs go out through `exec` in a container that stays when the command has ended: one cannot `exec` into one that
 * has. It is a container like the others and no sidecar of Kubernetes' own: those are told to stop at the end of the
 * command, and CRI-O allows no `exec` from then on.
 */

/** Init container: waits until the workspace has come, at most an hour, so that a pod whose sender died goes away. */
export const receiveScript = `trap 'exit 143' TERM
mkdir -p /mlops/bin && cp /bin/busybox /mlops/bin/busybox || exit 1
waited=0
while [ ! -e /mlops/received ]; do
  sleep 1
  waited=$((waited + 1))
  if [ $waited -ge 3600 ]; then echo 'no workspace came within an hour' >&2; exit 1; fi
done`

/**
 * The command: holds a lock as long as it and its children live, so that its end is seen without its help, and is then
 * replaced by the program itself, which gets the signals and has the exit status.
 */
export const commandScript = `exec 9>/mlops/alive && { /mlops/bin/busybox flock 9 2>/dev/null || :; } && : >/mlops/started && exec "$@"`

/**
 * Keeps the outputs until they are fetched, at most so many seconds after the command's end. Where there are no
 * locks between containers, the end cannot be seen, and the deadline of the job ends the waiting.
 */
export const keepScript = `trap 'exit 143' TERM
hold=$1
while [ ! -e /mlops/started ]; do
  [ -e /mlops/fetched ] && exit 0
  sleep 1
done
flock -n /mlops/alive true 2>/dev/null
if [ $? -eq 1 ]; then
  ( flock /mlops/alive true; : >/mlops/ended ) &
fi
held=0
while [ ! -e /mlops/fetched ] && [ $held -lt $hold ]; do
  sleep 1
  [ -e /mlops/ended ] && held=$((held + 1))
done
exit 0`

/**
 * Takes the workspace from standard input: so many bytes, because not every cluster tells the end of it. Two who send at
 * once take turns, and the second finds it done.
 */
export const unpackScript = `exec 8>/mlops/receiving
flock 8 2>/dev/null
[ -e /mlops/received ] && exit 0
head -c "$1" | tar -x -f - -C /workspace && : >/mlops/received`

/** Names the digest of every file below the paths that are there. */
export const listScript = `cd /workspace || exit 1
for path; do
  [ -e "$path" ] && find -L "$path" -type f -exec sha256sum {} +
done
exit 0`

/** Writes those of the paths that are there as an archive; links are followed. */
export const packScript = `cd /workspace || exit 1
for path; do
  shift
  [ -e "$path" ] && set -- "$@" "$path"
done
[ $# -eq 0 ] && exit 0
exec tar -c -h -f - -- "$@"`

/** Lets the keeper go; on a volume nothing of ours stays. */
export const releaseScript = `rm -rf /workspace/* /workspace/.[!.]* 2>/dev/null; : >/mlops/fetched`
