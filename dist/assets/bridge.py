"""Runs a Python model for the engine: `python3 -u bridge.py <model.py>`.

Frames go over what were standard input and output: 4 bytes of length, big-endian, then UTF-8 JSON on one line, a line
break, and raw numbers in this machine's byte order.
First frame out: {"ready": <function>, "version": <of Python>, "environment": <hash>} or {"error": ..., "traceback": ...}.
Frame in: {"rowCount": n, "columns": [{"name": ..., "kind": "int" | "float" | "any", "form": ...}, ...]}, and for each
column, by its form, "numbers" n doubles (NaN for null), "flags" n bytes (1, 0, -1 for null), "words" n int32 (the index
among its "words", -1 for null); "cells" are a list in the JSON.
Frame out: {"shape": [...]} and the numbers as doubles; or, for whole numbers, flags and texts, {"shape": [...], "labels":
[...]}, since they may be classes; or {"error": ..., "traceback": ...}.

Standard output is pointed at standard error before the model is loaded, also for C code, so that nothing it prints can
reach the frames. Needs Python 3.8; pandas only for predict_df.
"""
import array
import hashlib
import importlib.util
import inspect
import json
import numbers
import os
import platform
import queue
import random
import re
import struct
import sys
import threading
import traceback

numpy = None  # until the model is loaded; and for good where there is none

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
    write_frame(
        frames_out,
        {"ready": predict.name, "version": platform.python_version(), "environment": hash_environment(model_path)},
    )
    while True:
        write_frame(frames_out, *answer(predict, *requests.get()))


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
        text, _, raw = stream.read(length).partition(b"\n")
        requests.put((json.loads(text.decode("utf-8")), raw))


def write_frame(stream, message, raw=b""):
    body = json.dumps(message).encode("utf-8") + b"\n" + raw
    stream.write(struct.pack(">I", len(body)) + body)
    stream.flush()


def answer(predict, message, raw):
    try:
        shape, values = flatten(predict(read_columns(message, raw)))
        if isinstance(values, list):
            return {"shape": shape, "labels": values}, b""
        return {"shape": shape}, values.tobytes()
    except BaseException as error:
        # Not what another try may mend: files, networks, memory.
        return dict(describe(error), isLasting=not isinstance(error, (OSError, MemoryError))), b""


def describe(error):
    if isinstance(error, ModelMistake):
        return {"error": str(error), "traceback": ""}
    if isinstance(error, SystemExit):
        return {"error": "it called sys.exit(%s)" % (error.code,), "traceback": ""}
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]
    frames = [frame for frame in frames if not frame.filename.startswith("<frozen importlib")]
    *details, said = traceback.format_exception_only(type(error), error)
    # The model's own files by their way from the workspace, where this runs: elsewhere they lie somewhere else.
    workspace = os.path.join(os.getcwd(), "")
    text = "".join(traceback.format_list(frames) + details).replace('File "' + workspace, 'File "')
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
    try:
        globals()["numpy"] = importlib.import_module("numpy")
    except ImportError:
        return
    numpy.random.seed(0)


def with_integration(function):
    """The interface's optional second parameter carries secrets of integrations; the engine has none."""
    parameters = list(inspect.signature(function).parameters.values())
    if any(one.name == "integration_dict" for one in parameters):
        return lambda data: function(data, integration_dict={})
    required = [one for one in parameters[1:] if one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD]
    return (lambda data: function(data, {})) if required else function


def hash_environment(model_path):
    """Of the names and versions of all packages, and of the modules that come from neither these nor the model's folder."""
    found = hashlib.sha256(sys.version.encode())
    packages = [name for path in sys.path for name in names_in(path) if name.endswith((".dist-info", ".egg-info"))]
    found.update("\n".join(sorted(packages)).encode("utf-8", "replace"))
    known = tuple({os.path.dirname(os.__file__), sys.prefix, os.path.dirname(os.path.abspath(model_path))})
    for name, path in sorted((name, getattr(one, "__file__", None)) for name, one in list(sys.modules.items())):
        if isinstance(path, str) and not path.startswith(known) and not PACKAGES.search(path):
            found.update(name.encode("utf-8", "replace"))
            try:
                with open(path, "rb") as file:
                    found.update(file.read())
            except OSError:
                pass
    return found.hexdigest()


PACKAGES = re.compile(r"[/\\](site|dist)-packages[/\\]")


def names_in(path):
    try:
        return os.listdir(path)
    except OSError:
        return []


