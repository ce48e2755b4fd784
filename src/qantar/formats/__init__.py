"""Other people's formats, one module each, in and out."""
