"""Every connection from another address of the loopback: limits by address are tested elsewhere."""

import itertools

import schemathesis
from urllib3.util import connection

_connect = connection.create_connection
_sources = itertools.cycle(f"127.{a}.{b}.{c}" for a in range(10, 250) for b in range(1, 250) for c in range(1, 250))


def _from_elsewhere(address, timeout=None, source_address=None, socket_options=None):
    return _connect(address, timeout, source_address or (next(_sources), 0), socket_options)


connection.create_connection = _from_elsewhere


@schemathesis.hook
def before_call(context, case, kwargs):
    """One request a connection."""
    case.headers = {**(case.headers or {}), "Connection": "close"}
