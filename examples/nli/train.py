"""Trains the model in model/: /usr/bin/python3 train.py

A transformer of two layers in the shape of RoBERTa, on pairs made by prepare.py, with a byte-level BPE of 2,000 tokens
trained on the same pairs and on the sentences of examples/sentiment. Made with Debian's PyTorch 1.13, in about two
minutes on one core. Writes also test/fixtures/nli/logits.json: what PyTorch says of pairs of all lengths.
"""

import json
import math
from pathlib import Path

import torch
from torch import nn

from byte_pairs import Encoder, to_tokenizer_json, train as train_byte_pairs
from prepare import LABELS, splits

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VOCABULARY, HIDDEN, HEADS, INNER, LAYERS, LONGEST = 2000, 64, 4, 128, 2, 128
PAD = 1
EPOCHS, BATCH, RATE = 10, 64, 2e-3


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.after_attention, self.after_inner = nn.LayerNorm(HIDDEN), nn.LayerNorm(HIDDEN)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, hidden_keys):
        def heads(y):
            return y.reshape(y.shape[0], y.shape[1], HEADS, HIDDEN // HEADS).transpose(1, 2)

        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) / math.sqrt(HIDDEN // HEADS)
        mixed = torch.softmax(scores + hidden_keys, dim=-1) @ heads(self.value(x))
        mixed = mixed.transpose(1, 2).reshape(x.shape)
        x = self.after_attention(x + self.dropout(self.out(mixed)))
        return self.after_inner(x + self.dropout(self.outer(nn.functional.gelu(self.inner(x)))))


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(VOCABULARY, HIDDEN, padding_idx=PAD)
        self.places = nn.Embedding(LONGEST + PAD + 1, HIDDEN, padding_idx=PAD)
        self.norm = nn.LayerNorm(HIDDEN)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dense, self.classes = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, len(LABELS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, input_ids, attention_mask):
        # As RoBERTa counts: from the padding's id on, and the padding itself stays there.
        places = torch.cumsum(attention_mask, dim=1) * attention_mask + PAD
        x = self.dropout(self.norm(self.tokens(input_ids) + self.places(places)))
        hidden_keys = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, hidden_keys)
        return self.classes(self.dropout(torch.tanh(self.dense(self.dropout(x[:, 0])))))


def pad(rows):
    width = max(map(len, rows))
    ids = torch.tensor([row + [PAD] * (width - len(row)) for row in rows])
    return ids, (torch.arange(width)[None] < torch.tensor([len(row) for row in rows])[:, None]).long()


def accuracy(model, rows, labels):
    model.eval()
    with torch.no_grad():
        said = torch.cat([model(*pad(rows[k : k + 200])).argmax(1) for k in range(0, len(rows), 200)])
    return (said == labels).float().mean().item()


def write_json(path, value, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, **options) + "\n", encoding="utf-8")


def export(model):
    example = pad([[0, 5, 2, 2, 6, 2], [0, 5, 2, 2, 2]])
    axes = {0: "batch_size", 1: "sequence_length"}
    torch.onnx.export(
        model,
        example,
        str(HERE / "model" / "model.onnx"),
        opset_version=14,
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": {0: "batch_size"}},
    )


def write_model_files(merges):
    write_json(HERE / "model" / "tokenizer.json", to_tokenizer_json(merges), separators=(",", ":"))
    write_json(
        HERE / "model" / "tokenizer_config.json",
        {"add_prefix_space": False, "model_max_length": 10**30, "pad_token": "<pad>", "tokenizer_class": "RobertaTokenizer"},
        indent=2,
    )
    config = {
        "architectures": ["RobertaForSequenceClassification"],
        "model_type": "roberta",
        "hidden_size": HIDDEN,
        "intermediate_size": INNER,
        "num_attention_heads": HEADS,
        "num_hidden_layers": LAYERS,
        "max_position_embeddings": LONGEST + PAD + 1,
        "type_vocab_size": 1,
        "vocab_size": VOCABULARY,
        "bos_token_id": 0,
        "pad_token_id": PAD,
        "eos_token_id": 2,
        "id2label": {str(k): label for k, label in enumerate(LABELS)},
        "label2id": {label: k for k, label in enumerate(LABELS)},
    }
    write_json(HERE / "model" / "config.json", config, indent=2)


def write_logits(model, encoder, rows):
    """Pairs as they are, and longer ones up to the model's limit."""
    pairs = [[row["premise"], row["hypothesis"]] for row in rows[:20]]
    pairs += [[" ".join(row["premise"] for row in rows[:k]), rows[k]["hypothesis"]] for k in (2, 3, 5)]
    expected = []
    with torch.no_grad():
        for first, second in pairs:
            ids = encoder.pair(first, second)
            assert len(ids) <= LONGEST
            expected.append({"pair": [first, second], "ids": ids, "logits": model(*pad([ids]))[0].tolist()})
    write_json(ROOT / "test" / "fixtures" / "nli" / "logits.json", expected)


if __name__ == "__main__":
    torch.manual_seed(0)
    torch.set_num_threads(1)
    data = splits()
    sentiment = (ROOT / "examples" / "sentiment" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [row[side] for row in data["train"] for side in ("premise", "hypothesis")]
    other = [json.loads(line)["sentence"] for line in sentiment]
    merges = train_byte_pairs([*texts, *(text for text in other if text.isascii())], VOCABULARY)
    encoder = Encoder(merges)
    rows = {name: [encoder.pair(row["premise"], row["hypothesis"]) for row in part] for name, part in data.items()}
    labels = {name: torch.tensor([LABELS.index(row["label"]) for row in part]) for name, part in data.items()}
    model = Classifier()
    steps = EPOCHS * math.ceil(len(rows["train"]) / BATCH)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    for epoch in range(EPOCHS):
        model.train()
        for batch in torch.randperm(len(rows["train"])).split(BATCH):
            loss = nn.functional.cross_entropy(
                model(*pad([rows["train"][k] for k in batch.tolist()])), labels["train"][batch], label_smoothing=0.05
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}: loss {loss.item():.3f}, reference {accuracy(model, rows['reference'], labels['reference']):.3f}", flush=True)
    model.eval()
    for name in rows:
        print(f"{name}: {len(rows[name])} pairs, accuracy {accuracy(model, rows[name], labels[name]):.3f}")
    write_model_files(merges)
    export(model)
    write_logits(model, encoder, data["evaluation"])
