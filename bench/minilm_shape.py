"""Writes a transformer in the shape of nli-MiniLM2-L6-H768, its weights by chance: /usr/bin/python3 minilm_shape.py FOLDER

Six layers, 768 wide, twelve heads, with the tokenizer of examples/nli. Its small vocabulary changes the size of the file
(170 MB in place of 330) and not the work. Needs PyTorch; see examples/nli/train.py.
"""

import shutil
import sys
from pathlib import Path

import torch

EXAMPLE = Path(__file__).parents[1] / "examples" / "nli"
sys.path.insert(0, str(EXAMPLE))
import train  # noqa: E402

if __name__ == "__main__":
    folder = Path(sys.argv[1]) / "model"
    shutil.copytree(EXAMPLE / "model", folder, dirs_exist_ok=True)
    train.HERE = folder.parent
    train.HIDDEN, train.HEADS, train.INNER, train.LAYERS = 768, 12, 3072, 6
    torch.manual_seed(0)
    train.export(train.Classifier().eval())
