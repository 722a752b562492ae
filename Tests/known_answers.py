"""Runs the tests of a script: its functions whose names begin with `test_`, a line for each."""

import sys
import traceback


def run(functions):
    """Ends the process: 1 if any of the functions failed.

    `functions` are by name, as `globals()` has them.
    """
    failed = 0
    for name, function in sorted(functions.items()):
        if not name.startswith("test_"):
            continue
        sentence = name[5:].replace("_", " ")
        try:
            function()
            print(f"ok {sentence}")
        except Exception as reason:
            failed += 1
            print(f"not ok {sentence}: {reason}")
            traceback.print_exc()
    sys.exit(1 if failed else 0)
