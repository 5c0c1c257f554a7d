"""Reference values of metrics, intervals and tests, as JSON on standard output.

Cases are generated from a fixed seed: ties, weights (zeros among them), constants, one class, tiny n, several classes.
scikit-learn says the metrics; SciPy, statsmodels and MLstatkit the intervals and p-values. Where none of them has an
interval for a metric, the derivative of scikit-learn's own metric by each sample weight gives its influence function.
"""

import json
import math
import platform
import sys
import warnings

import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from MLstatkit import Delong_test
from scipy import optimize, stats
from sklearn import metrics as skm
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

warnings.filterwarnings("ignore")
sklearn.set_config(skip_parameter_validation=True, assume_finite=True)
ALPHA = 0.05


def number(value):
    """A finite float, or None."""
    value = float(value)
    return value if math.isfinite(value) else None


def attempt(compute):
    """What compute returns, or None where the reference refuses or has no finite value."""
    try:
        return number(compute())
    except (ValueError, ZeroDivisionError, FloatingPointError):
        return None


def weighted_median(values, w):
    """scikit-learn 1.8 averages where half the weight falls between two rows; 1.7 could, but median_absolute_error did not."""
    from sklearn.utils import stats as weighted

    if w is None:
        return np.median(values)
    if hasattr(weighted, "_averaged_weighted_percentile"):
        return weighted._averaged_weighted_percentile(values[w > 0], w[w > 0])
    return skm.median_absolute_error(values, np.zeros_like(values), sample_weight=w)


# --- metrics ---------------------------------------------------------------------------------------------------------


def recall_at_precision(y, score, w, at):
    precision, recall, _ = skm.precision_recall_curve(y, score, sample_weight=w)
    return recall[precision >= at].max()


def precision_at_recall(y, score, w, at):
    precision, recall, _ = skm.precision_recall_curve(y, score, sample_weight=w)
    return precision[recall >= at].max()


def classwise(prefix, function, averages, **more):
    return {
        f"{prefix}[{average}]": lambda y, p, w, average=average: function(
            y, p, average=average, sample_weight=w, zero_division=0, **more
        )
        for average in averages
    }


AVERAGES = ["macro", "micro", "weighted"]
BINARY_AVERAGES = ["binary", *AVERAGES]


def on_classes(averages):
    return {
        "accuracy": lambda y, p, w: skm.accuracy_score(y, p, sample_weight=w),
        "balanced_accuracy": lambda y, p, w: skm.balanced_accuracy_score(y, p, sample_weight=w),
        "matthews_corrcoef": lambda y, p, w: skm.matthews_corrcoef(y, p, sample_weight=w),
        "cohen_kappa": lambda y, p, w: skm.cohen_kappa_score(y, p, sample_weight=w),
        "cohen_kappa[linear]": lambda y, p, w: skm.cohen_kappa_score(y, p, weights="linear", sample_weight=w),
        "cohen_kappa[quadratic]": lambda y, p, w: skm.cohen_kappa_score(y, p, weights="quadratic", sample_weight=w),
        **classwise("precision", skm.precision_score, averages),
        **classwise("recall", skm.recall_score, averages),
        **classwise("f1", skm.f1_score, averages),
        **classwise("fbeta", skm.fbeta_score, averages, beta=2),
        **classwise("jaccard", skm.jaccard_score, averages),
    }


