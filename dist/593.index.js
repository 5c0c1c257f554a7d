export const id = 593;
export const ids = [593];
export const modules = {

/***/ 85993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);



/** What differs between two versions besides the model file: parameters, environment, code. */
async function describeChanges(repository, candidate, champion) {
    const parameters = await parameterChanges(candidate, champion);
    const environment = await environmentChanges(candidate, champion);
    const known = new Set([
        ...(candidate.settings.train?.parameters ?? []),
        ...[candidate.settings.train?.environment ?? []].flat(),
    ]);
    return [
        ...parameters,
        ...environment,
        ...(await codeChanges(repository, candidate.tree, champion.tree, known)),
    ];
}
async function parameterChanges(candidate, champion) {
    const before = await parametersOf(champion);
    const after = await parametersOf(candidate);
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .sort()
        .map((name) => ({
        kind: 'parameter',
        name,
        champion: before.get(name) ?? null,
        candidate: after.get(name) ?? null,
    }));
}
async function parametersOf(version) {
    const all = new Map();
    for (const path of version.settings.train?.parameters ?? []) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path), 'utf8').catch(() => '');
        flatten(parsed(text), '', all);
    }
    return all;
}
function parsed(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text, { maxAliasCount: 100 });
    }
    catch {
        // A broken parameter file is the training command's to refuse; here it only means that nothing can be listed.
        return null;
    }
}
function flatten(value, path, into) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        for (const [key, inner] of Object.entries(value))
            flatten(inner, path === '' ? key : `${path}.${key}`, into);
    }
    else if (path !== '')
        into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
}
/** Packages whose pinned version differs between two lock files of the pip kind (`name==version`). */
async function environmentChanges(candidate, champion) {
    const before = await pinsOf(champion);
    const after = await pinsOf(candidate);
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .sort()
        .map((name) => ({
        kind: 'environment',
        name,
        champion: before.get(name) ?? null,
        candidate: after.get(name) ?? null,
    }));
}
async function pinsOf(version) {
    const path = version.settings.train?.environment;
    if (path === undefined)
        return new Map();
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder, path), 'utf8').catch(() => '');
    const pins = new Map();
    for (const line of text.split('\n')) {
        const pin = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)/.exec(line);
        if (pin)
            pins.set(pin[1].toLowerCase(), pin[2]);
    }
    return pins;
}
/** Changed files with their added and removed lines, most changed first. */
async function codeChanges(repository, candidate, champion, known) {
    const printed = await repository.git(['diff', '--numstat', '-z', '--no-renames', champion, candidate, '--']);
    return printed
        .split('\0')
        .filter(Boolean)
        .map((line) => line.split('\t'))
        .filter(([, , name]) => !known.has(name))
        .map(([added, removed, name]) => ({ name, added: Number(added) || 0, removed: Number(removed) || 0 }))
        .sort((a, b) => b.added + b.removed - (a.added + a.removed) || (a.name < b.name ? -1 : 1))
        .map(({ name, added, removed }) => ({
        kind: 'code',
        name,
        champion: removed === 0 ? null : `−${removed}`,
        candidate: added === 0 ? null : `+${added}`,
    }));
}


/***/ }),

/***/ 99370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ comparabilityOf)
/* harmony export */ });
/** What was checked while the rows were joined; what did not hold was refused before this is reached. */
function comparabilityOf(settings, sides, loaded, leakage) {
    const { facts, sample } = loaded;
    const { rowName, minJoinRate } = settings.evaluate;
    const count = (rows) => rows.toLocaleString('en-US');
    const holds = (id, statement) => ({ id, status: 'holds', statement });
    const checks = [];
    if (facts.championRows !== null) {
        const most = Math.max(facts.candidateRows, facts.championRows);
        checks.push(holds('same-rows', `same ${rowName} (${count(facts.joinedRows)} of ${count(most)} joined, at least ${minJoinRate * 100} % asked)`), holds('same-labels', 'same labels on both sides'));
    }
    checks.push(holds('unique-ids', 'no id twice, none missing'));
    if (sample.probabilities)
        checks.push(holds('scores', 'every score is a probability'));
    else
        checks.push(holds('scores', 'every score is finite'));
    checks.push(holds('same-metrics', 'same metric code for every number'));
    if (settings.source === 'predict-command' && sides.champion !== null)
        checks.push(holds('same-holdout', 'both models predicted the same holdout'));
    checks.push(leakage);
    return checks;
}


/***/ }),

/***/ 28304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ composeEvaluateDocument)
});

// EXTERNAL MODULE: ./build/report/index.js + 15 modules
var build_report = __webpack_require__(65421);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/wording.js

