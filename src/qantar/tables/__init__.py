"""Records become relations: the working database, what of it is published, and frames for methods."""