BINARY_CLASSES = {
    **on_classes(BINARY_AVERAGES),
    "specificity": lambda y, p, w: skm.recall_score(y, p, pos_label=0, sample_weight=w, zero_division=0),
}
BINARY_SCORES = {
    "roc_auc": lambda y, s, w: skm.roc_auc_score(y, s, sample_weight=w),
    "average_precision": lambda y, s, w: skm.average_precision_score(y, s, sample_weight=w),
    "recall(at-precision=0.6)": lambda y, s, w: recall_at_precision(y, s, w, 0.6),
    "precision(at-recall=0.7)": lambda y, s, w: precision_at_recall(y, s, w, 0.7),
}
BINARY_PROBABILITIES = {
    "log_loss": lambda y, s, w: skm.log_loss(y, s, labels=[0, 1], sample_weight=w),
    "brier_score": lambda y, s, w: skm.brier_score_loss(y, s, pos_label=1, sample_weight=w),
}
REGRESSION = {
    "mean_absolute_error": skm.mean_absolute_error,
    "mean_squared_error": skm.mean_squared_error,
    "root_mean_squared_error": skm.root_mean_squared_error,
    "median_absolute_error": lambda y, p, sample_weight: weighted_median(np.abs(y - p), sample_weight),
    "mean_absolute_percentage_error": skm.mean_absolute_percentage_error,
    "r2": skm.r2_score,
    "explained_variance": skm.explained_variance_score,
    "mean_pinball_loss": lambda y, p, sample_weight: skm.mean_pinball_loss(y, p, alpha=0.5, sample_weight=sample_weight),
    "mean_pinball_loss(alpha=0.9)": lambda y, p, sample_weight: skm.mean_pinball_loss(
        y, p, alpha=0.9, sample_weight=sample_weight
    ),
    "mean_squared_log_error": skm.mean_squared_log_error,
    "root_mean_squared_log_error": skm.root_mean_squared_log_error,
    "mean_poisson_deviance": skm.mean_poisson_deviance,
    "mean_gamma_deviance": skm.mean_gamma_deviance,
    "mean_tweedie_deviance(power=1.5)": lambda y, p, sample_weight: skm.mean_tweedie_deviance(
        y, p, power=1.5, sample_weight=sample_weight
    ),
    "mean_tweedie_deviance(power=-1)": lambda y, p, sample_weight: skm.mean_tweedie_deviance(
        y, p, power=-1, sample_weight=sample_weight
    ),
    "max_error": lambda y, p, sample_weight: skm.max_error(y, p),
}


def multiclass_probability_metrics(k):
    labels = list(range(k))

    def ovo(average):
        def value(y, q, w):
            if w is not None:
                raise ValueError("no weights")
            return skm.roc_auc_score(y, q, multi_class="ovo", average=average, labels=labels)

        return value

    def top(count):
        return lambda y, q, w: skm.top_k_accuracy_score(y, q, k=count, labels=labels, sample_weight=w)

    return {
        "log_loss": lambda y, q, w: skm.log_loss(y, q, labels=labels, sample_weight=w),
        "brier_score": lambda y, q, w: skm.brier_score_loss(y, q, labels=labels, sample_weight=w),
        "roc_auc[ovr,macro]": lambda y, q, w: skm.roc_auc_score(
            y, q, multi_class="ovr", average="macro", labels=labels, sample_weight=w
        ),
        "roc_auc[ovr,weighted]": lambda y, q, w: skm.roc_auc_score(
            y, q, multi_class="ovr", average="weighted", labels=labels, sample_weight=w
        ),
        "roc_auc[ovo,macro]": ovo("macro"),
        "roc_auc[ovo,weighted]": ovo("weighted"),
        "top_k_accuracy": top(2),
        "top_k_accuracy(k=1)": top(1),
    }


# --- influence functions by differentiation --------------------------------------------------------------------------


def influence(value, n, w):
    """w_i · ∂value/∂w_i by central differences, extrapolated once."""
    base = np.ones(n) if w is None else np.asarray(w, dtype=float)
    slopes = np.zeros(n)
    for i in range(n):
        if base[i] == 0:
            continue

        def slope(h, i=i):
            up, down = base.copy(), base.copy()
            up[i] += h
            down[i] -= h
            return (value(up) - value(down)) / (2 * h)

        h = 2e-3 * base[i]
        slopes[i] = base[i] * (4 * slope(h / 2) - slope(h)) / 3
    return slopes


SMOOTH = {
    "average_precision",
    "balanced_accuracy",
    "matthews_corrcoef",
    "cohen_kappa",
    "cohen_kappa[linear]",
    "cohen_kappa[quadratic]",
    "precision[macro]",
    "precision[weighted]",
    "precision[binary]",
    "recall[macro]",
    "f1[binary]",
    "f1[macro]",
    "f1[weighted]",
    "fbeta[binary]",
    "fbeta[micro]",
    "jaccard[binary]",
    "jaccard[macro]",
    "roc_auc[ovr,macro]",
    "roc_auc[ovr,weighted]",
    "root_mean_squared_error",
    "r2",
    "explained_variance",
}


SKEWED = ("mean_squared_error", "mean_squared_log_error", "mean_gamma_deviance")


