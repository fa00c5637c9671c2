"""Runs a Python model for the engine: `python3 -u bridge.py <model.py>`.

Frames go over what were standard input and output: 4 bytes of length, big-endian, then UTF-8 JSON.
First frame out: {"ready": <function>} or {"error": ..., "traceback": ...}.
Frame in: {"names": [...], "kinds": [...], "cells": [[...], ...]}: per column its name, "int", "float" or "any", and a
list of cells.
Frame out: {"shape": [...], "values": [...]} or {"error": ..., "traceback": ...}.

Standard output is pointed at standard error before the model is loaded, also for C code, so that nothing it prints can
reach the frames. Needs Python 3.8; pandas only for predict_df.
"""
import importlib.util
import inspect
import json
import math
import numbers
import os
import queue
import random
import struct
import sys
import threading
import traceback

LONGEST_TRACEBACK = 4000


def main(model_path):
    frames_in, frames_out = take_over_standard_streams()
    requests = queue.Queue()
    threading.Thread(target=read_frames, args=(frames_in, requests), daemon=True).start()
    try:
        predict = load_predict(model_path)
    except BaseException as error:  # also SystemExit: the model may call sys.exit
        write_frame(frames_out, describe(error))
        return
    write_frame(frames_out, {"ready": predict.name})
    while True:
        write_frame(frames_out, answer(predict, requests.get()))


def take_over_standard_streams():
    if os.name == "nt":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    # Copies are not inherited, so a process that the model starts does not hold them open.
    frames_in, frames_out = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return os.fdopen(frames_in, "rb"), os.fdopen(frames_out, "wb")


def read_frames(stream, requests):
    """Ends this process as soon as the engine has gone, whatever the model is doing."""
    while True:
        head = stream.read(4)
        if len(head) < 4:
            os._exit(0)
        (length,) = struct.unpack(">I", head)
        requests.put(json.loads(stream.read(length).decode("utf-8")))


def write_frame(stream, message):
    body = json.dumps(message).encode("utf-8")
    stream.write(struct.pack(">I", len(body)) + body)
    stream.flush()


def answer(predict, request):
    try:
        return flatten(predict(request))
    except BaseException as error:
        return describe(error)


def describe(error):
    if isinstance(error, ModelMistake):
        return {"error": str(error), "traceback": ""}
    if isinstance(error, SystemExit):
        return {"error": "it called sys.exit(%s)" % (error.code,), "traceback": ""}
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]
    frames = [frame for frame in frames if not frame.filename.startswith("<frozen importlib")]
    *details, said = traceback.format_exception_only(type(error), error)
    text = "".join(traceback.format_list(frames) + details)
    if isinstance(error, ImportError):
        said = "%s (in %s: install it there, or choose another interpreter with the input python)" % (
            said.strip(),
            sys.executable,
        )
    return {"error": said.strip()[:LONGEST_TRACEBACK], "traceback": text[-LONGEST_TRACEBACK:]}


class ModelMistake(Exception):
    """The model's file is not written as the interface wants it; the message says it all."""


def load_predict(model_path):
    sys.path.insert(0, os.path.dirname(os.path.abspath(model_path)))
    seed_random_numbers()
    name = module_name(model_path)
    spec = importlib.util.spec_from_file_location(name, model_path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # pickles made beside the model refer to it by name
    spec.loader.exec_module(module)
    functions = [name for name in ("predict_df", "predict_dict") if callable(getattr(module, name, None))]
    if len(functions) != 1:
        found = " and ".join(functions) or "neither"
        raise ModelMistake("it must define exactly one of predict_df(df) and predict_dict(x), not %s" % found)
    function = with_integration(getattr(module, functions[0]))
    return PredictFrame(function) if functions[0] == "predict_df" else PredictRows(function)


def module_name(model_path):
    """The file's own, unless that would hide a module of Python's, such as types or random."""
    name = os.path.splitext(os.path.basename(model_path))[0]
    is_taken = name in sys.modules or name in getattr(sys, "stdlib_module_names", ())
    return "model_" + name if is_taken else name


def seed_random_numbers():
    """Once, before the model is loaded. Not before each batch: that would hide a model that draws lots."""
    random.seed(0)
    if importlib.util.find_spec("numpy"):
        import numpy

        numpy.random.seed(0)


def with_integration(function):
    """The interface's optional second parameter carries secrets of integrations; the engine has none."""
    parameters = list(inspect.signature(function).parameters.values())
    if any(one.name == "integration_dict" for one in parameters):
        return lambda data: function(data, integration_dict={})
    required = [one for one in parameters[1:] if one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD]
    return (lambda data: function(data, {})) if required else function


class PredictRows:
    name = "predict_dict"

    def __init__(self, function):
        self.function = function

    def __call__(self, request):
        names = request["names"]
        return [self.function(dict(zip(names, row))) for row in zip(*typed_columns(request))]


class PredictFrame:
    name = "predict_df"

    def __init__(self, function):
        self.function = function
        try:
            import pandas
        except ImportError as error:
            raise ModelMistake(
                "predict_df needs pandas, which %s does not have (%s): install it (pip install pandas), choose another "
                "interpreter (input python), or write predict_dict" % (sys.executable, error)
            )
        self.pandas = pandas

    def __call__(self, request):
        columns = zip(request["names"], request["kinds"], typed_columns(request))
        return self.function(self.pandas.DataFrame({name: self.series(kind, cells) for name, kind, cells in columns}))

    def series(self, kind, cells):
        """A column as pandas reads it from a file: int64, float64 with NaN for null, bool, or objects."""
        kinds = {type(cell) for cell in cells}
        if kind != "any" and kinds <= {int, float, type(None)}:
            return self.pandas.Series(cells, dtype="int64" if kinds == {int} else "float64")
        return self.pandas.Series(cells, dtype="bool" if kinds == {bool} else "object")


def typed_columns(request):
    """JSON does not tell 1.0 from 1: all numbers of a float column become floats."""
    return [
        [float(cell) if type(cell) is int else cell for cell in cells] if kind == "float" else cells
        for kind, cells in zip(request["kinds"], request["cells"])
    ]


def flatten(result):
    """The shape and the numbers of nested sequences and arrays."""
    shape, level = [], [as_list(result)]
    while level and all(isinstance(one, list) for one in level):
        lengths = {len(one) for one in level}
        if len(lengths) > 1:
            raise ModelMistake("it returned rows of different lengths: %s" % sorted(lengths))
        shape.append(lengths.pop())
        level = [as_list(item) for one in level for item in one]
    return {"shape": shape, "values": [to_number(one) for one in level]}


def as_list(value):
    """Arrays of pandas, numpy and torch become lists; anything else stays as it is."""
    if hasattr(value, "to_numpy"):
        value = value.to_numpy()
    if hasattr(value, "tolist"):
        value = value.tolist()
    return list(value) if isinstance(value, tuple) else value


def to_number(value):
    if not isinstance(value, numbers.Real):
        raise ModelMistake("it returned %.100r where a number was expected" % (value,))
    return float(value) if math.isfinite(value) else None  # JSON has no NaN


if __name__ == "__main__":
    main(sys.argv[1])
