// What every stand-in needs of the runner's protocol, on node alone: act copies an action's folder away from here.
import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export function input(name) {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

export function flag(name) {
  const text = input(name)
  if (!/^(true|false)?$/i.test(text)) throw new Error(`input ${name} is ${text}, not a boolean`)
  return text.toLowerCase() === 'true'
}

export function list(name) {
  return input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Fails on inputs of the real action that the stand-in does not carry out. */
export function refuse(...names) {
  for (const name of names)
    if (input(name) !== '' && input(name) !== 'false')
      throw new Error(`this stand-in does not know the input ${name}`)
}

export function setOutput(name, value) {
  write('GITHUB_OUTPUT', name, value)
}

export function saveState(name, value) {
  write('GITHUB_STATE', name, value)
}

export function state(name) {
  return process.env[`STATE_${name}`] ?? ''
}

export function exportVariable(name, value) {
  write('GITHUB_ENV', name, value)
}

export function addPath(folder) {
  appendFileSync(process.env.GITHUB_PATH, `${folder}\n`)
}

/** A package of the project whose tests these are; the runner itself has none. */
export async function load(name) {
  const folder = join(process.env.STAND_IN_MODULES, name)
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return import(pathToFileURL(join(folder, main)).href)
}

export async function run(work) {
  try {
    await work()
  } catch (error) {
    console.log(`::error::${String(error?.message ?? error).replaceAll('\n', '%0A')}`)
    process.exitCode = 1
  }
}

function write(file, name, value) {
  const mark = `end-${randomUUID()}`
  appendFileSync(process.env[file], `${name}<<${mark}\n${value}\n${mark}\n`)
}