/** What a comparison's verdict is called and how it is marked. */
const verdictWords = {
    improved: { tone: 'good', word: 'improved' },
    'non-inferior': { tone: 'info', word: 'non-inferior' },
    regressed: { tone: 'bad', word: 'regressed' },
    inconclusive: { tone: 'warn', word: 'inconclusive' },
    'no-baseline': { tone: 'neutral', word: 'no champion' },
    'not-computable': { tone: 'neutral', word: 'not computable' },
};
const priorWords = {
    improved: 'better than the prior',
    'non-inferior': 'not worse than the prior',
    regressed: 'worse than the prior',
    inconclusive: 'not told apart from the prior',
};
/** The verdict of a comparison, in the words that fit what it was compared with. */
function verdictOf(report, comparison) {
    const { tone, word } = verdictWords[comparison.verdict];
    if (isTooSmall(comparison))
        return { tone, text: wording_name(comparison.notComputable) };
    if (report.champion?.source === 'prior')
        return { tone, text: priorWords[comparison.verdict] ?? word };
    const { difference, direction } = comparison;
    if (difference === null || difference.low !== null)
        return { tone, text: word };
    const lead = difference.estimate * (direction === 'higher' ? 1 : -1);
    const place = lead > 0 ? 'ahead' : lead < 0 ? 'behind' : 'equal numbers';
    return { tone: 'neutral', text: `${place}, no interval` };
}
const methodNames = {
    delong: 'DeLong',
    'mcnemar-exact': 'exact McNemar',
    'influence-function': 'influence function',
    'paired-bootstrap-bca': 'paired BCa bootstrap',
    'paired-t': 'paired t',
    wilson: 'Wilson',
    runs: 'spread between runs',
    point: 'two numbers, no interval',
};
function methodName(method) {
    return methodNames[method] ?? wording_name(method.replaceAll('-', ' '), 60);
}
/** Text from data, short enough for a table cell. */
function wording_name(text, limit = 48) {
    return (0,build_report/* shortened */.vI)(text, limit);
}
/** Metrics that are called after people and distributions keep their capital. */
const properNames = /^(Brier|Cohen|Gamma|Jaccard|Matthews|Poisson|Tweedie)/;
/** A title inside a sentence: `log loss`, but `ROC AUC` and `Brier score`. */
function inSentence(title) {
    return /^[A-Z][a-z]/.test(title) && !properNames.test(title)
        ? wording_name(title.charAt(0).toLowerCase() + title.slice(1))
        : wording_name(title);
}
/** A sentence from elsewhere, which may quote data of any length; what stands between backticks is code. */
function sentence(text) {
    return (0,build_report/* shortened */.vI)(text, 600)
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => (/^`[^`]+`$/.test(part) ? { code: part.slice(1, -1) } : part));
}
/** `carrier = HA`; a range of numbers says its own sign: `distance > 529, ≤ 937`. */
function sliceName({ column, value }) {
    const sign = /^[≤≥<>] ?[-−.\d]/.test(value) ? ' ' : ' = ';
    return [wording_name(column), sign, value === '' ? '(empty)' : wording_name(value)];
}
/** Metrics that are shares of rows, written in per cent: scikit-learn's names without their options. */
const shares = new Set([
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'specificity',
    'top_k_accuracy',
]);
function isShare(comparison) {
    return comparison.unit === null && shares.has(comparison.metric.replace(/[([@].*$/, ''));
}
/** How a comparison's numbers are written: level and difference with the same digits, so that they subtract. */
function quantityOf(comparison) {
    const { candidate, champion, difference } = comparison;
    return (0,build_report/* quantity */.au)({
        unit: comparison.unit === null ? null : wording_name(comparison.unit, 24),
        share: isShare(comparison),
        halfWidth: halfWidth(difference) ?? halfWidth(candidate),
        values: [candidate, champion].flatMap((side) => (side === null ? [] : [side.estimate])),
    });
}
function halfWidth(interval) {
    if (interval === null || interval.low === null || interval.high === null)
        return null;
    const half = (interval.high - interval.low) / 2;
    return half > 0 ? half : null;
}
/** `+0.006 [+0.004, +0.008]`, or without the interval where none is possible. */
function differenceText(comparison) {
    const { difference } = comparison;
    if (difference === null)
        return '–';
    const written = quantityOf(comparison);
    return difference.low === null || difference.high === null
        ? written.change(difference.estimate)
        : written.changeWithInterval(difference.estimate, difference.low, difference.high);
}
/** `a`, `a and b`, `a, b and c`. */
function joined(items) {
    return items.flatMap((item, index) => {
        if (index === 0)
            return [item];
        return [index === items.length - 1 ? ' and ' : ', ', item];
    });
}
/** `1 gate`, `2 gates`. */
function counted(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** How a version is called in a table's head. */
function versionLabel(version) {
    return { code: wording_name(version.source === 'file' ? (version.name.split('/').pop() ?? '') : version.name, 24) };
}
/** A one-number comparison: no interval anywhere. */
function withoutIntervals(report) {
    const compared = report.metrics.filter(({ difference }) => difference !== null);
    return compared.length > 0 && compared.every(({ difference }) => difference.low === null);
}
/** A slice that is left out because it has fewer rows than its gate asks for. */
function isTooSmall({ notComputable }) {
    return notComputable?.startsWith('too few rows') ?? false;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/changes.js

const nouns = {
    parameter: ['parameter', 'parameters'],
    model: ['fact of the model', 'facts of the model'],
    code: ['file of code', 'files of code'],
    data: ['data set', 'data sets'],
    environment: ['package', 'packages'],
};
const order = ['parameter', 'model', 'code', 'data', 'environment'];
/** What the candidate changes: parameters, code, data, environment. */
function changesTable(report) {
    if (report.changes.length === 0 || report.champion === null)
        return [];
    const changes = report.changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return [
        {
            kind: 'details',
            keep: 40,
            summary: [{ strong: ['What changed'] }, `: ${summary(changes)}`],
            blocks: [
                {
                    kind: 'table',
                    rowName: 'changes',
                    textRows: 20,
                    columns: [
                        { title: [''] },
                        { title: ['Champion ', versionLabel(report.champion)] },
                        { title: ['Candidate ', versionLabel(report.candidate)] },
                    ],
                    rows: changes.map((change) => {
                        const same = change.champion === change.candidate;
                        return {
                            keep: same ? 49 : 41 + order.indexOf(change.kind),
                            cells: [
                                [{ code: wording_name(change.name, 80) }],
                                ...(same ? [[value(change.champion)], ['same']] : values(change)),
                            ],
                        };
                    }),
                },
            ],
        },
    ];
}
/** Both values, the new one strong; of two lists how long they are and what came or went. */
function values({ champion, candidate }) {
    const [before, after] = [listOf(champion), listOf(candidate)];
    if (before === null || after === null)
        return [[value(champion)], [candidate === null ? '–' : { strong: [value(candidate)] }]];
    const came = after.filter((item) => !before.includes(item)).map((item) => `+ ${wording_name(item)}`);
    const went = before.filter((item) => !after.includes(item)).map((item) => `− ${wording_name(item)}`);
    const moved = [...came, ...went];
    const told = moved.length === 0 ? ['another order'] : moved.slice(0, 6);
    const more = moved.length > told.length ? `, ${moved.length - told.length} more` : '';
    return [[`${before.length} items`], [{ strong: [`${after.length} items`] }, ` (${told.join(', ')}${more})`]];
}
/** The items of a list as parameters write it, or null. */
function listOf(text) {
    if (text === null || !text.startsWith('['))
        return null;
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed)
            ? parsed.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
            : null;
    }
    catch {
        return null;
    }
}
function value(text) {
    if (text === null)
        return '–';
    return text === '' ? '(empty)' : wording_name(text, 80);
}
function summary(changes) {
    const differing = order.flatMap((kind) => {
        const count = changes.filter((one) => one.kind === kind && one.champion !== one.candidate).length;
        return count === 0 ? [] : [`${count} ${nouns[kind][count === 1 ? 0 : 1]}`];
    });
    return differing.length === 0 ? 'nothing that is recorded' : differing.join(', ');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/charts.js

/** Curves, for the HTML report. */
function charts(report) {
    const { roc, precisionRecall, calibration } = report.curves;
    const regression = report.task === 'regression';
    const drawn = [
        ...lines(roc, {
            type: 'lines',
            title: 'ROC curve',
            x: { name: 'False positive rate', min: 0, max: 1 },
            y: { name: 'True positive rate', min: 0, max: 1 },
            diagonal: true,
            series: [],
        }),
        ...lines(precisionRecall, {
            type: 'lines',
            title: 'Precision and recall',
            x: { name: 'Recall', min: 0, max: 1 },
            y: { name: 'Precision', min: 0, max: 1 },
            series: [],
        }),
        ...lines(calibration, {
            type: 'lines',
            title: regression ? 'Predicted and observed' : 'Calibration',
            x: {
                name: regression ? 'Predicted' : 'Predicted probability',
                ...(regression ? {} : { min: 0, max: 1 }),
            },
            y: {
                name: regression ? 'Observed mean' : 'Observed frequency',
                ...(regression ? {} : { min: 0, max: 1 }),
            },
            diagonal: true,
            series: [],
        }),
        ...distributions(report, regression),
    ];
    if (drawn.length === 0)
        return [];
    return [
        {
            kind: 'only',
            in: 'html',
            blocks: [
                { kind: 'heading', text: ['Curves'] },
                ...drawn.map((chart) => ({ kind: 'chart', chart })),
            ],
        },
    ];
}
function lines(curves, frame) {
    const sides = ['candidate', 'champion'].flatMap((side) => curves.filter((curve) => curve.side === side));
    if (sides.every(({ points }) => points.length === 0))
        return [];
    return [
        {
            ...frame,
            series: sides.map(({ side, points }) => ({
                name: side,
                points,
                ...(side === 'champion' ? { dashed: true } : {}),
            })),
        },
    ];
}
function distributions(report, regression) {
    const { scores } = report.curves;
    if (scores === null || scores.edges.length < 2)
        return [];
    const { edges } = scores;
    const kinds = [...new Set(scores.series.map((one) => kindOf(one.name)))];
    return [
        {
            type: 'lines',
            title: regression ? 'Residuals' : 'Scores',
            x: { name: regression ? 'Residual' : 'Score', min: edges[0], max: edges.at(-1) },
            y: { name: `Share of ${wording_name(report.rowName, 24)}`, min: 0 },
            // One colour an outcome, whichever model; the champion is dashed as in every chart.
            series: scores.series.map(({ name: title, shares }) => ({
                name: wording_name(title),
                step: true,
                dashed: title.startsWith('champion'),
                group: kinds.indexOf(kindOf(title)),
                points: edges.map((edge, bin) => [
                    edge,
                    shares[Math.min(bin, shares.length - 1)] ?? 0,
                ]),
            })),
        },
    ];
}
/** The outcome in `candidate, late`; a series of one side alone keeps its colour. */
function kindOf(title) {
    const comma = title.indexOf(', ');
    return comma < 0 ? title : title.slice(comma + 2);
}
/** Most slices drawn in one forest plot; the table below has them all. */
const forestRows = 40;
/** One forest plot of slices a metric, for the HTML report. */
function forests(report) {
    if (report.champion === null)
        return [];
    const metrics = [
        ...new Set(report.metrics.filter(({ slice }) => slice !== null).map(({ metric }) => metric)),
    ];
    const drawn = metrics.flatMap((metric) => {
        const all = report.metrics.filter((one) => one.metric === metric);
        const rows = all.filter(({ slice, difference }) => slice !== null && difference?.low != null && difference.high !== null);
        const first = rows[0];
        if (first === undefined)
            return [];
        const whole = all.filter(({ slice }) => slice === null);
        return [
            {
                kind: 'chart',
                chart: forest([...whole, ...rows.toSorted(bySize).slice(0, forestRows)], whole[0] ?? first),
            },
        ];
    });
    if (drawn.length === 0)
        return [];
    return [
        { kind: 'only', in: 'html', blocks: [{ kind: 'heading', text: ['Differences by slice'] }, ...drawn] },
    ];
}
function bySize(a, b) {
    const order = ['regressed', 'improved', 'inconclusive', 'non-inferior'];
    return order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.rows - a.rows;
}
function forest(rows, first) {
    const share = isShare(first);
    const factor = share ? 100 : 1;
    return {
        type: 'forest',
        title: `${wording_name(first.title)}, candidate − champion`,
        unit: share ? 'pt' : wording_name(first.unit ?? '', 24),
        better: first.direction === 'higher' ? 1 : -1,
        margin: first.margin > 0 ? first.margin * factor : null,
        rows: rows.flatMap(({ slice, difference, verdict, rows: count }) => difference === null || difference.low === null || difference.high === null
            ? []
            : [
                {
                    name: slice === null ? 'all rows' : sliceName(slice).join(''),
                    low: difference.low * factor,
                    estimate: difference.estimate * factor,
                    high: difference.high * factor,
                    tone: verdictWords[verdict].tone,
                    note: `${count.toLocaleString('en-US')} rows, ${verdictWords[verdict].word}`,
                },
            ]),
    };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/gates.js


/** Warnings that are shown beside failures before they are folded away. */
const fewWarnings = 4;
/** The gates that say no, then those that only warn: each with its reason and the line that asks for it. */
function failingGates({ report }) {
    const failing = report.gates.filter(({ status }) => status === 'fail');
    const warning = report.gates.filter(({ status }) => status === 'warn');
    const few = warning.length <= fewWarnings;
    const open = few ? [...failing, ...warning] : failing;
    const title = failing.length === 0
        ? 'Gate that warns'
        : open.length > failing.length
            ? 'Gate that fails or warns'
            : 'Gate that fails';
    const row = (gate) => ({
        keep: gate.status === 'fail' ? 'always' : 8,
        cells: [
            [{ tone: gate.status === 'fail' ? 'bad' : 'warn', text: '' }, ' ', { code: wording_name(gate.gate, 80) }],
            sentence(gate.reason),
            [place(report, gate)],
        ],
    });
    const table = (gates, head) => ({
        kind: 'table',
        rowName: 'gates',
        textRows: Math.max(failing.length, 20),
        columns: [{ title: [head] }, { title: ['Why'] }, { title: ['Where'] }],
        rows: gates.map(row),
    });
    return [
        ...(open.length === 0 ? [] : [table(open, title)]),
        ...(few
            ? []
            : [
                {
                    kind: 'details',
                    keep: 9,
                    summary: [
                        { strong: ['Warnings'] },
                        `: ${warning.length} gate checks to look at, none of which blocks`,
                    ],
                    blocks: [table(warning, 'Gate that warns')],
                },
            ]),
    ];
}
/** Gates that passed or did not apply, folded away. */
function otherGates({ report, gates }) {
    const others = report.gates.filter(({ status }) => status === 'pass' || status === 'skipped');
    if (others.length === 0)
        return [];
    const counts = ['pass', 'warn', 'fail', 'skipped'].flatMap((status) => {
        const count = report.gates.filter((gate) => gate.status === status).length;
        return count === 0
            ? []
            : [`${count} ${{ pass: 'passed', warn: 'warn', fail: 'failed', skipped: 'skipped' }[status]}`];
    });
    return [
        {
            kind: 'details',
            keep: 60,
            summary: [
                { strong: ['Gates'] },
                `: ${counted(gates.length, 'gate')}, ${counted(report.gates.length, 'check')} (${counts.join(', ')})`,
            ],
            blocks: [
                {
                    kind: 'table',
                    rowName: 'checks',
                    textRows: 12,
                    columns: [{ title: ['Gate'] }, { title: ['Result'] }, { title: ['Why'] }, { title: ['Where'] }],
                    rows: others.map((gate) => ({
                        keep: gate.status === 'pass' ? 65 : 66,
                        cells: [
                            [{ code: wording_name(gate.gate, 80) }],
                            [
                                gate.status === 'pass'
                                    ? { tone: 'good', text: 'passes' }
                                    : { tone: 'neutral', text: 'skipped' },
                            ],
                            sentence(gate.reason),
                            [place(report, gate)],
                        ],
                    })),
                },
            ],
        },
    ];
}
/** `mlops.yaml:23`, leading to that line of the commit where the forge is known. */
function place(report, gate) {
    if (gate.file === null)
        return '–';
    const text = {
        code: gate.line === null ? wording_name(gate.file, 60) : `${wording_name(gate.file, 60)}:${gate.line}`,
    };
    const { serverUrl, repository, headCommit } = report.provenance;
    if (serverUrl === null || repository === null || headCommit === null)
        return text;
    const path = [...repository.split('/'), 'blob', headCommit, ...gate.file.split('/')].map((part) => 
    // A lone surrogate has no encoding.
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
    const link = (0,build_report/* webAddress */.Dy)(`${serverUrl}/${path.join('/')}${gate.line === null ? '' : `#L${gate.line}`}`);
    return link === null ? text : { link, text: [text] };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/advice.js


/** What to do next, one line each. */
function advice(reading) {
    const { report, overall, slices, gates, gateOn } = reading;
    const rows = wording_name(report.rowName);
    const items = [];
    const declared = gates.some((gate) => gate.declared);
    if (report.verdict === 'regressed' && gates.some((gate) => gate.declared && gate.status === 'fail'))
        items.push(['Improve the candidate, or, if the loss is meant, change the gate where it is declared.']);
    const warning = gates.filter(({ status }) => status === 'warn').length;
    if (warning > 0)
        items.push([
            `${counted(warning, 'gate')} ${warning === 1 ? 'asks' : 'ask'} for a look, listed below; nothing is blocked by ${warning === 1 ? 'it' : 'them'}.`,
        ]);
    for (const comparison of overall)
        if (declared && comparison.verdict === 'regressed' && gateOn(comparison) === undefined)
            items.push([
                { strong: [wording_name(comparison.title)] },
                ` got worse, by ${differenceText(comparison)}, and no gate watches it.`,
            ]);
    for (const comparison of overall)
        items.push(...settlement(comparison, rows));
    // Where gates are asked of slices they speak for themselves.
    const open = slices.filter(({ verdict }) => verdict === 'inconclusive').length;
    if (open > 0 && !slices.some((comparison) => gateOn(comparison) !== undefined))
        items.push([
            `${counted(open, 'slice comparison')} ${open === 1 ? 'has' : 'have'} too few ${rows} to judge.`,
        ]);
    if (!declared)
        items.push([
            'Declare ',
            { code: 'evaluate.gates' },
            ' to turn this verdict into a rule that protects the branch.',
        ]);
    if (items.length === 0)
        return [];
    if (items.length === 1)
        return [{ kind: 'paragraph', text: items[0], keep: 4 }];
    return [{ kind: 'list', items, keep: 4 }];
}
/** What an inconclusive comparison could have shown, and how many more rows would about settle it. */
function settlement(comparison, rows) {
    if (comparison.verdict !== 'inconclusive' || comparison.smallestDetectable === null)
        return [];
    const size = quantityOf(comparison).size(comparison.smallestDetectable);
    const more = comparison.rowsToSettle;
    return [
        [
            { strong: [wording_name(comparison.title)] },
            ` is inconclusive: ${(0,build_report/* writeCount */.jG)(comparison.rows)} ${rows} can show a difference of ${size} or more`,
            ...(more === null
                ? []
                : [
                    ', and about ',
                    { strong: [`${(0,build_report/* writeCount */.jG)(Number(more.toPrecision(2)))} more labelled ${rows}`] },
                    ' would settle it',
                ]),
            '.',
        ],
    ];
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/title.js

function titleWords(reading) {
    const first = reading.report.verdict === 'no-baseline';
    const failing = reading.gates.filter(({ status }) => status === 'fail').length;
    const said = first ? firstModel(reading, failing) : compared(reading);
    if (failing === 0)
        return said;
    const gates = `${counted(failing, 'gate')} ${failing === 1 ? 'fails' : 'fail'}`;
    return { tone: 'bad', words: [...said.words, first ? `: ${gates}` : `, and ${gates}`] };
}
function compared({ report, overall }) {
    const { verdict } = report;
    const better = of(overall, 'improved');
    const worse = of(overall, 'regressed');
    const open = [...of(overall, 'inconclusive'), ...of(overall, 'not-computable')];
    const doubt = verdict === 'inconclusive' || worse.length > 0;
    const tone = verdict === 'regressed' ? 'bad' : doubt ? 'warn' : 'good';
    const everywhere = overall.length > 1 ? ' on every metric' : '';
    if (withoutIntervals(report))
        return { tone, words: byNumbers(overall) };
    for (const [metrics, words] of [
        [better, `better than the champion${everywhere}`],
        [worse, `worse than the champion${everywhere}`],
    ])
        if (metrics.length === overall.length)
            return { tone, words: [words] };
    if (open.length === overall.length)
        return { tone, words: ['cannot be told apart from the champion on these ', wording_name(report.rowName)] };
    if (worse.length === 0 && open.length === 0)
        return {
            tone,
            words: better.length === 0
                ? ['not worse than the champion']
                : ['not worse, and better on ', ...titles(better)],
        };
    const clauses = {
        better: clause('better on ', better),
        worse: clause('worse on ', worse),
        // Beside a proven loss, what is undecided can wait for the table.
        open: verdict === 'regressed' ? [] : clause('undecided on ', open),
    };
    const order = verdict === 'regressed' ? ['worse', 'better', 'open'] : ['better', 'open', 'worse'];
    const words = order.map((kind) => clauses[kind]).filter((clause) => clause.length > 0);
    return { tone, words: words.flatMap((clause, index) => (index === 0 ? clause : [', ', ...clause])) };
}
/** Without a champion: its limits, and whether it beats always predicting how common each class is. */
function firstModel({ report, overall, gates }, failing) {
    const limits = gates.some(({ status, declared }) => status !== 'skipped' && declared);
    if (failing > 0)
        return { tone: 'bad', words: ['first model, outside its limits'] };
    const within = limits ? 'first model, within its limits' : 'first model';
    if (report.champion === null)
        return limits
            ? { tone: 'good', words: [within] }
            : { tone: 'neutral', words: ['first model, nothing to compare with yet'] };
    const [better, worse] = [of(overall, 'improved'), of(overall, 'regressed')];
    if (worse.length > 0)
        return { tone: 'warn', words: [within, ', worse than the prior on ', ...titles(worse)] };
    if (better.length > 0)
        return { tone: 'good', words: [within, ', better than the prior on ', ...titles(better)] };
    return { tone: 'warn', words: [within, ', not shown better than the prior'] };
}
/** Two numbers without an interval: which is larger can be said, and no more. */
function byNumbers(metrics) {
    const ahead = metrics.filter(({ difference, direction }) => difference !== null && difference.estimate * (direction === 'higher' ? 1 : -1) > 0);
    return [`ahead on ${ahead.length} of ${counted(metrics.length, 'metric')}, by numbers alone`];
}
function of(metrics, wanted) {
    return metrics.filter(({ verdict }) => verdict === wanted);
}
function clause(words, metrics) {
    return metrics.length === 0 ? [] : [words, ...titles(metrics)];
}
function titles(comparisons) {
    const shown = comparisons.slice(0, 3).map(({ title }) => inSentence(title));
    const more = comparisons.length - shown.length;
    return joined(more > 0 ? [...shown, `${more} more`] : shown);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/headline.js



function headline(reading) {
    const { tone, words } = titleWords(reading);
    return {
        tone,
        title: [{ code: wording_name(reading.report.model, 60) }, ': ', ...words],
        blocks: [
            {
                kind: 'paragraph',
                keep: 'always',
                text: [{ strong: [decision(reading, tone)] }, ' ', ...why(reading)],
            },
            ...advice(reading),
        ],
    };
}
function decision({ gates }, tone) {
    const asked = gates.filter(({ status }) => status !== 'skipped');
    const failing = asked.filter(({ status }) => status === 'fail').length;
    const count = counted(asked.length, 'gate');
    if (failing > 0)
        return `Not ready to merge: ${failing} of ${count} ${failing === 1 ? 'fails' : 'fail'}.`;
    if (!asked.some(({ declared }) => declared))
        return 'Nothing blocks this merge.';
    const yours = asked.length === 1 ? 'your gate' : `your ${count}`;
    return tone === 'good' ? `Merge is safe by ${yours}.` : `No objection from ${yours}.`;
}
/** The differences that carry the verdict, in a sentence: those that a gate asks about first. */
function why(reading) {
    const { report, overall, gateOn } = reading;
    const verdicts = ['regressed', 'improved', 'inconclusive', 'non-inferior'];
    const gates = ['fail', 'warn', 'pass'];
    const rank = (comparison) => {
        const gate = gates.indexOf(gateOn(comparison) ?? '');
        return (gate < 0 ? gates.length : gate) * verdicts.length + verdicts.indexOf(comparison.verdict);
    };
    const told = overall
        .filter(({ difference }) => difference !== null)
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, 2);
    if (told.length === 0 || report.champion?.source === 'prior')
        return firstLevels(overall);
    const clauses = told.map((comparison, index) => change(comparison, index === 0));
    return [`${clauses.join('; ')}.`, ...sliceSentence(reading)];
}
function change(comparison, first) {
    const { estimate, low, high } = comparison.difference;
    const title = first ? wording_name(comparison.title) : inSentence(comparison.title);
    // Where the interval has both signs, nobody knows which way it moved.
    if (low !== null && high !== null && low * high <= 0)
        return `${title} may have moved by ${differenceText(comparison)}`;
    if (estimate === 0)
        return `${title} does not move`;
    const interval = low === null || high === null ? '' : ` ${bounds(comparison)}`;
    return `${title} ${estimate > 0 ? 'rises' : 'falls'} by ${quantityOf(comparison).size(estimate)}${interval}`;
}
function bounds(comparison) {
    const text = differenceText(comparison);
    return text.slice(text.indexOf('['), text.indexOf(']') + 1);
}
/** Levels, where there is no champion: beside those of the prior if it was asked. */
function firstLevels(overall) {
    const told = overall.filter(({ candidate }) => candidate !== null).slice(0, 2);
    if (told.length === 0)
        return [];
    const parts = told.map((comparison, index) => {
        const { estimate, low, high } = comparison.candidate;
        const written = quantityOf(comparison);
        const interval = low === null || high === null ? '' : ` ${written.range(low, high)}`;
        const prior = comparison.champion === null ? '' : `, the prior’s ${written.level(comparison.champion.estimate)}`;
        const title = index === 0 ? wording_name(comparison.title) : inSentence(comparison.title);
        return `${title} is ${written.level(estimate)}${interval}${prior}`;
    });
    return [`${parts.join('; ')}.`];
}
/** Slices that lose: those whose loss a gate forbids, else any that is proven. */
function sliceSentence({ slices, gateOn }) {
    if (slices.length === 0)
        return [];
    const worse = slices.filter(({ verdict }) => verdict === 'regressed');
    const forbidden = worse.filter((comparison) => ['fail', 'warn'].includes(gateOn(comparison) ?? ''));
    if (worse.length === 0)
        return [' No slice is shown to lose more than you allow.'];
    const told = forbidden.length > 0 ? forbidden : worse;
    const named = told
        .slice(0, 2)
        .map(({ slice, title }) => ({ strong: [...sliceName(slice), ` (${inSentence(title)})`] }));
    const more = told.length - named.length;
    return [
        forbidden.length > 0 ? ' Worse by more than you allow: ' : ' Worse, though no gate forbids it: ',
        ...joined(more > 0 ? [...named, `${more} more`] : named),
        '.',
    ];
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/small-print.js


/** What the numbers are of and how the intervals were made. */
function smallPrint(report) {
    const parts = [];
    if (report.rows > 0) {
        const same = report.champion !== null && report.champion.source !== 'prior';
        parts.push(`${(0,build_report/* writeCount */.jG)(report.rows)} ${wording_name(report.rowName)}${same ? ', the same for both models' : ''}.`);
    }
    const methods = new Map();
    for (const { method, title, slice, difference } of report.metrics)
        if (slice === null && difference?.low !== null && method !== 'point')
            methods.set(method, (methods.get(method) ?? new Set()).add(inSentence(title)));
    const named = [...methods].map(([method, titles]) => `${methodName(method)} for ${titles.size > 3 ? `${titles.size} metrics` : joined([...titles]).join('')}`);
    if (named.length > 0)
        parts.push(`Intervals: ${named.join('; ')}.`);
    const family = report.metrics.filter(({ difference }) => difference?.adjustedPValue != null);
    const sliced = family.filter(({ slice }) => slice !== null).length;
    const groups = [
        ...(family.length - sliced > 1 ? [counted(family.length - sliced, 'metric')] : []),
        ...(sliced > 1 ? [counted(sliced, 'slice comparison')] : []),
    ];
    if (groups.length > 0)
        parts.push(`Improved and regressed are called so after Holm’s correction over ${groups.join(' and over ')}.`);
    if (!withoutIntervals(report) && report.metrics.some(({ margin, slice }) => slice === null && margin > 0))
        parts.push('┊ is the loss you allow: regressed lies wholly below it, non-inferior wholly above.');
    if (parts.length === 0)
        return [];
    return [{ kind: 'paragraph', small: true, keep: 12, text: [parts.join(' ')] }, ...remarks(report)];
}
/** What a reader should know of single numbers, such as a value that is 0 by convention. */
function remarks(report) {
    const items = report.metrics
        .filter(({ slice }) => slice === null)
        .flatMap(({ title, notes }) => (notes ?? []).map((note) => [{ strong: [wording_name(title)] }, ': ', ...sentence(note)]));
    return items.length === 0 ? [] : [{ kind: 'list', items, keep: 20 }];
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/metrics.js



/** The table of all rows: one metric a row, most important first as configured. */
function metricTable(reading) {
    const { report, overall } = reading;
    if (overall.length === 0)
        return [];
    return [report.champion === null ? levelTable(reading) : comparisonTable(reading), ...smallPrint(report)];
}
function comparisonTable(reading) {
    const { report, overall } = reading;
    const drawn = !withoutIntervals(report);
    const rival = report.champion?.source === 'prior' ? ['Prior'] : ['Champion ', versionLabel(report.champion)];
    const ci = drawn ? ` (${(0,build_report/* writeConfidence */.kN)(report.confidence)} CI)` : '';
    return {
        kind: 'table',
        keep: 'always',
        rowName: 'metrics',
        columns: [
            { title: ['Metric'] },
            { title: rival, align: 'right' },
            { title: ['Candidate ', versionLabel(report.candidate)], align: 'right' },
            { title: [`Difference${ci}`], align: 'right' },
            ...(drawn ? [{ title: [betterSide], align: 'center' }] : []),
            { title: ['Verdict'] },
        ],
        rows: overall.map((comparison) => {
            const written = quantityOf(comparison);
            const { candidate, champion, difference } = comparison;
            const better = comparison.verdict === 'improved';
            const level = candidate === null ? '–' : written.levelInColumn(candidate.estimate);
            return {
                keep: keepOf(reading, comparison, 3),
                cells: [
                    metricName(comparison),
                    [champion === null ? '–' : written.levelInColumn(champion.estimate)],
                    [better ? { strong: [level] } : level],
                    [difference === null ? '–' : differenceText(comparison)],
                    ...(drawn ? [drawing(comparison, scaleOf([comparison]))] : []),
                    verdictCell(reading, comparison),
                ],
            };
        }),
    };
}
/** Without a champion: levels and their intervals, and what the gates say of them. */
function levelTable(reading) {
    const { report, overall } = reading;
    return {
        kind: 'table',
        keep: 'always',
        rowName: 'metrics',
        columns: [
            { title: ['Metric'] },
            { title: ['Candidate ', versionLabel(report.candidate)], align: 'right' },
            { title: [`${(0,build_report/* writeConfidence */.kN)(report.confidence)} CI`], align: 'right' },
            { title: ['Gate'] },
        ],
        rows: overall.map((comparison) => {
            const { candidate } = comparison;
            const written = quantityOf(comparison);
            const bounded = candidate !== null && candidate.low !== null && candidate.high !== null;
            return {
                keep: keepOf(reading, comparison, 3),
                cells: [
                    metricName(comparison),
                    [candidate === null ? '–' : written.level(candidate.estimate)],
                    [bounded ? written.range(candidate.low, candidate.high) : '–'],
                    comparison.notComputable === null
                        ? gateCell(reading, comparison)
                        : verdictCell(reading, comparison),
                ],
            };
        }),
    };
}
function metricName(comparison) {
    return [{ strong: [wording_name(comparison.title)] }, comparison.direction === 'higher' ? '\u00a0↑' : '\u00a0↓'];
}
function verdictCell(reading, comparison) {
    const cell = [verdictOf(reading.report, comparison)];
    if (comparison.notComputable !== null && !isTooSmall(comparison))
        cell.push(': ', ...sentence(comparison.notComputable));
    const gate = reading.gateOn(comparison);
    if (gate === 'fail')
        cell.push(', ', { strong: ['gate fails'] });
    if (gate === 'warn')
        cell.push(', gate warns');
    return cell;
}
function gateCell(reading, comparison) {
    const gate = reading.gateOn(comparison);
    if (gate === undefined || gate === 'skipped')
        return ['–'];
    if (gate === 'fail')
        return [{ tone: 'bad', text: 'fails' }];
    return [gate === 'warn' ? { tone: 'warn', text: 'warns' } : { tone: 'good', text: 'passes' }];
}
/** Head of the column of drawings, on one line. */
const betterSide = 'worse\u00a0│\u00a0better';
/** A row whose gate fails survives everything. */
function keepOf(reading, comparison, otherwise) {
    return reading.gateOn(comparison) === 'fail' ? 'always' : otherwise;
}
/** The interval on its axis, turned so that right is better; an empty cell where there is none. */
function drawing(comparison, scale) {
    const { difference, direction, margin } = comparison;
    if (difference === null || difference.low === null || difference.high === null)
        return [];
    const sign = direction === 'higher' ? 1 : -1;
    const [low, high] = sign > 0 ? [difference.low, difference.high] : [-difference.high, -difference.low];
    return {
        interval: {
            low,
            estimate: sign * difference.estimate,
            high,
            margin: margin > 0 ? -margin : null,
            scale,
            tone: verdictWords[comparison.verdict].tone,
        },
    };
}
/**
 * Half an axis for these intervals. With many, as wide as three quarters of them and the margin need: a slice of few
 * rows must not flatten all others, so what is wider ends in an arrow.
 */
function scaleOf(comparisons) {
    const reach = comparisons
        .flatMap(({ difference }) => difference === null || difference.low === null || difference.high === null
        ? []
        : [Math.max(Math.abs(difference.low), Math.abs(difference.high))])
        .toSorted((a, b) => a - b);
    const margin = comparisons[0]?.margin ?? 0;
    const most = Math.max(margin, reach[Math.ceil(0.75 * reach.length) - 1] ?? 0);
    return most > 0 ? most * 1.05 : 1;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/reading.js
const reading_order = ['fail', 'warn', 'pass', 'skipped'];
function read(report) {
    const onRows = new Map();
    const declared = new Map();
    for (const gate of report.gates) {
        const rows = keyOf(gate);
        onRows.set(rows, worse(onRows.get(rows), gate.status));
        // Without a place in a file nobody has declared it: the suite's own rule stands in.
        const place = gate.file === null ? `\0${gate.gate}` : `${gate.file}\0${gate.line}`;
        declared.set(place, {
            status: worse(declared.get(place)?.status, gate.status),
            declared: gate.file !== null,
        });
    }
    return {
        report,
        overall: report.metrics.filter(({ slice }) => slice === null),
        slices: report.metrics.filter(({ slice }) => slice !== null),
        gates: [...declared.values()],
        gateOn: (comparison) => onRows.get(keyOf(comparison)),
    };
}
function keyOf({ metric, slice }) {
    return JSON.stringify([metric, slice?.column, slice?.value]);
}
function worse(one, other) {
    return one !== undefined && reading_order.indexOf(one) <= reading_order.indexOf(other) ? one : other;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/slices.js



const importance = [
    'regressed',
    'improved',
    'inconclusive',
    'non-inferior',
    'no-baseline',
    'not-computable',
];
/**
 * What order slices are shown in, and dropped from the end: what gates say no to, what is proven worse, then the
 * metrics that gates ask about (else the first), then the others; within each what differs before the rest.
 */
function rank({ overall, slices, gateOn }) {
    const gated = new Set(slices.filter((one) => gateOn(one) !== undefined).map(({ metric }) => metric));
    const asked = gated.size > 0 ? gated : new Set(overall.slice(0, 1).map(({ metric }) => metric));
    return (comparison) => {
        const gate = gateOn(comparison);
        if (gate === 'fail' || gate === 'warn')
            return gate === 'fail' ? 0 : 1;
        if (comparison.verdict === 'regressed')
            return 2;
        return (asked.has(comparison.metric) ? 3 : 10) + importance.indexOf(comparison.verdict);
    };
}
/** How surely a difference is there: its size beside its own uncertainty. */
function strength({ difference }) {
    if (difference === null || difference.low === null || difference.high === null)
        return 0;
    const width = difference.high - difference.low;
    return width > 0 ? Math.abs(difference.estimate) / width : 0;
}
/** Every slice in one folded table; the intervals of one metric share an axis. */
function sliceTable(reading) {
    const { report } = reading;
    const rankOf = rank(reading);
    const slices = reading.slices
        .map((comparison) => ({ comparison, rank: rankOf(comparison) }))
        .toSorted((a, b) => a.rank - b.rank || strength(b.comparison) - strength(a.comparison));
    if (slices.length === 0)
        return [];
    const scales = new Map();
    for (const { comparison } of slices) {
        if (scales.has(comparison.metric))
            continue;
        scales.set(comparison.metric, scaleOf(slices.map((one) => one.comparison).filter(({ metric }) => metric === comparison.metric)));
    }
    const several = scales.size > 1;
    const compared = report.champion !== null;
    const title = wording_name(slices[0].comparison.title);
    return [
        {
            kind: 'details',
            keep: 30,
            summary: [
                { strong: ['Slices'] },
                `${several ? ` × ${scales.size} metrics` : ''}: ${counts(reading.slices, report)}`,
            ],
            blocks: [
                {
                    kind: 'table',
                    rowName: several ? 'slice comparisons' : 'slices',
                    textRows: 15,
                    columns: [
                        { title: ['Slice'] },
                        ...(several ? [{ title: ['Metric'] }] : []),
                        { title: ['Rows'], align: 'right' },
                        {
                            title: [
                                compared ? `${several ? 'Difference' : `${title} difference`}` : several ? 'Value' : title,
                            ],
                            align: 'right',
                        },
                        ...(compared ? [{ title: [betterSide], align: 'center' }] : []),
                        { title: ['Verdict'] },
                    ],
                    rows: slices.map(({ comparison, rank }) => ({
                        keep: keepOf(reading, comparison, 31 + rank),
                        cells: [
                            sliceName(comparison.slice),
                            ...(several
                                ? [[`${wording_name(comparison.title)} ${comparison.direction === 'higher' ? '↑' : '↓'}`]]
                                : []),
                            [(0,build_report/* writeCount */.jG)(comparison.rows)],
                            [
                                isTooSmall(comparison)
                                    ? '–'
                                    : compared
                                        ? differenceText(comparison)
                                        : levelText(comparison),
                            ],
                            ...(compared
                                ? [isTooSmall(comparison) ? [] : drawing(comparison, scales.get(comparison.metric))]
                                : []),
                            verdictCell(reading, comparison),
                        ],
                    })),
                },
            ],
        },
    ];
}
function levelText(comparison) {
    const { candidate } = comparison;
    if (candidate === null)
        return '–';
    const written = quantityOf(comparison);
    const range = candidate.low === null || candidate.high === null
        ? ''
        : ` ${written.range(candidate.low, candidate.high)}`;
    return `${written.level(candidate.estimate)}${range}`;
}
function counts(slices, report) {
    if (report.champion === null)
        return `${(0,build_report/* writeCount */.jG)(slices.length)} looked at`;
    const small = slices.filter(isTooSmall).length;
    const order = [
        'regressed',
        'improved',
        'non-inferior',
        'inconclusive',
        'not-computable',
        'no-baseline',
    ];
    return [
        ...order
            .map((verdict) => ({
            word: verdictWords[verdict].word,
            count: slices.filter((one) => one.verdict === verdict && !isTooSmall(one)).length,
        }))
            .filter(({ word, count }) => count > 0 || word === 'regressed'),
        ...(small > 0 ? [{ word: 'with too few rows', count: small }] : []),
    ]
        .map(({ word, count }) => `${(0,build_report/* writeCount */.jG)(count)} ${word}`)
        .join(', ');
}
/** Predictions set right and got wrong, and where it hurts most. */
function examplesSentence(reading) {
    const { examples } = reading.report;
    if (examples === null)
        return [];
    const net = examples.fixed - examples.broken;
    const sign = net > 0 ? '+' : net < 0 ? '−' : '';
    const p = examples.pValue === null ? '' : `, ${(0,build_report/* writePValue */.DN)(examples.pValue)}`;
    const text = [
        { strong: ['What changed for whom'] },
        `: ${(0,build_report/* writeCount */.jG)(examples.fixed)} predictions fixed, ${(0,build_report/* writeCount */.jG)(examples.broken)} broken (net ${sign}${(0,build_report/* writeCount */.jG)(Math.abs(net))}${p}).`,
    ];
    const hardest = worstSlice(reading);
    if (hardest !== null)
        text.push(' Hardest hit: ', { strong: sliceName(hardest.slice) }, `, ${inSentence(hardest.title)} ${differenceText(hardest)}.`);
    return [{ kind: 'paragraph', keep: 6, text }];
}
/** The slice with the surest loss, of the metrics that gates ask about where there are such. */
function worstSlice(reading) {
    const losses = reading.slices.filter(({ difference, direction }) => {
        if (difference === null || difference.low === null || difference.high === null)
            return false;
        return direction === 'higher' ? difference.high < 0 : difference.low > 0;
    });
    const asked = losses.filter((comparison) => reading.gateOn(comparison) !== undefined);
    const told = asked.length > 0 ? asked : losses;
    return told.toSorted((a, b) => strength(b) - strength(a))[0] ?? null;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document/trust.js


/** Whether the comparison means anything: what was checked and what was not. */
function comparability(report) {
    const checks = report.comparability;
    if (checks.length === 0)
        return [];
    const held = checks.filter(({ status }) => status === 'holds');
    const open = checks.filter(({ status }) => status === 'not-checked');
    const items = [
        ...held.map(({ statement }) => [{ tone: 'good', text: '' }, ' ', ...sentence(statement)]),
        ...open.map(({ statement }) => [{ tone: 'neutral', text: '' }, ' ', ...sentence(statement)]),
    ];
    const counts = [
        ...(held.length > 0
            ? [`${held.length} of ${counted(checks.length, 'check')} ${held.length === 1 ? 'holds' : 'hold'}`]
            : []),
        ...(open.length > 0
            ? [held.length > 0 ? `${open.length} not made` : `${counted(open.length, 'check')} not made`]
            : []),
    ];
    return [
        {
            kind: 'details',
            keep: 45,
            summary: [{ strong: ['Can the comparison be trusted?'] }, ` ${counts.join(', ')}`],
            blocks: [{ kind: 'list', items }],
        },
    ];
}
/** Remarks that fit nowhere else. */
function notes(report) {
    if (report.notes.length === 0)
        return [];
    const text = report.notes.flatMap((note, index) => [...(index === 0 ? [] : [' ']), ...sentence(note)]);
    return [{ kind: 'alert', tone: 'info', keep: 7, text }];
}
/** Where every number comes from, for whoever wants to repeat it. */
function provenance(report) {
    const { provenance } = report;
    const rows = [
        ['Candidate', version(report.candidate)],
        ...(report.champion === null ? [] : [['Champion', version(report.champion)]]),
        ['Evaluated', [`${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`]],
        ['With', [`${provenance.suite}, seed ${provenance.seed}`]],
        ...(provenance.commit === null ? [] : [['Commit', [{ code: provenance.commit }]]]),
        ...provenance.inputs.map(({ path, sha256, bytes }) => [
            'Input',
            [{ code: wording_name(path, 80) }, ` ${(0,build_report/* writeCount */.jG)(bytes)} bytes, sha256 `, { code: sha256 }],
        ]),
    ];
    return [
        {
            kind: 'details',
            keep: 70,
            summary: [
                { strong: ['Provenance'] },
                `: ${(0,build_report/* writeCount */.jG)(provenance.inputs.length)} inputs by hash, seed ${provenance.seed}`,
            ],
            blocks: [
                {
                    kind: 'table',
                    rowName: 'facts',
                    textRows: 16,
                    columns: [{ title: ['What'] }, { title: ['Which'] }],
                    rows: rows.map(([title, text]) => ({ keep: 71, cells: [[title], text] })),
                },
            ],
        },
    ];
}
function version({ name: label, source, commit, tag, predictions }) {
    const parts = [{ code: wording_name(label, 80) }, ` (${source})`];
    if (tag !== null)
        parts.push(', tag ', { code: wording_name(tag, 80) });
    if (commit !== null)
        parts.push(', commit ', { code: wording_name(commit, 40) });
    if (predictions !== null)
        parts.push(', predictions sha256 ', { code: wording_name(predictions, 64) });
    return parts;
}
/** The last line: the run, and which version was to be beaten. */
function footer(report) {
    const { runId, runUrl, runAttempt, suite } = report.provenance;
    const parts = [];
    const link = runUrl === null ? null : (0,build_report/* webAddress */.Dy)(runUrl);
    if (runId !== null) {
        const text = `run ${wording_name(runId, 24)}${runAttempt !== null && runAttempt > 1 ? `, attempt ${runAttempt}` : ''}`;
        parts.push([link === null ? text : { link, text: [text] }]);
    }
    if (report.champion !== null)
        parts.push(champion(report.champion));
    parts.push([wording_name(suite, 32)]);
    return [
        {
            kind: 'paragraph',
            small: true,
            keep: 10,
            text: parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
        },
    ];
}
function champion({ name: label, source, tag, commit }) {
    switch (source) {
        case 'tag':
            return ['champion from tag ', { code: wording_name(tag ?? label, 80) }];
        case 'merge-base':
            return ['champion: the merge base', ...(commit === null ? [] : [' ', { code: commit.slice(0, 7) }])];
        case 'prior':
            return ['no champion: judged beside the prior, which always predicts how common each class is'];
        default:
            return ['champion ', { code: wording_name(label, 60) }];
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-compare/document.js








/**
 * What the report says to a reader, in the order in which a reviewer asks: the verdict, why and what to do; the gates
 * that say no; the numbers; whom it helps and hurts; what changed; whether to trust it. A function of the report alone.
 */
function composeEvaluateDocument(report) {
    const reading = read(report);
    const { tone, title, blocks } = headline(reading);
    return {
        id: `${report.action}:${report.model}`,
        tone,
        title,
        blocks: [
            ...blocks,
            ...failingGates(reading),
            ...metricTable(reading),
            ...examplesSentence(reading),
            ...notes(report),
            ...charts(report),
            ...forests(report),
            ...sliceTable(reading),
            ...changesTable(report),
            ...comparability(report),
            ...otherGates(reading),
            ...provenance(report),
            ...footer(report),
        ],
    };
}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeFirstModel)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90589);

/** Metrics in which a model that is of any use beats the prior, whatever its threshold. */
const beatable = new Set(['roc_auc', 'average_precision', 'log_loss', 'brier_score']);
/**
 * Judges a first classification model: its gates see no champion, so that only their limits on its own values count,
 * and beside each value stands what the prior (the class frequencies, for every row) would have scored. A model that
 * is proven worse than the prior in a metric that is gated, or in one that needs no threshold, fails.
 */
function judgeFirstModel(input) {
    const alone = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModels */ .wA)({ ...input, sample: { ...input.sample, champion: null } });
    const sample = { ...input.sample, champion: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .priorOutput */ .wC)(input.sample) };
    const beside = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModels */ .wA)({ ...input, sample, gates: [], custom: [] });
    const metrics = alone.metrics.map((row, index) => {
        const compared = beside.metrics[index];
        if (compared === undefined || compared.champion === null || row.candidate === null)
            return row;
        return { ...row, champion: compared.champion, difference: compared.difference };
    });
    const gated = new Set(input.gates.filter((gate) => gate.onFail === 'block').map((gate) => gate.metric));
    const failing = beside.metrics.filter(({ metric, slice, verdict }) => slice === null && verdict === 'regressed' && (gated.has(metric) || beatable.has(metric)));
    const gates = failing.map((row) => ({
        gate: `${row.metric} against the prior`,
        metric: row.metric,
        slice: null,
        status: 'fail',
        reason: `${row.title} is worse than that of the prior, which gives every row the same answer`,
        line: null,
        file: null,
    }));
    return { ...alone, metrics, gates: [...alone.gates, ...gates], curves: alone.curves };
}


/***/ }),

/***/ 47238:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkLeakage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40549);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49908);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




const id = 'training-rows';
/**
 * Whether a row that the candidate was trained on is in the holdout, by id. What training reads are the data sets that
 * its command names.
 *
 * @throws ConfigurationError where there are such rows: every number on them would flatter the candidate
 */
async function checkLeakage(settings, holdout, engine) {
    const { section, evaluate } = settings;
    const command = section?.train?.run ?? '';
    const training = Object.entries(section?.data?.datasets ?? {})
        .filter(([name]) => name !== evaluate.holdout && command.includes(`{${name}}`))
        .map(([, { path }]) => path)
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(engine.workspace, path)));
    const unknown = (why) => ({
        id,
        status: 'not-checked',
        statement: `whether a training row is in the holdout could not be checked: ${why}`,
    });
    if (training.length === 0 || holdout.length === 0)
        return unknown('the training data is not here');
    const columns = evaluate.id ?? [];
    const found = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedRows */ .Z0)(engine, { training, holdout, id: columns });
    if (found === null)
        return unknown(`it has no column ${columns.join(', ')}`);
    if (found.shared > 0) {
        const place = ['models', settings.model, 'data', 'datasets'];
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
            ...(settings.configuration === null
                ? {}
                : { file: settings.configuration.file, ...settings.configuration.lineOf(place) }),
            path: place.join('.'),
            value: found.examples.join('; '),
            message: `${found.shared.toLocaleString('en-US')} rows of the holdout are in the training data too, by ${columns.join(', ')}`,
            remedy: 'Split the data so that no row is in both; a model is judged on rows it has not seen',
        });
    }
    const rows = found.trainingRows.toLocaleString('en-US');
    return {
        id,
        status: 'holds',
        statement: `no training row in the holdout (${rows} looked through by ${columns.join(', ')})`,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 21951:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ metricsFilesReport)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40549);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90589);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87649);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** A report from numbers alone, for teams that have no predictions yet. */
async function metricsFilesReport(inputs, settings, frame, services) {
    const { workspace } = services;
    const candidate = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetricsFiles */ .t0)(inputs.candidateMetrics, { workspace, input: 'candidate-metrics' });
    const champion = inputs.championMetrics.length === 0
        ? null
        : await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetricsFiles */ .t0)(inputs.championMetrics, { workspace, input: 'champion-metrics' });
    const compared = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .qB)({
        candidate: candidate.values,
        champion: champion?.values ?? null,
        metrics: inputs.metrics.length > 0 || settings.evaluate.metrics.length > 0 ? settings.metrics : null,
        gates: settings.gates,
        confidence: settings.evaluate.confidence,
    });
    const side = (files) => ({
        name: files.join(', '),
        source: 'file',
        commit: null,
        tag: null,
        predictions: null,
    });
    const runs = Math.max(inputs.candidateMetrics.length, inputs.championMetrics.length);
    return {
        schemaVersion: 1,
        action: 'evaluate-and-compare',
        verdict: compared.verdict,
        startedAt: frame.startedAt,
        model: settings.model,
        task: settings.task,
        confidence: settings.evaluate.confidence,
        candidate: side(inputs.candidateMetrics),
        champion: champion === null ? null : side(inputs.championMetrics),
        rows: 0,
        rowName: settings.evaluate.rowName,
        metrics: compared.metrics,
        gates: compared.gates,
        examples: null,
        comparability: [
            {
                id: 'same-rows',
                status: 'not-checked',
                statement: 'whether both numbers are of the same rows cannot be seen from metrics files',
            },
        ],
        changes: [],
        curves: { roc: [], precisionRecall: [], calibration: [], scores: null },
        notes: [
            runs > 1
                ? 'Intervals show the spread between runs (seeds), not the uncertainty from a finite holdout.'
                : 'No interval is possible from two numbers, so nothing here says whether a difference is real.',
            'One line gives intervals: `predict: <command that writes {predictions}>` under `evaluate`.',
        ],
        provenance: {
            ...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceOf */ .J)(frame, null),
            inputs: [...candidate.files, ...(champion?.files ?? [])].map(({ path, sha256, bytes }) => ({
                path,
                sha256,
                bytes,
            })),
            seed: settings.evaluate.seed,
        },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 82769:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ predictionsReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90589);
/* harmony import */ var _comparability_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99370);
/* harmony import */ var _first_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4806);
/* harmony import */ var _leakage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47238);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87649);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__, _leakage_js__WEBPACK_IMPORTED_MODULE_4__]);
([_data_index_js__WEBPACK_IMPORTED_MODULE_1__, _leakage_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** Loads both sides' predictions, refuses what cannot be compared, compares, and puts the report together. */
async function predictionsReport(settings, sides, frame, services) {
    const { evaluate, section, task, metrics, gates } = settings;
    const engine = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F5)({ ...services, bindingPath: services.env.MLOPS_DUCKDB_PATH });
    const sql = metrics.flatMap(({ id, sql }) => (sql === null ? [] : [{ name: id, sql }]));
    const loaded = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadComparison */ .Sk)(engine, {
        task,
        candidate: sides.candidate.files,
        champion: sides.champion?.files ?? null,
        holdout: sides.holdout.length === 0 ? undefined : sides.holdout,
        id: evaluate.id ?? [],
        label: evaluate.label ?? '',
        score: evaluate.score,
        prediction: evaluate.prediction,
        probabilities: evaluate.probabilities,
        scoresAreProbabilities: evaluate.scoreIs === 'probability',
        weight: evaluate.weight,
        positive: evaluate.positive,
        threshold: evaluate.threshold,
        slices: evaluate.slices,
        minJoinRate: evaluate.minJoinRate,
        private: section?.data?.datasets[evaluate.holdout]?.private,
        sqlMetrics: sql,
    });
    const leakage = await (0,_leakage_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLeakage */ .r)(settings, sides.holdout, engine);
    const { sample } = loaded;
    const prior = sample.champion === null && task !== 'regression';
    const judged = prior ? _first_model_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeFirstModel */ .J : _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compareModels */ .wA;
    const compared = judged({
        sample,
        slices: loaded.slices,
        metrics,
        gates,
        confidence: evaluate.confidence,
        seed: evaluate.seed,
        custom: loaded.sqlMetrics,
    });
    return {
        schemaVersion: 1,
        action: 'evaluate-and-compare',
        verdict: compared.verdict,
        startedAt: frame.startedAt,
        model: settings.model,
        task,
        confidence: evaluate.confidence,
        candidate: withPredictions(sides.candidate.version, loaded, 'candidate'),
        champion: championOf(sides, loaded, prior),
        rows: sample.rows,
        rowName: evaluate.rowName,
        metrics: compared.metrics,
        gates: compared.gates,
        examples: sides.champion === null ? null : compared.examples,
        comparability: (0,_comparability_js__WEBPACK_IMPORTED_MODULE_6__/* .comparabilityOf */ .s)(settings, sides, loaded, leakage),
        changes: [...sides.changes],
        curves: compared.curves,
        notes: [...sides.notes],
        provenance: {
            ...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .provenanceOf */ .J)(frame, sides.candidate.version.commit),
            inputs: loaded.facts.files.map(({ path, sha256, bytes }) => ({
                path: readable(path, services.workspace),
                sha256,
                bytes,
            })),
            seed: evaluate.seed,
        },
    };
}
function championOf(sides, loaded, prior) {
    if (sides.champion !== null)
        return withPredictions(sides.champion.version, loaded, 'champion');
    if (!prior)
        return null;
    return { name: 'the prior', source: 'prior', commit: null, tag: null, predictions: null };
}
function withPredictions(version, loaded, role) {
    const files = loaded.facts.files.filter((file) => file.role === role);
    return files.length === 1 ? { ...version, predictions: files[0].sha256 } : version;
}
/** Kept predictions lie in the store, whose path says nothing to a reader. */
function readable(path, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    return absolute.startsWith(`${workspace}/`) ? absolute.slice(workspace.length + 1) : path;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 87649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);

/** Where a report comes from; inputs and seed are the caller's to add. */
function provenanceOf({ context }, commit) {
    return {
        suite: _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suite */ .rs,
        commit: context?.sha ?? commit,
        headCommit: context?.headSha ?? commit,
        pullRequest: context?.pullRequest ?? null,
        repository: context === null ? null : `${context.repository.owner}/${context.repository.repo}`,
        serverUrl: context?.serverUrl ?? null,
        runId: context === null ? null : String(context.runId),
        runAttempt: context?.runAttempt ?? null,
        runUrl: context?.runUrl ?? null,
    };
}


/***/ }),

/***/ 14250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ beginPublication),
/* harmony export */   d: () => (/* binding */ handoverName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49908);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41629);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65421);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92047);





const action = 'evaluate-and-compare';
/** Opens the check and marks an older comment stale, before anything is computed. */
async function beginPublication(options, services) {
    const { logger, env, clock } = services;
    const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_4__/* .githubContext */ .h)(services);
    const headSha = options.target?.headSha ?? context?.headSha ?? null;
    const pullRequest = options.target === undefined ? (context?.pullRequest ?? null) : options.target.pullRequest;
    // A fork's token can write nothing: there a second, trusted workflow posts what this run uploads.
    const untrusted = context?.isFork === true && options.target === undefined;
    const gh = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGitHub */ .UY)({ context, token: options.token, logger });
    const run = context === null || headSha === null
        ? null
        : { id: context.runId, attempt: context.runAttempt, headSha, startedAt: clock.now().toISOString() };
    const place = pullRequest === null ? null : { issueNumber: pullRequest, key: options.model, section: action, order: 20 };
    const comments = options.comment && !untrusted && run !== null && place !== null;
    const notes = [];
    const said = (reply) => {
        if (reply.status === 'failed')
            notes.push(reply.reason);
        return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrWarn */ .dR)(reply, logger);
    };
    const opened = options.check && !untrusted && run !== null
        ? said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .startCheck */ .b7)(gh, {
            name: (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(action, options.model),
            headSha: run.headSha,
            startedAt: run.startedAt,
            title: 'Evaluating',
            summary: 'The candidate is being compared with the champion.',
        }))
        : null;
    if (comments)
        said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .markStickyCommentStale */ .ZK)(gh, { ...place, run }));
    return {
        context,
        notes,
        upload: (reports) => uploadReports(reports, options.model, services, context),
        async finish(report, document, fullReportUrl) {
            const markdown = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(document, fullReportUrl === null ? {} : { fullReportUrl });
            if (context !== null)
                (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrWarn */ .dR)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJobSummary */ .j7)(env, markdown), logger);
            const posted = comments ? said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .upsertStickyComment */ .qD)(gh, { ...place, body: markdown, run })) : null;
            if (posted?.action === 'superseded')
                logger.info('A newer run has written the comment; it was left as it is.');
            if (opened !== null)
                await closeCheck(gh, opened, report, markdown, fullReportUrl, clock.now().toISOString());
            return posted?.url ?? null;
        },
        async abandon(error) {
            const problems = problemsOf(error);
            const summary = ['There is no verdict:', '', '```text', ...problems.map(_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw), '```'].join('\n');
            if (comments) {
                const document = refusal(options.model, problems);
                const body = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(document);
                said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .upsertStickyComment */ .qD)(gh, { ...place, body, run }));
            }
            if (opened !== null)
                said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .completeCheck */ .iL)(gh, opened, {
                    conclusion: 'failure',
                    title: 'No verdict',
                    summary,
                    annotations: problems.flatMap((problem) => annotationOf(problem)),
                    completedAt: clock.now().toISOString(),
                }));
        },
    };
    async function closeCheck(gh, check, report, markdown, detailsUrl, completedAt) {
        const failing = report.gates.filter((gate) => gate.status === 'fail');
        said(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .completeCheck */ .iL)(gh, check, {
            conclusion: failing.length === 0 ? 'success' : 'failure',
            title: failing.length === 0
                ? `${report.verdict}: every gate passes`
                : `${report.verdict}: ${failing.length} of ${report.gates.length} gates fail`,
            summary: markdown,
            annotations: report.gates.flatMap((gate) => gate.file === null || gate.line === null || (gate.status !== 'fail' && gate.status !== 'warn')
                ? []
                : [
                    {
                        path: gate.file,
                        startLine: gate.line,
                        level: gate.status === 'fail' ? 'failure' : 'warning',
                        title: `Gate ${gate.gate}`,
                        message: gate.reason,
                    },
                ]),
            completedAt,
            ...(detailsUrl === null ? {} : { detailsUrl }),
        }));
    }
}
/** Name of the artifact that carries the JSON report from an untrusted run to the trusted workflow. */
function handoverName(model) {
    return `mlops-${action}-${model.replaceAll('/', '-')}`;
}
async function uploadReports(reports, model, services, context) {
    const { logger, env, workspace } = services;
    if (context === null)
        return null;
    const file = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const json = file(reports.reportJson);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(json, '..');
    (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrWarn */ .dR)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadReportArtifact */ .qw)({ env, name: handoverName(model), files: [json], rootDirectory: folder }), logger);
    const whole = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrWarn */ .dR)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadReportArtifact */ .qw)({
        env,
        name: `${handoverName(model)}-report`,
        files: [file(reports.reportHtml), file(reports.reportMarkdown)],
        rootDirectory: folder,
    }), logger);
    if (whole === null)
        return null;
    const { serverUrl, repository, runId } = context;
    return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}/artifacts/${whole.id}`;
}
function problemsOf(error) {
    if (error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        return error.problems;
    return [{ message: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }];
}
function annotationOf(problem) {
    if (problem.file === undefined || problem.line === undefined)
        return [];
    return [
        {
            path: problem.file,
            startLine: problem.line,
            level: 'failure',
            title: 'No verdict',
            message: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem),
        },
    ];
}
function refusal(model, problems) {
    return {
        id: `${action}:${model}`,
        tone: 'bad',
        title: [{ code: model }, ': no verdict'],
        blocks: [
            {
                kind: 'paragraph',
                keep: 'always',
                text: [{ strong: ['The two models could not be compared.'] }, ' Mend what is below and push again.'],
            },
            { kind: 'code', language: 'text', text: problems.map(_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw).join('\n'), keep: 'always' },
        ],
    };
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ publishFromRun)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14347);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49908);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41629);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92047);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3729);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28304);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14250);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30394);








