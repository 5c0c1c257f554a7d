/** The page's style sheet. Colours are variables with a light and a dark value, so that drawings follow. */
export const style = `
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
`
