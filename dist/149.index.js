const id = 149;
const ids = [149];
const modules = {
  /***/
  60149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        chartDrawer: () => (
          /* binding */
          chartDrawer
        )
      });
      var report_text = __webpack_require__(13920);
      var html_escape = __webpack_require__(98582);
      ;
      const standIns = {
        "series-1": "#010a01",
        "series-2": "#010a02",
        "series-3": "#010a03",
        "series-4": "#010a04",
        "series-5": "#010a05",
        "series-6": "#010a06",
        text: "#010a07",
        muted: "#010a08",
        line: "#010a09",
        good: "#010a0a",
        bad: "#010a0b",
        warn: "#010a0c",
        neutral: "#010a0d",
        info: "#010a0e"
      };
      function color(name) {
        return standIns[name];
      }
      const seriesColors = ["series-1", "series-2", "series-3", "series-4", "series-5", "series-6"];
      function seriesColor(index) {
        return seriesColors[index % seriesColors.length];
      }
      function hueOf(group) {
        return group % seriesColors.length + 1;
      }
      function toneColor(tone) {
        return tone;
      }
      function withPageColors(svg) {
        return svg.replace(/#010a0[1-9a-e]/gi, (found) => {
          const entry = Object.entries(standIns).find(([, standIn]) => standIn === found.toLowerCase());
          return entry === void 0 ? found : `var(--${entry[0]})`;
        });
      }
      ;
      function niceScale(values, fixed, count = 5) {
        const finite = values.filter(Number.isFinite);
        const low = fixed.min ?? Math.min(...finite, fixed.max ?? Number.POSITIVE_INFINITY);
        const high = fixed.max ?? Math.max(...finite, fixed.min ?? Number.NEGATIVE_INFINITY);
        const from = Number.isFinite(low) ? low : 0;
        const to = Number.isFinite(high) && high > from ? high : from + Math.max(1, Math.abs(from));
        const raw = (to - from) / count;
        const power = 10 ** Math.floor(Math.log10(raw));
        const interval = ([1, 2, 5].find((step) => raw <= step * power * 1.0001) ?? 10) * power;
        const tidy2 = (value) => Number(value.toPrecision(12));
        return {
          min: fixed.min ?? tidy2(Math.floor(from / interval + 1e-9) * interval),
          max: fixed.max ?? tidy2(Math.ceil(to / interval - 1e-9) * interval),
          interval: tidy2(interval)
        };
      }
      function tickLabel(value, interval) {
        if (Math.abs(value) < interval / 1e6)
          return "0";
        const digits = Math.max(0, Math.min(8, -Math.floor(Math.log10(interval) + 1e-9)));
        const size2 = Math.abs(value);
        const text = size2 >= 1e6 || size2 < 1e-5 ? size2.toPrecision(3) : size2.toFixed(digits);
        return `${value < 0 ? "−" : ""}${text}`;
      }
      ;
      function plotOf({ width: width2, height }, left) {
        return { left, top: 12, width: width2 - left - 18, height: height - 12 - 50 };
      }
      const labels = { color: color("muted"), fontSize: 12 };
      const split = { show: true, lineStyle: { color: color("line"), width: 1 } };
      function axisStyle(name, scale, side) {
        return {
          type: "value",
          min: scale.min,
          max: scale.max,
          interval: scale.interval,
          ...named(name, side === "x" ? 30 : 42),
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { ...labels, formatter: (value) => tickLabel(value, scale.interval) },
          splitLine: split
        };
      }
      function categoryStyle(name, categories) {
        return {
          type: "category",
          data: categories,
          ...named(name, 30),
          axisLine: { show: true, lineStyle: { color: color("line") } },
          axisTick: { show: false },
          axisLabel: { ...labels, hideOverlap: true }
        };
      }
      function named(name, gap) {
        return {
          name: (0, report_text.vI)((0, report_text.RK)(name), 60),
          nameLocation: "middle",
          nameGap: gap,
          nameTextStyle: { color: color("text"), fontSize: 12 }
        };
      }
      ;
      const size = { width: 500, height: 380 };
      function drawBars(chart) {
        const y = niceScale([0, ...chart.series.flatMap(({ values }) => values)], chart.y);
        const plot = plotOf(size, 58);
        const categories = chart.categories.map((name) => (0, report_text.vI)((0, report_text.RK)(name), 20));
        const option = {
          grid: plot,
          xAxis: categoryStyle(chart.x.name, categories),
          yAxis: axisStyle(chart.y.name, y, "y"),
          series: chart.series.map(({ values }, index) => ({
            type: "bar",
            data: values.map((value) => Number.isFinite(value) ? value : null),
            silent: true,
            itemStyle: { color: color(seriesColor(index)) }
          }))
        };
        return {
          option,
          size,
          legend: chart.series.map(({ name }, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf(index),
            dashed: false
          })),
          data: {
            type: "bars",
            plot: [plot.left, plot.top, plot.width, plot.height],
            categories,
            series: chart.series.map(({ name, values }) => ({ name, values }))
          }
        };
      }
      var numbers = __webpack_require__(73533);
      ;
      const rowHeight = 24;
      const width = 1040;
      function drawForest(chart) {
        const rows = chart.rows.filter(({ low, estimate, high }) => [low, estimate, high].every(Number.isFinite));
        const margin = chart.margin === null ? null : -chart.better * Math.abs(chart.margin);
        const reach = axisReach(rows);
        const bounds = rows.flatMap(({ low, high }) => [Math.max(low, -reach), Math.min(high, reach)]);
        const x = niceScale([0, ...margin === null ? [] : [margin], ...bounds], {}, 8);
        const plot = { left: 260, top: 26, width: width - 290, height: Math.max(1, rows.length) * rowHeight };
        const size2 = { width, height: plot.top + plot.height + 54 };
        const better = chart.better > 0 ? "better →" : "← better";
        const unit = chart.unit === "" ? "" : `, ${chart.unit}`;
        const vertical = (value, type, stroke) => ({
          type: "line",
          silent: true,
          symbol: "none",
          data: [
            [value, 0],
            [value, Math.max(1, rows.length)]
          ],
          lineStyle: { color: stroke, width: type === "solid" ? 1.2 : 1.5, type }
        });
        const option = {
          grid: plot,
          xAxis: axisStyle(`Difference${unit} (${better})`, x, "x"),
          yAxis: { type: "value", min: 0, max: Math.max(1, rows.length), inverse: true, show: false },
          series: [
            vertical(0, "solid", color("muted")),
            ...margin === null ? [] : [vertical(margin, "dashed", color("bad"))],
            {
              type: "custom",
              silent: true,
              data: rows.map(({ low, estimate, high }, index) => [index + 0.5, low, estimate, high]),
              encode: { x: [1, 2, 3], y: 0 },
              renderItem: (params, api) => {
                const row = rows[params.dataIndex];
                const middle = params.dataIndex + 0.5;
                const at = (value) => api.coord([Math.min(x.max, Math.max(x.min, value)), middle]);
                const [left = 0, y = 0] = at(row.low);
                const [right = 0] = at(row.high);
                const [dot = 0] = at(row.estimate);
                const stroke = { stroke: color(toneColor(row.tone)), lineWidth: 2, fill: null };
                const label = (0, report_text.My)((0, report_text.vI)(row.name, 40));
                return {
                  type: "group",
                  children: [
                    {
                      type: "path",
                      shape: { d: whisker(left, right, y, row.low < x.min, row.high > x.max) },
                      style: stroke
                    },
                    { type: "circle", shape: { cx: dot, cy: y, r: 4 }, style: { fill: stroke.stroke } },
                    {
                      type: "text",
                      x: plot.left - 12,
                      y,
                      style: {
                        text: label,
                        fill: color("text"),
                        fontSize: 12,
                        align: "right",
                        verticalAlign: "middle"
                      }
                    }
                  ]
                };
              }
            }
          ]
        };
        return {
          option,
          size: size2,
          legend: [],
          data: {
            type: "forest",
            plot: [plot.left, plot.top, plot.width, plot.height],
            rows: rows.map(({ name, low, estimate, high, note }) => {
              const written = (0, numbers.au)({ unit: chart.unit, halfWidth: (high - low) / 2, values: [low, high] });
              return [(0, report_text.vI)(name, 80), written.changeWithInterval(estimate, low, high), note ?? ""];
            })
          }
        };
      }
      function axisReach(rows) {
        const sizes = rows.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))).toSorted((a, b) => a - b);
        const most = sizes.at(-1) ?? 0;
        const usual = sizes[Math.ceil(0.75 * sizes.length) - 1] ?? most;
        return Math.min(most, 1.5 * usual);
      }
      function whisker(left, right, y, beyondLeft, beyondRight) {
        const start = beyondLeft ? `M${left + 5} ${y - 4}L${left} ${y}L${left + 5} ${y + 4}` : `M${left} ${y - 4}v8`;
        const end = beyondRight ? `M${right - 5} ${y - 4}L${right} ${y}L${right - 5} ${y + 4}` : `M${right} ${y - 4}v8`;
        return `${start}M${left} ${y}H${right}${end}`;
      }
      ;
      const lines_size = { width: 500, height: 380 };
      function drawLines(chart) {
        const all = chart.series.flatMap(({ points }) => points);
        const x = niceScale(all.map(([value]) => value), chart.x);
        const y = niceScale(all.map(([, value]) => value), chart.y);
        const plot = plotOf(lines_size, 58);
        const from = Math.max(x.min, y.min);
        const to = Math.min(x.max, y.max);
        const diagonal = chart.diagonal === true && to > from ? [
          {
            type: "line",
            data: [
              [from, from],
              [to, to]
            ],
            symbol: "none",
            silent: true,
            lineStyle: { color: color("muted"), width: 1, type: "dotted" }
          }
        ] : [];
        const option = {
          grid: plot,
          xAxis: axisStyle(chart.x.name, x, "x"),
          yAxis: axisStyle(chart.y.name, y, "y"),
          series: [
            ...diagonal,
            ...chart.series.map(({ points, dashed, step }, index) => ({
              type: "line",
              data: points.filter((point) => point.every(Number.isFinite)),
              symbol: points.length <= 24 && step !== true ? "circle" : "none",
              symbolSize: 5,
              ...step === true ? { step: "end" } : {},
              silent: true,
              itemStyle: { color: color(seriesColor(index)) },
              lineStyle: {
                color: color(seriesColor(index)),
                width: 2,
                type: dashed === true ? "dashed" : "solid"
              }
            }))
          ]
        };
        return {
          option,
          size: lines_size,
          legend: chart.series.map(({ name, dashed, group }, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf(group ?? index),
            dashed: dashed === true
          })),
          data: {
            type: "lines",
            plot: [plot.left, plot.top, plot.width, plot.height],
            x: [x.min, x.max],
            y: [y.min, y.max],
            names: [chart.x.name, chart.y.name],
            series: chart.series.map(({ name, points, step }) => ({
              name,
              step: step === true,
              points: points.map(([a, b]) => [lines_short(a), lines_short(b)])
            }))
          }
        };
      }
      function lines_short(value) {
        return Number(value.toPrecision(4));
      }
      var install = __webpack_require__(7599);
      var custom_install = __webpack_require__(36214);
      var line_install = __webpack_require__(57730);
      var grid_install = __webpack_require__(87628);
      var extension = __webpack_require__(91798);
      var echarts = __webpack_require__(8541);
      var installSVGRenderer = __webpack_require__(9833);
      ;
      (0, extension.Y)([install.a, custom_install.a, line_install.a, grid_install.a, installSVGRenderer.a]);
      function renderSvg(option, { width: width2, height }, id2, label) {
        const chart = (0, echarts.Ts)(null, null, { renderer: "svg", ssr: true, width: width2, height });
        try {
          chart.setOption({ animation: false, ...option });
          return tidy(chart.renderToSVGString(), id2, label);
        } finally {
          chart.dispose();
        }
      }
      function tidy(svg, id2, label) {
        const names = /* @__PURE__ */ new Map();
        const renamed = svg.replace(/\bzr\d+-[a-z]+-?\d+\b/g, (found) => {
          const known = names.get(found) ?? `${id2}-${names.size}`;
          names.set(found, known);
          return known;
        });
        return withPageColors(renamed).replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, `<svg viewBox="$1" role="img" aria-label="${label}">`).replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, "").replace(/<[^>]+>/g, (tag) => tag.replace(/(\d\.\d)\d+/g, "$1")).replace(/<style[^>]*>[\s\S]*?<\/style>/g, "").replace(/ xml:space="[^"]*"/g, "").replace(/font-family:[^;"]*;?/g, "");
      }
      ;
      function chartDrawer() {
        let count = 0;
        return ({ chart }) => {
          count += 1;
          return figure(chart, `chart-${count}`);
        };
      }
      function figure(chart, id2) {
        const drawing = drawingOf(chart);
        const title = (0, report_text.My)((0, report_text.vI)(chart.title, 120));
        const svg = renderSvg(drawing.option, drawing.size, id2, (0, html_escape.Z)(`${(0, report_text.RK)(chart.title)}: ${inWords(chart)}`));
        return [
          `<figure class="chart ${chart.type}"${huesOf(drawing)} data-chart="${(0, html_escape.Z)(jsonOf(drawing.data))}">`,
          `<figcaption id="${id2}">${(0, html_escape.Z)(title)}</figcaption>`,
          legendHtml(drawing),
          `<div class="plot" role="group" tabindex="0" aria-labelledby="${id2}">${svg}</div>`,
          "</figure>"
        ].join("");
      }
      function huesOf({ legend }) {
        if (legend.length === 0)
          return "";
        return ` style="${legend.map(({ color: color2, hue }) => `--${color2}:var(--hue-${hue})`).join(";")}"`;
      }
      function drawingOf(chart) {
        if (chart.type === "lines")
          return drawLines(chart);
        return chart.type === "bars" ? drawBars(chart) : drawForest(chart);
      }
      function legendHtml({ legend }) {
        if (legend.length === 0)
          return "";
        const items = legend.map(({ name, color: color2, dashed }) => {
          const key = `<span class="key${dashed ? " dashed" : ""}" style="--key:var(--${color2})" aria-hidden="true"></span>`;
          return `<button type="button" aria-pressed="true" data-series="${color2}">${key}${(0, html_escape.Z)((0, report_text.My)((0, report_text.vI)(name, 60)))}</button>`;
        });
        return `<div class="legend">${items.join("")}</div>`;
      }
      function inWords(chart) {
        if (chart.type === "forest")
          return `${chart.rows.length} intervals of the difference`;
        const names = chart.series.map(({ name }) => (0, report_text.RK)((0, report_text.vI)(name, 60))).join(", ");
        return `${(0, report_text.RK)(chart.y.name)} by ${(0, report_text.RK)(chart.x.name)}, for ${names}`;
      }
      function jsonOf(data) {
        return JSON.stringify(data, (_, value) => typeof value === "string" ? (0, report_text.RK)(value) : value);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
