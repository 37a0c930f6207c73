"""Which words of a configuration are secret. Rows that the page and the server both read (`make tables` writes the page's copy).

A row's words stand one after the other in a line: a word as it is written, `*` for any one, `..` for any number, `?0/6/8` for
one of these that may be missing. `<secret>` is the word that is masked, `<rest>` all from there on. `^` first: the row begins
where the line's text begins, a prompt and `no` left aside; a row with `..` always does, so that a long line is not slow. Where
several rows begin at one word the first that fits counts; a row that masks nothing says what only looks like a secret.
"""

from typing import Final

from simulator.vocabulary import Value

STARS: Final = "*****"
"""As the device itself prints a secret (source: Configurations)."""
HIDDEN: Final = r"^(?:\*+\d*|<[^<>]{0,40}>)$"
"""What was masked already: by the device, by us, or by a program that saves configurations. Python and JavaScript read it."""
PAIR_KEY: Final = "failover key"
"""Two units whose keys differ are no pair: of this kind, other secrets get other masks."""


class Rule(Value):
    """what: the kind of secret, for people."""

    what: str
    words: str


def _rules(what: str, *rows: str) -> tuple[Rule, ...]:
    return tuple(Rule(what, row) for row in rows)


RULES: Final = (
    *_rules("", "^key chain *", "^password encryption *", "^aaa-server .. host * timeout *"),
    *_rules(PAIR_KEY, "failover key <rest>", "failover ipsec pre-shared-key <rest>"),
    *_rules(
        "password",
        "password enc <rest>",
        "passwd enc <rest>",
        "^passwd <secret>",
        "password ?0/5/6/7/8/9 <secret>",
        "area-password <secret>",
        "domain-password <secret>",
        "encrypted-password <secret>",
        "radius-common-pw <secret>",
        "ldap-login-password ?0/6/8 <secret>",
        "^logging ftp-server * * * ?0/8 <secret>",
        "passphrase ?0/6/8 <secret>",
        "secret ?0/5/6/7/8/9 <secret>",
        "shared-secret <secret>",
        "policy-server-secret <secret>",
    ),
    *_rules(
        "VPN key",
        "pre-shared-key ?0/6/8 <secret>",
        "psksecret <rest>",
        "isakmp key ?0/6/8 <secret>",
        "session-key inbound ah * <secret>",
        "session-key outbound ah * <secret>",
        "esp * cipher <secret>",
        "authenticator <secret>",
    ),
    *_rules(
        "SNMP community",
        "snmp-server community ?0/8 <secret>",
        "^snmp-server host .. community ?0/8 <secret>",
    ),
    *_rules(
        "SNMP user",
        *(f"auth {kind} <secret>" for kind in ("md5", "sha", "sha224", "sha256", "sha384")),
        *(f"priv {kind} <secret>" for kind in ("des", "3des", "aes ?128/192/256")),
    ),
    *_rules(
        "server key",
        "^key config-key password-encryption <secret>",
        "^aaa-server .. host * <secret>",
        *(f"^{kind}-server .. key ?0/5/6/7/8 <secret>" for kind in ("radius", "tacacs")),
        "^key ?0/6/7/8 <secret>",
    ),
    *_rules(
        "routing key",
        "ntp authentication-key * md5 ?0/8 <secret>",
        "ntp authentication-key * <secret>",
        "authentication-key ?0/8 <secret>",
        "message-digest-key * md5 ?0/8 <secret>",
        "authentication key eigrp * ?0/8 <secret>",
        "rip authentication key ?0/8 <secret>",
        "key-string ?0/7/8 <secret>",
        *(f"authentication {kind} ?0/8 <secret>" for kind in ("md5", "sha-1", "meticulous-md5", "meticulous-sha-1")),
    ),
    *_rules(
        "licence",
        "^activation-key <rest>",
        "activation key: <rest>",
        "serial number: <secret>",
        "idtoken <secret>",
    ),
)
"""Kinds of secrets, the words of a PIX/ASA 7.0 to 9.x configuration [recalled]. Other vendors' are masked as far as they are
alike: the page sends what someone gave by mistake, to be told what it is."""

CERTIFICATE: Final = "certificate"
"""The lines of one are masked from its head `certificate ...` to `quit`, those of a PEM block from BEGIN to END."""
HEX_LINE: Final = r"^[0-9a-fA-F]{2,8}(?: [0-9a-fA-F]{2,8}){0,11}$"
PEM_LINE: Final = r"^-----(BEGIN|END) [A-Z0-9 ]{1,40}-----$"
URL_PASSWORD: Final = r"([A-Za-z][A-Za-z0-9+.-]{1,10}://[^:/@ ]{0,64}:)([^@ ]{1,128})(@)"
"""`ftp://user:password@server/file`."""
WORD: Final = r'"[^"]*"|<[^<>]{0,40}>|[^ ]+'
URL_KIND: Final = "password in an address"