# --- intervals and tests ---------------------------------------------------------------------------------------------


def share_interval(success, trials):
    low, high = proportion_confint(success, trials, alpha=ALPHA, method="wilson")
    return [float(low), float(high)]


def tango(gained, lost, n):
    """Tango's interval, by numerical maximisation of the multinomial likelihood at each difference."""
    kept = n - gained - lost

    def slope(q, d):
        """Of the log-likelihood by the lost share; terms without rows are left out, so that only true poles are infinite."""
        with np.errstate(divide="ignore"):
            return float(
                (np.float64(gained) / (q + d) if gained else 0.0)
                + (np.float64(lost) / q if lost else 0.0)
                - (2 * np.float64(kept) / (1 - 2 * q - d) if kept else 0.0)
            )

    def lost_share(d):
        low, high = max(0.0, -d), (1 - d) / 2
        # In steps of what 1 − 2q − d can resolve: for d near 1 the neighbours of q itself lie far closer.
        while 1 - 2 * high - d <= 0:
            high -= 2**-53
        if high <= low or slope(low, d) <= 0:
            return low
        if slope(high, d) >= 0:
            return high
        return optimize.bisect(slope, low, high, args=(d,), xtol=1e-300, rtol=1e-15, maxiter=2000)

    def z(d):
        variance = n * (2 * lost_share(d) + d - d * d)
        return (gained - lost - n * d) / math.sqrt(variance)

    critical = stats.norm.isf(ALPHA / 2)
    estimate = (gained - lost) / n
    eps = 1e-12

    def bound(sign):
        edge = -sign * (1 - eps)
        if (estimate - edge) * sign <= 0 or sign * z(edge) < critical:
            return -sign * 1.0
        start = estimate - sign * 1e-13
        return optimize.brentq(lambda d: z(d) - sign * critical, *sorted((edge, start)), xtol=1e-15, rtol=1e-15)

    return [bound(1), bound(-1)]


def paired_shares(success_a, success_b):
    gained = int(np.sum(success_a & ~success_b))
    lost = int(np.sum(~success_a & success_b))
    n = len(success_a)
    both = int(np.sum(success_a & success_b))
    p = float(mcnemar([[both, gained], [lost, n - both - gained - lost]], exact=True).pvalue)
    return {"gained": gained, "lost": lost, "rows": n, "pValue": p, "tango": tango(gained, lost, n)}


def mean_interval(values, w):
    n = len(values)
    if w is None:
        if n < 2 or np.std(values) == 0:
            return None
        low, high = stats.t.interval(1 - ALPHA, n - 1, loc=np.mean(values), scale=stats.sem(values))
        p = stats.ttest_1samp(values, 0).pvalue
        return [float(low), float(high), float(p)]
    keep = w > 0
    if keep.sum() < 2 or np.std(values[keep]) == 0:
        return None
    fit = sm.WLS(values[keep], np.ones(keep.sum()), weights=w[keep]).fit(cov_type="HC1", use_t=True)
    low, high = fit.conf_int(ALPHA)[0]
    return [float(low), float(high), float(fit.pvalues[0])]


def skewed_interval(values, w):
    """Hall's (1992) interval of a mean: t shifted by the cubic that takes its skewness out, the cubic solved numerically."""
    n = len(values) if w is None else int(np.sum(w > 0))
    interval = mean_interval(values, w)
    if interval is None:
        return None
    centre = np.average(values, weights=w)
    contributions = (values - centre) * (1 if w is None else w)
    a = np.sum(contributions**3) / np.sum(contributions**2) ** 1.5
    t = stats.t.isf(ALPHA / 2, n - 1)
    error = (interval[1] - interval[0]) / 2 / t

    def studentized(z):
        return optimize.brentq(lambda x: x + a * x**2 / 3 + a**2 * x**3 / 27 + a / 6 - z, -1e4, 1e4, xtol=1e-13)

    return [max(0.0, centre - error * studentized(t)), centre - error * studentized(-t), 0.0]


