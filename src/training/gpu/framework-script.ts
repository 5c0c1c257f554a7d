/**
 * Asked once of the training command's Python: versions of installed packages from their metadata, and the build
 * records of PyTorch and TensorFlow as text. No framework is imported: that takes seconds, and may itself need a GPU.
 */
export const frameworkScript = `
import sys
sys.path = [place for place in sys.path if place not in ('', '.')]  # a json.py of the repository is not json
import importlib.metadata as metadata, json, re
wanted = re.compile(r'^(torch|tensorflow([-_](cpu|rocm|gpu))?|jax|jaxlib|jax[-_](cuda|rocm)\\d+[-_](plugin|pjrt)|cupy([-_](cuda\\d+x?|rocm.*))?|xgboost([-_]cpu)?|lightgbm|nvidia[-_]cuda[-_]runtime([-_]cu\\d+)?)$', re.I)
records = {'torch': 'torch/version.py', 'tensorflow': 'tensorflow/python/platform/build_info.py'}
packages, texts = {}, {}
for distribution in metadata.distributions():
    name = (distribution.metadata or {}).get('Name') or ''
    if not wanted.match(name) or name.lower() in packages:
        continue
    packages[name.lower().replace('_', '-')] = distribution.version
    record = records.get(re.split('[-_]', name.lower())[0])
    if record:
        try:
            with open(str(distribution.locate_file(record)), encoding='utf-8') as file:
                texts[record] = file.read(20000)
        except OSError:
            pass
print(json.dumps({'packages': packages, 'texts': texts}))
`