class PredictRows:
    name = "predict_dict"

    def __init__(self, function):
        self.function = function

    def __call__(self, columns):
        names = [name for name, _ in columns]
        return [self.function(dict(zip(names, row))) for row in zip(*[cells.as_list() for _, cells in columns])]


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

    def __call__(self, columns):
        return self.function(self.pandas.DataFrame({name: cells.as_series(self.pandas) for name, cells in columns}))


def read_columns(message, raw):
    """The name and the cells of each column."""
    count, at, columns = message["rowCount"], 0, []
    for column in message["columns"]:
        form = column["form"]
        if form == "cells":
            cells = MixedCells(column["kind"], column["cells"])
        else:
            make, code, size = FORMS[form]
            data = array.array(code)
            data.frombytes(raw[at : at + count * size])
            at += count * size
            cells = make(column, data)
        columns.append((column["name"], cells))
    return columns


LARGEST_INT = 2.0**63  # beyond int64, whole numbers are floats to pandas, too


class NumberCells:
    """Numbers: int64 or float64 with NaN for null in a data frame, int or float and None in a row."""

    def __init__(self, column, data):
        self.is_int = column["kind"] == "int"
        self.data = data

    def as_series(self, pandas):
        values = numpy.frombuffer(self.data)
        return values.astype("int64") if self.is_int and (abs(values) < LARGEST_INT).all() else values

    def as_list(self):
        if self.is_int:
            return [int(value) if abs(value) < LARGEST_INT else value for value in self.data]
        return [None if value != value else value for value in self.data]


class FlagCells:
    """True and False: bool in a data frame, objects where one is null."""

    def __init__(self, column, data):
        self.data = data

    def as_series(self, pandas):
        cells = self.as_list()
        return pandas.Series(cells, dtype="object" if None in cells else "bool")

    def as_list(self):
        return [FLAGS[flag] for flag in self.data]


FLAGS = [False, True, None]


class WordCells:
    """Texts and None."""

    def __init__(self, column, data):
        self.words = column["words"] + [None]  # null is -1, the last
        self.data = data

    def as_series(self, pandas):
        return pandas.Series(self.as_list(), dtype="object")

    def as_list(self):
        words = self.words
        return [words[place] for place in self.data]


class MixedCells:
    """Cells of several types, as JSON has them; which does not tell 1.0 from 1: all numbers of a float column are floats."""

    def __init__(self, kind, cells):
        self.kind = kind
        self.cells = [float(cell) if type(cell) is int else cell for cell in cells] if kind == "float" else cells

    def as_series(self, pandas):
        """A column as pandas reads it from a file: int64, float64 with NaN for null, bool, or objects."""
        kinds = {type(cell) for cell in self.cells}
        if self.kind != "any" and kinds <= {int, float, type(None)}:
            return pandas.Series(self.cells, dtype="int64" if kinds == {int} else "float64")
        return pandas.Series(self.cells, dtype="bool" if kinds == {bool} else "object")

    def as_list(self):
        return self.cells


# How the bytes of a form are read: the class of its cells, the type code of array and its size.
FORMS = {"numbers": (NumberCells, "d", 8), "flags": (FlagCells, "b", 1), "words": (WordCells, "i", 4)}


def flatten(result):
    """The shape of nested sequences and arrays, and what is in them: an array of numbers, or a list of what may be classes."""
    if hasattr(result, "to_numpy"):
        result = result.to_numpy()
    if numpy and type(result) is numpy.ndarray and result.dtype.kind == "f":
        return result.shape, result.astype("float64")
    shape, level = [], [as_list(result)]
    while level and all(isinstance(one, list) for one in level):
        lengths = {len(one) for one in level}
        if len(lengths) > 1:
            raise ModelMistake("it returned rows of different lengths: %s" % sorted(lengths))
        shape.append(lengths.pop())
        level = [as_list(item) for one in level for item in one]
    kinds = set(map(type, level))
    if level and (kinds == {str} or kinds <= {int, bool}):
        return shape, level
    return shape, array.array("d", level if kinds == {float} else map(to_number, level))


def as_list(value):
    """Arrays of pandas, numpy and torch become lists; anything else stays as it is."""
    if type(value) is float:
        return value
    if hasattr(value, "to_numpy"):
        value = value.to_numpy()
    if hasattr(value, "tolist"):
        value = value.tolist()
    return list(value) if isinstance(value, tuple) else value


def to_number(value):
    if not isinstance(value, numbers.Real):
        raise ModelMistake("it returned %.100r where a number was expected" % (value,))
    return float(value)


if __name__ == "__main__":
    main(sys.argv[1])
