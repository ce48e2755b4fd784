"""How fast Qantar is and how much memory it takes: run with `make bench`; README.md has the last measurements."""