/**
 * The trusted half of a fork's pull request: takes the JSON report that the untrusted run uploaded, checks it against
 * the schema, replaces what it says of itself by what GitHub says, finds the pull request by the head commit, and
 * renders and posts the report. The numbers stay the fork's own claim, and the report says so.
 *
 * Succeeds once the report is posted; the verdict is the check's to enforce.
 */
async function publishFromRun(inputs, services) {
    const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .githubContext */ .h)(services);
    const run = context?.triggeringRun ?? null;
    if (context === null || run === null || String(run.id) !== inputs.publishFromRun)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
            path: 'publish-from-run',
            value: inputs.publishFromRun ?? '',
            message: 'must be the run that started this workflow',
            remedy: 'Use it on `workflow_run` with `publish-from-run: ${{ github.event.workflow_run.id }}`',
        });
    // The default branch is what is checked out here; nothing of the fork is.
    const model = inputs.model ??
        (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .selectModel */ .U8)(await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .vF)(inputs.config, { workspace: services.workspace })).name;
    const gh = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGitHub */ .UY)({ context, token: inputs.githubToken, logger: services.logger });
    const files = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrThrow */ .P7)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadReportArtifact */ .dS)(gh, run.id, (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .handoverName */ .d)(model)));
    if (files === null) {
        services.logger.info('The run uploaded no report: it stopped before there was one. Nothing is posted.');
        return { outputs: noOutputs };
    }
    const claimed = parseReport(Object.values(files)[0]);
    const pull = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOrThrow */ .P7)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findPullRequestByHead */ .rf)(gh, {
        sha: run.headSha,
        repository: run.headRepository,
        branch: run.headBranch,
        claimed: claimed.provenance.pullRequest,
    }));
    if (pull === null) {
        services.logger.info(`No open pull request has the head ${run.headSha.slice(0, 7)} any more. Nothing is posted.`);
        return { outputs: noOutputs };
    }
    const { owner, repo } = context.repository;
    const report = {
        ...claimed,
        model,
        candidate: { ...claimed.candidate, name: run.headSha.slice(0, 7), commit: run.headSha },
        notes: [
            ...claimed.notes,
            "The numbers come from a run of the fork's own code; only their form was checked before they were shown here.",
        ],
        provenance: {
            ...claimed.provenance,
            headCommit: run.headSha,
            pullRequest: pull.number,
            repository: `${owner}/${repo}`,
            serverUrl: context.serverUrl,
            runId: String(run.id),
            runAttempt: run.attempt,
            runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
        },
    };
    const publication = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .beginPublication */ ._)({
        model,
        token: inputs.githubToken,
        comment: inputs.comment,
        check: inputs.check,
        target: { headSha: run.headSha, pullRequest: pull.number },
    }, services);
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .composeEvaluateDocument */ .L)(report);
    const title = `${model}: candidate and champion`;
    const written = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .L)('evaluate-and-compare', inputs.reportDirectory, report, document, title, services);
    const { terminal, ...paths } = written;
    const fullReportUrl = await publication.upload(written);
    const commentUrl = await publication.finish(report, document, fullReportUrl);
    const failing = report.gates.some((gate) => gate.status === 'fail');
    return {
        outputs: {
            ...paths,
            verdict: report.verdict,
            gates: failing ? 'fail' : report.gates.some((gate) => gate.status === 'warn') ? 'warn' : 'pass',
            championCommit: report.champion?.commit ?? '',
            commentUrl: commentUrl ?? '',
        },
        terminal,
    };
}
const noOutputs = {
    verdict: '',
    reportJson: '',
    reportMarkdown: '',
    reportHtml: '',
    gates: '',
    championCommit: '',
    commentUrl: '',
};
function parseReport(text) {
    let json;
    try {
        json = JSON.parse(text ?? '');
    }
    catch (cause) {
        throw refused('it is not JSON', cause);
    }
    const parsed = _report_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateReportSchema */ .X.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refused(`${issue?.path.join('.')}: ${issue?.message}`, parsed.error);
}
function refused(why, cause) {
    return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .eG(`The uploaded report is refused: ${why}.`, {
        cause,
        remedy: 'It was not written by this suite, or by a version of it that does not fit this one.',
    });
}


