import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../../src/training/gpu/cuda-drivers.ts'
import { buildsOf, oldestDriver, pythonOf } from '../../../../src/training/gpu/index.ts'

const builds = (packages: Record<string, string>, texts: Record<string, string> = {}) =>
  buildsOf({ packages, texts })

describe('what a framework was built for', () => {
  const torchVersion = (cuda: string, hip: string) => ({
    'torch/version.py': `from typing import Optional\n__version__ = '2.5.1'\ndebug = False\ncuda: Optional[str] = ${cuda}\ngit_version = 'a8d6'\nhip: Optional[str] = ${hip}\nxpu: Optional[str] = None\n`,
  })

  it('is told by the record of PyTorch', () => {
    expect(builds({ torch: '2.5.1' }, torchVersion("'12.4'", 'None'))).toEqual([
      { name: 'torch 2.5.1', needs: 'cuda', cuda: '12.4' },
    ])
    expect(builds({ torch: '2.5.1' }, torchVersion('None', "'6.2.41133'"))).toMatchObject([{ needs: 'rocm' }])
    expect(builds({ torch: '2.5.1' }, torchVersion('None', 'None'))).toMatchObject([
      { needs: 'cpu', cuda: null },
    ])
  })

  it('is told by the version or the runtime package where there is no record', () => {
    expect(builds({ torch: '2.1.0+cu118' })).toMatchObject([{ cuda: '11.8' }])
    expect(builds({ torch: '2.1.0+cpu' })).toMatchObject([{ needs: 'cpu' }])
    expect(builds({ torch: '2.4.0', 'nvidia-cuda-runtime-cu12': '12.1.105' })).toMatchObject([
      { cuda: '12.1' },
    ])
    expect(builds({ torch: '2.9.0', 'nvidia-cuda-runtime': '13.0.48' })).toMatchObject([{ cuda: '13.0' }])
  })

  it('is told by the record of TensorFlow', () => {
    const record = (cuda: string) => ({
      'tensorflow/python/platform/build_info.py': `import collections\nbuild_info = collections.OrderedDict([('cpu_compiler', '/usr/bin/clang'), ('cuda_version', '12.5.1'), ('is_cuda_build', ${cuda}), ('is_rocm_build', False)])\n`,
    })
    expect(builds({ tensorflow: '2.20.0' }, record('True'))).toMatchObject([
      { needs: 'cuda', cuda: '12.5.1' },
    ])
    expect(builds({ 'tensorflow-cpu': '2.20.0' }, record('False'))).toMatchObject([{ needs: 'cpu' }])
  })

  it('is told by the names of the packages of JAX and CuPy', () => {
    expect(builds({ jaxlib: '0.4.30', 'jax-cuda12-plugin': '0.4.30' })).toMatchObject([
      { needs: 'cuda', cuda: '12' },
    ])
    expect(builds({ jaxlib: '0.4.30' })).toMatchObject([{ needs: 'cpu' }])
    expect(builds({ 'cupy-cuda11x': '13.3.0' })).toMatchObject([{ needs: 'cuda', cuda: '11' }])
  })

  it('is not asked of what uses a GPU only when told to', () => {
    expect(builds({ xgboost: '2.1.1', lightgbm: '4.5.0' })).toEqual([])
  })
})

describe('the driver', () => {
  it('is old enough for a whole major release of CUDA from 11 on', () => {
    expect(['13.1', '12', '12.9', '11.8', '10.2', '10.1.243', '99.0'].map(oldestDriver)).toEqual([
      '580',
      '525.60.13',
      '525.60.13',
      '450.80.02',
      '440.33',
      '418.39',
      null,
    ])
  })

  it('is compared number by number', () => {
    expect(compareVersions('525.60.13', '525.105.17')).toBeLessThan(0)
    expect(compareVersions('580.65.06', '580')).toBeGreaterThan(0)
    expect(compareVersions('12.4', '12.4.0')).toBe(0)
  })
})

it('the interpreter is known only where the command starts one', () => {
  expect(pythonOf(['/opt/env/bin/python3.12', '-m', 'train'])).toBe('/opt/env/bin/python3.12')
  expect(pythonOf(['python', 'train.py'])).toBe('python')
  expect(pythonOf(['uv', 'run', 'train.py'])).toBeNull()
  expect(pythonOf([])).toBeNull()
})
