"""Writes counterfact_sample.json and counterfact_demonstrations.json from complete CounterFact records.

    python3 sample.py counterfact_500.json

The first 40 records of the sample are every twelfth one, the next 60 every seventh one of the rest as
far as they go; demonstrations are 64 more. `kgt eval add-same-subject` then adds its questions.
"""

import json
import sys
from pathlib import Path

here = Path(__file__).parent
records = json.loads(Path(sys.argv[1]).read_text())
sample = records[::12][:40]
rest = [record for record in records if record not in sample]
more = rest[::7][:60]
rest = [record for record in rest if record not in more]
demonstrations = rest[::6][:64]


def write(name, chosen):
    lines = ",\n".join(json.dumps(record, ensure_ascii=False, indent=0) for record in chosen)
    (here / name).write_text(f"[\n{lines}\n]\n")


for record in sample + more:
    del record["attribute_prompts"]
    record["generation_prompts"] = sorted(set(record["generation_prompts"]))
for record in demonstrations:
    del record["attribute_prompts"], record["generation_prompts"]
    record["paraphrase_prompts"] = record["paraphrase_prompts"][:1]
    record["neighborhood_prompts"] = record["neighborhood_prompts"][:1]
write("counterfact_sample.json", sample + more)
write("counterfact_demonstrations.json", demonstrations)
