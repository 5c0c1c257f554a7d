/** Tag that holds the UUID of a run of ours, by which it is found again whatever happened in between. */
export const runTag = 'mlops.run'