/***/ }),

/***/ 55593:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* binding */ deliver),
/* harmony export */   runEvaluation: () => (/* binding */ runEvaluation)
/* harmony export */ });
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49908);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3729);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28304);
/* harmony import */ var _metrics_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21951);
/* harmony import */ var _predictions_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82769);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14250);
/* harmony import */ var _publish_from_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68364);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9779);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90352);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__, _predictions_report_js__WEBPACK_IMPORTED_MODULE_4__, _sides_js__WEBPACK_IMPORTED_MODULE_8__]);
([_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__, _predictions_report_js__WEBPACK_IMPORTED_MODULE_4__, _sides_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









/**
 * Compares the candidate with the champion, writes the reports, posts them where this runs on GitHub, and hands back a
 * failure when a gate says no.
 *
 * @throws ConfigurationError where the comparison would mean nothing, with every reason
 */
async function runEvaluation(inputs, services) {
    if (inputs.publishFromRun !== undefined)
        return (0,_publish_from_run_js__WEBPACK_IMPORTED_MODULE_6__/* .publishFromRun */ .Z)(inputs, services);
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .s)(inputs, services.workspace);
    const publication = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .beginPublication */ ._)({ model: settings.model, token: inputs.githubToken, comment: inputs.comment, check: inputs.check }, services);
    try {
        const report = await evaluate(inputs, settings, publication, services);
        return await deliver(report, inputs, publication, services);
    }
    catch (error) {
        await publication.abandon(error);
        throw error;
    }
}
async function evaluate(inputs, settings, publication, services) {
    const startedAt = services.clock.now().toISOString();
    const frame = { startedAt, context: publication.context };
    if (settings.source === 'metrics-files')
        return (0,_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsFilesReport */ .H)(inputs, settings, frame, services);
    const sides = settings.source === 'prediction-files'
        ? await (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .sidesFromFiles */ .I)(inputs, settings, services)
        : await (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .sidesFromCommand */ .u)(inputs, settings, services);
    return (0,_predictions_report_js__WEBPACK_IMPORTED_MODULE_4__/* .predictionsReport */ .J)(settings, sides, frame, services);
}
/** Writes, posts and judges a finished report. */
async function deliver(report, inputs, publication, services) {
    const noted = { ...report, notes: [...report.notes, ...publication.notes] };
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .composeEvaluateDocument */ .L)(noted);
    const { terminal, ...paths } = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReports */ .L)('evaluate-and-compare', inputs.reportDirectory, noted, document, `${report.model}: candidate and champion`, services);
    const fullReportUrl = await publication.upload({ ...paths, terminal });
    const commentUrl = await publication.finish(noted, document, fullReportUrl);
    const failing = noted.gates.filter((gate) => gate.status === 'fail');
    const warned = noted.gates.some((gate) => gate.status === 'warn');
    const outputs = {
        ...paths,
        verdict: noted.verdict,
        gates: failing.length > 0 ? 'fail' : warned ? 'warn' : 'pass',
        championCommit: noted.champion?.commit ?? '',
        commentUrl: commentUrl ?? '',
    };
    if (failing.length === 0)
        return { outputs, terminal };
    const failure = new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GateFailedError */ .To(`${report.model}: ${failing.length} of ${noted.gates.length} gates fail`, failing.map((gate) => ({
        ...(gate.file === null ? {} : { file: gate.file }),
        ...(gate.line === null ? {} : { line: gate.line }),
        path: gate.gate,
        message: gate.reason,
    })));
    return { outputs, terminal, failure };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14347);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90589);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49908);



