const id = 2366, ids = [2366], modules = {
  /***/
  72366: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        chartDrawer: () => (
          /* binding */
          chartDrawer
        )
      });
      var report_text = __webpack_require__(13920), html_escape = __webpack_require__(98582);
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
      function niceScale(values, fixed, count = 5) {
        const finite = values.filter(Number.isFinite), low = fixed.min ?? Math.min(...finite, fixed.max ?? Number.POSITIVE_INFINITY), high = fixed.max ?? Math.max(...finite, fixed.min ?? Number.NEGATIVE_INFINITY), from = Number.isFinite(low) ? low : 0, to = Number.isFinite(high) && high > from ? high : from + Math.max(1, Math.abs(from)), raw = (to - from) / count, power = 10 ** Math.floor(Math.log10(raw)), interval = ([1, 2, 5].find((step) => raw <= step * power * 1.0001) ?? 10) * power, tidy2 = (value) => Number(value.toPrecision(12));
        return {
          min: fixed.min ?? tidy2(Math.floor(from / interval + 1e-9) * interval),
          max: fixed.max ?? tidy2(Math.ceil(to / interval - 1e-9) * interval),
          interval: tidy2(interval)
        };
      }
      function tickLabel(value, interval) {
        if (Math.abs(value) < interval / 1e6)
          return "0";
        const digits = Math.max(0, Math.min(8, -Math.floor(Math.log10(interval) + 1e-9))), size2 = Math.abs(value), text = size2 >= 1e6 || size2 < 1e-5 ? size2.toPrecision(3) : size2.toFixed(digits);
        return `${value < 0 ? "−" : ""}${text}`;
      }
      function plotOf({ width: width2, height }, left) {
        return { left, top: 12, width: width2 - left - 18, height: height - 12 - 50 };
      }
      const labels = { color: color("muted"), fontSize: 12 }, split = { show: !0, lineStyle: { color: color("line"), width: 1 } };
      function axisStyle(name, scale, side) {
        return {
          type: "value",
          min: scale.min,
          max: scale.max,
          interval: scale.interval,
          ...named(name, side === "x" ? 30 : 42),
          axisLine: { show: !1 },
          axisTick: { show: !1 },
          axisLabel: { ...labels, formatter: (value) => tickLabel(value, scale.interval) },
          splitLine: split
        };
      }
      function categoryStyle(name, categories) {
        return {
          type: "category",
          data: categories,
          ...named(name, 30),
          axisLine: { show: !0, lineStyle: { color: color("line") } },
          axisTick: { show: !1 },
          axisLabel: { ...labels, hideOverlap: !0 }
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
      const size = { width: 500, height: 380 };
      function drawBars(chart) {
        const y = niceScale([0, ...chart.series.flatMap(({ values }) => values)], chart.y), plot2 = plotOf(size, 58), categories = chart.categories.map((name) => (0, report_text.vI)((0, report_text.RK)(name), 20));
        return {
          option: {
            grid: plot2,
            xAxis: categoryStyle(chart.x.name, categories),
            yAxis: axisStyle(chart.y.name, y, "y"),
            series: chart.series.map(({ values }, index) => ({
              type: "bar",
              data: values.map((value) => Number.isFinite(value) ? value : null),
              silent: !0,
              itemStyle: { color: color(seriesColor(index)) }
            }))
          },
          size,
          legend: chart.series.map(({ name }, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf(index),
            dashed: !1
          })),
          data: {
            type: "bars",
            plot: [plot2.left, plot2.top, plot2.width, plot2.height],
            categories,
            series: chart.series.map(({ name, values }) => ({ name, values }))
          }
        };
      }
      var numbers = __webpack_require__(73533);
      const rowHeight = 24, width = 1040;
      function drawForest(chart) {
        const rows = chart.rows.filter(({ low, estimate, high }) => [low, estimate, high].every(Number.isFinite)), margin = chart.margin === null ? null : -chart.better * Math.abs(chart.margin), reach = axisReach(rows), bounds = rows.flatMap(({ low, high }) => [Math.max(low, -reach), Math.min(high, reach)]), x = niceScale([0, ...margin === null ? [] : [margin], ...bounds], {}, 8), plot2 = { left: 260, top: 26, width: width - 290, height: Math.max(1, rows.length) * rowHeight }, size2 = { width, height: plot2.top + plot2.height + 54 }, better = chart.better > 0 ? "better →" : "← better", unit = chart.unit === "" ? "" : `, ${chart.unit}`, vertical = (value, type, stroke) => ({
          type: "line",
          silent: !0,
          symbol: "none",
          data: [
            [value, 0],
            [value, Math.max(1, rows.length)]
          ],
          lineStyle: { color: stroke, width: type === "solid" ? 1.2 : 1.5, type }
        });
        return {
          option: {
            grid: plot2,
            xAxis: axisStyle(`Difference${unit} (${better})`, x, "x"),
            yAxis: { type: "value", min: 0, max: Math.max(1, rows.length), inverse: !0, show: !1 },
            series: [
              vertical(0, "solid", color("muted")),
              ...margin === null ? [] : [vertical(margin, "dashed", color("bad"))],
              {
                type: "custom",
                silent: !0,
                data: rows.map(({ low, estimate, high }, index) => [index + 0.5, low, estimate, high]),
                encode: { x: [1, 2, 3], y: 0 },
                renderItem: (params, api) => {
                  const row = rows[params.dataIndex], middle = params.dataIndex + 0.5, at = (value) => api.coord([Math.min(x.max, Math.max(x.min, value)), middle]), [left = 0, y = 0] = at(row.low), [right = 0] = at(row.high), [dot = 0] = at(row.estimate), stroke = { stroke: color(row.tone), lineWidth: 2, fill: null }, label = (0, report_text.My)((0, report_text.vI)(row.name, 40));
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
                        x: plot2.left - 12,
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
          },
          size: size2,
          legend: [],
          data: {
            type: "forest",
            plot: [plot2.left, plot2.top, plot2.width, plot2.height],
            rows: rows.map(({ name, low, estimate, high, note }) => {
              const written = (0, numbers.au)({ unit: chart.unit, halfWidth: (high - low) / 2, values: [low, high] });
              return [(0, report_text.vI)(name, 80), written.changeWithInterval(estimate, low, high), note ?? ""];
            })
          }
        };
      }
      function axisReach(rows) {
        const sizes = rows.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))).toSorted((a, b) => a - b), most = sizes.at(-1) ?? 0, usual = sizes[Math.ceil(0.75 * sizes.length) - 1] ?? most;
        return Math.min(most, 1.5 * usual);
      }
      function whisker(left, right, y, beyondLeft, beyondRight) {
        const start = beyondLeft ? `M${left + 5} ${y - 4}L${left} ${y}L${left + 5} ${y + 4}` : `M${left} ${y - 4}v8`, end = beyondRight ? `M${right - 5} ${y - 4}L${right} ${y}L${right - 5} ${y + 4}` : `M${right} ${y - 4}v8`;
        return `${start}M${left} ${y}H${right}${end}`;
      }
      const lines_size = { width: 500, height: 380 };
      function drawLines(chart) {
        const all = chart.series.flatMap(({ points }) => points), x = niceScale(all.map(([value]) => value), chart.x), y = niceScale(all.map(([, value]) => value), chart.y), plot2 = plotOf(lines_size, 58), from = Math.max(x.min, y.min), to = Math.min(x.max, y.max), diagonal = chart.diagonal === !0 && to > from ? [
          {
            type: "line",
            data: [
              [from, from],
              [to, to]
            ],
            symbol: "none",
            silent: !0,
            lineStyle: { color: color("muted"), width: 1, type: "dotted" }
          }
        ] : [];
        return {
          option: {
            grid: plot2,
            xAxis: axisStyle(chart.x.name, x, "x"),
            yAxis: axisStyle(chart.y.name, y, "y"),
            series: [
              ...diagonal,
              ...chart.series.map(({ points, dashed, step }, index) => ({
                type: "line",
                data: points.filter((point) => point.every(Number.isFinite)),
                symbol: points.length <= 24 && step !== !0 ? "circle" : "none",
                symbolSize: 5,
                ...step === !0 ? { step: "end" } : {},
                silent: !0,
                itemStyle: { color: color(seriesColor(index)) },
                lineStyle: {
                  color: color(seriesColor(index)),
                  width: 2,
                  type: dashed === !0 ? "dashed" : "solid"
                }
              }))
            ]
          },
          size: lines_size,
          legend: chart.series.map(({ name, dashed, group }, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf(group ?? index),
            dashed: dashed === !0
          })),
          data: {
            type: "lines",
            plot: [plot2.left, plot2.top, plot2.width, plot2.height],
            x: [x.min, x.max],
            y: [y.min, y.max],
            names: [chart.x.name, chart.y.name],
            series: chart.series.map(({ name, points, step }) => ({
              name,
              step: step === !0,
              points: points.map(([a, b]) => [lines_short(a), lines_short(b)])
            }))
          }
        };
      }
      function lines_short(value) {
        return Number(value.toPrecision(4));
      }
      const parallel_width = 1040, plot = { left: 110, top: 46, width: parallel_width - 190, height: 270 }, parallel_size = { width: parallel_width, height: plot.top + plot.height + 24 }, mostLines = 500;
      function drawParallel(chart) {
        const places = chart.axes.map((axis, at) => placesOf(axis, chart.lines.map(({ values }) => values[at] ?? null))), last = chart.axes.at(-1), goodness = (line) => {
          const place = places.at(-1)?.at(line.values[chart.axes.length - 1] ?? null) ?? null;
          return place === null ? -1 : last?.scale !== "category" && last?.better === "lower" ? 1 - place : place;
        }, sorted = chart.lines.map((line) => ({ line, goodness: goodness(line) })).filter(({ line }) => line.values.some((value) => value !== null && Number.isFinite(value))).toSorted((a, b) => b.goodness - a.goodness).slice(0, mostLines), ranked = sorted.map((one, rank) => ({ ...one, third: Math.floor(rank * 3 / sorted.length) })), across = (at) => plot.left + (chart.axes.length === 1 ? 0.5 : at / (chart.axes.length - 1)) * plot.width, up = (place) => plot.top + (1 - place) * plot.height, axes = chart.axes.flatMap((axis, at) => drawAxis(axis, places[at], across(at), up)), lines = ranked.toReversed().map(({ line, third }) => ({
          type: "path",
          shape: { d: pathOf(line.values, places, across, up) },
          style: {
            stroke: color(seriesColor(third)),
            lineWidth: line.marked === !0 ? 3 : 1.2,
            opacity: line.marked === !0 ? 1 : 0.7,
            fill: null
          }
        })), option = {
          xAxis: { type: "value", min: 0, max: parallel_width, show: !1 },
          yAxis: { type: "value", min: 0, max: parallel_size.height, show: !1 },
          grid: { left: 0, top: 0, width: parallel_width, height: parallel_size.height },
          series: [
            {
              type: "custom",
              silent: !0,
              data: [[0, 0]],
              renderItem: () => ({ type: "group", children: [...lines, ...axes] })
            }
          ]
        }, thirds = sorted.length < 3 ? [] : ["Best third", "Middle third", "Worst third"];
        return {
          option,
          size: parallel_size,
          legend: thirds.map((name, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf([0, 1, 5][index]),
            dashed: !1
          })),
          data: {
            type: "parallel",
            plot: [plot.left, plot.top, plot.width, plot.height],
            axes: chart.axes.map(({ name }) => (0, report_text.vI)(name, 60)),
            rows: ranked.map(({ line }) => ({
              name: (0, report_text.vI)(line.name, 80),
              at: line.values.map((value, axis) => rounded(places[axis]?.at(value) ?? null)),
              values: line.values.map((value, axis) => writtenValue(chart.axes[axis], value))
            }))
          }
        };
      }
      function placesOf(axis, values) {
        const finite = values.filter((value) => value !== null && Number.isFinite(value));
        if (axis.scale === "category") {
          const count2 = axis.categories.length, at = (value) => value === null || !(value in axis.categories) ? null : (value + 0.5) / count2;
          return {
            at,
            ticks: axis.categories.map((name, index) => ({
              place: at(index),
              label: (0, report_text.vI)((0, report_text.RK)(name), 18)
            }))
          };
        }
        const log = axis.scale === "log" && finite.every((value) => value > 0) && finite.length > 0, seen = log ? finite.map(Math.log10) : finite, scale = niceScale(seen, log ? { min: Math.min(...seen), max: Math.max(...seen) + 1e-9 } : {}), share2 = (value) => (value - scale.min) / (scale.max - scale.min), count = Math.round((scale.max - scale.min) / scale.interval);
        return {
          at: (value) => value === null || !Number.isFinite(value) ? null : Math.min(1, Math.max(0, share2(log ? Math.log10(value) : value))),
          ticks: log ? powers(scale.min, scale.max).map((value) => ({
            place: share2(Math.log10(value)),
            label: powerLabel(value)
          })) : Array.from({ length: count + 1 }, (_, index) => {
            const value = scale.min + index * scale.interval;
            return { place: share2(value), label: tickLabel(value, scale.interval) };
          })
        };
      }
      function powers(from, to) {
        const found = [];
        for (const steps of [[1], [1, 2, 5]]) {
          found.length = 0;
          for (let power = Math.floor(from); power <= Math.ceil(to); power++)
            for (const step of steps) {
              const value = +`${step}e${power}`;
              Math.log10(value) >= from - 1e-9 && Math.log10(value) <= to + 1e-9 && found.push(value);
            }
          if (found.length >= 3)
            break;
        }
        return found;
      }
      function powerLabel(value) {
        return value >= 1e-4 && value < 1e6 ? String(Number(value.toPrecision(3))) : value.toExponential().replace("e+", "e");
      }
      function drawAxis(axis, { ticks }, x, up) {
        const text = (label, y, fill, more = {}) => ({
          type: "text",
          x: x - 8,
          y,
          style: { text: label, fill: color(fill), fontSize: 12, align: "right", verticalAlign: "middle", ...more }
        }), line = (d) => ({
          type: "path",
          shape: { d },
          style: { stroke: color("line"), lineWidth: 1, fill: null }
        }), sign = axis.scale !== "category" && axis.better !== void 0 ? axis.better === "lower" ? " ↓" : " ↑" : "";
        return [
          line(`M${x} ${up(0)}V${up(1)}`),
          ...ticks.map(({ place }) => line(`M${x - 4} ${up(place)}h4`)),
          ...ticks.map(({ place, label }) => text(label, up(place), "text")),
          { ...text(`${(0, report_text.vI)((0, report_text.RK)(axis.name), 24)}${sign}`, 20, "text", { align: "center" }), x }
        ];
      }
      function pathOf(values, places, across, up) {
        let pen = "M", path = "";
        for (const [at, one] of places.entries()) {
          const place = one.at(values[at] ?? null);
          place === null ? pen = "M" : (path += `${pen}${across(at).toFixed(1)} ${up(place).toFixed(1)}`, pen = "L");
        }
        return path;
      }
      function writtenValue(axis, value) {
        return axis === void 0 || value === null || !Number.isFinite(value) ? "–" : axis.scale === "category" ? (0, report_text.vI)(axis.categories[value] ?? "–", 60) : String(Number(value.toPrecision(4))).replace("-", "−");
      }
      function rounded(place) {
        return place === null ? null : Number(place.toFixed(4));
      }
      const scatter_size = { width: 500, height: 380 };
      function drawScatter(chart) {
        const points = chart.points.filter(({ x: x2, y: y2 }) => Number.isFinite(x2) && Number.isFinite(y2)), front = points.filter((point) => point.front).sort((a, b) => a.x - b.x || a.y - b.y), x = niceScale(points.map((point) => point.x), chart.x), y = niceScale(points.map((point) => point.y), chart.y), plot2 = plotOf(scatter_size, 58), circles = (of, index, filled) => ({
          type: "line",
          data: of.map((point) => [point.x, point.y]),
          symbol: "circle",
          showAllSymbol: !0,
          symbolSize: filled ? 9 : 6,
          silent: !0,
          itemStyle: filled ? { color: color(seriesColor(index)) } : { color: "transparent", borderColor: color(seriesColor(index)), borderWidth: 1.3 },
          lineStyle: { width: 0, opacity: 0 }
        }), option = {
          grid: plot2,
          xAxis: axisStyle(withBetter(chart.x, "←", "→"), x, "x"),
          yAxis: axisStyle(withBetter(chart.y, "↓", "↑"), y, "y"),
          series: [
            {
              type: "line",
              data: stairs(front, chart.x.better),
              symbol: "none",
              silent: !0,
              lineStyle: { color: color(seriesColor(0)), width: 1.3, type: "dashed" }
            },
            circles(points.filter((point) => !point.front), 1, !1),
            circles(front, 0, !0)
          ]
        }, names = ["On the Pareto front", "Outdone by another"];
        return {
          option,
          size: scatter_size,
          legend: names.map((name, index) => ({
            name,
            color: seriesColor(index),
            hue: hueOf(index === 0 ? 0 : 5),
            dashed: index === 0
          })),
          data: {
            type: "scatter",
            plot: [plot2.left, plot2.top, plot2.width, plot2.height],
            rows: points.toSorted((a, b) => a.x - b.x || a.y - b.y).map((point) => ({
              at: [share(point.x, x), 1 - share(point.y, y)],
              lines: [
                (0, report_text.vI)(point.name, 80),
                `${(0, report_text.vI)(chart.x.name, 40)} ${scatter_short(point.x)}, ${(0, report_text.vI)(chart.y.name, 40)} ${scatter_short(point.y)}`,
                [names[point.front ? 0 : 1], point.note].filter((one) => one !== void 0).join(". ")
              ]
            }))
          }
        };
      }
      function stairs(front, better) {
        return front.flatMap(({ x, y }, at) => {
          const next = front[at + 1];
          return next === void 0 ? [[x, y]] : [[x, y], better === "lower" ? [next.x, y] : [x, next.y]];
        });
      }
      function withBetter({ name, better }, lower, higher) {
        return `${(0, report_text.vI)(name, 40)} (better ${better === "lower" ? lower : higher})`;
      }
      function share(value, { min, max }) {
        return (value - min) / (max - min);
      }
      function scatter_short(value) {
        return String(Number(value.toPrecision(4))).replace("-", "−");
      }
      var install = __webpack_require__(7599), custom_install = __webpack_require__(36214), line_install = __webpack_require__(57730), grid_install = __webpack_require__(87628), extension = __webpack_require__(91798), echarts = __webpack_require__(8541), installSVGRenderer = __webpack_require__(9833);
      (0, extension.Y)([install.a, custom_install.a, line_install.a, grid_install.a, installSVGRenderer.a]);
      function renderSvg(option, { width: width2, height }, id2, label) {
        const chart = (0, echarts.Ts)(null, null, { renderer: "svg", ssr: !0, width: width2, height });
        try {
          return chart.setOption({ animation: !1, ...option }), tidy(chart.renderToSVGString(), id2, label);
        } finally {
          chart.dispose();
        }
      }
      function tidy(svg, id2, label) {
        const names = /* @__PURE__ */ new Map(), renamed = svg.replace(/\bzr\d+-[a-z]+-?\d+\b/g, (found) => {
          const known = names.get(found) ?? `${id2}-${names.size}`;
          return names.set(found, known), known;
        });
        return withPageColors(renamed).replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, `<svg viewBox="$1" role="img" aria-label="${label}">`).replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, "").replace(/<[^>]+>/g, (tag) => tag.replace(/(\d\.\d)\d+/g, "$1")).replace(/<style[^>]*>[\s\S]*?<\/style>/g, "").replace(/ xml:space="[^"]*"/g, "").replace(/font-family:[^;"]*;?/g, "");
      }
      function chartDrawer() {
        let count = 0;
        return ({ chart }) => (count += 1, figure(chart, `chart-${count}`));
      }
      function figure(chart, id2) {
        const drawing = drawingOf(chart), title = (0, report_text.My)((0, report_text.vI)(chart.title, 120)), svg = renderSvg(drawing.option, drawing.size, id2, (0, html_escape.Z)(`${(0, report_text.RK)(chart.title)}: ${inWords(chart)}`));
        return [
          `<figure class="chart ${chart.type}"${huesOf(drawing)} data-chart="${(0, html_escape.Z)(jsonOf(drawing.data))}">`,
          `<figcaption id="${id2}">${(0, html_escape.Z)(title)}</figcaption>`,
          legendHtml(drawing),
          `<div class="plot" role="group" tabindex="0" aria-labelledby="${id2}">${svg}</div>`,
          "</figure>"
        ].join("");
      }
      function huesOf({ legend }) {
        return legend.length === 0 ? "" : ` style="${legend.map(({ color: color2, hue }) => `--${color2}:var(--hue-${hue})`).join(";")}"`;
      }
      function drawingOf(chart) {
        switch (chart.type) {
          case "lines":
            return drawLines(chart);
          case "bars":
            return drawBars(chart);
          case "forest":
            return drawForest(chart);
          case "scatter":
            return drawScatter(chart);
          case "parallel":
            return drawParallel(chart);
        }
      }
      function legendHtml({ legend }) {
        return legend.length === 0 ? "" : `<div class="legend">${legend.map(({ name, color: color2, dashed }) => {
          const key = `<span class="key${dashed ? " dashed" : ""}" style="--key:var(--${color2})" aria-hidden="true"></span>`;
          return `<button type="button" aria-pressed="true" data-series="${color2}">${key}${(0, html_escape.Z)((0, report_text.My)((0, report_text.vI)(name, 60)))}</button>`;
        }).join("")}</div>`;
      }
      function inWords(chart) {
        if (chart.type === "forest")
          return `${chart.rows.length} intervals of the difference`;
        if (chart.type === "scatter") {
          const front = chart.points.filter((point) => point.front).length;
          return `${chart.points.length} points of ${(0, report_text.RK)(chart.y.name)} by ${(0, report_text.RK)(chart.x.name)}, ${front} on the Pareto front`;
        }
        if (chart.type === "parallel")
          return `${chart.lines.length} lines over ${chart.axes.map(({ name }) => (0, report_text.RK)((0, report_text.vI)(name, 60))).join(", ")}`;
        const names = chart.series.map(({ name }) => (0, report_text.RK)((0, report_text.vI)(name, 60))).join(", ");
        return `${(0, report_text.RK)(chart.y.name)} by ${(0, report_text.RK)(chart.x.name)}, for ${names}`;
      }
      function jsonOf(data) {
        return JSON.stringify(data, (_, value) => typeof value == "string" ? (0, report_text.RK)(value) : value);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
