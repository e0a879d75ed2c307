"""The API against the document that describes it: every operation, with data that fits and data that does not.

Starts the demonstration (`PLURIEL_BIN`) anew for each role, takes a token of the API as people do, and lets Schemathesis
read `/api/v1/openapi.json` and send what it describes. An answer of 500 or more, a status, a media type or a shape that the
document does not name, data that it forbids and the server takes, and an operation that ignores the token are failures.

    PLURIEL_BIN=target/debug/pluriel target/schemathesis/bin/python tests/api/contract.py [role…]
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import requests

FOLDER = Path(__file__).resolve().parent
SEED = "20261124"
"""Another seed makes other data; a run that failed is run again with its own, which Schemathesis prints."""
ROLES = {
    "visitor": None,
    "secretariat": "secretariat@conseil.example",
    "pen": "jules@passerelle.example",
    "titular": "bastien@littoral.example",
}
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
]


class Demonstration:
    """The program on a free port with data of its own; ended with the block."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        program = Path(os.environ["PLURIEL_BIN"]).resolve()
        data = f"{self.folder.name}/data"
        self.program = subprocess.Popen(
            [program, "demo", "--listen", "127.0.0.1:0", "--data", data], stdout=subprocess.PIPE, text=True
        )
        line = self.program.stdout.readline()
        self.url = re.search(r"http://\S+", line).group()
        return self

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait()
        self.folder.cleanup()

    def token(self, email):
        """A token of scope "act", made at the desk of whoever has this address."""
        browser = requests.Session()

        def held():
            # The cookies are `Secure`: over plain HTTP to the loopback, browsers send them and requests does not.
            return "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.cookies)

        def form(page):
            return re.search(r'name="csrf" value="([^"]+)"', browser.get(self.url + page).text).group(1)

        def send(path, **fields):
            headers = {"Cookie": held(), "Origin": self.url}
            answer = browser.post(self.url + path, data=fields, headers=headers, allow_redirects=False)
            assert answer.status_code in (200, 303), f"{path}: {answer.status_code}"
            return answer.text

        browser.headers["Accept-Language"] = "en"
        send("/demo/role", csrf=form("/plan"), retour="/", role=email)
        browser.headers["Cookie"] = held()
        made = send("/bureau/jetons", csrf=form("/bureau/jetons"), label="contract", scope="act", days="1")
        return max(re.findall(r"[A-Za-z0-9_-]{40,}", re.sub(r"<[^>]*>", " ", made)), key=len)


def tested(role):
    """Whether the API keeps its word to this role."""
    with Demonstration() as demonstration:
        email = ROLES[role]
        known = ["--header", f"Authorization: Bearer {demonstration.token(email)}"] if email else []
        print(f"\n== the API as {role}", flush=True)
        schemathesis = [str(Path(sys.executable).with_name("schemathesis")), "run"]
        run = subprocess.run(
            [
                *schemathesis,
                f"{demonstration.url}/api/v1/openapi.json",
                *known,
                *("--checks", ",".join(CHECKS)),
                *("--seed", SEED),
                *("--max-examples", os.environ.get("CONTRACT_EXAMPLES", "30")),
                *("--generation-database", "none"),
                *("--warnings", "off"),
                *("--request-timeout", "20"),
                "--continue-on-failure",
                "--no-color",
            ],
            # Schemathesis leaves what it found where it runs.
            cwd=demonstration.folder.name,
            env={
                **os.environ,
                "SCHEMATHESIS_HOOKS": "addresses",
                "PYTHONPATH": str(FOLDER),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            check=False,
        )
        alive = demonstration.program.poll() is None
        if not alive:
            print(f"the program ended: {demonstration.program.returncode}")
        return run.returncode == 0 and alive


def main():
    """Every role that was named, or all; the exit status says whether all were kept to."""
    failed = [role for role in sys.argv[1:] or ROLES if not tested(role)]
    if failed:
        sys.exit(f"the API does not keep to its document as {', '.join(failed)}")


main()