def losses(name, y, p):
    if name == "log_loss":
        q = np.clip(p, np.finfo(float).eps, 1 - np.finfo(float).eps)
        return -np.where(y == 1, np.log(q), np.log(np.clip(1 - p, np.finfo(float).eps, 1 - np.finfo(float).eps)))
    if name == "brier_score" or name == "mean_squared_error":
        return (y - p) ** 2
    if name == "mean_squared_log_error":
        return (np.log1p(y) - np.log1p(p)) ** 2
    if name == "mean_gamma_deviance":
        return 2 * (np.log(p / y) + y / p - 1)
    if name == "mean_absolute_error":
        return np.abs(y - p)
    if name == "mean_absolute_percentage_error":
        return np.abs(y - p) / np.maximum(np.abs(y), np.finfo(float).eps)
    if name == "mean_pinball_loss(alpha=0.9)":
        return np.where(y >= p, 0.9 * (y - p), 0.1 * (p - y))
    raise KeyError(name)


def mean_evidence(name, y, a, b, w):
    if name == "root_mean_squared_error":
        squared = mean_evidence("mean_squared_error", y, a, b, w)
        root = lambda bounds: None if bounds is None else [math.sqrt(bounds[0]), math.sqrt(bounds[1]), 0.0]
        return {"candidate": root(squared["candidate"]), "champion": root(squared["champion"]), "difference": None}
    if name in SKEWED:
        return {
            "candidate": skewed_interval(losses(name, y, a), w),
            "champion": skewed_interval(losses(name, y, b), w),
            "difference": mean_interval(losses(name, y, a) - losses(name, y, b), w),
        }
    return {
        "candidate": mean_interval(losses(name, y, a), w),
        "champion": mean_interval(losses(name, y, b), w),
        "difference": mean_interval(losses(name, y, a) - losses(name, y, b), w),
    }


def delong(y, a, b):
    positives = int(np.sum(y))
    if min(positives, len(y) - positives) < 2:
        return None
    z, p, ci_a, ci_b, auc_a, auc_b, info = Delong_test(y, b, a, alpha=1 - ALPHA, n_boot=10, random_state=0)
    if info["method"] != "delong":
        return None
    half = stats.norm.isf(ALPHA / 2) * math.sqrt(info["var_diff"])
    d = auc_b - auc_a
    return {
        "difference": [d, d - half, d + half, p],
        "candidate": [auc_b, *ci_b],
        "champion": [auc_a, *ci_a],
    }


def delong_components(score, positive, negative):
    """AUC and every row's share of its error, from all pairs of a positive and a negative (DeLong et al. 1988, section 3)."""
    above, below = score[positive][:, None], score[negative][None, :]
    wins = (above > below) + 0.5 * (above == below)
    area, shares = wins.mean(), np.zeros(len(score))
    for part, placements in ((positive, wins.mean(axis=1)), (negative, wins.mean(axis=0))):
        m = len(placements)
        shares[part] = (placements - area) / m * math.sqrt(m / (m - 1))
    return area, shares


def multiclass_areas(y, q, k):
    """Value and every row's share of its error, by multiclass average; weighted averages estimate the classes' shares too."""
    n = len(y)
    prior = np.bincount(y, minlength=k) / n
    rest = [delong_components(q[:, c], y == c, y != c) for c in range(k)]
    pairs = {(a, b): delong_components(q[:, a], y == a, y == b) for a in range(k) for b in range(k) if a != b}
    even = {pair: 1 / len(pairs) for pair in pairs}
    by_share = {(a, b): (prior[a] + prior[b]) / (k - 1) / 2 for a, b in pairs}
    mixed = lambda parts, by: tuple(sum(by[c] * parts[c][at] for c in by) for at in (0, 1))
    found = {
        "roc_auc[ovr,macro]": mixed(rest, {c: 1 / k for c in range(k)}),
        "roc_auc[ovr,weighted]": mixed(rest, dict(enumerate(prior))),
        "roc_auc[ovo,macro]": mixed(pairs, even),
        "roc_auc[ovo,weighted]": mixed(pairs, by_share),
    }
    of_class = {
        "roc_auc[ovr,weighted]": [rest[c][0] for c in range(k)],
        "roc_auc[ovo,weighted]": [
            sum(pairs[a, b][0] + pairs[b, a][0] for b in range(k) if b != a) / 2 / (k - 1) for a in range(k)
        ],
    }
    for name, areas in of_class.items():
        value, shares = found[name]
        found[name] = value, shares + (np.array(areas)[y] - value) / n
    return found


