"""Rebuilds table.bin, the small sense of meaning that relevance is judged with.

    python3 rebuild.py MODEL_FOLDER table.bin [CACHE.npz]

MODEL_FOLDER holds model.safetensors and vocab.txt of all-MiniLM-L6-v2 (README.md says where they come from). NumPy is all
it needs. The cache, if named, keeps the slow part (some minutes) for the next run.

What it does: every English word piece is read by the sentence encoder on its own; the mean of its output is the piece's
vector. The vectors are centred and turned onto their principal axes, of which the first 64 are kept. A text's vector is
later the weighted mean of its pieces' rows: rare pieces weigh more, as the logarithm of their rank in the vocabulary, which
is ordered by how common a piece is.

The file, little-endian:

    8 bytes   "meaning\\0"
    u32 × 4   version, columns, pieces, slots
    u16       × slots      where a piece stands: 1 + its row, 0 for an empty slot; open addressing by FNV-1a, step 1
    u32       × pieces + 1 where a piece's letters begin
    u16       × pieces     what one step of a row is worth, its weight included
    i8        × pieces × columns
    letters of all pieces, one after the other; a piece that continues a word begins with '#'
"""

import json
import re
import struct
import sys

import numpy as np

VERSION = 1
COLUMNS = 64
SLOTS = 1 << 16
BEGIN, END = "[CLS]", "[SEP]"
HEADS, LAYERS = 12, 6
# Numbers, punctuation and other scripts say nothing about a result, or nothing that these weights understand.
ENGLISH = re.compile(r"(##)?[a-z]+")


def read_weights(path):
    """Reads a safetensors file: a length, a JSON directory, then the numbers."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        directory = json.loads(file.read(length))
        body = file.read()
    weights = {}
    for name, entry in directory.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            weights[name.removeprefix("bert.")] = np.frombuffer(body[start:end], "<f4").reshape(entry["shape"])
    return weights


class Encoder:
    """The forward pass of a six-layer BERT, for short inputs of equal length."""

    def __init__(self, weights):
        self.weights = weights

    def linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return centred / spread * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def attend(self, x, layer):
        rows, length, width = x.shape
        query, key, value = (
            self.linear(x, f"{layer}.attention.self.{name}").reshape(rows, length, HEADS, -1).transpose(0, 2, 1, 3)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(width / HEADS)
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = scores / scores.sum(-1, keepdims=True) @ value
        return self.linear(mixed.transpose(0, 2, 1, 3).reshape(rows, length, width), f"{layer}.attention.output.dense")

    def feed(self, x, layer):
        x = self.linear(x, f"{layer}.intermediate.dense")
        # The usual approximation of GELU by a hyperbolic tangent.
        x = 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
        return self.linear(x, f"{layer}.output.dense")

    def __call__(self, ids):
        embeddings = "embeddings."
        x = (
            self.weights[embeddings + "word_embeddings.weight"][ids]
            + self.weights[embeddings + "position_embeddings.weight"][: ids.shape[1]]
            + self.weights[embeddings + "token_type_embeddings.weight"][0]
        )
        x = self.norm(x, embeddings + "LayerNorm")
        for number in range(LAYERS):
            layer = f"encoder.layer.{number}"
            x = self.norm(x + self.attend(x, layer), f"{layer}.attention.output.LayerNorm")
            x = self.norm(x + self.feed(x, layer), f"{layer}.output.LayerNorm")
        return x


def piece_vectors(folder, vocabulary, kept):
    """Gives the encoder's mean output for every kept piece on its own."""
    encoder = Encoder(read_weights(f"{folder}/model.safetensors"))
    begin, end = vocabulary.index(BEGIN), vocabulary.index(END)
    parts = []
    for start in range(0, len(kept), 512):
        ids = np.array([[begin, piece, end] for piece in kept[start : start + 512]])
        parts.append(encoder(ids).mean(1))
    return np.concatenate(parts)


def principal(vectors):
    """Centres the vectors and turns them onto their first axes; signs are fixed so that a rebuild agrees."""
    vectors = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors, full_matrices=False)
    axes = axes[:COLUMNS]
    signs = np.sign(axes[np.arange(COLUMNS), np.abs(axes).argmax(1)])
    return vectors @ (axes * signs[:, None]).T


def fnv(text):
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def slots(pieces):
    """Places every piece in a table of open addressing."""
    taken = [0] * SLOTS
    for row, piece in enumerate(pieces):
        at = fnv(piece) % SLOTS
        while taken[at]:
            at = (at + 1) % SLOTS
        taken[at] = row + 1
    return taken


def write(path, pieces, rows):
    """Rounds each row to whole steps of its own size and writes the file."""
    step = np.abs(rows).max(1) / 127
    whole = np.rint(rows / step[:, None]).astype(np.int8)
    worth = np.rint(step / step.max() * 65535).astype("<u2")
    letters = "".join(pieces).encode()
    starts = np.concatenate([[0], np.cumsum([len(piece) for piece in pieces])]).astype("<u4")
    with open(path, "wb") as file:
        file.write(b"meaning\0" + struct.pack("<4I", VERSION, COLUMNS, len(pieces), SLOTS))
        file.write(np.array(slots(pieces), "<u2").tobytes())
        file.write(starts.tobytes() + worth.tobytes() + whole.tobytes() + letters)


def main(folder, target, cache=None):
    with open(f"{folder}/vocab.txt", encoding="utf-8") as file:
        vocabulary = [line.rstrip("\n") for line in file]
    kept = [at for at, piece in enumerate(vocabulary) if ENGLISH.fullmatch(piece)]
    try:
        vectors = np.load(cache)["vectors"]
    except (OSError, TypeError):
        vectors = piece_vectors(folder, vocabulary, kept)
        if cache:
            np.savez(cache, vectors=vectors)
    weights = np.log(1 + np.array(kept))
    pieces = [vocabulary[at].replace("##", "#") for at in kept]
    write(target, pieces, principal(vectors) * weights[:, None])


if __name__ == "__main__":
    main(*sys.argv[1:])
