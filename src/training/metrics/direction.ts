const better: readonly (readonly ['lower' | 'higher', RegExp])[] = [
  [
    'lower',
    /^(loss|losses|error|errors|err|mae|mse|rmse|rmsle|mape|smape|nll|perplexity|ppl|wer|cer|fid|brier|divergence|kl|deviance|cost|bpc|bpb|crossentropy|logloss)$/,
  ],
  [
    'higher',
    /^(acc|accuracy|auc|auroc|auprc|ap|map|map50|f1|fbeta|precision|recall|r2|bleu|rouge|meteor|iou|miou|dice|kappa|mcc|psnr|ssim|ndcg|mrr|reward|return|score)$/,
  ],
]

/** Which way a metric gets better, judged by the words of its name; null where they do not say, as for a learning rate. */
export function betterDirection(name: string): 'lower' | 'higher' | null {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  // the last word is the thing itself: `auc_loss` is a loss
  for (const word of words.toReversed())
    for (const [direction, names] of better) if (names.test(word)) return direction
  return null
}
