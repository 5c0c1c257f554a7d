/** Half width of a two-sided 95 % interval in standard errors: the 0.975 quantile of the normal distribution. */
export const halfWidth95 = 1.959963984540054
