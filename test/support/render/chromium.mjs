// A real browser, spoken to over its debugging pipe (Chrome DevTools Protocol, messages end in a NUL byte).
import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The browser's path: CHROMIUM if set, else the first known name on PATH. Throws where there is none. */
export function findChromium(env = process.env) {
  const candidates = env.CHROMIUM
    ? [env.CHROMIUM]
    : (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const found = candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found !== undefined) return found
  throw new Error(
    env.CHROMIUM
      ? `CHROMIUM is ${env.CHROMIUM}, which cannot be run.`
      : 'No Chromium found. Install chromium or Google Chrome, or set CHROMIUM to its path.',
  )
}

/** Runs `work` with a browser and closes it whatever happens. */
export async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run']
  const child = spawn(
    findChromium(),
    [
      ...flags,
      '--disable-dev-shm-usage',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await work(connect(child))
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function connect(child) {
  const [, , , input, output] = child.stdio
  const waiting = new Map()
  const listeners = new Set()
  let counter = 0
  let rest = ''
  input.on('error', () => {})
  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop()
    for (const message of messages.map((text) => JSON.parse(text))) {
      for (const listener of listeners) listener(message)
      const { resolve, reject } = waiting.get(message.id) ?? {}
      waiting.delete(message.id)
      if (message.error) reject?.(new Error(message.error.message))
      else resolve?.(message.result)
    }
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the browser ended with status ${code}`))
  })
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      counter += 1
      waiting.set(counter, { resolve, reject })
      input.write(`${JSON.stringify({ id: counter, method, params, sessionId })}\0`)
    })
  return { open: (url, look) => open(send, listeners, url, look) }
}

/** A loaded page: `evaluate` an expression, `screenshot` its whole height, `send` any command of the protocol. */
async function open(send, listeners, url, { width, height = 900, scale = 1, dark = false }) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const command = (method, params) => send(method, params, sessionId)
  const errors = []
  listeners.add((message) => {
    if (message.sessionId !== sessionId) return
    if (message.method === 'Runtime.exceptionThrown')
      errors.push(
        message.params.exceptionDetails.exception?.description ?? message.params.exceptionDetails.text,
      )
    if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error')
      errors.push(message.params.entry.text)
  })
  await command('Page.enable')
  await command('Runtime.enable')
  await command('Log.enable')
  await command('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  })
  await command('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
  })
  const loaded = new Promise((resolve) => {
    const listener = (message) => {
      if (message.sessionId !== sessionId || message.method !== 'Page.loadEventFired') return
      listeners.delete(listener)
      resolve()
    }
    listeners.add(listener)
  })
  await command('Page.navigate', { url })
  await loaded
  return {
    errors,
    send: command,
    async evaluate(expression) {
      const { result, exceptionDetails } = await command('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    /** PNG bytes of the first `most` pixels of height, or of the whole page. */
    async screenshot(most = Number.POSITIVE_INFINITY) {
      const { cssContentSize } = await command('Page.getLayoutMetrics')
      const clip = { x: 0, y: 0, width, height: Math.min(most, cssContentSize.height), scale: 1 }
      const { data } = await command('Page.captureScreenshot', {
        format: 'png',
        captureBeyondViewport: true,
        clip,
      })
      return Buffer.from(data, 'base64')
    },
  }
}
