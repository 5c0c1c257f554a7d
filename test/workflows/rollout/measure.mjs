// Prints how many requests of each version a window has, and how many of them failed: node measure.mjs CANDIDATE CHAMPION FROM TO
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [candidate, champion, from, to] = process.argv.slice(2)

function counted(version) {
  const lines = readFileSync(join(process.env.REQUESTS, `${version}.log`), 'utf8').split('\n')
  const seen = lines
    .map((line) => line.split(' ').map(Number))
    .filter(([at]) => at > Date.parse(from) && at <= Date.parse(to))
  return { total: seen.length, events: seen.filter(([, status]) => status >= 500).length }
}

console.log(JSON.stringify({ 'error-rate': { candidate: counted(candidate), champion: counted(champion) } }))