const defaultConfig = 'mlops.yaml';
/**
 * Reads the configuration where there is one and lays the inputs over it.
 *
 * @throws ConfigurationError with all problems of file and inputs at once
 */
async function readSettings(inputs, workspace) {
    const named = inputs.config === defaultConfig ? undefined : inputs.config;
    const source = sourceOf(inputs);
    const configuration = source === 'predict-command'
        ? await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .vF)(inputs.config, { workspace })
        : await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfiguration */ .oN)(named, { workspace });
    const selected = configuration === null ? null : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .selectModel */ .U8)(configuration, inputs.model);
    const section = selected?.model ?? null;
    const model = selected?.name ?? inputs.model ?? 'model';
    const problems = [];
    const task = inputs.task ?? section?.task;
    if (task === undefined)
        problems.push({
            path: 'task',
            message: 'is required where no configuration says it',
            remedy: 'Give `task`: binary-classification, multiclass-classification or regression',
        });
    const evaluate = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInputs */ .sg)(section?.evaluate ?? _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSection */ .ds.parse({}), inlineEvaluate(inputs));
    if (source !== 'metrics-files')
        problems.push(...missingColumns(evaluate, task, configuration, model));
    if (inputs.championPredictions.length > 0 && inputs.candidatePredictions.length === 0)
        problems.push({
            path: 'candidate-predictions',
            message: 'is required beside `champion-predictions`',
            remedy: "Give the candidate's predictions too, or neither and declare `evaluate.predict`",
        });
    const declared = evaluate.metrics.length === 0 && task !== undefined ? usualMetrics[task] : evaluate.metrics;
    const inlineMetrics = inputs.metrics.length > 0;
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricSpecs */ ._Y)(declared, task);
    const gates = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGates */ .MJ)(inlineMetrics ? gatesOf(declared, evaluate.gates) : evaluate.gates, metrics.specs);
    const place = (problem) => {
        const path = problem.path ?? '';
        if (configuration === null || inlineMetrics)
            return problem;
        const steps = ['models', model, 'evaluate', ...pathSteps(path)];
        return {
            ...problem,
            file: configuration.file,
            ...configuration.lineOf(steps),
            path: `models.${model}.evaluate.${path}`,
        };
    };
    problems.push(...[...metrics.problems, ...gates.problems].map(place));
    if (problems.length > 0 || task === undefined)
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(problems);
    const located = gates.gates.map((gate) => {
        if (configuration === null || inlineMetrics)
            return gate;
        const { line } = configuration.lineOf(['models', model, 'evaluate', 'gates', gate.index]);
        return { ...gate, file: configuration.file, line };
    });
    return { model, task, configuration, section, evaluate, metrics: metrics.specs, gates: located, source };
}
function sourceOf(inputs) {
    if (inputs.candidatePredictions.length > 0 || inputs.championPredictions.length > 0)
        return 'prediction-files';
    if (inputs.candidateMetrics.length > 0)
        return 'metrics-files';
    return 'predict-command';
}
function inlineEvaluate(inputs) {
    const given = {
        id: inputs.id.length > 0 ? inputs.id : undefined,
        label: inputs.label,
        score: inputs.score,
        prediction: inputs.prediction,
        positive: inputs.positive,
        threshold: inputs.threshold,
        weight: inputs.weight,
        metrics: inputs.metrics,
        slices: inputs.slices.map((column) => ({ column })),
        minJoinRate: inputs.minJoinRate,
        confidence: inputs.confidence,
        seed: inputs.seed,
        probabilities: inputs.probabilities.length === 0
            ? undefined
            : inputs.probabilities.length === 1
                ? { kind: 'prefix', prefix: inputs.probabilities[0] }
                : { kind: 'columns', columns: inputs.probabilities.map((column) => ({ class: column, column })) },
    };
    return given;
}
/** What is compared where nobody says what. */
const usualMetrics = {
    'binary-classification': ['roc_auc', 'average_precision', 'log_loss', 'brier_score'],
    'multiclass-classification': ['accuracy', 'balanced_accuracy', 'f1(average=macro)', 'log_loss'],
    regression: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
};
/** With metrics given inline, gates of the file count only for those that are still compared. */
function gatesOf(metrics, gates) {
    const nameOf = (entry) => (typeof entry === 'string' ? entry : Object.keys(entry)[0]);
    const names = new Set(metrics.map(nameOf));
    return gates.filter((gate) => names.has(nameOf(gate)));
}
/** `gates[1].roc_auc.min` → `gates`, 1, `roc_auc`, `min`. */
function pathSteps(path) {
    return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index === undefined ? key : Number(index));
}
function missingColumns(evaluate, task, configuration, model) {
    const problems = [];
    const require = (name, remedy) => problems.push({
        ...(configuration === null
            ? { path: name }
            : {
                file: configuration.file,
                ...configuration.lineOf(['models', model, 'evaluate']),
                path: `models.${model}.evaluate.${name}`,
            }),
        message: 'is required to compare predictions',
        remedy,
    });
    if (evaluate.id === undefined || evaluate.id.length === 0)
        require('id', 'Name the column or columns that identify a row in both files');
    if (evaluate.label === undefined)
        require('label', 'Name the column with the observed outcome');
    const output = evaluate.score ?? evaluate.prediction ?? evaluate.probabilities;
    if (output === undefined && task !== undefined)
        require('score', 'Name the column with the score, or `prediction`, or for several classes `probabilities`');
    return problems;
}


