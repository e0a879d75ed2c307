"""Times red-dwarf on the folder of a conversation: python reddwarf_run.py DIR. Prints one line."""

import csv
import os
import resource
import sys
import time

from reddwarf.implementations.polis import run_pipeline


def read(folder):
    last = {}
    with open(os.path.join(folder, "votes.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = int(row["voter-id"]), int(row["comment-id"])
            at = int(row["timestamp"])
            if key not in last or at >= last[key][1]:
                last[key] = int(row["vote"]), at
    return [
        {"participant_id": person, "statement_id": statement, "vote": vote, "modified": at}
        for (person, statement), (vote, at) in last.items()
    ]


def rejected(folder):
    path = os.path.join(folder, "comments.csv")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]


def main():
    folder = sys.argv[1]
    started = time.perf_counter()
    votes = read(folder)
    loaded = time.perf_counter()
    result = run_pipeline(votes=votes, mod_out_statement_ids=rejected(folder), random_state=0)
    done = time.perf_counter()
    groups = result.participants_df["cluster_id"].dropna().nunique()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"read {1e3 * (loaded - started):.1f} ms, pipeline {1e3 * (done - loaded):.1f} ms, k = {groups}, peak {peak} MiB")


main()
