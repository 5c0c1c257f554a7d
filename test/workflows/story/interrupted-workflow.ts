/** A machine that is taken away once, when the model is fitted and its metrics are not. */
export const interruptedWorkflow = `name: Interrupted
on: { push: { branches: [interrupted] } }
jobs:
  model:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0 }
      - uses: ./.github/actions/prepare
      - run: |
          (until [ -s checkpoints/model.skops ]; do sleep 0.1; done; pkill -TERM -f "flight_delay[.]train") > /dev/null 2>&1 &
      - uses: acme/mlops-actions/actions/train-on-runner@v1
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)"
      - uses: acme/mlops-actions/actions/train-on-runner@v1
      - run: rm -rf reports models
      - uses: acme/mlops-actions/actions/train-on-runner@v1
        with: { anew: true }
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)" && cp .mlops/reports/run-manifest.json manifest.json
      - uses: acme/mlops-actions/actions/train-on-runner@v1
        with: { from-manifest: manifest.json }
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)"
`
