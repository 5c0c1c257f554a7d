#!/bin/sh
# Builds what the cluster tests run and no registry has ready into .cache/cluster, once: kube-apiserver,
# kube-controller-manager, the controller of Argo Rollouts and Flux's kustomize-controller, with the definitions of their and
# the Gateway API's resources. Half an hour of processor time and 4 GB, once. Needs Go 1.26.
set -eu
kubernetes=1.34.4
rollouts=1.9.1
gateway=1.4.0
kustomize=1.9.6
source=1.9.0
root=$(cd "$(dirname "$0")/../.." && pwd)
cache="$root/.cache/cluster"
mkdir -p "$cache/bin"
export CGO_ENABLED=0

# The programs are part of the module k8s.io/kubernetes, whose replacements a module that requires it has to repeat.
in_kubernetes_module() {
  work="$cache/kubernetes-$kubernetes"
  mkdir -p "$work"
  cd "$work"
  if [ ! -f go.sum ]; then
    printf '//go:build tools\n\npackage tools\n\nimport (\n\t_ "k8s.io/kubernetes/cmd/kube-apiserver"\n\t_ "k8s.io/kubernetes/cmd/kube-controller-manager"\n)\n' > tools.go
    printf 'module programs\n\ngo 1.24.0\n\nrequire k8s.io/kubernetes v%s\n' "$kubernetes" > go.mod
    go mod download "k8s.io/kubernetes@v$kubernetes"
    replaced=$(sed -n 's|^\t\(k8s.io/[a-z-]*\) => ./staging/.*|\1|p' "$(go list -m -f '{{.Dir}}' k8s.io/kubernetes)/go.mod")
    for module in $replaced; do
      go mod edit -replace "$module=$module@v0${kubernetes#1}"
    done
    GOFLAGS=-mod=mod go mod tidy
  fi
}

for program in kube-apiserver kube-controller-manager; do
  target="$cache/bin/$program-$kubernetes"
  [ -x "$target" ] && continue
  in_kubernetes_module
  go build -trimpath -ldflags '-s -w' -o "$target" "k8s.io/kubernetes/cmd/$program"
done

# Where a module lies that is fetched by itself.
folder_of() {
  cd "$cache"
  go mod download -json "$1" | sed -n 's|^\t"Dir": "\(.*\)",$|\1|p'
}

target="$cache/bin/argo-rollouts-$rollouts"
if [ ! -x "$target" ]; then
  cd "$(folder_of "github.com/argoproj/argo-rollouts@v$rollouts")"
  go build -mod=readonly -trimpath -ldflags '-s -w' -o "$target" ./cmd/rollouts-controller
fi

# Its module replaces a part of itself by a folder that the module does not hold: built from one of our own that requires it
# and repeats the other replacements.
target="$cache/bin/kustomize-controller-$kustomize"
if [ ! -x "$target" ]; then
  module=github.com/fluxcd/kustomize-controller
  work="$cache/kustomize-$kustomize"
  mkdir -p "$work"
  cd "$work"
  if [ ! -f go.sum ]; then
    printf 'module programs\n\ngo 1.26.0\n\nrequire %s v%s\n' "$module" "$kustomize" > go.mod
    sed -n 's|^\(replace \)\{0,1\}[[:space:]]*\([a-z][^ ]*\) => \([^. ][^ ]*\) \(v[^ ]*\)$|\2=\3@\4|p' \
      "$(folder_of "$module@v$kustomize")/go.mod" > replaced
    while read -r replacement; do go mod edit -replace "$replacement"; done < replaced
    printf '//go:build tools\n\npackage tools\n\nimport _ "%s"\n' "$module" > tools.go
    GOFLAGS=-mod=mod go mod tidy
  fi
  go build -trimpath -ldflags '-s -w' -o "$target" "$module"
fi

definitions="$cache/definitions-$rollouts-$gateway-$kustomize"
if [ ! -d "$definitions" ]; then
  made="$definitions.part"
  rm -rf "$made"
  mkdir -p "$made"
  cp "$(folder_of "github.com/argoproj/argo-rollouts@v$rollouts")"/manifests/crds/*-crd.yaml "$made"
  cp "$(folder_of "sigs.k8s.io/gateway-api@v$gateway")"/config/crd/standard/gateway.networking.k8s.io_*.yaml "$made"
  cp "$(folder_of "github.com/fluxcd/kustomize-controller@v$kustomize")"/config/crd/bases/*.yaml "$made"
  cp "$(folder_of "github.com/fluxcd/source-controller@v$source")"/config/crd/bases/*.yaml "$made"
  chmod -R u+w "$made"
  mv "$made" "$definitions"
fi
