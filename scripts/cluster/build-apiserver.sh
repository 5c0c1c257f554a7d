#!/bin/sh
# Builds kube-apiserver into .cache/cluster/bin, once: about nine minutes of processor time and 2 GB. Needs Go.
# There is no prebuilt one in a registry; the command is part of the module k8s.io/kubernetes, whose replacements a
# module that requires it has to repeat.
set -eu
version=1.34.4
root=$(cd "$(dirname "$0")/../.." && pwd)
target="$root/.cache/cluster/bin/kube-apiserver"
[ -x "$target" ] && exit 0
work="$root/.cache/cluster/apiserver-$version"
mkdir -p "$work" "$(dirname "$target")"
cd "$work"
cat > tools.go <<'GO'
//go:build tools

package tools

import _ "k8s.io/kubernetes/cmd/kube-apiserver"
GO
printf 'module apiserver\n\ngo 1.24.0\n\nrequire k8s.io/kubernetes v%s\n' "$version" > go.mod
go mod download "k8s.io/kubernetes@v$version"
replaced=$(sed -n 's|^\t\(k8s.io/[a-z-]*\) => ./staging/.*|\1|p' "$(go list -m -f '{{.Dir}}' k8s.io/kubernetes)/go.mod")
for module in $replaced; do
  go mod edit -replace "$module=$module@v0${version#1}"
done
GOFLAGS=-mod=mod go mod tidy
CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o "$target" k8s.io/kubernetes/cmd/kube-apiserver
