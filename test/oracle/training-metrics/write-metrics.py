"""Writes metrics with DVCLive and tensorboardX, and what was written as JSON to the standard output.

usage: write-metrics.py dvclive|tensorboard FOLDER
"""

import json
import math
import sys
import time

STEPS = 40


def value(name, step):
    return math.exp(-step / 10) + (0.1 if name == "valid/loss" else 0)


def write_dvclive(folder):
    from dvclive import Live

    with Live(folder, save_dvc_exp=False, dvcyaml=None) as live:
        for step in range(STEPS):
            for name in ("train/loss", "valid/loss"):
                live.log_metric(name, value(name, step), timestamp=name == "valid/loss")
            live.log_metric("hidden", step, plot=False)
            live.next_step()
            time.sleep(0.02)
        live.summary["done"] = 1.0


def write_tensorboard(folder):
    import numpy as np
    from tensorboardX import SummaryWriter
    from tensorboardX.event_file_writer import EventFileWriter
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.proto.summary_pb2 import Summary, SummaryMetadata
    from tensorboardX.proto.tensor_pb2 import TensorProto
    from tensorboardX.proto.tensor_shape_pb2 import TensorShapeProto

    with SummaryWriter(folder, flush_secs=1) as writer:
        for step in range(STEPS):
            for name in ("train/loss", "valid/loss"):
                writer.add_scalar(name, value(name, step), step)
            writer.add_histogram("weights", np.random.rand(1000), step)
            writer.add_text("note", "some text", step)
            writer.add_image("large", np.random.randint(0, 255, (3, 800, 800), dtype=np.uint8), step) if step == 5 else None
            writer.add_scalars("both", {"a": step, "b": -step}, step)
            writer.flush()
            time.sleep(0.02)
        writer.add_scalar("diverged", float("nan"), 3)

    # as TensorFlow 2 writes scalars: tensors, by value and by content
    plugin = SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name="scalars"))
    tensors = {
        "float": TensorProto(dtype=1, float_val=[0.1]),
        "double": TensorProto(dtype=2, tensor_content=np.float64(0.1).tobytes()),
        "content": TensorProto(dtype=1, tensor_content=np.float32(-2.5).tobytes()),
        "long": TensorProto(dtype=9, int64_val=[-12345678901]),
        "zero": TensorProto(dtype=1),
        "vector": TensorProto(
            dtype=1, float_val=[1, 2], tensor_shape=TensorShapeProto(dim=[TensorShapeProto.Dim(size=2)])
        ),
        "text": TensorProto(dtype=7, string_val=[b"no number"]),
    }
    second = EventFileWriter(folder + "/tf2")
    for tag, tensor in tensors.items():
        entry = Summary.Value(tag=tag, tensor=tensor, metadata=plugin)
        second.add_event(Event(wall_time=time.time(), step=2**40, summary=Summary(value=[entry])))
    second.close()


{"dvclive": write_dvclive, "tensorboard": write_tensorboard}[sys.argv[1]](sys.argv[2])
names = ("train/loss", "valid/loss")
print(json.dumps({name: [[step, value(name, step)] for step in range(STEPS)] for name in names}))
