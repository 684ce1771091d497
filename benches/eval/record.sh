#!/bin/bash
# The runs behind docs/results/counterfact.md and personal.md. What is finished is not run again, so the
# script can be stopped and called again.
#
#     record.sh OUT STEP...      steps: main suite objectives sizes base extension personal slow
#
# COUNTERFACT, PARTIAL, PARAREL, CN100K and KGT name the 500 complete records, the partial ones, the
# folder of ParaRel, the folder of CN-100K, and the program.
set -euo pipefail

out=$1
shift
mkdir -p "$out"
here=$(cd "$(dirname "$0")/../.." && pwd)
kgt=${KGT:-kgt}

answer_tokens=8

run() { # name, options
    local name=$1
    shift
    [[ -e $out/$name/summary.json ]] ||
        "$kgt" eval run --out "$out/$name" --answer-tokens "$answer_tokens" "$@"
}

# The complete records with questions about other properties; without those that IKE demonstrates.
records() {
    [[ -e $out/counterfact.json ]] || "$kgt" eval add-same-subject \
        --data "$COUNTERFACT" --pararel "$PARAREL" --out "$out/counterfact.json"
    [[ -e $out/not_demonstrated.jsonl ]] || jq -c --slurpfile shown \
        "$here/native/data/counterfact_demonstrations.json" \
        '.[] | select(.case_id | IN($shown[][].case_id) | not)' \
        "$out/counterfact.json" >"$out/not_demonstrated.jsonl"
}

# 2,000 records, the complete ones first.
many() {
    [[ -e $out/many.jsonl ]] && return
    jq -c '.[]' "$COUNTERFACT" >"$out/many.part"
    zcat "$PARTIAL" | jq -c 'select(._provenance.complete | not)' |
        awk 'NR <= 1500' >>"$out/many.part"
    mv "$out/many.part" "$out/many.jsonl"
}

main() {
    records
    local data=(--data "$out/counterfact.json" --baseline "$out/no-edit")
    run no-edit --data "$out/counterfact.json" --method no-edit
    run kgt "${data[@]}"
    run kgt-given "${data[@]}" --given-relations
    run fine-tune "${data[@]}" --method fine-tune
}

# All methods on the 100 records that come with the program.
suite() {
    [[ -e $out/quick/rome/summary.json ]] || "$kgt" eval --suite quick --out "$out/quick"
}

# The methods that take seconds a record, on more records than the suite has.
slow() {
    records
    run in-context --data "$out/counterfact.json" --baseline "$out/no-edit" --method in-context
    run rome --data "$out/counterfact.json" --baseline "$out/no-edit" --method rome
    run ike --data "$out/not_demonstrated.jsonl" --method ike \
        --demonstrations "$here/native/data/counterfact_demonstrations.json"
}

# Eq. 7 as printed or over what is in the graph, and both rules of when to stop.
objectives() {
    records
    local data=(--data "$out/counterfact.json" --baseline "$out/no-edit")
    run kgt-in-graph "${data[@]}" --objective in-graph
    run kgt-until-answered "${data[@]}" --until-answered
    run kgt-in-graph-until-answered "${data[@]}" --objective in-graph --until-answered
}

sizes() {
    many
    for n in 2000 100 500 1000 200; do
        run "many-$n-no-edit" --data "$out/many.jsonl" --limit $n --method no-edit
        run "many-$n" --data "$out/many.jsonl" --limit $n --baseline "$out/many-$n-no-edit"
    done
}

base() {
    records
    [[ -e $out/cn100k.kgb ]] || "$kgt" base build "$CN100K/train_old.txt" --output "$out/cn100k.kgb"
    KGT_BASE="$out/cn100k.kgb" run kgt-conceptnet --data "$out/counterfact.json" \
        --baseline "$out/no-edit"
}

extension() {
    [[ -e $out/extension.json ]] ||
        "$kgt" eval build-extension --pararel "$PARAREL" --out "$out/extension.json"
    run extension-no-edit --data "$out/extension.json" --limit 200 --method no-edit
    run extension --data "$out/extension.json" --limit 200 --baseline "$out/extension-no-edit"
}

# Answers are longer here.
personal() {
    local answer_tokens=16 half
    for half in tune confirm; do
        run "personal-$half" --data "$here/crates/kgt-eval/data/personal.jsonl" --half $half
        run "personal-$half-given" --data "$here/crates/kgt-eval/data/personal.jsonl" \
            --half $half --given-relations --subjects given
    done
}

for step; do "$step"; done
