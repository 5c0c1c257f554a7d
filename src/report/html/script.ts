/**
 * What the page does in a browser: theme, pointing into charts with mouse and arrow keys, hiding series, sorting and
 * filtering long tables. Everything is readable without it. Text from the report is only ever set as text.
 */
export const script = `
(() => {
'use strict'
const make = (tag, className, text) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'
const theme = make('button', 'theme')
theme.type = 'button'
const nameTheme = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; theme.setAttribute('aria-label', 'Switch to ' + theme.textContent.toLowerCase() + ' colours') }
theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; nameTheme() })
dark.addEventListener('change', nameTheme)
nameTheme()
document.body.append(theme)

addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true })

const show = (value) => {
  const text = Number(value.toPrecision(3)).toString()
  return text.replace('-', '\\u2212')
}
const valueAt = (series, x) => {
  const points = series.points
  if (points.length === 0 || x < Math.min(points[0][0], points.at(-1)[0]) || x > Math.max(points[0][0], points.at(-1)[0])) return null
  const up = points[0][0] <= points.at(-1)[0]
  const list = up ? points : points.slice().reverse()
  let at = 0
  while (at < list.length - 2 && list[at + 1][0] < x) at++
  const [a, b] = [list[at], list[at + 1] ?? list[at]]
  if (series.step || b[0] === a[0]) return b[0] <= x && !series.step ? b[1] : a[1]
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
}

for (const figure of document.querySelectorAll('figure[data-chart]')) {
  const data = JSON.parse(figure.dataset.chart)
  const plot = figure.querySelector('.plot')
  const svg = plot.querySelector('svg')
  const [left, top, width, height] = data.plot
  const count = data.rows?.length ?? data.categories?.length ?? 60
  const tip = make('div', 'tip')
  tip.setAttribute('role', 'status')
  const free = data.type === 'scatter' || data.type === 'parallel'
  const mark = make('div', free ? 'ring' : data.type === 'lines' ? 'cross' : 'band')
  tip.hidden = mark.hidden = true
  plot.append(mark)
  figure.append(tip)
  const off = new Set()
  let step = null

  const rowOf = (name, value, color) => {
    const line = make('div')
    if (color) { const key = make('span', 'key'); key.style.setProperty('--key', 'var(--' + color + ')'); line.append(key) }
    line.append(name + ' ', make('b', '', value))
    return line
  }
  const nearest = (x, y) => {
    let best = null
    for (const [index, row] of data.rows.entries())
      for (const [px, py] of placesOf(row)) {
        const far = Math.hypot((px - x) * width, (py - y) * height)
        if (best === null || far < best.far) best = { index, far, x: px, y: py }
      }
    return best
  }
  // of a line, the places where it meets the axes
  const placesOf = (row) => data.type === 'scatter' ? [row.at] : row.at.flatMap((up, axis) => up === null ? [] : [[data.axes.length === 1 ? 0.5 : axis / (data.axes.length - 1), 1 - up]])
  const pick = (found) => {
    const row = data.rows[found.index]
    const scale = svg.clientWidth / svg.viewBox.baseVal.width
    const [x, y] = [(left + found.x * width) * scale, (top + found.y * height) * scale]
    Object.assign(mark.style, { left: x - 9 + 'px', top: y - 9 + 'px' })
    tip.replaceChildren(...(data.type === 'scatter'
      ? [make('b', '', row.lines[0]), make('div', '', row.lines[1]), make('div', 'small', row.lines[2])]
      : [make('b', '', row.name), ...data.axes.map((name, axis) => rowOf(name, row.values[axis]))]))
    tip.hidden = mark.hidden = false
    const at = plot.offsetLeft - plot.scrollLeft + x + 16
    tip.style.left = Math.max(4, at + tip.offsetWidth > figure.clientWidth ? at - tip.offsetWidth - 32 : at) + 'px'
    tip.style.top = plot.offsetTop + y + 10 + 'px'
  }
  const content = (share) => {
    if (data.type === 'forest') {
      const [name, interval, note] = data.rows[Math.min(count - 1, Math.floor(share * count))]
      return [make('b', '', name), make('div', '', interval), make('div', 'small', note)]
    }
    const visible = data.series.map((series, index) => ({ series, color: 'series-' + ((index % 6) + 1) })).filter(({ color }) => !off.has(color))
    if (data.type === 'bars') {
      const at = Math.min(count - 1, Math.floor(share * count))
      return [make('div', 'small', data.categories[at]), ...visible.map(({ series, color }) => rowOf(series.name, show(series.values[at] ?? 0), color))]
    }
    const x = data.x[0] + share * (data.x[1] - data.x[0])
    return [make('div', 'small', data.names[0] + ' ' + show(x)), ...visible.flatMap(({ series, color }) => {
      const y = valueAt(series, x)
      return y === null ? [] : [rowOf(series.name, show(y), color)]
    })]
  }
  const point = (share) => {
    const scale = svg.clientWidth / svg.viewBox.baseVal.width
    const across = data.type !== 'forest'
    const at = data.type === 'lines' ? share : Math.min(count - 1, Math.floor(share * count)) / count
    const size = data.type === 'lines' ? 0 : 1 / count
    Object.assign(mark.style, across
      ? { left: (left + at * width) * scale + 'px', top: top * scale + 'px', height: height * scale + 'px', width: size ? size * width * scale + 'px' : '1px' }
      : { left: '0', width: '100%', top: (top + at * height) * scale + 'px', height: size * height * scale + 'px' })
    tip.replaceChildren(...content(share))
    tip.hidden = mark.hidden = false
    const room = figure.clientWidth
    const x = plot.offsetLeft - plot.scrollLeft + (across ? (left + at * width) * scale : (left + width / 2) * scale) + 14
    tip.style.left = Math.max(4, x + tip.offsetWidth > room ? x - tip.offsetWidth - 28 : x) + 'px'
    tip.style.top = plot.offsetTop + (across ? top * scale + 10 : (top + at * height) * scale + 26) + 'px'
  }
  const leave = () => { tip.hidden = mark.hidden = true; step = null }
  plot.addEventListener('pointermove', (event) => {
    const box = svg.getBoundingClientRect()
    const scale = box.width / svg.viewBox.baseVal.width
    if (free) {
      const found = nearest(((event.clientX - box.left) / scale - left) / width, ((event.clientY - box.top) / scale - top) / height)
      if (found === null || found.far > 40) leave()
      else pick(found)
      return
    }
    const share = data.type === 'forest' ? ((event.clientY - box.top) / scale - top) / height : ((event.clientX - box.left) / scale - left) / width
    if (share < 0 || share > 1 || count === 0) leave()
    else point(Math.min(share, 0.999999))
  })
  plot.addEventListener('pointerleave', leave)
  plot.addEventListener('blur', leave)
  plot.addEventListener('keydown', (event) => {
    const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') leave()
    if (!move || count === 0) return
    event.preventDefault()
    step = step === null ? 0 : Math.max(0, Math.min(count - 1, step + move))
    if (!free) return point((step + 0.5) / count)
    const [x, y] = placesOf(data.rows[step]).at(-1)
    pick({ index: step, x, y })
  })
  for (const button of figure.querySelectorAll('[data-series]'))
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') === 'false'
      button.setAttribute('aria-pressed', String(on))
      const color = button.dataset.series
      if (on) off.delete(color)
      else off.add(color)
      for (const shape of svg.querySelectorAll('[stroke="var(--' + color + ')"],[fill="var(--' + color + ')"]')) shape.style.display = on ? '' : 'none'
    })
}

const keyOf = (cell) => {
  const text = cell.textContent.trim()
  const number = parseFloat(text.replace(/\\u2212/g, '-').replace(/,(?=\\d{3})/g, '').replace(/^([+-]?)[$\\u20ac\\u00a3\\u00a5\\u20b9]/, '$1'))
  return Number.isNaN(number) ? text : number
}
for (const table of document.querySelectorAll('table[data-long]')) {
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const find = make('div', 'find')
  const input = make('input')
  input.type = 'search'
  input.placeholder = 'Filter ' + table.dataset.long
  input.setAttribute('aria-label', input.placeholder)
  const shown = make('span', '', rows.length + ' ' + table.dataset.long)
  shown.setAttribute('role', 'status')
  find.append(input, shown)
  table.parentElement.before(find)
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let left = 0
    for (const row of rows) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) left++
    }
    shown.textContent = (words.length ? left + ' of ' : '') + rows.length + ' ' + table.dataset.long
  })
  for (const head of table.tHead?.rows[0].cells ?? []) {
    const at = head.cellIndex
    if (rows.every((row) => row.cells[at].textContent === '')) continue
    const button = make('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    head.setAttribute('aria-sort', 'none')
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of table.tHead.rows[0].cells) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const sorted = rows.map((row) => ({ row, key: keyOf(row.cells[at]) })).sort((a, b) => {
        if (typeof a.key !== typeof b.key) return typeof a.key === 'number' ? -1 : 1
        const order = typeof a.key === 'number' ? a.key - b.key : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
        return down ? -order : order
      })
      body.append(...sorted.map(({ row }) => row))
    })
  }
}
})()
`