def multiclass_delong(y, a, b, k):
    if np.bincount(y, minlength=k).min() < 2:
        return None
    z = stats.norm.isf(ALPHA / 2)
    of_a, of_b = multiclass_areas(y, a, k), multiclass_areas(y, b, k)
    bounds = lambda value, shares: [float(value - z * np.linalg.norm(shares)), float(value + z * np.linalg.norm(shares))]
    return {
        name: {
            "candidate": bounds(*of_a[name]),
            "champion": bounds(*of_b[name]),
            "difference": bounds(of_a[name][0] - of_b[name][0], of_a[name][1] - of_b[name][1]),
        }
        for name in of_a
    }


# --- cases -----------------------------------------------------------------------------------------------------------


def listed(values):
    return None if values is None else [float(v) for v in values]


def weights_of(kind, n, rng):
    if kind == "none":
        return None
    if kind == "zeros":
        w = rng.integers(0, 3, n).astype(float)
        w[: min(n, 2)] = 1.0
        return w
    return rng.gamma(2.0, 1.0, n)


def values(table, *arguments):
    return {name: attempt(lambda f=f: f(*arguments)) for name, f in table.items()}


COMPOSED = ("balanced_accuracy", "matthews_corrcoef", "cohen_kappa", "[macro]", "[weighted]")


def spread(value, y, p, w):
    """What one more row brings to the variance, spread evenly over all pairs of label and prediction of classes 0 … k − 1."""
    base = np.ones(len(y)) if w is None else w
    classes = range(int(max(y.max(), p.max())) + 1)

    def slope(label, prediction):
        def at(h):
            return value(np.append(y, label), np.append(p, prediction), np.append(base, h))

        # One-sided, of third order: a row cannot weigh less than nothing.
        h = 1e-3
        return (-11 * at(0) + 18 * at(h) - 9 * at(2 * h) + 2 * at(3 * h)) / (6 * h)

    squares = [slope(label, prediction) ** 2 for label in classes for prediction in classes]
    return float(np.mean(base**2) * np.mean(squares))


def squared_errors(table, y, a, b, w, by_label=False):
    """Sums of squared influences of either value and of the difference (infinitesimal jackknife), no small-sample factor.

    One entry for each label where `by_label`, else one for all rows; with the rows of weight above 0 it sums over.
    """
    n = len(y)
    found = {}
    for name, f in table.items():
        if name not in SMOOTH:
            continue
        try:
            # Rows of weight 0 are dropped: scikit-learn keeps their classes.
            keep = np.ones(n, bool) if w is None else w > 0
            yk, ak, bk = y[keep], a[keep], b[keep]
            wk = None if w is None else w[keep]
            ia = influence(lambda v: f(yk, ak, v), len(yk), wk)
            ib = influence(lambda v: f(yk, bk, v), len(yk), wk)
        except ValueError:
            continue
        parts = [yk == label for label in np.unique(yk)] if by_label else [np.ones(len(yk), bool)]
        sums = [
            {"rows": int(np.sum(part)), "squares": [float(np.sum(x[part] ** 2)) for x in (ia, ib, ia - ib)]}
            for part in parts
        ]
        if all(math.isfinite(square) for part in sums for square in part["squares"]):
            found[name] = sums
            if name.startswith(COMPOSED[:3]) or name.endswith(COMPOSED[3:]):
                sums[0]["spread"] = [spread(f, yk, pk, wk) for pk in (ak, bk)]
    return found


