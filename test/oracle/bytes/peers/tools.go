// What `peers.ts` builds a real OCI registry from, where there is Go.

//go:build tools

package tools

import _ "github.com/google/go-containerregistry/cmd/registry"
