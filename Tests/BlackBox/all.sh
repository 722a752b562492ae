#!/usr/bin/env bash
# Runs every black-box script against the program that CHARTWAY names, .build/debug/chartway unless told.
# Prints one line a check; the exit code is 1 if any failed or any script did not end as it should.
set -uo pipefail
cd "$(dirname "$0")"
failed=0
python=../../.venv/bin/python
[ -x "$python" ] || python=python3
for script in docs.py converting.py records.py lineage.py identity.py phones.py refusals.py serving.py keeping.py watching.py searching.py uscore.py writing.py operations.py originals.py smart.py registering.py publishing.py labels.py scheduling.py noticing.py bulk.py subscribing.py pulling.py pushing.py hospital.py kills.py postgres.py migrating.py; do
    echo "# $script"
    printed="$(mktemp)"
    # Letters are taken by a library that is among the wheels of the tests; who has none leaves them out.
    "$python" "$script" 2>&1 | tee "$printed"
    code=${PIPESTATUS[0]}
    if [ "$code" -ne 0 ]; then
        failed=1
        # A script that ends without saying which check failed has itself failed.
        grep -q '^not ok ' "$printed" || echo "not ok $script ended with exit code $code"
    fi
    rm -f "$printed"
done
exit "$failed"