def binary_case(name, y, a, b, w, variances):
    pa, pb = (a >= 0.5).astype(int), (b >= 0.5).astype(int)
    one_class = len(set(y[(np.ones(len(y)) if w is None else w) > 0])) < 2
    case = {
        "name": name,
        "task": "binary-classification",
        "label": listed(y),
        "candidate": listed(a),
        "champion": listed(b),
        "weight": listed(w),
        "values": {
            **values(BINARY_CLASSES, y, pa, w),
            **values(BINARY_PROBABILITIES, y, a, w),
            **({} if one_class else values(BINARY_SCORES, y, a, w)),
        },
        "championValues": {
            **values(BINARY_CLASSES, y, pb, w),
            **values(BINARY_PROBABILITIES, y, b, w),
            **({} if one_class else values(BINARY_SCORES, y, b, w)),
        },
        "means": {m: mean_evidence(m, y, a, b, w) for m in ("log_loss", "brier_score")},
        "squaredErrors": {},
    }
    if w is None:
        case["delong"] = delong(y, a, b)
        case["shares"] = {"accuracy": paired_shares(pa == y, pb == y)}
        case["intervals"] = {"accuracy": share_interval(int(np.sum(pa == y)), len(y))}
        for metric, of in (("recall", 1), ("specificity", 0)):
            if np.any(y == of):
                case["shares"][metric] = paired_shares(pa[y == of] == of, pb[y == of] == of)
                case["intervals"][metric] = share_interval(int(np.sum(pa[y == of] == of)), int(np.sum(y == of)))
        if np.any(pa == 1):
            case["intervals"]["precision"] = share_interval(int(np.sum(y[pa == 1])), int(np.sum(pa == 1)))
        if np.any((pa == 1) | (y == 1)):
            case["intervals"]["jaccard"] = share_interval(
                int(np.sum((pa == 1) & (y == 1))), int(np.sum((pa == 1) | (y == 1)))
            )
    if variances and not one_class:
        case["squaredErrors"] = {
            **squared_errors(BINARY_CLASSES, y, pa, pb, w),
            **squared_errors(BINARY_SCORES, y, a, b, w, by_label=True),
        }
    return case


def binary_cases(rng):
    for n in (1, 2, 3, 5, 12, 40, 150):
        for style in ("plain", "ties", "close"):
            for weight in ("none", "zeros" if style == "ties" else "gamma"):
                y = rng.integers(0, 2, n)
                if n > 3:
                    y[:4] = [0, 1, 0, 1]
                shared = rng.normal(size=n) + 1.1 * y - 0.5
                a = 1 / (1 + np.exp(-(shared + 0.7 * rng.normal(size=n))))
                b = 1 / (1 + np.exp(-(shared + 0.7 * rng.normal(size=n))))
                if style == "ties":
                    a, b = np.round(a, 1), np.round(b, 1)
                if style == "close":
                    b = np.where(rng.random(n) < 0.1, b, a)
                yield binary_case(
                    f"binary {style} n={n} weights={weight}", y, a, b, weights_of(weight, n, rng), n == 12 and style != "close"
                )
    n = 30
    y = np.array([0, 1] * 15)
    noise = rng.random(n)
    for name, labels, a, b in (
        ("all scores equal", y, np.full(n, 0.5), noise),
        ("identical scores", y, noise, noise),
        ("a perfect candidate", y, 0.2 + 0.6 * y, noise),
        ("both perfect", y, 0.2 + 0.6 * y, 0.1 + 0.7 * y),
        ("scores of 0 and 1", y, (noise > 0.4).astype(float), (noise > 0.5).astype(float)),
        ("only positives", np.ones(n, int), noise, rng.random(n)),
        ("only negatives", np.zeros(n, int), noise, rng.random(n)),
        ("one positive", np.array([1] + [0] * (n - 1)), noise, rng.random(n)),
        ("none predicted positive", y, noise / 3, noise / 2.5),
    ):
        yield binary_case(f"binary, {name}", labels, a, b, None, False)


def multiclass_cases(rng):
    for n, k in ((4, 3), (14, 3), (60, 5), (25, 2)):
        for weight in ("none", "gamma"):
            for style in ("plain", "ties", "missing"):
                y = rng.integers(0, k, n)
                y[:k] = np.arange(k)[: len(y[:k])]
                if style == "missing":
                    y = np.where(y == k - 1, 0, y)
                w = weights_of(weight, n, rng)
                sides = []
                for _ in range(2):
                    raw = rng.gamma(0.8, 1.0, (n, k)) + 1.2 * np.eye(k)[y]
                    if style == "ties":
                        raw = np.round(raw) + 0.5
                    sides.append(raw / raw.sum(axis=1, keepdims=True))
                a, b = sides
                pa, pb = a.argmax(axis=1), b.argmax(axis=1)
                table, probabilities = on_classes(AVERAGES), multiclass_probability_metrics(k)
                if k == 2:
                    probabilities = {m: probabilities[m] for m in ("log_loss", "brier_score")}
                yield {
                    "name": f"multiclass {style} n={n} k={k} weights={weight}",
                    "task": "multiclass-classification",
                    "classes": k,
                    "label": listed(y),
                    "candidate": [listed(column) for column in a.T],
                    "champion": [listed(column) for column in b.T],
                    "weight": listed(w),
                    "values": {**values(table, y, pa, w), **values(probabilities, y, a, w)},
                    "championValues": {**values(table, y, pb, w), **values(probabilities, y, b, w)},
                    "means": {},
                    "multiclassDelong": multiclass_delong(y, a, b, k) if w is None and k > 2 else None,
                    "squaredErrors": (
                        {
                            **squared_errors(table, y, pa, pb, w),
                            **({} if k == 2 else squared_errors(probabilities, y, a, b, w)),
                        }
                        if style == "plain" and n == 14
                        else {}
                    ),
                }


