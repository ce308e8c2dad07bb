"""A Dask cluster of this machine, for tests: prints where it listens and its workers, and ends with its input."""

import json
import os
import sys

from distributed import Client, LocalCluster


def main() -> None:
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        with Client(cluster) as client:
            pids = list(client.run(os.getpid).values())
        address = cluster.scheduler_address.removeprefix("tcp://")
        print(json.dumps({"address": f"dask://{address}", "pids": pids}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
