"""A backend service of SMART: registered by the command line with a key of its own, for which openssl signs."""

import base64
import json
import secrets
import subprocess
import time
import urllib.parse
import urllib.request

from blackbox import chartway

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def integer(der):
    """The first INTEGER of a DER sequence, and what follows it."""
    length = der[1]
    return int.from_bytes(der[2 : 2 + length], "big"), der[2 + length :]


class Service:
    """A backend service with an EC key, registered with the command line; openssl signs for it."""

    def __init__(self, folder, database, name="Registry", scope="system/*.rs"):
        self.key = folder / f"{name}.pem"
        subprocess.run(
            ["openssl", "ecparam", "-name", "secp384r1", "-genkey", "-noout", "-out", self.key],
            check=True,
            capture_output=True,
        )
        public = subprocess.run(
            ["openssl", "ec", "-in", self.key, "-pubout", "-outform", "DER"], check=True, capture_output=True
        ).stdout[-96:]
        jwk = {"kty": "EC", "crv": "P-384", "alg": "ES384", "kid": name, "use": "sig", "key_ops": ["verify"]}
        jwk |= {"x": base64url(public[:48]), "y": base64url(public[48:])}
        keys = folder / f"{name}.jwks"
        keys.write_text(json.dumps({"keys": [jwk]}))
        added = chartway(
            "client", "add", "--db", database, "--kind", "key", "--keys-file", keys, "--backend", "--scope", scope,
            "--json", name,
        )
        (self.name, self.scope) = (name, scope)
        self.id = json.loads(added.stdout)["id"]

    def sign(self, text):
        der = subprocess.run(
            ["openssl", "dgst", "-sha384", "-sign", self.key], input=text, check=True, capture_output=True
        ).stdout
        # Two integers in a sequence become two numbers of 48 bytes.
        first, rest = integer(der[2:])
        return first.to_bytes(48, "big") + integer(rest)[0].to_bytes(48, "big")

    def token(self, base, scope=None):
        claims = {"iss": self.id, "sub": self.id, "aud": f"{base}/auth/token"}
        claims |= {"exp": int(time.time()) + 120, "jti": secrets.token_hex(16)}
        header = {"alg": "ES384", "kid": self.name, "typ": "JWT"}
        text = ".".join(base64url(json.dumps(part).encode()) for part in (header, claims)).encode()
        form = {
            "grant_type": "client_credentials", "scope": scope or self.scope, "client_assertion_type": ASSERTION,
            "client_assertion": text.decode() + "." + base64url(self.sign(text)),
        }
        request = urllib.request.Request(f"{base}/auth/token", data=urllib.parse.urlencode(form).encode())
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read())["access_token"]
