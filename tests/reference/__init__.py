"""Numbers published or computed elsewhere that Qantar's own must equal."""
