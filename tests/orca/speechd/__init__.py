"""Stands in for the speech server of Orca: what would be spoken is written into the file that SPOKEN names."""

import os
import re


class _Words:
    """Names that stand for themselves."""

    def __getattr__(self, name):
        return name.lower()


PunctuationMode = CallbackType = Priority = DataMode = Scope = _Words()


class SSIPError(Exception):
    pass


class SSIPCommunicationError(SSIPError):
    pass


class SSIPCommandError(SSIPError):
    pass


class SpawnError(SSIPError):
    pass


def _write(words):
    words = re.sub(r"<[^>]*>", "", words)
    for sign, name in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        words = words.replace(sign, name)
    words = " ".join(words.split())
    if words:
        with open(os.environ["SPOKEN"], "a", encoding="utf-8") as file:
            file.write(words + "\n")


class SSIPClient:
    def __init__(self, *_, **__):
        pass

    def speak(self, words, **_):
        _write(words)

    def char(self, letter):
        _write(letter)

    def list_synthesis_voices(self, *_):
        return ()

    def list_output_modules(self):
        return ("recording",)

    def get_rate(self):
        return 0

    get_pitch = get_volume = get_rate

    def get_language(self):
        return "en"

    def __getattr__(self, _):
        return lambda *_, **__: None
