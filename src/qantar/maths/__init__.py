"""Arrays in, arrays out: mathematics that knows nothing of studies."""
