"""A study becomes a folder that can be published: check, key, staging, swap, manifest, verify."""

import sys
from types import ModuleType
from typing import Any


class _Build(ModuleType):
    """This package, which can be called as well: `qantar.build(path)` is its function `build`."""

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - passed on as it is
        from qantar.build.building import build

        return build(*given, **named)


sys.modules[__name__].__class__ = _Build
