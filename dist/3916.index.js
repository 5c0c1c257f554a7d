const id=3916,ids=[3916],modules={98582:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Z:()=>escapeHtml});function escapeHtml(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),33916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{hS:()=>counted,fE:()=>drawHistogram,n$:()=>joinNeighbours,oR:()=>joined,wh:()=>report_text.wh,au:()=>numbers.au,K2:()=>renderHtml,
Gc:()=>renderMarkdown,bF:()=>renderTerminal,em:()=>sentence,vI:()=>report_text.vI,$Y:()=>sourcePlace,RK:()=>report_text.RK,Dy:()=>report_text.Dy,kN:()=>numbers.
kN,jG:()=>numbers.jG,DN:()=>numbers.DN});const histogramBars=24,heights="▂▃▄▅▆▇█";function drawHistogram(shares,most){return joinNeighbours(shares).
map(share=>{if(!(share>0)||!(most>0))return"▁";const level=Math.ceil(share/most*heights.length)-1;return heights[Math.min(heights.length-1,Math.max(0,level))]}).
join("")}function joinNeighbours(shares){const width2=Math.ceil(shares.length/histogramBars);return width2<=1?[...shares]:Array.from({length:Math.ceil(shares.length/
width2)},(_,index)=>shares.slice(index*width2,(index+1)*width2).reduce((sum2,share)=>sum2+share,0))}var external_node_crypto_=__webpack_require__(77598),report_text=__webpack_require__(
13920);const signs={good:{title:"✅",dot:"🟢",text:"✓",alert:"TIP",word:"Good"},bad:{title:"❌",dot:"🔴",text:"✗",alert:"CAUTION",word:"Fails"},warn:{
title:"⚠️",dot:"🟡",text:"!",alert:"WARNING",word:"Look at"},neutral:{title:"⚪",dot:"⚪",text:"–",alert:"NOTE",word:"Note"},info:{title:"🔵",dot:"🔵",
text:"•",alert:"NOTE",word:"Note"}};var html_escape=__webpack_require__(98582);function inlineHtml(inlines){return inlines.map(one).join("")}function one(inline){
if(typeof inline=="string")return(0,html_escape.Z)((0,report_text.My)(inline));if("strong"in inline)return`<strong>${inlineHtml(inline.strong)}</strong>`;if("co\
de"in inline){const text=(0,report_text.RK)(inline.code);return`<code${text.length>32?' class="long"':""}>${(0,html_escape.Z)(text)}</code>`}if("link"in inline){
const address=(0,report_text.Dy)(inline.link),text=inlineHtml(inline.text);return address===null?text:`<a href="${(0,html_escape.Z)(address)}" rel="noreferrer">${text}\
</a>`}const{text:mark,word}=signs[inline.tone];if(inline.text==="")return`<span class="sign ${inline.tone}" role="img" aria-label="${word}">${mark}</span>`;const sign=`\
<span class="sign" aria-hidden="true">${mark}</span>`;return`<span class="tone ${inline.tone}">${sign}${(0,html_escape.Z)((0,report_text.My)(inline.text))}</spa\
n>`}const[width,height]=[150,20],middle=height/2;function intervalSvg({low,estimate,high,margin,scale,tone}){const reach=scale>0&&Number.isFinite(scale)?scale:1,
place=value=>Number.isNaN(value)?width/2:width/2+value/reach*(width/2-5),x=value=>Math.round(Math.min(width-2,Math.max(2,place(value)))*10)/10,vertical=(kind,value)=>`\
<path class="${kind}" d="M${x(value)} 1V${height-1}"/>`,end=(value,side)=>{const at=x(value);return(side<0?place(value)<0:place(value)>width)?`M${at-4*side} ${middle-
4}L${at} ${middle}L${at-4*side} ${middle+4}`:`M${at} ${middle-4}v8`};return[`<svg class="interval ${tone}" width="${width}" height="${height}" viewBox="0 0 ${width}\
 ${height}" aria-hidden="true">`,`<path class="axis" d="M0 ${middle}H${width}"/>`,margin===null?"":vertical("margin",margin),vertical("zero",0),`<path class="ba\
r" d="M${x(low)} ${middle}H${x(high)}${end(low,-1)}${end(high,1)}"/>`,`<circle class="dot" cx="${x(estimate)}" cy="${middle}" r="3.5"/>`,"</svg>"].join("")}function blocksHtml(blocks,draw){
return runsOfCharts(blocks).map(run=>{const html=run.map(block=>blockHtml(block,draw)).join(`
`);return run[0]?.kind==="chart"?`<div class="charts">
${html}
</div>`:html}).join(`
`)}function runsOfCharts(blocks){const runs=[];for(const block of blocks){const last=runs.at(-1);block.kind==="chart"&&last?.[0]?.kind==="chart"?last.push(block):
runs.push([block])}return runs}function blockHtml(block,draw){switch(block.kind){case"paragraph":return`<p${block.small===!0?' class="small"':""}>${inlineHtml(block.
text)}</p>`;case"heading":return`<h2>${inlineHtml(block.text)}</h2>`;case"list":return`<ul>${block.items.map(item=>`<li>${inlineHtml(item)}</li>`).join("")}</ul\
>`;case"table":return tableHtml(block);case"details":return`<details open><summary>${inlineHtml(block.summary)}</summary>
${blocksHtml(block.blocks,draw)}
</details>`;case"alert":{const{text,word}=signs[block.tone];return`<p class="alert ${block.tone}"><strong><span class="sign" aria-hidden="true">${text}</span>${word}\
</strong> ${inlineHtml(block.text)}</p>`}case"code":return`<pre tabindex="0"><code>${(0,html_escape.Z)((0,report_text.gB)(block.text))}</code></pre>`;case"chart":
return draw(block);case"only":return block.in==="html"?blocksHtml(block.blocks,draw):""}}const blocks_long=8;function tableHtml(table2){if(table2.columns.length===
0)return"";const align=table2.columns.map(column=>column.align===void 0||column.align==="left"?"":` class="${column.align}"`),headless=table2.columns.every(({title})=>(0,report_text.
wh)(title)===""),head=table2.columns.map(({title},index)=>`<th scope="col"${align[index]}>${inlineHtml(title)}</th>`).join(""),rows=table2.rows.map(({cells})=>`\
<tr>${table2.columns.map((_,index)=>{const cell2=cells[index]??[],content=cellHtml(cell2);return index===0?`<th scope="row"${align[0]}>${content}</th>`:`<td${isProse(
cell2)?' class="prose"':align[index]}>${content}</td>`}).join("")}</tr>`),many=table2.rows.length>blocks_long,name=(0,html_escape.Z)((0,report_text.RK)(table2.rowName??
"rows"));return[`<div class="table" role="group" tabindex="0" aria-label="Table of ${name}">`,many?`<table data-long="${name}">`:"<table>",headless?"":`<thead><\
tr>${head}</tr></thead>`,`<tbody>
${rows.join(`
`)}
</tbody>`,"</table></div>"].join("")}function isProse(cell2){return!("interval"in cell2)&&(0,report_text.wh)(cell2).length>40}function cellHtml(cell2){return"in\
terval"in cell2?intervalSvg(cell2.interval):inlineHtml(cell2)}const script=`
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
const nameTheme = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; theme.setAttribute('aria-label', 'Switch to ' + theme.textContent.toLowerCase() + ' c\
olours') }
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
  const placesOf = (row) => data.type === 'scatter' ? [row.at] : row.at.flatMap((up, axis) => up === null ? [] : [[data.axes.length === 1 ? 0.5 : axis / (data.a\
xes.length - 1), 1 - up]])
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
`,style=`
:root{color-scheme:light dark;
--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--text:light-dark(#1f2328,#f0f6fc);
--muted:light-dark(#59636e,#9198a1);--line:light-dark(#d8dee4,#2f353d);--link:light-dark(#0969da,#4493f8);
--good:light-dark(#1a7f37,#3fb950);--bad:light-dark(#cf222e,#f85149);--warn:light-dark(#9a6700,#d29922);
--neutral:light-dark(#59636e,#9198a1);--info:light-dark(#0969da,#4493f8);
--hue-1:light-dark(#0969da,#4493f8);--hue-2:light-dark(#bc4c00,#f0883e);--hue-3:light-dark(#1a7f37,#3fb950);
--hue-4:light-dark(#8250df,#ab7df8);--hue-5:light-dark(#bf3989,#f778ba);--hue-6:light-dark(#59636e,#9198a1)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:24px 20px 40px;background:var(--page);color:var(--text);
font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header{border-left:6px solid var(--tone);padding:4px 0 4px 18px;margin:0 0 20px}
.good{--tone:var(--good)}.bad{--tone:var(--bad)}.warn{--tone:var(--warn)}.neutral{--tone:var(--neutral)}.info{--tone:var(--info)}
h1{font-size:26px;line-height:1.25;margin:2px 0 0;font-weight:650;display:flex;gap:12px;align-items:baseline}
h1 .sign{color:var(--tone)}
h1 code{font-size:.92em;background:none;padding:0}
h2,summary{font-size:18px;line-height:1.35;font-weight:400;margin:0}
h2{margin:34px 0 10px;font-weight:600}
.kicker{margin:0;color:var(--muted);font-size:13px;padding-right:90px}
a{color:var(--link)}
p,ul{margin:0 0 12px}
ul{padding-left:22px}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);padding:.1em .35em;border-radius:5px}
pre{background:var(--panel);padding:12px 14px;border-radius:8px;overflow:auto}
pre code{padding:0;white-space:pre-wrap}
.small{font-size:13px;color:var(--muted)}
.tone{white-space:nowrap;font-weight:550;color:var(--tone)}
.sign{color:var(--tone);display:inline-block;min-width:1.05em;font-weight:700}
.alert{border-left:4px solid var(--tone);background:var(--panel);padding:10px 14px;border-radius:0 8px 8px 0}
.alert strong{color:var(--tone)}
details{border-top:1px solid var(--line);margin:24px 0 0;padding:16px 0 0}
summary{cursor:pointer;margin:0 0 12px}
summary strong{font-weight:650}
.table{overflow-x:auto;margin:0 0 10px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:7px 12px;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle;font-weight:400;overflow-wrap:normal}
td,tbody th{overflow-wrap:break-word;max-width:46em}
.long{overflow-wrap:anywhere}td:has(.long),.prose{min-width:16em}
thead th{font-weight:600;font-size:13px;color:var(--muted);white-space:nowrap;border-bottom-width:2px}
.right{text-align:right}.center{text-align:center}
td.right{white-space:nowrap}
tbody tr:hover{background:var(--panel)}
.interval{display:block;margin:0 auto;overflow:visible;fill:none;stroke-width:1}
.interval .axis{stroke:var(--line)}.interval .zero{stroke:var(--muted)}
.interval .margin{stroke:var(--bad);stroke-dasharray:2 2;stroke-width:1.4}
.interval .bar{stroke:var(--tone);stroke-width:2}.interval .dot{fill:var(--tone)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:20px}
.chart{margin:0;padding:14px 16px 8px;border:1px solid var(--line);border-radius:10px;position:relative;min-width:0}
.chart.forest,.chart.parallel{grid-column:1/-1}
figcaption{font-weight:600}
.plot{position:relative;overflow-x:auto;border-radius:6px}
.plot svg{display:block;width:100%;height:auto;font-family:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
.forest .plot svg,.parallel .plot svg{min-width:680px}
.legend{display:flex;flex-wrap:wrap;gap:4px 6px;margin:6px 0 2px}
button{font:inherit;font-size:13px;color:var(--text);background:none;border:1px solid transparent;border-radius:6px;padding:2px 8px;cursor:pointer}
button:hover{background:var(--panel);border-color:var(--line)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.key{display:inline-block;width:20px;border-top:3px solid var(--key);margin-right:7px;vertical-align:middle}
.key.dashed{border-top-style:dashed}
[aria-pressed=false]{color:var(--muted);text-decoration:line-through}
[aria-pressed=false] .key{opacity:.35}
.cross{position:absolute;pointer-events:none;background:var(--muted);opacity:.55;width:1px}
.band{position:absolute;pointer-events:none;background:var(--muted);opacity:.13}
.ring{position:absolute;pointer-events:none;width:18px;height:18px;border:2px solid var(--text);border-radius:50%}
.tip{position:absolute;pointer-events:none;z-index:2;max-width:300px;padding:6px 10px;font-size:13px;line-height:1.45;
background:var(--page);border:1px solid var(--line);border-radius:6px;box-shadow:0 4px 14px rgb(0 0 0/.18)}
.tip b{font-weight:600}
.tip .key{width:12px}
.theme{position:absolute;top:20px;right:max(20px,calc(50vw - 540px));border-color:var(--line)}
.find{display:flex;gap:12px;align-items:center;margin:0 0 8px;font-size:13px;color:var(--muted)}
.find input{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--line);border-radius:6px;padding:4px 10px;width:min(280px,60%)}
thead button{font-weight:600;color:inherit;padding:0 4px;margin:0 -4px;white-space:nowrap}
[aria-sort] button::after{content:" ↕";opacity:.45}
[aria-sort=ascending] button::after{content:" ↑";opacity:1}
[aria-sort=descending] button::after{content:" ↓";opacity:1}
[hidden]{display:none!important}
body>footer{border-top:1px solid var(--line);margin-top:28px;padding-top:12px}
@media (max-width:560px){body{padding:16px 14px 32px}h1{font-size:21px}th,td{padding:6px 8px}.theme{right:14px;top:12px}}
@media print{:root,:root[data-theme]{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}
.theme,.find,.tip,.cross,.band,.ring{display:none!important}
.chart,tr,header,.alert{break-inside:avoid}h2,summary{break-after:avoid}thead{display:table-header-group}
.table,.plot{overflow:visible}table{font-size:9pt}th,td{padding:4px 6px}thead th,td.right{white-space:normal}.prose,td:has(.long){min-width:0}
.interval{width:90px;height:12px}tbody tr:hover{background:none}a{color:inherit;text-decoration:none}
.charts{grid-template-columns:1fr 1fr;gap:10px}.forest .plot svg,.parallel .plot svg{min-width:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (prefers-contrast:more){:root{--muted:var(--text);--line:var(--text)}}
`;async function renderHtml(document,options){const draw=hasChart(document.blocks)?(await __webpack_require__.e(8710).then(__webpack_require__.bind(__webpack_require__,
88710))).chartDrawer():()=>"",title=(0,html_escape.Z)((0,report_text.RK)(options.title));return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'",`script-src '${hashOf(script)}'`,`style-src-elem '${hashOf(style)}'`,"style-src-attr\
 'unsafe-inline'","base-uri 'none'","form-action 'none'"].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header class="${document.tone}">
<p class="kicker">${title}</p>
<h1><span class="sign" aria-hidden="true">${signs[document.tone].text}</span><span>${inlineHtml(document.title)}</span></h1>
</header>
<main>
${blocksHtml(document.blocks,draw)}
</main>
<footer><p class="small">${(0,html_escape.Z)((0,report_text.RK)(options.generatedBy))} · ${(0,html_escape.Z)((0,report_text.RK)(document.id))}</p></footer>
<script>${script}<\/script>
</body>
</html>
`}function hashOf(text){return`sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`}function hasChart(blocks){return blocks.some(
block=>block.kind==="chart"?!0:block.kind==="only"?block.in==="html"&&hasChart(block.blocks):block.kind==="details"&&hasChart(block.blocks))}var lib=__webpack_require__(
35618),mdast_util_to_markdown_lib=__webpack_require__(59059),numbers=__webpack_require__(73533);const defaultKeep=50;function dropOrder(document){const found=[],
add=(place,keep)=>found.push({place,keep,order:found.length}),visitBlocks=(blocks,prefix,inherited)=>{for(const[index,block]of blocks.entries()){const place=`${prefix}\
/${index}`;isKept(block)||add(place,longestKept(block,inherited));const inner=block.keep==="always"?defaultKeep:numeric(block.keep,inherited);if(block.kind==="t\
able")for(const[row,{keep}]of block.rows.entries())keep!=="always"&&add(`${place}/${row}`,keep??inner);visitBlocks(childrenOf(block),place,inner)}};return visitBlocks(
document.blocks,"",defaultKeep),found.toSorted((a,b)=>b.keep-a.keep||b.order-a.order)}function rowsBeyondText(document){const beyond=[],visitBlocks=(blocks,prefix)=>{
for(const[index,block]of blocks.entries()){const place=`${prefix}/${index}`;if(block.kind==="table"&&block.textRows!==void 0){const rows=block.rows.flatMap(({keep},row)=>keep===
"always"?[]:[{place:`${place}/${row}`,keep:keep??defaultKeep,row}]),excess=Math.max(0,block.rows.length-block.textRows);for(const row of rows.toSorted((a,b)=>b.
keep-a.keep||b.row-a.row).slice(0,excess))beyond.push(row)}visitBlocks(childrenOf(block),place)}};return visitBlocks(document.blocks,""),beyond}function without(document,dropped,rowNote){
const omitted=[],omit=block=>{const name=nameOf(block);name!==null&&omitted.push(name)},prune=(blocks,prefix)=>blocks.flatMap((block,index)=>{const place=`${prefix}\
/${index}`;if(dropped.has(place))return omit(block),[];if(block.kind==="table"){const rows=block.rows.filter((_,row)=>!dropped.has(`${place}/${row}`)),missing=block.
rows.length-rows.length;if(missing===0)return[block];const note={kind:"paragraph",text:rowNote(block,missing),keep:"always",small:!0};return rows.length===0?[note]:
[{...block,rows},note]}if(block.kind==="details"||block.kind==="only"){const inner=prune(block.blocks,place);return inner.length>0||block.blocks.length===0?[{...block,
blocks:inner}]:(omit(block),[])}return block.kind==="chart"&&block.alternative!==void 0?[{...block,alternative:prune(block.alternative,place)}]:[block]});return{
document:{...document,blocks:prune(document.blocks,"")},omitted}}function withTextsOf(document,limit){const texts=inlines=>inlines.map(inline=>typeof inline=="s\
tring"?(0,report_text.vI)(inline,limit):"strong"in inline?{strong:texts(inline.strong)}:"code"in inline?{code:(0,report_text.vI)(inline.code,limit)}:"link"in inline?
{...inline,text:texts(inline.text)}:{...inline,text:(0,report_text.vI)(inline.text,limit)}),block=one2=>{switch(one2.kind){case"paragraph":case"heading":case"al\
ert":return{...one2,text:texts(one2.text)};case"list":return{...one2,items:one2.items.map(texts)};case"table":return{...one2,columns:one2.columns.map(column=>({
...column,title:texts(column.title)})),rows:one2.rows.map(row=>({...row,cells:row.cells.map(cell2=>"interval"in cell2?cell2:texts(cell2.flatMap(inline=>isLink(inline)?
inline.text:[inline])))}))};case"details":return{...one2,summary:texts(one2.summary),blocks:one2.blocks.map(block)};case"code":return{...one2,text:(0,report_text.
vI)(one2.text,limit*10)};case"only":return{...one2,blocks:one2.blocks.map(block)};case"chart":return one2.alternative===void 0?one2:{...one2,alternative:one2.alternative.
map(block)}}};return{...document,title:texts(document.title),blocks:document.blocks.map(block)}}function isLink(inline){return typeof inline!="string"&&"link"in
inline}function childrenOf(block){return block.kind==="details"||block.kind==="only"?block.blocks:block.kind==="chart"?block.alternative??[]:[]}function isKept(block){
return block.keep==="always"||block.kind==="table"&&block.rows.some(row=>row.keep==="always")||childrenOf(block).some(isKept)}function longestKept(block,inherited){
const own=numeric(block.keep,inherited);return[...block.kind==="table"?block.rows.map(({keep})=>numeric(keep,own)):[],...childrenOf(block).map(child=>longestKept(
child,own))].reduce((least,keep)=>Math.min(least,keep),own)}function numeric(keep,inherited){return typeof keep=="number"?keep:inherited}function nameOf(block){
return block.kind==="details"?(0,report_text.wh)(block.summary):block.kind==="heading"?(0,report_text.wh)(block.text):null}const drawingWidth=13;function drawInterval(drawing,width2=drawingWidth){
const middle2=(width2-1)/2,scale=drawing.scale>0&&Number.isFinite(drawing.scale)?drawing.scale:1,column=value=>Math.round(value/scale*middle2)+middle2,inside=at=>Math.
min(width2-1,Math.max(0,at)),cells=Array.from({length:width2},()=>"┄");if(drawing.margin!==null&&Number.isFinite(drawing.margin)){const at=column(drawing.margin);
at>=0&&at<width2&&(cells[at]="┊")}cells[middle2]="│";const{low,estimate,high}=ordered(drawing),[from,dot,to]=[column(low),inside(column(estimate)),column(high)];
for(let at=inside(from);at<=inside(to);at++)cells[at]=at===middle2?"┼":"─";return cells[inside(from)]=from<0?"◂":"├",cells[inside(to)]=to>width2-1?"▸":
"┤",cells[dot]="●",cells.join("")}function ordered({low,estimate,high}){const finite=[low,estimate,high].map(value=>Number.isNaN(value)?0:value),[first=0,second=0,
third=0]=finite.toSorted((a,b)=>a-b);return{low:first,estimate:second,high:third}}const gap="​";function defused(text){return text.replaceAll("@",`@${gap}`).replace(
/#(?=\d|$)/g,`#${gap}`).replace(/\bGH-(?=\d|$)/gi,found=>found+gap).replace(/:(?=[\w+-]+:)/g,`:${gap}`).replace(/:(?=\/\/|\/?$)/g,`:${gap}`).replace(/www(?=\.|$)/gi,
found=>found+gap).replaceAll("<!--",`<!${gap}--`)}const dollar="<span>$</span>";function phrasing(inlines){return apart(inlines.flatMap(phrase))}function apart(nodes){
return nodes.reduce((line,next)=>{const last=line.at(-1);return last?.type==="strong"&&next.type==="strong"?(line[line.length-1]={type:"strong",children:apart([
...last.children,...next.children])},line):(last?.type==="inlineCode"&&next.type==="inlineCode"&&line.push({type:"text",value:gap}),line.push(next),line)},[])}function phrase(inline){
if(typeof inline=="string")return plain(inline);if("strong"in inline){const children=phrasing(inline.strong);return children.length===0?[]:[{type:"strong",children}]}
if("code"in inline)return code(inline.code);if("link"in inline){const url=(0,report_text.Dy)(inline.link),children=phrasing(inline.text.map(withoutLink));return url===
null||children.length===0?children:[{type:"link",url,children}]}return plain(signed(inline))}function signed({tone,text}){return text===""?signs[tone].dot:`${signs[tone].
dot} ${text.replaceAll("-","‑")}`}function plain(text){return defused((0,report_text.My)(text)).split("$").flatMap((part,index)=>[...index===0?[]:[{type:"htm\
l",value:dollar}],...part===""?[]:[{type:"text",value:part}]])}function code(text){const value=(0,report_text.RK)(text).replaceAll("<!--",`<!${gap}--`);return value.
trim()===""?[]:[{type:"inlineCode",value}]}function withoutLink(inline){return typeof inline!="string"&&"link"in inline?inline.text.map(withoutLinkText).join(""):
inline}function withoutLinkText(inline){return typeof inline=="string"?inline:"strong"in inline?inline.strong.map(withoutLinkText).join(""):"code"in inline?inline.
code:"link"in inline?inline.text.map(withoutLinkText).join(""):inline.text}function phrasingHtml(inlines){return inlines.map(inline=>typeof inline=="string"?htmlText(
inline):"strong"in inline?`<b>${phrasingHtml(inline.strong)}</b>`:"code"in inline?`<code>${escapeHtml((0,report_text.RK)(inline.code))}</code>`:"link"in inline?
phrasingHtml(inline.text):htmlText(signed(inline))).join("")}function htmlText(text){return escapeHtml(defused((0,report_text.My)(text))).replaceAll("$",dollar)}
function escapeHtml(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}const drawn=new Set(["mermaid","math","geojson","top\
ojson","stl"]);function markdownBlocks(blocks){return blocks.flatMap(markdownBlock)}function markdownBlock(block){switch(block.kind){case"paragraph":return paragraph(
block.small===!0?small(phrasing(block.text)):phrasing(block.text));case"heading":return nonEmpty(phrasing(block.text),children=>({type:"heading",depth:3,children}));case"\
list":return block.items.length===0?[]:[{type:"list",ordered:!1,spread:!1,children:block.items.map(item=>({type:"listItem",spread:!1,children:paragraph(phrasing(
item))}))}];case"table":return table(block);case"details":return[{type:"html",value:`<details><summary>${phrasingHtml(block.summary)}</summary>`},...markdownBlocks(
block.blocks),{type:"html",value:"</details>"}];case"alert":return[{type:"blockquote",children:[{type:"paragraph",children:[{type:"html",value:`[!${signs[block.
tone].alert}]
`},...phrasing(block.text)]}]}];case"code":{const lang=/^[a-z0-9+-]+$/.test(block.language??"")?block.language:"text",value=(0,report_text.gB)(block.text).replaceAll(
"<!--","<!​--");return[{type:"code",lang:drawn.has(lang)?"text":lang,value}]}case"chart":return markdownBlocks(block.alternative??[]);case"only":return block.
in==="markdown"?markdownBlocks(block.blocks):[]}}function paragraph(children){return nonEmpty(children,all=>({type:"paragraph",children:all}))}function nonEmpty(children,build){
return children.length===0?[]:[build(children)]}function small(children){return children.length===0?[]:[{type:"html",value:"<sub>"},...children,{type:"html",value:"\
</sub>"}]}function table(block){if(block.columns.length===0)return[];const row=cells=>({type:"tableRow",children:cells});return[{type:"table",align:block.columns.
map(({align})=>align??"left"),children:[row(block.columns.map(({title})=>({type:"tableCell",children:phrasing(title)}))),...block.rows.map(({cells})=>row(block.
columns.map((_,index)=>({type:"tableCell",children:cell(cells[index]??[])}))))]}]}function cell(content){return"interval"in content?[{type:"inlineCode",value:drawInterval(
content.interval)}]:phrasing(content)}function renderMarkdown(document,options={}){const budget=options.budgetBytes??6e4,excess=text=>Buffer.byteLength(text)-budget,
beyond=rowsBeyondText(document).map(({place})=>place),order=dropOrder(document).map(({place})=>place),attempt=(source,count)=>write(source,new Set([...beyond,...order.
slice(0,count)]),options),fitting=fewest(order.length,count=>attempt(document,count),excess);if(fitting!==null)return fitting;for(const limit of[400,160,80,40,20]){
const text=attempt(withTextsOf(document,limit),order.length);if(excess(text)<=0)return text}return lastResort(withTextsOf(document,80),options,excess)}function lastResort(document,options,excess){
const kept=onlyKept(document.blocks),title=[(0,report_text.vI)((0,report_text.wh)(document.title),200)],attempt=count=>{const{blocks,missing}=firstOf(kept,kept.
reduce((sum2,block)=>sum2+weight(block),0)-count),note=missing===0?[]:[{kind:"paragraph",text:[{strong:[`${(0,numbers.jG)(missing)} more failing rows and passag\
es`]}," do not fit here: see the ",fullReport(options),"."]}];return write({...document,title,blocks:[...blocks,...note]},new Set,options)},total=kept.reduce((sum2,block)=>sum2+
weight(block),0);return fewest(total,attempt,excess)??attempt(total)}function weight(block){return block.kind==="table"?Math.max(1,block.rows.length):1}function firstOf(blocks,count){
let left=Math.max(0,count),missing=0;return{blocks:blocks.flatMap(block=>{const size=weight(block),take=Math.min(left,size);return left-=take,missing+=size-take,
take===0?[]:[block.kind==="table"?{...block,rows:block.rows.slice(0,take)}:block]}),missing}}function onlyKept(blocks){return blocks.flatMap(block=>{if(block.kind===
"table"){const rows=block.rows.filter(({keep})=>keep==="always");return rows.length>0||block.keep==="always"?[{...block,rows}]:[]}return block.kind==="details"?
onlyKept(block.blocks):block.kind==="only"?block.in==="markdown"?onlyKept(block.blocks):[]:block.kind==="chart"?onlyKept(block.alternative??[]):block.keep==="al\
ways"?[block]:[]})}function fewest(limit,textAt,excess){const whole=textAt(0);let[low,above]=[0,excess(whole)];if(above<=0)return whole;let[high,text]=[limit,textAt(
limit)],below=excess(text);if(below>0)return null;for(let step=1;high-low>1;step++){const share=step%3===0?.5:above/(above-below),count=Math.min(high-1,Math.max(
low+1,low+Math.ceil(share*(high-low)))),tried=textAt(count),rest=excess(tried);rest>0?[low,above]=[count,rest]:[high,below,text]=[count,rest,tried]}return text}
function write(document,dropped,options){const rowNote=(table2,missing)=>[`${(0,numbers.jG)(missing)} more ${table2.rowName??"rows"} ${missing===1?"is":"are"} i\
n the `,fullReport(options),"."],{document:rest,omitted}=without(document,dropped,rowNote),url=options.fullReportUrl===void 0?null:(0,report_text.Dy)(options.fullReportUrl),
closing=[...omitted.length===0?[]:[{kind:"paragraph",small:!0,text:[`Left out to fit a comment: ${(0,report_text.vI)(omitted.join("; "),400)}. It is in the `,fullReport(
options),"."]}],...url===null?[]:[{kind:"paragraph",text:[{link:url,text:[options.fullReportTitle??"Full report with curves and calibration"]}]}]],markdown=(0,mdast_util_to_markdown_lib.
l)({type:"root",children:[{type:"heading",depth:2,children:[{type:"text",value:`${signs[document.tone].title} `},...phrasing(document.title)]},...markdownBlocks(
[...rest.blocks,...closing])]},{extensions:[(0,lib.H)({tablePipeAlign:!1})],bullet:"-",rule:"-",fences:!0,resourceLink:!0});return options.marker===void 0?markdown:
`${options.marker}
${markdown}`}function fullReport(options){const url=options.fullReportUrl===void 0?null:(0,report_text.Dy)(options.fullReportUrl);return url===null?"full report":
{link:url,text:["full report"]}}var string_width=__webpack_require__(94668);function segmentsOf(inlines,styles=[],links=!0){return inlines.flatMap(inline=>{if(typeof inline==
"string")return[{text:(0,report_text.My)(inline),styles}];if("strong"in inline)return segmentsOf(inline.strong,[...styles,"bold"],links);if("code"in inline)return[
{text:(0,report_text.My)(inline.code),styles:[...styles,"code"]}];if("link"in inline){const address=links?(0,report_text.Dy)(inline.link):null,text2=segmentsOf(
inline.text,styles,links);return address===null?text2:[...text2,{text:` <${address}>`,styles:[...styles,"dim"]}]}const sign=signs[inline.tone].text;return[{text:inline.
text===""?sign:`${sign} ${(0,report_text.My)(inline.text)}`,styles:[...styles,inline.tone]}]})}const segmenter=new Intl.Segmenter("en",{granularity:"grapheme"});
function widthOf(text){return(0,string_width.A)(text)}function lineWidth(line){return line.reduce((sum2,{text})=>sum2+widthOf(text),0)}function wrap(segments,columns){
const room=Math.max(1,columns),lines=[[]];let used=0;const put=(text,styles,width2)=>{lines.at(-1).push({text,styles}),used+=width2};for(const word of wordsOf(segments)){
const width2=lineWidth(word),blank=word.length===1&&word[0].text.trim()==="";if(used+width2>room&&used>0&&(lines.push([]),used=0),!(blank&&used===0&&lines.length>
1))if(width2<=room)for(const{text,styles}of word)put(text,styles,widthOf(text));else for(const{text,styles}of word)for(const{segment}of segmenter.segment(text)){
const size=widthOf(segment);used+size>room&&used>0&&(lines.push([]),used=0),put(segment,styles,size)}}return lines.map(merged).map(trimmed)}function wordsOf(segments){
const words=[];let open=null;for(const{text,styles}of segments)for(const part of text.split(/( +)/))part!==""&&(part.startsWith(" ")?(words.push([{text:part,styles}]),
open=null):open===null?(open=[{text:part,styles}],words.push(open)):open.push({text:part,styles}));return words}function merged(line){const out=[];for(const segment of line){
const last=out.at(-1);last!==void 0&&last.styles.join()===segment.styles.join()?out[out.length-1]={text:last.text+segment.text,styles:last.styles}:out.push(segment)}
return out}function trimmed(line){const last=line.at(-1);if(last===void 0||!last.text.endsWith(" "))return[...line];const text=last.text.trimEnd(),rest=line.slice(
0,-1);return text===""?trimmed(rest):[...rest,{text,styles:last.styles}]}const codes={bold:"1",dim:"2",code:"36",good:"32",bad:"31",warn:"33",neutral:"2",info:"\
34"};function paint(line,color){return line.map(({text,styles})=>!color||styles.length===0?text:`\x1B[${[...new Set(styles.map(style2=>codes[style2]))].join(";")}\
m${text}\x1B[0m`).join("").trimEnd()}const gutter="  ",narrowest=8;function tableLines(table2,columns){if(table2.columns.length===0)return[];const head=table2.columns.
map(({title})=>segmentsOf(title,["bold"],!1)),rows=table2.rows.map(({cells})=>table2.columns.map((_,index)=>cellSegments(cells[index]??[]))),body=head.map((_,index)=>Math.
max(1,...rows.map(row=>lineWidth(row[index])))),roomy=head.map((cell2,index)=>Math.max(body[index],lineWidth(cell2))),tight=head.map((cell2,index)=>Math.max(body[index],
longestWord(cell2))),room=columns-gutter.length*(head.length-1),widths=(sum(tight)<=room?relaxed(tight,roomy,room):null)??fitted(tight,room);if(widths===null)return records(
head,rows,columns);const align=table2.columns.map(column=>column.align??"left"),rule=[{text:widths.map(width2=>"─".repeat(width2)).join(gutter),styles:["dim"]}];
return[...head.every(cell2=>lineWidth(cell2)===0)?[]:[...rowLines(head,widths,align),rule],...rows.flatMap(row=>rowLines(row,widths,align))]}function cellSegments(cell2){
return"interval"in cell2?[{text:drawInterval(cell2.interval),styles:[cell2.interval.tone]}]:segmentsOf(cell2,[],!1)}function sum(numbers2){return numbers2.reduce(
(total,value)=>total+value,0)}function longestWord(segments){const text=segments.map(segment=>segment.text).join("");return Math.max(0,...text.split(" ").map(widthOf))}
function relaxed(tight,roomy,room){let left=room-sum(tight);return tight.map((width2,index)=>{const more=roomy[index]-width2;return more>left?width2:(left-=more,
width2+more)})}function fitted(natural,room){const widths=[...natural];let excess=sum(widths)-room;for(;excess>0;){const widest=Math.max(...widths),next=Math.max(
narrowest,...widths.filter(width2=>width2<widest));if(widest<=narrowest)return null;const at=widths.flatMap((width2,index)=>width2===widest?[index]:[]),cut=Math.
min(Math.ceil(excess/at.length),widest-next);for(const index of at){const taken=Math.min(cut,excess);widths[index]-=taken,excess-=taken}}return widths}function rowLines(row,widths,align){
const cells=row.map((segments,index)=>wrap(segments,widths[index])),height2=Math.max(...cells.map(lines=>lines.length));return Array.from({length:height2},(_,at)=>cells.
flatMap((lines,index)=>[...index===0?[]:[{text:gutter,styles:[]}],...padded(lines[at]??[],widths[index],align[index])]))}function padded(line,width2,align){const blank=Math.
max(0,width2-lineWidth(line)),before=align==="right"?blank:align==="center"?Math.floor(blank/2):0,space=count=>count===0?[]:[{text:" ".repeat(count),styles:[]}];
return[...space(before),...line,...space(blank-before)]}function records(head,rows,columns){return rows.flatMap((row,index)=>[...index===0?[]:[[]],...row.flatMap(
(cell2,at)=>{if(lineWidth(cell2)===0)return[];const title=head[at],label=lineWidth(title)===0?[]:[...title,{text:": ",styles:[]}];return wrap([...label,...cell2],
columns)})])}function renderTerminal(document,options){const columns=Math.max(20,options.columns),beyond=new Set(rowsBeyondText(document).map(({place})=>place)),
{document:shown}=without(document,beyond,(table2,missing)=>[`${(0,numbers.jG)(missing)} more ${table2.rowName??"rows"} in the full report.`]),title=[{text:`${signs[document.
tone].text} `,styles:[document.tone,"bold"]},...segmentsOf(shown.title,["bold"])];return`${[wrap(title,columns),...blockGroups(shown.blocks,columns)].filter(lines=>lines.
length>0).map(lines=>lines.map(line=>paint(line,options.color)).join(`
`)).join(`

`)}
`}function blockGroups(blocks,columns){return blocks.flatMap(block=>groupsOf(block,columns))}function groupsOf(block,columns){switch(block.kind){case"paragraph":
return block.text.length===0?[]:[wrap(segmentsOf(block.text,block.small===!0?["dim"]:[]),columns)];case"heading":return[wrap(segmentsOf(block.text,["bold"]),columns)];case"\
list":return[block.items.flatMap(item=>hanging("• ",segmentsOf(item),columns))];case"table":return[tableLines(block,columns)];case"details":{const inner=blockGroups(
block.blocks,columns-2);return[hanging("▾ ",segmentsOf(block.summary),columns),...inner.map(lines=>lines.map(line=>[{text:"  ",styles:[]},...line]))]}case"ale\
rt":{const bar={text:"▌ ",styles:[block.tone]},{text,word}=signs[block.tone],label={text:`${text} ${word}: `,styles:[block.tone,"bold"]};return[wrap([label,...segmentsOf(
block.text)],columns-2).map(line=>[bar,...line])]}case"code":return[(0,report_text.gB)(block.text).split(`
`).flatMap(line=>wrap([{text:line,styles:["dim"]}],columns-4)).map(line=>[{text:"    ",styles:[]},...line])];case"chart":return blockGroups(block.alternative??[],
columns);case"only":return block.in==="terminal"?blockGroups(block.blocks,columns):[]}}function hanging(mark,segments,columns){return wrap(segments,columns-2).map(
(line,index)=>[{text:index===0?mark:"  ",styles:["dim"]},...line])}function sentence(text,limit=600){return(0,report_text.vI)(text,limit).split(/(`[^`]+`)/).filter(
part=>part!=="").map(part=>/^`[^`]+`$/.test(part)?{code:part.slice(1,-1)}:part)}function joined(items){return items.flatMap((item,index)=>index===0?[item]:[index===
items.length-1?" and ":", ",item])}function counted(count,noun){return`${count.toLocaleString("en-US")} ${noun}${count===1?"":"s"}`}function sourcePlace(tree,file,line){
const text={code:`${(0,report_text.vI)(file,60)}${line===null?"":`:${line}`}`},{serverUrl,repository,headCommit}=tree;if(serverUrl===null||repository===null||headCommit===
null)return text;const path=[...repository.split("/"),"blob",headCommit,...file.split("/")].map(part=>encodeURIComponent(part.replace(/\p{Cs}/gu,"�"))),link=(0,report_text.
Dy)(`${serverUrl}/${path.join("/")}${line===null?"":`#L${line}`}`);return link===null?text:{link,text:[text]}}}),73533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DN:()=>writePValue,au:()=>quantity,jG:()=>writeCount,kN:()=>writeConfidence});const space=" ",currency=/^\s*([$€£¥₹])\s*/;
function quantity(options){const factor=options.share===!0?100:1,unit=options.unit?.trim()??"",before=currency.exec(unit)?.[1]??"",words=unit.replace(currency,"").
trim().replaceAll(" ",space),after=words===""?"":`${before===""?space:" "}${words}`,digits=digitsFor(options,factor,before!==""),plain=value=>writeNumber(value*
factor,digits),signed=value=>writeSigned(value*factor,digits),withSign=value=>{const text=signed(value);return before===""?text:text.replace(/\d/,digit=>before+
digit)},levelInColumn=value=>options.share===!0?`${plain(value)}${space}%`:`${prefixed(plain(value),before)}${before===""?after:""}`,interval=(low,high)=>`[${low}\
,${space}${high}]`,changeUnit=options.share===!0?`${space}pt`:before===""?after:"";return{level:value=>`${levelInColumn(value)}${before===""?"":after}`,levelInColumn,
change:value=>`${withSign(value)}${changeUnit}${before===""?"":after}`,changeWithInterval:(value,low,high)=>`${withSign(value)}${changeUnit} ${interval(signed(low),
signed(high))}${before===""?"":after}`,range:(low,high)=>interval(plain(low),plain(high)),size:value=>`${prefixed(plain(Math.abs(value)),before)}${options.share===
!0?`${space}pt`:after}`}}function writeCount(n){return writeNumber(n,0)}function writePValue(p){return p<.001?"p < 0.001":`p = ${p>=.995?"1":Number(p.toPrecision(
2)).toString()}`}function writeConfidence(confidence){return`${Number((confidence*100).toFixed(2))}${space}%`}function digitsFor(options,factor,money){const values=(options.
values??[]).filter(Number.isFinite),largest=Math.max(0,...values.map(Math.abs))*factor,half=Math.abs(options.halfWidth??0)*factor,known=half>0&&Number.isFinite(
half),digits=known?1-exponentOf(half):largest>0?Math.max(0,3-exponentOf(largest)):3;return digits>6&&largest<.001||largest>=1e15?null:money&&digits>0&&(known?half:
largest)>=.01?2:Math.min(digits,8)}function exponentOf(value){return Math.floor(Math.log10(value))}function writeNumber(value,digits){if(!Number.isFinite(value))
return Number.isNaN(value)?"not a number":value>0?"∞":"−∞";const magnitude=Math.abs(value),text=digits===null||magnitude>=1e21?scientific(magnitude):fixed(
magnitude,digits);return value<0&&/[1-9]/.test(text)?`−${text}`:text}function writeSigned(value,digits){return value===0||!Number.isFinite(value)?writeNumber(
value,digits):`${value>0?"+":"−"}${writeNumber(Math.abs(value),digits)}`}function fixed(magnitude,digits){const step=10**-digits,text=digits>=0?magnitude.toFixed(
digits):String(Math.round(magnitude/step)*step),[whole="",fraction]=text.split("."),grouped=whole.replace(/\B(?=(\d{3})+$)/g,",");return fraction===void 0?grouped:
`${grouped}.${fraction}`}const superscripts="⁰¹²³⁴⁵⁶⁷⁸⁹";function scientific(magnitude){if(magnitude===0)return"0";const[mantissa="",exponent="\
0"]=magnitude.toExponential(2).split("e"),power=Number(exponent),raised=String(Math.abs(power)).replace(/\d/g,digit=>superscripts[Number(digit)]);return`${mantissa}\
×10${power<0?"⁻":""}${raised}`}function prefixed(text,before){return before===""?text:text.replace(/\d/,digit=>before+digit)}}),13920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dy:()=>webAddress,My:()=>isolated,RK:()=>visible,gB:()=>visibleLines,vI:()=>shortened,wh:()=>plainText});const unseen=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu,
short={"\n":"\\n","\r":"\\r","	":"\\t","\0":"\\0"},pictograph=/\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?$/u;function visible(text){return text.replace(
unseen,(character,at)=>character==="️"&&/[\p{Emoji}]$/u.test(text.slice(Math.max(0,at-2),at))||character==="‍"&&pictograph.test(text.slice(Math.max(0,at-6),
at))&&/^\p{Extended_Pictographic}/u.test(text.slice(at+1,at+3))?character:escapeOf(character))}function escapeOf(character){const known=short[character];if(known!==
void 0)return known;const code=character.codePointAt(0),hex=code.toString(16);return code<256?`\\x${hex.padStart(2,"0")}`:code<65536?`\\u${hex.padStart(4,"0")}`:
`\\u{${hex}}`}function visibleLines(text){return text.split(/\r\n|\n/).map(line=>visible(line.replaceAll("	","    "))).join(`
`)}const rightToLeft=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;function isolated(text){const seen=visible(text);return rightToLeft.
test(seen)?`⁨${seen}⁩`:seen}const segmenter=new Intl.Segmenter("en",{granularity:"grapheme"});function shortened(text,limit){if(text.length<=limit)return text;
const long=text.length>8*limit,head=graphemes(long?text.slice(0,4*limit):text);if(!long&&head.length<=limit)return text;const tail=long?graphemes(text.slice(-4*
limit)):head,back=Math.floor((limit-1)/2),end=back===0?"":tail.slice(-back).join("");return`${head.slice(0,limit-1-back).join("")}…${end}`}function graphemes(text){
return Array.from(segmenter.segment(text),({segment})=>segment.slice(0,16))}function plainText(inlines){return inlines.map(inline=>typeof inline=="string"?inline:
"strong"in inline?plainText(inline.strong):"code"in inline?inline.code:"link"in inline?plainText(inline.text):inline.text).join("")}function webAddress(link){if(!URL.
canParse(link))return null;const{protocol,href}=new URL(link);return protocol==="https:"||protocol==="http:"?href:null}})};export{id,ids,modules};
