import { compareVersions, oldestDriver } from './cuda-drivers.ts'
import type { GpuFacts } from './facts.ts'
import type { GpuFinding } from './findings.ts'
import type { FrameworkBuild } from './framework.ts'

/** The driver held against what the frameworks were built for; what is not known is not judged. */
export function driverFindings(
  facts: GpuFacts,
  frameworks: readonly FrameworkBuild[] | null,
  forwardCompatible: boolean,
): GpuFinding[] {
  if (frameworks === null || frameworks.length === 0) return []
  const wanted = facts.vendor === 'nvidia' ? 'cuda' : 'rocm'
  const fitting = frameworks.filter(({ needs }) => needs === wanted)
  if (fitting.length === 0)
    return [
      {
        gpu: null,
        what: 'framework',
        level: 'refuse',
        seen: `${frameworks.map(({ name, needs }) => `${name} is built for ${needs === 'cpu' ? 'the CPU' : needs.toUpperCase()}`).join(', ')}: the GPU would stand idle`,
        needed: `a build for ${wanted.toUpperCase()}`,
        remedy: 'Install the build for this GPU, or train on a runner without one',
      },
    ]
  return facts.vendor === 'nvidia'
    ? fitting.flatMap((build) => cudaFindings(build, facts, forwardCompatible))
    : []
}

function cudaFindings(build: FrameworkBuild, facts: GpuFacts, forwardCompatible: boolean): GpuFinding[] {
  const oldest = build.cuda === null ? null : oldestDriver(build.cuda)
  if (oldest === null || facts.driverVersion === null) return []
  if (compareVersions(facts.driverVersion, oldest) < 0)
    return [
      {
        gpu: null,
        what: 'driver',
        level: forwardCompatible ? 'warn' : 'refuse',
        seen: `driver ${facts.driverVersion}, and ${build.name} is built for CUDA ${build.cuda}`,
        needed: `driver ${oldest} or newer`,
        remedy: forwardCompatible
          ? "CUDA's forward compatibility package is on the library path: see that it fits this GPU and driver"
          : `Upgrade the driver, or install a build for CUDA ${facts.cudaVersion ?? 'of this driver'} or older`,
      },
    ]
  if (facts.cudaVersion === null || compareVersions(facts.cudaVersion, build.cuda!) >= 0) return []
  return [
    {
      gpu: null,
      what: 'driver',
      level: 'note',
      seen: `driver ${facts.driverVersion} knows CUDA ${facts.cudaVersion}, and ${build.name} is built for CUDA ${build.cuda}: it runs by minor version compatibility, and kernels compiled from PTX while running do not`,
      needed: null,
      remedy: 'Upgrade the driver if a kernel fails to load',
    },
  ]
}