/***/ }),

/***/ 90352:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sidesFromFiles),
/* harmony export */   u: () => (/* binding */ sidesFromCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14347);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49908);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68536);
/* harmony import */ var _training_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93420);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92047);
/* harmony import */ var _model_version_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15679);
/* harmony import */ var _near_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30719);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85993);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__]);
_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










/** Predictions that were given as files. */
async function sidesFromFiles(inputs, settings, services) {
    const side = (files) => ({
        files,
        version: { name: files.join(', '), source: 'file', commit: null, tag: null, predictions: null },
    });
    const declared = settings.section?.data?.datasets[settings.evaluate.holdout]?.path;
    // Files whose id is named inline stand for themselves; the configuration's holdout need not be theirs.
    const ours = inputs.id.length === 0 && declared !== undefined;
    const holdout = ours && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(services.workspace, declared)) ? [declared] : [];
    return {
        candidate: side(inputs.candidatePredictions),
        champion: inputs.championPredictions.length === 0 ? null : side(inputs.championPredictions),
        holdout,
        changes: [],
        notes: [],
    };
}
/** Predictions made here, by the declared command, on the same holdout for both. */
async function sidesFromCommand(inputs, settings, services) {
    const { configuration, section } = settings;
    if (configuration === null || section === null)
        throw new Error('a predict command needs a configuration');
    const { logger, workspace } = services;
    const store = await (0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .Ch)(workspace, (0,_near_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .modelCache */ ._)(services));
    const { version, repository, commit, dirty } = await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTreeVersion */ .Q3)(settings.model, section, services);
    const holdout = (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetPath */ .u8)(version, settings.evaluate.holdout);
    if (holdout === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(holdout))
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(configuration.problemAt(['models', settings.model, 'data', 'datasets'], holdout === null
            ? `names no data set \`${settings.evaluate.holdout}\` to judge both models on`
            : `has a data set \`${settings.evaluate.holdout}\` that is not there: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, holdout)}`, holdout === null
            ? 'Add it, or name another with `evaluate.holdout`'
            : 'Make or fetch the data in a step before this one'));
    const candidate = await logger.group('Candidate', async () => {
        const model = await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .provideModel */ .b0)(version, configuration, store, services);
        return {
            model,
            predictions: await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .predictVersion */ .Iy)(version, configuration, model, holdout, store, services),
        };
    });
    // On `pull_request` the merge commit is checked out; reviewers know the head commit.
    const head = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .githubContext */ .h)(services)?.headSha ?? commit;
    const candidateSide = {
        files: [candidate.predictions.path],
        version: {
            name: `${head?.slice(0, 7) ?? 'working tree'}${dirty ? ' + uncommitted changes' : ''}`,
            source: dirty || head === null ? 'working-tree' : 'head',
            commit: head,
            tag: null,
            predictions: (await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .contentHash */ .Ae)(candidate.predictions.path)).sha256,
        },
    };
    const found = repository === null || commit === null
        ? null
        : await locateChampion(inputs, settings, repository, commit, services);
    if (found === null || repository === null)
        return { candidate: candidateSide, champion: null, holdout: [holdout], changes: [], notes: [] };
    const notes = [];
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.mlops', 'worktrees', found.commit);
    return logger.group(`Champion ${found.name}`, () => (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withWorktree */ ._u)(repository, found.commit, place, async (folder) => {
        const champion = await championVersion(found, folder, version, inputs, repository, services);
        if (champion === null) {
            notes.push(`\`${settings.model}\` did not exist at ${found.name}, so this is its first version.`);
            return { candidate: candidateSide, champion: null, holdout: [holdout], changes: [], notes };
        }
        const prepare = await preparation(champion.version, version, champion.configuration, services);
        const model = await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .provideModel */ .b0)(champion.version, champion.configuration, store, services, prepare);
        const predictions = await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .predictVersion */ .Iy)(champion.version, champion.configuration, model, holdout, store, services, prepare);
        notes.push(...champion.notes);
        return {
            candidate: candidateSide,
            champion: {
                files: [predictions.path],
                version: {
                    name: found.name,
                    source: found.source,
                    commit: found.commit,
                    tag: found.tag,
                    predictions: (await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .contentHash */ .Ae)(predictions.path)).sha256,
                },
            },
            holdout: [holdout],
            changes: await (0,_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .describeChanges */ .D)(repository, version, champion.version),
            notes,
        };
    }));
}
async function locateChampion(inputs, settings, repository, commit, services) {
    if (inputs.champion === 'none')
        return null;
    const declared = settings.evaluate.champion;
    const revision = inputs.champion ?? ('ref' in declared ? declared.ref : undefined);
    if (revision !== undefined) {
        const named = await repository.commitOf(revision);
        if (named === null)
            throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1({
                path: 'champion',
                value: revision,
                message: 'names no commit of this repository',
                remedy: 'Check its spelling, and that the checkout has it: `fetch-depth: 0`',
            });
        return { source: 'merge-base', commit: named, name: revision, tag: null };
    }
    const base = inputs.base ?? services.env.GITHUB_BASE_REF;
    const named = base === undefined || base === '' ? [] : [`origin/${base}`, base];
    const champion = await (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__/* .findChampion */ .fh)(repository, {
        model: settings.model,
        stage: 'stage' in declared ? declared.stage : 'production',
        head: commit,
        bases: [...named, 'origin/HEAD', 'origin/main', 'main', 'origin/master', 'master'],
    });
    if (champion === null && (await repository.isShallow()))
        throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .eG('The champion cannot be found: this checkout has no history.', {
            remedy: 'Set `fetch-depth: 0` in the actions/checkout step',
        });
    return champion;
}
async function championVersion(champion, folder, candidate, inputs, repository, services) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inputs.config)))
        return null;
    const notes = [];
    const own = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inputs.config), { workspace: folder }).catch((error) => {
        if (!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1))
            throw error;
        notes.push(`The champion's own ${inputs.config} is not readable here: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .Vw)(error.problems[0])}`);
        return null;
    });
    if (own !== null && !Object.hasOwn(own.models, candidate.model))
        return null;
    const configuration = own ?? (await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)(inputs.config, { workspace: services.workspace }));
    const { model: settings } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .selectModel */ .U8)(configuration, candidate.model);
    const tree = await repository.treeOf(champion.commit);
    const version = { ...candidate, settings, folder, tree };
    return { version, configuration, notes };
}
/** What has to be done in a champion's folder before its first command: its set-up, where its environment differs. */
async function preparation(champion, candidate, configuration, services) {
    const same = (await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentKey */ .J4)(champion)) === (await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentKey */ .J4)(candidate));
    let done = same;
    return async () => {
        if (done)
            return;
        done = true;
        services.logger.info("The champion's environment differs; its set-up runs first.");
        await (0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__/* .setUp */ .s)(champion, configuration, services);
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 92047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41629);


/** Where in GitHub this runs, or null on a laptop. */
function githubContext(services) {
    return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitHubContext */ .L7)(services.env, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}


/***/ })

};
