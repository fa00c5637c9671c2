"""The warmest temperature of a day, in degrees Celsius, from what is known of it: a straight line, written out.

RIME's interface: one file with predict_dict, which may read files of its own folder. Needs nothing but Python.
"""

import json
from pathlib import Path

LINE = json.loads((Path(__file__).parent / "coefficients.json").read_text(encoding="utf-8"))
USUAL = {"precipitation": 3.0, "wind": 4.1, "temp_min": 8.4}  # for what is missing


def predict_dict(x: dict) -> float:
    degrees = LINE["intercept"] + LINE["weather"].get(x["weather"], 0.0)
    for name, weight in LINE["numbers"].items():
        value = x[name]
        degrees += weight * float(USUAL[name] if value is None else value)
    return degrees
