#!/bin/bash
# Runs an evaluation as a Slurm job array, one part of the data a task, and joins the parts:
#
#     submit.sh PARTS OUT [options of `kgt eval run`]
#     submit.sh 3 results/kgt --data counterfact.json --method kgt
#
# The result is in OUT/whole. KGT names the program if it is not on the PATH. SBATCH_OPTIONS are
# passed to every part, for instance "--gres=gpu:1 --cpus-per-task=4". Submitting again after a
# failure makes only what is missing.
set -euo pipefail

if (($# < 2)); then
    echo "usage: $0 PARTS OUT [options of kgt eval run]" >&2
    exit 2
fi
parts=$1
out=$(realpath -m "$2")
shift 2
here=$(dirname "$(realpath "$0")")
mkdir -p "$out/logs"

# shellcheck disable=SC2086
array=$(sbatch --parsable --chdir="$PWD" --output="$out/logs/part-%a.log" \
    --array="0-$((parts - 1))" ${SBATCH_OPTIONS:-} "$here/part.sbatch" "$out" "$@")
merge=$(sbatch --parsable --chdir="$PWD" --output="$out/logs/merge.log" \
    --dependency="afterok:$array" --kill-on-invalid-dep=yes "$here/merge.sbatch" "$out")
echo "parts: job $array; merge: job $merge; result: $out/whole"