def regression_cases(rng):
    for n in (1, 2, 3, 12, 150):
        for style in ("plain", "ties", "negative", "constant"):
            for weight in ("none", "zeros" if style == "ties" else "gamma"):
                y = rng.gamma(3.0, 2.0, n) + 0.1
                a = np.abs(y + rng.normal(size=n)) + 0.05
                b = np.abs(y + rng.normal(size=n)) + 0.05
                if style == "ties":
                    y, a, b = np.round(y) + 1, np.round(a) + 1, np.round(b) + 1
                if style == "negative":
                    y, a, b = y - 8, a - 8, b - 8
                if style == "constant":
                    y = np.full(n, 3.0)
                w = weights_of(weight, n, rng)

                def all_values(p, y=y, w=w):
                    found = {m: attempt(lambda f=f: f(y, p, sample_weight=w)) for m, f in REGRESSION.items()}
                    if len(y) < 2 or np.ptp(y) == 0:
                        found["r2"] = found["explained_variance"] = None
                    return found

                table = {m: (lambda yy, p, ww, f=f: f(yy, p, sample_weight=ww)) for m, f in REGRESSION.items()}
                yield {
                    "name": f"regression {style} n={n} weights={weight}",
                    "task": "regression",
                    "label": listed(y),
                    "candidate": listed(a),
                    "champion": listed(b),
                    "weight": listed(w),
                    "values": all_values(a),
                    "championValues": all_values(b),
                    "means": {
                        m: mean_evidence(m, y, a, b, w)
                        for m in (
                            "mean_absolute_error",
                            "mean_squared_error",
                            "root_mean_squared_error",
                            *(() if np.any(np.minimum(y, np.minimum(a, b)) <= 0) else SKEWED[1:]),
                            "mean_absolute_percentage_error",
                            "mean_pinball_loss(alpha=0.9)",
                        )
                    },
                    "squaredErrors": squared_errors(table, y, a, b, w) if n == 12 and style == "plain" else {},
                }


def bootstrap_cases(rng):
    """BCa intervals on fixed resample indices, SciPy's from the very same replicates."""
    for n, resamples in ((8, 99), (40, 199), (60, 1000)):
        x = rng.gamma(1.5, 1.0, n)
        y = x + rng.normal(size=n)
        indices = rng.integers(0, n, (resamples, n))
        for name, statistic in (
            ("mean", lambda x, y, axis=-1: np.mean(x - y, axis=axis)),
            ("ratio", lambda x, y, axis=-1: np.sum(x, axis=axis) / np.sum(np.abs(y), axis=axis)),
            ("variance", lambda x, y, axis=-1: np.var(x, axis=axis)),
        ):
            replicates = np.array([statistic(x[i], y[i]) for i in indices])
            from scipy.stats._resampling import BootstrapResult

            given = BootstrapResult(confidence_interval=None, bootstrap_distribution=replicates, standard_error=0.0)
            result = stats.bootstrap(
                (x, y),
                statistic,
                paired=True,
                n_resamples=0,
                bootstrap_result=given,
                method="BCa",
                confidence_level=1 - ALPHA,
                vectorized=True,
            )
            yield {
                "name": f"{name} n={n}",
                "statistic": name,
                "x": listed(x),
                "y": listed(y),
                "indices": indices.tolist(),
                "replicates": listed(replicates),
                "low": float(result.confidence_interval.low),
                "high": float(result.confidence_interval.high),
            }


