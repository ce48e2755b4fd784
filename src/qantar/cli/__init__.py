"""The commands, one module each. Nothing heavy is imported until a command has work to do."""

from qantar.cli.run import main

__all__ = ["main"]
