/** Names of metrics and labels of one kind of server. Selectors are PromQL with placeholders. */
export interface MetricNames {
  /** Counters whose sum is the number of requests. Empty where the server counts none. */
  readonly requests: readonly string[]
  /** Counters whose sum is the number of requests that failed. */
  readonly errors: readonly string[]
  /** Buckets of a classic histogram. */
  readonly latencyBuckets: string | null
  readonly latencyUnit: 's' | 'ms' | 'us'
  /** Counter of predictions by class, and the label that names the class. */
  readonly predictions: string | null
  readonly predictionLabel: string
  /** Buckets of a histogram of predicted scores. */
  readonly scoreBuckets: string | null
  /** Matchers that tell the arms apart. */
  readonly candidate: string
  readonly champion: string
}

const none = {
  requests: [],
  errors: [],
  latencyBuckets: null,
  latencyUnit: 's',
  predictions: null,
  predictionLabel: 'label',
  scoreBuckets: null,
} as const

const by = (matchers: string) => ({ candidate: matchers, champion: matchers })
/** The label `mlops-actions/version` of our pods, as Prometheus writes it when it takes pods' labels over. */
const byPodVersion = by('mlops_actions_version="{version}"')

/** Where each name comes from is in docs/guides/rollout-metrics.md. */
export const presets = {
  template: {
    ...none,
    requests: ['mlops_requests_total'],
    errors: ['mlops_requests_total{status=~"5.."}'],
    latencyBuckets: 'mlops_request_duration_seconds_bucket',
    predictions: 'mlops_predictions_total',
    scoreBuckets: 'mlops_prediction_score_bucket',
    ...by('version="{version}"'),
  },
  kserve: {
    ...none,
    requests: ['revision_app_request_count'],
    errors: ['revision_app_request_count{response_code_class="5xx"}'],
    latencyBuckets: 'revision_app_request_latencies_bucket',
    latencyUnit: 'ms',
    ...byPodVersion,
  },
  seldon: {
    ...none,
    requests: ['seldon_model_infer_total'],
    errors: ['seldon_model_infer_total{code!~"2..|OK"}'],
    ...by('model="{model}-{version}"'),
  },
  mlserver: {
    ...none,
    requests: [
      'model_infer_request_success_total{model="{model}"}',
      'model_infer_request_failure_total{model="{model}"}',
    ],
    errors: ['model_infer_request_failure_total{model="{model}"}'],
    latencyBuckets: 'rest_server_request_duration_seconds_bucket{path=~".*/infer"}',
    ...byPodVersion,
  },
  bentoml: {
    ...none,
    requests: ['bentoml_service_request_total'],
    errors: ['bentoml_service_request_total{http_response_code=~"5.."}'],
    latencyBuckets: 'bentoml_service_request_duration_seconds_bucket',
    ...by('service_version="{version}"'),
  },
  'tf-serving': {
    ...none,
    requests: [':tensorflow:serving:request_count{model_name="{model}"}'],
    errors: [':tensorflow:serving:request_count{model_name="{model}",status!="OK"}'],
    latencyBuckets: ':tensorflow:serving:request_latency_bucket{model_name="{model}"}',
    latencyUnit: 'us',
    ...byPodVersion,
  },
  torchserve: {
    ...none,
    requests: ['ts_inference_requests_total{model_name="{model}"}'],
    ...by('model_version="{number}"'),
  },
  triton: {
    ...none,
    requests: [
      'nv_inference_request_success{model="{model}"}',
      'nv_inference_request_failure{model="{model}"}',
    ],
    errors: ['nv_inference_request_failure{model="{model}"}'],
    latencyBuckets: 'nv_inference_first_response_histogram_ms_bucket{model="{model}"}',
    latencyUnit: 'ms',
    ...byPodVersion,
  },
  envoy: {
    ...none,
    requests: ['envoy_cluster_upstream_rq_completed'],
    errors: ['envoy_cluster_upstream_rq_xx{envoy_response_code_class="5"}'],
    latencyBuckets: 'envoy_cluster_upstream_rq_time_bucket',
    latencyUnit: 'ms',
    ...by('envoy_cluster_name="{arm}"'),
  },
  nginx: {
    ...none,
    requests: ['nginx_ingress_controller_requests{ingress="{model}"}'],
    errors: ['nginx_ingress_controller_requests{ingress="{model}",status=~"5.."}'],
    latencyBuckets: 'nginx_ingress_controller_request_duration_seconds_bucket{ingress="{model}"}',
    candidate: 'canary!=""',
    champion: 'canary=""',
  },
} as const satisfies Record<string, MetricNames>

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as PresetName[]
