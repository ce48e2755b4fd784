"""`python -m qantar` is `qantar`."""

import sys

from qantar.cli import main

sys.exit(main())
