"""What each feature of a trained member brings: python -m attribution.ablate FOLDER MEMBER.pt. Prints exact F1 on `held` with each table made dumb in turn."""

import sys

import torch

from tagger.data import load
from tagger.measure import exact, predict
from tagger.model import load_member


@torch.no_grad()
def main():
    folder, path = sys.argv[1:]
    torch.set_num_threads(1)
    model = load_member(path)
    held = load(folder, "held", model.spec)
    show = lambda what: print(f"| {what} |", " | ".join(f"{f1:.1f}" for f1 in exact(predict(model, held), held, len(model.spec["labels"]) // 2)), "|", flush=True)
    print("| without | source | cue | content |\n| --- | --- | --- | --- |")
    show("nothing")
    for i, table in enumerate(model.spec["tables"]):
        kept = model.tables[i].weight.data.clone()
        used = torch.from_numpy(held.features[:, i].astype("int64"))
        model.tables[i].weight.data[:] = kept[used].mean(0)
        show(table["feature"])
        model.tables[i].weight.data = kept


if __name__ == "__main__":
    main()
