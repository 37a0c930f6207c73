"""Passwords as a PIX keeps them: a hash that the running configuration shows (`enable password 8Ry2YjIyt7RRXU24 encrypted`).

MD5 over the password filled up to sixteen bytes; every fourth byte of the digest is dropped, the rest written in the
alphabet of crypt(3), low bits first. The source document's hashes are those of "" (enable) and "cisco" (login).
"""

import hashlib
from typing import Final

LENGTH: Final = 16
"""A password has no more characters that count."""
_SALT: Final = 4
_ALPHABET: Final = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def hashed(password: str, user: str = "") -> str:
    """The sixteen characters that stand for a password; of a user's the first four signs of the name are part [recalled]."""
    text = password.encode()
    salted = text + user.encode()[:_SALT] if len(text) <= LENGTH - _SALT else text
    digest = hashlib.md5(salted[:LENGTH].ljust(LENGTH, b"\0"), usedforsecurity=False).digest()
    kept = bytes(byte for at, byte in enumerate(digest) if at % 4 != 3)
    found = ""
    for start in range(0, len(kept), 3):
        value = kept[start] | kept[start + 1] << 8 | kept[start + 2] << 16
        found += "".join(_ALPHABET[value >> shift & 63] for shift in (0, 6, 12, 18))
    return found
