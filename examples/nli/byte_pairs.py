"""Byte-pair encoding as GPT-2 and RoBERTa do it: trains one, encodes with it, and writes it as a tokenizer.json."""

import re
from collections import Counter

SPECIALS = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
# GPT-2's expression for texts that are all ASCII, as these are.
WORDS = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+")


def byte_letters():
    """Each byte as a character that can be seen."""
    seen = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in seen]
    return {**{byte: chr(byte) for byte in seen}, **{byte: chr(256 + k) for k, byte in enumerate(hidden)}}


LETTERS = byte_letters()


def words(text):
    return ["".join(LETTERS[byte] for byte in word.encode("utf-8")) for word in WORDS.findall(text)]


def join(pieces, pair):
    joined = []
    for piece in pieces:
        if joined and (joined[-1], piece) == pair:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def train(texts, size):
    """The merges, best first; of several pairs that are as frequent, the first in the alphabet."""
    counts = Counter(word for text in texts for word in words(text))
    spelled = {word: list(word) for word in counts}
    merges = []
    while len(SPECIALS) + len(LETTERS) + len(merges) < size:
        pairs = Counter()
        for word, pieces in spelled.items():
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] += counts[word]
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        spelled = {word: join(pieces, best) for word, pieces in spelled.items()}
    return merges


def vocabulary(merges):
    pieces = [*SPECIALS[:4], *LETTERS.values(), *map("".join, merges), SPECIALS[4]]
    return {piece: k for k, piece in enumerate(dict.fromkeys(pieces))}


class Encoder:
    def __init__(self, merges):
        self.ranks = {pair: k for k, pair in enumerate(merges)}
        self.vocab = vocabulary(merges)
        self.known = {}

    def pieces(self, word):
        pieces = list(word)
        while True:
            ranked = [(self.ranks[pair], pair) for pair in zip(pieces, pieces[1:]) if pair in self.ranks]
            if not ranked:
                return pieces
            pieces = join(pieces, min(ranked)[1])

    def ids(self, text):
        for word in words(text):
            if word not in self.known:
                self.known[word] = [self.vocab[piece] for piece in self.pieces(word)]
        return [number for word in words(text) for number in self.known[word]]

    def pair(self, first, second):
        start, end = self.vocab["<s>"], self.vocab["</s>"]
        return [start, *self.ids(first), end, end, *self.ids(second), end]


def to_tokenizer_json(merges):
    vocab = vocabulary(merges)

    def added(token):
        flags = {"single_word": False, "lstrip": token == "<mask>", "rstrip": False, "normalized": False}
        return {"id": vocab[token], "content": token, **flags, "special": True}

    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [added(token) for token in SPECIALS],
        "normalizer": None,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
        "post_processor": {
            "type": "RobertaProcessing",
            "sep": ["</s>", vocab["</s>"]],
            "cls": ["<s>", vocab["<s>"]],
            "trim_offsets": True,
            "add_prefix_space": False,
        },
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": "",
            "end_of_word_suffix": "",
            "fuse_unk": False,
            "vocab": vocab,
            "merges": [" ".join(pair) for pair in merges],
        },
    }