def run_cases(rng):
    for a, b in ((3, 3), (5, 2), (4, 9)):
        x, y = rng.normal(0.8, 0.01, a), rng.normal(0.79, 0.02, b)
        welch = stats.ttest_ind(x, y, equal_var=False)
        ci = welch.confidence_interval(1 - ALPHA)
        case = {
            "candidate": listed(x),
            "champion": listed(y),
            "welch": [float(ci.low), float(ci.high), float(welch.pvalue)],
            "paired": None,
        }
        if a == b:
            paired = stats.ttest_rel(x, y)
            ci = paired.confidence_interval(1 - ALPHA)
            case["paired"] = [float(ci.low), float(ci.high), float(paired.pvalue)]
        yield case


def jackknife_cases(rng):
    for groups in (2, 10, 50):
        replicates = rng.normal(3.0, 0.01, groups)
        variance = (groups - 1) / groups * np.sum((replicates - replicates.mean()) ** 2)
        low, high = stats.t.interval(1 - ALPHA, groups - 1, loc=3.0, scale=math.sqrt(variance))
        yield {"estimate": 3.0, "replicates": listed(replicates), "low": float(low), "high": float(high)}


def distribution_cases():
    zs = [-37, -20, -8, -6, -5.6, -3, -1.96, -0.7, -0.1, 0, 0.3, 1, 2, 5, 7]
    shares = [1e-300, 1e-20, 1e-8, 0.001, 0.0249, 0.07, 0.08, 0.3, 0.5, 0.6, 0.975, 0.999999]
    dfs = [1, 2, 3.5, 10, 199, 1999, 19999, 99999, 100001, 999999]
    return {
        "normalCdf": [[z, float(stats.norm.cdf(z))] for z in zs],
        "normalQuantile": [[p, float(stats.norm.ppf(p))] for p in shares],
        "studentTwoSided": [
            [t, df, float(2 * stats.t.sf(t, df))] for df in dfs for t in (1e-9, 0.1, 0.5, 1.3, 2, 4, 10)
        ],
        "studentCritical": [
            [a, df, float(-stats.t.ppf(a / 2, df))] for df in dfs for a in (1e-6, 0.001, 0.05, 0.1, 0.5, 0.9)
        ],
        "binomialHalfCdf": [
            [k, n, float(stats.binom.cdf(k, n, 0.5))]
            for n in (1, 2, 5, 31, 200, 5000, 400000)
            for k in sorted({0, int(0.1 * n), int(0.45 * n), int(0.49 * n), n // 2})
        ],
        "mcnemarExact": [
            [b, c, float(stats.binomtest(b, b + c, 0.5).pvalue) if b + c > 0 else 1.0]
            for b in (0, 1, 5, 6, 40, 1204)
            for c in (0, 1, 6, 9, 40, 1011)
        ],
        "holm": [
            [p, [float(v) for v in multipletests(p, method="holm")[1]]]
            for p in ([0.03], [0.01, 0.04, 0.03], [0.2, 0.001, 0.001, 0.9, 0.04], [0.0, 1.0, 0.5])
        ],
        "wilson": [
            [success, trials, *share_interval(success, trials)]
            for success, trials in ((0, 1), (1, 1), (0, 30), (30, 30), (3, 30), (500, 1000), (1, 1_000_000))
        ],
        "tango": [
            [gained, lost, rows, *tango(gained, lost, rows)]
            for gained, lost, rows in (
                (0, 0, 20),
                (1, 0, 10),
                (0, 6, 30),
                (12, 2, 44),
                (7, 25, 200),
                (53, 16, 200),
                (1204, 1011, 28243),
            )
        ],
    }


def main():
    rng = np.random.default_rng(20260101)
    json.dump(
        {
            "versions": {
                "python": platform.python_version(),
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "scikit-learn": sklearn.__version__,
                "statsmodels": statsmodels.__version__,
            },
            "binary": list(binary_cases(rng)),
            "multiclass": list(multiclass_cases(rng)),
            "regression": list(regression_cases(rng)),
            "bootstrap": list(bootstrap_cases(rng)),
            "runs": list(run_cases(rng)),
            "jackknife": list(jackknife_cases(rng)),
            "distributions": distribution_cases(),
        },
        sys.stdout,
        allow_nan=False,
    )


if __name__ == "__main__":
    main()
