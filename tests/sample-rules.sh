#!/usr/bin/env bash
# Prints rules drawn at random, always the same ones, each as its JSON and as the page for review tells it, for a reader
# who compares them with the sources. Needs python3.
#   tests/sample-rules.sh [COUNT] [SEED]      default: 200 rules, seed 20161230
set -euo pipefail
cd "$(dirname "$0")/.."
exec python3 - "${1:-200}" "${2:-20161230}" <<'PYTHON'
import glob, json, random, re, sys

count, seed = int(sys.argv[1]), int(sys.argv[2])
rules = []
for path in sorted(glob.glob("src/CreditRules.Memos/data/*/memo.json")):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    page = {}
    try:
        with open(f"docs/memos/{document['id']}.md", encoding="utf-8") as file:
            parts = re.split(r"^## (?=\d+\. )", file.read(), flags=re.MULTILINE)[1:]
    except FileNotFoundError:
        parts = []
    for part in parts:
        page[re.search(r"`([^`]+)`", part).group(1)] = part.strip()
    rules += [(document, rule, page.get(rule["id"])) for rule in document["rules"]]

drawn = sorted(
    random.Random(seed).sample(rules, min(count, len(rules))),
    key=lambda item: (item[0]["id"], item[1]["id"]))
for number, (document, rule, told) in enumerate(drawn, 1):
    print(f"=== {number}/{len(drawn)}  {document['id']}#{rule['id']}  {document['document']['number']}  {document['title']['zh']}")
    print("--- JSON")
    print(json.dumps(rule, ensure_ascii=False, separators=(",", ":")))
    print(f"--- docs/memos/{document['id']}.md")
    print(told or "NOT ON THE PAGE: write the pages anew")
    print()
stale = sum(told is None for _, _, told in drawn)
print(f"{len(drawn)} of {len(rules)} rules, seed {seed}; not on their page: {stale}", file=sys.stderr)
sys.exit(2 if stale else 0)
PYTHON
