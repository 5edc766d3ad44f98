"""Key slots: the file's random key, wrapped under what a passphrase derives."""

import base64
import hashlib
import json
import secrets
import unicodedata
import uuid
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = "caseapp-keys-1"
KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12  # NIST SP 800-38D, the length that GCM is made for
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ITERATIONS = 64
_MOST_LANES = 64


class SlotKind(StrEnum):
    """Whose secret a slot opens to."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, no secret
    RECOVERY = "recovery"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What Argon2id costs whoever tries passphrases; about 0.9 s on a laptop as it stands."""

    memory_kib: int = 262_144
    iterations: int = 3
    lanes: int = 4


USUAL_COST = KeyCost()


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The data key under one secret."""

    kind: str
    cost: KeyCost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All slots of one file."""

    file_id: uuid.UUID
    slots: tuple[KeySlot, ...]


def new_data_key() -> bytes:
    """Return a fresh 256-bit key."""
    return secrets.token_bytes(KEY_BYTES)


def new_ring(data_key: bytes, passphrase: str, cost: KeyCost) -> KeyRing:
    """Return the ring of a new file with its one slot for the passphrase."""
    file_id = uuid.uuid4()
    return KeyRing(file_id, (_wrap(file_id, data_key, passphrase, cost),))


def unlock(ring: KeyRing, passphrase: str) -> bytes | None:
    """Return the data key if the passphrase opens a slot."""
    opened = (_unwrap(ring.file_id, slot, passphrase) for slot in ring.slots)
    return next((key for key in opened if key is not None), None)


def to_json(ring: KeyRing) -> bytes:
    """Return the ring as a key file holds it, with a checksum against accidents."""
    body = {
        "format": FORMAT,
        "file": str(ring.file_id),
        "slots": [_slot_to_json(slot) for slot in ring.slots],
    }
    return _canonical(body | {"checksum": _checksum(body)}) + b"\n"


def from_json(content: bytes) -> KeyRing:
    """Return the ring that a key file holds; raise ValueError where it does not verify."""
    try:
        body = json.loads(content)
        checksum = body.pop("checksum")
        if body["format"] != FORMAT or checksum != _checksum(body):
            raise ValueError("the key file does not verify")
        slots = tuple(_slot_from_json(slot) for slot in body["slots"])
        return KeyRing(uuid.UUID(body["file"]), slots)
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a key file") from error


def _wrap(file_id: uuid.UUID, data_key: bytes, passphrase: str, cost: KeyCost) -> KeySlot:
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    empty = KeySlot(SlotKind.PASSPHRASE, cost, salt, nonce, b"")
    sealed = AESGCM(_derive(passphrase, empty)).encrypt(nonce, data_key, _bound(file_id, empty))
    return KeySlot(SlotKind.PASSPHRASE, cost, salt, nonce, sealed)


def _unwrap(file_id: uuid.UUID, slot: KeySlot, passphrase: str) -> bytes | None:
    cipher = AESGCM(_derive(passphrase, slot))
    try:
        return cipher.decrypt(slot.nonce, slot.wrapped, _bound(file_id, slot))
    except InvalidTag:
        return None


def _derive(passphrase: str, slot: KeySlot) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
        slot.salt,
        time_cost=slot.cost.iterations,
        memory_cost=slot.cost.memory_kib,
        parallelism=slot.cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound(file_id: uuid.UUID, slot: KeySlot) -> bytes:
    """Return what the seal also covers: the file, the kind and the parameters."""
    salt = base64.b64encode(slot.salt).decode()
    return _canonical([FORMAT, str(file_id), slot.kind, asdict(slot.cost), salt])


def _slot_to_json(slot: KeySlot) -> dict[str, Any]:
    return {
        "kind": str(slot.kind),
        "kdf": {"name": "argon2id", **asdict(slot.cost)},
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "wrapped": base64.b64encode(slot.wrapped).decode(),
    }


def _slot_from_json(body: dict[str, Any]) -> KeySlot:
    kdf = dict(body["kdf"])
    if kdf.pop("name") != "argon2id":
        raise ValueError("unknown key derivation")
    salt, nonce, wrapped = (
        base64.b64decode(body[part], validate=True) for part in ("salt", "nonce", "wrapped")
    )
    return KeySlot(SlotKind(body["kind"]), _affordable(KeyCost(**kdf)), salt, nonce, wrapped)


def _affordable(cost: KeyCost) -> KeyCost:
    """Refuse parameters by which a planted key file would stall the machine."""
    bounds = (
        (cost.memory_kib, _MOST_MEMORY_KIB),
        (cost.iterations, _MOST_ITERATIONS),
        (cost.lanes, _MOST_LANES),
    )
    if not all(0 < value <= most for value, most in bounds):
        raise ValueError("parameters out of bounds")
    return cost


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
