"""Turn a folder of evidence about a country's protests and political crisis into a checked, citable study."""

__version__ = "0.1.0"
